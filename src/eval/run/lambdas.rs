//! Functions that call a lambda for each element.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::reduce::{Binding, Run};
use crate::eval::fault::FaultKind;
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Value, fold};
use crate::expr::{Ast, Kind, Walk};

/// The functions that take lambdas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LambdaFunction {
    Map,
    Filter,
    Reduce,
    Sort,
    ToObject,
    GroupBy,
    MapValues,
}

/// A lambda as it is written: the names of its variables, and its body.
struct Lambda<'a> {
    names: Vec<&'a str>,
    body: &'a Ast,
}

impl<'a> Lambda<'a> {
    /// Reads a lambda that takes from `min` to `max` variables.
    fn read(function: &str, argument: &'a Ast, min: usize, max: usize) -> Result<Self, Halt> {
        let wrong =
            |message: String| Halt::new(FaultKind::ArgumentType, message).at(argument.span());
        let Some((body, names)) = lambda_parts(argument) else {
            return Err(wrong(format!("`{function}` takes `lambda('x', …)` here")));
        };
        let mut read = Vec::with_capacity(names.len());
        for name in names {
            match name.kind() {
                Kind::Str(name) => read.push(&**name),
                _ => return Err(wrong("the variables of a lambda are named by text".to_owned())),
            }
        }
        if !(min..=max).contains(&read.len()) {
            let count = read.len();
            let wanted = if min == max { format!("{min}") } else { format!("{min} or {max}") };
            return Err(wrong(format!(
                "the lambda of `{function}` takes {wanted} variables, not {count}"
            )));
        }
        Ok(Self { names: read, body })
    }

    fn call(&self, run: &Run<'_, '_>, values: &[Value]) -> Result<Value, Halt> {
        bind(run, &self.names, values, &mut |run| run.eval(self.body))
    }
}

/// Runs `inside` with each name bound to its value.
fn bind<T>(
    run: &Run<'_, '_>,
    names: &[&str],
    values: &[Value],
    inside: &mut dyn FnMut(&Run<'_, '_>) -> T,
) -> T {
    match (names, values) {
        ([name, names @ ..], [value, values @ ..]) => {
            let binding = Binding { name, value: value.clone(), parent: run.env.lambda };
            bind(&run.with_lambda(&binding), names, values, inside)
        }
        _ => inside(run),
    }
}

fn lambda_parts(node: &Ast) -> Option<(&Ast, &[Ast])> {
    match node.kind() {
        Kind::Call(name, arguments) if name.eq_ignore_ascii_case("lambda") => {
            arguments.split_last()
        }
        _ => None,
    }
}

/// A lambda that stays: its own variables stay too, everything else is reduced.
pub(super) fn reduced(run: &Run<'_, '_>, argument: &Ast) -> Result<Ast, Halt> {
    let Some((body, names)) = lambda_parts(argument) else { return run.reduce(argument) };
    let texts: Vec<&str> = names.iter().filter_map(Ast::as_str).collect();
    // A variable of a lambda further out may stay under the same name, inside of what is put here.
    let own = texts.iter().map(|name| unused(run, name)).collect::<Result<Vec<String>, Halt>>()?;
    let stand_for =
        |name: &String| Value::Expression(Ast::call("lambdaVariables", [Ast::str(name.clone())]));
    let values: Vec<Value> = own.iter().map(stand_for).collect();
    let body = bind(run, &texts, &values, &mut |run| run.reduce(body))?;
    Ok(Ast::call("lambda", own.into_iter().map(Ast::str).chain([body])))
}

/// The name, or one made from it that no value in sight uses for a variable that stays.
fn unused(run: &Run<'_, '_>, name: &str) -> Result<String, Halt> {
    let mut own = name.to_owned();
    let mut count = 2;
    while in_sight(run, &own)? {
        own = format!("{name}{count}");
        count += 1;
    }
    Ok(own)
}

