//! Step 5: every expression as it must be written in the place where it stands.
//!
//! An expression of the program means the same wherever it is used. In a template it does not:
//! `resourceId` without more means the template's own group, and `deployment()` the deployment
//! that evaluates it. So ids are qualified as far as the place needs, and what means the root is
//! passed in as a parameter.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::address::{Address, Origin, Place, Scope, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::deployment::Level;
use super::super::error::{Problem, ProblemKind};
use super::super::group::{Group, GroupKind};
use super::super::param::ParameterDeclaration;
use super::super::symbols::{
    Facet, GroupFacet, GroupSymbol, ParameterSymbol, ResourceSymbol, VariableSymbol,
};
use super::super::variable::VariableDeclaration;
use super::collect::{Resolved, World};
use super::depend::Uses;
use crate::expr::{Ast, Guard, Key, Kind, Node, Object, Secrecy, escape_literal};
use crate::json;

/// The longest text of an expression, in characters.
///
/// [Source](https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits)
const MAX_EXPRESSION: usize = 24_576;

/// One template that is being written: the root or a nested one, and what it turned out to need.
pub(super) struct Room<'w, 'a> {
    pub(super) world: &'w World<'a>,
    pub(super) scope: usize,
    /// Parameters of the program that are used here, by lower-cased name.
    pub(super) parameters: BTreeMap<String, Arc<ParameterDeclaration>>,
    /// What means the root, by the name of the parameter that passes it in.
    pub(super) hoisted: BTreeMap<String, Ast>,
    /// Variables used here, with their values as they are written here.
    pub(super) variables: BTreeMap<String, (Arc<VariableDeclaration>, json::Value)>,
    pub(super) problems: Vec<Problem>,
    /// The item that is being written.
    pub(super) item: Option<usize>,
}

impl<'w, 'a> Room<'w, 'a> {
    pub(super) fn new(world: &'w World<'a>, scope: usize) -> Self {
        Self {
            world,
            scope,
            parameters: BTreeMap::new(),
            hoisted: BTreeMap::new(),
            variables: BTreeMap::new(),
            problems: Vec::new(),
            item: None,
        }
    }

    /// The level of the template.
    pub(super) fn level(&self) -> Level {
        match &self.world.scopes[self.scope].scope {
            Scope::Root => self.world.plan.level,
            Scope::Tenant => Level::Tenant,
            Scope::ManagementGroup(_) => Level::ManagementGroup,
            Scope::Subscription(_) => Level::Subscription,
            Scope::Group(_) => Level::ResourceGroup,
        }
    }

    fn report(&mut self, kind: ProblemKind, message: String, help: impl Into<String>) {
        let problem = match self.item {
            Some(item) => Problem::new(kind, self.world.path(item), message, help)
                .at(self.world.items[item].source),
            None => Problem::new(kind, "template", message, help),
        };
        self.problems.push(problem);
    }

    fn is_root(&self) -> bool {
        self.scope == 0
    }

    /// The JSON of a node; `known` are the conditions that hold where it stands.
    pub(super) fn node(&mut self, node: &Node, known: &Conditions) -> json::Value {
        match node {
            Node::Null => json::Value::Null,
            Node::Bool(value) => json::Value::from(*value),
            Node::Int(value) => json::Value::from(*value),
            Node::Number(number) => json::Value::Number(number.clone()),
            Node::String(text) => json::Value::String(escaped(text)),
            Node::Array(items) => {
                json::Value::Array(items.iter().map(|item| self.node(item, known)).collect())
            }
            Node::Object(object) => json::Value::Object(self.object(object, known)),
            Node::Expr(ast) | Node::Secret(ast) => self.expression(ast, known),
        }
    }

    /// The JSON of an object, its keys sorted.
    pub(super) fn object(&mut self, object: &Object, known: &Conditions) -> json::Map {
        let mut map = json::Map::with_capacity(object.len());
        for (key, value) in object.iter() {
            let key = match key {
                Key::Text(text) => escaped(text),
                Key::Expr(ast) => match self.expression(ast, known) {
                    json::Value::String(text) => text,
                    other => Cow::Owned(other.to_compact()),
                },
            };
            let value = self.node(value, known);
            map.push(key, value);
        }
        map.sort_keys();
        map
    }

