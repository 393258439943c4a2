//! Any text read as an expression. See `properties::expr_parse`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    armwright_fuzz::properties::expr_parse(data);
});
