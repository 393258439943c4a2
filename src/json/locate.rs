//! Where in a text the values stand that paths lead to.

use std::collections::BTreeMap;

use super::Value;
use super::read::{MAX_DEPTH, space};

/// The line and the column, both from 1, at which the value stands that `path` leads to; of a path
/// that leads further than the text does, those of the last value that is there.
///
/// The path is one of those that [`Error::path`](super::Error::path) gives: `$` is the whole
/// document, `.name` and `['odd name']` are members, `[3]` is an item. Where no member has the name
/// as it is written, its case does not count. There may be comments in the text; where it stops
/// being JSON, nothing more is found. What does not start with `$` leads nowhere.
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
    locate_all(text, [path]).pop().flatten()
}

/// The same for several paths, of all of which the text is read once.
///
/// # Example
///
/// ```
/// use armwright::json::locate_all;
///
/// let places = locate_all("[1,\n 2]", ["$[1]", "$", "1"]);
/// assert_eq!(places, [Some((2, 2)), Some((1, 1)), None]);
/// ```
pub fn locate_all<'p>(
    text: &str,
    paths: impl IntoIterator<Item = &'p str>,
) -> Vec<Option<(usize, usize)>> {
    let paths = paths.into_iter().map(|path| path.strip_prefix('$'));
    let paths: Vec<Option<&str>> = paths.collect();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut scan = Scan { text, at: start, found: vec![None; paths.len()] };
    scan.space();
    let wanted = paths.iter().enumerate().filter_map(|(at, path)| Some((at, (*path)?)));
    // What is found before the text stops being JSON is there all the same.
    let _ = scan.value(wanted.collect(), MAX_DEPTH);
    let mut found: Vec<_> =
        scan.found.into_iter().enumerate().filter_map(|(path, at)| Some((at?, path))).collect();
    found.sort_unstable();
    places(text, start, &found, paths.len())
}

/// The lines and columns of the offsets, each by the path that it was found by.
fn places(
    text: &str,
    start: usize,
    found: &[(usize, usize)],
    count: usize,
) -> Vec<Option<(usize, usize)>> {
    let mut places = vec![None; count];
    let (mut line, mut column, mut done) = (1, 1, start);
    for &(at, path) in found {
        for c in text[done..at].chars() {
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        done = at;
        places[path] = Some((line, column));
    }
    places
}

/// A path that leads on from where it stands, by its number.
type Wanted<'p> = (usize, &'p str);

/// Paths by the steps with which they lead on.
type Steps<'p> = BTreeMap<Step, Vec<Wanted<'p>>>;

/// A step of a path.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
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
        let (mut name, mut chars) = (String::new(), quoted.chars());
        loop {
            match chars.next()? {
                '\\' if chars.as_str().starts_with(['\'', '\\']) => name.push(chars.next()?),
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
    /// The furthest that each path has led.
    found: Vec<Option<usize>>,
}

impl Scan<'_> {
    /// Goes behind the value, and notes the places in it that are wanted, so many levels deep.
    fn value(&mut self, wanted: Vec<Wanted<'_>>, depth: usize) -> Option<()> {
        let mut steps = Steps::new();
        for (path, rest) in wanted {
            self.found[path] = Some(self.at);
            if let Some((step, rest)) = Step::first(rest) {
                steps.entry(step).or_default().push((path, rest));
            }
        }
        match self.peek()? {
            b'{' if !steps.is_empty() && depth > 0 => self.object(steps, depth - 1),
            b'[' if !steps.is_empty() && depth > 0 => self.array(steps, depth - 1),
            _ => self.skip(),
        }
    }

    fn object(&mut self, mut steps: Steps<'_>, depth: usize) -> Option<()> {
        // Members that differ from what is wanted in their case.
        let mut alike: BTreeMap<String, usize> = BTreeMap::new();
        self.at += 1;
        while !self.ends(b'}')? {
            let key = self.key()?;
            let folded = key.to_ascii_lowercase();
            if let Some(wanted) = steps.remove(&Step::Name(key)) {
                self.value(wanted, depth)?;
            } else {
                alike.entry(folded).or_insert(self.at);
                self.skip()?;
            }
        }
        let end = self.at;
        for (step, wanted) in steps {
            let Step::Name(name) = step else { continue };
            if let Some(at) = alike.get(&name.to_ascii_lowercase()) {
                self.at = *at;
                self.value(wanted, depth)?;
            }
        }
        self.at = end;
        Some(())
    }

    fn array(&mut self, mut steps: Steps<'_>, depth: usize) -> Option<()> {
        self.at += 1;
        let mut index = 0;
        while !self.ends(b']')? {
            match steps.remove(&Step::At(index)) {
                Some(wanted) => self.value(wanted, depth)?,
                None => self.skip()?,
            }
            index += 1;
        }
        Some(())
    }

    /// Whether the array or object ends here. Goes behind its end, or to its next part.
    fn ends(&mut self, close: u8) -> Option<bool> {
        self.space();
        if self.peek()? == b',' {
            self.at += 1;
            self.space();
        }
        let ends = self.peek()? == close;
        self.at += usize::from(ends);
        Some(ends)
    }

    /// Goes from a key to its value.
    fn key(&mut self) -> Option<String> {
        let start = self.at;
        if self.peek()? != b'"' {
            return None;
        }
        self.string()?;
        let token = &self.text[start..self.at];
        let key = if token.contains('\\') {
            Value::parse(token).ok()?.as_str()?.to_owned()
        } else {
            token[1..token.len() - 1].to_owned()
        };
        self.space();
        if self.peek()? != b':' {
            return None;
        }
        self.at += 1;
        self.space();
        Some(key)
    }

    /// Goes behind the value.
    fn skip(&mut self) -> Option<()> {
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
                    let ends = |c: char| ",:]}\"{[/ \t\r\n".contains(c);
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

#[cfg(test)]
mod tests;
