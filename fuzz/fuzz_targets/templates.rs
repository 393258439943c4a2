//! Templates made of the grammar, as the bytes choose. See `properties::templates`.

#![no_main]

use armwright_fuzz::mutate::{Material, in_place};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    armwright_fuzz::properties::templates(data);
});

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    in_place(Material::Choices, data, size, max_size, seed)
});
