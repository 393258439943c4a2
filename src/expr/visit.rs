//! Going through a tree and replacing parts of it, without recursion.
//!
//! A part that is shared is visited at each place where it occurs; whoever visits a tree that was
//! not read from text asks [`Ast::size`] first.

use super::ast::{Ast, Kind, is_identifier};

/// Where a walk goes from the node that it is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    /// Into the node's parts.
    Into,
    /// Past the node's parts.
    Over,
    /// Nowhere: the walk is over.
    Stop,
}

impl Ast {
    /// Visits the nodes of the tree, each before its parts and the parts in the order in which
    /// they are written; the parts of a [`Symbol`](super::Symbol) too.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::expr::{Ast, Kind, Walk};
    ///
    /// let mut calls = Vec::new();
    /// Ast::parse("concat(toLower('A'), string(1))")?.walk(|node| {
    ///     if let Kind::Call(name, _) = node.kind() {
    ///         calls.push(name.clone());
    ///     }
    ///     Walk::Into
    /// });
    /// assert_eq!(calls, ["concat", "toLower", "string"]);
    /// # Ok::<(), armwright::expr::ParseError>(())
    /// ```
    pub fn walk<'a>(&'a self, mut visit: impl FnMut(&'a Self) -> Walk) {
        let mut pending = vec![self];
        while let Some(node) = pending.pop() {
            match visit(node) {
                Walk::Into => push_parts(node, &mut pending),
                Walk::Over => {}
                Walk::Stop => return,
            }
        }
    }

    /// The tree with each node that `replace` gives another for replaced by it.
    ///
    /// A node is asked for before its parts, and a replacement is taken as it is. What does not
    /// change is shared with this tree; where nothing changes, the result is the same node. The
    /// parts of a [`Symbol`](super::Symbol) are its own: they are not asked for.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::expr::Ast;
    ///
    /// let tree = Ast::parse("concat('a', resourceGroup().location)")?;
    /// let group = Ast::call("resourceGroup", []);
    /// let hoisted =
    ///     tree.rewrite(|node| (*node == group).then(|| Ast::call("parameters", [Ast::str("rg")])));
    /// assert_eq!(hoisted.to_string(), "concat('a', parameters('rg').location)");
    /// # Ok::<(), armwright::expr::ParseError>(())
    /// ```
    #[must_use]
    pub fn rewrite(&self, mut replace: impl FnMut(&Self) -> Option<Self>) -> Self {
        rewritten(self, &mut replace)
    }
}

enum Step<'a> {
    Visit(&'a Ast),
    Build(&'a Ast),
}

fn rewritten(tree: &Ast, replace: &mut impl FnMut(&Ast) -> Option<Ast>) -> Ast {
    let mut steps = vec![Step::Visit(tree)];
    let mut built = Vec::new();
    while let Some(step) = steps.pop() {
        let node = match step {
            Step::Build(node) => rebuild(node, &mut built),
            Step::Visit(node) => match (replace(node), node.kind()) {
                (Some(replacement), _) => replacement,
                (None, Kind::Str(_) | Kind::Int(_) | Kind::Symbol(_)) => node.clone(),
                (None, Kind::Call(_, arguments)) => {
                    steps.push(Step::Build(node));
                    steps.extend(arguments.iter().rev().map(Step::Visit));
                    continue;
                }
                (None, Kind::Property(base, _)) => {
                    steps.extend([Step::Build(node), Step::Visit(base)]);
                    continue;
                }
                (None, Kind::Index(base, index)) => {
                    steps.extend([Step::Build(node), Step::Visit(index), Step::Visit(base)]);
                    continue;
                }
            },
        };
        built.push(node);
    }
    built.pop().expect("the first step builds one node")
}

/// What `base[index]` is: a property where the index is a literal that can follow a dot.
pub(super) fn index_kind(base: Ast, index: Ast) -> Kind {
    match index.kind() {
        Kind::Str(name) if is_identifier(name) => Kind::Property(base, name.clone()),
        _ => Kind::Index(base, index),
    }
}

fn push_parts<'a>(node: &'a Ast, pending: &mut Vec<&'a Ast>) {
    match node.kind() {
        Kind::Str(_) | Kind::Int(_) => {}
        Kind::Call(_, arguments) => pending.extend(arguments.iter().rev()),
        Kind::Property(base, _) => pending.push(base),
        Kind::Index(base, index) => pending.extend([index, base]),
        Kind::Symbol(symbol) => pending.extend(symbol.parts().iter().rev()),
    }
}

