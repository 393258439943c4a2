//! Parameters files: what is read, and the place of what is wrong.

use super::*;
use crate::expr::Ast;

/// The file's parameters as text, or what is wrong with it.
fn read(text: &str) -> String {
    match ParameterFile::parse(text) {
        Ok(file) => {
            let told = |(name, given): (&str, &Given)| format!("{name} = {}", told(given));
            file.iter().map(told).collect::<Vec<_>>().join("; ")
        }
        Err(error) => error.to_string(),
    }
}

fn told(given: &Given) -> String {
    match given {
        Given::Value(value) => format!("{value:?}"),
        Given::Raw(text) => format!("raw {text}"),
        Given::KeyVault(KeyVaultReference { vault, secret, version }) => {
            format!("secret {secret:?} {version:?} of {vault:?}")
        }
        Given::Expression(text) => format!("expression {text}"),
    }
}

const VAULT: &str = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv";

#[test]
fn a_file_gives_values_secrets_and_expressions() {
    let text = r#"{
        "$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#",
        "contentVersion": "1.2.0.0",
        "metadata": { "owner": "me" },
        "externalInputDefinitions": {},
        "parameters": {
            "b": { "value": { "z": [1, 2.50, null], "a": "[not an expression]" } },
            "a": { "metadata": "kept by tools", "value": null },
            "c": { "reference": { "keyVault": { "id": "VAULT" }, "secretName": "s" } },
            "d": {
                "Reference": {
                    "keyvault": { "ID": "VAULT" }, "secretname": "s", "SecretVersion": "v"
                }
            },
            "e": { "expression": "[externalInputs('x')]" }
        }
    }"#;
    let text = text.replace("VAULT", VAULT);
    let expected = [
        r#"b = {"z": [1, 2.50, null], "a": "[not an expression]"}"#,
        "a = null",
        r#"c = secret "s" None of "VAULT""#,
        r#"d = secret "s" Some("v") of "VAULT""#,
        "e = expression [externalInputs('x')]",
    ];
    let expected = expected.join("; ");
    assert_eq!(read(&text), expected.replace("VAULT", VAULT));
    assert_eq!(ParameterFile::parse(&text).unwrap().content_version(), Some("1.2.0.0"));
}