    /// The JSON of an expression: text in brackets, or a plain value where it is one.
    pub(super) fn expression(&mut self, ast: &Ast, known: &Conditions) -> json::Value {
        let lowered = self.ast(ast, known);
        match Node::from_ast(lowered) {
            Node::Expr(ast) => {
                let text = ast.to_template_string();
                if text.len() > MAX_EXPRESSION {
                    self.report(
                        ProblemKind::Limit,
                        format!(
                            "an expression is {} characters long; {MAX_EXPRESSION} are allowed",
                            text.len()
                        ),
                        "name a part of it with a `Variable`",
                    );
                }
                json::Value::String(Cow::Owned(text))
            }
            plain => self.node(&plain, known),
        }
    }

    /// The expression without symbols, as it must be written here.
    pub(super) fn ast(&mut self, ast: &Ast, known: &Conditions) -> Ast {
        if !ast.is_symbolic() && !ast.is_contextual() {
            return ast.clone();
        }
        ast.rewrite(|node| {
            if !node.is_symbolic() && !node.is_contextual() {
                return Some(node.clone());
            }
            match node.kind() {
                Kind::Symbol(_) => Some(self.symbol(node, known)),
                _ => self.contextual(node),
            }
        })
    }

    fn symbol(&mut self, node: &Ast, known: &Conditions) -> Ast {
        if let Some(symbol) = node.as_symbol::<ParameterSymbol>() {
            self.parameter(&symbol.0)
        } else if let Some(symbol) = node.as_symbol::<VariableSymbol>() {
            self.variable(&symbol.0)
        } else if let Some(symbol) = node.as_symbol::<ResourceSymbol>() {
            self.resource(symbol, known)
        } else if let Some(symbol) = node.as_symbol::<GroupSymbol>() {
            match symbol.facet {
                GroupFacet::Id => self.group_id(&symbol.group, known),
                GroupFacet::Location => self.group_location(&symbol.group),
            }
        } else if let Some(symbol) = node.as_symbol::<Secrecy>() {
            self.ast(symbol.value(), known)
        } else if let Some(guard) = node.as_symbol::<Guard>() {
            self.guard(guard, known)
        } else {
            unreachable!("every symbol of the model is spelled here")
        }
    }

    pub(super) fn parameter(&mut self, declaration: &Arc<ParameterDeclaration>) -> Ast {
        let key = declaration.name.to_ascii_lowercase();
        match self.parameters.get(&key) {
            None => {
                self.parameters.insert(key, Arc::clone(declaration));
            }
            Some(known) if Arc::ptr_eq(known, declaration) || **known == **declaration => {}
            Some(_) => self.problems.push(Problem::new(
                ProblemKind::Duplicate,
                format!("parameters/{}", declaration.name),
                format!("the parameter `{}` is declared in two different ways", declaration.name),
                "declare it once and pass the `Param` on, or give one of them another name",
            )),
        }
        Ast::call("parameters", [Ast::str(declaration.name.clone())])
    }

    fn variable(&mut self, declaration: &Arc<VariableDeclaration>) -> Ast {
        let key = declaration.name.to_ascii_lowercase();
        match self.variables.get(&key) {
            None => {
                let value = self.node(&declaration.value, &Conditions::default());
                self.variables.insert(key, (Arc::clone(declaration), value));
            }
            Some((known, _)) if Arc::ptr_eq(known, declaration) || **known == **declaration => {}
            Some(_) => self.problems.push(Problem::new(
                ProblemKind::Duplicate,
                format!("variables/{}", declaration.name),
                format!("the variable `{}` is declared with two different values", declaration.name),
                "declare it once and pass the `Variable` on, or give one of them another name",
            )),
        }
        Ast::call("variables", [Ast::str(declaration.name.clone())])
    }

    fn guard(&mut self, guard: &Guard, known: &Conditions) -> Ast {
        let mut uses = Uses::default();
        uses.of_ast(guard.value());
        let mut needed = Conditions::default();
        for (address, _) in &uses.resources {
            if let Resolved::Item(item) = self.world.resolve(address) {
                needed = needed.and(&self.world.items[item].conditions.beyond(known));
            }
        }
        for (symbol, _) in &uses.groups {
            let scope = self.world.scope_of(&Scope::Group(Arc::clone(&symbol.group)));
            if let Some(creator) = scope.and_then(|scope| self.world.scopes[scope].creator) {
                needed = needed.and(&self.world.items[creator].conditions.beyond(known));
            }
        }
        let value = self.ast(guard.value(), &known.and(&needed));
        match needed.to_ast() {
            None => value,
            Some(condition) => {
                let condition = self.ast(&condition, known);
                let fallback = self.ast(guard.fallback(), known);
                Ast::call("if", [condition, value, fallback])
            }
        }
    }

