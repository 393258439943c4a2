//! The order of texts in the invariant culture of .NET, which is the root collation of CLDR: first
//! by letters, then by accents, then by case and the like.
//!
//! The algorithm is that of Unicode, <https://www.unicode.org/reports/tr10/>, with punctuation not
//! ignored. What the table does not name is ordered behind it by code point.

mod table;

use std::cmp::Ordering;
use std::str::Chars;
use std::sync::LazyLock;

use table::{ACCENTS, BLANKS, COMPOSED, CONTRACTIONS, ORDER, SERIES, VARIANTS};

/// How two texts are ordered; texts that differ in nothing that counts are equal.
pub(super) fn compare(a: &str, b: &str) -> Ordering {
    if a == b {
        return Ordering::Equal;
    }
    let by = |level: fn(Weights) -> u32| {
        let weights = |text| Elements::of(text).map(level).filter(|&weight| weight != 0);
        weights(a).cmp(weights(b))
    };
    by(|weights| weights.primary)
        .then_with(|| by(|weights| weights.secondary))
        .then_with(|| by(|weights| weights.tertiary))
}

/// What a character, or a part of one, weighs at the three levels; 0 is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Weights {
    primary: u32,
    secondary: u32,
    tertiary: u32,
}

/// The second weight of what has no accent.
const PLAIN: u32 = 1;
/// The third weight of small letters.
const SMALL: u32 = 2;

impl Weights {
    fn base(primary: u32) -> Self {
        Self { primary, secondary: PLAIN, tertiary: SMALL }
    }

    fn accent(secondary: u32) -> Self {
        Self { primary: 0, secondary, tertiary: SMALL }
    }

    /// Of the capital of this letter.
    fn capital(self) -> Self {
        let tertiary = match self.tertiary {
            _ if self.primary == 0 => self.tertiary,
            kind @ 2..=6 => kind + 6,
            28 => 29,
            kind => kind,
        };
        Self { tertiary, ..self }
    }

    /// Of the variant of the `kind`.
    fn variant(self, kind: u8) -> Self {
        Self { tertiary: kind.into(), ..self }
    }
}

/// The weights of a text, one after the other.
struct Elements<'a> {
    rest: Chars<'a>,
    /// What is left of a character, the last first.
    pending: Vec<Weights>,
}

impl<'a> Elements<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text.chars(), pending: Vec::new() }
    }

    fn next_char(&mut self) -> Option<char> {
        let first = self.rest.next()?;
        let Some(second) = self.rest.clone().next() else { return Some(first) };
        let pair = CONTRACTIONS.iter().find(|&&(a, b, _)| (a, b) == (first, second));
        Some(pair.map_or(first, |&(.., one)| {
            self.rest.next();
            one
        }))
    }
}

impl Iterator for Elements<'_> {
    type Item = Weights;

    fn next(&mut self) -> Option<Weights> {
        loop {
            if let Some(weights) = self.pending.pop() {
                return Some(weights);
            }
            let next = self.next_char()?;
            if !is_ignored(next) {
                weigh(next, &mut self.pending);
                self.pending.reverse();
            }
        }
    }
}

/// Adds the weights of a character.
fn weigh(c: char, weights: &mut Vec<Weights>) {
    if let Some(known) = TABLE.get(c) {
        return known.weigh(c, weights);
    }
    let mut small = c.to_lowercase();
    if let (Some(small), None) = (small.next(), small.next())
        && let Some(known) = TABLE.get(small)
        && small != c
    {
        let start = weights.len();
        known.weigh(small, weights);
        for weights in &mut weights[start..] {
            *weights = weights.capital();
        }
    } else {
        weights.push(Weights::base(unlisted(c)));
    }
}

