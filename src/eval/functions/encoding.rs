//! Functions that write text in another form and read it back: Base64, data URIs, percent-encoding
//! and JSON.

mod base64;

use std::fmt::Write as _;

use super::numbers::shown;
use super::text::{json_text, plain_text};
use super::{Call, Function, Outcome, lenient, whole};
use crate::eval::fault::Stop;
use crate::eval::value::Value;

pub(super) const TABLE: &[Function] = &[
    whole("base64", to_base64),
    whole("base64ToJson", base64_to_json),
    whole("base64ToString", base64_to_string),
    whole("dataUri", data_uri),
    whole("dataUriToString", data_uri_to_string),
    whole("json", json),
    whole("uriComponent", uri_component),
    whole("uriComponentToString", uri_component_to_string),
];

fn to_base64(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    call.room_for_text(base64::encoded_len(text.len()))?;
    Ok(base64::encode(text.as_bytes()).into())
}

fn base64_to_string(call: &Call<'_>) -> Outcome {
    call.make_text(decoded(call, call.text(0)?)?)
}

fn base64_to_json(call: &Call<'_>) -> Outcome {
    lenient::read(call, &decoded(call, call.text(0)?)?, "decodes to no JSON")
}

fn json(call: &Call<'_>) -> Outcome {
    lenient::read(call, call.text(0)?, "is no JSON")
}

/// The text whose UTF-8 is given in Base64; U+FFFD stands for what is no UTF-8.
fn decoded(call: &Call<'_>, text: &str) -> Result<String, Stop> {
    call.room_for_text(text.len())?;
    let bytes = base64::decode(text)
        .ok_or_else(|| call.refuse(0, format!("holds {}, which is no Base64", shown(text))))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn data_uri(call: &Call<'_>) -> Outcome {
    let value = call.value(0);
    let (media_type, text) = match value {
        Value::Text(text) => ("text/plain", text.to_string()),
        Value::Array(_) | Value::Object(_) => ("application/json", json_text(call, value)?),
        value => {
            let text = plain_text(value)
                .ok_or_else(|| call.wrong(0, "text, an int, a bool, an array or an object"))?;
            ("application/json", text.into_owned())
        }
    };
    let head = format!("data:{media_type};charset=utf-8;base64,");
    call.room_for_text(head.len() + base64::encoded_len(text.len()))?;
    Ok((head + &base64::encode(text.as_bytes())).into())
}

fn data_uri_to_string(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    let wrong = |what: &str| {
        let text = shown(text);
        call.refuse(0, format!("{what}, but found {text}; write `data:,text` or the like"))
    };
    let rest = match text.split_at_checked("data:".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("data:") => rest,
        _ => return Err(wrong("must start with `data:`")),
    };
    let (head, data) =
        rest.split_once(',').ok_or_else(|| wrong("must have a `,` before the data"))?;
    let parts: Vec<_> = if head.is_empty() { Vec::new() } else { head.split(';').collect() };
    let is_base64 = parts.last().is_some_and(|last| last.eq_ignore_ascii_case("base64"));
    // The engine takes parameters without a media type only if they are `base64` alone.
    if parts.first() == Some(&"") && !(is_base64 && parts.len() == 2) {
        return Err(wrong("must have a media type before its parameters"));
    }
    if parts.iter().skip(1).any(|part| part.trim().is_empty()) {
        return Err(wrong("must have no empty parameter"));
    }
    // Nor does it look for the character set behind other parameters.
    let charset = parts.get(1).and_then(|part| part.split_at_checked("charset=".len()));
    let other = |(name, set): (&str, &str)| {
        name.eq_ignore_ascii_case("charset=") && !set.eq_ignore_ascii_case("utf-8")
    };
    if charset.is_some_and(other) {
        return Err(wrong("must have the character set `utf-8`"));
    }
    if is_base64 {
        return call.make_text(decoded(call, data)?);
    }
    call.room_for_text(data.len())?;
    let mut bytes = Vec::with_capacity(data.len());
    let mut rest = data.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let (byte, after) = match escaped_byte(rest) {
            Some(escaped) => (escaped, &rest["%00".len()..]),
            None => (if byte == b'+' { b' ' } else { byte }, after),
        };
        bytes.push(byte);
        rest = after;
    }
    call.make_text(String::from_utf8_lossy(&bytes))
}

