//! The indented form of a compact text: a line for each member and item.

use std::fmt;

use super::write::plain_prefix;

/// A line break with the indentation of as many levels as documents commonly have.
const BREAK: &str = "\n                                                                ";

/// How many bytes are handed on together, or a line more.
const PIECE: usize = 1 << 16;

/// Writes a compact text with a line for each member and item, indented by two spaces a level and
/// ended by LF; there is no line break at the end.
///
/// Large texts are handed on in pieces that end with a line, so that an output that flushes lines
/// does so once a piece.
pub(crate) fn indent(compact: &str, out: &mut impl fmt::Write) -> fmt::Result {
    let mut lines = Lines { text: String::new(), level: 0, out };
    let bytes = compact.as_bytes();
    // What is before `done` is written.
    let (mut done, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' => {
                at = end_of_string(bytes, at);
                if let Some(b':') = bytes.get(at) {
                    at += 1;
                    lines.text.push_str(&compact[done..at]);
                    lines.text.push(' ');
                    done = at;
                }
            }
            b'{' | b'[' if matches!(bytes.get(at), Some(b'}' | b']')) => at += 1,
            b',' | b'{' | b'[' => {
                lines.level += usize::from(*byte != b',');
                lines.text.push_str(&compact[done..at]);
                lines.end_line()?;
                done = at;
            }
            b'}' | b']' => {
                lines.level -= 1;
                lines.text.push_str(&compact[done..at - 1]);
                lines.end_line()?;
                done = at - 1;
            }
            b't' | b'n' => at += "rue".len(),
            b'f' => at += "alse".len(),
            _ => {}
        }
    }
    lines.text.push_str(&compact[done..]);
    lines.out.write_str(&lines.text)
}

/// One past the closing quote of the string whose first character is at `at`.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at += plain_prefix(&bytes[at..]);
        match bytes.get(at) {
            Some(b'\\') => at += 2,
            _ => return at + 1,
        }
    }
}

struct Lines<'o, W> {
    text: String,
    level: usize,
    out: &'o mut W,
}

impl<W: fmt::Write> Lines<'_, W> {
    /// Ends the line and indents the next one.
    fn end_line(&mut self) -> fmt::Result {
        if self.text.len() >= PIECE {
            self.text.push('\n');
            self.out.write_str(&self.text)?;
            self.text.clear();
            self.text.extend(std::iter::repeat_n("  ", self.level));
        } else if let Some(text) = BREAK.get(..=2 * self.level) {
            self.text.push_str(text);
        } else {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.level));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Value;
    use super::*;

    // Pieces end with a line, whatever is in them, and together are the text.
    #[test]
    fn a_large_text_comes_in_whole_lines() {
        struct Pieces(Vec<String>);
        impl fmt::Write for Pieces {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                self.0.push(text.to_owned());
                Ok(())
            }
        }
        let items: Vec<Value> =
            (0..9_000).map(|n| vec![Value::from(format!("item {n},\\\""))].into()).collect();
        let value = Value::from(items);
        let mut pieces = Pieces(Vec::new());
        indent(&value.to_compact(), &mut pieces).unwrap();
        let (_, whole) = pieces.0.split_last().unwrap();
        assert!(whole.len() > 1 && whole.iter().all(|piece| piece.ends_with('\n')));
        assert_eq!(Value::parse(&pieces.0.concat()).unwrap(), value);
        assert_eq!(pieces.0.concat(), format!("{value:#}"));
    }
}
