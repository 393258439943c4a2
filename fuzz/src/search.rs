//! Looks for input that breaks a property.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::memory;
use crate::mutate::{Material, Random, mutate};
use crate::properties::Property;
use crate::properties::choices::Choose;
use crate::shrink::{run, smallest};

/// How much a search may take.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The time for all inputs together.
    pub search: Duration,
    /// The time for one input.
    pub input: Duration,
    /// The bytes that the process may come to hold.
    pub memory: u64,
}

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
    /// An input that takes more memory than it may.
    Large(Vec<u8>),
}

/// A search for an input that breaks a property.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    /// What must hold.
    pub property: Property,
    /// What its inputs are.
    pub material: Material,
    /// Inputs to start from.
    pub seeds: &'a [Vec<u8>],
    /// How much it may take.
    pub bounds: Bounds,
}

impl Search<'_> {
    /// Tries inputs until the time is over or one breaks the property. Inputs that end in a new way
    /// are kept, and others are made from them. Each is given to `before` before it is tried.
    pub fn run(&self, random: &mut Random, mut before: impl FnMut(&[u8])) -> Found {
        let end = Instant::now() + self.bounds.search;
        let mut corpus: Vec<Vec<u8>> = self.seeds.to_vec();
        let mut ways = BTreeSet::new();
        let mut inputs = 0;
        loop {
            let input = match corpus.get(usize::try_from(inputs).unwrap_or(usize::MAX)) {
                Some(seed) if inputs < self.seeds.len() as u64 => seed.clone(),
                _ => {
                    let one = &corpus[random.below(corpus.len())];
                    let other = &corpus[random.below(corpus.len())];
                    mutate(self.material, random, one, other)
                }
            };
            let start = Instant::now();
            if start >= end && inputs >= self.seeds.len() as u64 {
                return Found::Nothing { inputs, ways: ways.len() };
            }
            before(&input);
            match run(self.property, &input) {
                None => return Found::Panic(smallest(self.property, self.material, input)),
                Some(_) if start.elapsed() > self.bounds.input => return Found::Slow(input),
                Some(_) if memory::peak() > Some(self.bounds.memory) => return Found::Large(input),
                Some(way) => {
                    if ways.insert(way) {
                        corpus.push(input);
                    }
                }
            }
            inputs += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::targets::SEEDS;

    fn find(property: Property, search: Duration, input: Duration, memory: u64) -> Found {
        let seeds: Vec<Vec<u8>> = SEEDS.iter().map(|seed| seed.as_bytes().to_vec()).collect();
        let bounds = Bounds { search, input, memory };
        Search { property, material: Material::Text, seeds: &seeds, bounds }
            .run(&mut Random::new(7), |_| {})
    }

    #[test]
    fn a_panic_is_found_and_made_small() {
        let property = |input: &[u8]| {
            assert!(!input.windows(2).any(|pair| pair == b"((") || !input.contains(&b'!'));
            String::from_utf8_lossy(&input[..input.len().min(3)]).into_owned()
        };
        let found = find(property, Duration::from_secs(1_000), Duration::MAX, u64::MAX);
        let Found::Panic(mut input) = found else { panic!("{found:?}") };
        input.sort_unstable();
        assert_eq!(input, b"!((");
    }

    #[test]
    fn what_takes_too_long_is_found() {
        let found = find(|_| String::new(), Duration::ZERO, Duration::ZERO, u64::MAX);
        assert!(matches!(found, Found::Slow(_)), "{found:?}");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_takes_too_much_memory_is_found() {
        let found = find(|_| String::new(), Duration::ZERO, Duration::MAX, 0);
        assert!(matches!(found, Found::Large(_)), "{found:?}");
    }

    // Even without time for more.
    #[test]
    fn every_seed_is_tried() {
        let found = find(|input| format!("{input:?}"), Duration::ZERO, Duration::MAX, u64::MAX);
        let Found::Nothing { inputs, ways } = found else { panic!("{found:?}") };
        assert_eq!((inputs, ways), (SEEDS.len() as u64, SEEDS.len()));
    }
}
