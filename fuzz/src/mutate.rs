//! Inputs made from other inputs.

use armwright::expr::{Ast, signature};
use armwright::json::Value;

use crate::properties::choices::Choose;
use crate::properties::reshape;

/// What the inputs of a target are, which says how they are changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Material {
    /// Text with words of JSON and of expressions.
    Text,
    /// An expression without its brackets.
    Expression,
    /// JSON with expressions in it.
    Json,
    /// Choices; see `properties::choices`.
    Choices,
}

/// Numbers that look random and are the same for the same seed (xorshift64*).
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// The numbers of a seed.
    pub fn new(seed: u64) -> Self {
        // Zero would stay zero.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}

impl Choose for Random {
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).expect("a length fits in 64 bits");
        usize::try_from(self.next() % end).expect("it is below a length")
    }
}

/// What JSON and expressions are made of.
const WORDS: [&str; 58] = [
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
    ":",
    ".",
    "\"",
    "'",
    "''",
    "\\",
    "\\u",
    "\\ud83d\\ude00",
    "\\ud800",
    "-",
    "+",
    "0",
    "00",
    "1",
    "-1",
    "0.5",
    "1e5",
    "1E400",
    "2147483648",
    "9223372036854775808",
    "true",
    "false",
    "null",
    "NaN",
    "//",
    "/*",
    "*/",
    "\u{feff}",
    "é",
    "😀",
    "\u{0}",
    "\n",
    "\r\n",
    "\t",
    " ",
    "[[",
    "]]",
    "concat",
    "parameters('a')",
    "length(",
    "if(",
    "$",
    "_",
    "lambda('x', ",
    "['a']",
    "[0]",
    "a.b()",
    "?.",
    "==",
    "&&",
    "\"a\":",
];

/// The longest input that is made.
const MAX_LENGTH: usize = 1 << 16;

/// An input near `input`, with pieces of `other`.
pub fn mutate(material: Material, random: &mut Random, input: &[u8], other: &[u8]) -> Vec<u8> {
    let whole = match material {
        Material::Json if random.below(4) > 0 => reshaped(random, input, other),
        Material::Expression if random.below(2) > 0 => rewritten(random, input, other),
        Material::Choices if random.below(4) == 0 => Some(chosen(random, input)),
        _ => None,
    };
    if let Some(made) = whole
        && made.len() <= MAX_LENGTH
    {
        return made;
    }
    let mut made = input.to_vec();
    for _ in 0..=random.below(4) {
        step(random, &mut made, other);
    }
    made.truncate(MAX_LENGTH);
    made
}

/// Changes the first `size` bytes of `data`, at most `max_size` long, and gives the new length, as
/// libFuzzer wants it.
pub fn in_place(
    material: Material,
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
) -> usize {
    let input = &data[..size];
    let mut made = mutate(material, &mut Random::new(seed.into()), input, input);
    made.truncate(max_size.min(data.len()));
    data[..made.len()].copy_from_slice(&made);
    made.len()
}

/// JSON with other parts, if both are JSON.
fn reshaped(random: &mut Random, input: &[u8], other: &[u8]) -> Option<Vec<u8>> {
    let mut made = Value::parse_bytes(input).ok()?;
    let other = Value::parse_bytes(other).ok()?;
    for _ in 0..=random.below(3) {
        made = reshape::json(random, &made, &other);
    }
    Some(made.to_compact().into_bytes())
}

/// An expression with other parts, if both are expressions.
fn rewritten(random: &mut Random, input: &[u8], other: &[u8]) -> Option<Vec<u8>> {
    let parse = |text| Ast::parse(std::str::from_utf8(text).ok()?).ok();
    let (mut made, other) = (parse(input)?, parse(other)?);
    for _ in 0..=random.below(3) {
        made = reshape::expression(random, &made, Some(&other));
    }
    Some(made.to_string().into_bytes())
}

/// The first choices and then others.
fn chosen(random: &mut Random, input: &[u8]) -> Vec<u8> {
    let kept = random.below(input.len() + 1);
    let new = random.below(1500);
    let new = (0..new).map(|_| random.next().to_le_bytes()[0]);
    input[..kept].iter().copied().chain(new).collect()
}

fn step(random: &mut Random, made: &mut Vec<u8>, other: &[u8]) {
    let at = random.below(made.len() + 1);
    match random.below(8) {
        0 if at < made.len() => made[at] ^= 1 << random.below(8),
        1 if at < made.len() => made[at] = random.next().to_le_bytes()[0],
        2 => {
            made.drain(range(random, made.len()));
        }
        // The same again and again, to get deep.
        3 => {
            let piece = made[range(random, made.len())].repeat(1 + random.below(8));
            made.splice(at..at, piece);
        }
        4 => {
            let piece = other[range(random, other.len())].to_vec();
            made.splice(at..at, piece);
        }
        5 => {
            let taken = range(random, made.len());
            let piece = other[range(random, other.len())].to_vec();
            made.splice(taken, piece);
        }
        _ => {
            let word = word(random);
            made.splice(at..at, word.bytes());
        }
    }
}

/// A word of JSON or expressions, or the name of a function.
fn word(random: &mut Random) -> String {
    if random.below(3) > 0 {
        return WORDS[random.below(WORDS.len())].to_owned();
    }
    let all: Vec<&str> = signature::all().map(|known| known.name).collect();
    format!("{}(", all[random.below(all.len())].replace('*', "Keys"))
}

/// A part of something with `length` bytes, short more often than long.
fn range(random: &mut Random, length: usize) -> std::ops::Range<usize> {
    let start = random.below(length);
    let most = if random.below(4) == 0 { length } else { 16 };
    start..(start + random.below(most)).min(length)
}
