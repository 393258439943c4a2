//! One template in one place: its parameters, variables and functions, each evaluated when it is
//! first asked for.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::declared::Declared;
use super::messages::{SUGGESTED, unknown_name};
use super::reduce::{Env, Run};
use super::scope::{RESOURCE_GROUPS, Scope};
use crate::eval::budget::{Budget, WORK};
use crate::eval::document::{Path, member};
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::input::Context;
use crate::eval::input::Given;
use crate::eval::input::Types;
use crate::eval::output::diagnostic::{Diagnostic, Halt, Severity};
use crate::eval::value::{Value, fold};
use crate::expr::signature::{Place, Scope as Level};
use crate::expr::{Ast, is_expression};
use crate::json::{self, Map};

/// What all templates of one evaluation share.
pub(super) struct Shared<'c> {
    pub context: &'c Context,
    /// Where the template itself goes, in whose scope the context speaks.
    pub level: Level,
    pub budget: Budget,
    depth: Cell<usize>,
    parsed: RefCell<BTreeMap<Box<str>, Ast>>,
    diagnostics: RefCell<Vec<Diagnostic>>,
    pub doubts: RefCell<Vec<Halt>>,
    /// How many ids `newGuid` has given.
    pub fresh: Cell<u64>,
}

/// How deep calls may nest, through variables, functions and deployments together.
const MAX_LEVELS: usize = 256;

/// How deep a value may nest. Each step of an evaluation adds a level or two, and is checked.
const MAX_VALUE_DEPTH: u32 = 200;

/// How large a value may be, in about as many parts.
const MAX_VALUE_SIZE: u64 = 1_000_000;

/// So many diagnostics of one kind are kept.
const MAX_DIAGNOSTICS: usize = 100;

/// One level of nesting, until it is dropped.
pub(super) struct Nesting<'s>(&'s Cell<usize>);

impl Drop for Nesting<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

impl<'c> Shared<'c> {
    pub(super) fn new(context: &'c Context, level: Level) -> Self {
        Self {
            context,
            level,
            budget: Budget::new(WORK),
            depth: Cell::new(0),
            parsed: RefCell::default(),
            diagnostics: RefCell::default(),
            doubts: RefCell::default(),
            fresh: Cell::new(0),
        }
    }