#[test]
fn the_parameters_alone_are_a_file_too() {
    let cases = [
        (r#"{ "a": { "value": 1 } }"#, "a = 1"),
        ("{}", ""),
        (r#"{ "parameters": { "a": { "value": 1 } } }"#, "a = 1"),
        (r#"{ "PARAMETERS": {} }"#, ""),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn parameters_are_found_in_any_case() {
    let file = ParameterFile::parse(r#"{ "Größe": { "value": 1 }, "b": { "value": 2 } }"#).unwrap();
    assert_eq!((file.len(), file.is_empty()), (2, false));
    assert_eq!(file.get("GRÖßE"), Some(&1.into()));
    assert_eq!(file.get("c"), None);
    assert_eq!(file.content_version(), None);
}

#[test]
fn every_problem_of_a_file_is_told_with_its_path() {
    let cases = [
        ("3", "error: a parameters file is an object, but found an int\n  --> $"),
        (
            r#"{
                "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                "parameters": {}
            }"#,
            "error: \
             `https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#` is \
             the schema of a template, not of a parameters file\n  --> $.$schema\n  help: the \
             schema of parameters files is \
             `https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#`",
        ),
        (
            r#"{ "$schema": "x", "contentVersion": 1, "parameters": [] }"#,
            "error: `x` is not the schema of a parameters file\n  --> $.$schema\n  help: the \
             schema of parameters files is \
             `https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#`\nerror: \
             `contentVersion` is text, but found an int\n  --> $.contentVersion\nerror: \
             `parameters` is an object, but found an array\n  --> $.parameters",
        ),
        (
            r#"{ "contentVersion": "1.0.0.0", "paramters": {} }"#,
            "error: `parameters` is missing\n  --> $\n  help: it \
             may be empty: `\"parameters\": {}`\nerror: `paramters` is no member of a parameters \
             file\n  --> $.paramters\n  help: did you mean `parameters`?",
        ),
        (
            r#"{ "a": 1, "b c": {}, "d": { "value": 1, "reference": 2 } }"#,
            "error: what is given for a parameter is an object, but found an int\n  --> $.a\n  \
             help: put it into one: `{ \"value\": … }`\nerror: nothing is given for this \
             parameter\n  --> $['b c']\n  help: give a `value` or, for a secret in a key vault, a \
             `reference`\nerror: a parameter is given more than once: as a `value`, a `reference` \
             or an `expression`, but it takes only one of them\n  --> $.d",
        ),
        (
            r#"{ "a": { "val": 1 }, "b": { "defaultValue": 1 } }"#,
            "error: `val` is no member of what is given for a parameter\n  --> $.a.val\n  help: \
             the members are `value`, `reference`, `expression`, `metadata`\nerror: `defaultValue` \
             is no member of what is given for a parameter\n  --> $.b.defaultValue\n  help: the \
             members are `value`, `reference`, `expression`, `metadata`",
        ),
        (
            r#"{ "Name": { "value": 1 }, "name": { "value": 2 } }"#,
            "error: `name` and `Name` are the same parameter, since case does not count\n  --> \
             $.name\n  help: give it once",
        ),
        (
            r#"{ "a": { "expression": 1 }, "b": { "reference": "x" } }"#,
            "error: `expression` is text, but found an int\n  --> $.a.expression\nerror: \
             `reference` is an object, but found text\n  --> $.b.reference",
        ),
        (
            r#"{ "a": { "reference": { "keyVault": { "uri": "" }, "secretName": "" } } }"#,
            "error: `uri` is no member of `keyVault`\n  --> $.a.reference.keyVault.uri\n  help: \
             the members are `id`\nerror: `id` is missing\n  --> $.a.reference.keyVault\nerror: \
             `secretName` is empty\n  --> $.a.reference.secretName",
        ),
        (
            r#"{ "a": { "reference": { "keyvault": { "id": "kv" }, "secretVersion": 2 } } }"#,
            "error: `kv` is no id of a key vault\n  --> $.a.reference.keyVault.id\n  help: write \
             it as \
             `/subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…`\nerror: \
             `secretName` is missing\n  --> $.a.reference\nerror: `secretVersion` is text, but \
             found an int\n  --> $.a.reference.secretVersion",
        ),
        (
            r#"{ "a": { "reference": { } } }"#,
            "error: `keyVault` is missing\n  --> $.a.reference\nerror: `secretName` is missing\n  \
             --> $.a.reference",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text), expected, "{text}");
    }
}

// There may be secrets in it.
#[test]
fn what_is_no_json_is_not_shown() {
    assert_eq!(
        read("{ \"a\": { \"value\": 1, \"value\": 2 } }"),
        "error: the key `***` is given twice\n  --> line 1, column 22 ($.a)\n  first given in \
         column 10"
    );
    assert!(matches!(ParameterFile::parse("{"), Err(ParameterFileError::Json(_))));
}

// A file that is something else altogether shall not fill the screen.
#[test]
fn problems_are_told_up_to_a_number() {
    let members: Vec<_> = (0..1000).map(|n| format!("\"p{n}\": 1")).collect();
    let error = ParameterFile::parse(&format!("{{ {} }}", members.join(", "))).unwrap_err();
    let ParameterFileError::Content(problems) = error else { panic!("{error}") };
    assert_eq!(problems.len(), MAX_PROBLEMS);
    let first = &problems[0];
    assert_eq!((first.path(), first.help()), ("$.p0", Some("put it into one: `{ \"value\": … }`")));
    assert!(first.message().starts_with("what is given"), "{}", first.message());
}

#[test]
fn long_texts_are_cut_in_messages() {
    let long = "x".repeat(1000);
    let message = read(&format!("{{ \"a\": {{ \"value\": 1, \"{long}\": 2 }} }}"));
    assert!(
        message.starts_with(&format!("error: `{}…` is no member", "x".repeat(80))),
        "{message}"
    );
}

#[test]
fn nested_deployments_may_give_what_is_known_only_at_run_time() {
    let parse = |text: &str| Value::from_json(&json::Value::parse(text).unwrap());
    let expression = |text: &str| Value::Expression(Ast::parse(text).unwrap());
    let cases = [
        (parse(r#"{ "value": [1], "type": "array" }"#), Ok("[1]")),
        (
            expression("if(reference('a').b, createObject('value', 1), createObject('value', 2))"),
            Ok("[if(reference('a').b, createObject('value', 1), createObject('value', 2)).value]"),
        ),
        (
            parse(r#"{ "reference": { "keyVault": { "id": "x" }, "secretName": "s" } }"#),
            Ok(r#"secret "s" None of "x""#),
        ),
        (
            parse(r#"{ "reference": { "keyVault": { "id": 1 }, "secretName": "s" } }"#),
            Err("`id` is text, but found an int"),
        ),
        (
            parse("{}"),
            Err("nothing is given for this parameter; give a `value` or, for a secret in a key \
                 vault, a `reference`"),
        ),
    ];
    for (parts, expected) in cases {
        let found = Given::from_parts(&parts).map(|given| told(&given)).map_err(|f| f.to_string());
        let shown = found.as_ref().map(|s| &**s).map_err(|s| &**s);
        assert_eq!(
            shown.map(|s| s.replace('"', "")),
            expected.map(|s| s.replace('"', "")),
            "{parts:?}"
        );
    }
}

#[test]
fn rust_values_are_given_as_they_are() {
    let cases: [(Given, &str); 6] = [
        (3.into(), "3"),
        (i64::MIN.into(), "-9223372036854775808"),
        (true.into(), "true"),
        ("3".into(), "\"3\""),
        (String::from("x").into(), "\"x\""),
        ((&json::Value::parse("[{}]").unwrap()).into(), "[{}]"),
    ];
    for (given, expected) in cases {
        assert_eq!(told(&given), expected);
    }
}
