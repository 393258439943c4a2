//! Wrong wiring does not compile, and the compiler says why in the words of the domain.
//!
//! The messages are pinned beside each case. They follow the wording of the compiler: after an
//! update of the toolchain, look at what changed and accept it with `TRYBUILD=overwrite`.

#[test]
fn wrong_wiring_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/compile_fail/*.rs");
}
