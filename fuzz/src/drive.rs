//! Drives the fuzz targets on stable Rust: mutates a few seeds for as long as it is told.
//!
//! `cargo run --release --bin drive -- 60` runs for a minute. It always makes the same inputs, in
//! the same order.

use std::time::{Duration, Instant};

const SEEDS: [&str; 8] = [
    r#"{"a":[1,-2.5e3,"\u00e9\n",{"b":null}],"c":true}"#,
    r#"["\ud83d\ude00",{"":{}},[[[]]]]"#,
    "[concat('a', parameters('x'), variables('y')[0].z['odd key'])]",
    "[if(equals(1, 2), json('9223372036854775807'), lambda('x', lambdaVariables('x')))]",
    "[[kept as text]",
    "[ns.f('it''s', -12)]",
    "[reference(resourceId('A.B/c', 'd'), '2020-01-01', 'Full').e.f]",
    "[format('{0}{{1}}', 'ä€')]",
];
const PIECES: [&str; 20] = [
    "[", "]", "(", ")", "'", "''", "\"", "\\", "\\u", "{", "}", ",", ":", ".", "0", "-", " ",
    "true", "\n", "é",
];

fn main() {
    let seconds = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(10);
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut corpus: Vec<Vec<u8>> = SEEDS.iter().map(|seed| seed.as_bytes().to_vec()).collect();
    let mut inputs = 0u64;
    while Instant::now() < end {
        for _ in 0..1_000 {
            let mut input = corpus[random.below(corpus.len())].clone();
            for _ in 0..=random.below(6) {
                mutate(&mut input, &mut random, &corpus);
            }
            armwright_fuzz::json_read(&input);
            armwright_fuzz::template_string(&input);
            inputs += 1;
            if random.below(50) == 0 && input.len() < 4_000 {
                let place = SEEDS.len() + random.below(2_000);
                if place < corpus.len() {
                    corpus[place] = input;
                } else {
                    corpus.push(input);
                }
            }
        }
    }
    println!("{inputs} inputs, no promise broken");
}

fn mutate(input: &mut Vec<u8>, random: &mut Random, corpus: &[Vec<u8>]) {
    let at = random.below(input.len() + 1);
    match random.below(6) {
        0 if at < input.len() => input[at] = u8::try_from(random.below(256)).unwrap_or(0),
        1 if at < input.len() => {
            input.remove(at);
        }
        2 => {
            let to = at + random.below(input.len() - at + 1);
            let piece = input[at..to].to_vec();
            input.splice(at..at, piece);
        }
        3 => {
            let other = &corpus[random.below(corpus.len())];
            let from = random.below(other.len() + 1);
            input.truncate(at);
            input.extend_from_slice(&other[from..]);
        }
        _ => {
            let piece = PIECES[random.below(PIECES.len())];
            input.splice(at..at, piece.bytes());
        }
    }
}

/// xorshift64*, so that a run can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let value = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(value).unwrap_or(0) % bound
    }
}
