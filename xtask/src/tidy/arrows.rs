//! The arrows between the rooms of `src`: which room may use which.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use super::paths::{imports, module_of, paths};
use super::tokens::{Token, tokens};
use super::tree::Tree;

/// Each room with the rooms that it may use; the same table stands in `ARCHITECTURE.md`. A room
/// comes after those that it uses, so there is no way round in a circle.
const ARROWS: &[(&str, &[&str])] = &[
    ("json", &[]),
    ("expr", &["json"]),
    ("model", &["json", "expr"]),
    ("functions", &["expr", "model"]),
    ("azure", &["json", "expr", "model", "functions"]),
    ("platform", &["json", "expr", "model", "functions", "azure"]),
    ("eval", &["json", "expr"]),
    ("check", &["json", "expr", "eval"]),
    ("diff", &["json", "expr", "eval"]),
    ("graph", &["json", "expr", "eval"]),
    ("report", &["json", "expr", "eval", "check", "diff", "graph"]),
    (
        "cli",
        &[
            "json",
            "expr",
            "model",
            "functions",
            "azure",
            "platform",
            "eval",
            "check",
            "diff",
            "graph",
            "report",
        ],
    ),
];

const DOCUMENT: &str = "ARCHITECTURE.md";
const ROOT: &str = "src/lib.rs";

/// What stands in the table for a room that has no code yet.
const PLANNED: &str = "(planned)";

/// Checks each path of each room, and that the table in the document is the one above.
pub(crate) fn check(tree: &Tree) -> Vec<Problem> {
    let rooms = rooms(tree);
    let names = root_names(tree, &rooms);
    let mut problems = document(tree, &rooms);
    for (path, source) in tree.sources() {
        let Some(below) = path.strip_prefix("src/") else { continue };
        let module = module_of(below);
        let Some(room) = module.first().filter(|room| rooms.contains(room.as_str())) else {
            continue;
        };
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| known == room) else {
            problems.push(Problem::new(
                path,
                1,
                format!(
                    "the room `{room}` is not in the table of {DOCUMENT}; write there, and in \
                     `xtask/src/tidy/arrows.rs`, what it may use"
                ),
            ));
            continue;
        };
        for found in paths(&module, source) {
            let Some(first) = found.path.first() else { continue };
            let target = if rooms.contains(first.as_str()) {
                first
            } else {
                match names.get(first) {
                    Some(Some(target)) => target,
                    Some(None) => continue,
                    None => {
                        problems.push(Problem::new(
                            path,
                            found.line,
                            format!("`crate::{first}` leads to no room; name the room it is in"),
                        ));
                        continue;
                    }
                }
            };
            if target != room && !allowed.contains(&target.as_str()) {
                problems.push(Problem::new(
                    path,
                    found.line,
                    format!("`{room}` must not use `{target}`: {}", may_use(allowed)),
                ));
            }
        }
    }
    problems
}

fn may_use(allowed: &[&str]) -> String {
    if allowed.is_empty() {
        return "it may use no other room".to_owned();
    }
    format!("it may use `{}`", allowed.join("`, `"))
}

/// The folders and files right below `src`, the root and programs aside.
fn rooms(tree: &Tree) -> BTreeSet<&str> {
    tree.files()
        .filter_map(|(path, _)| path.strip_prefix("src/")?.split('/').next())
        .map(|name| name.strip_suffix(".rs").unwrap_or(name))
        .filter(|name| !matches!(*name, "lib" | "main" | "bin"))
        .collect()
}

/// The names that the root of the crate has beside the rooms, with the room that each comes from;
/// `None` where that is another crate.
fn root_names(tree: &Tree, rooms: &BTreeSet<&str>) -> BTreeMap<String, Option<String>> {
    let mut names = BTreeMap::new();
    for import in imports(tree.text(ROOT).unwrap_or_default()) {
        let room = import.path.first().filter(|first| rooms.contains(first.as_str()));
        names.insert(import.name, room.cloned());
    }
    for (path, source) in tree.sources() {
        let Some(below) = path.strip_prefix("src/") else { continue };
        let room = module_of(below).first().cloned();
        for name in exported_macros(source) {
            names.insert(name.to_owned(), room.clone());
        }
    }
    names
}

