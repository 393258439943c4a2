//! Why a text could not be read: the message, the place, and a picture of both.

use std::fmt::{self, Write};
use std::ops::Range;

use super::Text;

/// The most characters of a source line that a message shows.
const LINE_SHOWN: usize = 80;

/// The most characters of a piece of the text that a message names.
const NAME_SHOWN: usize = 40;

/// A text that is not the JSON this module reads, with the place of the first problem.
///
/// # Example
///
/// ```
/// use armwright::json::{ErrorKind, Value};
///
/// let error = Value::parse("{\n  \"zones\": [1, 02]\n}").unwrap_err();
/// assert_eq!((error.line(), error.column(), error.path()), (2, 16, "$.zones[1]"));
/// assert_eq!(error.kind(), ErrorKind::Number);
/// assert_eq!(error.message(), "the number `02` has leading zeros; remove them");
/// assert_eq!(
///     error.to_string(),
///     r#"error: the number `02` has leading zeros; remove them
///   --> line 2, column 16 ($.zones[1])
/// 2 |   "zones": [1, 02]
///                    ^^"#
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Error(Box<Parts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    kind: ErrorKind,
    message: String,
    label: Option<String>,
    place: Place,
    path: String,
    /// Nothing where the text may hold secrets.
    excerpt: Option<Excerpt>,
}

/// The rule that a text breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are not UTF-8.
    Encoding,
    /// Something stands where the grammar has something else.
    Syntax,
    /// The text ends before its value does.
    End,
    /// More follows after the value.
    Trailing,
    /// A comment, which other formats have.
    Comment,
    /// A number that JSON does not have, or not in this spelling.
    Number,
    /// A string that is not closed, or holds what must be escaped, or an escape that is none.
    String,
    /// An object has a key twice.
    DuplicateKey,
    /// More arrays and objects in each other than [`MAX_DEPTH`](super::MAX_DEPTH).
    Depth,
}

impl Error {
    pub(super) fn new(text: &str, fault: Fault) -> Self {
        let mut path = String::from("$");
        for segment in fault.path.iter().rev() {
            segment.write(&mut path);
        }
        let place = Place::of(text, fault.span.start);
        let excerpt = Some(Excerpt::of(text, &fault.span, place));
        let Fault { kind, message, label, .. } = fault;
        Self(Box::new(Parts { kind, message, label, place, path, excerpt }))
    }

    /// The same error without the line of the source.
    pub(crate) fn without_text(mut self) -> Self {
        self.0.excerpt = None;
        self
    }

    /// The rule that is broken.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The problem in one line, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What else helps to understand the problem, such as where a key was given first.
    pub fn label(&self) -> Option<&str> {
        self.0.label.as_deref()
    }

    /// The line of the problem, from 1.
    pub fn line(&self) -> usize {
        self.0.place.line
    }

    /// The column of the problem in characters, from 1.
    pub fn column(&self) -> usize {
        self.0.place.column
    }

    /// The innermost value that the problem is in: `$` is the whole document, `.name` and
    /// `['odd name']` are members, `[3]` is an item.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

/// The message, the place, the line of the source and a caret below the problem, the line only if
/// the text is none that holds secrets; no line break at the end.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { message, label, place: Place { line, column }, path, excerpt, .. } = &*self.0;
        writeln!(f, "error: {message}")?;
        write!(f, "  --> line {line}, column {column} ({})", last_part(path))?;
        let Some(excerpt) = excerpt else {
            return label.iter().try_for_each(|label| write!(f, "\n  {label}"));
        };
        let gutter = format!("{line} | ");
        f.write_str("\n")?;
        writeln!(f, "{}", format!("{gutter}{}", excerpt.line).trim_end())?;
        write!(f, "{:indent$}", "", indent = gutter.len() + excerpt.indent)?;
        write!(f, "{:^<width$}", "", width = excerpt.width)?;
        label.iter().try_for_each(|label| write!(f, " {label}"))
    }
}

