//! Text to values, by [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259) to the letter, and
//! stricter in two things: a key may be given only once, and nesting has a limit.

use super::error::{Fault, Place, Segment, quoted};
use super::number::explain;
use super::write::plain_prefix;
use super::{Error, ErrorKind, Map, Number, Value};

/// The most arrays and objects that may stand in each other in a text that is read.
pub const MAX_DEPTH: usize = 128;

impl Value {
    /// Reads a JSON text. A byte order mark at its start is skipped.
    ///
    /// # Errors
    ///
    /// If the text is not a single JSON value, if an object has a key twice, or if arrays and
    /// objects are nested more than [`MAX_DEPTH`] deep. The first problem is reported.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::json::Value;
    ///
    /// let value = Value::parse(r#"{ "b": 1.0, "a": "\u00e9" }"#)?;
    /// assert_eq!(value.to_compact(), r#"{"b":1.0,"a":"é"}"#);
    ///
    /// let error = Value::parse("[1,]").unwrap_err();
    /// assert_eq!(error.message(), "nothing follows this `,` in the array; remove it");
    /// # Ok::<(), armwright::json::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, Error> {
        Reader::new(text).document().map_err(|fault| Error::new(text, fault))
    }

    /// Reads a JSON text in which comments may stand between the tokens: `// …` to the end of the
    /// line, and `/* … */`. Azure reads templates so.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), and if a comment does not end.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::json::Value;
    ///
    /// let value = Value::parse_with_comments("[1, /* two */ 2] // and no more")?;
    /// assert_eq!(value.to_compact(), "[1,2]");
    /// # Ok::<(), armwright::json::Error>(())
    /// ```
    pub fn parse_with_comments(text: &str) -> Result<Self, Error> {
        let reader = Reader { comments: true, ..Reader::new(text) };
        reader.document().map_err(|fault| Error::new(text, fault))
    }

    /// Reads a text with comments that may hold secrets: an error shows nothing of it but the names
    /// of the members that the problem is in.
    pub(crate) fn parse_secret(text: &str) -> Result<Self, Error> {
        let reader = Reader { comments: true, secret: true, ..Reader::new(text) };
        reader.document().map_err(|fault| Error::new(text, fault).without_text())
    }

    /// Reads a text that this crate wrote, however deep it nests and whatever the keys are.
    pub(crate) fn parse_own(text: &str) -> Self {
        let read = Reader { trusted: true, ..Reader::new(text) }.document();
        read.unwrap_or_else(|fault| panic!("what was written is JSON: {}", Error::new(text, fault)))
    }

    /// Reads a JSON text in UTF-8, as files hold it. A byte order mark at its start is skipped.
    ///
    /// # Errors
    ///
    /// If the bytes are not UTF-8, and as [`parse`](Self::parse).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::json::Value;
    ///
    /// assert_eq!(Value::parse_bytes(b"\xef\xbb\xbf[]")?.to_compact(), "[]");
    /// let error = Value::parse_bytes(b"[\"\xe9\"]").unwrap_err();
    /// assert_eq!(
    ///     error.message(),
    ///     "the text is not UTF-8: byte 0xe9 at offset 2; save it in that encoding"
    /// );
    /// # Ok::<(), armwright::json::Error>(())
    /// ```
    pub fn parse_bytes(bytes: &[u8]) -> Result<Self, Error> {
        utf8(bytes).and_then(Self::parse)
    }
}

/// The text that the bytes are.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))
}

/// An error at the byte at `offset`, the first that is not UTF-8.
fn not_utf8(bytes: &[u8], offset: usize) -> Error {
    let message = if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        String::from("the text is UTF-16, but JSON is read as UTF-8; save it in that encoding")
    } else {
        let byte = bytes[offset];
        format!(
            "the text is not UTF-8: byte 0x{byte:02x} at offset {offset}; save it in that encoding"
        )
    };
    let text = String::from_utf8_lossy(bytes);
    Error::new(&text, Fault::at(offset..offset, ErrorKind::Encoding, message))
}