    /// Goes one level deeper.
    pub(super) fn enter(&self) -> Result<Nesting<'_>, Halt> {
        let depth = self.depth.get();
        if depth >= MAX_LEVELS {
            let message = format!(
                "calls nest more than {MAX_LEVELS} deep, through variables and functions counted \
                 together"
            );
            return Err(Halt::new(FaultKind::Limit, message));
        }
        self.depth.set(depth + 1);
        Ok(Nesting(&self.depth))
    }

    /// Whether calls nest so deep that what is not needed at once should wait.
    pub(super) fn is_deep(&self) -> bool {
        self.depth.get() > MAX_LEVELS / 2
    }

    /// The expression that the string is, if it is one.
    pub(super) fn parse(&self, text: &str) -> Result<Option<Ast>, Halt> {
        if !is_expression(text) {
            return Ok(None);
        }
        self.budget.spend(text.len() / 128)?;
        if let Some(tree) = self.parsed.borrow().get(text) {
            return Ok(Some(tree.clone()));
        }
        self.budget.spend(text.len() + 10)?;
        let tree = Ast::parse_template_string(text)?;
        let crate::expr::TemplateString::Expression(tree) = tree else { return Ok(None) };
        self.parsed.borrow_mut().insert(text.into(), tree.clone());
        Ok(Some(tree))
    }

    /// Counts the work of writing a value out.
    pub(super) fn spend_size(&self, value: &Value) -> Result<(), Halt> {
        let spend = |size: u64| {
            self.budget.spend(usize::try_from(size).unwrap_or(usize::MAX).saturating_mul(2))
        };
        spend(value.size())?;
        self.budget.spend(value.indent() as usize / 8)?;
        // What was paid for may be gone through.
        Ok(spend(value.text_left())?)
    }

    /// Counts the work of going through a value, text aside.
    pub(super) fn spend_parts(&self, value: &Value) -> Result<(), Halt> {
        Ok(self.budget.spend(usize::try_from(value.size()).unwrap_or(usize::MAX))?)
    }

    pub(super) fn report(&self, halt: Halt) {
        self.diagnostics_of(halt.into_diagnostic());
    }

    /// Keeps a fault in what may never be reached, until it is known where that stands.
    pub(super) fn doubt(&self, halt: Halt) {
        let mut doubts = self.doubts.borrow_mut();
        if doubts.len() < MAX_DIAGNOSTICS {
            doubts.push(halt);
        }
    }

    /// Warns of the faults that were kept: they stand in this text at this place.
    pub(super) fn settle_doubts(&self, text: &str, path: &Path<'_>) {
        if self.doubts.borrow().is_empty() {
            return;
        }
        for halt in self.doubts.take() {
            self.diagnostics_of(halt.in_text(text).in_path(path).into_warning());
        }
    }

    fn diagnostics_of(&self, diagnostic: Option<Diagnostic>) {
        if let Some(diagnostic) = diagnostic {
            self.say(diagnostic);
        }
    }

    pub(super) fn warn(&self, fault: Fault, path: &Path<'_>) {
        self.say(Diagnostic::new(Severity::Warning, fault, path));
    }

    /// Notes the diagnostic, unless the same was said of the same place.
    pub(super) fn say(&self, diagnostic: Diagnostic) {
        let mut all = self.diagnostics.borrow_mut();
        // Many of one kind leave room for others: an error, or that something is left out.
        let kind = |one: &Diagnostic| (one.severity(), one.is_omission());
        let alike = all.iter().filter(|known| kind(known) == kind(&diagnostic)).count();
        if alike < MAX_DIAGNOSTICS && !all.iter().any(|known| known.is_about_the_same(&diagnostic))
        {
            all.push(diagnostic);
        }
    }

    /// How many things were said until now.
    pub(super) fn said(&self) -> usize {
        self.diagnostics.borrow().len()
    }

    /// Leaves of what was said since then only where it was said.
    pub(super) fn hide_since(&self, said: usize) {
        self.diagnostics.borrow_mut().iter_mut().skip(said).for_each(Diagnostic::hide);
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics.into_inner()
    }
}

/// Passes a value on that does not nest too deep to be walked.
pub(super) fn bounded(value: Value) -> Result<Value, Halt> {
    if value.depth() > MAX_VALUE_DEPTH {
        let message = format!("a value nests more than {MAX_VALUE_DEPTH} deep");
        return Err(Halt::new(FaultKind::Limit, message));
    }
    if value.size() > MAX_VALUE_SIZE {
        let message = "a value has too many parts; look for one that is put into itself again \
                       and again";
        return Err(Halt::new(FaultKind::Limit, message));
    }
    Ok(value)
}

/// One template in one place.
pub(super) struct Frame<'t> {
    pub shared: &'t Shared<'t>,
    pub template: &'t Map,
    /// The JSON path of the template in the document.
    pub path: String,
    pub scope: Scope,
    /// The name of the deployment.
    pub name: Value,
    /// Its id; nothing of the template that is evaluated as a whole.
    pub id: Option<Value>,
    /// Where the record of the deployment is kept; nothing at the level of a resource group.
    pub location: Option<Value>,
    /// The locations of the resource groups that the templates around it deploy, by folded id.
    pub outer_groups: Rc<BTreeMap<String, Value>>,
    own_groups: OnceCell<Rc<BTreeMap<String, Value>>>,
    /// The condition of the deployment, if it has one: `true`, or what decides it.
    pub condition: Option<Value>,
    /// How much of it is secret.
    pub secrecy: Secrecy,
    /// Whether it is of `languageVersion` 2.0: symbolic names, types.
    pub modern: bool,
    pub types: Types<'t>,
    parameters: Slots<'t>,
    /// Whether what is declared and given as parameters was without fault before any was evaluated.
    well_given: bool,
    variables: Slots<'t>,
    functions: BTreeMap<String, Function<'t>>,
    pub(super) declared: OnceCell<Declared<'t>>,
    pub(super) declaring: Cell<bool>,
    /// The ids of what was referred to since someone last asked.
    pub(super) touched: RefCell<Vec<Value>>,
}