/// A problem as the reader finds it: positions are bytes, and the path is still growing.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) kind: ErrorKind,
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) label: Option<String>,
    /// From the inside out.
    pub(super) path: Vec<Segment>,
}

impl Fault {
    pub(super) fn at(span: Range<usize>, kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, span, message: message.into(), label: None, path: Vec::new() }
    }
}

/// One step from a value to one inside it.
#[derive(Debug)]
pub(super) enum Segment {
    Key(Text),
    Index(usize),
}

impl Segment {
    fn write(&self, path: &mut String) {
        match self {
            Self::Index(index) => write!(path, "[{index}]").expect("a string takes any text"),
            Self::Key(key) if is_identifier(key) => {
                path.push('.');
                path.push_str(key);
            }
            Self::Key(key) => {
                path.push_str("['");
                for c in key.chars() {
                    if matches!(c, '\'' | '\\') {
                        path.push('\\');
                    }
                    push_visible(c, path);
                }
                path.push_str("']");
            }
        }
    }
}

fn is_identifier(key: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    key.chars().all(word) && key.starts_with(|c: char| !c.is_ascii_digit())
}

/// A position as people count: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Place {
    /// The place of the byte at `offset`.
    pub(super) fn of(text: &str, offset: usize) -> Self {
        let before = &text[..offset];
        let line = 1 + before.bytes().filter(|&byte| byte == b'\n').count();
        Self { line, column: 1 + text[line_start(text, offset)..offset].chars().count() }
    }
}

/// Where the line of `offset` starts; a byte order mark is no part of the first one.
fn line_start(text: &str, offset: usize) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    text[..offset].rfind('\n').map_or(mark, |end| end + 1)
}

/// The part of a source line that a message shows, and where its caret goes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Excerpt {
    line: String,
    indent: usize,
    width: usize,
}

impl Excerpt {
    fn of(text: &str, span: &Range<usize>, place: Place) -> Self {
        let start = line_start(text, span.start);
        let line = text[start..].split('\n').next().unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        let end = span.end.clamp(span.start, (start + line.len()).max(span.start));
        let width = text[span.start..end].chars().count().max(1);

        let (indent, len) = (place.column - 1, line.chars().count());
        let skipped = if len <= LINE_SHOWN { 0 } else { indent.saturating_sub(LINE_SHOWN / 2) };
        let mut shown = String::from(if skipped > 0 { "…" } else { "" });
        shown.extend(line.chars().skip(skipped).take(LINE_SHOWN).map(in_line));
        if len > skipped + LINE_SHOWN {
            shown.push('…');
        }
        let indent = indent - skipped + usize::from(skipped > 0);
        let width = width.min(shown.chars().count().saturating_sub(indent)).max(1);
        Self { line: shown, indent, width }
    }
}

/// A character of a source line as one column, so that the caret stands below the right one.
fn in_line(c: char) -> char {
    match c {
        '\t' | '\r' => ' ',
        c if is_visible(c) => c,
        _ => char::REPLACEMENT_CHARACTER,
    }
}

/// Whether `c` can be shown as it is: neither a control character nor one that is invisible or
/// changes how the text around it is shown.
fn is_visible(c: char) -> bool {
    let odd = matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}');
    !c.is_control() && !odd && (c == ' ' || !c.is_whitespace())
}

fn push_visible(c: char, out: &mut String) {
    if is_visible(c) {
        out.push(c);
    } else {
        write!(out, "\\u{:04x}", u32::from(c)).expect("a string takes any text");
    }
}

/// `text` in backticks for a message: visible, and shortened if it is long.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("`");
    let mut chars = text.chars();
    chars.by_ref().take(NAME_SHOWN).for_each(|c| push_visible(c, &mut out));
    if chars.next().is_some() {
        out.push('…');
    }
    out.push('`');
    out
}

