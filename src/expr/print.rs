//! Writing a tree as text, in the one form that each tree has: `name(arg, arg).prop['odd key'][0]`.
//!
//! Reading the text gives the tree again, for every tree that text can give. Others print as the
//! nearest text: a literal with a property becomes a call (`string('x').length`), as the language
//! asks, and a symbol prints as it describes itself.

use std::fmt::{self, Write};

use super::ast::{Ast, Kind, MAX_DEPTH, is_identifier};

impl Ast {
    /// Appends the text of the expression, without brackets.
    pub fn write_to(&self, out: &mut String) {
        let written = write_tree(self, out);
        debug_assert!(written.is_ok(), "a string can always be written to");
    }

    /// The string that stands for the expression in a template: its text in brackets.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::expr::Ast;
    ///
    /// let location = Ast::call("resourceGroup", []).property("location");
    /// assert_eq!(location.to_template_string(), "[resourceGroup().location]");
    /// ```
    pub fn to_template_string(&self) -> String {
        // Room for the id of a resource.
        let mut out = String::with_capacity(96);
        self.write_template_string(&mut out);
        out
    }

    /// Appends the string that stands for the expression in a template.
    pub(crate) fn write_template_string(&self, out: &mut String) {
        out.push('[');
        self.write_to(out);
        out.push(']');
    }
}

/// Writes the text of the expression, without brackets.
impl fmt::Display for Ast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_tree(self, f)
    }
}

