//! What the program can be asked for.

use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, PossibleValuesParser, TypedValueParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::eval::{Cloud, Context, Fault, Secrets};

/// What is asked for.
#[derive(Debug)]
pub(super) enum Verb {
    Eval(Eval),
}

/// `armwright eval`.
#[derive(Debug)]
pub(super) struct Eval {
    /// Files and patterns.
    pub files: Vec<PathBuf>,
    /// In the order in which they are given.
    pub parameters: Vec<Parameters>,
    /// All that is known but the parameters.
    pub context: Context,
    /// The options by which something more could have been told.
    pub untold: Vec<&'static str>,
    pub json: bool,
    pub secrets: Secrets,
}

/// What follows a `-p`.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Parameters {
    File(PathBuf),
    One { name: String, value: String },
}

/// Shows no value, since that may be a secret.
impl std::fmt::Debug for Parameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::One { name, .. } => f.debug_tuple("One").field(name).finish(),
        }
    }
}

/// An option that tells something of the context.
struct Told {
    name: &'static str,
    value: &'static str,
    help: &'static str,
    tell: fn(Context, &str) -> Result<Context, Refusal>,
}

type Refusal = Box<dyn Error + Send + Sync>;

const TOLD: [Told; 7] = [
    Told {
        name: "subscription",
        value: "ID",
        help: "The subscription that is deployed to, or that the resource group is in",
        tell: |context, id| Ok(context.subscription(id)?),
    },
    Told {
        name: "tenant",
        value: "ID",
        help: "The tenant",
        tell: |context, id| Ok(context.tenant(id)?),
    },
    Told {
        name: "management-group",
        value: "ID",
        help: "The management group that is deployed to",
        tell: |context, name| Ok(context.management_group(name)?),
    },
    Told {
        name: "resource-group",
        value: "NAME",
        help: "The resource group that is deployed to",
        tell: |context, name| Ok(context.resource_group(name)?),
    },
    Told {
        name: "location",
        value: "LOCATION",
        help: "Where the resource group is; above resource groups, the deployment",
        tell: |context, location| Ok(context.location(location)?),
    },
    Told {
        name: "deployment-name",
        value: "NAME",
        help: "The name of the deployment",
        tell: |context, name| Ok(context.deployment_name(name)?),
    },
    Told {
        name: "time",
        value: "RFC3339",
        help: "The time for `utcNow`, such as 2026-03-31T09:30:00Z",
        tell: |context, time| {
            let time = time.parse().map_err(|fault: Fault| fault.to_string())?;
            Ok(context.time(time))
        },
    },
];

const CLOUDS: [(&str, Cloud); 3] =
    [("public", Cloud::Public), ("us-government", Cloud::UsGovernment), ("china", Cloud::China)];

const NOTES: &str = "\
The `$schema` of a template says what it is deployed to. What is not known stays an expression: Azure
knows it ‹at the start› of the deployment, or ‹at run time›, once there are resources.

