//! `armwright eval`: what templates would deploy, as a tree or as JSON.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::args::{Eval, Parameters};
use super::tree::tree;
use super::{Exit, files, give, say, unwritten, visible};
use crate::eval::{
    Context, Evaluated, Given, ParameterFile, ParameterFileError, Template, TemplateError, evaluate,
};
use crate::json::{self, Map};

/// What every template is evaluated with.
struct Setting {
    context: Context,
    /// The files of parameters that are none. Nothing is evaluated if there are any.
    refused: Vec<(PathBuf, ParameterFileError)>,
}

/// Why a template is not evaluated.
enum Refused {
    /// It is none.
    Template(Box<TemplateError>),
    /// The parameters are none.
    Parameters,
}

/// Evaluates each of the files.
pub(super) fn run(asked: &Eval, out: &mut impl Write, err: &mut impl Write) -> Exit {
    let (templates, setting) = match (files::expand(&asked.files), setting(asked)) {
        (Ok(templates), Ok(setting)) => (templates, setting),
        (templates, setting) => {
            let problems = [templates.err(), setting.err()].into_iter().flatten().flatten();
            problems.for_each(|problem| say(err, &format!("error: {problem}\n")));
            return Exit::Usage;
        }
    };
    // The form of what is printed must not depend on how many files a pattern happens to match.
    let single = matches!(&asked.files[..], [file] if files::pattern(file).is_none());
    let mut exit = Exit::Done;
    for (path, error) in &setting.refused {
        say(err, &format!("{}:\n{error}\n", path.display()));
        exit = Exit::Problems;
    }
    let mut documents = Vec::new();
    for path in &templates {
        let (bytes, result) = match fs::read(path) {
            Ok(bytes) => {
                let result = result(&bytes, &setting);
                (bytes, result)
            }
            Err(error) => {
                say(err, &format!("error: {}\n", unreadable(path, &error)));
                exit = exit.max(Exit::Usage);
                continue;
            }
        };
        if !result.as_ref().is_ok_and(Evaluated::is_deployable) {
            exit = exit.max(Exit::Problems);
        }
        // What is not UTF-8 is no template, and nothing is said of places in it.
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        let mut notes = notes(path, text, &result);
        let mut written = Ok(());
        if asked.json {
            documents.push(document(&result, text, &setting, asked, (!single).then_some(path)));
        } else if let Ok(evaluated) = &result {
            let tree = tree(evaluated, asked.secrets);
            notes.extend(tree.hints.line(&asked.untold));
            let heading = if single { String::new() } else { heading(path) };
            written = give(out, &format!("{heading}{}", tree.text));
        }
        if !notes.is_empty() {
            let place = if single { String::new() } else { format!("{}:\n", path.display()) };
            say(err, &format!("{place}{}", notes.concat()));
        }
        if let Err(error) = written {
            return unwritten(&error, exit, err);
        }
    }
    if asked.json {
        let whole = if single { documents.pop() } else { Some(documents.into()) };
        if let Some(Err(error)) = whole.map(|whole| give(out, &whole.to_pretty())) {
            return unwritten(&error, exit, err);
        }
    }
    exit
}

/// What is known, with the parameters.
///
/// # Errors
///
/// A line for each file that cannot be read.
fn setting(asked: &Eval) -> Result<Setting, Vec<String>> {
    let mut setting = Setting { context: asked.context.clone(), refused: Vec::new() };
    let mut problems = Vec::new();
    for parameters in &asked.parameters {
        match parameters {
            Parameters::One { name, value } => {
                let given = Given::from_command_line(value.clone());
                setting.context = setting.context.parameter(name.clone(), given);
            }
            Parameters::File(path) => match fs::read(path) {
                Ok(bytes) => match ParameterFile::parse_bytes(&bytes) {
                    Ok(file) => setting.context = setting.context.parameters(file),
                    Err(error) => setting.refused.push((path.clone(), error)),
                },
                Err(error) => problems.push(unreadable(path, &error)),
            },
        }
    }
    if problems.is_empty() { Ok(setting) } else { Err(problems) }
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("`{}` could not be read: {error}", path.display())
}

