//! Any text read as a string of a template. See `properties::template_string`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    armwright_fuzz::properties::template_string(data);
});