    fn resource(&mut self, symbol: &ResourceSymbol, known: &Conditions) -> Ast {
        let address = &symbol.address;
        if symbol.facet == Facet::Name {
            return self.ast(&address.name, known);
        }
        let id = self.id(address, known);
        let version = Ast::str(address.api_version.clone());
        match symbol.facet {
            Facet::Id | Facet::Name => id,
            Facet::Properties => Ast::call("reference", [id, version]),
            Facet::Full => Ast::call("reference", [id, version, Ast::str("Full")]),
            Facet::List(operation) => Ast::call(operation, [id, version]),
        }
    }

    /// The id of a resource, qualified as far as it must be here.
    pub(super) fn id(&mut self, address: &Address, known: &Conditions) -> Ast {
        if let Origin::Id(id) = &address.origin {
            return self.ast(id, known);
        }
        let mut arguments = vec![Ast::str(address.ty.clone())];
        for name in address.segments() {
            arguments.push(self.ast(name, known));
        }
        if let Place::Child(_) = &address.place {
            let mut outermost = address;
            while let Place::Child(parent) = &outermost.place {
                outermost = parent;
            }
            if let Origin::Id(id) = &outermost.origin {
                return self.below_id(id, address, known);
            }
        }
        match address.target() {
            Some(Target(TargetKind::Resource(target))) => {
                arguments.insert(0, self.id(target, known));
                Ast::call("extensionResourceId", arguments)
            }
            _ => self.id_in(address.scope(), arguments, known),
        }
    }

    /// The id of a child of something that is known by its id.
    fn below_id(&mut self, id: &Ast, address: &Address, known: &Conditions) -> Ast {
        let mut chain = Vec::new();
        let mut place = address;
        while let Place::Child(parent) = &place.place {
            chain.push((place.last_type().to_owned(), &place.name));
            place = parent;
        }
        let mut text = "{0}".to_owned();
        let mut arguments = vec![self.ast(id, known)];
        for (kind, name) in chain.into_iter().rev() {
            text.push_str(&format!("/{kind}/{{{}}}", arguments.len()));
            arguments.push(self.ast(name, known));
        }
        arguments.insert(0, Ast::str(text));
        Ast::call("format", arguments)
    }

    fn id_in(&mut self, scope: &Scope, mut arguments: Vec<Ast>, known: &Conditions) -> Ast {
        let here = self.world.scopes[self.scope].key == scope.key();
        let target = match scope {
            Scope::Root => self.world.plan.level,
            Scope::Tenant => Level::Tenant,
            Scope::ManagementGroup(_) => Level::ManagementGroup,
            Scope::Subscription(_) => Level::Subscription,
            Scope::Group(_) => Level::ResourceGroup,
        };
        match (target, here) {
            (Level::Tenant, _) => Ast::call("tenantResourceId", arguments),
            (Level::ResourceGroup, true) => Ast::call("resourceId", arguments),
            (Level::Subscription, true) => Ast::call("subscriptionResourceId", arguments),
            (Level::ManagementGroup, true) => {
                arguments.insert(0, Ast::call("managementGroup", []).property("id"));
                Ast::call("extensionResourceId", arguments)
            }
            (Level::ResourceGroup, false) => {
                let group = match scope {
                    Scope::Group(group) => self.group_id(group, known),
                    _ => self.context(&Ast::call("resourceGroup", []).property("id")),
                };
                arguments.insert(0, group);
                Ast::call("extensionResourceId", arguments)
            }
            (Level::Subscription, false) => {
                match scope {
                    Scope::Subscription(id) => arguments.insert(0, self.ast(id, known)),
                    _ if self.shares_subscription() => {}
                    _ => {
                        let own = Ast::call("subscription", []).property("subscriptionId");
                        arguments.insert(0, self.context(&own));
                    }
                }
                Ast::call("subscriptionResourceId", arguments)
            }
            (Level::ManagementGroup, false) => {
                let name = match scope {
                    Scope::ManagementGroup(name) => self.ast(name, known),
                    _ => self.context(&Ast::call("managementGroup", []).property("name")),
                };
                arguments.insert(0, name);
                Ast::call("managementGroupResourceId", arguments)
            }
        }
    }

