//! Upper and lower case in .NET's invariant culture, where one character becomes one character.

/// The text in a form that is the same for texts which differ only in case, and as long in
/// UTF-16 units.
///
/// The engine compares by the rules of a language, which also know that an accent may be a
/// character of its own; this does not.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().map(|c| lower(upper(c))).collect()
}

pub(crate) fn upper(c: char) -> char {
    match c {
        // The dotless `ı` keeps apart from `i`.
        'ı' => c,
        // Greek with a small iota below; Rust would write the iota as a letter of its own.
        '\u{1f80}'..='\u{1f87}' | '\u{1f90}'..='\u{1f97}' | '\u{1fa0}'..='\u{1fa7}' => shift(c, 8),
        'ᾳ' | 'ῃ' | 'ῳ' => shift(c, 9),
        _ => only(c.to_uppercase()).unwrap_or(c),
    }
}

pub(super) fn lower(c: char) -> char {
    // `İ` has two characters in lower case and stays.
    only(c.to_lowercase()).unwrap_or(c)
}

fn shift(c: char, by: u32) -> char {
    char::from_u32(u32::from(c) + by).unwrap_or(c)
}

fn only(mut chars: impl Iterator<Item = char>) -> Option<char> {
    chars.next().filter(|_| chars.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_is_mapped_one_to_one() {
        for (c, up, low) in [
            ('a', 'A', 'a'),
            ('Z', 'Z', 'z'),
            ('é', 'É', 'é'),
            ('ß', 'ß', 'ß'),
            ('ẞ', 'ẞ', 'ß'),
            ('İ', 'İ', 'İ'),
            ('ı', 'ı', 'ı'),
            ('ſ', 'S', 'ſ'),
            ('ŉ', 'ŉ', 'ŉ'),
            ('ﬁ', 'ﬁ', 'ﬁ'),
            ('ς', 'Σ', 'ς'),
            ('ᾀ', 'ᾈ', 'ᾀ'),
            ('ᾳ', 'ᾼ', 'ᾳ'),
            ('ῳ', 'ῼ', 'ῳ'),
            ('ǅ', 'Ǆ', 'ǆ'),
            ('\u{212a}', '\u{212a}', 'k'),
            ('𐐨', '𐐀', '𐐨'),
        ] {
            assert_eq!((upper(c), lower(c)), (up, low), "{c}");
        }
    }

    // Positions in the folded text are reported as those in the text.
    #[test]
    fn no_character_changes_its_length_in_units() {
        for c in '\0'..=char::MAX {
            let folded = lower(upper(c));
            assert_eq!(folded.len_utf16(), c.len_utf16(), "{c}");
            assert_eq!(lower(upper(folded)), folded, "{c}");
        }
    }

    #[test]
    fn texts_that_differ_in_case_fold_to_one() {
        for (a, b) in [("ΣΑΣ", "σας"), ("ÄÖ", "äö"), ("\u{212a}", "K"), ("ſ", "S"), ("ᾼ", "ᾳ")]
        {
            assert_eq!(fold(a), fold(b));
        }
        for (a, b) in [("ß", "ss"), ("ı", "i"), ("İ", "i"), ("é", "e"), ("é", "e\u{301}")] {
            assert_ne!(fold(a), fold(b));
        }
    }
}
