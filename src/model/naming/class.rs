//! Sets of characters: small data that a table of constants can hold and that says itself in
//! words.

use std::fmt;

/// A set of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Class {
    /// A bit for each of the 128 characters of ASCII.
    ascii: u128,
    beyond: Beyond,
}

/// Which characters outside of ASCII are in a [`Class`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beyond {
    None,
    Letters,
    All,
}

impl Class {
    /// The characters and ranges of a text such as `a-z0-9_-`; a `-` at the end is itself.
    pub(crate) const fn of(text: &str) -> Self {
        Self { ascii: bits(text), beyond: Beyond::None }
    }

    /// All characters but these, ranges among them.
    pub(crate) const fn except(text: &str) -> Self {
        Self { ascii: !bits(text), beyond: Beyond::All }
    }

    /// This class and the letters and digits of all scripts.
    pub(crate) const fn with_letters(self) -> Self {
        Self { beyond: Beyond::Letters, ..self }
    }

    pub(crate) fn contains(self, c: char) -> bool {
        match u32::from(c) {
            ascii @ 0..128 => self.ascii & (1 << ascii) != 0,
            _ => match self.beyond {
                Beyond::None => false,
                Beyond::Letters => c.is_alphanumeric(),
                Beyond::All => true,
            },
        }
    }

    /// The first character of ASCII in this class that is not in `other`.
    pub(crate) fn outside(self, other: Self) -> Option<char> {
        let bits = self.ascii & !other.ascii;
        (bits != 0).then(|| low(bits.trailing_zeros()))
    }

    /// The characters of ASCII in both classes.
    pub(crate) fn and(self, other: Self) -> Self {
        Self { ascii: self.ascii & other.ascii, beyond: Beyond::None }
    }

    /// Whether every character of this class is in `other`.
    pub(crate) fn is_within(self, other: Self) -> bool {
        self.beyond == Beyond::None && self.ascii & !other.ascii == 0
    }

    /// This class with `A` to `Z` turned into `a` to `z`.
    pub(crate) fn to_lower(self) -> Self {
        let upper = self.ascii & bits("A-Z");
        Self { ascii: (self.ascii ^ upper) | (upper << 32), ..self }
    }

    /// This class with `a` to `z` turned into `A` to `Z`.
    pub(crate) fn to_upper(self) -> Self {
        let lower = self.ascii & bits("a-z");
        Self { ascii: (self.ascii ^ lower) | (lower >> 32), ..self }
    }
}

const fn bits(text: &str) -> u128 {
    let bytes = text.as_bytes();
    let (mut set, mut at) = (0u128, 0);
    while at < bytes.len() {
        let range = at + 2 < bytes.len() && bytes[at + 1] == b'-';
        let last = if range { bytes[at + 2] } else { bytes[at] };
        let mut c = bytes[at];
        assert!(c <= last && last < 128, "a range of a class goes upwards and stays in ASCII");
        while c <= last {
            set |= 1 << c;
            c += 1;
        }
        at += if range { 3 } else { 1 };
    }
    set
}

fn low(code: u32) -> char {
    char::from_u32(code).expect("ASCII is 128 characters")
}

/// What is allowed, as a clause: ``only a to z, 0 to 9 and `-` are allowed``.
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lead, mut rest) = match self.beyond {
            Beyond::All => ("all characters but ", !self.ascii),
            Beyond::None | Beyond::Letters => ("only ", self.ascii),
        };
        let mut parts = Vec::new();
        let scripts = self.beyond == Beyond::Letters;
        for (range, words) in [
            ("a-z", if scripts { "letters" } else { "a to z" }),
            ("A-Z", if scripts { "" } else { "A to Z" }),
            ("0-9", if scripts { "digits" } else { "0 to 9" }),
        ] {
            if rest & bits(range) == bits(range) {
                rest ^= bits(range);
                parts.push(words.to_owned());
            }
        }
        parts.retain(|part| !part.is_empty());
        while rest != 0 {
            parts.push(format!("`{}`", low(rest.trailing_zeros())));
            rest &= rest - 1;
        }
        f.write_str(lead)?;
        for (at, part) in parts.iter().enumerate() {
            let between = match parts.len() - at {
                _ if at == 0 => "",
                1 => " and ",
                _ => ", ",
            };
            write!(f, "{between}{part}")?;
        }
        f.write_str(" are allowed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_says_what_it_allows() {
        for (class, text) in [
            (Class::of("a-z0-9"), "only a to z and 0 to 9 are allowed"),
            (Class::of("a-zA-Z0-9_-"), "only a to z, A to Z, 0 to 9, `-` and `_` are allowed"),
            (Class::of("a-z"), "only a to z are allowed"),
            (Class::except("/?"), "all characters but `/` and `?` are allowed"),
            (Class::of("a-zA-Z0-9_").with_letters(), "only letters, digits and `_` are allowed"),
        ] {
            assert_eq!(class.to_string(), text);
        }
    }

    #[test]
    fn characters_outside_of_ascii_are_in_classes_of_all_scripts_only() {
        for (class, inside, outside) in [
            (Class::of("a-c_-"), "abc_-", "dA0é"),
            (Class::except("a-c"), "dA0é€", "abc"),
            (Class::of("a-z").with_letters(), "azé٣", "A0€-"),
        ] {
            assert!(inside.chars().all(|c| class.contains(c)), "{class:?}");
            assert!(!outside.chars().any(|c| class.contains(c)), "{class:?}");
        }
    }

    #[test]
    fn case_moves_letters_only() {
        let class = Class::of("a-cX0-9-");
        assert_eq!(class.to_lower(), Class::of("a-cx0-9-"));
        assert_eq!(class.to_upper(), Class::of("A-CX0-9-"));
        assert_eq!(class.outside(Class::of("a-z-")), Some('0'));
        assert!(class.is_within(Class::except("d-z")));
    }
}
