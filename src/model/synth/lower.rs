//! Step 5: every expression as it must be written in the place where it stands.
//!
//! An expression of the program means the same wherever it is used. In a template it does not:
//! `resourceId` without more means the template's own group, and `deployment()` the deployment
//! that evaluates it. So ids are qualified as far as the place needs, and what means the root is
//! passed in as a parameter.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use super::super::address::{Address, Origin, Place, Scope, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::deployment::Level;
use super::super::error::{Problem, ProblemKind};
use super::super::form::Form;
use super::super::group::{Group, GroupKind};
use super::super::param::ParameterDeclaration;
use super::super::symbols::{
    Facet, GroupFacet, GroupSymbol, ParameterSymbol, ResourceSymbol, VariableSymbol,
};
use super::super::variable::VariableDeclaration;
use super::collect::{Resolved, World};
use super::depend::Uses;
use crate::expr::{Ast, Guard, Key, Kind, Node, Object, Secrecy, escape_literal};
use crate::json::{self, Writer};

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
    /// Variables used here, by lower-cased name.
    variables: BTreeMap<String, Arc<VariableDeclaration>>,
    /// The id that was asked for last: what a resource takes from is mostly what it waits for.
    last_id: Option<(Arc<Address>, Ast)>,
    pub(super) problems: Vec<Problem>,
    /// What is being written.
    pub(super) subject: Subject,
}

/// A part of the template, for errors.
pub(super) enum Subject {
    Item(usize),
    Part(String),
}

