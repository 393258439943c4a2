//! The resources that a template declares: loops unrolled, conditions decided, ids known.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use super::frame::Frame;
use super::messages::{SUGGESTED, shortened};
use super::nested::Nested;
use super::node::Count;
use super::reduce::{Env, Loop, Run, Turn};
use super::scope::Scope;
use crate::eval::document::Path;
use crate::eval::document::member;
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Object, Value, fold};
use crate::expr::signature::Place;
use crate::json::{self, Map};

/// The type of a nested deployment.
pub(super) const DEPLOYMENTS: &str = "Microsoft.Resources/deployments";

/// The most turns that a loop of resources may have.
const MAX_INSTANCES: i64 = 800;

/// All resources of a template.
#[derive(Default)]
pub(super) struct Declared<'t> {
    pub entries: Vec<Entry<'t>>,
    symbols: BTreeMap<String, usize>,
    loops: BTreeMap<String, usize>,
    ids: BTreeMap<String, (usize, usize)>,
    names: BTreeMap<String, Option<(usize, usize)>>,
}

/// One declaration, with as many resources as its loop makes.
pub(super) struct Entry<'t> {
    pub symbol: Option<&'t str>,
    pub loop_name: Option<&'t str>,
    /// How many of a loop are deployed at a time, those before them first; nothing where all are.
    pub batch: Option<i64>,
    /// Whether it is there already and not deployed.
    pub existing: bool,
    /// Whether it is not known how many resources its loop makes; it has none then.
    pub open: bool,
    pub instances: Vec<Instance<'t>>,
}

/// One resource.
pub(super) struct Instance<'t> {
    pub body: &'t Map,
    pub path: String,
    /// The loop it comes from, and which turn of it.
    pub turn: Option<(&'t str, i64)>,
    /// Which of the entries it comes from.
    pub entry: usize,
    /// What decides whether it is deployed, that of the deployments around it included; `true`
    /// where it is known to hold.
    pub condition: Option<Value>,
    /// Whether its condition may hold.
    pub active: bool,
    pub resource_type: String,
    pub api_version: Value,
    pub name: Value,
    pub id: Value,
    /// The id of what it goes to: a group, a subscription and so on, or what it extends.
    pub scope: Value,
    /// Whether the name or the id is made from a secret.
    pub secret: bool,
    /// Where it goes, if it says so: a nested deployment, or what exists elsewhere.
    pub target: Option<Scope>,
    pub nested: RefCell<Progress<Nested>>,
    pub body_value: RefCell<Progress<Body>>,
}

/// The members of a resource, and what they refer to.
pub(super) struct Body {
    pub members: Object,
    pub touched: Vec<Value>,
}

/// How far something is evaluated that is evaluated once.
#[derive(Default)]
pub(super) enum Progress<T> {
    #[default]
    Open,
    Busy,
    Done(Rc<T>),
    Failed,
}

impl<T> Progress<T> {
    /// What is there, or what `evaluate` makes of it; nothing if it asks, in the end, for itself.
    /// `report` is called with the fault, once.
    pub(super) fn run(
        progress: &RefCell<Self>,
        evaluate: impl FnOnce() -> Result<T, Halt>,
        report: impl FnOnce(Halt),
    ) -> Result<Option<Rc<T>>, Halt> {
        match &*progress.borrow() {
            Self::Done(done) => return Ok(Some(done.clone())),
            Self::Failed => return Err(Halt::Reported),
            Self::Busy => return Ok(None),
            Self::Open => {}
        }
        progress.replace(Self::Busy);
        match evaluate() {
            Ok(done) => {
                let done = Rc::new(done);
                progress.replace(Self::Done(done.clone()));
                Ok(Some(done))
            }
            Err(halt) => {
                progress.replace(Self::Failed);
                report(halt);
                Err(Halt::Reported)
            }
        }
    }
}

/// What a child takes from the resource it is declared in.
#[derive(Clone)]
pub(super) struct Parent<'t> {
    pub resource_type: String,
    pub name: Value,
    pub scope: Option<Value>,
    pub turn: Option<(&'t str, i64)>,
    /// Whether the name is made from a secret.
    pub secret: bool,
}

