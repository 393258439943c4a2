//! Functions of numbers: arithmetic, `int`, `float`, `min`, `max` and `range`.

use super::call::{Call, Outcome};
use super::dotnet::{json_double, read_double, read_int};
use super::{Function, whole};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;
use crate::json::Number;

pub(super) const TABLE: &[Function] = &[
    whole("add", add),
    whole("div", div),
    whole("float", float),
    whole("int", int),
    whole("max", max),
    whole("min", min),
    whole("mod", modulo),
    whole("mul", mul),
    whole("range", range),
    whole("sub", sub),
];

fn add(call: &Call<'_>) -> Outcome {
    arithmetic(call, "adding", i64::checked_add)
}

fn sub(call: &Call<'_>) -> Outcome {
    arithmetic(call, "subtracting", i64::checked_sub)
}

fn mul(call: &Call<'_>) -> Outcome {
    arithmetic(call, "multiplying", i64::checked_mul)
}

fn div(call: &Call<'_>) -> Outcome {
    divisor(call)?;
    arithmetic(call, "dividing", i64::checked_div)
}

fn modulo(call: &Call<'_>) -> Outcome {
    divisor(call)?;
    arithmetic(call, "dividing", i64::checked_rem)
}

fn arithmetic(call: &Call<'_>, verb: &str, compute: fn(i64, i64) -> Option<i64>) -> Outcome {
    let (a, b) = (integer(call, 0)?, integer(call, 1)?);
    compute(a, b).map(Value::Int).ok_or_else(|| {
        let message = format!("{verb} {a} and {b} gives more than fits into 64 bits");
        call.fault(FaultKind::Arithmetic, message)
    })
}

fn divisor(call: &Call<'_>) -> Result<(), Stop> {
    let (dividend, divisor) = (integer(call, 0)?, integer(call, 1)?);
    if divisor == 0 {
        let message = format!("{dividend} is divided by zero in `{}`", call.name);
        return Err(call.fault(FaultKind::Arithmetic, message));
    }
    Ok(())
}

/// The argument, which may be an integer that is too large.
fn integer(call: &Call<'_>, at: usize) -> Result<i64, Stop> {
    match call.value(at) {
        Value::Number(number) if number.is_integer() => Err(too_large(call, number)),
        _ => call.int(at),
    }
}

fn too_large(call: &Call<'_>, number: &Number) -> Stop {
    let message =
        format!("`{}` takes integers of 64 bits, but found {}", call.name, shown(number.as_str()));
    call.fault(FaultKind::Arithmetic, message)
}

/// The text in backticks, cut where it is long.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

fn int(call: &Call<'_>) -> Outcome {
    match call.value(0) {
        Value::Int(value) => Ok((*value).into()),
        Value::Number(number) if number.is_integer() => Err(too_large(call, number)),
        Value::Text(text) => read_int(text).map(Value::Int).ok_or_else(|| {
            let text = shown(text);
            call.refuse(0, format!("is {text}, but must be decimal digits of a 64-bit integer"))
        }),
        _ => Err(call.wrong(0, "an int or text of decimal digits")),
    }
}

fn float(call: &Call<'_>) -> Outcome {
    let value = match call.value(0) {
        Value::Bool(value) => f64::from(u8::from(*value)),
        Value::Int(value) => double(&value.to_string()),
        Value::Number(number) if number.is_integer() => double(number.as_str()),
        Value::Number(number) => number.as_f64(),
        Value::Text(text) => read_double(text).ok_or_else(|| {
            call.refuse(0, format!("is {}, but must be a decimal number", shown(text)))
        })?,
        _ => return Err(call.wrong(0, "a number or text of one")),
    };
    if !value.is_finite() {
        return Err(call.refuse(0, "is beyond all floats; the largest is about 1.8e308"));
    }
    let number = Number::parse(&json_double(value)).expect("a finite double is written as JSON");
    Ok(Value::Number(number))
}

/// The integer as the engine makes it a double: what does not fit is cut off, not rounded.
fn double(digits: &str) -> f64 {
    let near: f64 = digits.parse().expect("it is an integer");
    let (exact, digits) = (format!("{:.0}", near.abs()), digits.trim_start_matches('-'));
    let is_farther = (exact.len(), &*exact) > (digits.len(), digits);
    if near.is_finite() && is_farther { f64::from_bits(near.to_bits() - 1) } else { near }
}

fn min(call: &Call<'_>) -> Outcome {
    extreme(call, |a, b| a < b, |a, b| a < b)
}

fn max(call: &Call<'_>) -> Outcome {
    extreme(call, |a, b| a > b, |a, b| a > b)
}

