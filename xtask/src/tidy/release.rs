//! What a release needs: locked dependencies, one version, and its entry in the changelog.

use toml::{Table, Value};

use super::Problem;
use super::tree::Tree;
use crate::Result;

/// Crates that are built on their own, each with its lock file.
const LOCKED: [&str; 3] = ["", "benches/", "fuzz/"];

const MANIFEST: &str = "Cargo.toml";
const CHANGELOG: &str = "CHANGELOG.md";

/// Checks lock files, versions and the changelog; a manifest that is no TOML is an error.
pub(crate) fn check(tree: &Tree) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for folder in LOCKED {
        let lock = format!("{folder}Cargo.lock");
        if tree.text(&lock).is_none() {
            problems.push(Problem::new(&lock, 1, "the file is missing; run cargo and keep it"));
        }
    }

    let root = manifest(tree, MANIFEST)?;
    let version = text(&root, &["package", "version"]).unwrap_or_default();
    for member in members(&root) {
        let path = format!("{member}/{MANIFEST}");
        let its = manifest(tree, &path)?;
        if value(&its, &["package", "publish"]).and_then(Value::as_bool) == Some(false) {
            continue;
        }
        let found = text(&its, &["package", "version"]).unwrap_or_default();
        if found != version {
            problems.push(at(
                tree,
                &path,
                "version",
                format!("the version is `{found}`, but that of the root is `{version}`"),
            ));
        }
        let name = text(&its, &["package", "name"]).unwrap_or_default();
        let wanted = format!("={version}");
        let required = text(&root, &["dependencies", name, "version"]);
        if required != Some(&wanted) {
            problems.push(at(
                tree,
                MANIFEST,
                name,
                format!("the dependency `{name}` must have the version `{wanted}`: both are released together"),
            ));
        }
    }

    let heading = format!("## [{version}]");
    let changelog = tree.text(CHANGELOG).unwrap_or_default();
    if !changelog.lines().any(|line| line.starts_with(&heading)) {
        problems.push(Problem::new(CHANGELOG, 1, format!("there is no heading `{heading}`")));
    }
    Ok(problems)
}

/// A problem in the first line that begins with `key`.
fn at(tree: &Tree, path: &str, key: &str, message: String) -> Problem {
    let lines = tree.text(path).unwrap_or_default().lines();
    let index = lines.clone().position(|line| line.starts_with(key)).unwrap_or_default();
    Problem::new(path, index + 1, message)
}

fn manifest(tree: &Tree, path: &str) -> Result<Table> {
    let text = tree.text(path).ok_or_else(|| format!("there is no {path}"))?;
    Ok(text.parse().map_err(|error| format!("{path}: {error}"))?)
}

fn members(root: &Table) -> Vec<&str> {
    let members = value(root, &["workspace", "members"]).and_then(Value::as_array);
    members.into_iter().flatten().filter_map(Value::as_str).collect()
}

fn value<'t>(table: &'t Table, path: &[&str]) -> Option<&'t Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(table.get(*first)?, |value, key| value.get(*key))
}

fn text<'t>(table: &'t Table, path: &[&str]) -> Option<&'t str> {
    value(table, path)?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = "[package]\nname = \"a\"\nversion = \"1.2.0\"\n[workspace]\n\
                        members = [\"macros\", \"tool\"]\n[dependencies]\n\
                        a-macros = { version = \"=1.2.0\" }\n";
    const MACROS: &str = "[package]\nname = \"a-macros\"\nversion = \"1.2.0\"\n";
    const TOOL: &str = "[package]\nname = \"tool\"\nversion = \"0.0.0\"\npublish = false\n";

    fn check_with(path: &str, text: &str, expected: &[&str]) {
        let mut files = [
            ("Cargo.lock", ""),
            ("benches/Cargo.lock", ""),
            ("fuzz/Cargo.lock", ""),
            (MANIFEST, ROOT),
            ("macros/Cargo.toml", MACROS),
            ("tool/Cargo.toml", TOOL),
            (CHANGELOG, "# Changelog\n\n## [1.2.0] - Unreleased\n"),
        ];
        for (known, content) in &mut files {
            if *known == path {
                *content = text;
            }
        }
        let problems = check(&Tree::from(files)).unwrap();
        let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn members_that_are_released_have_one_version() {
        check_with("", "", &[]);
        check_with(
            "macros/Cargo.toml",
            &MACROS.replace("1.2.0", "1.1.0"),
            &["macros/Cargo.toml:3: the version is `1.1.0`, but that of the root is `1.2.0`"],
        );
        check_with(
            MANIFEST,
            &ROOT.replace("=1.2.0", "1.2"),
            &["Cargo.toml:7: the dependency `a-macros` must have the version `=1.2.0`: both are \
               released together"],
        );
    }

    #[test]
    fn the_changelog_has_the_version() {
        check_with(
            CHANGELOG,
            "# Changelog\n\n## [1.1.0]\n",
            &["CHANGELOG.md:1: there is no heading `## [1.2.0]`"],
        );
    }

    #[test]
    fn every_crate_is_locked() {
        let files = [(MANIFEST, "[package]\nversion = \"1.0.0\"\n"), (CHANGELOG, "## [1.0.0]\n")];
        let problems = check(&Tree::from(files)).unwrap();
        let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["Cargo.lock", "benches/Cargo.lock", "fuzz/Cargo.lock"]);
    }

    #[test]
    fn a_manifest_that_cannot_be_read_is_an_error() {
        assert!(check(&Tree::from([(MANIFEST, "[package")])).is_err());
        assert_eq!(check(&Tree::default()).unwrap_err().to_string(), "there is no Cargo.toml");
    }
}
