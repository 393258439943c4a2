//! What is deployed before what.

use std::collections::BTreeSet;

use super::declared::{Entry, Instance};
use super::frame::Frame;
use crate::eval::document::{Path, member};
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Value, fold};
use crate::expr::signature::Place;
use crate::json;

/// The work that each edge is.
const EDGE: usize = 16;

/// Ids, each once.
#[derive(Default)]
struct Ids {
    all: Vec<Value>,
    seen: BTreeSet<String>,
}

impl Ids {
    fn add(&mut self, id: Value) {
        let new = match &id {
            Value::Text(text) => self.seen.insert(fold(text)),
            other => !other.is_null(),
        };
        if new {
            self.all.push(id);
        }
    }
}

impl<'t> Frame<'t> {
    /// The ids that `dependsOn` names, and those that are referred to.
    pub(super) fn dependencies(&self, instance: &Instance<'t>, touched: &[Value]) -> Vec<Value> {
        let mut ids = Ids::default();
        let start = Path::start(&instance.path);
        let path = start.name("dependsOn");
        let named = member(instance.body, "dependsOn").and_then(json::Value::as_array);
        let mut done = BTreeSet::new();
        for (at, json) in named.into_iter().flatten().enumerate() {
            let evaluated =
                instance.run(self, Place::ResourceMember, |run| run.node(json, &path.at(at)));
            let added = evaluated.and_then(|value| match value {
                Value::Text(name) if !done.insert(fold(&name)) => Ok(()),
                Value::Text(name) => self.add_named(&mut ids, &name),
                other => {
                    ids.add(other);
                    Ok(())
                }
            });
            if let Err(halt) = added {
                let stop = halt.is_limit();
                self.shared.report(halt.in_path(&path.at(at)));
                if stop {
                    break;
                }
            }
        }
        for id in touched {
            ids.add(id.clone());
        }
        if let Err(halt) = self.add_batch_before(&mut ids, instance) {
            self.shared.report(halt.in_path(&path));
        }
        ids.all
    }

    /// Adds the resources of a loop that are deployed before this one of it: those of the last
    /// batch of which any are.
    fn add_batch_before(&self, ids: &mut Ids, instance: &Instance<'t>) -> Result<(), Halt> {
        let entry = self.declared().and_then(|declared| declared.entries.get(instance.entry));
        let (Some(entry), Some((_, turn))) = (entry, instance.turn) else { return Ok(()) };
        let (Some(batch), false) = (entry.batch, entry.existing) else { return Ok(()) };
        let before = entry.instances.iter().filter(|other| other.active);
        let batch_of = |other: &Instance<'t>| other.turn.map(|(_, at)| at / batch);
        let before: Vec<_> = before.filter(|other| batch_of(other) < Some(turn / batch)).collect();
        self.shared.budget.spend(entry.instances.len())?;
        let last = before.last().and_then(|other| batch_of(other));
        for other in before.into_iter().filter(|other| batch_of(other) == last) {
            self.shared.budget.spend(EDGE)?;
            ids.add(other.shown_id());
        }
        Ok(())
    }

    /// Adds the resources that an element of `dependsOn` names: one, or all of a loop. Those that
    /// exist already or are not deployed are none.
    fn add_named(&self, ids: &mut Ids, name: &str) -> Result<(), Halt> {
        let Some(declared) = self.declared() else { return Ok(()) };
        let mut add = |entry: &Entry<'t>, instance: &Instance<'t>| {
            if !entry.existing && instance.active {
                ids.add(instance.shown_id());
            }
        };
        if let Some(entry) = declared.entry(self.modern, name) {
            self.shared.budget.spend(entry.instances.len().saturating_mul(EDGE))?;
            entry.instances.iter().for_each(|instance| add(entry, instance));
            return Ok(());
        }
        self.shared.budget.spend(EDGE)?;
        match declared.find(self.modern, name) {
            Some((entry, instance)) => add(entry, instance),
            None => ids.add(Value::text(name)),
        }
        Ok(())
    }
}