impl<'t> Instance<'t> {
    /// A part of where it is and what it is called, as it may be shown.
    pub(super) fn shown(&self, part: &Value) -> Value {
        match part {
            part if !self.secret => part.clone(),
            // The secret stands in the text of what is left.
            Value::Expression(_) => Value::Secret(Arc::new(part.clone())),
            part => part.clone().into_secret(),
        }
    }

    /// The name as it may be shown.
    pub(super) fn shown_name(&self) -> Value {
        self.shown(&self.name)
    }

    /// The id as it may be shown.
    pub(super) fn shown_id(&self) -> Value {
        self.shown(&self.id)
    }

    /// The name for a message.
    pub(super) fn title(&self) -> String {
        match self.shown_name() {
            Value::Text(name) => name.to_string(),
            other => format!("{other:?}"),
        }
    }

    /// Whether a template is deployed by it.
    pub(super) fn template(&self) -> Option<&'t json::Value> {
        if !self.resource_type.eq_ignore_ascii_case(DEPLOYMENTS) {
            return None;
        }
        let properties = member(self.body, "properties")?.as_object()?;
        member(properties, "template")
    }

    /// Adds to a fault from which turn of the loop the resource comes.
    pub(super) fn in_turn(&self, halt: Halt) -> Halt {
        in_turn(self.turn, halt)
    }

    /// Runs `inside` with the loop that the resource comes from.
    pub(super) fn run<'f, T>(
        &self,
        frame: &'f Frame<'t>,
        place: Place,
        inside: impl FnOnce(&Run<'_, 't>) -> T,
    ) -> T {
        turned(frame, place, self.turn, inside)
    }
}

/// Adds to a fault in which turn of a loop it is.
fn in_turn(turn: Option<(&str, i64)>, halt: Halt) -> Halt {
    match turn {
        Some((name, index)) => Turn::At(index).tell(name, halt),
        None => halt,
    }
}

pub(super) fn turned<'t, T>(
    frame: &Frame<'t>,
    place: Place,
    turn: Option<(&'t str, i64)>,
    inside: impl FnOnce(&Run<'_, 't>) -> T,
) -> T {
    let run = Run::new(frame, Env::at(place));
    match turn {
        Some((name, index)) => {
            let turn = Loop { name, turn: Turn::At(index), unnamed: true, parent: None };
            inside(&run.with_loop(&turn))
        }
        None => inside(&run),
    }
}

impl<'t> Declared<'t> {
    /// Finds a resource by what `reference` and its like are given: a symbolic name, with an
    /// index where it is a loop; an id; or a name that only one resource has.
    pub(super) fn find(&self, modern: bool, name: &str) -> Option<(&Entry<'t>, &Instance<'t>)> {
        let place = if modern { self.by_symbol(name) } else { None };
        let (entry, instance) = place
            .or_else(|| self.ids.get(&fold(name.trim_end_matches('/'))).copied())
            .or_else(|| {
                // Only classic templates know resources by their names.
                if modern { None } else { self.names.get(&fold(name)).copied().flatten() }
            })?;
        let entry = &self.entries[entry];
        Some((entry, entry.instances.get(instance)?))
    }

    /// Whether the symbolic name is that of a loop, or of a resource in one, of which it is not
    /// known how many resources it makes.
    pub(super) fn is_open(&self, name: &str) -> bool {
        let whole = name.strip_suffix(']').and_then(|name| Some(name.rsplit_once('[')?.0));
        let entry = self.symbols.get(&fold(whole.unwrap_or(name)));
        entry.is_some_and(|&at| self.entries[at].open)
    }

    fn by_symbol(&self, name: &str) -> Option<(usize, usize)> {
        if let Some(&entry) = self.symbols.get(&fold(name)) {
            return Some((entry, 0));
        }
        let (name, index) = name.strip_suffix(']')?.rsplit_once('[')?;
        Some((*self.symbols.get(&fold(name))?, index.parse().ok()?))
    }