/// How much of a template is secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Secrecy {
    /// What is marked as a secret.
    Marked,
    /// All that is deployed: the deployment is called by a secret.
    Deployed,
    /// All of it: secrets stand in the text of the template, where nothing marks them.
    Text,
}

/// What is known of the place that a template is evaluated in.
pub(super) struct Setting {
    pub path: String,
    pub scope: Scope,
    pub name: Value,
    /// The id of the deployment; nothing of the template that is evaluated as a whole.
    pub id: Option<Value>,
    pub location: Option<Value>,
    /// The locations of the resource groups that the templates around it deploy, by folded id.
    pub groups: Rc<BTreeMap<String, Value>>,
    /// The condition of the deployment, if it has one: `true`, or what decides it.
    pub condition: Option<Value>,
    /// How much of it is secret.
    pub secrecy: Secrecy,
}

/// A user function.
#[derive(Clone, Copy)]
pub(super) struct Function<'t> {
    pub name: &'t str,
    pub namespace: &'t str,
    /// Which entry of `functions` it is in.
    pub at: usize,
    pub body: &'t Map,
}

/// Things of one kind, by name.
struct Slots<'t> {
    slots: Vec<Slot<'t>>,
    places: BTreeMap<String, usize>,
}

struct Slot<'t> {
    name: &'t str,
    source: Source<'t>,
    state: RefCell<State>,
}

/// Where a value comes from.
enum Source<'t> {
    /// A parameter and what it is given.
    Parameter(&'t Map, Option<Given>),
    Variable(&'t json::Value),
    /// A variable that is a loop: its entry in `copy`, and the place of that.
    Copy(&'t Map, usize),
}

enum State {
    Open,
    Busy,
    Done(Value),
    Failed(Halt),
}

impl<'t> Slots<'t> {
    fn new(slots: Vec<Slot<'t>>) -> Self {
        let mut places = BTreeMap::new();
        for (at, slot) in slots.iter().enumerate() {
            places.entry(fold(slot.name)).or_insert(at);
        }
        Self { slots, places }
    }

    fn find(&self, name: &str) -> Option<&Slot<'t>> {
        self.places.get(&fold(name)).map(|&at| &self.slots[at])
    }

    fn names(&self) -> Vec<&'t str> {
        self.slots.iter().take(SUGGESTED).map(|slot| slot.name).collect()
    }
}

impl<'t> Slot<'t> {
    fn new(name: &'t str, source: Source<'t>) -> Self {
        Self { name, source, state: RefCell::new(State::Open) }
    }
}

impl<'t> Frame<'t> {
    /// The template with these values for its parameters. Faults in what it declares are reported.
    pub(super) fn new(
        shared: &'t Shared<'t>,
        template: &'t Map,
        setting: Setting,
        given: Vec<(String, Given)>,
    ) -> Self {
        let Setting { path, scope, name, id, location, groups, condition, secrecy } = setting;
        let version = member(template, "languageVersion").and_then(json::Value::as_str);
        let modern = version.is_some_and(|version| version.starts_with('2'));
        let start = Path::start(&path);
        let (parameters, well_given) = parameter_slots(shared, template, given, &start);
        let variables = variable_slots(shared, template, &start);
        let functions = functions(template);
        let definitions = member(template, "definitions").and_then(json::Value::as_object);
        Self {
            shared,
            template,
            scope,
            name,
            id,
            location,
            outer_groups: groups,
            condition,
            secrecy,
            own_groups: OnceCell::new(),
            modern,
            types: Types::new(definitions, modern),
            parameters: Slots::new(parameters),
            well_given,
            variables: Slots::new(variables),
            functions,
            declared: OnceCell::new(),
            declaring: Cell::new(false),
            touched: RefCell::default(),
            path,
        }
    }