    /// The id of a resource group in the form that Azure itself gives.
    pub(super) fn group_id(&mut self, group: &Group, known: &Conditions) -> Ast {
        let own = Ast::call("resourceGroup", []).property("id");
        if let GroupKind::Current = group.kind {
            return self.context(&own);
        }
        if self.world.scopes[self.scope].key == group.scope_key() {
            return own;
        }
        let subscription = match &group.subscription {
            Some(id) => self.ast(id, known),
            None => self.context(&Ast::call("subscription", []).property("subscriptionId")),
        };
        let name = self.ast(&group.name, known);
        let text = Ast::str("/subscriptions/{0}/resourceGroups/{1}");
        Ast::call("format", [text, subscription, name])
    }

    fn group_location(&mut self, group: &Group) -> Ast {
        let own = Ast::call("resourceGroup", []).property("location");
        match &group.kind {
            GroupKind::Current => self.context(&own),
            GroupKind::New { location } => self.ast(&location.clone(), &Conditions::default()),
            GroupKind::Existing => {
                if self.world.scopes[self.scope].key != group.scope_key() {
                    self.report(
                        ProblemKind::Placement,
                        format!(
                            "the location of the resource group `{}`, which is not created here, \
                             is used outside of it",
                            group.key
                        ),
                        "it is known only within that group: pass the location as a parameter",
                    );
                }
                own
            }
        }
    }

    /// Whether `subscription()` means the same here as in the root.
    fn shares_subscription(&self) -> bool {
        let at_home =
            matches!(self.world.plan.level, Level::Subscription | Level::ResourceGroup);
        match &self.world.scopes[self.scope].scope {
            Scope::Root => true,
            Scope::Group(group) => at_home && group.subscription.is_none(),
            Scope::Subscription(id) => {
                at_home && *id == Ast::call("subscription", []).property("subscriptionId")
            }
            _ => false,
        }
    }

    /// A plain expression that means the root, as it must be written here.
    fn context(&mut self, ast: &Ast) -> Ast {
        self.contextual(ast).unwrap_or_else(|| ast.clone())
    }

    /// If the node is a function that means another thing here than in the root, with the
    /// properties taken from it: what to write instead.
    fn contextual(&mut self, node: &Ast) -> Option<Ast> {
        let name = context_call(node)?;
        let (fits, levels) = match name.to_ascii_lowercase().as_str() {
            "resourcegroup" => (
                self.world.plan.level == Level::ResourceGroup,
                "a resource group; use `group.id()` or `group.location()`",
            ),
            "subscription" => (
                matches!(self.world.plan.level, Level::ResourceGroup | Level::Subscription),
                "a subscription or a resource group",
            ),
            "managementgroup" => {
                (self.world.plan.level == Level::ManagementGroup, "a management group")
            }
            _ => (true, ""),
        };
        if !fits {
            self.report(
                ProblemKind::Placement,
                format!("`{node}` means nothing at the scope of this deployment"),
                format!("`{name}()` can be used in deployments to {levels}"),
            );
            return Some(node.clone());
        }
        let same = self.is_root()
            || (name.eq_ignore_ascii_case("subscription") && self.shares_subscription());
        if same {
            return Some(node.clone());
        }
        let name = self.hoisted_name(node);
        self.hoisted.insert(name.clone(), node.clone());
        Some(Ast::call("parameters", [Ast::str(name)]))
    }

    /// The name of the parameter that passes an expression in: its words, such as
    /// `deploymentLocation`.
    fn hoisted_name(&self, node: &Ast) -> String {
        let mut words = String::new();
        let mut start = false;
        for c in node.to_string().chars() {
            if c.is_ascii_alphanumeric() {
                words.push(if start { c.to_ascii_uppercase() } else { c });
                start = false;
            } else {
                start = !words.is_empty();
            }
        }
        let taken = |name: &str| self.world.declares(name);
        while taken(&words) {
            words.insert_str(0, "root_");
        }
        words
    }
}

/// The name of the context function that a chain of properties begins with.
fn context_call(node: &Ast) -> Option<&str> {
    match node.kind() {
        Kind::Call(name, arguments)
            if arguments.is_empty() && crate::expr::signature::is_contextual(name) =>
        {
            Some(name)
        }
        Kind::Property(base, _) => context_call(base),
        Kind::Index(base, index) if matches!(index.kind(), Kind::Str(_) | Kind::Int(_)) => {
            context_call(base)
        }
        _ => None,
    }
}

/// Literal text as it stands in a template.
pub(super) fn escaped(text: &Cow<'static, str>) -> Cow<'static, str> {
    match escape_literal(text) {
        Cow::Borrowed(_) => text.clone(),
        Cow::Owned(escaped) => Cow::Owned(escaped),
    }
}
