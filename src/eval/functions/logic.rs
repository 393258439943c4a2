//! Functions of truth and comparison.

use std::cmp::Ordering;

use super::call::{Call, Outcome};
use super::collate;
use super::numbers::shown;
use super::text::{MAX_DEPTH, too_deep};
use super::{Function, inside, whole};
use crate::eval::fault::{Fault, FaultKind, Stop};
use crate::eval::value::{Object, Value};
use crate::json::Number;

pub(super) const TABLE: &[Function] = &[
    whole("bool", to_bool),
    inside("equals", equals),
    whole("fail", fail),
    whole("false", |_| Ok(false.into())),
    whole("greater", |call| compare(call, Ordering::is_gt)),
    whole("greaterOrEquals", |call| compare(call, Ordering::is_ge)),
    whole("less", |call| compare(call, Ordering::is_lt)),
    whole("lessOrEquals", |call| compare(call, Ordering::is_le)),
    whole("not", |call| Ok((!call.bool(0)?).into())),
    whole("null", |_| Ok(Value::Null)),
    whole("true", |_| Ok(true.into())),
];

fn to_bool(call: &Call<'_>) -> Outcome {
    let value = match call.value(0) {
        Value::Bool(value) => *value,
        Value::Int(value) => *value != 0,
        Value::Number(number) if number.is_integer() => {
            return Err(call.refuse(0, "is an integer past 64 bits; write `true()` or `false()`"));
        }
        Value::Number(number) => number.as_f64() != 0.0,
        Value::Text(text) => {
            let word = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
            if word.eq_ignore_ascii_case("true") {
                true
            } else if word.eq_ignore_ascii_case("false") {
                false
            } else {
                let found = shown(text);
                return Err(call.refuse(0, format!("is {found}, but must be `true` or `false`")));
            }
        }
        _ => return Err(call.wrong(0, "a bool, an int, or the text `true` or `false`")),
    };
    Ok(value.into())
}

fn fail(call: &Call<'_>) -> Outcome {
    let message = match call.text(0)? {
        "" => "`fail` was reached, which says nothing",
        message => message,
    };
    Err(Fault::new(FaultKind::Failed, message.to_owned()).into())
}

fn compare(call: &Call<'_>, holds: fn(Ordering) -> bool) -> Outcome {
    let order = match (call.value(0), call.value(1)) {
        (Value::Text(a), Value::Text(b)) => {
            call.spend((a.len() + b.len()) / 4)?;
            Some(collate::compare(a, b))
        }
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (a, b) => {
            let (Some(x), Some(y)) = (double(a), double(b)) else { return Err(unlike(call)) };
            x.partial_cmp(&y)
        }
    };
    Ok(order.is_some_and(holds).into())
}

#[expect(clippy::cast_precision_loss, reason = "the engine compares an int with a float so")]
fn double(value: &Value) -> Option<f64> {
    match value {
        Value::Int(value) => Some(*value as f64),
        Value::Number(number) => Some(number.as_f64()),
        _ => None,
    }
}

/// The two arguments cannot be compared.
fn unlike(call: &Call<'_>) -> Stop {
    let (first, second) = (call.value(0), call.value(1));
    match (first, second) {
        (Value::Text(_), _) => call.wrong(1, "text, as its first argument is,"),
        (Value::Int(_) | Value::Number(_), _) => {
            call.wrong(1, "a number, as its first argument is,")
        }
        _ => call.wrong(0, "a number or text"),
    }
}

fn equals(call: &Call<'_>) -> Outcome {
    match same(call, call.value(0), call.value(1), 0)? {
        Some(same) => Ok(same.into()),
        None => Err(Stop::Unknown),
    }
}

