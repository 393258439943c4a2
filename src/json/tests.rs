//! What is refused and how that is said; and that reading and writing are inverse.

use proptest::prelude::*;
use proptest::sample::select;

use super::{Error, ErrorKind, MAX_DEPTH, Map, Number, Text, Value, locate};

fn error(text: impl AsRef<[u8]>) -> Error {
    Value::parse_bytes(text.as_ref()).expect_err("the text should be refused")
}

fn check_drawing(text: impl AsRef<[u8]>, drawing: &str) {
    assert_eq!(error(text).to_string(), drawing);
}

/// Each case is a text and its message, with line, column and path in front.
fn check_messages(kind: ErrorKind, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let error = error(text);
        let (line, column, path) = (error.line(), error.column(), error.path());
        let label = error.label().map(|label| format!(" ({label})")).unwrap_or_default();
        let message = error.message();
        assert_eq!(format!("{line}:{column} {path} {message}{label}"), **expected, "{text}");
        assert_eq!(error.kind(), kind, "{text}");
    }
}

#[test]
fn a_key_given_twice_is_drawn_with_both_places() {
    check_drawing(
        "{\"resources\": [\n  {\n    \"name\": \"a\",\n    \"name\": \"b\"\n  }\n]}",
        r#"error: the key `name` is given twice
  --> line 4, column 5 ($.resources[0])
4 |     "name": "b"
        ^^^^^^ first given in line 3"#,
    );
}

#[test]
fn a_text_that_breaks_off_is_drawn_with_what_is_open() {
    check_drawing(
        "{\n  \"resources\": [\n    {}\n\n",
        "error: the text ends where `,` or `]` after the item was expected\n  \
           --> line 3, column 7 ($.resources)\n\
         3 |     {}\n          ^ the array starts in line 2",
    );
}

#[test]
fn a_problem_in_a_line_of_a_megabyte_is_drawn_short() {
    let drawing = format!(
        "error: `x` is no JSON value; a string stands in double quotes\n  \
           --> line 1, column 400002 ($[100000])\n\
         1 | …{}x{}, 1…\n{:45}^",
        "10, ".repeat(10),
        ", 10".repeat(9),
        ""
    );
    check_drawing(format!("[{}x{}]", "10, ".repeat(100_000), ", 10".repeat(100_000)), &drawing);
}

#[test]
fn texts_that_end_too_early_say_what_is_missing() {
    check_messages(
        ErrorKind::End,
        &[
            ("", "1:1 $ the text ends where a value was expected"),
            ("\u{feff}", "1:1 $ the text ends where a value was expected"),
            (" \n ", "1:1 $ the text ends where a value was expected"),
            (
                "[",
                "1:2 $[0] the text ends where a value was expected (the array starts in column 1)",
            ),
            (
                "[[1\n",
                "1:4 $[0] the text ends where `,` or `]` after the item was expected (the array \
                 starts in column 2)",
            ),
            (
                "\n[1,\n",
                "2:4 $[1] the text ends where a value was expected (the array starts in column 1)",
            ),
            (
                "{",
                "1:2 $ the text ends where a key in double quotes was expected (the object starts \
                 in column 1)",
            ),
            (
                "{\n\"a\"",
                "2:4 $ the text ends where `:` after the key `a` was expected (the object starts \
                 in line 1)",
            ),
            (
                r#"{"a":"#,
                "1:6 $.a the text ends where a value was expected (the object starts in column 1)",
            ),
            (
                r#"{"a":1"#,
                "1:7 $ the text ends where `,` or `}` after the member was expected (the object \
                 starts in column 1)",
            ),
        ],
    );
}