/// The byte that `%` and two digits stand for, if that is what `rest` starts with.
fn escaped_byte(rest: &[u8]) -> Option<u8> {
    match rest {
        [b'%', high, low, ..] => u8::try_from(hex(&[*high, *low])?).ok(),
        _ => None,
    }
}

/// The unit that `%u` and four digits stand for, which old scripts wrote.
fn escaped_unit(rest: &[u8]) -> Option<u16> {
    match rest {
        [b'%', b'u', digits @ ..] => u16::try_from(hex(digits.get(..4)?)?).ok(),
        _ => None,
    }
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, &digit| Some(sum * 16 + char::from(digit).to_digit(16)?))
}

/// Everything but what RFC 3986 calls unreserved is percent-encoded.
fn uri_component(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let escaped = text.bytes().filter(|&byte| !plain(byte)).count();
    call.room_for_text(text.len() + 2 * escaped)?;
    let mut out = String::with_capacity(text.len() + 2 * escaped);
    for byte in text.bytes() {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("writing to a string never fails");
        }
    }
    Ok(out.into())
}

/// As `HttpUtility.UrlDecode` has it: `+` is a space, and what is no escape stays.
fn uri_component_to_string(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    call.room_for_text(text.len())?;
    let mut decoder = Decoder::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        if let Some(unit) = escaped_unit(rest.as_bytes()) {
            decoder.flush().push(unit);
            length = "%u0000".len();
        } else if let Some(byte) = escaped_byte(rest.as_bytes()) {
            decoder.bytes.push(byte);
            length = "%00".len();
        } else {
            let c = if c == '+' { ' ' } else { c };
            decoder.flush().extend_from_slice(c.encode_utf16(&mut [0; 2]));
        }
        rest = &rest[length..];
    }
    call.make_text(String::from_utf16_lossy(decoder.flush()))
}

/// Units that were read, and bytes which make characters together.
#[derive(Default)]
struct Decoder {
    units: Vec<u16>,
    bytes: Vec<u8>,
}