/// Whether two values are the same, or nothing if that depends on what is known only at run time.
fn same(call: &Call<'_>, a: &Value, b: &Value, depth: usize) -> Result<Option<bool>, Stop> {
    if depth > MAX_DEPTH {
        return Err(too_deep(call));
    }
    call.spend(1)?;
    Ok(match (a, b) {
        (Value::Expression(_), _) | (_, Value::Expression(_)) => None,
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            all(a.iter().zip(b.iter()), |(a, b)| same(call, a, b, depth + 1))?
        }
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
            all(a.iter(), |(name, value)| {
                call.spend(b.search(name))?;
                match member(b, name) {
                    Some(other) => same(call, value, other, depth + 1),
                    None => Ok(Some(false)),
                }
            })?
        }
        (Value::Number(a), Value::Number(b)) => {
            call.spend(a.as_str().len().midpoint(b.as_str().len()))?;
            Some(same_number(a, b))
        }
        (Value::Text(a), Value::Text(b)) => {
            call.spend(a.len().min(b.len()) / 64)?;
            Some(a == b)
        }
        (Value::Array(_) | Value::Object(_), _) => Some(false),
        _ => Some(a == b),
    })
}

/// Whether the test holds of all: one that fails decides, whatever is not known.
fn all<T>(
    items: impl Iterator<Item = T>,
    test: impl Fn(T) -> Result<Option<bool>, Stop>,
) -> Result<Option<bool>, Stop> {
    let mut result = Some(true);
    for item in items {
        match test(item)? {
            Some(true) => {}
            Some(false) => return Ok(Some(false)),
            None => result = None,
        }
    }
    Ok(result)
}

/// The member of this very name: case counts.
fn member<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    let at = object.position(name)?;
    object.iter().skip(at).find(|(own, _)| **own == *name).map(|(_, value)| value)
}

/// Floats count as the same when they are as near as rounding may bring them, as in
/// Newtonsoft.Json.
fn same_number(a: &Number, b: &Number) -> bool {
    if a.is_integer() || b.is_integer() {
        return a == b;
    }
    let (a, b) = (a.as_f64(), b.as_f64());
    let near = (a.abs() + b.abs() + 10.0) * f64::EPSILON;
    a.total_cmp(&b).is_eq() || (a - b).abs() < near
}

#[cfg(test)]
mod tests {
    use super::super::super::budget::Budget;
    use super::super::lookup;
    use super::*;
    use crate::expr::Ast;
    use crate::json;

    fn run(name: &str, arguments: &[Value]) -> String {
        let function = lookup(name).unwrap();
        let budget = Budget::new(1_000_000);
        match (function.run)(&Call { name: function.name, arguments, budget: &budget }) {
            Ok(value) => format!("{value:?}"),
            Err(Stop::Fault(fault)) => format!("{:?}", fault.kind()),
            Err(Stop::Unknown) => "unknown".to_owned(),
        }
    }

    fn of_json(name: &str, arguments: &str) -> String {
        let arguments = Value::from_json(&json::Value::parse(arguments).unwrap());
        run(name, arguments.as_array().unwrap())
    }