/// `path`, or the end of it if it is long: what is near the problem tells most.
fn last_part(path: &str) -> String {
    let skipped = path.chars().count().saturating_sub(LINE_SHOWN);
    let mut out = String::from(if skipped > 0 { "…" } else { "" });
    out.extend(path.chars().skip(skipped));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(text: &str, span: Range<usize>, label: Option<&str>, path: Vec<Segment>) -> String {
        let (kind, message) = (ErrorKind::Syntax, String::from("it is wrong"));
        let label = label.map(String::from);
        Error::new(text, Fault { kind, span, message, label, path }).to_string()
    }

    #[test]
    fn the_caret_stands_below_the_span() {
        assert_eq!(
            draw("[\n  \"é\", x\n]", 10..11, Some("this"), vec![Segment::Index(1)]),
            "error: it is wrong\n  --> line 2, column 8 ($[1])\n2 |   \"é\", x\n           ^ this"
        );
    }

    // One column each, so that the caret does not depend on the width of a tab.
    #[test]
    fn tabs_and_control_characters_take_one_column() {
        assert_eq!(
            draw("\t\u{1b}\u{202e}x\r\n", 5..6, None, vec![]),
            "error: it is wrong\n  --> line 1, column 4 ($)\n1 |  \u{fffd}\u{fffd}x\n       ^"
        );
    }

    #[test]
    fn an_empty_line_is_drawn_without_trailing_space() {
        assert_eq!(
            draw("", 0..0, None, vec![]),
            "error: it is wrong\n  --> line 1, column 1 ($)\n1 |\n    ^"
        );
    }

    #[test]
    fn a_span_over_several_lines_is_drawn_in_the_first() {
        assert_eq!(
            draw("ab\r\ncd", 1..6, None, vec![]),
            "error: it is wrong\n  --> line 1, column 2 ($)\n1 | ab\n     ^"
        );
    }

    #[test]
    fn a_long_line_is_shortened_around_the_column() {
        let digits = "0123456789".repeat(20);
        let excerpt = |span: Range<usize>| {
            let drawn = draw(&digits, span, None, vec![]);
            drawn.lines().skip(2).map(String::from).collect::<Vec<_>>()
        };
        let tens = |count| "0123456789".repeat(count);
        assert_eq!(excerpt(3..5), [format!("1 | {}…", tens(8)), "       ^^".into()]);
        let indent = " ".repeat(45);
        assert_eq!(excerpt(100..101), [format!("1 | …{}…", tens(8)), format!("{indent}^")]);
        assert_eq!(excerpt(200..200), [format!("1 | …{}", tens(4)), format!("{indent}^")]);
        let carets = "^".repeat(81);
        assert_eq!(excerpt(0..200), [format!("1 | {}…", tens(8)), format!("    {carets}")]);
    }

    #[test]
    fn paths_name_members_and_items() {
        let path = |keys: &[&str]| {
            let mut path = String::from("$");
            for key in keys {
                Segment::Key(key.to_string().into()).write(&mut path);
            }
            path
        };
        assert_eq!(path(&["$schema", "a_1"]), "$.$schema.a_1");
        assert_eq!(path(&["", "1a", "a b", "é"]), "$['']['1a']['a b']['é']");
        assert_eq!(path(&["it's \\\n"]), r"$['it\'s \\\u000a']");
    }

    #[test]
    fn long_names_and_paths_are_shortened_where_they_are_shown() {
        assert_eq!(quoted("a\u{7}b"), "`a\\u0007b`");
        assert_eq!(quoted(&"x".repeat(40)), format!("`{}`", "x".repeat(40)));
        assert_eq!(quoted(&"x".repeat(41)), format!("`{}…`", "x".repeat(40)));
        let key = "k".repeat(100);
        let drawn = draw("1", 0..1, None, vec![Segment::Key(key.into())]);
        assert_eq!(
            drawn.lines().nth(1),
            Some(&*format!("  --> line 1, column 1 (…{})", "k".repeat(80)))
        );
    }
}