With one FILE, --json prints one object, {\"predictedResources\": […], \"outputs\": {…},
\"diagnostics\": […]}. With several, or with a pattern, it prints an array of them, each with its
`file` first.

It is not checked whether Azure takes what is deployed: names in `dependsOn` that mean nothing,
misspelt members, rules for names, and limits. The documentation of `armwright::eval` has the list.

The exit code is 0 when it is done, 1 when a template or its parameters have an error, and 2 when
the call is wrong or a file cannot be read.";

/// Reads the arguments, the first being the program's own name.
pub(super) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Verb, clap::Error> {
    let matches = command().try_get_matches_from(args)?;
    match matches.subcommand() {
        Some(("eval", matches)) => Ok(Verb::Eval(eval(matches))),
        _ => unreachable!("a verb is required, and `eval` is the only one"),
    }
}

fn command() -> Command {
    Command::new("armwright")
        .about("Typed Azure infrastructure, and what ARM templates would deploy")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(eval_command())
}

fn eval_command() -> Command {
    let command = Command::new("eval")
        .about("Print what ARM templates would deploy, found offline")
        .after_help(NOTES)
        .arg(
            Arg::new("FILE")
                .help("Templates; `*`, `?`, `[…]` and `**` are expanded on every platform")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            Arg::new("parameters")
                .short('p')
                .long("parameters")
                .value_name("FILE|NAME=VALUE")
                .help("A parameters file, or the value of one parameter; the last one wins")
                .action(ArgAction::Append)
                .value_parser(OsStringValueParser::new().try_map(parameters)),
        )
        .arg(flag("json").help("Print JSON instead of a tree"))
        .arg(flag("show-secrets").help(
            "Print secrets instead of ***; what is given to a secure parameter is for Azure alone",
        ));
    TOLD.iter()
        .fold(command.next_help_heading("What is known of the deployment"), |command, told| {
            let parse =
                move |text: &str| (told.tell)(Context::new(), text).map(|_| text.to_owned());
            command.arg(
                Arg::new(told.name)
                    .long(told.name)
                    .value_name(told.value)
                    .help(told.help)
                    .value_parser(ValueParser::new(parse)),
            )
        })
        .arg(
            Arg::new("cloud")
                .long("cloud")
                .value_name("CLOUD")
                .help("The cloud, for `environment`")
                .value_parser(PossibleValuesParser::new(CLOUDS.map(|(name, _)| name))),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("N")
                .help("The seed for `newGuid`")
                .allow_negative_numbers(true)
                .value_parser(|text: &str| {
                    let expected = "a whole number from 0 to 18446744073709551615 is expected";
                    text.parse::<u64>().map_err(|_| expected)
                }),
        )
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

fn eval(matches: &ArgMatches) -> Eval {
    let mut context = Context::new();
    let mut untold = Vec::new();
    for told in &TOLD {
        match matches.get_one::<String>(told.name) {
            Some(text) => {
                context = (told.tell)(context, text).expect("the text was tried when it was read");
            }
            None => untold.push(told.name),
        }
    }
    match matches.get_one::<String>("cloud") {
        Some(asked) => {
            let cloud = CLOUDS.into_iter().find(|(name, _)| name == asked);
            context = context.cloud(cloud.expect("only these names are read").1);
        }
        None => untold.push("cloud"),
    }
    match matches.get_one::<u64>("seed") {
        Some(&seed) => context = context.seed(seed),
        None => untold.push("seed"),
    }
    Eval {
        files: matches.get_many("FILE").into_iter().flatten().cloned().collect(),
        parameters: matches.get_many("parameters").into_iter().flatten().cloned().collect(),
        context,
        untold,
        json: matches.get_flag("json"),
        secrets: if matches.get_flag("show-secrets") {
            Secrets::DangerouslyShown
        } else {
            Secrets::Masked
        },
    }
}

/// `name=value`, if there is a `=` before any slash and no file of the whole name; else a file.
fn parameters(text: OsString) -> Result<Parameters, String> {
    let Some((name, value)) = pair(&text) else { return Ok(Parameters::File(text.into())) };
    if name.is_empty() {
        return Err(format!("there is no name before `=`; write `name={value}`"));
    }
    Ok(Parameters::One { name: name.to_owned(), value: value.to_owned() })
}

fn pair(text: &OsStr) -> Option<(&str, &str)> {
    let (name, value) = text.to_str()?.split_once('=')?;
    let is_path = name.contains(['/', '\\']) || std::path::Path::new(text).is_file();
    (!is_path).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_options_fit_together() {
        command().debug_assert();
    }

    #[test]
    fn parameters_are_told_from_files_by_their_equals_sign() {
        let file = |path: &str| Ok(Parameters::File(path.into()));
        let one = |name: &str, value: &str| {
            Ok(Parameters::One { name: name.to_owned(), value: value.to_owned() })
        };
        let cases = [
            ("dev.json", file("dev.json")),
            ("env=dev", one("env", "dev")),
            ("env=", one("env", "")),
            ("id=/subscriptions/1", one("id", "/subscriptions/1")),
            ("query=a=b", one("query", "a=b")),
            ("in/env=dev.json", file("in/env=dev.json")),
            (r"in\env=dev.json", file(r"in\env=dev.json")),
            ("=dev", Err("there is no name before `=`; write `name=dev`".to_owned())),
        ];
        for (text, expected) in cases {
            assert_eq!(parameters(text.into()), expected, "{text}");
        }
    }
}
