//! A text of which parts are known exactly and others only by their length and characters, with
//! where each part comes from.

use std::borrow::Cow;

use super::choices::Given;
use super::class::Class;
use crate::model::param::ParameterDeclaration;

/// What is known of a text: its pieces in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Text<'a> {
    pub(crate) pieces: Vec<Piece<'a>>,
}

/// A part of a text.
#[derive(Debug, Clone)]
pub(crate) struct Piece<'a> {
    pub(crate) content: Content<'a>,
    pub(crate) source: Source<'a>,
}

/// What is known of a part of a text.
#[derive(Debug, Clone)]
pub(crate) enum Content<'a> {
    /// All of it.
    Exact(Cow<'a, str>),
    /// So many characters. Where they are out of a class, each character of the class can stand
    /// at each place; where there is none, nothing is known of them.
    Some(Length, Option<Class>),
}

/// How many characters a part of a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    Exactly(u32),
    /// As many as one likes.
    Unbounded,
    /// Not known: never a reason to complain.
    Unknown,
}

/// Where a part of a text comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Source<'a> {
    /// It is written in the expression.
    Literal,
    /// It is the value of a parameter.
    Parameter(&'a ParameterDeclaration, Given<'a>),
    /// It is what a function gives.
    Call(&'a str),
}

/// The length of a whole text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Total {
    /// Of the parts whose length is known.
    pub(crate) known: u64,
    /// How many parts can be as long as one likes.
    pub(crate) unbounded: u32,
    /// Whether there is a part of unknown length.
    pub(crate) open: bool,
}

impl<'a> Piece<'a> {
    pub(crate) fn exact(text: impl Into<Cow<'a, str>>, source: Source<'a>) -> Self {
        Self { content: Content::Exact(text.into()), source }
    }

    pub(crate) fn some(length: u32, class: Option<Class>, source: Source<'a>) -> Self {
        Self { content: Content::Some(Length::Exactly(length), class), source }
    }

    pub(crate) fn unbounded(source: Source<'a>) -> Self {
        Self { content: Content::Some(Length::Unbounded, None), source }
    }

    pub(crate) fn unknown(source: Source<'a>) -> Self {
        Self { content: Content::Some(Length::Unknown, None), source }
    }

    pub(crate) fn length(&self) -> Length {
        match &self.content {
            Content::Exact(text) => Length::Exactly(units(text)),
            Content::Some(length, _) => *length,
        }
    }

    fn split(self, at: u32) -> (Self, Self) {
        let source = self.source;
        let (head, tail) = match self.content {
            Content::Exact(Cow::Borrowed(text)) => {
                let (head, tail) = text.split_at(byte_at(text, at));
                (Content::Exact(head.into()), Content::Exact(tail.into()))
            }
            Content::Exact(Cow::Owned(mut text)) => {
                let tail = text.split_off(byte_at(&text, at));
                (Content::Exact(text.into()), Content::Exact(tail.into()))
            }
            Content::Some(length, class) => {
                let rest = match length {
                    Length::Exactly(length) => Length::Exactly(length.saturating_sub(at)),
                    Length::Unbounded | Length::Unknown => length,
                };
                (Content::Some(Length::Exactly(at), class), Content::Some(rest, class))
            }
        };
        (Self { content: head, source }, Self { content: tail, source })
    }
}

/// The length of a text as Azure counts it.
fn units(text: &str) -> u32 {
    let units = if text.is_ascii() { text.len() } else { text.encode_utf16().count() };
    u32::try_from(units).unwrap_or(u32::MAX)
}

fn byte_at(text: &str, units: u32) -> usize {
    let mut left = units as usize;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return at;
        }
        left = left.saturating_sub(c.len_utf16());
    }
    text.len()
}

