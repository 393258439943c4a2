//! `cargo xtask codegen`: from the published types to Rust source.

use std::path::{Path, PathBuf};

use crate::Result;
use crate::load::{Graph, Pins};
use crate::output::{Files, format_all};
use crate::plan::{Provider, plan};
use crate::tables::Tables;
use crate::{emit, emit_tests};

/// Runs the subcommand and returns what to report.
pub(crate) fn run(args: &[String]) -> Result<String> {
    let mut types: Option<PathBuf> = None;
    let mut check = false;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--types" => types = args.next().map(PathBuf::from),
            "--check" => check = true,
            other => return Err(format!("`{other}` is not an argument of codegen").into()),
        }
    }
    let types = types.ok_or("codegen needs `--types DIR`, a clone of Azure/bicep-types-az")?;
    let root = root();
    let (files, counts) = generate(&types, &root)?;
    if check {
        let different = files.differences(&root)?;
        if different.is_empty() {
            return Ok(format!("{} generated files are up to date; {counts}", files.len()));
        }
        return Err(format!(
            "{} generated files differ; run `cargo xtask codegen --types DIR`:\n  {}",
            different.len(),
            different.join("\n  ")
        )
        .into());
    }
    let written = files.write(&root)?;
    Ok(format!("{} files, {written} of them changed; {counts}", files.len()))
}

/// The root of the repository.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.parent().expect("xtask is a folder of the repository");
    root.to_path_buf()
}

/// Everything that would be written, with how much it is.
pub(crate) fn generate(types: &Path, root: &Path) -> Result<(Files, String)> {
    let tables_dir = root.join("xtask");
    let pins = Pins::read(&tables_dir.join("pins.json"))?;
    let tables = Tables::read(&tables_dir)?;
    let graph = Graph::read(types, &pins)?;
    let providers = plan(&graph, &pins, &tables)?;
    let untested = emit_tests::untested(&providers);
    if !untested.is_empty() {
        return Err(format!(
            "`new` of {} is hidden, so `names.toml` must have a `sample` for the tests of its setters",
            untested.join(", ")
        )
        .into());
    }
    let mut files = emit::files(&providers, &pins);
    files.extend(emit_tests::files(&providers, &pins));
    Ok((format_all(files, root)?, counts(&providers)))
}

fn counts(providers: &[Provider]) -> String {
    let resources: usize = providers.iter().map(|p| p.resources.len()).sum();
    let definitions: usize = providers.iter().map(|p| p.definitions.len()).sum();
    let enums: usize = providers.iter().map(|p| p.enums.items.len()).sum();
    let setters: usize = providers.iter().map(Provider::setters).sum();
    let accessors: usize = providers.iter().map(Provider::accessors).sum();
    format!(
        "{} providers, {resources} resources, {definitions} definitions, {enums} enums, \
         {setters} setters, {accessors} accessors",
        providers.len()
    )
}

#[cfg(test)]
#[path = "codegen_tests.rs"]
mod tests;