/// The number that is better than all others; one float makes all of them floats.
fn extreme(
    call: &Call<'_>,
    int_is_better: fn(i64, i64) -> bool,
    float_is_better: fn(f64, f64) -> bool,
) -> Outcome {
    let (numbers, is_array): (&[Value], bool) = match call.arguments {
        [Value::Array(array)] => (array, true),
        several => (several, false),
    };
    // A number is read once more to be compared.
    call.spend(numbers.iter().map(|number| 4 + number.digits() / 2).sum())?;
    let (mut int, mut float): (Option<i64>, Option<f64>) = (None, None);
    let mut has_float = false;
    for (at, number) in numbers.iter().enumerate() {
        let value = match number {
            Value::Int(value) => {
                int = int.filter(|&best| !int_is_better(*value, best)).or(Some(*value));
                double(&value.to_string())
            }
            Value::Number(number) if number.is_integer() => return Err(too_large(call, number)),
            Value::Number(number) => {
                has_float = true;
                number.as_f64()
            }
            other if is_array => {
                let kind = other.kind();
                return Err(call.refuse(0, format!("must have only numbers, but has {kind}")));
            }
            _ => return Err(call.wrong(at, "a number, or one array of numbers,")),
        };
        float = float.filter(|&best| !float_is_better(value, best)).or(Some(value));
    }
    match (int, float) {
        (_, Some(value)) if has_float && value.is_finite() => {
            Ok(Value::Number(Number::parse(&json_double(value)).expect("it is finite")))
        }
        (Some(value), _) if !has_float => Ok(value.into()),
        (_, Some(_)) => Err(call.refuse(0, "is beyond all floats")),
        _ => Err(call.refuse(0, "must not be empty")),
    }
}

/// The most numbers that `range` makes.
const MOST: i64 = 10_000;

fn range(call: &Call<'_>) -> Outcome {
    let (start, count) = (integer(call, 0)?, integer(call, 1)?);
    let limits = i64::from(i32::MIN)..=i64::from(i32::MAX);
    if !limits.contains(&start) {
        return Err(call.refuse(0, format!("is {start}, but must fit into 32 bits")));
    }
    if !(0..=MOST).contains(&count) {
        return Err(call.refuse(1, format!("is {count}, but must be from 0 to {MOST}")));
    }
    if start + count - 1 > *limits.end() {
        let message = format!("is {count}, but with that `range` goes past {}", limits.end());
        return Err(call.refuse(1, message));
    }
    call.spend(usize::try_from(count).unwrap_or(0))?;
    Ok(Value::array((start..start + count).map(Value::Int)))
}

#[cfg(test)]
mod tests {
    use super::super::super::budget::Budget;
    use super::super::lookup;
    use super::*;
    use crate::json;

    /// Runs the function over the elements of a JSON array and gives JSON or the kind of fault.
    fn run(name: &str, arguments: &str) -> String {
        let arguments = Value::from_json(&json::Value::parse(arguments).unwrap());
        let function = lookup(name).unwrap();
        let budget = Budget::new(1_000_000);
        let arguments = arguments.as_array().unwrap();
        match (function.run)(&Call { name: function.name, arguments, budget: &budget }) {
            Ok(value) => format!("{value:?}"),
            Err(Stop::Fault(fault)) => format!("{:?}", fault.kind()),
            Err(Stop::Unknown) => "unknown".to_owned(),
        }
    }

    #[test]
    fn arithmetic_is_that_of_64_bits_and_checked() {
        const MIN: &str = "-9223372036854775808";
        const MAX: &str = "9223372036854775807";
        for (name, a, b, result) in [
            ("add", "2", "3", "5"),
            ("add", MAX, "1", "Arithmetic"),
            ("sub", MIN, "1", "Arithmetic"),
            ("sub", "2", "3", "-1"),
            ("mul", "-4", "3", "-12"),
            ("mul", MIN, "-1", "Arithmetic"),
            // The quotient is cut towards zero, and the rest has the sign of the dividend.
            ("div", "-7", "2", "-3"),
            ("mod", "-7", "2", "-1"),
            ("mod", "7", "-2", "1"),
            ("div", MIN, "-1", "Arithmetic"),
            ("mod", MIN, "-1", "Arithmetic"),
            ("div", "1", "0", "Arithmetic"),
            ("mod", MIN, "0", "Arithmetic"),
            ("add", "9223372036854775808", "1", "Arithmetic"),
            ("add", "1.0", "1", "ArgumentType"),
            ("mul", "\"2\"", "1", "ArgumentType"),
            ("div", "1", "null", "ArgumentType"),
        ] {
            assert_eq!(run(name, &format!("[{a}, {b}]")), result, "{name}({a}, {b})");
        }
    }