/// The macros that a source puts into the root with `#[macro_export]`.
fn exported_macros(source: &str) -> Vec<&str> {
    if !source.contains("macro_export") {
        return Vec::new();
    }
    let tokens: Vec<Token<'_>> = tokens(source).into_iter().map(|(token, _)| token).collect();
    let mut exported = false;
    let mut names = Vec::new();
    for window in tokens.windows(3) {
        match window {
            [Token::Word("macro_export"), ..] => exported = true,
            [Token::Word("macro_rules"), Token::Mark('!'), Token::Word(name)] if exported => {
                exported = false;
                names.push(*name);
            }
            _ => {}
        }
    }
    names
}

/// Compares the rows of the table in the document with [`ARROWS`], and with the rooms there are.
fn document(tree: &Tree, rooms: &BTreeSet<&str>) -> Vec<Problem> {
    let Some(text) = tree.text(DOCUMENT) else {
        return vec![Problem::new(DOCUMENT, 1, "the file with the table of rooms is missing")];
    };
    let mut problems = Vec::new();
    let rows = rows(text);
    for row in &rows {
        let problem = |message: String| Problem::new(DOCUMENT, row.line, message);
        match ARROWS.iter().find(|(room, _)| *room == row.room) {
            None => problems.push(problem(format!(
                "the room `{}` is not in the table of `xtask/src/tidy/arrows.rs`",
                row.room
            ))),
            Some((room, allowed)) if row.uses != *allowed => problems.push(problem(format!(
                "the table says of `{room}` something else than `xtask/src/tidy/arrows.rs`: {}",
                may_use(allowed)
            ))),
            Some(_) => {}
        }
        match (row.planned, rooms.contains(row.room)) {
            (true, true) => problems.push(problem(format!(
                "the room `{}` is there; take `{PLANNED}` out of its row",
                row.room
            ))),
            (false, false) => problems.push(problem(format!(
                "there is no room `{}`; remove its row, or begin its description with `{PLANNED}`",
                row.room
            ))),
            _ => {}
        }
    }
    for (room, _) in ARROWS {
        if !rows.iter().any(|row| row.room == *room) {
            problems.push(Problem::new(
                DOCUMENT,
                1,
                format!("the room `{room}` has no row in the table of rooms"),
            ));
        }
    }
    problems
}

struct Row<'t> {
    line: usize,
    room: &'t str,
    uses: Vec<&'t str>,
    planned: bool,
}

