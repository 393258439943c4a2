//! The paths of a source that begin with `crate`, `self` or `super`, told from the crate's root.

use super::tokens::{Token, tokens};

/// A path, and the name that it is known by where it stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) line: usize,
    /// From the root of the crate on; ends in `*` for everything.
    pub(crate) path: Vec<String>,
    pub(crate) name: String,
}

/// The module that the file at `path` below `src` is, from the root on.
pub(crate) fn module_of(path: &str) -> Vec<String> {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let mut steps: Vec<String> = path.split('/').map(str::to_owned).collect();
    if steps.last().is_some_and(|last| last == "mod" || last == "lib") {
        steps.pop();
    }
    steps
}

/// Every path into the crate that the source of `module` names, in `use` and elsewhere.
pub(crate) fn paths(module: &[String], source: &str) -> Vec<Found> {
    collect(module, source, |reader| {
        reader.starts_path() && !(reader.at > 0 && reader.is(reader.at - 1, Token::Separator))
    })
}

/// What the root of the crate takes in with `use`: from its rooms and from other crates.
pub(crate) fn imports(source: &str) -> Vec<Found> {
    collect(&[], source, |reader| {
        let after_use = reader.word() == Some("use");
        reader.at += usize::from(after_use);
        after_use
    })
}

fn collect(
    module: &[String],
    source: &str,
    starts: impl Fn(&mut Reader<'_>) -> bool,
) -> Vec<Found> {
    let mut reader = Reader { tokens: tokens(source), at: 0, found: Vec::new() };
    let mut inside = module.to_vec();
    // The depths at which inline modules began.
    let mut open = Vec::new();
    let mut depth = 0usize;
    while reader.at < reader.tokens.len() {
        if starts(&mut reader) {
            let first = reader.found.len();
            reader.tree(&[]);
            for found in &mut reader.found[first..] {
                found.path = resolve(&inside, &found.path);
            }
            continue;
        }
        match reader.tokens[reader.at].0 {
            Token::Word("mod") if reader.is(reader.at + 2, Token::Mark('{')) => {
                if let Some((Token::Word(name), _)) = reader.tokens.get(reader.at + 1) {
                    inside.push((*name).to_owned());
                    open.push(depth);
                    depth += 1;
                    reader.at += 2;
                }
            }
            Token::Mark('{') => depth += 1,
            Token::Mark('}') => {
                depth = depth.saturating_sub(1);
                if open.last() == Some(&depth) {
                    open.pop();
                    inside.pop();
                }
            }
            _ => {}
        }
        reader.at += 1;
    }
    reader.found
}

/// The path as seen from the root, for a path that is written in `module`.
fn resolve(module: &[String], path: &[String]) -> Vec<String> {
    let relative = matches!(path.first().map(String::as_str), Some("self" | "super"));
    let mut steps = if relative { module.to_vec() } else { Vec::new() };
    for step in path {
        match step.as_str() {
            "crate" => steps.clear(),
            "self" => {}
            "super" => {
                steps.pop();
            }
            _ => steps.push(step.clone()),
        }
    }
    steps
}

struct Reader<'s> {
    tokens: Vec<(Token<'s>, usize)>,
    at: usize,
    found: Vec<Found>,
}

impl<'s> Reader<'s> {
    fn is(&self, at: usize, token: Token<'_>) -> bool {
        self.tokens.get(at).is_some_and(|(known, _)| *known == token)
    }

    fn word(&self) -> Option<&'s str> {
        match self.tokens.get(self.at) {
            Some((Token::Word(word), _)) => Some(word),
            _ => None,
        }
    }

    fn starts_path(&self) -> bool {
        matches!(self.word(), Some("crate" | "self" | "super"))
            && self.is(self.at + 1, Token::Separator)
    }

    /// Reads a path with the braces at its end, and remembers each path that it stands for.
    fn tree(&mut self, prefix: &[String]) {
        let mut path = prefix.to_vec();
        let line = self.tokens.get(self.at).map_or(0, |(_, line)| *line);
        while let Some((token, _)) = self.tokens.get(self.at) {
            match token {
                Token::Word(word) => path.push((*word).to_owned()),
                Token::Mark('*') => path.push("*".to_owned()),
                Token::Mark('{') => return self.group(&path),
                // `Vec::<T>`: the path ends before the brackets.
                _ => break,
            }
            self.at += 1;
            if !self.is(self.at, Token::Separator) {
                break;
            }
            self.at += 1;
        }
        let last = path.iter().rfind(|step| *step != "self").cloned();
        let name = match self.alias() {
            Some(alias) => alias.to_owned(),
            None => last.unwrap_or_default(),
        };
        self.found.push(Found { line, path, name });
    }

    /// Reads `as name`.
    fn alias(&mut self) -> Option<&'s str> {
        if self.word() != Some("as") {
            return None;
        }
        self.at += 1;
        let alias = self.word();
        self.at += 1;
        alias
    }

    /// Reads from `{` to after `}`.
    fn group(&mut self, prefix: &[String]) {
        self.at += 1;
        while self.at < self.tokens.len() && !self.is(self.at, Token::Mark('}')) {
            if self.is(self.at, Token::Mark(',')) {
                self.at += 1;
                continue;
            }
            let before = self.at;
            self.tree(prefix);
            if self.at == before {
                // Nothing that a `use` may hold; rustc will say so.
                self.at += 1;
            }
        }
        self.at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(found: &[Found]) -> String {
        let one = |f: &Found| {
            let path = f.path.join("::");
            match f.path.last().filter(|last| **last == f.name) {
                Some(_) => format!("{path}@{}", f.line),
                None => format!("{path} as {}@{}", f.name, f.line),
            }
        };
        found.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    fn check(file: &str, source: &str, expected: &str) {
        assert_eq!(shown(&paths(&module_of(file), source)), expected, "{source}");
    }

    #[test]
    fn a_use_stands_for_each_path_of_its_tree() {
        check("model/param.rs", "use crate::expr::{Ast, Node};", "expr::Ast@1, expr::Node@1");
        check(
            "model/param.rs",
            "pub(crate) use crate::{json::{self, Map as M},\n expr::*};",
            "json@1, json::Map as M@1, expr::*@2",
        );
        check("model/param.rs", "use crate::json;", "json@1");
        check("model/param.rs", "use crate::*;", "*@1");
    }

    #[test]
    fn super_goes_up_from_the_file_and_from_inline_modules() {
        check("expr/typed.rs", "use super::ast::Ast;", "expr::ast::Ast@1");
        check("expr/typed.rs", "use super::super::json::Map;", "json::Map@1");
        check("expr/mod.rs", "use super::json;", "json@1");
        check("expr/mod.rs", "use super::{super::x, json};", "x@1, json@1");
        check(
            "expr/typed.rs",
            "mod a { mod b { use super::super::x; } use super::x; }\nuse super::x;",
            "expr::typed::x@1, expr::typed::x@1, expr::x@2",
        );
        check("expr/typed.rs", "fn f() { if x { } } use self::y;", "expr::typed::y@1");
    }

    #[test]
    fn paths_outside_of_use_count_too() {
        check("model/a.rs", "fn f(x: crate::json::Value) {}", "json::Value@1");
        check("model/a.rs", "crate::expr::Expr::<String>::new()", "expr::Expr@1");
        check("model/a.rs", "macro_rules! m { () => { $crate::azure::x!() } }", "azure::x@1");
    }

    #[test]
    fn what_only_looks_like_a_path_does_not_count() {
        check("model/a.rs", "pub(crate) fn f(self) {} // crate::azure::X", "");
        check("model/a.rs", r#"let x = "crate::azure";"#, "");
        check("model/a.rs", "use std::fmt; use serde::de::{self, Error};", "");
    }

    #[test]
    fn malformed_sources_end() {
        for source in ["use crate::{", "use crate::{a, +}", "crate::", "use crate::{{,}}", "}}}"] {
            paths(&module_of("model/a.rs"), source);
        }
    }

    #[test]
    fn the_root_imports_by_name() {
        let source = "pub mod expr;\npub use expr::{Ast, Expr as E};\npub use model::Id;\n\
                      pub use armwright_macros::arm_format;";
        assert_eq!(
            shown(&imports(source)),
            "expr::Ast@2, expr::Expr as E@2, model::Id@3, armwright_macros::arm_format@4"
        );
    }

    #[test]
    fn files_are_modules() {
        for (file, module) in [
            ("lib.rs", ""),
            ("expr/mod.rs", "expr"),
            ("expr/ast.rs", "expr::ast"),
            ("cli.rs", "cli"),
        ] {
            assert_eq!(module_of(file).join("::"), module);
        }
    }
}