/// The length of all pieces together.
pub(crate) fn total(pieces: &[Piece<'_>]) -> Total {
    let mut total = Total::default();
    for piece in pieces {
        match piece.length() {
            Length::Exactly(length) => total.known += u64::from(length),
            Length::Unbounded => total.unbounded += 1,
            Length::Unknown => total.open = true,
        }
    }
    total
}

/// The text of all pieces together, where it is known.
pub(crate) fn exact<'t>(pieces: &'t [Piece<'_>]) -> Option<Cow<'t, str>> {
    if let [Piece { content: Content::Exact(text), .. }] = pieces {
        return Some(Cow::Borrowed(text));
    }
    let mut whole = String::new();
    for piece in pieces {
        match &piece.content {
            Content::Exact(text) => whole.push_str(text),
            Content::Some(..) => return None,
        }
    }
    Some(Cow::Owned(whole))
}

impl<'a> Text<'a> {
    pub(crate) fn of(piece: Piece<'a>) -> Self {
        Self { pieces: vec![piece] }
    }

    /// A text of which nothing is known.
    pub(crate) fn unknown(source: Source<'a>) -> Self {
        Self::of(Piece::unknown(source))
    }

    /// A GUID: hex digits with hyphens at their places.
    pub(crate) fn guid(source: Source<'a>) -> Self {
        let hex = Some(Class::of("a-f0-9"));
        let mut pieces = vec![Piece::some(8, hex, source)];
        for length in [4, 4, 4, 12] {
            pieces.extend([Piece::exact("-", source), Piece::some(length, hex, source)]);
        }
        Self { pieces }
    }

    pub(crate) fn total(&self) -> Total {
        total(&self.pieces)
    }

    /// The length, where it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        let total = self.total();
        (total.unbounded == 0 && !total.open).then_some(total.known)
    }

    /// All of the text, where it is known.
    pub(crate) fn exact(&self) -> Option<Cow<'_, str>> {
        exact(&self.pieces)
    }

    /// The first `count` characters and the rest.
    pub(crate) fn split(self, count: u32) -> (Self, Self) {
        let (mut head, mut tail) = (Self::default(), Self::default());
        let mut left = count;
        for piece in self.pieces {
            match piece.length() {
                // What follows has no place that is known.
                _ if !tail.pieces.is_empty() => tail.pieces.push(piece),
                Length::Exactly(length) if length <= left => {
                    left -= length;
                    head.pieces.push(piece);
                }
                _ if left == 0 => tail.pieces.push(piece),
                Length::Unknown => {
                    head.pieces.push(Piece::unknown(piece.source));
                    tail.pieces.push(Piece::unknown(piece.source));
                    left = 0;
                }
                Length::Exactly(_) | Length::Unbounded => {
                    let (before, after) = piece.split(left);
                    left = 0;
                    head.pieces.push(before);
                    tail.pieces.push(after);
                }
            }
        }
        (head, tail)
    }

    /// The last `count` characters.
    pub(crate) fn last(self, count: u32) -> Self {
        if let Some(length) = self.length() {
            let skipped = u32::try_from(length).unwrap_or(u32::MAX).saturating_sub(count);
            return self.split(skipped).1;
        }
        let source = self.pieces.last().map_or(Source::Literal, |piece| piece.source);
        Self::unknown(source)
    }

    pub(crate) fn into_lower(self) -> Self {
        self.map(str::to_lowercase, Class::to_lower)
    }

    pub(crate) fn into_upper(self) -> Self {
        self.map(str::to_uppercase, Class::to_upper)
    }

    fn map(self, exact: impl Fn(&str) -> String, class: impl Fn(Class) -> Class) -> Self {
        let pieces = self.pieces.into_iter().map(|piece| Piece {
            content: match piece.content {
                Content::Exact(text) => Content::Exact(exact(&text).into()),
                Content::Some(length, known) => Content::Some(length, known.map(&class)),
            },
            source: piece.source,
        });
        Self { pieces: pieces.collect() }
    }

    /// Without white space at its ends. A part of unknown characters can do without any.
    pub(crate) fn trim(mut self) -> Self {
        while let Some(Piece { content: Content::Exact(text), .. }) = self.pieces.last_mut() {
            *text = Cow::Owned(text.trim_end().to_owned());
            if !text.is_empty() {
                break;
            }
            self.pieces.pop();
        }
        let mut empty = 0;
        for piece in &mut self.pieces {
            let Content::Exact(text) = &mut piece.content else { break };
            *text = Cow::Owned(text.trim_start().to_owned());
            if !text.is_empty() {
                break;
            }
            empty += 1;
        }
        self.pieces.drain(..empty);
        self
    }

    /// With `old` replaced by `new`; `None` where what comes out is not known.
    ///
    /// A part of unknown characters is taken to have no `old` in it: it can do without.
    pub(crate) fn replace(self, old: &str, new: &str) -> Option<Self> {
        let single = old.chars().count() == 1;
        if !single {
            let source = self.pieces.first().map_or(Source::Literal, |piece| piece.source);
            let text = self.exact()?.replace(old, new);
            return Some(Self::of(Piece::exact(text, source)));
        }
        let mut pieces = Vec::with_capacity(self.pieces.len());
        for piece in self.pieces {
            let content = match piece.content {
                Content::Exact(text) if text.contains(old) => {
                    Content::Exact(text.replace(old, new).into())
                }
                Content::Some(_, Some(class)) if old.chars().any(|c| class.contains(c)) => {
                    Content::Some(Length::Unknown, None)
                }
                content => content,
            };
            pieces.push(Piece { content, source: piece.source });
        }
        Some(Self { pieces })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> Text<'static> {
        Text {
            pieces: vec![
                Piece::exact("kv-", Source::Literal),
                Piece::some(5, None, Source::Call("p")),
                Piece::exact("-É", Source::Literal),
            ],
        }
    }

    /// Exact characters as they are, others as `?`, a part of unknown length as `*`.
    fn show(text: &Text<'_>) -> String {
        let piece = |piece: &Piece<'_>| match &piece.content {
            Content::Exact(text) => text.to_string(),
            Content::Some(Length::Exactly(length), _) => "?".repeat(*length as usize),
            Content::Some(Length::Unbounded, _) => "∞".to_owned(),
            Content::Some(Length::Unknown, _) => "*".to_owned(),
        };
        text.pieces.iter().map(piece).collect()
    }

    #[test]
    fn a_text_is_cut_through_parts_of_known_length() {
        for (count, head, tail) in [
            (0, "", "kv-?????-É"),
            (2, "kv", "-?????-É"),
            (3, "kv-", "?????-É"),
            (5, "kv-??", "???-É"),
            (9, "kv-?????-", "É"),
            (10, "kv-?????-É", ""),
            (99, "kv-?????-É", ""),
        ] {
            let (before, after) = text().split(count);
            assert_eq!((show(&before), show(&after)), (head.to_owned(), tail.to_owned()));
        }
        assert_eq!(show(&text().last(3)), "?-É");
    }

    #[test]
    fn nothing_is_known_behind_a_cut_through_a_part_of_unknown_length() {
        let mut open = text();
        open.pieces.insert(1, Piece::unknown(Source::Call("f")));
        let (before, after) = open.clone().split(4);
        assert_eq!((show(&before), show(&after)), ("kv-*".to_owned(), "*?????-É".to_owned()));
        assert_eq!(show(&open.last(1)), "*");
        let mut endless = text();
        endless.pieces[1].content = Content::Some(Length::Unbounded, None);
        assert_eq!(show(&endless.split(24).0), format!("kv-{}", "?".repeat(21)));
    }

    #[test]
    fn the_characters_of_each_part_are_mapped() {
        assert_eq!(show(&text().into_lower()), "kv-?????-é");
        assert_eq!(show(&text().into_upper()), "KV-?????-É");
        assert_eq!(show(&text().replace("-", "").unwrap()), "kv?????É");
        assert!(text().replace("v-", "").is_none());
        assert_eq!(show(&Text::guid(Source::Literal).replace("-", "").unwrap()), "?".repeat(32));
        assert_eq!(show(&Text::guid(Source::Literal).replace("a", "b").unwrap()), "*-*-*-*-*");
    }

    #[test]
    fn white_space_is_trimmed_where_it_is_known() {
        let mut padded = text();
        padded.pieces.insert(0, Piece::exact(" \t", Source::Literal));
        padded.pieces.push(Piece::exact(" ", Source::Literal));
        padded.pieces[1].content = Content::Exact(" kv".into());
        assert_eq!(show(&padded.trim()), "kv?????-É");
        assert_eq!(show(&Text::of(Piece::exact("  ", Source::Literal)).trim()), "");
    }
}
