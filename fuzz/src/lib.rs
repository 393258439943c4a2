//! What must hold for any input, and a search for input for which it does not: with libFuzzer
//! (`cargo fuzz run TARGET --features libfuzzer`, which wants a nightly toolchain), or with the
//! driver in `src/bin/drive.rs` on stable Rust.
//!
//! libFuzzer runs on stable Rust too, without the sanitizers, which find nothing in a crate that
//! forbids `unsafe`:
//!
//! ```console
//! coverage='-C passes=sancov-module -C llvm-args=-sanitizer-coverage-level=4'
//! for part in inline-8bit-counters pc-table trace-compares; do
//!     coverage="$coverage -C llvm-args=-sanitizer-coverage-$part"
//! done
//! RUSTFLAGS="$coverage --cfg fuzzing" cargo run --release --features libfuzzer \
//!     --target x86_64-unknown-linux-gnu --target-dir target/coverage --bin TARGET -- \
//!     -rss_limit_mb=500 -timeout=12 corpus/TARGET ../tests/regressions/TARGET
//! ```

pub mod memory;
pub mod mutate;
pub mod properties;
pub mod search;
pub mod shrink;
pub mod targets;
