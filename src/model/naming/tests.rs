//! The rules and the expressions, by what is said of them.

use super::check;
use crate::expr::Ast;
use crate::model::{Param, Variable};

const STORAGE: &str = "Microsoft.Storage/storageAccounts";
const VAULT: &str = "Microsoft.KeyVault/vaults";

/// The problems of a name, each as `message | help`.
fn problems(ty: &str, name: &Ast) -> Vec<String> {
    check(ty, name).iter().map(|p| format!("{} | {}", p.message, p.help)).collect()
}

fn project() -> Param<String> {
    Param::string("project").min_length(3).max_length(10).default("secure-db")
}

fn environment() -> Param<String> {
    Param::string("env").allowed(["dev", "staging", "prod"]).default("dev")
}

fn free() -> Ast { Param::string("free").expr().ast().clone() }

fn unique() -> Ast {
    Ast::call("uniqueString", [Ast::call("subscription", []).property("id")])
}

fn f(name: &'static str, args: impl IntoIterator<Item = Ast>) -> Ast { Ast::call(name, args) }
fn format(t: &'static str, args: impl IntoIterator<Item = Ast>) -> Ast { Ast::call("format", std::iter::once(Ast::str(t)).chain(args)) }

#[test]
fn show() {
    let p = || project().expr().ast().clone();
    let e = || environment().expr().ast().clone();
    let cases: Vec<(&str, Ast)> = vec![
        (STORAGE, Ast::str("stdata")),
        (STORAGE, Ast::str("st")),
        (STORAGE, Ast::str("")),
        (STORAGE, Ast::str("ST-Data!")),
        (STORAGE, Ast::str("STDATA")),
        (STORAGE, Ast::str("st1234567890123456789012345")),
        (STORAGE, format("st{0}", [Param::string("project").min_length(1).max_length(24).expr().ast().clone()])),
        (STORAGE, format("st{0}", [free()])),
        (STORAGE, free()),
        (STORAGE, format("st{0}{1}", [p(), unique()])),
        (STORAGE, format("st{0}{1}", [f("replace", [p(), Ast::str("-"), Ast::str("")]), unique()])),
        (STORAGE, f("take", [format("st{0}{1}", [f("replace", [p(), Ast::str("-"), Ast::str("")]), unique()]), Ast::int(24)])),
        (VAULT, format("kv-{0}-{1}-{2}", [p(), e(), unique()])),
        (VAULT, f("take", [format("kv-{0}-{1}-{2}", [p(), e(), unique()]), Ast::int(24)])),
        (VAULT, format("kv-{0}-{1}", [p(), f("take", [unique(), Ast::int(8)])])),
        (VAULT, unique()),
        (VAULT, format("kv-{0}-x", [free()])),
        (VAULT, f("if", [f("empty", [free()]), Ast::str("kv-default"), free()])),
        (VAULT, format("kv{0}", [Param::int("n").expr().ast().clone()])),
        (VAULT, Ast::str("1kv--a-")),
        ("Microsoft.Authorization/roleAssignments", Ast::str("x")),
        ("Microsoft.Authorization/roleAssignments", f("guid", [free()])),
        ("Microsoft.Authorization/roleAssignments", free()),
        ("Microsoft.Authorization/roleAssignments", unique()),
        ("Microsoft.Network/privateDnsZones", Ast::str("local")),
        ("Microsoft.Network/privateDnsZones", Ast::str("a..b")),
        ("Microsoft.Network/privateDnsZones", Ast::str("privatelink.blob.core.windows.net")),
        ("Microsoft.Network/privateDnsZones", format("privatelink.{0}", [free()])),
        ("Microsoft.Storage/storageAccounts/blobServices", Ast::str("blob")),
        ("Microsoft.MachineLearningServices/workspaces/computes", format("cpu-{0}", [f("copyIndex", [])])),
        ("Microsoft.Resources/resourceGroups", format("rg-{0}-{1}-{2}", [p(), e(), unique()])),
    ];
    for (ty, name) in cases {
        println!("{ty} {name}");
        for p in problems(ty, &name) { println!("    {p}"); }
    }
}