    /// The declaration of a symbolic name or of a loop.
    pub(super) fn entry(&self, modern: bool, name: &str) -> Option<&Entry<'t>> {
        if modern {
            return self.symbols.get(&fold(name)).map(|&at| &self.entries[at]);
        }
        self.loops.get(&fold(name)).map(|&at| &self.entries[at])
    }

    /// The symbolic names, as many as are looked through for one that was meant.
    pub(super) fn symbols(&self) -> Vec<&'t str> {
        self.entries.iter().filter_map(|entry| entry.symbol).take(SUGGESTED).collect()
    }

    fn add(&mut self, entry: Entry<'t>) {
        let at = self.entries.len();
        if let Some(symbol) = entry.symbol {
            self.symbols.entry(fold(symbol)).or_insert(at);
        }
        if let Some(name) = entry.loop_name {
            self.loops.entry(fold(name)).or_insert(at);
        }
        for (index, instance) in entry.instances.iter().enumerate() {
            if let Value::Text(id) = &instance.id {
                self.ids.entry(fold(id)).or_insert((at, index));
            }
            if let (Value::Text(name), false) = (&instance.name, entry.existing) {
                self.names
                    .entry(fold(name))
                    .and_modify(|place| *place = None)
                    .or_insert(Some((at, index)));
            }
        }
        self.entries.push(entry);
    }
}

