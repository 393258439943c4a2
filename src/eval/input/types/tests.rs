//! Types of classic templates, and what both kinds share.

mod modern;
mod secrets;

use super::*;
use crate::expr::Ast;

const TEMPLATE: &str = r##"{
    "definitions": {
        "port": { "type": "int", "minValue": 1, "maxValue": 10 },
        "ports": { "type": "array", "items": { "$ref": "#/definitions/port" }, "minLength": 1 },
        "alias": { "$ref": "#/definitions/port", "maxValue": 5 },
        "maybe": { "type": "string", "nullable": true },
        "sure": { "$ref": "#/definitions/maybe", "nullable": false },
        "item": { "$ref": "#/definitions/ports/items" },
        "deep": { "$ref": "#/definitions/vnet/properties/subnets/items/properties/name" },
        "second": { "$ref": "#/definitions/pair/prefixItems/1" },
        "pair": {
            "type": "array",
            "prefixItems": [
                { "type": "string" }, { "type": "int" }, { "type": "bool", "nullable": true }
            ],
            "items": false
        },
        "row": {
            "type": "array", "prefixItems": [{ "type": "string" }], "items": { "type": "int" }
        },
        "none": { "type": "array", "items": false },
        "tree": {
            "type": "object",
            "properties": {
                "value": { "type": "int" },
                "left": { "$ref": "#/definitions/tree", "nullable": true },
                "right": { "$ref": "#/definitions/tree", "nullable": true }
            },
            "additionalProperties": false
        },
        "vnet": {
            "type": "object",
            "properties": {
                "subnets": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": {
                            "name": { "type": "string", "minLength": 2 },
                            "prefix": { "type": "string", "nullable": true }
                        },
                        "additionalProperties": false
                    }
                }
            }
        },
        "map": { "type": "object", "additionalProperties": { "type": "int" } },
        "open": { "type": "object", "properties": { "a": { "type": "int" } } },
        "anything": { "type": "object", "properties": { "a": {} } },
        "login": {
            "type": "object",
            "properties": {
                "user": { "type": "string" },
                "password": { "type": "securestring", "minLength": 8 }
            }
        },
        "shape": {
            "type": "object",
            "discriminator": {
                "propertyName": "kind",
                "mapping": {
                    "circle": {
                        "type": "object",
                        "properties": {
                            "kind": { "type": "string", "allowedValues": ["circle"] },
                            "radius": { "type": "int" }
                        }
                    },
                    "box": { "$ref": "#/definitions/box" }
                }
            }
        },
        "box": {
            "type": "object",
            "properties": {
                "kind": { "type": "string", "allowedValues": ["box"] },
                "secret": { "type": "securestring", "nullable": true },
                "inner": { "$ref": "#/definitions/shape", "nullable": true }
            },
            "additionalProperties": false
        },
        "loop": { "$ref": "#/definitions/pool" },
        "pool": { "$ref": "#/definitions/loop" },
        "again": {
            "type": "object",
            "discriminator": {
                "propertyName": "k", "mapping": { "a": { "$ref": "#/definitions/again" } }
            }
        }
    }
}"##;

