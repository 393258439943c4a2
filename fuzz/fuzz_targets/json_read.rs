//! `cargo fuzz run json_read --features libfuzzer`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| armwright_fuzz::json_read(bytes));