    #[test]
    fn bool_reads_what_dotnet_reads() {
        for (argument, result) in [
            ("true", "true"),
            (r#""TRUE""#, "true"),
            (r#"" false\u0000""#, "false"),
            ("0", "false"),
            ("-1", "true"),
            ("0.0", "false"),
            ("0.5", "true"),
            (r#""1""#, "ArgumentValue"),
            (r#""yes""#, "ArgumentValue"),
            (r#""""#, "ArgumentValue"),
            ("99999999999999999999", "ArgumentValue"),
            ("null", "ArgumentType"),
            ("{}", "ArgumentType"),
        ] {
            assert_eq!(of_json("bool", &format!("[{argument}]")), result, "{argument}");
        }
    }

    #[test]
    fn equality_is_deep_and_strict_about_kinds() {
        for (a, b, result) in [
            ("1", "1", "true"),
            ("1", "1.0", "false"),
            ("1", "\"1\"", "false"),
            ("1.0", "1.00", "true"),
            ("0.1", "0.10000000000000002", "true"),
            ("0.1", "0.11", "false"),
            ("1e308", "1e309", "false"),
            ("1e999", "1e999", "true"),
            ("99999999999999999999", "99999999999999999999", "true"),
            ("99999999999999999999", "99999999999999999998", "false"),
            ("null", "null", "true"),
            ("null", "false", "false"),
            ("null", "\"\"", "false"),
            ("\"a\"", "\"A\"", "false"),
            ("[1, [2]]", "[1, [2]]", "true"),
            ("[1, 2]", "[2, 1]", "false"),
            ("[1]", "[1, 1]", "false"),
            ("[]", "{}", "false"),
            (r#"{"a": 1, "b": {"c": []}}"#, r#"{"b": {"c": []}, "a": 1}"#, "true"),
            (r#"{"a": 1}"#, r#"{"A": 1}"#, "false"),
            (r#"{"A": 1, "a": 2}"#, r#"{"a": 2, "A": 1}"#, "true"),
            (r#"{"A": 1, "a": 2}"#, r#"{"a": 1, "A": 2}"#, "false"),
        ] {
            assert_eq!(of_json("equals", &format!("[{a}, {b}]")), result, "{a} and {b}");
        }
    }

    // A difference among what is known decides, wherever it stands.
    #[test]
    fn equality_with_unknown_parts_is_false_or_unknown() {
        let unknown = || Value::Expression(Ast::parse("reference('x')").unwrap());
        let pair = |last: i64| Value::array([unknown(), last.into()]);
        let object =
            |value: Value| Value::Object([("a", unknown()), ("b", value)].into_iter().collect());
        for (a, b, result) in [
            (pair(1), pair(1), "unknown"),
            (pair(1), pair(2), "false"),
            (pair(1), Value::array([unknown()]), "false"),
            (pair(1), Value::Null, "false"),
            (object(1.into()), object(1.into()), "unknown"),
            (object(1.into()), object(2.into()), "false"),
        ] {
            assert_eq!(run("equals", &[a.clone(), b.clone()]), result, "{a:?} and {b:?}");
        }
    }

    #[test]
    fn equality_of_what_is_nested_too_deep_is_refused() {
        let deep = (0..600).fold(Value::Null, |inner, _| Value::array([inner]));
        let again = (0..600).fold(Value::Null, |inner, _| Value::array([inner]));
        assert_eq!(run("equals", &[deep, again]), "Limit");
    }

    #[test]
    fn numbers_and_texts_are_compared_with_their_like() {
        for (a, b, less, less_or_equals) in [
            ("1", "2", "true", "true"),
            ("2", "2", "false", "true"),
            ("3", "2", "false", "false"),
            ("1", "1.5", "true", "true"),
            ("2.0", "2", "false", "true"),
            ("1", "99999999999999999999", "true", "true"),
            ("\"a\"", "\"A\"", "true", "true"),
            ("\"b\"", "\"A\"", "false", "false"),
            ("\"\"", "\"\"", "false", "true"),
            ("1", "\"2\"", "ArgumentType", "ArgumentType"),
            ("\"1\"", "2", "ArgumentType", "ArgumentType"),
            ("null", "1", "ArgumentType", "ArgumentType"),
            ("true", "false", "ArgumentType", "ArgumentType"),
            ("[]", "[]", "ArgumentType", "ArgumentType"),
        ] {
            let arguments = format!("[{a}, {b}]");
            let not = |text: &'static str| match text {
                "true" => "false",
                "false" => "true",
                other => other,
            };
            assert_eq!(of_json("less", &arguments), less, "{a} < {b}");
            assert_eq!(of_json("lessOrEquals", &arguments), less_or_equals, "{a} <= {b}");
            assert_eq!(of_json("greater", &arguments), not(less_or_equals), "{a} > {b}");
            assert_eq!(of_json("greaterOrEquals", &arguments), not(less), "{a} >= {b}");
        }
    }

    #[test]
    fn not_takes_only_bools_and_fail_fails() {
        for (name, arguments, result) in [
            ("not", "[true]", "false"),
            ("not", "[0]", "ArgumentType"),
            ("not", "[\"true\"]", "ArgumentType"),
            ("true", "[]", "true"),
            ("false", "[]", "false"),
            ("null", "[]", "null"),
            ("fail", "[\"no\"]", "Failed"),
            ("fail", "[1]", "ArgumentType"),
        ] {
            assert_eq!(of_json(name, arguments), result, "{name}({arguments})");
        }
    }
}
