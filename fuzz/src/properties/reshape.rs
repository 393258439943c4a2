//! JSON and expressions made from others by changing a part of them.

use armwright::expr::{Ast, Kind, escape_literal, is_expression, signature};
use armwright::json::{Map, Value};

use super::choices::Choose;
use super::grammar::{Expressions, Names};

/// What stands in templates, as names of members.
const MEMBERS: &[&str] = &[
    "a",
    "name",
    "type",
    "value",
    "copy",
    "count",
    "input",
    "condition",
    "existing",
    "dependsOn",
    "scope",
    "properties",
    "template",
    "parameters",
    "variables",
    "outputs",
    "resources",
    "functions",
    "namespace",
    "members",
    "output",
    "definitions",
    "$ref",
    "nullable",
    "defaultValue",
    "allowedValues",
    "minLength",
    "maxLength",
    "minValue",
    "items",
    "prefixItems",
    "additionalProperties",
    "discriminator",
    "mapping",
    "propertyName",
    "languageVersion",
    "mode",
    "batchSize",
    "expressionEvaluationOptions",
    "subscriptionId",
    "resourceGroup",
    "location",
    "tags",
    "apiVersion",
    "reference",
    "keyVault",
    "id",
    "secretName",
    "expression",
    "metadata",
    "contentVersion",
    "$schema",
    "templateLink",
    "apiProfile",
    "TYPE",
    "Copy",
];

const SCALARS: &[&str] = &[
    "",
    "[",
    "]",
    "[]",
    "[[",
    "[x]",
    "[[x]",
    "a/b/c",
    "2.0",
    "1.0.0.0",
    "inner",
    "outer",
    "serial",
    "string",
    "int",
    "bool",
    "array",
    "object",
    "secureString",
    "secureObject",
    "x",
    "#/definitions/a",
    "/",
    "Microsoft.Resources/deployments",
    "Microsoft.Resources/resourceGroups",
    "A/b/c",
    "é😀",
];

/// JSON near `value`, with pieces of `other`.
pub fn json(choose: &mut dyn Choose, value: &Value, other: &Value) -> Value {
    let mut made = value.clone();
    let at = choose.below(count(value));
    let own = piece(value, choose.below(count(value)));
    let others = piece(other, choose.below(count(other)));
    visit(&mut made, &mut { at }, &mut |node| change(choose, node, &own, &others));
    made
}

fn change(choose: &mut dyn Choose, node: &mut Value, own: &Value, other: &Value) {
    if let Value::String(text) = node
        && !choose.once_in(4)
    {
        *node = if is_expression(text) {
            let inner = &text[1..text.len() - 1];
            match Ast::parse(inner) {
                Ok(tree) => expression(choose, &tree, None).to_template_string(),
                Err(_) => choose.pick(SCALARS).to_owned(),
            }
        } else {
            match choose.below(3) {
                0 => made_expression(choose).to_template_string(),
                1 => escape_literal(choose.pick(SCALARS)).into_owned(),
                _ => choose.pick(SCALARS).to_owned(),
            }
        }
        .into();
        return;
    }
    match (choose.below(10), &mut *node) {
        (0 | 1, _) => *node = own.clone(),
        (2 | 3, _) => *node = other.clone(),
        (4, _) => *node = made_expression(choose).to_template_string().into(),
        (5, _) => {
            let number = choose.pick(&[0, 1, 2, -1, 3, 800, 801, 10_000, i64::MAX]);
            *node = match choose.below(5) {
                0 => Value::Null,
                1 => true.into(),
                2 => Vec::new().into(),
                3 => Map::new().into(),
                _ => number.into(),
            };
        }
        (6 | 7, Value::Object(map)) => {
            map.insert(choose.pick(MEMBERS), other.clone());
        }
        (6 | 7, Value::Array(items)) => items.push(other.clone()),
        (_, Value::Object(map)) if !map.is_empty() => {
            let at = choose.below(map.len());
            let key = map.keys().nth(at).map(str::to_owned).unwrap_or_default();
            let removed = map.remove(&key);
            if let (true, Some(value)) = (choose.once_in(2), removed) {
                map.insert(choose.pick(MEMBERS), value);
            }
        }
        (_, Value::Array(items)) if !items.is_empty() => {
            let at = choose.below(items.len());
            if choose.once_in(2) {
                items.push(items[at].clone());
            } else {
                items.remove(at);
            }
        }
        _ => *node = choose.pick(SCALARS).into(),
    }
}

fn made_expression(choose: &mut dyn Choose) -> Ast {
    let kind = choose.pick(&['x', 't', 'i', 'b', 'a', 'o']);
    Expressions { choose, names: &mut Names::usual() }.make(kind, 3)
}

/// An expression near `tree`, with pieces of `other` or made anew.
pub fn expression(choose: &mut dyn Choose, tree: &Ast, other: Option<&Ast>) -> Ast {
    let part = |choose: &mut dyn Choose, of: &Ast| {
        let mut left = choose.below(of.size() as usize);
        let mut found = of.clone();
        of.walk(|node| {
            found = node.clone();
            let stop = left == 0;
            left = left.wrapping_sub(1);
            if stop { armwright::expr::Walk::Stop } else { armwright::expr::Walk::Into }
        });
        found
    };
    let new = match (choose.below(3), other) {
        (0, Some(other)) => part(choose, other),
        (1, _) => part(choose, tree),
        _ => made_expression(choose),
    };
    let mut left = choose.below(tree.size() as usize);
    tree.rewrite(|node| {
        let here = left == 0;
        left = left.wrapping_sub(1);
        here.then(|| changed(choose, node, new.clone()))
    })
}

fn changed(choose: &mut dyn Choose, node: &Ast, new: Ast) -> Ast {
    match (choose.below(8), node.kind()) {
        (0, Kind::Call(_, arguments)) => {
            let all: Vec<&'static str> = signature::all().map(|known| known.name).collect();
            Ast::call(choose.pick(&all).replace('*', "Keys"), arguments.clone())
        }
        (1, Kind::Call(name, arguments)) => {
            let mut arguments = arguments.clone();
            arguments.insert(choose.below(arguments.len() + 1), new);
            Ast::call(name.clone(), arguments)
        }
        (2, Kind::Call(name, arguments)) if !arguments.is_empty() => {
            let mut arguments = arguments.clone();
            arguments.remove(choose.below(arguments.len()));
            Ast::call(name.clone(), arguments)
        }
        (3, Kind::Call(..)) => node.index(new),
        (4, _) => {
            Ast::call(choose.pick(&["string", "length", "createArray", "array"]), [node.clone()])
        }
        (5, _) => Ast::call(
            choose.pick(&["concat", "union", "equals", "createArray"]),
            [node.clone(), new],
        ),
        (6, Kind::Int(value)) => Ast::int(i64::from(*value).saturating_mul(3) - 1),
        _ => new,
    }
}

/// How many values there are in a value, itself among them.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

fn piece(value: &Value, at: usize) -> Value {
    let mut found = Value::Null;
    visit(&mut value.clone(), &mut { at }, &mut |node| found = node.clone());
    found
}

/// Gives the value that has so many before it, each before those inside of it, to `seen`; whether
/// there is one.
fn visit(value: &mut Value, before: &mut usize, seen: &mut dyn FnMut(&mut Value)) -> bool {
    if *before == 0 {
        seen(value);
        return true;
    }
    *before -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| visit(item, before, seen)),
        Value::Object(map) => map.values_mut().any(|item| visit(item, before, seen)),
        _ => false,
    }
}
