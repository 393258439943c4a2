//! What is deployed before what.

use super::declared::{Entry, Instance};
use super::frame::Frame;
use crate::eval::document::Path;
use crate::eval::document::member;
use crate::eval::value::{Value, fold};
use crate::expr::signature::Place;
use crate::json;

impl<'t> Frame<'t> {
    /// The ids that `dependsOn` names, and those that are referred to.
    pub(super) fn dependencies(&self, instance: &Instance<'t>, touched: &[Value]) -> Vec<Value> {
        let mut all = Vec::new();
        let start = Path::start(&instance.path);
        let path = start.name("dependsOn");
        let named = member(instance.body, "dependsOn").and_then(json::Value::as_array);
        for (at, json) in named.into_iter().flatten().enumerate() {
            let evaluated =
                instance.run(self, Place::ResourceMember, |run| run.node(json, &path.at(at)));
            match evaluated {
                Ok(Value::Text(name)) => all.extend(self.named(&name)),
                Ok(other) => all.push(other),
                Err(halt) => self.shared.report(halt),
            }
        }
        all.extend(touched.iter().cloned());
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|id| match id {
            Value::Text(id) => seen.insert(fold(id)),
            other => !other.is_null(),
        });
        all
    }

    /// The resources that an element of `dependsOn` names: one, or all of a loop. Those that exist
    /// already or are not deployed are none.
    fn named(&self, name: &str) -> Vec<Value> {
        let Some(declared) = self.declared() else { return Vec::new() };
        let deployed = |entry: &Entry<'t>, instance: &Instance<'t>| {
            (!entry.existing && instance.active).then(|| instance.shown_id())
        };
        if let Some(entry) = declared.entry(self.modern, name) {
            return entry.instances.iter().filter_map(|found| deployed(entry, found)).collect();
        }
        match declared.find(self.modern, name) {
            Some((entry, instance)) => deployed(entry, instance).into_iter().collect(),
            None => vec![Value::text(name)],
        }
    }
}
