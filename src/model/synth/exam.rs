//! What may stand where: whether each expression is known when it must be, shows no secret, and
//! calls nothing that has no meaning in its place.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::address::{Address, Scope};
use super::super::copy::takes_index;
use super::super::deployment::{Level, Plan};
use super::super::error::{Problem, ProblemKind};
use super::super::form::MAX_NESTING;
use super::super::group::{Group, GroupKind};
use super::super::param::ParameterDeclaration;
use super::super::symbols::{GroupSymbol, ParameterSymbol, ResourceSymbol, VariableSymbol};
use super::super::variable::VariableDeclaration;
use super::scan::{self, Site, shown};
use crate::expr::signature::{self, Signature};
use crate::expr::{Ast, Kind, KnownPhase, MAX_DEPTH, MAX_NODES, Node};

/// What may stand in a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// Known when the deployment starts, and no secret.
    Start,
    /// As [`Rule::Start`], for the length of a loop.
    Count,
    /// Anything but fresh values; secrets only where the type asks for one.
    Property,
    /// Anything but fresh values and secrets.
    Output,
    /// Anything but fresh values.
    SecureOutput,
    /// Known when the deployment starts; who takes from it looks after secrets.
    Variable,
    /// Nothing of run time and no variables.
    Default,
}

/// A place where values stand.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) what: &'p str,
    pub(super) rule: Rule,
    /// Whether `copyIndex()` means something.
    pub(super) looped: bool,
}

/// What is wrong with one part of the deployment, and the declarations that it takes from.
pub(super) struct Exam<'a> {
    plan: &'a Plan,
    found: Vec<(ProblemKind, String, String)>,
    pub(super) parameters: BTreeMap<*const ParameterDeclaration, &'a ParameterDeclaration>,
    pub(super) variables: BTreeMap<*const VariableDeclaration, &'a VariableDeclaration>,
}

impl<'a> Exam<'a> {
    pub(super) fn new(plan: &'a Plan) -> Self {
        Self { plan, found: Vec::new(), parameters: BTreeMap::new(), variables: BTreeMap::new() }
    }

    pub(super) fn report(
        &mut self,
        kind: ProblemKind,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found.push((kind, message.into(), help.into()));
    }

    /// Takes out what was found, each as a problem of the part with this path.
    pub(super) fn take(&mut self, path: impl FnOnce() -> String) -> Vec<Problem> {
        if self.found.is_empty() {
            return Vec::new();
        }
        let path = path();
        self.found
            .drain(..)
            .map(|(kind, message, help)| Problem::new(kind, &path, message, help))
            .collect()
    }

    /// Checks all values in a tree.
    pub(super) fn tree(&mut self, node: &'a Node, place: &Place<'_>) {
        let fits = scan::sites(node, &mut |Site { ast, secret }| {
            self.expression(ast, secret, place);
        });
        if !fits {
            self.report(
                ProblemKind::Limit,
                format!("`{}` nests objects and lists more than {MAX_NESTING} deep", place.what),
                "no resource of Azure does; look for an object that holds itself",
            );
        }
    }

