//! The function `format`: composite formatting as `string.Format` of .NET does it.
//!
//! <https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting>

use std::borrow::Cow;

use super::call::{Call, MAX_TEXT, Outcome};
use super::dotnet::{self, Numeric};
use super::numbers::shown;
use super::text::{json_text, utf16_len};
use super::{Function, whole};
use crate::eval::fault::Stop;
use crate::eval::value::Value;

pub(super) const TABLE: &[Function] = &[whole("format", format)];

fn format(call: &Call<'_>) -> Outcome {
    let mut rest = call.text(0)?;
    let mut output = Output { call, text: String::new() };
    // The text of each array and object, made once however often it is asked for.
    let mut texts: Vec<Option<String>> = vec![None; call.count()];
    while let Some(at) = rest.find(['{', '}']) {
        output.push(&rest[..at])?;
        let brace = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(behind) = rest.strip_prefix(brace) {
            output.push(brace)?;
            rest = behind;
        } else if brace == "}" {
            let advice = "write `}}` for a brace that stands for itself";
            return Err(call.refuse(0, format!("has a `}}` without a `{{` before it; {advice}")));
        } else {
            let hole = Hole::read(&mut rest).map_err(|found| unreadable(call, found))?;
            output.fill(&hole, &mut texts)?;
        }
    }
    output.push(rest)?;
    Ok(Value::text(output.text))
}

/// A place for an argument: `{0}`, `{1,-8}`, `{2:N0}`.
#[derive(Debug, PartialEq, Eq)]
struct Hole<'a> {
    index: usize,
    /// At least so many UTF-16 units.
    width: usize,
    /// Whether blanks are added behind the argument and not before it.
    left: bool,
    spec: &'a str,
}

/// From here on no more digits are read.
const LIMIT: usize = 1_000_000;

impl<'a> Hole<'a> {
    /// Reads behind the opening brace and past the closing one; fails with the character that
    /// should not be there, or with nothing at the end of the text.
    fn read(text: &mut &'a str) -> Result<Self, Option<char>> {
        let index = number(text)?;
        let (mut width, mut left) = (0, false);
        skip_blanks(text);
        if let Some(rest) = text.strip_prefix(',') {
            *text = rest;
            skip_blanks(text);
            if let Some(rest) = text.strip_prefix('-') {
                *text = rest;
                left = true;
            }
            width = number(text)?;
            skip_blanks(text);
        }
        let mut spec = "";
        if let Some(rest) = text.strip_prefix(':') {
            let end = rest.find(['{', '}']).ok_or(None)?;
            (spec, *text) = rest.split_at(end);
        }
        let mut rest = text.chars();
        match rest.next() {
            Some('}') => {
                *text = rest.as_str();
                Ok(Self { index, width, left, spec })
            }
            found => Err(found),
        }
    }
}

/// Reads decimal digits, at least one.
fn number(text: &mut &str) -> Result<usize, Option<char>> {
    let digit = |text: &str| text.bytes().next().filter(u8::is_ascii_digit);
    let mut number = 0;
    if digit(text).is_none() {
        return Err(text.chars().next());
    }
    while let Some(digit) = digit(text).filter(|_| number < LIMIT) {
        number = number * 10 + usize::from(digit - b'0');
        *text = &text[1..];
    }
    Ok(number)
}

fn skip_blanks(text: &mut &str) {
    *text = text.trim_start_matches(' ');
}

fn unreadable(call: &Call<'_>, found: Option<char>) -> Stop {
    let problem = match found {
        Some(c) => format!("has {} where it should not be in a place", shown(&c.to_string())),
        None => "ends inside of a place".to_owned(),
    };
    let advice = "write `{{` for a brace that stands for itself";
    call.refuse(0, format!("{problem} such as `{{0}}` or `{{1,8:N0}}`; {advice}"))
}

struct Output<'a> {
    call: &'a Call<'a>,
    text: String,
}

