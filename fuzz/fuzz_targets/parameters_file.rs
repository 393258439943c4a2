//! Any text as a file of parameters. See `properties::parameters_file`.

#![no_main]

use armwright_fuzz::mutate::{Material, in_place};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    armwright_fuzz::properties::parameters_file(data);
});

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    in_place(Material::Json, data, size, max_size, seed)
});
