//! Our own examples, evaluated: nothing is left but what is known only at run time, and every name
//! is one that Azure takes, whatever the parameters are.

use armwright::eval::{Cloud, Context, Evaluated, Template, Value, evaluate};
use armwright::expr::KnownPhase;
use armwright::json;

const SUBSCRIPTION: &str = "10000000-0000-0000-0000-000000000001";
const TENANT: &str = "20000000-0000-0000-0000-000000000002";

fn template(name: &str) -> Template {
    let path = format!("snapshots/{name}.snap.json");
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    Template::parse_bytes(&bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn context() -> Context {
    let context = Context::new().cloud(Cloud::Public).subscription(SUBSCRIPTION);
    let context = context.and_then(|context| context.tenant(TENANT));
    let context = context.and_then(|context| context.location("westeurope"));
    context.and_then(|context| context.deployment_name("main")).expect("all of it is valid")
}

/// Every combination of what is extreme for the parameters of a template, as far as there are not
/// too many: all first, all last, and each by itself.
fn extremes(template: &Template) -> Vec<Vec<(String, Value)>> {
    let declared = template.json().get("parameters").and_then(json::Value::as_object);
    let declared = declared.expect("the examples have parameters");
    let mut choices = Vec::new();
    for (name, declaration) in declared {
        let values = ends(declaration);
        assert!(!values.is_empty(), "no extremes of `{name}`");
        choices.push((name.to_owned(), values));
    }
    let pick = |at: &dyn Fn(usize, usize) -> usize| -> Vec<(String, Value)> {
        let one = |(place, (name, values)): (usize, &(String, Vec<Value>))| {
            (name.clone(), values[at(place, values.len())].clone())
        };
        choices.iter().enumerate().map(one).collect()
    };
    let mut all = vec![pick(&|_, _| 0), pick(&|_, count| count - 1)];
    for (alone, (_, values)) in choices.iter().enumerate() {
        for value in 0..values.len() {
            all.push(pick(&|place, _| if place == alone { value } else { 0 }));
            all.push(pick(&|place, count| if place == alone { value } else { count - 1 }));
        }
    }
    all
}

/// What is extreme for one parameter.
fn ends(declaration: &json::Value) -> Vec<Value> {
    let number = |name: &str| declaration.get(name).and_then(json::Value::as_i64);
    if let Some(allowed) = declaration.get("allowedValues").and_then(json::Value::as_array) {
        return allowed.iter().map(Value::from_json).collect();
    }
    match declaration.get("type").and_then(json::Value::as_str) {
        Some("bool") => vec![false.into(), true.into()],
        Some("int") => {
            [number("minValue"), number("maxValue")].into_iter().flatten().map(Value::Int).collect()
        }
        Some("string") => {
            let default = declaration.get("defaultValue").map(Value::from_json);
            let default = default.filter(|value| !value.as_text().unwrap_or("[").starts_with('['));
            let least = number("minLength").unwrap_or(1);
            let most = number("maxLength").unwrap_or(36);
            let text = |count: i64| Value::text("x".repeat(usize::try_from(count).unwrap_or(0)));
            default.into_iter().chain([text(least), text(most)]).collect()
        }
        _ => vec![declaration.get("defaultValue").map(Value::from_json).unwrap_or_default()],
    }
}

fn evaluated(template: &Template, parameters: &[(String, Value)]) -> Evaluated {
    let context = parameters
        .iter()
        .fold(context(), |context, (name, value)| context.parameter(name.as_str(), value.clone()));
    evaluate(template, &context)
}

/// Each leaf that is an expression.
fn expressions(value: &Value, found: &mut impl FnMut(&armwright::expr::Ast)) {
    match value {
        Value::Expression(tree) => found(tree),
        Value::Array(items) => items.iter().for_each(|item| expressions(item, found)),
        Value::Object(members) => {
            members.iter().for_each(|(_, member)| expressions(member, found));
        }
        _ => {}
    }
}

/// The fewest and most characters of a name, and which it may have besides letters and digits.
fn rule(resource_type: &str) -> (usize, usize, &'static str, bool) {
    match resource_type {
        "Microsoft.Storage/storageAccounts" => (3, 24, "", true),
        "Microsoft.KeyVault/vaults" => (3, 24, "-", false),
        "Microsoft.Resources/resourceGroups" | "Microsoft.Authorization/locks" => {
            (1, 90, "-_.()", false)
        }
        "Microsoft.Network/virtualNetworks" | "Microsoft.Network/privateEndpoints" => {
            (2, 64, "-_.", false)
        }
        "Microsoft.ManagedIdentity/userAssignedIdentities" => (3, 128, "-_", false),
        "Microsoft.Databricks/accessConnectors" => (3, 64, "-_", false),
        "Microsoft.Authorization/roleAssignments" => (36, 36, "-", true),
        "Microsoft.Network/networkSecurityGroups"
        | "Microsoft.Network/natGateways"
        | "Microsoft.Network/publicIPAddresses" => (1, 80, "-_.", false),
        "Microsoft.Network/privateDnsZones" => (4, 253, "-_.", false),
        // The names of children and extensions have segments, each with rules of its own.
        child if child.matches('/').count() > 1 => (1, 260, "-_./$", false),
        other => panic!("there is no rule for the names of `{other}`"),
    }
}

fn check(name: &str) -> usize {
    let template = template(name);
    let mut resources = 0;
    for parameters in extremes(&template) {
        let found = evaluated(&template, &parameters);
        let said: Vec<String> = found.diagnostics().iter().map(ToString::to_string).collect();
        assert!(said.is_empty(), "{name} with {parameters:?}: {}", said.join("\n"));
        assert!(!found.resources().is_empty(), "{name} with {parameters:?}");
        for resource in found.resources() {
            let place = format!("{name} with {parameters:?}: {:?}", resource.id());
            assert!(resource.id().as_text().is_some(), "{place}: the id is not known");
            assert!(resource.condition().is_none(), "{place}: the condition is not known");
            let own = resource.name().as_text().expect("the name is known, as the id is");
            let (least, most, others, lower) = rule(resource.resource_type());
            let length = own.chars().count();
            assert!((least..=most).contains(&length), "{place}: {length} characters");
            let fits = |c: char| {
                c.is_ascii_lowercase()
                    || c.is_ascii_digit()
                    || (!lower && c.is_ascii_uppercase())
                    || others.contains(c)
            };
            assert!(own.chars().all(fits), "{place}: characters");
            for (_, member) in resource.members() {
                expressions(member, &mut |tree| {
                    assert_eq!(tree.phase(), KnownPhase::Runtime, "{place}: {tree}");
                });
            }
        }
        for output in found.outputs() {
            expressions(output.value(), &mut |tree| {
                assert_eq!(tree.phase(), KnownPhase::Runtime, "{name}, {}: {tree}", output.name());
            });
        }
        resources += found.resources().len();
    }
    resources
}

#[test]
fn the_platform_evaluates_completely_at_every_extreme() {
    assert!(check("secure_platform") > 1000);
}

#[test]
fn the_two_groups_evaluate_completely_at_every_extreme() {
    assert!(check("two_groups") > 10);
}

// With nothing known of the place, all that depends on it stays, and nothing else fails.
#[test]
fn the_examples_evaluate_without_a_context() {
    for name in ["secure_platform", "two_groups"] {
        let found = evaluate(&template(name), &Context::new());
        assert!(found.is_deployable(), "{name}: {:?}", found.diagnostics());
        assert!(!found.resources().is_empty(), "{name}");
    }
}
