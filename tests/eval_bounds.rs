//! Templates that are small and would come to very much: each is refused for the bound that it
//! meets, before much is made of it.

use std::thread;

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

/// The loops of so many variables, each of `turns` turns.
fn loops(variables: usize, turns: usize, input: &str) -> String {
    let one = |at| format!(r#"{{ "name": "v{at}", "count": {turns}, "input": {input} }}"#);
    format!(r#""copy": [{}]"#, (0..variables).map(one).collect::<Vec<_>>().join(", "))
}

/// A property that is a loop of `turns` turns.
fn property(turns: usize, input: &str) -> String {
    format!(r#"{{ "copy": [{{ "name": "a", "count": {turns}, "input": {input} }}] }}"#)
}

/// So many members without a meaning, each with a comma behind it.
fn junk(count: usize) -> String {
    (0..count).map(|at| format!(r#""j{at}": null, "#)).collect::<Vec<_>>().concat()
}

/// A deployment of a template with these members, 800 times.
fn deployed(members: &str) -> String {
    format!(
        r#"{{ "type": "Microsoft.Resources/deployments", "apiVersion": "1",
            "name": "[concat('n', copyIndex())]", "copy": {{ "name": "all", "count": 800 }},
            "properties": {{ "mode": "Incremental",
              "expressionEvaluationOptions": {{ "scope": "inner" }},
              "template": {{ "$schema": "{SCHEMA}", "contentVersion": "1.0.0.0", {members} }} }} }}"#
    )
}

/// An expression of which the second part is never known to be reached.
fn doubtful(expression: &str) -> String {
    format!(r#""[if(equals(resourceGroup().location, ''), {expression}, 1)]""#)
}

// Each of these small things once cost nothing, so that loops of them did not end.
#[test]
#[expect(clippy::too_many_lines, reason = "a list of cases")]
fn what_is_done_again_and_again_is_counted() {
    let long = "k".repeat(20_000);
    let names =
        |letter: char| (0..200).map(move |at| format!("{at:03}{}", letter.to_string().repeat(50)));
    let members = names('a').map(|name| format!(r#""{name}": 1, "#)).collect::<Vec<_>>().concat();
    let misspelt = names('b').next().unwrap();
    let wide = (0..20_000).map(|at| format!(r#""m{at}": 1"#)).collect::<Vec<_>>().join(", ");
    let accents = (0..200).map(|at| format!(r#""{}{at}": 1"#, "é".repeat(800)));
    let accents = accents.collect::<Vec<_>>().join(", ");
    let function =
        |body: &str| format!(r#""functions": [{{ "namespace": "f", "members": {body} }}]"#);
    let nested = |expression: &str| loops(5, 1_000, &property(1_000, expression));
    let with = |more: &str, expression: &str| format!("{more}, {}", nested(expression));
    let in_resource = |name: &str, input: &str| {
        format!(
            r#"{{ "type": "A/b", "apiVersion": "1", "name": "m",
                "properties": {{ "{name}": {} }} }}"#,
            property(1_000, &property(1_000, input))
        )
    };
    let number = format!("1.{}", "9".repeat(100_000));
    let cases = [
        ("nulls", template(&loops(5, 10_000, &property(10_000, "null")), "", "")),
        ("empty arrays", template(&loops(5, 10_000, &property(10_000, "[]")), "", "")),
        ("long text", template(&loops(1, 10_000, &format!(r#""{long}""#)), "", "")),
        (
            "a misspelt variable",
            template(
                &with(
                    members.trim_end_matches(", "),
                    &doubtful(&format!("variables('{misspelt}')")),
                ),
                "",
                "",
            ),
        ),
        (
            "a misspelt member",
            template(
                &with(
                    &format!(r#""o": {{ {} }}"#, members.trim_end_matches(", ")),
                    &doubtful(&format!("variables('o')['{misspelt}']")),
                ),
                "",
                "",
            ),
        ),
        ("a misspelt function", template(&nested(&doubtful(&format!("b{misspelt}()"))), "", "")),
        (
            "a name of another case",
            template(
                &with(
                    &format!(r#""o": {{ {accents} }}, "t": "{}""#, "è".repeat(2_100)),
                    r#""[tryGet(variables('o'), variables('t'))]""#,
                ),
                "",
                "",
            ),
        ),
        (
            "a name that stays",
            template(
                &format!(
                    r#""v": "[concat(resourceGroup().location, '{long}')]", {}"#,
                    loops(1, 10_000, r#"{ "[variables('v')]": 1 }"#)
                ),
                "",
                "",
            ),
        ),
        (
            "text in what stays",
            template(&with(&format!(r#""t": "{long}""#), &doubtful("int(variables('t'))")), "", ""),
        ),
        (
            "an id of long text",
            template(
                &with(
                    &format!(r#""t": "{long}""#),
                    r#""[length(tenantResourceId('A.B/c', variables('t')))]""#,
                ),
                "",
                "",
            ),
        ),
        (
            "long numbers",
            template(
                &with(
                    &format!(r#""a": {number}, "b": {number}8"#),
                    r#""[less(variables('a'), variables('b'))]""#,
                ),
                "",
                "",
            ),
        ),
        (
            "arrays that differ at their ends",
            template(
                &format!(
                    r#""a": "[map(range(0, 800), lambda('x', concat(range(0, 300), createArray(lambdaVariables('x')))))]", {}"#,
                    loops(1, 100, r#""[length(union(variables('a'), variables('a')))]""#)
                ),
                "",
                "",
            ),
        ),
        (
            "members of a loop",
            template(
                &loops(
                    1,
                    10_000,
                    &format!(
                        r#"{{ "copy": [{{ {}"name": "a", "count": 1, "input": 1 }}] }}"#,
                        junk(20_000)
                    ),
                ),
                "",
                "",
            ),
        ),
        (
            "members of a resource",
            template(
                "",
                &deployed(&format!(
                    r#""resources": [{{ {}{}]"#,
                    junk(20_000),
                    looped(r#""condition": false"#).trim_start_matches('{')
                )),
                "",
            ),
        ),
        (
            "functions",
            template(
                "",
                &deployed(&format!(r#"{}, "resources": []"#, function(&format!("{{ {wide} }}")))),
                "",
            ),
        ),
        (
            "definitions",
            template(
                "",
                &deployed(&format!(r#""definitions": {{ {wide} }}, "resources": []"#)),
                "",
            ),
        ),
        (
            "loops of variables",
            template(
                "",
                &deployed(&format!(
                    r#""variables": {{ {} }}, "resources": []"#,
                    loops(5_000, 0, "1")
                )),
                "",
            ),
        ),
        (
            "outputs of a deployment",
            template(
                "",
                &format!(
                    "{}, {}",
                    deployment(5_000),
                    in_resource("p", r#""[length(reference('n').template)]""#)
                ),
                "",
            ),
        ),
        (
            "what is referred to",
            template(
                "",
                &format!(
                    r#"{{ "type": "A/b", "apiVersion": "{long}", "name": "n" }}, {}"#,
                    in_resource("p", r#""[reference('n').q]""#)
                ),
                "",
            ),
        ),
        (
            "the name of a loop",
            template(
                "",
                &looped("")
                    .replace(r#""all""#, &format!(r#""{}""#, long.repeat(10)))
                    .replace(",  }", " }"),
                "",
            ),
        ),
    ];
    // Without a location, so that something stays.
    let context = Context::new().subscription("10000000-0000-0000-0000-000000000001").unwrap();
    let context = context.resource_group("rg").unwrap();
    // Each takes about as much work as is allowed, so they share the processors.
    let context = &context;
    thread::scope(|scope| {
        for cases in cases.chunks(5) {
            scope.spawn(move || {
                for (what, template) in cases {
                    let evaluated = evaluate(template, context);
                    let said = evaluated.diagnostics();
                    let met = said.iter().any(|said| said.kind() == FaultKind::Limit);
                    assert!(met, "{what}: {said:?}");
                }
            });
        }
    });
}

// The marks of a secret are taken off and put on again for each function.
#[test]
fn secrets_are_counted_wherever_they_are_looked_into() {
    let wide = (0..20_000).map(|at| format!(r#""m{at}": 1"#)).collect::<Vec<_>>().join(", ");
    let text = format!(
        r#"{{ "$schema": "{SCHEMA}", "contentVersion": "1.0.0.0", "resources": [],
            "parameters": {{ "s": {{ "type": "secureObject", "defaultValue": {{ {wide} }} }} }},
            "variables": {{ {} }} }}"#,
        loops(5, 10_000, r#""[length(parameters('s'))]""#)
    );
    let evaluated = evaluate(&Template::parse(&text).unwrap(), &Context::new());
    let said = evaluated.diagnostics();
    assert!(said.iter().any(|said| said.kind() == FaultKind::Limit), "{said:?}");
}

// A result that lacks something must not look whole.
#[test]
fn what_is_left_out_is_said_however_much_else_is() {
    let doubts = (0..150).map(|at| format!(r#""v{at}": {}, "#, doubtful(&format!("no{at}()"))));
    let doubts: String = doubts.collect();
    let resource = r#"{ "type": "A/b", "apiVersion": "1", "name": "[concat('n', copyIndex())]",
        "copy": { "name": "all", "count": "[length(resourceGroup().location)]" } }"#;
    for (resources, complete) in [("", true), (resource, false)] {
        let template = template(&format!(r#"{doubts} "last": 1"#), resources, "");
        let evaluated = evaluate(&template, &Context::new());
        let said = evaluated.diagnostics();
        assert_eq!((said.len(), evaluated.is_complete()), (100 + usize::from(!complete), complete));
    }
}

// The text of a template is read once for all that is said of it, and of one kind not all is said.
#[test]
fn what_is_said_of_much_is_bounded_and_placed_at_once() {
    let left_out = r#"{ "type": "A/b", "apiVersion": "1", "name": "n",
        "copy": { "name": "l", "count": "[int(resourceGroup().tags)]" } }"#;
    let variables = (0..60_000).map(|at| format!(r#""v{at}": 1, "#)).collect::<Vec<_>>().concat();
    let faults = (0..300).map(|at| format!(r#""z{at}": "[div(1, 0)]""#)).collect::<Vec<_>>();
    let text = format!(
        r#"{{ "$schema": "{SCHEMA}", "contentVersion": "1.0.0.0",
            "variables": {{ {variables} {} }}, "resources": [{}] }}"#,
        faults.join(", "),
        vec![left_out; 5_000].join(", ")
    );
    let template = Template::parse(&text).unwrap();
    let evaluated = evaluate(&template, &Context::new());
    assert!(!evaluated.is_deployable() && !evaluated.is_complete());
    let located = evaluated.located(&text);
    assert_eq!(located.len(), 200);
    assert!(located.iter().all(|said| said.place.is_some_and(|(line, _)| line > 1)));
}