impl Output<'_> {
    /// Asks whether so many bytes more may be made.
    fn ask(&self, more: usize) -> Result<(), Stop> {
        let length = self.text.len().saturating_add(more);
        // The whole is only counted where it is too long: else each part would count again.
        if length > MAX_TEXT { self.call.room_for_text(length) } else { self.call.spend(more / 16) }
    }

    fn push(&mut self, text: &str) -> Result<(), Stop> {
        self.ask(text.len())?;
        self.text.push_str(text);
        Ok(())
    }

    fn fill(&mut self, hole: &Hole<'_>, texts: &mut [Option<String>]) -> Result<(), Stop> {
        self.call.spend(1)?;
        let at = hole.index + 1;
        let Some(argument) = self.call.arguments.get(at) else {
            let place = format!("`{{{}}}`", hole.index);
            let follow = match texts.len() - 1 {
                0 => "no value follows it".to_owned(),
                1 => "one value follows it, which is `{0}`".to_owned(),
                count => format!("{count} values follow it, the last is `{{{}}}`", count - 1),
            };
            return Err(self.call.refuse(0, format!("has the place {place}, but {follow}")));
        };
        let text = self.written(argument, hole.spec, &mut texts[at])?;
        let blanks = hole.width.saturating_sub(utf16_len(&text));
        self.ask(text.len() + blanks)?;
        let blanks = std::iter::repeat_n(' ', blanks);
        if hole.left {
            self.text.push_str(&text);
            self.text.extend(blanks);
        } else {
            self.text.extend(blanks);
            self.text.push_str(&text);
        }
        Ok(())
    }

    /// The argument as text; only numbers heed the format string.
    fn written<'t>(
        &self,
        argument: &'t Value,
        spec: &str,
        cached: &'t mut Option<String>,
    ) -> Result<Cow<'t, str>, Stop> {
        let number = match argument {
            Value::Null => return Ok("".into()),
            Value::Bool(true) => return Ok("True".into()),
            Value::Bool(false) => return Ok("False".into()),
            Value::Text(text) => return Ok((&**text).into()),
            Value::Int(value) => Numeric::Int(*value),
            Value::Number(number) => Numeric::of(number),
            Value::Array(_) | Value::Object(_) => {
                if cached.is_none() {
                    *cached = Some(json_text(self.call, argument)?.replace('"', "'"));
                }
                return Ok(cached.as_deref().unwrap_or_default().into());
            }
            Value::Secret(_) | Value::Expression(_) => return Err(Stop::Unknown),
        };
        let written = dotnet::write(self.call, number, spec)?;
        written.map(Cow::Owned).ok_or_else(|| {
            let (kind, spec) = (argument.kind(), shown(spec));
            self.call.refuse(0, format!("asks for the format {spec}, which {kind} does not have"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::budget::{Budget, WORK};
    use super::super::super::fault::FaultKind;
    use super::*;
    use crate::json;

    /// Formats the elements of a JSON array and gives the text or the kind of fault.
    fn run(picture: &str, values: &str) -> Result<String, FaultKind> {
        let values = Value::from_json(&json::Value::parse(values).unwrap());
        let mut arguments = vec![Value::text(picture)];
        arguments.extend(values.as_array().unwrap().iter().cloned());
        let budget = Budget::new(WORK);
        match format(&Call { name: "format", arguments: &arguments, budget: &budget }) {
            Ok(value) => Ok(value.as_text().unwrap().to_owned()),
            Err(Stop::Fault(fault)) => Err(fault.kind()),
            Err(Stop::Unknown) => panic!("all arguments are known"),
        }
    }

    #[test]
    fn places_are_filled_with_the_arguments() {
        for (picture, values, text) in [
            ("", "[1]", ""),
            ("plain", "[]", "plain"),
            ("{0}/{1}/{0}", r#"["a", "b"]"#, "a/b/a"),
            ("{0}{1}{2}{3}", "[true, false, null, 7]", "TrueFalse7"),
            ("{{0}} {{{0}}}", "[5]", "{0} {5}"),
            ("}}{{", "[]", "}{"),
            ("{00}", "[5]", "5"),
            ("ä{0}€", r#"["😀"]"#, "ä😀€"),
            ("{0:X}", r#"["text"]"#, "text"),
            ("{0:X}{1:N2}", "[true, null]", "True"),
            ("{0:yyyy}", r#"["2024-01-01T00:00:00Z"]"#, "2024-01-01T00:00:00Z"),
            ("{0}", "[1.50]", "1.5"),
            // A brace ends the format even between quotes.
            ("{0:X2} {0:'}'", "[10]", "0A '"),
            (
                "{0:E1}|{0:000}|{0}",
                "[99999999999999999999]",
                "1.0E+020|99999999999999999999|99999999999999999999",
            ),
        ] {
            assert_eq!(run(picture, values).as_deref(), Ok(text), "{picture}");
        }
    }

    #[test]
    fn arrays_and_objects_are_json_in_single_quotes() {
        for (value, text) in [
            (r#"[1, true, null, "x", 0.5]"#, "[1,true,null,'x',0.5]"),
            (r#"{"b": {"a": []}, "it's": "q\"uote"}"#, r"{'b':{'a':[]},'it's':'q\'uote'}"),
            ("{}", "{}"),
        ] {
            let values = format!("[{value}]");
            assert_eq!(run("{0}", &values).as_deref(), Ok(text));
            assert_eq!(run("{0:N0}|{0,1}", &values), Ok(format!("{text}|{text}")));
        }
    }

    #[test]
    fn widths_count_utf16_units() {
        for (picture, value, text) in [
            ("{0,5}|", r#""ab""#, "   ab|"),
            ("{0,-5}|", r#""ab""#, "ab   |"),
            ("{0,3}|", r#""😀""#, " 😀|"),
            ("{0,3}|", r#""é""#, "  é|"),
            ("{0 ,5 :N1}|", "1", "  1.0|"),
            ("{0 , -5 }|", "1", "1    |"),
            ("{0,1}", "12345", "12345"),
            ("{0,0}", "null", ""),
            ("{0,2}", "null", "  "),
        ] {
            assert_eq!(run(picture, &format!("[{value}]")).as_deref(), Ok(text), "{picture}");
        }
    }

    #[test]
    fn what_is_no_composite_format_is_refused() {
        for picture in [
            "{",
            "}",
            "{0",
            "{0:",
            "{0,",
            "{0,-",
            "{}",
            "{a}",
            "{ 0}",
            "{-1}",
            "{0;1}",
            "{0,a}",
            "{0,--1}",
            "{0,- 1}",
            "{0,+1}",
            "{0:{0}}",
            "{0:N{{1}}}",
            "{0}}",
            "{1}",
            "{99999999999999999999}",
            "{0,99999999999999999999}",
            "{0:Q}",
            "{0:D2147483648}",
            "{0\t}",
        ] {
            assert_eq!(run(picture, "[1]"), Err(FaultKind::ArgumentValue), "{picture}");
        }
        assert_eq!(run("{0}", "[]"), Err(FaultKind::ArgumentValue));
    }

    #[test]
    fn a_format_that_is_no_text_is_refused() {
        for value in [Value::Null, 1.into(), Value::array([])] {
            let budget = Budget::new(WORK);
            let call = Call { name: "format", arguments: &[value], budget: &budget };
            let Err(Stop::Fault(fault)) = format(&call) else { panic!("it is no text") };
            assert_eq!(fault.kind(), FaultKind::ArgumentType);
        }
    }

    #[test]
    fn no_more_is_made_than_the_limit_allows() {
        for picture in [
            "{0,9000000}".to_owned(),
            "{0,-9000000}".to_owned(),
            "{0:D999999999}".to_owned(),
            "{0:X999999999}".to_owned(),
            "{0:E999999999}".to_owned(),
            "{0:P999999999}".to_owned(),
            "{0,999999}".repeat(5),
            "{0:N999999}".repeat(5),
        ] {
            assert_eq!(run(&picture, "[1]"), Err(FaultKind::Limit), "{picture}");
        }
        assert_eq!(run("{0,999999}", "[1]").map(|text| text.len()), Ok(999_999));
        let doubled = format!(r#"["{}"]"#, "x".repeat(100_000));
        assert_eq!(run(&"{0}".repeat(100), &doubled), Err(FaultKind::Limit));
    }
}
