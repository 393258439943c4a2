//! What is secret by its type.

use super::super::*;
use super::{found, parse, value, with};

#[test]
fn secrets_are_never_shown() {
    let secret = "hunter2";
    let text = |modern, declaration: &str, given: &Value| {
        let all = found(modern, declaration, given);
        assert!(!all.is_empty(), "{declaration}");
        let all = all.join("\n");
        assert!(!all.contains(secret), "{all}");
        all
    };
    let hidden = Value::from(secret).into_secret();
    let object = value(&parse(r#"{ "hunter2": ["hunter2"], "b": { "hunter2": 1 } }"#));
    let cases = [
        (
            r#"{
                "type": "securestring",
                "minLength": 8,
                "maxLength": 3,
                "allowedValues": ["x", "hunter1"]
            }"#,
            secret.into(),
            "minLength: the value, which is secret, is shorter than `minLength`, which is \
             8\nmaxLength: the value, which is secret, is longer than `maxLength`, which is \
             3\nallowedValues: the value, which is secret, is not one of the allowed values",
        ),
        // What came from a secure parameter stays secret where the type does not say so.
        (
            r#"{ "type": "string", "minLength": 8 }"#,
            hidden.clone(),
            "minLength: the value, which is secret, is shorter than `minLength`, which is 8",
        ),
        (r#"{ "type": "int" }"#, hidden.clone(), "type: expected an `int`, but found text"),
        (
            r#"{ "type": "array", "maxLength": 0, "allowedValues": ["hunter1"] }"#,
            Value::array([hidden.clone()]),
            "maxLength: `[***]` has 1 item, but `maxLength` is 0\nallowedValues: at `[0]`: the \
             value, which is secret, is not one of the allowed values: `\"hunter1\"`",
        ),
        (
            r#"{ "type": "secureObject" }"#,
            secret.into(),
            "type: expected an `object`, but found text",
        ),
        (
            r#"{ "type": "secureObject", "additionalProperties": { "type": "int" } }"#,
            object.clone(),
            "type: at `['*']`: expected an `int`, but found an array\ntype: at `['*']`: expected \
             an `int`, but found an object",
        ),
        (
            r#"{
                "type": "secureObject",
                "properties": {
                    "b": { "type": "object", "properties": { "a": { "type": "int" } } }
                },
                "additionalProperties": false
            }"#,
            object,
            "properties: at `.b.a`: a value is required, but none is given\nadditionalProperties: \
             at `['*']`: the type has no such property, whose name is secret",
        ),
        (
            "#login",
            value(&parse(r#"{ "user": 3, "password": "hunter2" }"#)),
            "type: at `.user`: expected a `string`, but found an int: `3`\nminLength: at \
             `.password`: the value, which is secret, is shorter than `minLength`, which is 8",
        ),
        (
            r#"{
                "type": "secureObject",
                "discriminator": { "propertyName": "k", "mapping": { "hunter1": {} } }
            }"#,
            value(&parse(r#"{ "k": "hunter2" }"#)),
            "discriminator: at `.k`: the value, which is secret, chooses none of the types: \
             `hunter1`",
        ),
    ];
    for (declaration, given, expected) in cases {
        assert_eq!(text(true, declaration, &given), expected, "{declaration}");
    }
    text(false, r#"{ "type": "securestring", "maxLength": 1 }"#, &secret.into());
}

#[test]
fn secure_parts_become_secret() {
    let cases = [
        (r#"{ "type": "securestring" }"#, "\"a\"", "***"),
        (
            r#"{ "type": "SECUREOBJECT" }"#,
            r#"{ "a": [1, "[parameters('x')]"] }"#,
            "{a: [***, [parameters('x')]]}",
        ),
        (r#"{ "type": "string" }"#, "\"a\"", "a"),
        ("#login", r#"{ "user": "u", "PASSWORD": "p" }"#, "{user: u, PASSWORD: ***}"),
        (
            "#box",
            r#"{ "kind": "box", "secret": "s", "inner": { "kind": "box", "secret": "s" } }"#,
            "{kind: box, secret: ***, inner: {kind: box, secret: ***}}",
        ),
        ("#shape", r#"{ "kind": "box", "secret": "s" }"#, "{kind: box, secret: ***}"),
        ("#shape", r#"{ "kind": "circle", "secret": "s" }"#, "{kind: circle, secret: s}"),
        (
            r#"{
                "type": "array",
                "prefixItems": [{ "type": "int" }],
                "items": { "type": "securestring" }
            }"#,
            r#"[1, "a", "b"]"#,
            "[1, ***, ***]",
        ),
        (
            r#"{ "type": "object", "additionalProperties": { "type": "securestring" } }"#,
            r#"{ "a": "b" }"#,
            "{a: ***}",
        ),
        ("#nope", r#"{ "a": "b" }"#, "{a: b}"),
    ];
    for (declaration, text, expected) in cases {
        let sealed = with(true, declaration, |types, node| {
            types.seal(node, value(&parse(text)), &Budget::new(WORK)).unwrap()
        });
        assert_eq!(format!("{sealed:?}").replace('"', ""), expected, "{declaration}");
    }
}
