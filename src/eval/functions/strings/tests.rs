//! Functions over text and over arrays.

use super::super::lookup;
use super::super::text::tests::{check, nested};
use super::*;
use crate::eval::budget::Budget;

#[test]
fn scalars_have_a_text() {
    for (arguments, expected) in [
        (r#"["it's"]"#, r#""it's""#),
        ("[-5]", r#""-5""#),
        ("[12345678901234567890]", r#""12345678901234567890""#),
        ("[true]", r#""True""#),
        ("[[]]", r#""[]""#),
        ("[{}]", r#""{}""#),
    ] {
        check("string", arguments, expected);
    }
    for (arguments, found) in [("[null]", "null"), ("[1.5]", "a float")] {
        let expected = format!(
            "ArgumentType: `string` takes text, an int, a bool, an array or an object as its \
             argument, but found {found}"
        );
        check("string", arguments, &expected);
    }
}

#[test]
fn concat_takes_scalars_or_arrays() {
    for (arguments, expected) in [
        (r#"["a", 1, true, false, ""]"#, r#""a1TrueFalse""#),
        ("[12345678901234567890]", r#""12345678901234567890""#),
        ("[[1, [2]], [], [null]]", "[1, [2], null]"),
        ("[[]]", "[]"),
        (r#"[["[reference('x')]"], [1]]"#, "[[reference('x')], 1]"),
    ] {
        check("concat", arguments, expected);
    }
    for (arguments, which, found) in [
        (r#"["a", null]"#, "second", "null"),
        (r#"["a", [1]]"#, "second", "an array"),
        (r#"[[1], "a"]"#, "first", "an array"),
        ("[1, {}]", "second", "an object"),
        ("[1, 1.5]", "second", "a float"),
    ] {
        let expected = format!(
            "ArgumentType: `concat` takes text, an int or a bool (or only arrays) as its {which} \
             argument, but found {found}"
        );
        check("concat", arguments, &expected);
    }
}

#[test]
fn lengths_count_utf16_units_elements_and_members() {
    for (arguments, expected) in [
        (r#"[""]"#, "0"),
        (r#"["żółć"]"#, "4"),
        (r#"["😀x"]"#, "3"),
        (r#"[["[reference('x')]", 1]]"#, "2"),
        (r#"[{ "a": "[reference('x')]", "A": 1 }]"#, "2"),
        (
            "[null]",
            "ArgumentType: `length` takes text, an array or an object as its argument, but \
             found null",
        ),
    ] {
        check("length", arguments, expected);
    }
}

#[test]
fn emptiness_is_of_what_can_hold_something() {
    for (arguments, expected) in [
        (r#"[""]"#, "true"),
        (r#"[" "]"#, "false"),
        ("[null]", "true"),
        ("[[]]", "true"),
        (r#"[["[reference('x')]"]]"#, "false"),
        ("[{}]", "true"),
        (
            "[0]",
            "ArgumentType: `empty` takes text, an array, an object or null as its argument, but \
             found an int",
        ),
    ] {
        check("empty", arguments, expected);
    }
}

#[test]
fn ends_are_one_unit_or_one_element() {
    for (arguments, first, last) in [
        (r#"[""]"#, r#""""#, r#""""#),
        (r#"["żb"]"#, r#""ż""#, r#""b""#),
        (r#"["😀"]"#, r#""�""#, r#""�""#),
        ("[[]]", "null", "null"),
        (r#"[[1, "[reference('x')]"]]"#, "1", "[reference('x')]"),
    ] {
        check("first", arguments, first);
        check("last", arguments, last);
    }
    for name in ["first", "last"] {
        let expected = format!(
            "ArgumentType: `{name}` takes text or an array as its argument, but found null"
        );
        check(name, "[null]", &expected);
    }
}

#[test]
fn parts_are_cut_off() {
    for (value, count, take, skip) in [
        (r#""abc""#, "2", r#""ab""#, r#""c""#),
        (r#""abc""#, "0", r#""""#, r#""abc""#),
        (r#""abc""#, "-1", r#""""#, r#""abc""#),
        (r#""abc""#, "9", r#""abc""#, r#""""#),
        (r#""😀b""#, "1", r#""�""#, r#""�b""#),
        (r#""😀b""#, "2", r#""😀""#, r#""b""#),
        ("[1, 2, 3]", "2", "[1, 2]", "[3]"),
        ("[1, 2, 3]", "-1", "[]", "[1, 2, 3]"),
        ("[1, 2, 3]", "9", "[1, 2, 3]", "[]"),
        (r#"["[reference('x')]", 1]"#, "1", "[[reference('x')]]", "[1]"),
    ] {
        check("take", &format!("[{value}, {count}]"), take);
        check("skip", &format!("[{value}, {count}]"), skip);
    }
    for name in ["take", "skip"] {
        for (arguments, expected) in [
            (
                "[1, 1]",
                format!(
                    "ArgumentType: `{name}` takes text or an array as its first argument, but \
                     found an int"
                ),
            ),
            (
                "[null, 1]",
                format!(
                    "ArgumentType: `{name}` takes text or an array as its first argument, but \
                     found null"
                ),
            ),
            (
                r#"["a", "1"]"#,
                format!(
                    "ArgumentType: `{name}` takes an int as its second argument, but found text"
                ),
            ),
            (
                r#"["a", 2147483648]"#,
                format!(
                    "ArgumentValue: the second argument of `{name}` is 2147483648, but a count \
                     has 32 bits"
                ),
            ),
        ] {
            check(name, arguments, &expected);
        }
    }
}

#[test]
fn what_is_contained_is_compared_exactly_but_for_names() {
    for (arguments, expected) in [
        (r#"["abc", "bc"]"#, "true"),
        (r#"["abc", "B"]"#, "false"),
        (r#"["", ""]"#, "true"),
        (r#"[{ "Key": 1 }, "kEY"]"#, "true"),
        (r#"[{ "Key": "[reference('x')]" }, "key"]"#, "true"),
        (r#"[{}, ""]"#, "false"),
        ("[[1, [2], null], [2]]", "true"),
        ("[[1, [2], null], null]", "true"),
        (r#"[["A"], "a"]"#, "false"),
        (r#"[[1], "1"]"#, "false"),
        ("[[1], 1.0]", "false"),
        ("[[1.50], 1.5]", "true"),
        (r#"[[{ "a": 1, "b": [2] }], { "b": [2], "a": 1 }]"#, "true"),
        (r#"[[{ "a": 1 }], { "A": 1 }]"#, "false"),
        (r#"[[{ "a": 1 }], { "a": 1, "b": 2 }]"#, "false"),
    ] {
        check("contains", arguments, expected);
    }
    for (arguments, expected) in [
        (r#"["1", 1]"#, "takes text as its second argument, but found an int"),
        ("[{}, 1]", "takes text as its second argument, but found an int"),
        ("[null, 1]", "takes text, an array or an object as its first argument, but found null"),
    ] {
        check("contains", arguments, &format!("ArgumentType: `contains` {expected}"));
    }
}

// Only an element that could be the one, or come before it, makes an answer wait.
#[test]
fn unknown_elements_hold_up_only_what_depends_on_them() {
    for (arguments, contains, first, last) in [
        (r#"[["[reference('x')]", 1], 1]"#, "true", "unknown", "1"),
        (r#"[[1, "[reference('x')]"], 1]"#, "true", "0", "unknown"),
        (r#"[["[reference('x')]"], 1]"#, "unknown", "unknown", "unknown"),
        (r#"[[["[reference('x')]", 2]], [1, 3]]"#, "false", "-1", "-1"),
        (r#"[[["[reference('x')]", 3]], [1, 3]]"#, "unknown", "unknown", "unknown"),
        (r#"[[["[reference('x')]"]], [1, 3]]"#, "false", "-1", "-1"),
        (r#"[[{ "a": "[reference('x')]" }], { "b": 1 }]"#, "false", "-1", "-1"),
        (r#"[[{ "a": "[reference('x')]" }], { "a": 1 }]"#, "unknown", "unknown", "unknown"),
        (r#"[[1], ["[reference('x')]"]]"#, "false", "-1", "-1"),
        (r#"[[["[reference('x')]"]], ["[reference('x')]"]]"#, "unknown", "unknown", "unknown"),
    ] {
        check("contains", arguments, contains);
        check("indexOf", arguments, first);
        check("lastIndexOf", arguments, last);
    }
}

#[test]
fn places_are_found_without_regard_to_case_in_text() {
    for (arguments, first, last) in [
        (r#"["ABCabc", "bc"]"#, "1", "4"),
        (r#"["abc", "D"]"#, "-1", "-1"),
        (r#"["", "a"]"#, "-1", "-1"),
        (r#"["", ""]"#, "0", "0"),
        (r#"["abc", ""]"#, "0", "2"),
        (r#"["a😀", ""]"#, "0", "2"),
        (r#"["😀İB", "b"]"#, "3", "3"),
        (r#"["ŻÓŁĆ", "łć"]"#, "2", "2"),
        (r#"["aaa", "aa"]"#, "0", "1"),
        (r#"["straße", "SS"]"#, "-1", "-1"),
        ("[[1, 2, 1], 1]", "0", "2"),
        (r#"[["a", "A"], "A"]"#, "1", "1"),
        ("[[], null]", "-1", "-1"),
        ("[null, 1]", "-1", "-1"),
    ] {
        check("indexOf", arguments, first);
        check("lastIndexOf", arguments, last);
    }
    let expected = "ArgumentType: `indexOf` takes text as its second argument, but found an int";
    check("indexOf", r#"["1", 1]"#, expected);
    let expected = "ArgumentType: `lastIndexOf` takes text or an array as its first argument, but \
                    found an object";
    check("lastIndexOf", r#"[{}, "a"]"#, expected);
}

#[test]
fn starts_and_ends_are_compared_without_regard_to_case() {
    for (arguments, starts, ends) in [
        (r#"["abcABC", "ABC"]"#, "true", "true"),
        (r#"["abc", "c"]"#, "false", "true"),
        (r#"["abc", ""]"#, "true", "true"),
        (r#"["", ""]"#, "true", "true"),
        (r#"["", "a"]"#, "false", "false"),
        (r#"["Ż", "ż"]"#, "true", "true"),
    ] {
        check("startsWith", arguments, starts);
        check("endsWith", arguments, ends);
    }
    let expected = "ArgumentType: `startsWith` takes text as its first argument, but found null";
    check("startsWith", r#"[null, "a"]"#, expected);
    let expected = "ArgumentType: `endsWith` takes text as its second argument, but found an array";
    check("endsWith", r#"["a", []]"#, expected);
}

#[test]
fn case_and_blanks_are_those_of_the_invariant_culture() {
    for (name, arguments, expected) in [
        ("toLower", r#"["ABC ŻÓŁĆ İ"]"#, r#""abc żółć İ""#),
        ("toUpper", r#"["abc żółć ßı"]"#, r#""ABC ŻÓŁĆ ßı""#),
        ("trim", "[\"\\u00a0\\u3000\\t a b \\r\\n\\u0085\"]", r#""a b""#),
        ("trim", "[\"\\u200ba\\ufeff\"]", r#""\u{200b}a\u{feff}""#),
        ("trim", "[1]", "ArgumentType: `trim` takes text as its argument, but found an int"),
    ] {
        check(name, arguments, expected);
    }
}

#[test]
fn join_takes_scalars() {
    for (arguments, expected) in [
        (r#"[["a", 1, true], ", "]"#, r#""a, 1, True""#),
        (r#"[["a"], ", "]"#, r#""a""#),
        (r#"[[], ", "]"#, r#""""#),
        (r#"[["a", ""], ""]"#, r#""a""#),
        (
            r#"[["a", null], ""]"#,
            "ArgumentType: `join` takes texts, ints and bools, but item 1 is null",
        ),
        (
            r#"[[["a"]], ""]"#,
            "ArgumentType: `join` takes texts, ints and bools, but item 0 is an array",
        ),
        (
            r#"["a", ""]"#,
            "ArgumentType: `join` takes an array as its first argument, but found text",
        ),
        ("[[], 1]", "ArgumentType: `join` takes text as its second argument, but found an int"),
    ] {
        check("join", arguments, expected);
    }
}

#[test]
fn padding_has_narrow_limits() {
    for (arguments, expected) in [
        (r#"["a", 3]"#, r#""  a""#),
        (r#"["a", 16, "ż"]"#, r#""żżżżżżżżżżżżżżża""#),
        (r#"["abc", 1]"#, r#""abc""#),
        (r#"["😀", 3, "0"]"#, r#""0😀""#),
        (r#"[-5, 4, "0"]"#, r#""00-5""#),
        (
            "[true, 6]",
            "ArgumentType: `padLeft` takes text or an int as its first argument, but found a bool",
        ),
        (
            r#"["a", 0]"#,
            "ArgumentValue: the second argument of `padLeft` is 0, but a width is from 1 to 16",
        ),
        (
            r#"["a", 17]"#,
            "ArgumentValue: the second argument of `padLeft` is 17, but a width is from 1 to 16",
        ),
        (
            r#"["a", -9223372036854775808]"#,
            "ArgumentValue: the second argument of `padLeft` is -9223372036854775808, but a \
             width is from 1 to 16",
        ),
        (
            r#"["a", 5, ""]"#,
            "ArgumentValue: the third argument of `padLeft` is ``, but one character is needed \
             to fill with",
        ),
        (
            r#"["a", 5, "😀"]"#,
            "ArgumentValue: the third argument of `padLeft` is `😀`, but one character is needed \
             to fill with",
        ),
    ] {
        check("padLeft", arguments, expected);
    }
}

#[test]
fn replacing_takes_text_as_it_is() {
    for (arguments, expected) in [
        (r#"["aAa.a", "a", "$1"]"#, r#""$1A$1.$1""#),
        (r#"["aaa", "aa", "b"]"#, r#""ba""#),
        (r#"["", "a", "b"]"#, r#""""#),
        (r#"["żaż", "ż", ""]"#, r#""a""#),
        (
            r#"["a", "", "b"]"#,
            "ArgumentValue: the second argument of `replace` is empty, but the text to replace \
             needs a character at least",
        ),
        (
            r#"["a", "b", 1]"#,
            "ArgumentType: `replace` takes text as its third argument, but found an int",
        ),
    ] {
        check("replace", arguments, expected);
    }
}

#[test]
fn substrings_stay_inside() {
    for (arguments, expected) in [
        (r#"["abc", 1]"#, r#""bc""#),
        (r#"["abc", 3]"#, r#""""#),
        (r#"["abc", 1, 1]"#, r#""b""#),
        (r#"["abc", 3, 0]"#, r#""""#),
        (r#"["😀b", 1]"#, r#""�b""#),
        (r#"["😀b", 1, 0]"#, r#""""#),
        (
            r#"["abc", 4]"#,
            "Index: `substring` was asked to start at 4, but the text has a length of 3",
        ),
        (
            r#"["abc", -1]"#,
            "Index: `substring` was asked to start at -1, but the text has a length of 3",
        ),
        (
            r#"["abc", 2, 2]"#,
            "Index: `substring` was asked for 2 characters from 2 on, but there are 1",
        ),
        (
            r#"["abc", 2, -1]"#,
            "Index: `substring` was asked for -1 characters from 2 on, but there are 1",
        ),
        (
            r#"["abc", 2, 9223372036854775807]"#,
            "Index: `substring` was asked for 9223372036854775807 characters from 2 on, but \
             there are 1",
        ),
    ] {
        check("substring", arguments, expected);
    }
}

#[test]
fn text_is_split_at_each_delimiter() {
    for (arguments, expected) in [
        (r#"["a,b,,c,", ","]"#, r#"["a", "b", "", "c", ""]"#),
        (r#"["", ","]"#, r#"[""]"#),
        (r#"["ab", ""]"#, r#"["ab"]"#),
        (r#"["aXb", "x"]"#, r#"["aXb"]"#),
        (r#"["a,b;c", [",", ";"]]"#, r#"["a", "b", "c"]"#),
        (r#"["a--b-c", ["-", "--"]]"#, r#"["a", "", "b", "c"]"#),
        (r#"["a--b-c", ["--", "-"]]"#, r#"["a", "b", "c"]"#),
        (r#"["żaóbć", ["a", "b"]]"#, r#"["ż", "ó", "ć"]"#),
        (r#"["a b", [""]]"#, r#"["a b"]"#),
        ("[\"a b\\tc\", []]", r#"["a", "b", "c"]"#),
        (
            r#"["a", 1]"#,
            "ArgumentType: `split` takes text or an array of texts as its second argument, but \
             found an int",
        ),
        (
            r#"["a", ["b", 1]]"#,
            "ArgumentType: `split` takes an array of texts, but found an int in it",
        ),
        (r#"[1, "a"]"#, "ArgumentType: `split` takes text as its first argument, but found an int"),
    ] {
        check("split", arguments, expected);
    }
}

#[test]
fn only_the_star_is_special_in_patterns() {
    for (text, pattern, expected) in [
        ("abc", "a*", "true"),
        ("ABC", "a*c", "true"),
        ("abc", "a?c", "false"),
        ("abc", "abc", "true"),
        ("abc", "ab", "false"),
        ("", "*", "true"),
        ("", "", "true"),
        ("a", "a*a", "false"),
        ("aXbXc", "*x*x*", "true"),
        ("aXbc", "*x*x*", "false"),
        ("abcbc", "a*bc", "true"),
        ("abab", "**ab", "true"),
        ("żółć", "*Ł*", "true"),
    ] {
        check("like", &format!("[{text:?}, {pattern:?}]"), expected);
    }
}

#[test]
fn little_does_not_make_much() {
    let long = Value::from("a".repeat(1 << 20));
    let text = |text: &str| Value::from(text);
    for (name, arguments) in [
        ("concat", vec![long.clone(); 5]),
        ("join", vec![Value::array(vec![long.clone(); 5]), text("")]),
        ("join", vec![Value::array(vec![text(""); 6]), long.clone()]),
        ("replace", vec![text(&"a".repeat(6)), text("a"), long.clone()]),
        ("concat", vec![Value::array(vec![Value::Null; 1 << 15]); 32]),
        // Almost everywhere, and only at the end not.
        ("split", {
            let delimiter = Value::from("a".repeat(1 << 19) + "b");
            vec![long.clone(), Value::array([delimiter.clone(), delimiter])]
        }),
        // Equal, and not the same in memory: 2^60 leaves to compare.
        ("contains", vec![Value::array([nested(60, 2)]), nested(60, 2)]),
        ("indexOf", vec![Value::array([nested(513, 1)]), nested(513, 1)]),
    ] {
        let budget = Budget::new(1 << 20);
        match (lookup(name).unwrap().run)(&Call { name, arguments: &arguments, budget: &budget }) {
            Err(Stop::Fault(fault)) => {
                assert_eq!(fault.kind(), FaultKind::Limit, "{name}: {fault}");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}
