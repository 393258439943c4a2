//! Where in a text the value stands that a path leads to.

use super::Value;
use super::error::Place;
use super::read::space;

/// The line and the column, both from 1, at which the value stands that `path` leads to; of a path
/// that leads further than the text does, those of the last value that is there.
///
/// The path is one of those that [`Error::path`](super::Error::path) gives: `$` is the whole
/// document, `.name` and `['odd name']` are members, `[3]` is an item. The case of names does not
/// count, nor do comments. Nothing is found in a text that is not JSON, or by what is not a path.
///
/// # Example
///
/// ```
/// use armwright::json::locate;
///
/// let text = "{\n  \"tags\": { \"a b\": 1 },\n  \"zones\": [1, 2]\n}";
/// assert_eq!(locate(text, "$.zones[1]"), Some((3, 16)));
/// assert_eq!(locate(text, "$.Tags['a b']"), Some((2, 20)));
/// assert_eq!(locate(text, "$.tags.gone"), Some((2, 11)));
/// assert_eq!(locate(text, "tags"), None);
/// ```
pub fn locate(text: &str, path: &str) -> Option<(usize, usize)> {
    let mut scan = Scan { text, at: if text.starts_with('\u{feff}') { 3 } else { 0 } };
    let mut steps = path.strip_prefix('$')?;
    scan.space();
    while let Some((step, rest)) = Step::first(steps) {
        let before = scan.at;
        if !scan.enter(&step)? {
            scan.at = before;
            break;
        }
        steps = rest;
    }
    let Place { line, column } = Place::of(text, scan.at);
    Some((line, column))
}

enum Step {
    Name(String),
    At(usize),
}

impl Step {
    /// The first step of a path, and what comes after it.
    fn first(path: &str) -> Option<(Self, &str)> {
        if let Some(rest) = path.strip_prefix('.') {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            return Some((Self::Name(rest[..end].to_owned()), &rest[end..]));
        }
        let rest = path.strip_prefix('[')?;
        let Some(quoted) = rest.strip_prefix('\'') else {
            let (at, rest) = rest.split_once(']')?;
            return Some((Self::At(at.parse().ok()?), rest));
        };
        let (mut name, mut chars) = (String::new(), quoted.char_indices());
        loop {
            match chars.next()?.1 {
                '\\' if chars.as_str().starts_with(['\'', '\\']) => name.push(chars.next()?.1),
                '\'' => return Some((Self::Name(name), chars.as_str().strip_prefix(']')?)),
                c => name.push(c),
            }
        }
    }
}

/// A place in a text that is JSON.
struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl Scan<'_> {
    /// Goes to the member or item, if there is one.
    fn enter(&mut self, step: &Step) -> Option<bool> {
        let (open, close) = if matches!(step, Step::Name(_)) { (b'{', b'}') } else { (b'[', b']') };
        if self.peek() != Some(open) {
            return Some(false);
        }
        self.at += 1;
        for index in 0.. {
            self.space();
            if self.peek()? == close {
                break;
            }
            let found = match step {
                Step::At(at) => *at == index,
                Step::Name(name) => {
                    let start = self.at;
                    self.value()?;
                    let key = Value::parse(&self.text[start..self.at]).ok()?;
                    self.space();
                    if self.peek()? != b':' {
                        return None;
                    }
                    self.at += 1;
                    self.space();
                    key.as_str()?.eq_ignore_ascii_case(name)
                }
            };
            if found {
                return Some(true);
            }
            self.value()?;
            self.space();
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        Some(false)
    }

    /// Goes behind the value.
    fn value(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.string()?,
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' if depth > 0 => self.at += 1,
                b' ' | b'\t' | b'\n' | b'\r' | b'/' if depth > 0 => {
                    let before = self.at;
                    self.space();
                    if self.at == before {
                        return None;
                    }
                }
                _ => {
                    let rest = &self.text[self.at..];
                    let ends = |c: char| ",:]}\"{[ \t\r\n".contains(c);
                    let length = rest.find(ends).unwrap_or(rest.len());
                    if length == 0 {
                        return None;
                    }
                    self.at += length;
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn string(&mut self) -> Option<()> {
        loop {
            self.at += 1 + self.text.get(self.at + 1..)?.find(['"', '\\'])?;
            if self.peek() == Some(b'"') {
                self.at += 1;
                return Some(());
            }
            self.at += 1;
        }
    }

    fn space(&mut self) {
        self.at += space(&self.text[self.at..], true);
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