/// The rows of the form ``| `room` | `other`, `another` | what it holds |``.
fn rows(text: &str) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let ["", room, uses, what, ""] = cells[..] else { continue };
        let Some(room) = room.strip_prefix('`').and_then(|room| room.strip_suffix('`')) else {
            continue;
        };
        // Every second piece between backticks is inside of them.
        let uses = uses.split('`').skip(1).step_by(2).collect();
        rows.push(Row { line: index + 1, room, uses, planned: what.starts_with(PLANNED) });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIB: &str =
        "//! x\npub use expr::Expr;\npub use model::Cidr;\npub use armwright_macros::arm_format;";

    /// A document that says what [`ARROWS`] says of a tree with the rooms `present`.
    fn table(present: &[&str]) -> String {
        let row = |(room, uses): &(&str, &[&str])| {
            let uses: Vec<String> = uses.iter().map(|used| format!("`{used}`")).collect();
            let what = if present.contains(room) { "text" } else { "(planned) text" };
            format!("| `{room}` | {} | {what} |\n", uses.join(", "))
        };
        format!(
            "# Rooms\n\n| Room | May use | Holds |\n|---|---|---|\n{}",
            ARROWS.iter().map(row).collect::<String>()
        )
    }

    /// Checks a tree in which `expr`, `model` and `azure` are, and `source` is in one of them.
    fn check_source(path: &str, source: &str, expected: &[&str]) {
        let document = table(&["expr", "model", "azure"]);
        let tree = Tree::from([
            ("src/azure/mod.rs", ""),
            ("src/expr/mod.rs", "#[macro_export]\nmacro_rules! list { () => {} }"),
            ("src/model/mod.rs", "macro_rules! hidden { () => {} }"),
            (path, source),
            (ROOT, LIB),
            (DOCUMENT, &document),
        ]);
        let shown: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(shown, expected, "{source}");
    }

    #[test]
    fn rooms_use_what_the_table_allows() {
        let good = [
            ("src/model/a.rs", "use crate::expr::Ast;"),
            ("src/model/a.rs", "use super::super::expr::Ast;"),
            ("src/azure/storage/mod.rs", "use crate::{expr::Ast, model::Id};"),
            ("src/expr/a.rs", "use crate::expr::b; use super::c; use std::fmt;"),
            ("src/model/a.rs", "use crate::Expr; crate::list![]; crate::arm_format!(\"\");"),
            (ROOT, LIB),
        ];
        for (path, source) in good {
            check_source(path, source, &[]);
        }
    }

    #[test]
    fn an_arrow_that_the_table_does_not_allow_is_reported_at_its_line() {
        let found = "src/expr/a.rs:2: `expr` must not use `model`: it may use `json`";
        let bad = [
            "\nuse crate::model::Id;",
            "\nuse super::super::model::Id;",
            "\nfn f(id: crate::model::Id) {}",
            "\nuse crate::{expr::Ast, model::Id};",
            "\nuse crate::Cidr;",
            "\nmacro_rules! m { () => { $crate::model::Id } }",
        ];
        for source in bad {
            check_source("src/expr/a.rs", source, &[found]);
        }
    }

    #[test]
    fn what_the_root_does_not_name_leads_to_no_room() {
        let found = |name: &str| {
            format!("src/expr/a.rs:1: `crate::{name}` leads to no room; name the room it is in")
        };
        for (source, name) in
            [("use crate::hidden;", "hidden"), ("use crate::*;", "*"), ("use crate::X;", "X")]
        {
            check_source("src/expr/a.rs", source, &[&found(name)]);
        }
    }

    #[test]
    fn a_new_room_needs_a_row() {
        let found = "src/secret/mod.rs:1: the room `secret` is not in the table of \
                     ARCHITECTURE.md; write there, and in `xtask/src/tidy/arrows.rs`, what it may \
                     use";
        check_source("src/secret/mod.rs", "", &[found]);
    }

    fn check_document(document: &str, expected: &[&str]) {
        let tree = Tree::from([("src/json/mod.rs", ""), (ROOT, ""), (DOCUMENT, document)]);
        let shown: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_document_must_say_the_same() {
        let good = table(&["json"]);
        check_document(&good, &[]);
        check_document(
            &good.replace("| `expr` | `json` |", "| `expr` | `json`, `eval` |"),
            &["ARCHITECTURE.md:6: the table says of `expr` something else than \
               `xtask/src/tidy/arrows.rs`: it may use `json`"],
        );
        check_document(
            &good.replace("| `expr` | `json` | (planned) text |\n", ""),
            &["ARCHITECTURE.md:1: the room `expr` has no row in the table of rooms"],
        );
        check_document(
            &format!("{good}| `attic` | `json` | (planned) |\n"),
            &["ARCHITECTURE.md:17: the room `attic` is not in the table of \
               `xtask/src/tidy/arrows.rs`"],
        );
    }

    #[test]
    fn the_document_must_know_which_rooms_there_are() {
        check_document(
            &table(&[]),
            &["ARCHITECTURE.md:5: the room `json` is there; take `(planned)` out of its row"],
        );
        check_document(
            &table(&["json", "eval"]),
            &["ARCHITECTURE.md:11: there is no room `eval`; remove its row, or begin its \
               description with `(planned)`"],
        );
        let without = Tree::from([(ROOT, "")]);
        assert_eq!(
            check(&without),
            [Problem::new(DOCUMENT, 1, "the file with the table of rooms is missing")]
        );
    }

    #[test]
    fn no_arrow_leads_back() {
        for (index, (room, uses)) in ARROWS.iter().enumerate() {
            for used in *uses {
                let earlier = ARROWS[..index].iter().any(|(known, _)| known == used);
                assert!(earlier, "`{room}` uses `{used}`, which comes after it");
            }
        }
    }
}
