//! `cargo xtask tidy`: what the compiler cannot check. Arrows between rooms, heads of files, text
//! hygiene, versions, and that regenerating the types changes nothing.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::load::Pins;
use crate::{Result, codegen, emit};

mod arrows;
mod heads;
mod paths;
mod release;
mod text;
mod tokens;
mod tree;

use tree::Tree;

/// Where the type files lie if nobody says: beside the repository.
const TYPES: &str = "../shared/bicep-types-az";

/// Something to mend, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    path: String,
    line: usize,
    message: String,
}

impl Problem {
    fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// Runs the checks and reports what was looked at; the error lists every problem, one a line.
pub(crate) fn run(args: &[String]) -> Result<String> {
    let root = root();
    let types = types(args, &root)?;
    let tree = Tree::read(&root)?;
    let pins = Pins::read(&root.join("xtask/pins.json"))?;

    let mut problems = arrows::check(&tree);
    problems.extend(heads::check(&tree, emit::origin(&pins).trim_end()));
    problems.extend(text::check(&tree));
    problems.extend(release::check(&tree)?);
    problems.sort();
    if !problems.is_empty() {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        return Err(format!("{} problems\n{}", lines.len(), lines.join("\n")).into());
    }

    let generated = match types {
        Some(types) => {
            let types = types.to_string_lossy().into_owned();
            codegen::run(&["--types".to_owned(), types, "--check".to_owned()])?
        }
        None => format!(
            "generated files were not compared: there is no {TYPES}; give a clone of \
             Azure/bicep-types-az with `--types DIR`"
        ),
    };
    Ok(format!("{} files are tidy; {generated}", tree.len()))
}

/// The folder of the type files; a folder that was asked for must be there.
fn types(args: &[String], root: &Path) -> Result<Option<PathBuf>> {
    match args {
        [] => Ok(Some(root.join(TYPES)).filter(|folder| folder.is_dir())),
        [flag, folder] if flag == "--types" => {
            let folder = PathBuf::from(folder);
            if folder.is_dir() {
                Ok(Some(folder))
            } else {
                Err(format!("there is no folder `{}`", folder.display()).into())
            }
        }
        [flag] if flag == "--types" => Err("`--types` needs a folder after it".into()),
        [other, ..] => {
            Err(format!("`{other}` is not an argument of tidy, which takes `--types DIR`").into())
        }
    }
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("xtask is a folder of the repository").to_path_buf()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(args: &[&str]) -> String {
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        match types(&args, Path::new("/no-such-root")) {
            Ok(folder) => format!("{folder:?}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_folder_of_types_is_optional_but_must_be_there_if_given() {
        assert_eq!(parsed(&[]), "None");
        let here = env!("CARGO_MANIFEST_DIR");
        assert_eq!(parsed(&["--types", here]), format!("Some({here:?})"));
        assert_eq!(parsed(&["--types", "/no-such"]), "there is no folder `/no-such`");
        assert_eq!(parsed(&["--types"]), "`--types` needs a folder after it");
        assert_eq!(
            parsed(&["--fix"]),
            "`--fix` is not an argument of tidy, which takes `--types DIR`"
        );
    }

    #[test]
    fn a_problem_is_shown_as_editors_read_it() {
        let problem = Problem::new("src/lib.rs", 7, "a tab");
        assert_eq!(problem.to_string(), "src/lib.rs:7: a tab");
    }
}
