//! Places of values in texts, by their paths.

use proptest::prelude::*;
use proptest::sample::select;

use crate::json::tests::value;
use crate::json::{MAX_DEPTH, Value, locate, locate_all};

#[test]
fn every_value_of_a_text_is_found_by_its_path() {
    let text = "\u{feff}{ \"a\" : [ 1, {\"b\":\"}\\\"\", \"it's [odd]\": [[], {}] } ,true],\n\t\"é\\\\\":null , \"\": -1.5e3}";
    let cases = [
        ("$", (1, 1)),
        ("$.a", (1, 9)),
        ("$.a[0]", (1, 11)),
        ("$.a[1].b", (1, 19)),
        ("$.a[1]['it\\'s [odd]'][1]", (1, 45)),
        ("$.a[2]", (1, 52)),
        ("$['é\\\\']", (2, 8)),
        ("$['']", (2, 19)),
        // What is not there is looked for as far as it is.
        ("$.a[1].c.d", (1, 14)),
        ("$.a[3]", (1, 9)),
        ("$[0]", (1, 1)),
        ("$.a[0].x", (1, 11)),
    ];
    for (path, place) in cases {
        assert_eq!(locate(text, path), Some(place), "{path}");
    }
    // Where the text stops being JSON, no more is found.
    for (text, path) in [("{\"a\" 1}", "$.a"), ("{\"a", "$.a"), ("{\"a\"é1}", "$.b"), ("", "$[1]")]
    {
        assert_eq!(locate(text, path), Some((1, 1)), "{text}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(locate(&deep, &format!("${}", "[0]".repeat(100_000))), Some((1, 1 + MAX_DEPTH)));
    assert_eq!(locate("{\"a\": 1, \"A\": 2}", "$.A"), Some((1, 15)));
    assert_eq!(locate("{\"a\": 1/* , */, \"b\": true// }\n}", "$.b"), Some((1, 22)));
}

/// A value written with blanks and comments wherever they may be.
fn commented(value: &Value, between: &mut impl FnMut() -> &'static str) -> String {
    let (before, after) = (between(), between());
    let text = match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| commented(item, between)).collect();
            format!("[{}{}]", items.join(","), between())
        }
        Value::Object(map) => {
            let mut members = Vec::new();
            for (name, value) in map {
                let name = Value::from(name.to_owned()).to_compact();
                let (before, after) = (between(), between());
                members.push(format!("{before}{name}{after}:{}", commented(value, between)));
            }
            format!("{{{}{}}}", members.join(","), between())
        }
        leaf => leaf.to_compact(),
    };
    format!("{before}{text}{after}")
}

/// Every value, with its path.
fn paths(value: &Value, path: String, all: &mut Vec<(String, Value)>) {
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                paths(item, format!("{path}[{at}]"), all);
            }
        }
        Value::Object(map) => {
            for (name, value) in map {
                let name = name.replace('\\', "\\\\").replace('\'', "\\'");
                paths(value, format!("{path}['{name}']"), all);
            }
        }
        _ => {}
    }
    all.push((path, value.clone()));
}

proptest! {
    #[test]
    fn what_is_located_is_what_the_path_leads_to(
        value in value(),
        fill in prop::collection::vec(
            select(vec!["", " ", "\n", "/**/", "/* , \"] */", "// }\n", "\t"]),
            1..9,
        ),
    ) {
        let mut fill = fill.iter().copied().cycle();
        let text = commented(&value, &mut || fill.next().unwrap_or_default());
        let read = Value::parse_with_comments(&text);
        prop_assert_eq!(read.as_ref(), Ok(&value), "{}", text);
        let mut all = Vec::new();
        paths(&value, "$".to_owned(), &mut all);
        let places = locate_all(&text, all.iter().map(|(path, _)| &**path));
        for ((path, value), place) in all.iter().zip(places) {
            let (line, column) = place.unwrap_or_default();
            let rest: Vec<_> = text.split('\n').skip(line - 1).collect();
            let rest: String = rest.join("\n").chars().skip(column - 1).collect();
            let start = match value {
                Value::Array(_) => "[".to_owned(),
                Value::Object(_) => "{".to_owned(),
                leaf => leaf.to_compact(),
            };
            prop_assert!(rest.starts_with(&start), "{} in {}", path, text);
        }
    }
}