#[test]
fn what_stands_in_the_wrong_place_is_named() {
    check_messages(
        ErrorKind::Syntax,
        &[
            ("]", "1:1 $ expected a value, found `]`"),
            ("[,1]", "1:2 $[0] expected a value, found `,`"),
            ("[1,,2]", "1:4 $[1] expected a value, found `,`"),
            ("[1 2]", "1:4 $ expected `,` or `]` after the item, found `2`"),
            (r#"["a" "b"]"#, "1:6 $ expected `,` or `]` after the item, found a string"),
            (
                "[1}",
                "1:3 $ expected `,` or `]` after the item, found `}` (the array starts in column \
                 1)",
            ),
            (
                "{\n\"a\":[]]",
                "2:7 $ expected `,` or `}` after the member, found `]` (the object starts in line \
                 1)",
            ),
            ("{,}", "1:2 $ expected a key in double quotes, found `,`"),
            (r#"{"a" 1}"#, "1:6 $ expected `:` after the key `a`, found `1`"),
            (r#"{"a":,}"#, "1:6 $.a expected a value, found `,`"),
            (r#"{"a":1 "b":2}"#, "1:8 $ expected `,` or `}` after the member, found a string"),
            ("{a:1}", "1:2 $ the key `a` must stand in double quotes"),
            ("{1:1}", "1:2 $ the key `1` must stand in double quotes"),
            (
                "{'a':1}",
                "1:2 $ expected a key in double quotes, found `'`; quotes in JSON are `\"`",
            ),
            ("['a']", "1:2 $[0] expected a value, found `'`; quotes in JSON are `\"`"),
            ("“a”", "1:1 $ expected a value, found `“`"),
            ("[True]", "1:2 $[0] `True` is no JSON value; write `true`"),
            ("nul", "1:1 $ `nul` is no JSON value; a string stands in double quotes"),
            ("truer", "1:1 $ `truer` is no JSON value; a string stands in double quotes"),
            // White space of other standards is none of JSON's.
            ("[\u{a0}1]", "1:2 $[0] expected a value, found `\\u00a0`"),
            ("\u{feff}\u{feff}1", "1:1 $ expected a value, found `\\ufeff`"),
            ("[1\u{c}]", "1:3 $ expected `,` or `]` after the item, found `\\u000c`"),
            ("[/]", "1:2 $[0] expected a value, found `/`"),
            // Trailing commas.
            ("[1, ]", "1:3 $ nothing follows this `,` in the array; remove it"),
            (
                "{\"a\": {\"b\": 1,\n}}",
                "1:14 $.a nothing follows this `,` in the object; remove it",
            ),
        ],
    );
}

#[test]
fn comments_are_told_that_json_has_none() {
    check_messages(
        ErrorKind::Comment,
        &[
            ("// c\n1", "1:1 $ `//` starts a comment, but JSON has no comments; remove it"),
            ("[/* c */]", "1:2 $[0] `/*` starts a comment, but JSON has no comments; remove it"),
            ("[1] # c", "1:5 $ `#` starts a comment, but JSON has no comments; remove it"),
            (
                "{\"a\": 1, // c\n\"b\": 2}",
                "1:10 $ `//` starts a comment, but JSON has no comments; remove it",
            ),
        ],
    );
}

#[test]
fn text_after_the_value_is_refused() {
    for text in ["1 2", "{}x", "null,", "[1]]", "[1]\0", "1\u{feff}"] {
        let error = error(text);
        assert_eq!(error.kind(), ErrorKind::Trailing, "{text}");
        assert_eq!(
            error.message(),
            "more follows the end of the value; a JSON text is a single value"
        );
    }
}

#[test]
fn numbers_of_other_languages_are_refused() {
    check_messages(
        ErrorKind::Number,
        &[
            ("[01]", "1:2 $[0] the number `01` has leading zeros; remove them"),
            ("-007.5", "1:1 $ the number `-007.5` has leading zeros; remove them"),
            ("+1", "1:1 $ the number `+1` starts with `+`; remove it"),
            ("{\"a\": .5}", "1:7 $.a the number `.5` lacks a digit before the `.`"),
            ("-.5", "1:1 $ the number `-.5` lacks a digit before the `.`"),
            ("1.", "1:1 $ the number `1.` breaks off; a digit is missing at its end"),
            ("1e+", "1:1 $ the number `1e+` breaks off; a digit is missing at its end"),
            ("-", "1:1 $ the number `-` breaks off; a digit is missing at its end"),
            ("0x1F", "1:1 $ `0x1F` is hexadecimal; write the number in decimal"),
            ("NaN", "1:1 $ `NaN` is no JSON number; write a finite number, a string or `null`"),
            (
                "[1, -Infinity]",
                "1:5 $[1] `-Infinity` is no JSON number; write a finite number, a string or `null`",
            ),
            (
                "1_000",
                "1:1 $ `1_000` is no JSON number; expected one such as `-1`, `0.5` or `2e10`",
            ),
            ("1.e5", "1:1 $ `1.e5` is no JSON number; expected one such as `-1`, `0.5` or `2e10`"),
        ],
    );
}

#[test]
fn strings_with_raw_control_characters_or_wrong_escapes_are_refused() {
    check_messages(
        ErrorKind::String,
        &[
            ("[\"a", "1:2 $[0] the string does not end; close it with `\"`"),
            ("\"\\", "1:1 $ the string does not end; close it with `\"`"),
            ("{\"a", "1:2 $ the string does not end; close it with `\"`"),
            (
                "[\"a\r\n\"]",
                "1:2 $[0] the string does not end on its line; close it with `\"`, or write a line \
                 break in it as `\\n`",
            ),
            (
                "\"a\tb\"",
                "1:3 $ the control character U+0009 stands in a string; write it as `\\t`",
            ),
            (
                "\"\u{1f}\"",
                "1:2 $ the control character U+001F stands in a string; write it as `\\u001f`",
            ),
            (r#""\q""#, r"1:2 $ `\q` is no escape; a backslash is written `\\`"),
            (r#""C:\é""#, r"1:4 $ `\é` is no escape; a backslash is written `\\`"),
            (r#""\u12g4""#, r"1:2 $ `\u12` has 2 hexadecimal digits; it takes 4"),
            (r#""\u+123""#, r"1:2 $ `\u` has 0 hexadecimal digits; it takes 4"),
            (r#""\u004"#, r"1:2 $ `\u004` has 3 hexadecimal digits; it takes 4"),
            (
                r#"{"a\ud800": 1}"#,
                "1:4 $ `\\ud800` is half of a character; the other half, `\\udc00` to \
                 `\\udfff`, must follow it",
            ),
            (
                r#""\uDBFF\n""#,
                "1:2 $ `\\uDBFF` is half of a character; the other half, `\\udc00` to \
                 `\\udfff`, must follow it",
            ),
            (
                r#""\ud800\ud800""#,
                "1:2 $ `\\ud800` is half of a character; the other half, `\\udc00` to \
                 `\\udfff`, must follow it",
            ),
            (
                r#""\udc00\ud800""#,
                "1:2 $ `\\udc00` is half of a character; the other half, `\\ud800` to \
                 `\\udbff`, must stand before it",
            ),
            (r#""\ud800\u12""#, r"1:8 $ `\u12` has 2 hexadecimal digits; it takes 4"),
        ],
    );
}

// Keys are compared as they are meant, not as they are spelled.
#[test]
fn keys_given_twice_are_refused() {
    check_messages(
        ErrorKind::DuplicateKey,
        &[
            (r#"{"":1,"":2}"#, "1:7 $ the key `` is given twice (first given in column 2)"),
            (
                "[{\"k\":1,\r\n\r\n  \"\\u006b\":2}]",
                "3:3 $[0] the key `k` is given twice (first given in line 1)",
            ),
            (
                r#"{"a":{"x y":[{}, {"b":1,"b":1}]}}"#,
                "1:25 $.a['x y'][1] the key `b` is given twice (first given in column 19)",
            ),
            (
                r#"{"a":{"x":1},"b":1,"b":2}"#,
                "1:20 $ the key `b` is given twice (first given in column 14)",
            ),
            // It comes before everything else that is wrong.
            (r#"{"a":1,"a":[01]}"#, "1:8 $ the key `a` is given twice (first given in column 2)"),
            (
                r#"{"a":{"b":1,"b":1},"a":1}"#,
                "1:13 $.a the key `b` is given twice (first given in column 7)",
            ),
            (
                r#"{"a":1,"a":{"b":1,"b":1}}"#,
                "1:8 $ the key `a` is given twice (first given in column 2)",
            ),
        ],
    );
    assert!(Value::parse(r#"{"a": {"a": 1}, "A": [{"a": 1}, {"a": 1}]}"#).is_ok());
}

#[test]
fn bytes_that_are_not_utf8_are_refused_with_their_offset() {
    check_drawing(
        b"{\n\"\xc3\xa9\": \"caf\xe9\"}",
        "error: the text is not UTF-8: byte 0xe9 at offset 12; save it in that encoding\n  \
           --> line 2, column 10 ($)\n2 | \"é\": \"caf\u{fffd}\"}\n             ^",
    );
    for (bytes, message, column) in [
        (
            &b"[\"\xe2\x82"[..],
            "the text is not UTF-8: byte 0xe2 at offset 2; save it in that encoding",
            3,
        ),
        (
            b"\xef\xbb\xbf[\xff",
            "the text is not UTF-8: byte 0xff at offset 4; save it in that encoding",
            2,
        ),
        (
            b"\xff\xfe[\0]\0",
            "the text is UTF-16, but JSON is read as UTF-8; save it in that encoding",
            1,
        ),
        (
            b"\xfe\xff\0[\0]",
            "the text is UTF-16, but JSON is read as UTF-8; save it in that encoding",
            1,
        ),
    ] {
        let error = error(bytes);
        assert_eq!((error.message(), error.column()), (message, column));
        assert_eq!(error.kind(), ErrorKind::Encoding);
    }
}

#[test]
fn a_byte_order_mark_is_skipped_and_not_counted() {
    assert_eq!(Value::parse("\u{feff} 1"), Ok(1.into()));
    assert_eq!(Value::parse_bytes(b"\xef\xbb\xbf[]"), Ok(vec![].into()));
    check_drawing(
        "\u{feff}[x]",
        "error: `x` is no JSON value; a string stands in double quotes\n  \
           --> line 1, column 2 ($[0])\n1 | [x]\n     ^",
    );
}

#[test]
fn escapes_mean_their_characters() {
    for (text, meant) in [
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\u0041\u00e9\u00E9\uffff""#, "Aéé\u{ffff}"),
        (r#""\ud83d\ude00\udbff\udfff""#, "\u{1f600}\u{10ffff}"),
        ("\"\u{7f}\u{2028}é\"", "\u{7f}\u{2028}é"),
    ] {
        assert_eq!(Value::parse(text), Ok(Value::from(meant)));
    }
}

#[test]
fn nesting_is_read_up_to_the_limit_and_refused_past_it() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert!(Value::parse(&nested(MAX_DEPTH)).is_ok());
        for depth in [MAX_DEPTH + 1, 1_000_000] {
            let error = error(nested(depth));
            assert_eq!(error.kind(), ErrorKind::Depth);
            assert_eq!(error.message(), "arrays and objects are nested more than 128 deep");
            assert_eq!(error.column(), MAX_DEPTH * open.len() + 1);
        }
    }
    // Siblings are not in each other.
    assert!(Value::parse(&format!("[{}[]]", "[],".repeat(1000))).is_ok());
}

// Would take minutes if each key were compared with each.
#[test]
fn an_object_of_many_keys_is_read_and_compared_without_comparing_each_with_each() {
    let members = |keys: &mut dyn Iterator<Item = usize>| {
        keys.map(|n| format!("\"{n:0100}\":{n}")).collect::<Vec<_>>().join(",")
    };
    let ascending = members(&mut (0..100_000));
    let descending = members(&mut (0..100_000).rev());
    let read = |members: &str| Value::parse(&format!("{{{members}}}"));
    assert_eq!(read(&ascending), read(&descending));
    assert_eq!(read(&ascending).unwrap().to_compact(), format!("{{{ascending}}}"));

    let error = read(&format!("{ascending},\n{ascending}")).unwrap_err();
    let key = format!("{}…", "0".repeat(40));
    assert_eq!(error.message(), format!("the key `{key}` is given twice"));
    assert_eq!((error.line(), error.column()), (2, 1));
}

fn number() -> impl Strategy<Value = Number> {
    prop_oneof![
        any::<i64>().prop_map(Number::from),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,9})?([eE][+-]?[0-9]{1,4})?"
            .prop_map(|text| Number::parse(&text).unwrap()),
    ]
}

fn text() -> impl Strategy<Value = Text> {
    prop_oneof![
        any::<String>(),
        // Mostly what has to be escaped, in and out of step with words of eight bytes.
        "[\"\\\\/\u{0}-\u{20}\u{7f}aé😀]{0,20}",
    ]
    .prop_map(Text::from)
}

pub(super) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..20)
                .prop_map(|members| Value::from(Map::from_iter(members))),
        ]
    })
}

/// Texts that begin like JSON, and texts of JSON into which something was put.
fn almost_json() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "", "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\":", "\"", "\\", "\\n", "\\u", "d800",
        "dc00", "0", "12", "-", ".", "e", "+", "true", "null", "nul", " ", "\n", "\t", "é", "/",
        "\u{1}",
    ];
    let changed = (value(), any::<prop::sample::Index>(), 0..3_usize, select(PIECES)).prop_map(
        |(value, place, removed, piece)| {
            let mut chars: Vec<char> = value.to_string().chars().collect();
            let start = place.index(chars.len());
            let end = chars.len().min(start + removed);
            chars.splice(start..end, piece.chars());
            chars.into_iter().collect()
        },
    );
    let invented = prop::collection::vec(select(PIECES), 0..12).prop_map(|pieces| pieces.concat());
    prop_oneof![changed, invented]
}

/// Makes every number `null` that `serde_json` reads as a float, and spells in its own way.
fn drop_floats(value: &mut Value) {
    match value {
        Value::Number(number) if number.as_i64().is_none() || number.as_str() == "-0" => {
            *value = Value::Null;
        }
        Value::Array(items) => items.iter_mut().for_each(drop_floats),
        Value::Object(map) => map.values_mut().for_each(drop_floats),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_as_the_same_value(value in value()) {
        let compact = value.to_compact();
        prop_assert_eq!(value.compact_len(), compact.len());
        for text in [&compact, &value.to_pretty()] {
            let read = Value::parse(text).unwrap();
            prop_assert_eq!(&read, &value);
            // Equality does not see the order of keys; the bytes do.
            prop_assert_eq!(read.to_compact(), compact.as_str());
        }
    }

    #[test]
    fn the_compact_form_of_a_string_is_that_of_serde_json(text in text()) {
        prop_assert_eq!(serde_json::to_string(&text).unwrap(), Value::from(text).to_compact());
    }

    #[test]
    fn what_serde_json_reads_is_read_alike_and_what_it_refuses_is_refused(text in almost_json()) {
        let mine = Value::parse(&text);
        match (mine, serde_json::from_str::<serde_json::Value>(&text)) {
            (Ok(mut mine), Ok(theirs)) => {
                let mut theirs = Value::from(theirs);
                drop_floats(&mut mine);
                drop_floats(&mut theirs);
                prop_assert_eq!(mine, theirs);
            }
            (Ok(_), Err(theirs)) => {
                prop_assert!(theirs.to_string().contains("number out of range"), "{theirs}");
            }
            (Err(mine), Ok(_)) => prop_assert_eq!(mine.kind(), ErrorKind::DuplicateKey),
            (Err(_), Err(_)) => {}
        }
    }

    #[test]
    fn every_error_is_drawn_in_its_own_line(text in prop_oneof![almost_json(), any::<String>()]) {
        if let Err(error) = Value::parse(&text) {
            let lines = text.split('\n').collect::<Vec<_>>();
            let line = lines[error.line() - 1];
            prop_assert!(error.column() <= line.chars().count() + 1, "{error:?}");
            prop_assert_eq!(error.to_string().lines().count(), 4);
        }
    }
}

#[test]
fn comments_are_skipped_where_they_may_stand() {
    let text = "// first\n{ /* a: */ \"a\"/**/:/* * / */[1//\n,/*\"*/2 ], // [\r\"b\": \"// no /* comment\"}//";
    let value = Value::parse_with_comments(text).unwrap();
    assert_eq!(value.to_compact(), r#"{"a":[1,2],"b":"// no /* comment"}"#);
    assert_eq!(locate(text, "$.a[1]"), Some((3, 7)));
    assert_eq!(locate(text, "$.b").map(|(line, _)| line), Some(3));
    let cases = [
        ("[1, /* 2]", "the comment does not end; close it with `*/`"),
        ("[1] # 2", "`#` starts no comment here; write `//`"),
        ("[1, / 2]", "expected a value, found `/`"),
        ("", ""),
        ("/**/ // nothing", ""),
    ];
    for (text, message) in cases {
        let error = Value::parse_with_comments(text).unwrap_err();
        assert!(error.message().contains(message), "{text}: {error}");
    }
}