fn result(bytes: &[u8], setting: &Setting) -> Result<Evaluated, Refused> {
    let template =
        Template::parse_bytes(bytes).map_err(|error| Refused::Template(Box::new(error)))?;
    if !setting.refused.is_empty() {
        return Err(Refused::Parameters);
    }
    Ok(evaluate(&template, &setting.context))
}

fn heading(path: &Path) -> String {
    format!("==> {} <==\n\n", visible::line(&path.to_string_lossy()))
}

/// What is said of a template to people, line by line.
fn notes(path: &Path, text: &str, result: &Result<Evaluated, Refused>) -> Vec<String> {
    match result {
        Ok(evaluated) => {
            let said = evaluated.located(text).into_iter();
            said.map(|said| format!("{said}\n")).collect()
        }
        Err(Refused::Template(error)) => {
            let mut notes = vec![match &**error {
                TemplateError::Json(error) => format!("{error}\n"),
                TemplateError::Structure(said) => format!("{}\n", said.located(text)),
            }];
            if path.extension().is_some_and(|extension| extension == "bicep") {
                let path = path.display();
                notes.push(format!("help: compile it first: `bicep build {path}`\n"));
            }
            notes
        }
        // That was said once for all templates.
        Err(Refused::Parameters) => Vec::new(),
    }
}

/// The result as JSON, with the path of its file if there are several.
fn document(
    result: &Result<Evaluated, Refused>,
    text: &str,
    setting: &Setting,
    asked: &Eval,
    path: Option<&PathBuf>,
) -> json::Value {
    let mut document = Map::new();
    if let Some(path) = path {
        document.push("file", path.to_string_lossy().into_owned().into());
    }
    let found = match result {
        Ok(evaluated) => {
            let json::Value::Object(mut map) = evaluated.to_json(asked.secrets) else {
                unreachable!("a result is an object")
            };
            let said = evaluated.located(text).into_iter().map(|said| said.to_json());
            map.insert("diagnostics", said.collect::<Vec<_>>().into());
            map
        }
        Err(refused) => {
            let mut diagnostics = match refused {
                Refused::Template(error) => vec![no_template(error, text)],
                Refused::Parameters => Vec::new(),
            };
            for (path, error) in &setting.refused {
                diagnostics.extend(no_parameters(path, error));
            }
            let mut map = Map::new();
            map.push("predictedResources", json::Value::Array(Vec::new()));
            map.push("outputs", Map::new().into());
            map.push("diagnostics", diagnostics.into());
            map
        }
    };
    found.into_iter().for_each(|(name, value)| document.push(name, value));
    document.into()
}

fn no_template(error: &TemplateError, text: &str) -> json::Value {
    match error {
        TemplateError::Json(error) => no_json(error, None),
        TemplateError::Structure(diagnostic) => diagnostic.located(text).to_json(),
    }
}

fn no_json(error: &json::Error, file: Option<&Path>) -> json::Value {
    let mut map = diagnostic("Json", error.message(), error.path(), file);
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    map.push("line", number(error.line()));
    map.push("column", number(error.column()));
    if let Some(label) = error.label() {
        map.push("label", label.to_owned().into());
    }
    map.into()
}

fn no_parameters(file: &Path, error: &ParameterFileError) -> Vec<json::Value> {
    match error {
        ParameterFileError::Json(error) => vec![no_json(error, Some(file))],
        ParameterFileError::Content(problems) => problems
            .iter()
            .map(|problem| {
                let (message, path) = (problem.message(), problem.path());
                let mut map = diagnostic("ParameterFile", message, path, Some(file));
                if let Some(help) = problem.help() {
                    map.push("help", help.to_owned().into());
                }
                map.into()
            })
            .collect(),
    }
}

/// The members that all diagnostics have; `file` where it is not the template.
fn diagnostic(code: &str, message: &str, path: &str, file: Option<&Path>) -> Map {
    let mut map = Map::new();
    map.push("level", "Error".into());
    map.push("code", code.to_owned().into());
    map.push("message", message.to_owned().into());
    if let Some(file) = file {
        map.push("file", file.to_string_lossy().into_owned().into());
    }
    map.push("path", path.to_owned().into());
    map
}