    #[test]
    fn int_reads_what_dotnet_reads() {
        for (argument, result) in [
            ("7", "7"),
            (r#"" -12\t""#, "-12"),
            (r#""+3""#, "3"),
            (r#""007""#, "7"),
            (r#""5\u0000""#, "5"),
            (r#""-9223372036854775808""#, "-9223372036854775808"),
            (r#""9223372036854775808""#, "ArgumentValue"),
            (r#""""#, "ArgumentValue"),
            (r#"" ""#, "ArgumentValue"),
            (r#""- 1""#, "ArgumentValue"),
            (r#""+-1""#, "ArgumentValue"),
            (r#""1.0""#, "ArgumentValue"),
            (r#""1,000""#, "ArgumentValue"),
            (r#""0x1F""#, "ArgumentValue"),
            (r#""１""#, "ArgumentValue"),
            ("1.5", "ArgumentType"),
            ("true", "ArgumentType"),
            ("null", "ArgumentType"),
            ("99999999999999999999", "Arithmetic"),
        ] {
            assert_eq!(run("int", &format!("[{argument}]")), result, "{argument}");
        }
    }

    #[test]
    fn float_gives_the_shortest_text_of_the_double() {
        for (argument, result) in [
            ("5", "5.0"),
            ("-0.10", "-0.1"),
            ("true", "1.0"),
            (r#""3.14""#, "3.14"),
            (r#"" 1,234.5 ""#, "1234.5"),
            (r#""-1e5""#, "-100000.0"),
            (r#"".5""#, "0.5"),
            (r#""5.""#, "5.0"),
            (r#""1E-7""#, "1E-07"),
            (r#""1e16""#, "10000000000000000.0"),
            (r#""1e17""#, "1E+17"),
            (r#""1e-9999999999999999999999""#, "0.0"),
            // Past 53 bits an integer is cut, not rounded.
            ("9007199254740993", "9007199254740992.0"),
            ("9007199254740995", "9007199254740994.0"),
            ("9223372036854775807", "9.223372036854775E+18"),
            ("-9223372036854775808", "-9.223372036854776E+18"),
            ("99999999999999999999", "9.999999999999998E+19"),
            (r#""1e999""#, "ArgumentValue"),
            (r#""NaN""#, "ArgumentValue"),
            (r#""inf""#, "ArgumentValue"),
            (r#""1e""#, "ArgumentValue"),
            (r#"",1""#, "ArgumentValue"),
            (r#""1.2.3""#, "ArgumentValue"),
            (r#""1.2,3""#, "ArgumentValue"),
            (r#"".""#, "ArgumentValue"),
            (r#""""#, "ArgumentValue"),
            ("null", "ArgumentType"),
            ("[]", "ArgumentType"),
        ] {
            assert_eq!(run("float", &format!("[{argument}]")), result, "{argument}");
        }
    }

    #[test]
    fn min_and_max_take_numbers_or_one_array_of_them() {
        for (arguments, least, greatest) in [
            ("3, 1, 2", "1", "3"),
            ("[3, 1, 2]", "1", "3"),
            ("5", "5", "5"),
            ("[-1]", "-1", "-1"),
            ("1, 2.5", "1.0", "2.5"),
            ("[]", "ArgumentValue", "ArgumentValue"),
            ("[[1]]", "ArgumentValue", "ArgumentValue"),
            ("[1, \"2\"]", "ArgumentValue", "ArgumentValue"),
            ("[1], 2", "ArgumentType", "ArgumentType"),
            ("\"a\"", "ArgumentType", "ArgumentType"),
            ("1, null", "ArgumentType", "ArgumentType"),
        ] {
            assert_eq!(run("min", &format!("[{arguments}]")), least, "min({arguments})");
            assert_eq!(run("max", &format!("[{arguments}]")), greatest, "max({arguments})");
        }
    }

    #[test]
    fn range_counts_up_within_its_limits() {
        for (arguments, result) in [
            ("[2, 3]", "[2, 3, 4]"),
            ("[-1, 2]", "[-1, 0]"),
            ("[7, 0]", "[]"),
            ("[2147483647, 1]", "[2147483647]"),
            ("[2147483647, 2]", "ArgumentValue"),
            ("[2147483648, 0]", "ArgumentValue"),
            ("[-2147483649, 1]", "ArgumentValue"),
            ("[0, -1]", "ArgumentValue"),
            ("[0, 10001]", "ArgumentValue"),
            ("[0, \"1\"]", "ArgumentType"),
            ("[9223372036854775807, 9223372036854775807]", "ArgumentValue"),
        ] {
            assert_eq!(run("range", arguments), result, "range({arguments})");
        }
        let longest = run("range", "[0, 10000]");
        assert!(longest.ends_with("9998, 9999]"), "{longest}");
    }
}
