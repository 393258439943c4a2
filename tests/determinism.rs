//! The same program gives the same bytes, in whatever order it is written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use common::program::{Program, programs};
use proptest::prelude::*;

/// The template, or else what is wrong.
fn bytes(program: &Program, seed: u64) -> String {
    match program.build(seed).synth() {
        Ok(template) => template.to_string(),
        Err(error) => error.to_string(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_calls_does_not_show(program in programs(14, 4), seeds in any::<[u64; 2]>()) {
        let [one, other] = seeds.map(|seed| bytes(&program, seed));
        prop_assert!(!one.starts_with("error"), "{}", one);
        prop_assert_eq!(one, other);
    }

    // Names that clash, and what follows from it.
    #[test]
    fn problems_are_the_same_too(
        program in programs(14, 4),
        names in 1..6usize,
        seeds in any::<[u64; 2]>(),
    ) {
        let program = Program { names, ..program };
        let [one, other] = seeds.map(|seed| bytes(&program, seed));
        prop_assert_eq!(one, other);
    }
}
