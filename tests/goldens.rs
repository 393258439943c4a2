//! The templates of the examples, byte for byte, and what independent validators say of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stderr, reason = "a step that is left out is said")]

use std::path::Path;
use std::process::Command;

use armwright::Template;

#[allow(dead_code, reason = "the example's own `main` and report are not called here")]
#[path = "../examples/secure_platform/main.rs"]
mod secure_platform;
#[allow(dead_code, reason = "the example's own `main` and report are not called here")]
#[path = "../examples/two_groups.rs"]
mod two_groups;

/// Compares with the file in `snapshots/`, and asks the validators where they are at hand.
fn check(name: &str, template: &Template) {
    let text = template.to_string();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        insta::assert_binary_snapshot!(&format!("{name}.json"), text.clone().into_bytes());
    });
    validate(name, &text);
}

/// Runs the validators that may stand beside the checkout; without them there is nothing to ask.
fn validate(name: &str, text: &str) {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools");
    if !tools.join("validate_arm.py").exists() {
        eprintln!("`{name}` is compared only: no validators stand beside the checkout");
        return;
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    std::fs::write(&file, text).unwrap();
    let types = tools.join("types");
    let run = |script: &str, options: &[&str]| {
        let result = Command::new("python3")
            .arg(tools.join(script))
            .args(options)
            .arg(&file)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&result.stdout).into_owned();
        assert!(result.status.success(), "{script} finds:\n{said}");
    };
    run("validate_arm.py", &["--extract", types.to_str().unwrap()]);
    run("armttk.py", &["--min", "error"]);
}

#[test]
fn the_secure_platform_is_pinned() {
    check("secure_platform", &secure_platform::platform().synth().unwrap());
}

#[test]
fn two_groups_that_need_each_other_are_pinned() {
    check("two_groups", &two_groups::deployment().synth().unwrap());
}
