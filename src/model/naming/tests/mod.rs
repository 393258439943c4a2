//! The rules and the expressions, by what is told of them: the helpers of all tests.

mod evaluation;
mod literals;
mod messages;

use super::check;
use super::choices::{Choices, replay};
use crate::expr::{Ast, Expr, Node, Object, Secret};
use crate::model::{AnyResource, ExistingScope, Param, Ref, Variable};

const STORAGE: &str = "Microsoft.Storage/storageAccounts";
const CONTAINERS: &str = "Microsoft.Storage/storageAccounts/blobServices/containers";
const VAULT: &str = "Microsoft.KeyVault/vaults";
const COMPUTE: &str = "Microsoft.MachineLearningServices/workspaces/computes";
const ZONE: &str = "Microsoft.Network/privateDnsZones";
const GRANT: &str = "Microsoft.Authorization/roleAssignments";

const LENGTH: &str = "3 to 24 are allowed";

/// Each problem as `message | help`, without the start that all messages of a name share.
fn told(ty: &str, name: &Ast) -> Vec<String> {
    let shown = match name.as_str() {
        Some("") => format!("the name of a `{ty}` "),
        Some(text) => format!("the name `{text}` of a `{ty}` "),
        None => format!("the name `{}` of a `{ty}` ", name.to_template_string()),
    };
    let problem = |problem: &super::NameProblem| {
        let message = problem.message.strip_prefix(&*shown).expect(&problem.message);
        format!("{message} | {}", problem.help)
    };
    check(ty, name).iter().map(problem).collect()
}

#[track_caller]
fn expect(ty: &str, name: &Ast, problems: &[&str]) {
    assert_eq!(told(ty, name), problems, "{ty} {name}");
}

fn call(name: &'static str, arguments: impl IntoIterator<Item = Ast>) -> Ast {
    Ast::call(name, arguments)
}

fn format(template: &'static str, values: impl IntoIterator<Item = Ast>) -> Ast {
    call("format", std::iter::once(Ast::str(template)).chain(values))
}

fn of<T>(parameter: &Param<T>) -> Ast {
    parameter.expr().ast().clone()
}

fn project() -> Ast {
    of(&Param::string("project").min_length(3).max_length(10).default("secure-db"))
}

fn environment() -> Ast {
    of(&Param::string("environment").allowed(["dev", "staging", "prod"]).default("dev"))
}

fn text(name: &'static str, min: u32, max: u32) -> Ast {
    of(&Param::string(name).min_length(min).max_length(max))
}

fn free() -> Ast {
    of(&Param::string("free"))
}

fn unique() -> Ast {
    call("uniqueString", [call("subscription", []).property("id"), free()])
}

fn take(value: Ast, count: i64) -> Ast {
    call("take", [value, Ast::int(count)])
}

fn equals(a: Ast, b: &'static str) -> Ast {
    call("equals", [a, Ast::str(b)])
}
