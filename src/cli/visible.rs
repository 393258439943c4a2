//! Text that a terminal shows as it is: what would steer the terminal is written as an escape.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether the character does not show itself, but changes how others are shown.
pub(super) fn steers(c: char) -> bool {
    let reorders = matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2066}'..='\u{2069}');
    c.is_control() || reorders || matches!(c, '\u{2028}'..='\u{2029}' | '\u{feff}')
}

/// Appends the character, or its escape as JSON has it.
pub(super) fn push(c: char, out: &mut String) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        // All of them fit into four digits.
        _ if steers(c) => write!(out, "\\u{:04x}", u32::from(c)).expect("a string can be written"),
        _ => out.push(c),
    }
}

/// The text with line breaks and tabs as they are.
pub(super) fn text(text: &str) -> Cow<'_, str> {
    let escaped = |c: char| steers(c) && !matches!(c, '\n' | '\t');
    if !text.contains(escaped) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if escaped(c) { push(c, &mut out) } else { out.push(c) }
    }
    Cow::Owned(out)
}

/// The text in one line.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    text.chars().for_each(|c| push(c, &mut out));
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_escaped() {
        let cases = [
            ("plain ‹é›", "plain ‹é›", "plain ‹é›"),
            ("a\n\tb", "a\n\tb", "a\\n\\tb"),
            ("\u{1b}[2J", "\\u001b[2J", "\\u001b[2J"),
            ("\u{9b}2J\u{7f}", "\\u009b2J\\u007f", "\\u009b2J\\u007f"),
            ("user\u{202e}txt", "user\\u202etxt", "user\\u202etxt"),
            ("a\r\n", "a\\r\n", "a\\r\\n"),
        ];
        for (given, several, one) in cases {
            assert_eq!((&*text(given), &*line(given)), (several, one), "{given:?}");
        }
    }
}
