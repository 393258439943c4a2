//! What each function of the language is to the evaluator.

use std::sync::LazyLock;

use super::scope::IdFunction;
use crate::eval::functions::{self, Function};
use crate::expr::compare_ignore_case;
use crate::expr::signature::{self, Signature};

/// A function with what is known of it.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub signature: &'static Signature,
    pub op: Op,
}

/// How a function is evaluated.
#[derive(Clone, Copy)]
pub(super) enum Op {
    /// It computes with its arguments alone.
    Pure(&'static Function),
    /// `if`: one branch is evaluated.
    If,
    /// `and`, `or`: arguments are evaluated until one decides.
    Logic {
        decisive: bool,
    },
    /// `coalesce`: arguments are evaluated until one is not `null`.
    Coalesce,
    /// It calls a lambda for each element.
    Lambda(super::lambdas::LambdaFunction),
    /// `lambda` itself, which is no value.
    LambdaBody,
    LambdaVariables,
    Parameters,
    Variables,
    CopyIndex,
    Deployment,
    Subscription,
    ResourceGroup,
    ManagementGroup,
    Tenant,
    Deployer,
    Environment,
    NewGuid,
    UtcNow,
    Id(IdFunction),
    Reference,
    References,
    /// An operation of a resource: `listKeys` and its like.
    List,
    /// It is known only at run time, or only to Azure.
    Runtime,
}

static OPS: LazyLock<Vec<Known>> = LazyLock::new(|| {
    signature::all()
        .filter_map(|signature| Some(Known { signature, op: op(signature.name)? }))
        .collect()
});

/// Names and what they are; `None` of a name that nothing evaluates.
fn op(name: &str) -> Option<Op> {
    use super::lambdas::LambdaFunction as L;
    Some(match name {
        "if" => Op::If,
        "and" => Op::Logic { decisive: false },
        "or" => Op::Logic { decisive: true },
        "coalesce" => Op::Coalesce,
        "map" => Op::Lambda(L::Map),
        "filter" => Op::Lambda(L::Filter),
        "reduce" => Op::Lambda(L::Reduce),
        "sort" => Op::Lambda(L::Sort),
        "toObject" => Op::Lambda(L::ToObject),
        "groupBy" => Op::Lambda(L::GroupBy),
        "mapValues" => Op::Lambda(L::MapValues),
        "lambda" => Op::LambdaBody,
        "lambdaVariables" => Op::LambdaVariables,
        "parameters" => Op::Parameters,
        "variables" => Op::Variables,
        "copyIndex" => Op::CopyIndex,
        "deployment" => Op::Deployment,
        "subscription" => Op::Subscription,
        "resourceGroup" => Op::ResourceGroup,
        "managementGroup" => Op::ManagementGroup,
        "tenant" => Op::Tenant,
        "deployer" => Op::Deployer,
        "environment" => Op::Environment,
        "newGuid" => Op::NewGuid,
        "utcNow" => Op::UtcNow,
        "resourceId" => Op::Id(IdFunction::Resource),
        "subscriptionResourceId" => Op::Id(IdFunction::Subscription),
        "managementGroupResourceId" => Op::Id(IdFunction::ManagementGroup),
        "tenantResourceId" => Op::Id(IdFunction::Tenant),
        "extensionResourceId" => Op::Id(IdFunction::Extension),
        "reference" => Op::Reference,
        "references" => Op::References,
        "list*" => Op::List,
        "extensions" | "externalInputs" | "pickZones" | "providers" | "resourceInfo"
        | "roleDefinitions" | "toLogicalZone" | "toLogicalZones" | "toPhysicalZone"
        | "toPhysicalZones" => Op::Runtime,
        pure => Op::Pure(functions::lookup(pure)?),
    })
}

/// The function of this name, in any case.
pub(super) fn lookup(name: &str) -> Option<Known> {
    let order = |known: &Known| compare_ignore_case(known.signature.name, name);
    if let Ok(at) = OPS[..OPS.len() - 1].binary_search_by(order) {
        return Some(OPS[at]);
    }
    // `list*` stands for many names.
    let signature = signature::lookup(name)?;
    Some(Known { signature, op: op(signature.name)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    // The signature table and the evaluator name the same functions.
    #[test]
    fn every_function_of_the_language_is_evaluated() {
        for known in signature::all() {
            assert!(op(known.name).is_some(), "`{}` is not evaluated", known.name);
        }
    }

    #[test]
    fn every_evaluated_function_is_in_the_language() {
        for function in functions::all() {
            let known = signature::lookup(function.name).map(|known| known.name);
            assert_eq!(known, Some(function.name));
        }
    }

    #[test]
    fn functions_are_found_in_any_case() {
        for known in OPS.iter().filter(|known| known.signature.name != "list*") {
            for name in [known.signature.name.to_uppercase(), known.signature.name.to_lowercase()] {
                let found = lookup(&name).map(|found| found.signature.name);
                assert_eq!(found, Some(known.signature.name));
            }
        }
        assert_eq!(lookup("listKeys").map(|found| found.signature.name), Some("list*"));
        assert!(lookup("nope").is_none());
    }
}
