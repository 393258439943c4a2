//! Any bytes read as JSON. See `properties::json_read`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    armwright_fuzz::properties::json_read(data);
});