fn parse(text: &str) -> json::Value {
    json::Value::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

/// A value of JSON in which strings of the form `[…]` are expressions.
fn value(json: &json::Value) -> Value {
    match json {
        json::Value::String(text) if text.starts_with('[') => {
            Value::Expression(Ast::parse(&text[1..text.len() - 1]).unwrap())
        }
        json::Value::Array(items) => Value::array(items.iter().map(value)),
        json::Value::Object(map) => {
            Value::Object(map.iter().map(|(name, part)| (name, value(part))).collect())
        }
        other => Value::from_json(other),
    }
}

/// Calls `run` with the declaration and the types of `TEMPLATE`, or classic ones.
fn with<T>(modern: bool, declaration: &str, run: impl FnOnce(&Types<'_>, &Map) -> T) -> T {
    let template = parse(TEMPLATE);
    let definitions = template.get("definitions").and_then(json::Value::as_object);
    let types = if modern { Types::new(definitions, true) } else { Types::classic() };
    let declaration = match declaration.strip_prefix('#') {
        Some(name) => parse(&format!("{{ \"$ref\": \"#/definitions/{name}\" }}")),
        None => parse(declaration),
    };
    run(&types, declaration.as_object().expect("a declaration is an object"))
}

fn found(modern: bool, declaration: &str, given: &Value) -> Vec<String> {
    let told = |violation: &Violation| format!("{}: {violation}", violation.rule());
    with(modern, declaration, |types, node| types.check(node, given).iter().map(told).collect())
}

/// Checks what is said of each value of the declared type; `#name` is a definition.
fn check(modern: bool, cases: &[(&str, &str, &[&str])]) {
    for (declaration, text, expected) in cases {
        assert_eq!(
            found(modern, declaration, &value(&parse(text))),
            *expected,
            "{declaration} {text}"
        );
    }
}

// The engine says `Expected 'Integer'. Actual 'String'` to `"3"`, and so on: it converts nothing.
#[test]
fn values_are_of_their_type_without_conversion() {
    let values = [
        ("\"3\"", "text: `\"3\"`"),
        ("3", "an int: `3`"),
        ("3.0", "a float: `3.0`"),
        ("true", "a bool: `true`"),
        ("[1]", "an array: `[1]`"),
        (r#"{ "a": 1 }"#, r#"an object: `{"a": 1}`"#),
        ("null", "null"),
    ];
    let types = [
        ("string", 0, "a `string`"),
        ("INT", 1, "an `int`"),
        ("Bool", 3, "a `bool`"),
        ("array", 4, "an `array`"),
        ("Object", 5, "an `object`"),
    ];
    for (word, good, expected) in types {
        for modern in [false, true] {
            for (at, (text, shown)) in values.iter().enumerate() {
                let declaration = format!("{{ \"type\": \"{word}\" }}");
                let wrong = format!("type: expected {expected}, but found {shown}");
                let wanted = if at == good { vec![] } else { vec![wrong] };
                assert_eq!(found(modern, &declaration, &value(&parse(text))), wanted);
            }
        }
    }
    assert_eq!(
        found(false, r#"{ "type": "int" }"#, &value(&parse("-99999999999999999999"))),
        [""; 0]
    );
}

#[test]
fn lengths_count_utf16_units_and_items() {
    check(
        false,
        &[
            (r#"{ "type": "string", "minLength": 2, "maxLength": 3 }"#, r#""ab""#, &[]),
            (r#"{ "type": "string", "minLength": 2, "maxLength": 3 }"#, r#""a😀""#, &[]),
            (
                r#"{ "type": "string", "minLength": 2, "maxLength": 3 }"#,
                r#""a""#,
                &["minLength: `\"a\"` has 1 character, but `minLength` is 2"],
            ),
            (
                r#"{ "type": "string", "minLength": 2, "maxLength": 3 }"#,
                r#""😀😀""#,
                &["maxLength: `\"😀😀\"` has 4 characters, but `maxLength` is 3"],
            ),
            (r#"{ "type": "array", "minLength": 1 }"#, r#"["[parameters('x')]"]"#, &[]),
            (
                r#"{ "type": "array", "MINLENGTH": 1 }"#,
                "[]",
                &["minLength: `[]` has 0 items, but `minLength` is 1"],
            ),
            (
                r#"{ "type": "array", "maxLength": 1 }"#,
                "[1, 2]",
                &["maxLength: `[1, 2]` has 2 items, but `maxLength` is 1"],
            ),
            (r#"{ "type": "object", "minLength": 1 }"#, "{}", &[]),
        ],
    );
}

#[test]
fn numbers_have_bounds() {
    let range = r#"{ "type": "int", "minValue": -1, "maxValue": 5 }"#;
    check(
        false,
        &[
            (range, "-1", &[]),
            (range, "5", &[]),
            (range, "-2", &["minValue: `-2` is less than `minValue`, which is -1"]),
            (range, "6", &["maxValue: `6` is greater than `maxValue`, which is 5"]),
            (
                range,
                "99999999999999999999",
                &["maxValue: `99999999999999999999` is greater than `maxValue`, which is 5"],
            ),
            (
                range,
                "-99999999999999999999",
                &["minValue: `-99999999999999999999` is less than `minValue`, which is -1"],
            ),
        ],
    );
}

// In Azure the case of an allowed value does not count, and an empty list allows everything.
#[test]
fn allowed_values_are_compared_as_azure_does() {
    let skus = r#"{ "type": "string", "allowedValues": ["Standard_LRS", "[[x]", "Premium_LRS"] }"#;
    check(
        false,
        &[
            (skus, r#""standard_lrs""#, &[]),
            (
                skus,
                r#""Standard_LSR""#,
                &["allowedValues: `\"Standard_LSR\"` is not one of the allowed values: \
                   `\"Standard_LRS\"`, `\"[[x]\"`, `\"Premium_LRS\"`; did you mean \
                   `Standard_LRS`?"],
            ),
            (
                skus,
                r#""""#,
                &["allowedValues: `\"\"` is not one of the allowed values: `\"Standard_LRS\"`, \
                   `\"[[x]\"`, `\"Premium_LRS\"`"],
            ),
            (r#"{ "type": "string", "allowedValues": [] }"#, r#""x""#, &[]),
            (r#"{ "type": "int", "allowedValues": [1, 2] }"#, "2", &[]),
            (
                r#"{ "type": "int", "allowedValues": [1, 1.0, true] }"#,
                "3",
                &["allowedValues: `3` is not one of the allowed values: `1`, `1.0`, `true`"],
            ),
            (r#"{ "type": "bool", "allowedValues": [true] }"#, "true", &[]),
            (
                r#"{ "type": "object", "allowedValues": [{ "a": [1], "b": "X" }] }"#,
                r#"{ "B": "x", "a": [1] }"#,
                &[],
            ),
            (
                r#"{ "type": "object", "allowedValues": [{ "a": 1 }] }"#,
                r#"{ "a": 1, "b": 2 }"#,
                &[
                    r#"allowedValues: `{"a": 1, "b": 2}` is not one of the allowed values: `{"a": 1}`"#,
                ],
            ),
            (
                r#"{ "type": "object", "allowedValues": [{ "a": 1 }] }"#,
                r#"{ "a": "[f('x')]" }"#,
                &[],
            ),
        ],
    );
    // The list is part of a template, where the text is escaped.
    assert_eq!(found(false, skus, &"[x]".into()), [""; 0]);
    let many = format!(
        "{{ \"type\": \"int\", \"allowedValues\": [{}] }}",
        (0..20).map(|n| n.to_string()).collect::<Vec<_>>().join(",")
    );
    assert_eq!(
        found(false, &many, &Value::Int(20)),
        ["allowedValues: `20` is not one of the allowed values: `0`, `1`, `2`, `3`, `4`, `5`, \
             `6`, `7`, `8`, `9`, …"]
    );
}

#[test]
fn allowed_values_of_an_array_are_those_of_its_items() {
    let zones = r#"{ "type": "array", "allowedValues": [1, 2, 3] }"#;
    let tuples = r#"{ "type": "array", "allowedValues": [["a", "b"], ["c"]] }"#;
    for modern in [false, true] {
        check(
            modern,
            &[
                (zones, "[]", &[]),
                (zones, "[3, 1, 3]", &[]),
                (zones, r#"[1, "[parameters('x')]"]"#, &[]),
                (
                    zones,
                    "[1, 4, 5]",
                    &[
                        "allowedValues: at `[1]`: `4` is not one of the allowed values: `1`, `2`, \
                         `3`",
                        "allowedValues: at `[2]`: `5` is not one of the allowed values: `1`, `2`, \
                         `3`",
                    ],
                ),
                (tuples, r#"["A", "b"]"#, &[]),
                (tuples, r#"[["c"], ["a", "b"]]"#, &[]),
                (
                    tuples,
                    r#"["a"]"#,
                    &[
                        r#"allowedValues: `["a"]` is not one of the allowed values: `["a", "b"]`, `["c"]`"#,
                    ],
                ),
                (
                    r#"{ "type": "array", "allowedValues": [null, { "k": "v" }] }"#,
                    r#"[null, { "k": "v" }]"#,
                    &[],
                ),
            ],
        );
    }
}

#[test]
fn classic_templates_have_classic_types_only() {
    check(
        false,
        &[
            (
                r#"{ "type": "array", "items": { "type": "int" } }"#,
                "[1]",
                &["declaration: `items` takes a template of `languageVersion` 2.0; add \
                   `\"languageVersion\": \"2.0\"`, or leave it out"],
            ),
            (
                "{}",
                "1",
                &["declaration: the declaration has no `type`; the types are `string`, \
                   `securestring`, `int`, `bool`, `array`, `object`, `secureObject`"],
            ),
        ],
    );
    assert_eq!(found(false, "#port", &Value::Int(1)).len(), 1);
}

#[test]
fn text_of_a_command_line_is_read_by_the_type() {
    let cases = [
        (r#"{ "type": "string" }"#, "3", "\"3\""),
        (r#"{ "type": "securestring" }"#, "[1]", "\"[1]\""),
        (r#"{ "type": "string" }"#, "\"x\"", r#""\"x\"""#),
        (r#"{ "type": "string" }"#, "null", "\"null\""),
        ("#maybe", "null", "null"),
        (r#"{ "type": "int" }"#, "3", "3"),
        (r#"{ "type": "int" }"#, "three", "\"three\""),
        (r#"{ "type": "bool" }"#, "True", "true"),
        (r#"{ "type": "bool" }"#, "yes", "\"yes\""),
        ("#ports", "[1, 2]", "[1, 2]"),
        ("#tree", r#"{"value":1}"#, r#"{"value": 1}"#),
        ("{}", "x", "\"x\""),
        ("{}", "1.50", "1.50"),
        ("#nope", "1", "1"),
    ];
    for (declaration, text, expected) in cases {
        let read = with(true, declaration, |types, node| types.read(node, text));
        assert_eq!(format!("{read:?}"), expected, "{declaration} {text}");
    }
}

#[test]
fn text_that_is_no_json_is_refused_without_showing_it() {
    let cases = [
        (
            r#"{ "type": "array" }"#,
            r#"[{"a":"hunter2"}"#,
            "it ends before its value does (line 1, column 17)",
        ),
        (
            r#"{ "type": "object" }"#,
            "{hunter2: 1}",
            "what stands there is no JSON (line 1, column 2)",
        ),
        (
            r#"{ "type": "secureObject" }"#,
            "{\n\"hunter2",
            "a string does not end, or has in it what is written as an escape (line 2, column 1)",
        ),
        ("#ports", "[] hunter2", "more follows the end of its value (line 1, column 4)"),
        ("#ports", "[0hunter2]", "a number is not spelt as in JSON (line 1, column 2)"),
        ("#tree", r#"{"hunter2":1,"hunter2":1}"#, "an object has a key twice (line 1, column 14)"),
    ];
    for (declaration, text, reason) in cases {
        let fault = with(true, declaration, |types, node| {
            types.read_given("the parameter `p`", node, text).expect_err(text)
        });
        let start = "the parameter `p` takes JSON, but the text that is given is none: ";
        assert_eq!(
            (fault.kind(), fault.message()),
            (FaultKind::Parameter, &*format!("{start}{reason}")),
            "{declaration} {text}"
        );
    }
}

#[test]
fn a_violation_is_a_fault_of_what_it_is_found_in() {
    let fault = |declaration: &str, text: &str| {
        with(true, declaration, |types, node| {
            let violation = types.check(node, &value(&parse(text))).swap_remove(0);
            let fault = violation.into_fault("parameter `p`");
            (fault.kind(), fault.to_string())
        })
    };
    assert_eq!(
        fault("#tree", r#"{ "value": 1, "lift": 2 }"#),
        (
            FaultKind::Parameter,
            "parameter `p`, at `.lift`: the type has no property `lift`; did you mean `left`?"
                .into()
        )
    );
    assert_eq!(
        fault("#port", "true"),
        (FaultKind::Parameter, "parameter `p`: expected an `int`, but found a bool: `true`".into())
    );
    assert_eq!(fault("#nope", "true").0, FaultKind::Template);
}

#[test]
fn what_is_long_is_cut() {
    let long = "x".repeat(100_000);
    let said = found(true, r#"{ "type": "int" }"#, &long.clone().into());
    assert_eq!(said, [format!("type: expected an `int`, but found text: `\"{}…`", "x".repeat(59))]);
    let object = Value::Object([(long, Value::Int(1))].into_iter().collect());
    let said = found(true, r#"{ "type": "object", "additionalProperties": false }"#, &object);
    assert!(said[0].len() < 700, "{}", said[0].len());
}

#[test]
fn a_hundred_violations_are_enough() {
    let given = Value::array(vec![Value::Null; 1000]);
    assert_eq!(found(true, "#ports", &given).len(), check::MAX_VIOLATIONS);
}

#[test]
fn every_rule_has_a_word() {
    let rules = [
        Rule::Type,
        Rule::AllowedValues,
        Rule::MinLength,
        Rule::MaxLength,
        Rule::MinValue,
        Rule::MaxValue,
        Rule::Properties,
        Rule::AdditionalProperties,
        Rule::Items,
        Rule::PrefixItems,
        Rule::Discriminator,
        Rule::Declaration,
        Rule::Limit,
    ];
    let words: std::collections::BTreeSet<_> = rules.map(Rule::name).into_iter().collect();
    assert_eq!(words.len(), rules.len());
}
