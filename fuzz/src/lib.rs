//! What must hold for any input, and a search for input for which it does not: with libFuzzer
//! (`cargo fuzz run TARGET --features libfuzzer`, which wants a nightly toolchain), or with the
//! driver in `src/bin/drive.rs` on stable Rust.

pub mod mutate;
pub mod properties;
pub mod search;