impl Decoder {
    fn flush(&mut self) -> &mut Vec<u16> {
        if !self.bytes.is_empty() {
            self.units.extend(String::from_utf8_lossy(&self.bytes).encode_utf16());
            self.bytes.clear();
        }
        &mut self.units
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::check;

    #[test]
    fn base64_is_of_utf8() {
        for (text, encoded) in [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj")] {
            check("base64", &format!("[{text:?}]"), &format!("{encoded:?}"));
            check("base64ToString", &format!("[{encoded:?}]"), &format!("{text:?}"));
        }
        check("base64", r#"["żó😀"]"#, r#""xbzDs/CfmIA=""#);
        check("base64ToString", r#"["xbzDs/CfmIA="]"#, r#""żó😀""#);
        check("base64ToString", r#"[" Y Q\r\n=\t= "]"#, r#""a""#);
        // One replacement for each part that could start a character.
        check("base64ToString", r#"["0010"]"#, r#""�Mt""#);
        check("base64ToString", r#"["8J+Y"]"#, r#""�""#);
        check("base64ToString", r#"["//79"]"#, r#""���""#);
    }

    #[test]
    fn what_is_no_base64_is_refused() {
        for text in [
            "a", "ab", "abc", "abcde", "YQ=", "YQ===", "=", "====", "Y=Q=", "YQ==YQ==", "YW-_",
            "żółć",
        ] {
            let expected = format!(
                "ArgumentValue: the argument of `base64ToString` holds `{text}`, which is no Base64"
            );
            check("base64ToString", &format!("[{text:?}]"), &expected);
        }
        let expected = "ArgumentType: `base64` takes text as its argument, but found an int";
        check("base64", "[100]", expected);
    }

    #[test]
    fn base64_may_hold_json() {
        check("base64ToJson", r#"["eyJhIjpbMV19"]"#, r#"{"a": [1]}"#);
        let expected = "ArgumentValue: the argument of `base64ToJson` decodes to no JSON: \
                        expected a value, but found its end";
        check("base64ToJson", r#"[""]"#, expected);
    }

    #[test]
    fn data_uris_name_their_media_type() {
        for (arguments, expected) in [
            (r#"["a"]"#, "text/plain;charset=utf-8;base64,YQ=="),
            (r#"[""]"#, "text/plain;charset=utf-8;base64,"),
            ("[100]", "application/json;charset=utf-8;base64,MTAw"),
            ("[true]", "application/json;charset=utf-8;base64,VHJ1ZQ=="),
            (r#"[{ "a": 1 }]"#, "application/json;charset=utf-8;base64,eyJhIjoxfQ=="),
        ] {
            check("dataUri", arguments, &format!("\"data:{expected}\""));
        }
        let expected = "ArgumentType: `dataUri` takes text, an int, a bool, an array or an object \
                        as its argument, but found null";
        check("dataUri", "[null]", expected);
    }

    #[test]
    fn data_uris_are_read() {
        for (uri, expected) in [
            ("data:,", ""),
            ("data:,a,b", "a,b"),
            ("DATA:,a%20b+c%zz%2", "a b c%zz%2"),
            ("data:,%C5%BC%ff", "ż\u{fffd}"),
            ("data:;base64,YQ==", "a"),
            ("data:base64,YQ==", "a"),
            ("data:text/plain,a", "a"),
            ("data:text/plain;charset=UTF-8;page=21,the%20data:1234,5678", "the data:1234,5678"),
            ("data:application/json;Charset=utf-8;BASE64,MTAw", "100"),
            ("data:text/plain;page=1;charset=latin1,a", "a"),
        ] {
            check("dataUriToString", &format!("[{uri:?}]"), &format!("{expected:?}"));
        }
        for (uri, expected) in [
            ("", "must start with `data:`, but found ``"),
            ("dät:,a", "must start with `data:`, but found `dät:,a`"),
            ("data:YQ==", "must have a `,` before the data, but found `data:YQ==`"),
            ("data:;,a", "must have a media type before its parameters, but found `data:;,a`"),
            (
                "data:;charset=utf-8,a",
                "must have a media type before its parameters, but found `data:;charset=utf-8,a`",
            ),
            ("data:a/b; ;base64,", "must have no empty parameter, but found `data:a/b; ;base64,`"),
            (
                "data:a/b;charset=utf8,a",
                "must have the character set `utf-8`, but found `data:a/b;charset=utf8,a`",
            ),
        ] {
            let expected = format!(
                "ArgumentValue: the argument of `dataUriToString` {expected}; \
                 write `data:,text` or the like"
            );
            check("dataUriToString", &format!("[{uri:?}]"), &expected);
        }
        let expected =
            "ArgumentValue: the argument of `dataUriToString` holds `YQ`, which is no Base64";
        check("dataUriToString", r#"["data:;base64,YQ"]"#, expected);
    }

    #[test]
    fn components_of_a_uri_are_escaped() {
        for (text, escaped) in [
            ("", ""),
            ("aZ09-_.~", "aZ09-_.~"),
            ("%20+ /?#&", "%2520%2B%20%2F%3F%23%26"),
            ("UB*8h 0+=_)9h9n", "UB%2A8h%200%2B%3D_%299h9n"),
            ("ż😀", "%C5%BC%F0%9F%98%80"),
        ] {
            check("uriComponent", &format!("[{text:?}]"), &format!("{escaped:?}"));
            check("uriComponentToString", &format!("[{escaped:?}]"), &format!("{text:?}"));
        }
    }

    #[test]
    fn escapes_are_read_as_a_browser_wrote_them() {
        for (text, expected) in [
            ("a+b", "a b"),
            ("%", "%"),
            ("%2", "%2"),
            ("%zz%u12", "%zz%u12"),
            ("%41%u0042%u00e9", "ABé"),
            ("%c5%BCż", "żż"),
            ("%C5é%BC", "\u{fffd}é\u{fffd}"),
            ("%uD83D%uDE00", "😀"),
            ("%uD83D!", "\u{fffd}!"),
            ("%u00", "%u00"),
        ] {
            check("uriComponentToString", &format!("[{text:?}]"), &format!("{expected:?}"));
        }
    }
}