/// Controls, marks of direction, selectors: they never count.
fn is_ignored(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{ad}'
        | '\u{34f}' | '\u{488}' | '\u{489}' | '\u{61c}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// The first weight of a character that is not in the table: most scripts stand in the order of
/// their code points, but those of eastern Asia behind all others.
fn unlisted(c: char) -> u32 {
    let class = match c {
        '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' | '\u{2d00}'..='\u{2d2f}' => 1,
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7ff}' => 3,
        '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => 4,
        '\u{3100}'..='\u{312f}' | '\u{31a0}'..='\u{31bf}' => 5,
        '\u{a000}'..='\u{a4cf}' => 6,
        '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => 7,
        '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{3ffff}' => 8,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => 9,
        '\u{fffd}' => 10,
        _ => 2,
    };
    class << 24 | u32::from(c)
}

/// What the table says of characters in a row.
#[derive(Clone, Copy)]
enum Known {
    /// They have first weights of their own, this one and those behind it.
    Bases(u32),
    /// Each is an accent.
    Accents(u32),
    /// Each is the character with the accent.
    Composed(char, char),
    /// Each is a variant of the text.
    Variant(u8, &'static str),
    /// They are variants of this character and of those behind it.
    Series(u8, char),
}

struct Row {
    first: char,
    last: char,
    known: Known,
}

impl Row {
    fn one(c: char, known: Known) -> Self {
        Self { first: c, last: c, known }
    }

    fn weigh(&self, c: char, weights: &mut Vec<Weights>) {
        let place = u32::from(c) - u32::from(self.first);
        let start = weights.len();
        let kind = match self.known {
            Known::Bases(primary) => return weights.push(Weights::base(primary + place)),
            Known::Accents(secondary) => return weights.push(Weights::accent(secondary)),
            Known::Composed(base, accent) => {
                weigh(base, weights);
                return weigh(accent, weights);
            }
            Known::Variant(kind, text) => {
                text.chars().for_each(|c| weigh(c, weights));
                kind
            }
            Known::Series(kind, first) => {
                let of = char::from_u32(u32::from(first) + place);
                weigh(of.unwrap_or(first), weights);
                kind
            }
        };
        for weights in &mut weights[start..] {
            let is_capital = weights.tertiary > SMALL;
            *weights = weights.variant(kind);
            if is_capital {
                *weights = weights.capital();
            }
        }
    }
}

struct Table(Vec<Row>);

static TABLE: LazyLock<Table> = LazyLock::new(Table::build);

impl Table {
    fn get(&self, c: char) -> Option<&Row> {
        let at = self.0.partition_point(|row| row.last < c);
        self.0.get(at).filter(|row| row.first <= c)
    }