    /// Evaluates and checks every parameter, so that all faults are reported together; whether
    /// there was none.
    pub(super) fn check_parameters(&self) -> bool {
        let mut good = self.well_given;
        for slot in &self.parameters.slots {
            if let Err(halt) = self.slot(slot) {
                good = false;
                self.shared.report(halt);
            }
        }
        good
    }

    /// Whether all that is deployed is secret.
    pub(super) fn is_secret(&self) -> bool {
        self.secrecy > Secrecy::Marked
    }

    /// The value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Result<Value, Halt> {
        if let Some(slot) = self.parameters.find(name) {
            return self.slot(slot);
        }
        let (budget, names) = (&self.shared.budget, self.parameters.names());
        Err(unknown_name(budget, "this template has no parameter", name, &names))
    }

    /// The value of a variable.
    pub(super) fn variable(&self, name: &str) -> Result<Value, Halt> {
        if let Some(slot) = self.variables.find(name) {
            return self.slot(slot);
        }
        let (budget, names) = (&self.shared.budget, self.variables.names());
        Err(unknown_name(budget, "this template has no variable", name, &names))
    }

    /// The locations of the resource groups that this template and those around it deploy.
    pub(super) fn groups(&self) -> Rc<BTreeMap<String, Value>> {
        let own = || {
            let mut found = Vec::new();
            for entry in self.declared().into_iter().flat_map(|declared| &declared.entries) {
                for instance in entry.instances.iter().filter(|_| !entry.existing) {
                    let is_group = instance.resource_type.eq_ignore_ascii_case(RESOURCE_GROUPS);
                    let (true, true, Value::Text(id)) = (is_group, instance.active, &instance.id)
                    else {
                        continue;
                    };
                    // The location alone: other parts may ask for a nested deployment, which asks
                    // for the groups. A fault in it is reported with the whole.
                    let Some(json) = member(instance.body, "location") else { continue };
                    let path = Path::start(&instance.path);
                    let location = instance.run(self, Place::ResourceMember, |run| {
                        run.node(json, &path.name("location"))
                    });
                    if let Ok(location) = location {
                        found.push((fold(id), location));
                    }
                }
            }
            if found.is_empty() {
                return self.outer_groups.clone();
            }
            let mut all = BTreeMap::clone(&self.outer_groups);
            all.extend(found);
            Rc::new(all)
        };
        self.own_groups.get_or_init(own).clone()
    }

    /// Every variable is evaluated, used or not, and its faults are reported.
    pub(super) fn check_variables(&self) {
        for slot in &self.variables.slots {
            if let Err(halt) = self.slot(slot) {
                self.shared.report(halt);
            }
        }
    }

    pub(super) fn function(&self, name: &str) -> Option<Function<'t>> {
        self.functions.get(&fold(name)).copied()
    }

    pub(super) fn function_names(&self) -> Vec<String> {
        self.functions
            .values()
            .take(SUGGESTED)
            .map(|function| format!("{}.{}", function.namespace, function.name))
            .collect()
    }

    fn slot(&self, slot: &Slot<'t>) -> Result<Value, Halt> {
        match &*slot.state.borrow() {
            State::Done(value) => return Ok(value.clone()),
            State::Failed(halt) => return Err(halt.clone()),
            State::Busy => {
                let message = format!("the value of `{}` depends on itself", slot.name);
                return Err(Halt::new(FaultKind::Template, message));
            }
            State::Open => {}
        }
        slot.state.replace(State::Busy);
        let result = {
            let level = self.shared.enter();
            level.and_then(|_level| self.evaluate(slot)).and_then(|value| self.marked(value))
        };
        slot.state.replace(match &result {
            Ok(value) => State::Done(value.clone()),
            Err(halt) => State::Failed(halt.clone()),
        });
        result
    }

    /// A value that the template gives, as a secret where secrets stand in the text of it.
    pub(super) fn marked(&self, value: Value) -> Result<Value, Halt> {
        if self.secrecy != Secrecy::Text {
            return Ok(value);
        }
        self.shared.spend_parts(&value)?;
        Ok(value.into_secret())
    }

    fn evaluate(&self, slot: &Slot<'t>) -> Result<Value, Halt> {
        let start = Path::start(&self.path);
        match &slot.source {
            Source::Parameter(declaration, given) => {
                let parameters = start.name("parameters");
                self.parameter_value(
                    slot.name,
                    declaration,
                    given.as_ref(),
                    &parameters.name(slot.name),
                )
            }
            Source::Variable(json) => {
                let variables = start.name("variables");
                let run = Run::new(self, Env::at(Place::Variable));
                run.node(json, &variables.name(slot.name))
            }
            Source::Copy(entry, at) => {
                let variables = start.name("variables");
                let copy = variables.name("copy");
                let run = Run::new(self, Env::at(Place::Variable));
                run.copy_entry(entry, &copy.at(*at), false)
            }
        }
    }
}