impl<'w, 'a> Room<'w, 'a> {
    pub(super) fn new(world: &'w World<'a>, scope: usize) -> Self {
        Self {
            world,
            scope,
            parameters: BTreeMap::new(),
            hoisted: BTreeMap::new(),
            variables: BTreeMap::new(),
            last_id: None,
            problems: Vec::new(),
            subject: Subject::Part("template".to_owned()),
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

    pub(super) fn report(&mut self, kind: ProblemKind, message: String, help: &str) {
        let problem = match &self.subject {
            Subject::Item(item) => Problem::new(kind, self.world.path(*item), message, help)
                .at(self.world.items[*item].source),
            Subject::Part(path) => Problem::new(kind, path, message, help),
        };
        self.problems.push(problem);
    }

    fn is_root(&self) -> bool {
        self.scope == 0
    }

    /// Writes a node; `known` are the conditions that hold where it stands.
    pub(super) fn node(&mut self, node: &Node, known: &Conditions, out: &mut Writer) {
        match node {
            Node::Null => out.null(),
            Node::Bool(value) => out.bool(*value),
            Node::Int(value) => out.int(*value),
            Node::Number(number) => out.number(number),
            Node::String(text) => out.string(&escape_literal(text)),
            Node::Array(items) => {
                out.begin_array();
                for item in items {
                    self.node(item, known, out);
                }
                out.end_array();
            }
            Node::Object(object) => self.object(object, known, out),
            Node::Expr(ast) | Node::Secret(ast) => {
                let lowered = self.ast(ast, known);
                match Node::from_ast(lowered) {
                    Node::Expr(ast) => self.text(&ast, out),
                    node => out.value(&self.written_node(node)),
                }
            }
        }
    }

    /// Writes the text of an expression that is already as it must be here.
    fn text(&mut self, lowered: &Ast, out: &mut Writer) {
        let start = out.len();
        out.string_by(|text| lowered.write_template_string(text));
        if out.len() - start > MAX_EXPRESSION {
            self.report_length(&lowered.to_template_string());
        }
    }

    /// Writes an object, its keys sorted.
    pub(super) fn object(&mut self, object: &Object, known: &Conditions, out: &mut Writer) {
        let mut members: Vec<(Cow<'_, str>, &Node)> = Vec::with_capacity(object.len());
        for (key, value) in object.iter() {
            let key = match key {
                Key::Text(text) => escape_literal(text),
                Key::Expr(ast) => match self.expression(ast, known) {
                    json::Value::String(text) => text,
                    other => Cow::Owned(other.to_compact()),
                },
            };
            members.push((key, value));
        }
        members.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.report_twice(members.iter().map(|(key, _)| &**key));
        out.begin_object();
        for (key, value) in members {
            out.key(&key);
            self.node(value, known, out);
        }
        out.end_object();
    }

    /// Writes the members of a form.
    pub(super) fn form(&mut self, form: &Form, known: &Conditions, out: &mut Writer) {
        form.write(out, |value, out| self.node(value, known, out));
    }

    /// The members of a form, lowered.
    pub(super) fn members(&mut self, form: &Form, known: &Conditions) -> json::Map {
        let mut out = Writer::default();
        out.begin_object();
        self.form(form, known, &mut out);
        out.end_object();
        match json::Value::parse_own(&out.into_string()) {
            json::Value::Object(members) => members,
            _ => json::Map::new(),
        }
    }

    /// Reports keys that came to be the same, of those of an object in their order.
    fn report_twice<'k>(&mut self, keys: impl Iterator<Item = &'k str> + Clone) {
        for (key, _) in keys.clone().zip(keys.skip(1)).filter(|(key, next)| key == next) {
            self.report(
                ProblemKind::Duplicate,
                format!("an object has the key `{key}` twice, written in two ways"),
                "set it once",
            );
        }
    }

    /// The JSON of an expression: text in brackets, or a plain value where it is one.
    pub(super) fn expression(&mut self, ast: &Ast, known: &Conditions) -> json::Value {
        let lowered = self.ast(ast, known);
        self.written(lowered)
    }

    /// The JSON of an expression that is already as it must be here: taking it for one of the
    /// program once more would give it another meaning.
    pub(super) fn written(&mut self, lowered: Ast) -> json::Value {
        self.written_node(Node::from_ast(lowered))
    }

    fn written_node(&mut self, node: Node) -> json::Value {
        match node {
            Node::Expr(ast) | Node::Secret(ast) => {
                let text = ast.to_template_string();
                if text.len() > MAX_EXPRESSION {
                    self.report_length(&text);
                }
                json::Value::String(Cow::Owned(text))
            }
            Node::Array(items) => {
                let items = items.into_iter().map(|item| self.written_node(item));
                json::Value::Array(items.collect())
            }
            Node::Object(object) => {
                let mut map = json::Map::with_capacity(object.len());
                for (key, value) in object.iter() {
                    let key = match key {
                        Key::Text(text) => escaped(text),
                        Key::Expr(ast) => Cow::Owned(ast.to_template_string()),
                    };
                    let value = self.written_node(value.clone());
                    map.push(key, value);
                }
                map.sort_keys();
                self.report_twice(map.keys());
                json::Value::Object(map)
            }
            Node::Null => json::Value::Null,
            Node::Bool(value) => json::Value::from(value),
            Node::Int(value) => json::Value::from(value),
            Node::Number(number) => json::Value::Number(number),
            Node::String(text) => json::Value::String(escaped(&text)),
        }
    }

    fn report_length(&mut self, text: &str) {
        let length = text.chars().count();
        if length > MAX_EXPRESSION {
            self.report(
                ProblemKind::Limit,
                format!("an expression is {length} characters long; {MAX_EXPRESSION} are allowed"),
                "name a part of it with a `Variable`",
            );
        }
    }

    /// The expression without symbols, as it must be written here.
    pub(super) fn ast(&mut self, ast: &Ast, known: &Conditions) -> Ast {
        if !ast.is_symbolic() && !ast.is_contextual() {
            return ast.clone();
        }
        if let Kind::Symbol(_) = ast.kind() {
            return self.symbol(ast, known);
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
                GroupFacet::Location => self.group_location(&symbol.group, known),
            }
        } else if let Some(symbol) = node.as_symbol::<Secrecy>() {
            self.ast(symbol.value(), known)
        } else if let Some(guard) = node.as_symbol::<Guard>() {
            self.guard(guard, known)
        } else {
            self.report(
                ProblemKind::Invalid,
                format!("an expression holds `{node}`, a symbol that is not one of this crate's"),
                "make expressions of parameters, variables, references and functions",
            );
            Ast::call("null", [])
        }
    }

    pub(super) fn parameter(&mut self, declaration: &Arc<ParameterDeclaration>) -> Ast {
        let key = declaration.name.to_ascii_lowercase();
        self.parameters.entry(key).or_insert_with(|| Arc::clone(declaration));
        Ast::call("parameters", [Ast::str(declaration.name.clone())])
    }

    /// The variable by its name; its value is written when all that use it are.
    fn variable(&mut self, declaration: &Arc<VariableDeclaration>) -> Ast {
        let key = declaration.name.to_ascii_lowercase();
        self.variables.entry(key).or_insert_with(|| Arc::clone(declaration));
        Ast::call("variables", [Ast::str(declaration.name.clone())])
    }

    /// All variables that are used here, and those that they take from: each name with what is
    /// written of the value.
    pub(super) fn variables(&mut self) -> Vec<(Cow<'static, str>, String)> {
        let mut written: BTreeMap<String, (Cow<'static, str>, String)> = BTreeMap::new();
        loop {
            let next = self.variables.iter().find(|(key, _)| !written.contains_key(*key));
            let Some((key, declaration)) = next else { break };
            let (key, declaration) = (key.clone(), Arc::clone(declaration));
            self.subject = Subject::Part(format!("variables/{}", declaration.name));
            let mut out = Writer::default();
            self.node(&declaration.value, &Conditions::default(), &mut out);
            written.insert(key, (declaration.name.clone(), out.into_string()));
        }
        written.into_values().collect()
    }

    fn guard(&mut self, guard: &Guard, known: &Conditions) -> Ast {
        let mut uses = Uses::default();
        uses.of_ast(guard.value());
        let mut needed = Conditions::default();
        // What a guard inside looks after is not this one's business.
        for (address, _) in uses.resources.iter().filter(|(_, guarded)| !guarded) {
            if let Resolved::Item(item) | Resolved::External(Some(item)) =
                self.world.resolve(address)
            {
                needed = needed.and(&self.world.items[item].conditions.beyond(known));
            }
        }
        for (symbol, _) in uses.groups.iter().filter(|(_, guarded)| !guarded) {
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
        let version = || Ast::str(address.api_version.clone());
        match symbol.facet {
            Facet::Id | Facet::Name => id,
            Facet::Properties => Ast::call("reference", [id, version()]),
            Facet::Full => Ast::call("reference", [id, version(), Ast::str("Full")]),
            Facet::List(operation) => Ast::call(operation, [id, version()]),
        }
    }

    /// The id of a resource, qualified as far as it must be here.
    pub(super) fn id(&mut self, address: &Arc<Address>, known: &Conditions) -> Ast {
        if let Some((last, id)) = &self.last_id
            && Arc::ptr_eq(last, address)
        {
            return id.clone();
        }
        let id = self.new_id(address, known);
        // What is known may change the meaning of a symbol.
        if !address.parts().any(Ast::is_symbolic) {
            self.last_id = Some((Arc::clone(address), id.clone()));
        }
        id
    }

    fn new_id(&mut self, address: &Address, known: &Conditions) -> Ast {
        if let Some(id) = self.id_of_known(address, known) {
            return id;
        }
        let mut arguments = Vec::with_capacity(4);
        arguments.push(Ast::str(address.ty.clone()));
        self.push_names(address, known, &mut arguments);
        match address.target() {
            Some(Target(TargetKind::Resource(target))) => {
                arguments.insert(0, self.id(target, known));
                Ast::call("extensionResourceId", arguments)
            }
            _ => self.id_in(address.scope(), arguments, known),
        }
    }

    /// The id of something that is known by its id, or of a child of such a thing.
    fn id_of_known(&mut self, address: &Address, known: &Conditions) -> Option<Ast> {
        let mut children = Vec::new();
        let mut place = address;
        let id = loop {
            match (&place.origin, &place.place) {
                (Origin::Id(id), _) => break id,
                (_, Place::Child(parent)) => {
                    children.push(place);
                    place = parent;
                }
                _ => return None,
            }
        };
        if children.is_empty() {
            return Some(self.ast(id, known));
        }
        let mut text = "{0}".to_owned();
        let mut arguments = vec![self.ast(id, known)];
        for child in children.into_iter().rev() {
            let _ = write!(text, "/{}/{{{}}}", child.last_type(), arguments.len());
            arguments.push(self.ast(&child.name, known));
        }
        arguments.insert(0, Ast::str(text));
        Some(Ast::call("format", arguments))
    }

    /// Appends the names of the parents and its own, from the outside in: as many as the type has
    /// words behind the provider.
    pub(super) fn push_names(
        &mut self,
        address: &Address,
        known: &Conditions,
        names: &mut Vec<Ast>,
    ) {
        match (&address.origin, &address.place) {
            (Origin::Id(id), _) => return names.extend(self.names_in_id(id, address, known)),
            (_, Place::Child(parent)) => self.push_names(parent, known, names),
            _ => {}
        }
        names.push(self.ast(&address.name, known));
    }

    /// The names that an id ends in: `…/{type}/{name}/{type}/{name}`.
    fn names_in_id(&mut self, id: &Ast, address: &Address, known: &Conditions) -> Vec<Ast> {
        let words = Ast::call("split", [self.ast(id, known), Ast::str("/")]);
        let count = i64::try_from(address.ty.matches('/').count()).unwrap_or(1);
        let outer = (1..count).rev().map(|inner| {
            let behind = Ast::int(2 * inner + 1);
            words.index(Ast::call("sub", [Ast::call("length", [words.clone()]), behind]))
        });
        outer.chain([Ast::call("last", [words.clone()])]).collect()
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

    fn group_location(&mut self, group: &Group, known: &Conditions) -> Ast {
        let own = Ast::call("resourceGroup", []).property("location");
        match &group.kind {
            GroupKind::Current => self.context(&own),
            GroupKind::New { location } => self.ast(location, known),
            GroupKind::Existing => own,
        }
    }

    /// Whether `subscription()` means the same here as in the root.
    fn shares_subscription(&self) -> bool {
        let at_home = matches!(self.world.plan.level, Level::Subscription | Level::ResourceGroup);
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
    /// property taken from it: what to write instead.
    fn contextual(&mut self, node: &Ast) -> Option<Ast> {
        let (function, member) = context_call(node)?;
        let same = self.is_root() || (function == "subscription" && self.shares_subscription());
        if same {
            return Some(node.clone());
        }
        let call = Ast::call(function, []);
        let meant = member.map_or_else(|| call.clone(), |member| call.property(member.to_owned()));
        let name = self.hoisted_name(function, member.unwrap_or_default(), &meant);
        self.hoisted.insert(name.clone(), meant);
        Some(Ast::call("parameters", [Ast::str(name)]))
    }

    /// The name of the parameter that passes an expression in: its words, such as
    /// `deploymentLocation`, unless something else has that name.
    fn hoisted_name(&self, function: &str, member: &str, meant: &Ast) -> String {
        let mut words = function.to_owned();
        let mut start = true;
        for c in member.chars() {
            if c.is_ascii_alphanumeric() {
                words.push(if start { c.to_ascii_uppercase() } else { c });
                start = false;
            } else {
                start = true;
            }
        }
        let taken = |name: &str| {
            let mut hoisted = self.hoisted.iter();
            self.world.declares(name)
                || hoisted.any(|(known, ast)| known.eq_ignore_ascii_case(name) && ast != meant)
        };
        while taken(&words) {
            words.insert_str(0, "root_");
        }
        words
    }
}

/// The context function that a node calls, in the spelling of the language, and the member that
/// it takes from what that gives.
fn context_call(node: &Ast) -> Option<(&'static str, Option<&str>)> {
    let (call, member) = match node.kind() {
        Kind::Property(base, name) => (base, Some(&**name)),
        Kind::Index(base, index) => (base, Some(index.as_str()?)),
        _ => (node, None),
    };
    match call.kind() {
        Kind::Call(name, arguments) if arguments.is_empty() => {
            let known = crate::expr::signature::lookup(name)?;
            known.contextual.then_some((known.name, member))
        }
        _ => None,
    }
}

/// Literal text as it stands in a template.
#[allow(clippy::ptr_arg, reason = "a borrowed text stays borrowed")]
pub(super) fn escaped(text: &Cow<'static, str>) -> Cow<'static, str> {
    match escape_literal(text) {
        Cow::Borrowed(_) => text.clone(),
        Cow::Owned(escaped) => Cow::Owned(escaped),
    }
}