    /// Checks an expression; `secret_slot` says that the place is one for a secret.
    pub(super) fn expression(&mut self, ast: &'a Ast, secret_slot: bool, place: &Place<'_>) {
        if ast.as_str().is_some() {
            return;
        }
        if ast.size() > MAX_NODES || ast.depth() > MAX_DEPTH {
            let parts = match ast.size() {
                u32::MAX => "too many parts to count".to_owned(),
                size => format!("{size} parts"),
            };
            self.report(
                ProblemKind::Limit,
                format!(
                    "an expression in `{}` has {parts} and is {} deep; {MAX_NODES} and {MAX_DEPTH} \
                     are allowed",
                    place.what,
                    ast.depth()
                ),
                "name a part of it with a `Variable`, or build text from fewer parts",
            );
            return;
        }
        self.knowledge(ast, secret_slot, place);
        if !place.looped && takes_index(ast) {
            self.report(
                ProblemKind::Placement,
                format!(
                    "`{}` takes the element or index of a loop that it is not part of",
                    place.what
                ),
                "use the element only in the resource that the closure of `for_each` returns; \
                 from outside, use `each.at(index)`",
            );
        }
        scan::nodes(ast, &mut |node, _| match node.kind() {
            Kind::Str(_) | Kind::Int(_) | Kind::Index(..) => {}
            Kind::Call(name, _) => self.call(name, place),
            Kind::Property(base, name) => self.property(base, name, place),
            Kind::Symbol(_) => {
                if let Some(symbol) = node.as_symbol::<ParameterSymbol>() {
                    self.parameters.insert(Arc::as_ptr(&symbol.0), &symbol.0);
                } else if let Some(symbol) = node.as_symbol::<VariableSymbol>() {
                    self.variable(&symbol.0, place);
                } else if let Some(symbol) = node.as_symbol::<ResourceSymbol>() {
                    // The index of a loop was looked for in addresses too.
                    self.address(&symbol.address, &Place { looped: true, ..*place });
                } else if let Some(symbol) = node.as_symbol::<GroupSymbol>() {
                    self.group(&symbol.group, place);
                }
            }
        });
    }

    fn knowledge(&mut self, ast: &Ast, secret_slot: bool, place: &Place<'_>) {
        let (what, knowledge) = (place.what, ast.knowledge());
        let late = matches!(place.rule, Rule::Property | Rule::Output | Rule::SecureOutput);
        if knowledge.runtime && !late {
            self.report(
                ProblemKind::Runtime,
                format!(
                    "`{what}` takes `{}`, which is known only once resources exist",
                    shown(ast)
                ),
                "it must be known when the deployment starts: use a literal, a parameter, or the \
                 name or id of a resource",
            );
        }
        if knowledge.fresh && place.rule != Rule::Default {
            self.report(
                ProblemKind::Fresh,
                format!("`{what}` takes a value that is new on each deployment"),
                "make a parameter with that default, and use the parameter",
            );
        }
        let allowed = match place.rule {
            Rule::SecureOutput | Rule::Variable => true,
            Rule::Property => secret_slot,
            Rule::Start | Rule::Count | Rule::Output | Rule::Default => false,
        };
        if knowledge.secret && !allowed {
            self.report(
                ProblemKind::Secret,
                format!("a secret stands in `{what}`, where it can be read"),
                "set it through a property that takes a `Secret`, or a `secure_output`; in an \
                 object that Azure does not describe, say `Node::secret(…)`",
            );
        }
    }

    /// Whether the function means something at this scope and in this place. When values are
    /// known, and loops, are looked after elsewhere.
    fn call(&mut self, name: &str, place: &Place<'_>) {
        let Some(known) = signature::lookup(name) else { return };
        if !known.scopes.permits(self.plan.level.scope()) {
            self.report(
                ProblemKind::Placement,
                format!(
                    "`{}` takes from `{}()`, which means nothing in a deployment to {}",
                    place.what,
                    known.name,
                    self.plan.level.words()
                ),
                scope_help(known),
            );
            return;
        }
        let elsewhere = known.phase != KnownPhase::Start || known.name == "copyIndex";
        if !elsewhere && !known.place.permits(place.rule.stands()) {
            self.report(
                ProblemKind::Placement,
                format!("`{}` takes from `{}()`, which cannot stand there", place.what, known.name),
                "take from it in the properties of a resource, or in an output",
            );
        }
    }

    /// A deployment to a resource group has no location of its own.
    fn property(&mut self, base: &Ast, name: &str, place: &Place<'_>) {
        let Kind::Call(function, _) = base.kind() else { return };
        if self.plan.level == Level::ResourceGroup
            && function.eq_ignore_ascii_case("deployment")
            && name.eq_ignore_ascii_case("location")
        {
            self.report(
                ProblemKind::Placement,
                format!(
                    "`{}` takes from `deployment().location`, which a deployment to a resource \
                     group does not have",
                    place.what
                ),
                "take the location of the group: `functions::resource_group_location()`",
            );
        }
    }