type Read<T> = Result<T, Fault>;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// Whether the text may nest without end and its keys need not be compared.
    trusted: bool,
    /// Whether comments may stand between the tokens.
    comments: bool,
    /// Whether the text may hold secrets, so that no message quotes it.
    secret: bool,
    /// Where the arrays and objects start that are being read.
    open: Vec<usize>,
    /// Where the keys of the objects start that are being read.
    keys: Vec<usize>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let (trusted, comments, secret) = (false, false, false);
        Self { text, at, trusted, comments, secret, open: Vec::new(), keys: Vec::new() }
    }

    /// A piece of the text for a message.
    fn quoted(&self, piece: &str) -> String {
        if self.secret { "`***`".to_owned() } else { quoted(piece) }
    }

    fn document(mut self) -> Read<Value> {
        self.skip_space();
        let value = self.value()?;
        self.skip_space();
        if self.at == self.text.len() {
            return Ok(value);
        }
        let message = "more follows the end of the value; a JSON text is a single value";
        Err(self.comment().unwrap_or_else(|| self.fault(ErrorKind::Trailing, message)))
    }

    fn value(&mut self) -> Read<Value> {
        match self.peek() {
            Some(b'"') => self.string().map(Value::from),
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'-' | b'+' | b'.' | b'0'..=b'9') => self.number(),
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$') => self.word(),
            _ => Err(self.unexpected("a value")),
        }
    }

    fn object(&mut self) -> Read<Value> {
        self.enter()?;
        let first = self.keys.len();
        let mut map = Map::new();
        let read = self.members(&mut map);
        // Looked for even if the reading stopped, since a key given twice comes before that.
        let duplicate = if self.trusted { None } else { map.first_duplicate() };
        let duplicate = duplicate
            .map(|(one, two)| self.duplicate(self.keys[first + one], self.keys[first + two]));
        self.keys.truncate(first);
        self.open.pop();
        match duplicate {
            Some(fault) => Err(fault),
            None => read.map(|()| Value::Object(map)),
        }
    }

    /// Reads from after the `{` to after the `}`.
    fn members(&mut self, map: &mut Map) -> Read<()> {
        self.skip_space();
        if self.take(b'}') {
            return Ok(());
        }
        loop {
            self.keys.push(self.at);
            let key = self.key()?;
            self.skip_space();
            if !self.take(b':') {
                return Err(self.unexpected(&format!("`:` after the key {}", self.quoted(&key))));
            }
            self.skip_space();
            match self.value() {
                Ok(value) => map.push(key, value),
                Err(mut fault) => {
                    fault.path.push(Segment::Key(key.clone().into()));
                    map.push(key, Value::Null);
                    return Err(fault);
                }
            }
            self.skip_space();
            let comma = self.at;
            if self.take(b'}') {
                return Ok(());
            }
            if !self.take(b',') {
                return Err(self.unexpected("`,` or `}` after the member"));
            }
            self.skip_space();
            if self.peek() == Some(b'}') {
                return Err(Self::trailing_comma(comma, "object"));
            }
        }
    }

    fn key(&mut self) -> Read<String> {
        match self.peek() {
            Some(b'"') => self.string(),
            Some(byte) if is_word(byte) => {
                let message =
                    format!("the key {} must stand in double quotes", self.quoted(self.token()));
                Err(self.fault(ErrorKind::Syntax, message))
            }
            _ => Err(self.unexpected("a key in double quotes")),
        }
    }

    fn duplicate(&self, first: usize, second: usize) -> Fault {
        let mut again = Reader { at: second, ..Reader::new(self.text) };
        let key = again.string().expect("the key has been read before");
        let message = format!("the key {} is given twice", self.quoted(&key));
        let mut fault = Fault::at(second..again.at, ErrorKind::DuplicateKey, message);
        fault.label = Some(format!("first given in {}", self.place(first, second)));
        fault
    }

    fn array(&mut self) -> Read<Value> {
        self.enter()?;
        let mut items = Vec::new();
        self.skip_space();
        if !self.take(b']') {
            self.items(&mut items)?;
        }
        self.open.pop();
        Ok(Value::Array(items))
    }

    /// Reads from the first item to after the `]`.
    fn items(&mut self, items: &mut Vec<Value>) -> Read<()> {
        loop {
            match self.value() {
                Ok(value) => items.push(value),
                Err(mut fault) => {
                    fault.path.push(Segment::Index(items.len()));
                    return Err(fault);
                }
            }
            self.skip_space();
            let comma = self.at;
            if self.take(b']') {
                return Ok(());
            }
            if !self.take(b',') {
                return Err(self.unexpected("`,` or `]` after the item"));
            }
            self.skip_space();
            if self.peek() == Some(b']') {
                return Err(Self::trailing_comma(comma, "array"));
            }
        }
    }

    /// Takes an opening bracket.
    fn enter(&mut self) -> Read<()> {
        if self.open.len() == MAX_DEPTH && !self.trusted {
            let message = format!("arrays and objects are nested more than {MAX_DEPTH} deep");
            return Err(self.fault(ErrorKind::Depth, message));
        }
        self.open.push(self.at);
        self.at += 1;
        Ok(())
    }

    fn number(&mut self) -> Read<Value> {
        let token = self.token();
        let Some(number) = Number::parse(token) else {
            return Err(self.fault(ErrorKind::Number, explain(token, &self.quoted(token))));
        };
        self.at += token.len();
        Ok(Value::Number(number))
    }

    fn word(&mut self) -> Read<Value> {
        let word = self.token();
        let value = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            _ => return Err(self.unknown(word)),
        };
        self.at += word.len();
        Ok(value)
    }

    fn unknown(&self, word: &str) -> Fault {
        let shown = self.quoted(word);
        if matches!(word, "NaN" | "Infinity") {
            return self.fault(ErrorKind::Number, explain(word, &shown));
        }
        let known = ["true", "false", "null"].into_iter().find(|k| k.eq_ignore_ascii_case(word));
        let advice = known.map_or_else(
            || String::from("a string stands in double quotes"),
            |known| format!("write `{known}`"),
        );
        self.fault(ErrorKind::Syntax, format!("{shown} is no JSON value; {advice}"))
    }

    fn string(&mut self) -> Read<String> {
        let open = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = &rest[..plain_prefix(rest.as_bytes())];
            text.push_str(plain);
            self.at += plain.len();
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') if self.at + 1 < self.text.len() => text.push(self.escape()?),
                Some(b'\n' | b'\r') => {
                    let message = "the string does not end on its line; \
                        close it with `\"`, or write a line break in it as `\\n`";
                    return Err(Fault::at(open..self.at, ErrorKind::String, message));
                }
                Some(byte @ ..0x20) => return Err(self.control(byte)),
                _ => {
                    let message = "the string does not end; close it with `\"`";
                    return Err(Fault::at(open..self.text.len(), ErrorKind::String, message));
                }
            }
        }
    }

    fn control(&self, byte: u8) -> Fault {
        let written = Value::from(String::from(char::from(byte))).to_compact();
        let message = format!(
            "the control character U+{byte:04X} stands in a string; write it as `{}`",
            written.trim_matches('"')
        );
        self.fault(ErrorKind::String, message)
    }

    /// Reads an escape, of which at least one character follows the backslash.
    fn escape(&mut self) -> Read<char> {
        let c = match self.text.as_bytes()[self.at + 1] {
            b'u' => return self.unicode_escape(),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            same @ (b'"' | b'\\' | b'/') => char::from(same),
            _ => {
                let escape = self.piece(2);
                let message =
                    format!("{} is no escape; a backslash is written `\\\\`", self.quoted(escape));
                return Err(Fault::at(self.at..self.at + escape.len(), ErrorKind::String, message));
            }
        };
        self.at += 2;
        Ok(c)
    }

    fn unicode_escape(&mut self) -> Read<char> {
        let start = self.at;
        let unit = self.hex_escape()?;
        let high = match unit {
            0xd800..=0xdbff => unit - 0xd800,
            0xdc00..=0xdfff => {
                return Err(self.half(start, "`\\ud800` to `\\udbff`, must stand before it"));
            }
            _ => return Ok(char::from_u32(unit).expect("it is no surrogate")),
        };
        if self.text[self.at..].starts_with("\\u") {
            let end = self.at;
            if let low @ 0xdc00..=0xdfff = self.hex_escape()? {
                let scalar = 0x10000 + (high << 10) + (low - 0xdc00);
                return Ok(char::from_u32(scalar).expect("a pair is a character"));
            }
            self.at = end;
        }
        Err(self.half(start, "`\\udc00` to `\\udfff`, must follow it"))
    }

    fn half(&self, start: usize, other: &str) -> Fault {
        let half = self.quoted(&self.text[start..self.at]);
        let message = format!("{half} is half of a character; the other half, {other}");
        Fault::at(start..self.at, ErrorKind::String, message)
    }

    /// Reads a `\u` and the four digits after it.
    fn hex_escape(&mut self) -> Read<u32> {
        let escape = self.piece(6);
        let digits = escape.bytes().skip(2).take_while(u8::is_ascii_hexdigit).count();
        if digits < 4 {
            let escape = self.piece(2 + digits);
            let shown = self.quoted(escape);
            let message = format!("{shown} has {digits} hexadecimal digits; it takes 4");
            let span = self.at..self.at + escape.len();
            return Err(Fault::at(span, ErrorKind::String, message));
        }
        self.at += 6;
        Ok(u32::from_str_radix(&escape[2..], 16).expect("these are four hexadecimal digits"))
    }

    /// The next `count` characters, or as many as there are.
    fn piece(&self, count: usize) -> &'t str {
        let rest = &self.text[self.at..];
        rest.char_indices().nth(count).map_or(rest, |(end, _)| &rest[..end])
    }

    /// What stands at this place as a person would cut it: a word, a number, or one character.
    fn token(&self) -> &'t str {
        let rest = &self.text[self.at..];
        match rest.bytes().position(|byte| !is_word(byte)) {
            Some(0) => self.piece(1),
            Some(end) => &rest[..end],
            None => rest,
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        self.at += space(&self.text[self.at..], self.comments);
    }

    /// A fault at the next token, where `expected` should stand.
    fn unexpected(&self, expected: &str) -> Fault {
        if let Some(comment) = self.comment() {
            return comment;
        }
        let mut fault = match self.peek() {
            None => {
                let end = self.text.trim_end_matches([' ', '\n', '\r', '\t']).len();
                let message = format!("the text ends where {expected} was expected");
                Fault::at(end..end, ErrorKind::End, message)
            }
            Some(b'"') => {
                let message = format!("expected {expected}, found a string");
                self.fault(ErrorKind::Syntax, message)
            }
            Some(b'\'') => {
                let message = format!("expected {expected}, found `'`; quotes in JSON are `\"`");
                self.fault(ErrorKind::Syntax, message)
            }
            Some(_) => {
                let message = format!("expected {expected}, found {}", self.quoted(self.token()));
                self.fault(ErrorKind::Syntax, message)
            }
        };
        if let (None | Some(b']' | b'}'), Some(&open)) = (self.peek(), self.open.last()) {
            let what = if self.text[open..].starts_with('{') { "object" } else { "array" };
            let place = self.place(open, fault.span.start);
            fault.label = Some(format!("the {what} starts in {place}"));
        }
        fault
    }

    /// The line of `offset`, or its column if `other` is on the same line.
    fn place(&self, offset: usize, other: usize) -> String {
        let [there, here] = [offset, other].map(|offset| Place::of(self.text, offset));
        if there.line == here.line {
            format!("column {}", there.column)
        } else {
            format!("line {}", there.line)
        }
    }

    /// A fault at the next token if it starts a comment.
    fn comment(&self) -> Option<Fault> {
        let rest = &self.text[self.at..];
        let start = ["//", "/*", "#"].into_iter().find(|start| rest.starts_with(start))?;
        let message = match start {
            "/*" if self.comments => "the comment does not end; close it with `*/`".to_owned(),
            "#" if self.comments => "`#` starts no comment here; write `//`".to_owned(),
            _ => format!("`{start}` starts a comment, but JSON has no comments; remove it"),
        };
        Some(Fault::at(self.at..self.at + start.len(), ErrorKind::Comment, message))
    }

    fn trailing_comma(comma: usize, what: &str) -> Fault {
        let message = format!("nothing follows this `,` in the {what}; remove it");
        Fault::at(comma..comma + 1, ErrorKind::Syntax, message)
    }

    /// A fault at the next token.
    fn fault(&self, kind: ErrorKind, message: impl Into<String>) -> Fault {
        Fault::at(self.at..self.at + self.token().len(), kind, message)
    }
}

/// How much of the start of the text is blank, or comments where there may be any.
pub(super) fn space(text: &str, comments: bool) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\n', '\r', '\t']);
        let end = match rest.get(..2) {
            Some("//") if comments => rest.find(['\n', '\r']).unwrap_or(rest.len()),
            Some("/*") if comments => match rest[2..].find("*/") {
                Some(end) => end + 4,
                None => break,
            },
            _ => break,
        };
        rest = &rest[end..];
    }
    text.len() - rest.len()
}

/// Whether `byte` belongs to a word or a number, well-formed or not.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'+' | b'-' | b'.')
}
