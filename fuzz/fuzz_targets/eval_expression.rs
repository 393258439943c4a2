//! Any text as an expression in the places of a template. See `properties::eval_expression`.

#![no_main]

use armwright_fuzz::mutate::{Material, in_place};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    armwright_fuzz::properties::eval_expression(data);
});

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    in_place(Material::Expression, data, size, max_size, seed)
});
