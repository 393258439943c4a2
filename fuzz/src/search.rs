//! Looks for input that breaks a property, and makes what is found small.

use std::collections::BTreeSet;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

use crate::mutate::{Random, mutate};
use crate::properties::Property;

/// How long a search may take.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// All inputs together.
    pub search: Duration,
    /// One input.
    pub input: Duration,
}

/// Inputs to start from.
pub const SEEDS: [&str; 12] = [
    "",
    "{}",
    r#"{ "type": "Microsoft.KeyVault/vaults", "days": 90.0, "tags": { "a": [true, null, -1e3] } }"#,
    "[[[[[[[[1]]]]]]]]",
    r#""\u00e9\ud83d\ude00\n\"""#,
    "[concat('a', parameters('b').c[0]['d e'], string(-5))]",
    "concat('it''s', uniqueString(resourceGroup().id))",
    "map(range(0, 3), lambda('i', format('{0}-{1}', lambdaVariables('i'), 'x')))",
    "[if(equals(variables('x'), null()), createObject('a', 1), createArray())]",
    "[[text]",
    "ns.function(1, reference(resourceId('A/b', 'c'), '2020-01-01', 'Full').d)",
    "json('1.5')",
];

/// What a search came to.
#[derive(Debug)]
pub enum Found {
    /// Nothing in so many inputs, which ended in so many different ways.
    Nothing {
        /// How many inputs were tried.
        inputs: u64,
        /// How many different ways there were.
        ways: usize,
    },
    /// An input for which the property panics, as small as it was made.
    Panic(Vec<u8>),
    /// An input that takes longer than it may.
    Slow(Vec<u8>),
}

/// Tries inputs until the time is over or one breaks the property. Inputs that end in a new way are
/// kept, and others are made from them.
pub fn search(property: Property, seeds: &[Vec<u8>], random: &mut Random, bounds: Bounds) -> Found {
    let end = Instant::now() + bounds.search;
    let mut corpus: Vec<Vec<u8>> = seeds.to_vec();
    let mut ways = BTreeSet::new();
    let mut inputs = 0;
    loop {
        let input = match corpus.get(usize::try_from(inputs).unwrap_or(usize::MAX)) {
            Some(seed) if inputs < seeds.len() as u64 => seed.clone(),
            _ => {
                let one = &corpus[random.below(corpus.len())];
                let other = &corpus[random.below(corpus.len())];
                mutate(random, one, other)
            }
        };
        let start = Instant::now();
        if start >= end && inputs >= seeds.len() as u64 {
            return Found::Nothing { inputs, ways: ways.len() };
        }
        match run(property, &input) {
            None => return Found::Panic(smallest(property, input)),
            Some(_) if start.elapsed() > bounds.input => return Found::Slow(input),
            Some(way) => {
                if ways.insert(way) {
                    corpus.push(input);
                }
            }
        }
        inputs += 1;
    }
}

/// How the input ended; `None` where the property panics.
fn run(property: Property, input: &[u8]) -> Option<String> {
    panic::catch_unwind(AssertUnwindSafe(|| property(input))).ok()
}

/// The input without all that it does not need in order to panic.
fn smallest(property: Property, mut input: Vec<u8>) -> Vec<u8> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let mut piece = input.len() / 2;
    while piece > 0 {
        let mut at = 0;
        while at + piece <= input.len() {
            let mut shorter = input.clone();
            shorter.drain(at..at + piece);
            if run(property, &shorter).is_none() {
                input = shorter;
            } else {
                at += piece;
            }
        }
        piece /= 2;
    }
    panic::set_hook(hook);
    input
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(property: Property, search: Duration, input: Duration) -> Found {
        let seeds: Vec<Vec<u8>> = SEEDS.iter().map(|seed| seed.as_bytes().to_vec()).collect();
        super::search(property, &seeds, &mut Random::new(7), Bounds { search, input })
    }

    #[test]
    fn a_panic_is_found_and_made_small() {
        let property = |input: &[u8]| {
            assert!(!input.windows(2).any(|pair| pair == b"((") || !input.contains(&b'!'));
            String::from_utf8_lossy(&input[..input.len().min(3)]).into_owned()
        };
        let found = find(property, Duration::from_secs(1_000), Duration::MAX);
        let Found::Panic(mut input) = found else { panic!("{found:?}") };
        input.sort_unstable();
        assert_eq!(input, b"!((");
    }

    #[test]
    fn what_takes_too_long_is_found() {
        let found = find(|_| String::new(), Duration::ZERO, Duration::ZERO);
        assert!(matches!(found, Found::Slow(_)), "{found:?}");
    }

    // Even without time for more.
    #[test]
    fn every_seed_is_tried() {
        let found = find(|input| format!("{input:?}"), Duration::ZERO, Duration::MAX);
        let Found::Nothing { inputs, ways } = found else { panic!("{found:?}") };
        assert_eq!((inputs, ways), (SEEDS.len() as u64, SEEDS.len()));
    }
}