/// What is still to be written.
enum Step<'a> {
    Node(&'a Ast),
    /// A name as a suffix.
    Name(&'a str),
    Text(&'static str),
}

/// Written trees may be deeper than the stack, so what is left is kept in a list.
fn write_tree(tree: &Ast, out: &mut impl Write) -> fmt::Result {
    let mut steps = Vec::with_capacity(8);
    steps.push(Step::Node(tree));
    while let Some(step) = steps.pop() {
        match step {
            Step::Text(text) => out.write_str(text)?,
            Step::Name(name) => write_name(name, out)?,
            Step::Node(node) => match node.kind() {
                Kind::Str(text) => write_string(text, out)?,
                Kind::Int(value) => write!(out, "{value}")?,
                Kind::Call(name, arguments) => {
                    out.write_str(name)?;
                    out.write_char('(')?;
                    steps.push(Step::Text(")"));
                    for (at, argument) in arguments.iter().enumerate().rev() {
                        steps.push(Step::Node(argument));
                        if at > 0 {
                            steps.push(Step::Text(", "));
                        }
                    }
                }
                Kind::Property(base, name) => {
                    steps.push(Step::Name(name));
                    push_base(base, &mut steps);
                }
                Kind::Index(base, index) => {
                    steps.extend([Step::Text("]"), Step::Node(index), Step::Text("[")]);
                    push_base(base, &mut steps);
                }
                // A symbol may write its parts, and with them further symbols: past the limit
                // that could be deeper than the stack.
                Kind::Symbol(_) if node.depth() > MAX_DEPTH => out.write_char('…')?,
                Kind::Symbol(symbol) => {
                    let mut text = String::new();
                    symbol.describe(&mut text);
                    out.write_str(&text)?;
                }
            },
        }
    }
    Ok(())
}

/// Only calls take suffixes, so a literal is wrapped into one that gives it unchanged.
fn push_base<'a>(base: &'a Ast, steps: &mut Vec<Step<'a>>) {
    let call = match base.kind() {
        Kind::Str(_) => "string(",
        Kind::Int(_) => "int(",
        Kind::Call(..) | Kind::Property(..) | Kind::Index(..) | Kind::Symbol(_) => {
            steps.push(Step::Node(base));
            return;
        }
    };
    steps.extend([Step::Text(")"), Step::Node(base), Step::Text(call)]);
}

fn write_name(name: &str, out: &mut impl Write) -> fmt::Result {
    if is_identifier(name) {
        out.write_char('.')?;
        out.write_str(name)
    } else {
        out.write_char('[')?;
        write_string(name, out)?;
        out.write_char(']')
    }
}

fn write_string(text: &str, out: &mut impl Write) -> fmt::Result {
    out.write_char('\'')?;
    if text.as_bytes().contains(&b'\'') {
        out.write_str(&text.replace('\'', "''"))?;
    } else {
        out.write_str(text)?;
    }
    out.write_char('\'')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::ast::Symbol;
    use super::*;

    #[derive(Debug)]
    struct Part(Vec<Ast>);

    impl Symbol for Part {
        fn describe(&self, out: &mut String) {
            out.push('<');
            self.0.iter().for_each(|part| part.write_to(out));
            out.push('>');
        }

        fn parts(&self) -> &[Ast] {
            &self.0
        }
    }

    fn check(tree: &Ast, text: &str) {
        assert_eq!(tree.to_string(), text);
    }

    #[test]
    fn each_node_has_its_text() {
        let call = Ast::call("f", []);
        check(&Ast::str(""), "''");
        check(&Ast::str("it's ''"), "'it''s '''''");
        check(&Ast::int(-42), "-42");
        check(&call, "f()");
        check(&Ast::call("my.f", [Ast::int(1), Ast::str("a"), call.clone()]), "my.f(1, 'a', f())");
        check(&call.property("a").property("b c").index(Ast::int(0)), "f().a['b c'][0]");
        check(&call.index(call.clone()), "f()[f()]");
        check(&call.index(Ast::str("a")), "f().a");
    }

    #[test]
    fn integers_past_32_bits_are_written_as_json() {
        check(&Ast::int(i64::from(i32::MAX)), "2147483647");
        check(&Ast::int(i64::from(i32::MAX) + 1), "json('2147483648')");
        check(&Ast::int(i64::MIN), "json('-9223372036854775808')");
    }

    // `'x'.length` is not in the language.
    #[test]
    fn a_literal_with_a_suffix_is_wrapped_into_a_call() {
        check(&Ast::str("x").property("length"), "string('x').length");
        check(&Ast::str("x").index(Ast::int(0)), "string('x')[0]");
        check(&Ast::int(1).property("a b"), "int(1)['a b']");
    }

    #[test]
    fn a_symbol_prints_as_it_describes_itself() {
        let symbol = Ast::symbol(Part(vec![Ast::int(1)]));
        check(&Ast::call("f", [symbol.property("id")]), "f(<1>.id)");
    }

    #[test]
    fn the_template_string_is_the_text_in_brackets() {
        assert_eq!(Ast::str("a").to_template_string(), "['a']");
        assert_eq!(Ast::call("f", []).to_template_string(), "[f()]");
    }

    #[test]
    fn deep_trees_print_without_overflowing_the_stack() {
        let calls = (0..100_000).fold(Ast::int(0), |inner, _| Ast::call("f", [inner]));
        assert_eq!(calls.to_string().len(), 300_001);
        let suffixes = (0..100_000).fold(Ast::call("f", []), |base, _| base.property("p"));
        assert_eq!(suffixes.to_string().len(), 200_003);
    }

    // They describe each other, so nothing else bounds how deep that goes.
    #[test]
    fn symbols_nested_past_the_limit_are_cut_short() {
        let nested =
            |levels: u32| (1..levels).fold(Ast::int(0), |inner, _| Ast::symbol(Part(vec![inner])));
        let levels = MAX_DEPTH as usize - 1;
        check(&nested(MAX_DEPTH), &format!("{}0{}", "<".repeat(levels), ">".repeat(levels)));
        check(&nested(MAX_DEPTH + 1), "…");
    }

    fn leaf() -> impl Strategy<Value = Ast> {
        let text = prop_oneof![".{0,8}", r"['\[\]\\\n ]{0,4}", "[a-z]{1,3}"];
        prop_oneof![
            text.prop_map(Ast::str),
            any::<i32>().prop_map(|value| Ast::int(value.into())),
            any::<i64>().prop_map(Ast::int),
        ]
    }

    /// Every tree that text can give: suffixes on calls only.
    fn tree() -> impl Strategy<Value = Ast> {
        let name = "[A-Za-z_$][A-Za-z0-9_$]{0,3}(\\.[a-z]{1,2})?";
        leaf().prop_recursive(8, 64, 4, move |inner| {
            let call = (name, prop::collection::vec(inner.clone(), 0..4))
                .prop_map(|(name, arguments)| Ast::call(name, arguments));
            let suffixes = prop::collection::vec(prop_oneof![inner, leaf()], 0..3);
            (call, suffixes)
                .prop_map(|(call, suffixes)| suffixes.into_iter().fold(call, |b, s| b.index(s)))
        })
    }

    proptest! {
        #[test]
        fn reading_the_text_gives_the_tree_and_its_text_again(tree in tree()) {
            let text = tree.to_string();
            let read = Ast::parse(&text).map_err(|e| TestCaseError::fail(e.to_string()))?;
            prop_assert_eq!(&read, &tree);
            prop_assert_eq!(read.to_string(), text);
        }
    }
}
