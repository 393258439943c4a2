//! Where templates are deployed that are tried, with which parameters, and a template around an
//! expression.

use std::sync::LazyLock;

use armwright::eval::{Cloud, Context, Template};
use armwright::expr::escape_literal;
use armwright::json::{Map, Value};

/// What is given to secure parameters, and is not shown.
pub(super) const SECRET: &str = "hunter2-correct-horse";

/// A context of which all is known but the parameters.
pub(super) fn context() -> Context {
    let context = Context::new()
        .cloud(Cloud::Public)
        .seed(1)
        .time("2026-03-31T09:30:00Z".parse().expect("it is a time"));
    let told = context
        .subscription("10000000-0000-0000-0000-000000000001")
        .and_then(|context| context.tenant("20000000-0000-0000-0000-000000000002"))
        .and_then(|context| context.management_group("mg"))
        .and_then(|context| context.resource_group("rg"))
        .and_then(|context| context.location("westeurope"))
        .and_then(|context| context.deployment_name("main"))
        .and_then(|context| context.deployment_location("northeurope"))
        .and_then(|context| context.with_resource_group("rg", "westeurope", [("team", "a")]))
        .and_then(|context| context.with_resource_group("other", "eastus", [("team", "b")]))
        .and_then(|context| context.deployer("30000000", "20000000", "someone@example.org"));
    told.expect("all of it is valid")
}

/// The context of which all is known, the parameters too as far as a fit value is found.
pub(super) fn full(template: &Template) -> Context {
    let root = template.json();
    let declared = root.get("parameters").and_then(Value::as_object);
    let mut context = context();
    for (name, node) in declared.into_iter().flatten() {
        let secure = is_secure(node);
        let optional = node.get("defaultValue").is_some() || node.get("nullable").is_some();
        if secure || !optional {
            context = context.parameter(name, &sample(root, node, 0));
        }
    }
    context
}

fn is_secure(node: &Value) -> bool {
    let word = node.get("type").and_then(Value::as_str).unwrap_or_default();
    word.len() > 6 && word.is_char_boundary(6) && word[..6].eq_ignore_ascii_case("secure")
}

/// A value that fits the declaration, most often.
fn sample(root: &Value, node: &Value, depth: usize) -> Value {
    let first = |name: &str| node.get(name).and_then(Value::as_array).and_then(<[Value]>::first);
    if let Some(allowed) = first("allowedValues") {
        return allowed.clone();
    }
    if let Some(target) = node.get("$ref").and_then(Value::as_str)
        && let Some(target) = target.strip_prefix('#').and_then(|target| root.pointer(target))
        && depth < 8
    {
        return sample(root, target, depth + 1);
    }
    let number = |name: &str| node.get(name).and_then(Value::as_i64);
    if let (Some(parts), true) = (node.get("prefixItems").and_then(Value::as_array), depth < 8) {
        return parts.iter().map(|part| sample(root, part, depth + 1)).collect::<Vec<_>>().into();
    }
    if let (Some(variants), true) = (node.get("discriminator"), depth < 8)
        && let Some((value, variant)) = variants
            .get("mapping")
            .and_then(Value::as_object)
            .and_then(|mapping| mapping.iter().next())
        && let Some(property) = variants.get("propertyName").and_then(Value::as_str)
    {
        let mut made = match sample(root, variant, depth + 1) {
            Value::Object(map) => map,
            _ => Map::new(),
        };
        made.insert(property.to_owned(), value.to_owned().into());
        return made.into();
    }
    let word = node.get("type").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
    match &*word {
        "int" => number("minValue").or(number("maxValue")).unwrap_or(3).into(),
        "bool" => true.into(),
        "array" => {
            let least = number("minLength").and_then(|least| usize::try_from(least).ok());
            let item = match node.get("items") {
                Some(items) => sample(root, items, depth + 1),
                None => "a".into(),
            };
            vec![item; least.unwrap_or(1).min(100)].into()
        }
        "object" | "secureobject" => {
            let mut made = Map::new();
            let properties = node.get("properties").and_then(Value::as_object);
            for (name, property) in properties.into_iter().flatten() {
                if property.get("nullable").is_none() && depth < 8 {
                    made.push(name.to_owned(), sample(root, property, depth + 1));
                }
            }
            if word == "secureobject" && made.is_empty() {
                made.push("secret", SECRET.into());
            }
            made.into()
        }
        "securestring" => SECRET.into(),
        _ => {
            let least = number("minLength").and_then(|least| usize::try_from(least).ok());
            let most = number("maxLength").and_then(|most| usize::try_from(most).ok());
            let mut text = "abcdef".to_owned();
            while text.len() < least.unwrap_or(0).min(1000) {
                text.push('a');
            }
            text.truncate(most.unwrap_or(usize::MAX));
            text.into()
        }
    }
}

/// A template with parameters, variables, functions, loops and deployments, and the expression in
/// these places.
pub(super) fn around(places: &[&str], expression: &str) -> Template {
    static AROUND: LazyLock<Value> =
        LazyLock::new(|| Value::parse(include_str!("around.json")).expect("the file is JSON"));
    Template::from_json(filled(AROUND.clone(), places, expression)).expect("it is a template")
}

fn filled(mut value: Value, places: &[&str], expression: &str) -> Value {
    match &mut value {
        Value::String(text) if text.starts_with('@') => {
            value = match &**text {
                "@secret" => SECRET.into(),
                name if places.contains(&name) => expression.to_owned().into(),
                "@condition" => true.into(),
                "@count" => 2.into(),
                "@type" => "A/b".into(),
                "@scope" => "A/b/c".into(),
                "@subscription" => "10000000-0000-0000-0000-00000000000a".into(),
                "@group" => "other".into(),
                _ => escape_literal("[plain]").into_owned().into(),
            };
        }
        Value::Array(items) => {
            for item in items {
                *item = filled(std::mem::take(item), places, expression);
            }
        }
        Value::Object(map) => {
            if let Some(keyed) = map.remove("@key") {
                let name = if places.contains(&"@key") { expression } else { "key" };
                map.insert(name.to_owned(), keyed);
            }
            for item in map.values_mut() {
                *item = filled(std::mem::take(item), places, expression);
            }
        }
        _ => {}
    }
    value
}
