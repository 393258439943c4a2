//! Percent-encoding as `System.Uri` of .NET does it, which leaves what is encoded already and what
//! may stand as it is.

use std::fmt::Write;

/// A part of a URI, with what may stand in it unescaped.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A path or user information: no `?` or `#`.
    Path,
    /// No `#`.
    Query,
    Fragment,
}

/// What becomes of a `%` that no two hexadecimal digits follow.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stray {
    Keep,
    Escape,
}

impl Part {
    /// Whether `byte` is one of RFC 3986's unreserved and reserved characters that may stand here.
    pub(super) fn allows(self, byte: u8) -> bool {
        match byte {
            b'?' => self != Self::Path,
            b'#' => self == Self::Fragment,
            _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,/:;=@[]".contains(&byte),
        }
    }
}

/// `text` with what may not stand in the part encoded as UTF-8; escapes that are there stay.
pub(super) fn escape(text: &str, part: Part) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    for (at, &byte) in bytes.iter().enumerate() {
        if part.allows(byte) || (byte == b'%' && escaped_byte(&bytes[at..]).is_some()) {
            out.push(char::from(byte));
        } else {
            push_escaped(&mut out, byte);
        }
    }
    out
}

/// `text` with those escapes decoded that cannot be mistaken for anything else: not the reserved
/// characters, control characters, `%` and `\`, nor what is no character of an IRI.
pub(super) fn unescape(text: &str, part: Part, stray: Stray) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match escaped_byte(rest.as_bytes()) {
            None => {
                out.push_str(if stray == Stray::Escape { "%25" } else { "%" });
                rest = &rest[1..];
            }
            Some(byte) if !may_be_decoded(byte) => {
                out.push_str(&rest[..3]);
                rest = &rest[3..];
            }
            Some(byte) if byte.is_ascii() => {
                out.push(char::from(byte));
                rest = &rest[3..];
            }
            Some(_) => {
                let mut bytes = Vec::new();
                while let Some(byte) = escaped_byte(rest.as_bytes()).filter(|b| !b.is_ascii()) {
                    bytes.push(byte);
                    rest = &rest[3..];
                }
                push_decoded(&mut out, &bytes, part);
            }
        }
    }
    out.push_str(rest);
    out
}

/// The characters that the bytes are in UTF-8, and escapes for what is none or may not stand.
fn push_decoded(out: &mut String, bytes: &[u8], part: Part) {
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            if is_iri(c, part) {
                out.push(c);
            } else {
                c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| push_escaped(out, byte));
            }
        }
        chunk.invalid().iter().for_each(|&byte| push_escaped(out, byte));
    }
}

fn push_escaped(out: &mut String, byte: u8) {
    write!(out, "%{byte:02X}").expect("a String takes everything");
}

/// The byte that `text` starts with as an escape.
pub(super) fn escaped_byte(text: &[u8]) -> Option<u8> {
    let &[b'%', high, low, ..] = text else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

fn may_be_decoded(byte: u8) -> bool {
    match byte {
        0..0x20 | 0x7F..0xA0 => false,
        _ => !b";/?:@&=+$,#[]!'()*%\\".contains(&byte),
    }
}

/// Whether a character past ASCII may stand in the part, by [RFC
/// 3987](https://www.rfc-editor.org/rfc/rfc3987); marks that turn the direction of text may not.
pub(super) fn is_iri(c: char, part: Part) -> bool {
    match u32::from(c) {
        0x200E | 0x200F | 0x202A..=0x202E | 0xE_0000..=0xE_0FFF => false,
        0xA0..=0xD7FF | 0xF900..=0xFDCF | 0xFDF0..=0xFFEF => true,
        0xE000..=0xF8FF => part == Part::Query,
        code @ 0x1_0000..=0xE_FFFF => code & 0xFFFF < 0xFFFE,
        code @ 0xF_0000.. => part == Part::Query && code & 0xFFFF < 0xFFFE,
        _ => false,
    }
}