fn in_sight(run: &Run<'_, '_>, name: &str) -> Result<bool, Halt> {
    let arguments = run.env.arguments.into_iter().flatten().map(|(_, value)| value);
    let mut next = run.env.lambda;
    let bound = std::iter::from_fn(|| {
        let binding = next?;
        next = binding.parent;
        Some(&binding.value)
    });
    for value in arguments.chain(bound) {
        let budget = &run.frame.shared.budget;
        budget.spend(1)?;
        if value.is_symbolic() {
            budget.spend(usize::try_from(value.size() / 8).unwrap_or(usize::MAX))?;
            if mentions(value, name) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Whether a lambda variable of this name stays somewhere in the value.
fn mentions(value: &Value, name: &str) -> bool {
    match value {
        Value::Array(items) if value.is_symbolic() => items.iter().any(|item| mentions(item, name)),
        Value::Object(object) if value.is_symbolic() => {
            object.iter().any(|(_, member)| mentions(member, name))
        }
        Value::Expression(tree) => {
            let mut found = false;
            tree.walk(|node| {
                if let Kind::Call(function, arguments) = node.kind() {
                    found |= function.eq_ignore_ascii_case("lambdaVariables")
                        && arguments
                            .first()
                            .and_then(Ast::as_str)
                            .is_some_and(|own| crate::eval::value::same_name(own, name));
                }
                Walk::Into
            });
            found
        }
        _ => false,
    }
}

/// The value of a call of `function`, or [`Halt::Unknown`] if the call stays.
///
/// `first` is the value of the first argument.
pub(super) fn call(
    run: &Run<'_, '_>,
    function: LambdaFunction,
    name: &'static str,
    first: &Value,
    arguments: &[Ast],
) -> Result<Value, Halt> {
    let elements = |expected: &str| match first {
        Value::Expression(_) => Err(Halt::Unknown),
        other => {
            let message = format!(
                "`{name}` takes {expected} as its first argument, but found {}",
                other.kind()
            );
            Err(Halt::new(FaultKind::ArgumentType, message))
        }
    };
    if function == LambdaFunction::MapValues {
        let Value::Object(object) = first else { return elements("an object") };
        let lambda = Lambda::read(name, &arguments[1], 1, 1)?;
        let mut members = Vec::with_capacity(object.len());
        for (key, value) in object {
            members.push((key.clone(), lambda.call(run, std::slice::from_ref(value))?));
        }
        return Ok(Value::Object(members.into()));
    }
    let Value::Array(array) = first else { return elements("an array") };
    let index = |at: usize| Value::Int(i64::try_from(at).unwrap_or(i64::MAX));
    match function {
        LambdaFunction::Map => {
            let lambda = Lambda::read(name, &arguments[1], 1, 2)?;
            let mut made = Vec::with_capacity(array.len());
            for (at, value) in array.iter().enumerate() {
                made.push(lambda.call(run, &[value.clone(), index(at)])?);
            }
            Ok(Value::array(made))
        }
        LambdaFunction::Filter => {
            let lambda = Lambda::read(name, &arguments[1], 1, 2)?;
            let mut kept = Vec::new();
            for (at, value) in array.iter().enumerate() {
                if decided(name, &lambda.call(run, &[value.clone(), index(at)])?)? {
                    kept.push(value.clone());
                }
            }
            Ok(Value::array(kept))
        }
        LambdaFunction::Reduce => {
            let lambda = Lambda::read(name, &arguments[2], 2, 3)?;
            let mut sum = run.eval(&arguments[1])?;
            for (at, value) in array.iter().enumerate() {
                sum = lambda.call(run, &[sum, value.clone(), index(at)])?;
            }
            Ok(sum)
        }
        LambdaFunction::Sort => {
            let lambda = Lambda::read(name, &arguments[1], 2, 2)?;
            sorted(array.to_vec(), &mut |a, b| {
                decided(name, &lambda.call(run, &[a.clone(), b.clone()])?)
            })
            .map(Value::array)
        }
        LambdaFunction::ToObject => to_object(run, name, array, arguments),
        LambdaFunction::GroupBy => group_by(run, name, array, arguments),
        LambdaFunction::MapValues => Err(Halt::Unknown),
    }
}

/// The bool that a lambda gave.
fn decided(function: &str, value: &Value) -> Result<bool, Halt> {
    match value.revealed() {
        Value::Bool(value) => Ok(*value),
        Value::Expression(_) => Err(Halt::Unknown),
        other => {
            let message =
                format!("the lambda of `{function}` gives a bool, but found {}", other.kind());
            Err(Halt::new(FaultKind::ArgumentType, message))
        }
    }
}

/// The text that a lambda gave as a key. One that is a secret cannot be hidden as a name, so the
/// call stays.
fn key(run: &Run<'_, '_>, function: &str, value: &Value) -> Result<Arc<str>, Halt> {
    match value {
        Value::Text(key) => {
            run.frame.shared.budget.spend(key.len() / 8 + 4)?;
            Ok(key.clone())
        }
        Value::Expression(_) => Err(Halt::Unknown),
        Value::Secret(_) => {
            let message = format!("the keys of `{function}` are shown, but this one is a secret");
            Err(Halt::new(FaultKind::ArgumentValue, message))
        }
        other => {
            let message = format!("the keys of `{function}` are text, but found {}", other.kind());
            Err(Halt::new(FaultKind::ArgumentType, message))
        }
    }
}

/// Merge sort: stable, and at peace with a lambda that is no order at all.
fn sorted(
    values: Vec<Value>,
    before: &mut impl FnMut(&Value, &Value) -> Result<bool, Halt>,
) -> Result<Vec<Value>, Halt> {
    if values.len() < 2 {
        return Ok(values);
    }
    let mut left = values;
    let right = left.split_off(left.len() / 2);
    let (left, right) = (sorted(left, before)?, sorted(right, before)?);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        // The right one goes first only if it must, so that equal ones stay in their order.
        let order =
            if before(b, a)? && !before(a, b)? { Ordering::Greater } else { Ordering::Less };
        merged.extend(if order == Ordering::Greater { right.next() } else { left.next() });
    }
    merged.extend(left);
    merged.extend(right);
    Ok(merged)
}

/// Keys that differ only in case are one, and one twice is refused.
fn to_object(
    run: &Run<'_, '_>,
    name: &'static str,
    array: &[Value],
    arguments: &[Ast],
) -> Result<Value, Halt> {
    let keys = Lambda::read(name, &arguments[1], 1, 1)?;
    let values = arguments.get(2).map(|value| Lambda::read(name, value, 1, 1)).transpose()?;
    let mut seen = std::collections::BTreeSet::new();
    let mut members = Vec::with_capacity(array.len());
    for element in array {
        let element = std::slice::from_ref(element);
        let key = key(run, name, &keys.call(run, element)?)?;
        if !seen.insert(fold(&key)) {
            let message = "`toObject` makes one key twice";
            return Err(Halt::new(FaultKind::ArgumentValue, message));
        }
        let value = match &values {
            Some(values) => values.call(run, element)?,
            None => element[0].clone(),
        };
        members.push((key, value));
    }
    Ok(Value::Object(members.into()))
}

/// Keys that differ only in case are one group, under the first casing.
fn group_by(
    run: &Run<'_, '_>,
    name: &'static str,
    array: &[Value],
    arguments: &[Ast],
) -> Result<Value, Halt> {
    let keys = Lambda::read(name, &arguments[1], 1, 1)?;
    let values = arguments.get(2).map(|value| Lambda::read(name, value, 1, 1)).transpose()?;
    let mut places = BTreeMap::new();
    let mut groups: Vec<(Arc<str>, Vec<Value>)> = Vec::new();
    for element in array {
        let element = std::slice::from_ref(element);
        let key = key(run, name, &keys.call(run, element)?)?;
        let value = match &values {
            Some(values) => values.call(run, element)?,
            None => element[0].clone(),
        };
        let place = *places.entry(fold(&key)).or_insert(groups.len());
        if place == groups.len() {
            groups.push((key, Vec::new()));
        }
        groups[place].1.push(value);
    }
    Ok(Value::Object(groups.into_iter().map(|(key, group)| (key, Value::array(group))).collect()))
}