/// Takes the parts of `node` from the end of `built`, and gives the node with them.
fn rebuild(node: &Ast, built: &mut Vec<Ast>) -> Ast {
    const BUILT: &str = "the parts are built before the node";
    let kind = match node.kind() {
        Kind::Call(name, arguments) => {
            let parts = built.split_off(built.len() - arguments.len());
            if arguments.iter().zip(&parts).all(|(old, new)| old.is_same_node(new)) {
                return node.clone();
            }
            Kind::Call(name.clone(), parts)
        }
        Kind::Property(old, name) => {
            let base = built.pop().expect(BUILT);
            if old.is_same_node(&base) {
                return node.clone();
            }
            Kind::Property(base, name.clone())
        }
        Kind::Index(old_base, old_index) => {
            let index = built.pop().expect(BUILT);
            let base = built.pop().expect(BUILT);
            if old_base.is_same_node(&base) && old_index.is_same_node(&index) {
                return node.clone();
            }
            index_kind(base, index)
        }
        Kind::Str(_) | Kind::Int(_) | Kind::Symbol(_) => return node.clone(),
    };
    Ast::new(kind, node.span())
}

#[cfg(test)]
mod tests {
    use super::super::ast::Symbol;
    use super::*;

    #[derive(Debug)]
    struct Pair([Ast; 2]);

    impl Symbol for Pair {
        fn describe(&self, out: &mut String) {
            out.push_str("<pair>");
        }

        fn parts(&self) -> &[Ast] {
            &self.0
        }
    }

    fn read(text: &str) -> Ast {
        Ast::parse(text).unwrap()
    }

    fn walked(tree: &Ast, go: impl Fn(&Ast) -> Walk) -> Vec<String> {
        let mut seen = Vec::new();
        tree.walk(|node| {
            seen.push(node.to_string());
            go(node)
        });
        seen
    }

    fn deep(levels: usize) -> Ast {
        (0..levels).fold(Ast::int(0), |inner, _| Ast::call("string", [inner]))
    }

    #[test]
    fn nodes_are_walked_before_their_parts_in_written_order() {
        let tree = read("f(a().b, c()[1])");
        let all = ["f(a().b, c()[1])", "a().b", "a()", "c()[1]", "c()", "1"];
        assert_eq!(walked(&tree, |_| Walk::Into), all);
    }

    #[test]
    fn a_walk_enters_the_parts_of_a_symbol() {
        let tree = Ast::call("f", [Ast::symbol(Pair([Ast::int(1), Ast::int(2)]))]);
        assert_eq!(walked(&tree, |_| Walk::Into), ["f(<pair>)", "<pair>", "1", "2"]);
    }

    #[test]
    fn a_walk_passes_over_parts_and_stops() {
        let tree = read("f(g(1), 2, 3)");
        let over = |node: &Ast| {
            if node.to_string() == "g(1)" { Walk::Over } else { Walk::Into }
        };
        assert_eq!(walked(&tree, over), ["f(g(1), 2, 3)", "g(1)", "2", "3"]);
        let stop = |node: &Ast| if *node == Ast::int(2) { Walk::Stop } else { Walk::Into };
        assert_eq!(walked(&tree, stop), ["f(g(1), 2, 3)", "g(1)", "1", "2"]);
    }

    #[test]
    fn nothing_replaced_is_the_same_node() {
        for text in ["f(a().b, c()[1])", "'x'", "1", "f()", "f()['odd key']"] {
            let tree = read(text);
            assert!(tree.rewrite(|_| None).is_same_node(&tree), "{text}");
        }
    }

    #[test]
    fn replacing_shares_what_does_not_change_and_keeps_spans() {
        let tree = read("f(a().b, c()[1])");
        let changed = tree.rewrite(|node| (*node == Ast::int(1)).then(|| Ast::int(2)));
        assert_eq!(changed.to_string(), "f(a().b, c()[2])");
        assert_eq!(changed.span(), tree.span());
        let (Kind::Call(_, old), Kind::Call(_, new)) = (tree.kind(), changed.kind()) else {
            panic!("both are calls");
        };
        assert!(old[0].is_same_node(&new[0]));
    }

    #[test]
    fn a_replacement_is_not_replaced_again() {
        let wrap = |node: &Ast| {
            matches!(node.kind(), Kind::Int(_)).then(|| Ast::call("string", [node.clone()]))
        };
        assert_eq!(read("f(1, 'a', 2)").rewrite(wrap).to_string(), "f(string(1), 'a', string(2))");
        assert_eq!(read("1").rewrite(wrap).to_string(), "string(1)");
    }

    // The tree stays one that text can give.
    #[test]
    fn an_index_that_becomes_a_name_becomes_a_property() {
        let tree = read("f()[g()]");
        let named = |name: &'static str| {
            tree.rewrite(|node| (*node == read("g()")).then(|| Ast::str(name)))
        };
        assert_eq!(named("id"), read("f().id"));
        assert_eq!(named("an id"), read("f()['an id']"));
    }

    #[test]
    fn a_deep_tree_does_not_overflow_the_stack() {
        let tree = deep(100_000);
        let mut count = 0;
        tree.walk(|_| {
            count += 1;
            Walk::Into
        });
        assert_eq!(count, 100_001);
        let changed = tree.rewrite(|node| (node.depth() == 1).then(|| Ast::int(1)));
        assert_eq!(changed.depth(), 100_001);
        assert!(!changed.is_same_node(&tree));
    }
}