/// The parameters that are declared, with what is given; and whether there was no fault in that,
/// which is reported.
fn parameter_slots<'t>(
    shared: &Shared<'_>,
    template: &'t Map,
    given: Vec<(String, Given)>,
    start: &Path<'_>,
) -> (Vec<Slot<'t>>, bool) {
    let mut slots = Vec::new();
    let mut good = true;
    let path = start.name("parameters");
    let declared = member(template, "parameters").and_then(json::Value::as_object);
    let mut given: BTreeMap<String, (String, Given)> =
        given.into_iter().map(|(name, given)| (fold(&name), (name, given))).collect();
    for (name, declaration) in declared.into_iter().flatten() {
        let Some(declaration) = declaration.as_object() else {
            let message =
                format!("a parameter is declared by an object, but found {}", declaration.kind());
            shared.report(Halt::new(FaultKind::Template, message).in_path(&path.name(name)));
            good = false;
            continue;
        };
        let value = given.remove(&fold(name)).map(|(_, given)| given);
        slots.push(Slot::new(name, Source::Parameter(declaration, value)));
    }
    let names: Vec<&str> = slots.iter().take(SUGGESTED).map(|slot| slot.name).collect();
    for (name, _) in given.values().take(MAX_DIAGNOSTICS) {
        let halt = unknown_name(
            &shared.budget,
            "a value is given for a parameter that the template does not have:",
            name,
            &names,
        );
        shared.report(halt.in_path(&path));
    }
    (slots, good && given.is_empty())
}

fn variable_slots<'t>(shared: &Shared<'_>, template: &'t Map, start: &Path<'_>) -> Vec<Slot<'t>> {
    let mut slots = Vec::new();
    let path = start.name("variables");
    let declared = member(template, "variables").and_then(json::Value::as_object);
    for (name, value) in declared.into_iter().flatten() {
        let Some(entries) = value.as_array().filter(|_| name.eq_ignore_ascii_case("copy")) else {
            slots.push(Slot::new(name, Source::Variable(value)));
            continue;
        };
        for (at, entry) in entries.iter().enumerate() {
            let parts = entry.as_object();
            let name = parts.and_then(|parts| member(parts, "name")).and_then(json::Value::as_str);
            if let (Some(parts), Some(name)) = (parts, name) {
                slots.push(Slot::new(name, Source::Copy(parts, at)));
            } else {
                let message = "a loop of variables is an object with a `name`";
                let copy = path.name("copy");
                shared.report(Halt::new(FaultKind::Template, message).in_path(&copy.at(at)));
            }
        }
    }
    slots
}

fn functions(template: &Map) -> BTreeMap<String, Function<'_>> {
    let mut all = BTreeMap::new();
    let namespaces = member(template, "functions").and_then(json::Value::as_array);
    for (at, entry) in namespaces.into_iter().flatten().enumerate() {
        let Some(entry) = entry.as_object() else { continue };
        let namespace =
            member(entry, "namespace").and_then(json::Value::as_str).unwrap_or_default();
        let members = member(entry, "members").and_then(json::Value::as_object);
        for (name, body) in members.into_iter().flatten() {
            if let Some(body) = body.as_object() {
                let function = Function { name, namespace, at, body };
                all.entry(fold(&format!("{namespace}.{name}"))).or_insert(function);
            }
        }
    }
    all
}
