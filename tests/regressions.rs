//! Inputs that once broke a property, or come close to it, tried again: each file in
//! `regressions/TARGET` is an input, its name says what it is. `fuzz` looks for new ones.

use std::fs;
use std::path::Path;

#[allow(unreachable_pub, reason = "the file is a public module of the crate that searches")]
#[path = "../fuzz/src/properties.rs"]
mod properties;

#[test]
fn every_kept_input_keeps_its_property() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/regressions");
    for (target, property) in properties::ALL {
        let folder = folder.join(target);
        let inputs = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        let mut tried = 0;
        for entry in inputs {
            let path = entry.expect("the folder can be read").path();
            let input = fs::read(&path).expect("the file can be read");
            let kept = std::panic::catch_unwind(|| property(&input));
            assert!(kept.is_ok(), "`{}` breaks its property", path.display());
            tried += 1;
        }
        assert!(tried > 0, "no inputs are kept for `{target}`");
    }
}
