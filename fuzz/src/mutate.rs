//! Inputs made from other inputs.

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

    /// A number below `end`, or 0 where that is 0.
    pub fn below(&mut self, end: usize) -> usize {
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
pub fn mutate(random: &mut Random, input: &[u8], other: &[u8]) -> Vec<u8> {
    let mut made = input.to_vec();
    for _ in 0..=random.below(4) {
        step(random, &mut made, other);
    }
    made.truncate(MAX_LENGTH);
    made
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
            let word = WORDS[random.below(WORDS.len())].bytes();
            made.splice(at..at, word);
        }
    }
}

/// A part of something with `length` bytes, short more often than long.
fn range(random: &mut Random, length: usize) -> std::ops::Range<usize> {
    let start = random.below(length);
    let most = if random.below(4) == 0 { length } else { 16 };
    start..(start + random.below(most)).min(length)
}
