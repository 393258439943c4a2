//! Templates that are small and would come to very much: each is refused for the bound that it
//! meets, before much is made of it.

use armwright::eval::{Context, FaultKind, Secrets, Template, evaluate};

const SCHEMA: &str =
    "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

fn template(variables: &str, resources: &str, outputs: &str) -> Template {
    let text = format!(
        r#"{{ "$schema": "{SCHEMA}", "contentVersion": "1.0.0.0", "variables": {{ {variables} }},
            "resources": [{resources}], "outputs": {{ {outputs} }} }}"#
    );
    Template::parse(&text).unwrap_or_else(|error| panic!("{error}"))
}

/// So many outputs of an expression.
fn outputs(count: usize, expression: &str) -> String {
    let output =
        |at| format!(r#""o{at}": {{ "type": "object", "value": {{ "is": "{expression}" }} }}"#);
    (0..count).map(output).collect::<Vec<_>>().join(", ")
}

/// A resource with these members, 800 times.
fn looped(members: &str) -> String {
    format!(
        r#"{{ "type": "A/b", "apiVersion": "1", "name": "[concat('n', copyIndex())]",
            "copy": {{ "name": "all", "count": 800 }}, {members} }}"#
    )
}

/// A deployment with so many outputs.
fn deployment(outputs: usize) -> String {
    let output = |at| format!(r#""o{at}": {{ "type": "string", "value": "x" }}"#);
    format!(
        r#"{{ "type": "Microsoft.Resources/deployments", "apiVersion": "1", "name": "n",
            "properties": {{ "mode": "Incremental",
              "expressionEvaluationOptions": {{ "scope": "inner" }},
              "template": {{ "$schema": "{SCHEMA}", "contentVersion": "1.0.0.0", "resources": [],
                "outputs": {{ {} }} }} }} }}"#,
        (0..outputs).map(output).collect::<Vec<_>>().join(", ")
    )
}

// What is shared in memory is written out wherever it stands.
#[test]
fn what_would_be_written_again_and_again_is_bounded() {
    let long = "k".repeat(100_000);
    let text = "k".repeat(20_000);
    let named = format!(r#""v": {{ "{long}": 1 }}"#);
    let left = format!(r#""v": "[concat(resourceGroup().location, '{text}')]""#);
    let condition = format!(r#""condition": "[equals(resourceGroup().location, '{text}')]""#);
    let value = "[variables('v')]";
    let cases = [
        ("a text", template(&format!(r#""v": "{long}""#), "", &outputs(2_000, value))),
        ("the name of a member", template(&named, "", &outputs(2_000, value))),
        ("an expression that stays", template(&left, "", &outputs(6_000, value))),
        ("a member of a resource", template("", &looped(&format!(r#""{long}": 1"#)), "")),
        ("a property", template(&named, &looped(&format!(r#""properties": "{value}""#)), "")),
        ("a condition", template("", &looped(&condition), "")),
        ("a deployment", template("", &deployment(2_000), &outputs(4_000, "[reference('n')]"))),
    ];
    // Without a location, so that something stays.
    let context = Context::new().subscription("10000000-0000-0000-0000-000000000001").unwrap();
    let context = context.resource_group("rg").unwrap();
    for (what, template) in cases {
        let evaluated = evaluate(&template, &context);
        let limit = |kind| kind == FaultKind::Limit;
        let said = evaluated.diagnostics();
        assert!(said.iter().any(|said| limit(said.kind())), "{what}: {said:?}");
        let written = evaluated.to_json(Secrets::Masked).compact_len();
        assert!(written < 48 << 20, "{what}: {written} bytes are written");
    }
}
