//! `cargo fuzz run template_string --features libfuzzer`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| armwright_fuzz::template_string(bytes));