impl<'t> Frame<'t> {
    /// The resources of the template; nothing while they are still being found.
    pub(super) fn declared(&self) -> Option<&Declared<'t>> {
        if let Some(declared) = self.declared.get() {
            return Some(declared);
        }
        if self.declaring.replace(true) {
            return None;
        }
        let mut declared = Declared::default();
        let start = Path::start(&self.path);
        let path = start.name("resources");
        if let Some(resources) = self.template.get_ignore_ascii_case("resources") {
            self.declare_all(&mut declared, resources, None, &path);
        } else {
            let message = "a template has `resources`, even if there are none: `[]`";
            self.shared.report(Halt::new(FaultKind::Template, message).in_path(&start));
        }
        self.declaring.set(false);
        Some(self.declared.get_or_init(|| declared))
    }

    fn declare_all(
        &self,
        declared: &mut Declared<'t>,
        resources: &'t json::Value,
        parent: Option<&Parent<'t>>,
        path: &Path<'_>,
    ) {
        match resources {
            json::Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.declare_one(declared, None, item, parent, &path.at(at));
                }
            }
            json::Value::Object(map) => {
                for (symbol, item) in map {
                    self.declare_one(declared, Some(symbol), item, parent, &path.name(symbol));
                }
            }
            other => {
                let message =
                    format!("`resources` is an array or an object, but found {}", other.kind());
                self.shared.report(Halt::new(FaultKind::Template, message).in_path(path));
            }
        }
    }

    fn declare_one(
        &self,
        declared: &mut Declared<'t>,
        symbol: Option<&'t str>,
        resource: &'t json::Value,
        parent: Option<&Parent<'t>>,
        path: &Path<'_>,
    ) {
        if self.shared.budget.is_spent() {
            return;
        }
        let Some(body) = resource.as_object() else {
            let message = format!("a resource is an object, but found {}", resource.kind());
            self.shared.report(Halt::new(FaultKind::Template, message).in_path(path));
            return;
        };
        let existing = body.get_ignore_ascii_case("existing").and_then(json::Value::as_bool);
        let copy = member(body, "copy").and_then(json::Value::as_object);
        let loop_name =
            copy.and_then(|copy| member(copy, "name")).and_then(json::Value::as_str).or(symbol);
        let mut entry = Entry {
            symbol,
            loop_name: copy.and(loop_name),
            batch: None,
            existing: existing == Some(true),
            open: false,
            instances: Vec::new(),
        };
        let turns = match (copy, loop_name) {
            (Some(copy), Some(name)) => {
                let found = self.turns(copy, body, path);
                match found.and_then(|count| Ok((count, self.batch(copy, &path.name("copy"))?))) {
                    Ok((count, batch)) => {
                        (entry.open, entry.batch) = (count.is_none(), batch);
                        (0..count.unwrap_or(0)).map(|index| Some((name, index))).collect()
                    }
                    Err(halt) => {
                        self.shared.report(halt);
                        return;
                    }
                }
            }
            (Some(_), None) => {
                let message = "a loop of resources has a `name`";
                self.shared
                    .report(Halt::new(FaultKind::Template, message).in_path(&path.name("copy")));
                return;
            }
            (None, _) => vec![parent.and_then(|parent| parent.turn)],
        };
        let mut parents = Vec::new();
        for turn in turns {
            match self.instance(body, turn, parent, entry.existing, path) {
                Ok((mut instance, scope)) => {
                    instance.entry = declared.entries.len();
                    parents.push(Parent {
                        resource_type: instance.resource_type.clone(),
                        name: instance.name.clone(),
                        scope,
                        turn,
                        secret: instance.secret,
                    });
                    entry.instances.push(instance);
                }
                Err(halt) => {
                    let stop = halt.is_limit();
                    let halt = halt.in_path(path);
                    self.shared.report(in_turn(turn, halt));
                    if stop {
                        break;
                    }
                }
            }
        }
        declared.add(entry);
        if let Some(children) = member(body, "resources") {
            let path = path.name("resources");
            for parent in &parents {
                self.declare_all(declared, children, Some(parent), &path);
            }
        }
    }

    /// How many resources of a loop are deployed at a time, if not all.
    fn batch(&self, copy: &Map, path: &Path<'_>) -> Result<Option<i64>, Halt> {
        let run = Run::new(self, Env::at(Place::CopyCount));
        let part = |name: &'static str| match member(copy, name) {
            Some(json) => run.node(json, &path.name(name)),
            None => Ok(Value::Null),
        };
        let wrong = |name: &str, message: String| {
            Halt::new(FaultKind::Template, message).in_path(&path.name(name))
        };
        let mode = part("mode")?;
        let secret = mode.is_secret();
        let serial = match mode.into_revealed() {
            Value::Null => false,
            Value::Text(mode) if mode.eq_ignore_ascii_case("parallel") => false,
            Value::Text(mode) if mode.eq_ignore_ascii_case("serial") => true,
            Value::Text(_) if secret => {
                let message =
                    "the mode of a loop is `parallel` or `serial`, but the mode is secret";
                return Err(wrong("mode", message.to_owned()));
            }
            Value::Text(mode) => {
                let mode = shortened(&mode);
                let message =
                    format!("the mode of a loop is `parallel` or `serial`, but found `{mode}`");
                return Err(wrong("mode", message));
            }
            other => {
                let message = format!("the mode of a loop is text, but found {}", other.kind());
                return Err(wrong("mode", message));
            }
        };
        let batch = part("batchSize")?;
        let secret = batch.is_secret();
        let batch = match batch.into_revealed() {
            Value::Null if serial => {
                let message = "a loop of the mode `serial` has a `batchSize`: how many are \
                               deployed at a time";
                return Err(Halt::new(FaultKind::Template, message).in_path(path));
            }
            Value::Null => return Ok(None),
            Value::Int(size) if size > 0 => size,
            Value::Int(_) if secret => {
                let message = "a batch has a size of 1 or more, but the size is secret";
                return Err(wrong("batchSize", message.to_owned()));
            }
            Value::Int(size) => {
                let message = format!("a batch has a size of 1 or more, but found {size}");
                return Err(wrong("batchSize", message));
            }
            other => {
                let message = format!("the size of a batch is an int, but found {}", other.kind());
                return Err(wrong("batchSize", message));
            }
        };
        Ok(serial.then_some(batch))
    }

    /// How many resources a loop makes; nothing where that is known only at run time.
    fn turns(&self, copy: &Map, body: &Map, path: &Path<'_>) -> Result<Option<i64>, Halt> {
        let path = path.name("copy");
        let run = Run::new(self, Env::at(Place::CopyCount));
        match run.count(copy, &path)? {
            Count::Known(count) if count > MAX_INSTANCES => {
                let message = format!(
                    "a loop of {count} resources is too long; {MAX_INSTANCES} are the most"
                );
                Err(Halt::new(FaultKind::Limit, message).in_path(&path))
            }
            Count::Known(count) => Ok(Some(count)),
            Count::Unknown(count) => {
                // It is written out for the message.
                self.shared.spend_size(&count)?;
                let what = member(body, "name").and_then(json::Value::as_str).unwrap_or("?");
                let fault = Fault::new(
                    FaultKind::Template,
                    format!(
                        "`{what}` is left out: how many there are, `{count:?}`, is not known yet"
                    ),
                );
                self.shared.warn(fault, &path);
                Ok(None)
            }
        }
    }
}