    fn build() -> Self {
        let mut rows = Vec::new();
        let mut primary = 0;
        let mut base = |first: char, last: char| {
            rows.push(Row { first, last, known: Known::Bases(primary + 1) });
            primary += u32::from(last) - u32::from(first) + 1;
        };
        for part in ORDER {
            let mut chars = part.chars().peekable();
            while let Some(first) = chars.next() {
                let last = chars.next_if_eq(&'\0').and_then(|_| chars.next());
                base(first, last.unwrap_or(first));
            }
        }
        for (secondary, accents) in (PLAIN + 1..).zip(ACCENTS) {
            rows.extend(accents.chars().map(|c| Row::one(c, Known::Accents(secondary))));
        }
        for &(accent, pairs) in COMPOSED {
            let mut chars = pairs.chars();
            while let (Some(base), Some(composed)) = (chars.next(), chars.next()) {
                rows.push(Row::one(composed, Known::Composed(base, accent)));
            }
        }
        for &(kind, variants) in VARIANTS {
            rows.extend(variants.split(' ').filter_map(|variant| {
                let mut chars = variant.chars();
                let first = chars.next()?;
                Some(Row::one(first, Known::Variant(kind, chars.as_str())))
            }));
        }
        for &(first, last, of, kind) in SERIES {
            rows.push(Row { first, last, known: Known::Series(kind, of) });
        }
        for &(kind, blanks) in BLANKS {
            rows.extend(blanks.chars().map(|c| Row::one(c, Known::Variant(kind, " "))));
        }
        rows.sort_by_key(|row| row.first);
        Self(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts rise, each above all before it.
    fn rising(texts: &[&str]) {
        for (at, low) in texts.iter().enumerate() {
            assert_eq!(compare(low, low), Ordering::Equal, "{low:?}");
            for high in &texts[at + 1..] {
                assert_eq!(compare(low, high), Ordering::Less, "{low:?} and {high:?}");
                assert_eq!(compare(high, low), Ordering::Greater, "{high:?} and {low:?}");
            }
        }
    }

    fn alike(texts: &[&str]) {
        for text in texts {
            assert_eq!(compare(texts[0], text), Ordering::Equal, "{:?} and {text:?}", texts[0]);
        }
    }

    #[test]
    fn ascii_stands_in_the_root_order() {
        let order = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQ\
                     rRsStTuUvVwWxXyYzZ";
        let mut texts = vec!["", "\t", "\n", "\r", " "];
        texts.extend(order.split("").filter(|c| !c.is_empty()));
        assert_eq!(texts.len(), 1 + 4 + 94);
        rising(&texts);
    }

    // A difference among letters decides before one among accents, and that before case.
    #[test]
    fn letters_come_before_accents_and_accents_before_case() {
        rising(&["a", "A", "á", "Á", "à", "ä", "aa", "aA", "Aa", "AA", "áa", "ab", "æ", "b"]);
        rising(&["cote", "Cote", "coté", "côte", "côté", "cotee"]);
        rising(&["resume", "Resume", "resumé", "résumé", "Résumé", "resumes"]);
        rising(&["s", "S", "ś", "š", "ss", "ß", "st", "T"]);
    }

    #[test]
    fn scripts_follow_one_another() {
        rising(&[
            "…", "→", "😀", "€", "1", "½", "2", "z", "þ", "ω", "я", "ա", "א", "가", "あ", "ー",
            "ㄅ", "中",
        ]);
        rising(&["е", "ё", "ж", "и", "й", "к"]);
    }

    #[test]
    fn other_spellings_of_a_character_weigh_the_same() {
        alike(&["é", "e\u{301}"]);
        alike(&["ǖ", "ü\u{304}", "u\u{308}\u{304}"]);
        alike(&["Ậ", "Ạ\u{302}", "A\u{323}\u{302}"]);
        alike(&["й", "и\u{306}"]);
        alike(&["ŀ", "l·", "l\u{387}"]);
        alike(&["Å", "\u{212b}", "A\u{30a}"]);
        alike(&["\u{37e}", ";"]);
    }

    #[test]
    fn variants_come_behind_what_they_are_variants_of() {
        rising(&["a", "ａ", "ⓐ", "A", "Ａ", "Ⓐ", "ª"]);
        rising(&["1", "①", "¹", "₁", "1a", "2"]);
        rising(&["σ", "Σ", "ς"]);
        rising(&[" ", "\u{3000}", "\u{2009}", "\u{a0}", "_"]);
        rising(&["d", "ď", "đ", "ð", "e"]);
    }

    #[test]
    fn controls_and_marks_of_direction_do_not_count() {
        alike(&["", "\0", "\u{1}", "\u{2}", "\u{7f}", "\u{ad}", "\u{200b}", "\u{feff}"]);
        alike(&["ab", "a\u{200d}b", "a\u{1}b\u{3}", "\u{202e}ab"]);
    }

    #[test]
    fn every_row_of_the_table_stands_alone() {
        let rows = &TABLE.0;
        for pair in rows.windows(2) {
            assert!(pair[0].last < pair[1].first, "{:?} and {:?}", pair[0].first, pair[1].first);
        }
        assert!(rows.iter().all(|row| row.first <= row.last));
    }
}