    fn variable(&mut self, variable: &'a VariableDeclaration, place: &Place<'_>) {
        if place.rule == Rule::Default {
            self.report(
                ProblemKind::Placement,
                format!(
                    "`{}` takes from the variable `{}`, but defaults are computed before variables",
                    place.what, variable.name
                ),
                "use the expression that the variable stands for",
            );
        }
        self.variables.insert(std::ptr::from_ref(variable), variable);
    }

    /// Checks what the address of something is made of, but for what is checked where it is
    /// declared.
    pub(super) fn address(&mut self, address: &'a Address, place: &Place<'_>) {
        let others = address.chain().filter(|address| !address.is_declared());
        for other in others {
            let what = "name of the other resource";
            self.expression(other.own(), false, &Place { what, rule: Rule::Start, ..*place });
        }
        match address.scope() {
            Scope::Group(group) => self.group(group, place),
            scope => scope.parts().for_each(|part| {
                let place = Place { what: "scope", rule: Rule::Start, ..*place };
                self.expression(part, false, &place);
            }),
        }
    }

    /// Checks what identifies a group, unless it is one of the deployment's, which are checked by
    /// themselves.
    fn group(&mut self, group: &'a Arc<Group>, place: &Place<'_>) {
        if !matches!(group.kind, GroupKind::Existing) || self.plan.has_group(group) {
            return;
        }
        self.group_parts(group, place.looped);
        let homeless = matches!(self.plan.level, Level::ManagementGroup | Level::Tenant);
        if homeless && group.subscription.is_none() {
            let name = group.name.as_str().map_or_else(|| shown(&group.name), str::to_owned);
            self.report(
                ProblemKind::Placement,
                format!("the subscription of the resource group `{name}` is not known"),
                "say it with `ExistingScope::resource_group_in`: the deployment goes to no \
                 subscription",
            );
        }
    }

    pub(super) fn group_parts(&mut self, group: &'a Group, looped: bool) {
        let name = Place { what: "name of the resource group", rule: Rule::Start, looped };
        self.expression(&group.name, false, &name);
        if let Some(id) = &group.subscription {
            let subscription = Place { what: "subscription", rule: Rule::Start, looped };
            self.expression(id, false, &subscription);
        }
    }
}

fn scope_help(known: &Signature) -> &'static str {
    match known.name {
        "resourceGroup" => {
            "it belongs into deployments to a resource group; use `group.id()`, `group.name()` or \
             `group.location()`"
        }
        "subscription" => {
            "it belongs into deployments to a subscription or a resource group; pass the \
             subscription as a parameter"
        }
        _ => "it belongs into deployments to a management group; pass its name as a parameter",
    }
}

impl Rule {
    /// The place of the language that is meant.
    fn stands(self) -> signature::Place {
        match self {
            Self::Start => signature::Place::ResourceMember,
            Self::Count => signature::Place::CopyCount,
            Self::Property => signature::Place::ResourceProperty,
            Self::Output | Self::SecureOutput => signature::Place::Output,
            Self::Variable => signature::Place::Variable,
            Self::Default => signature::Place::ParameterDefault,
        }
    }
}

impl Level {
    fn scope(self) -> signature::Scope {
        match self {
            Self::ResourceGroup => signature::Scope::ResourceGroup,
            Self::Subscription => signature::Scope::Subscription,
            Self::ManagementGroup => signature::Scope::ManagementGroup,
            Self::Tenant => signature::Scope::Tenant,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::ResourceGroup => "a resource group",
            Self::Subscription => "a subscription",
            Self::ManagementGroup => "a management group",
            Self::Tenant => "the tenant",
        }
    }
}
