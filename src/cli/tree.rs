//! What a template would deploy as people read it: by scope, each resource with its properties.

use std::collections::BTreeMap;

use super::hints::Hints;
use super::outline::{Outline, name};
use super::place::Place;
use crate::eval::{Diagnostic, Evaluated, Resource, Secrets, Severity, Value};

/// A tree, and which options would tell more.
pub(super) struct Tree {
    pub text: String,
    pub hints: Hints,
}

/// The resources of a subscription, management group or tenant, in the order of the template.
#[derive(Default)]
struct Root<'e> {
    title: String,
    resources: Vec<(&'e Resource, Place)>,
    groups: Titled<Group<'e>>,
}

#[derive(Default)]
struct Group<'e> {
    title: String,
    resources: Vec<(&'e Resource, Place)>,
}

/// Things with titles, in the order in which they come first; case does not count.
struct Titled<T> {
    things: Vec<T>,
    places: BTreeMap<String, usize>,
}

impl<T> Default for Titled<T> {
    fn default() -> Self {
        Self { things: Vec::new(), places: BTreeMap::new() }
    }
}

impl<T> Titled<T> {
    fn entry(&mut self, title: &str, new: impl FnOnce() -> T) -> &mut T {
        let next = self.things.len();
        let at = *self.places.entry(title.to_ascii_lowercase()).or_insert(next);
        if at == next {
            self.things.push(new());
        }
        &mut self.things[at]
    }
}

/// The tree of all that is deployed, the outputs, and a line that counts.
pub(super) fn tree(evaluated: &Evaluated, secrets: Secrets) -> Tree {
    let mut outline = Outline::new(secrets);
    for root in roots(evaluated, secrets).things {
        outline.line(0, &root.title);
        outline.blank();
        resources(&mut outline, 2, &root.resources);
        for group in root.groups.things {
            outline.line(2, &group.title);
            outline.blank();
            resources(&mut outline, 4, &group.resources);
        }
    }
    if !evaluated.outputs().is_empty() {
        outline.line(0, "outputs");
        outline.blank();
        for output in evaluated.outputs() {
            outline.member(2, output.name(), output.value());
            if let Some(condition) = output.condition() {
                outline.member(4, "condition", condition);
            }
        }
        outline.blank();
    }
    let counts = counts(evaluated, &outline);
    outline.line(0, &counts);
    let hints = std::mem::take(&mut outline.hints);
    Tree { text: outline.into_text(), hints }
}

fn roots(evaluated: &Evaluated, secrets: Secrets) -> Titled<Root<'_>> {
    let mut roots = Titled::<Root<'_>>::default();
    for resource in evaluated.resources() {
        let place = Place::of(resource, secrets);
        let root =
            roots.entry(&place.root, || Root { title: place.root.clone(), ..Root::default() });
        match &place.group {
            None => root.resources.push((resource, place)),
            Some(group) => {
                let new = || Group { title: group.clone(), ..Group::default() };
                root.groups.entry(group, new).resources.push((resource, place));
            }
        }
    }
    roots
}

fn resources(outline: &mut Outline, indent: usize, resources: &[(&Resource, Place)]) {
    for (resource, place) in resources {
        let mut title = name(resource.resource_type()).into_owned();
        if let Value::Text(version) = resource.api_version() {
            title.push('@');
            title.push_str(&name(version));
        }
        title.push_str("  ");
        match resource.name() {
            Value::Text(text) => title.push_str(&name(text)),
            other => title.push_str(&outline.leaf(other)),
        }
        outline.line(indent, &title);
        if !matches!(resource.api_version(), Value::Text(_)) {
            outline.member(indent + 2, "apiVersion", resource.api_version());
        }
        if let Some(target) = &place.target {
            outline.line(indent + 2, &format!("scope: {target}"));
        }
        if let Some(condition) = resource.condition() {
            outline.member(indent + 2, "condition", condition);
        }
        for (name, value) in resource.members() {
            outline.member(indent + 2, name, value);
        }
        outline.blank();
    }
}

fn counts(evaluated: &Evaluated, outline: &Outline) -> String {
    let mut parts = vec![
        counted(evaluated.resources().len(), "resource"),
        counted(evaluated.outputs().len(), "output"),
    ];
    match (outline.at_run_time, outline.at_the_start) {
        (0, 0) => {}
        (later, 0) => parts.push(format!("{later} left for run time")),
        (0, start) => parts.push(format!("{start} left for the start")),
        (later, start) => {
            parts.push(format!("{later} left for run time, {start} for the start"));
        }
    }
    let said = |which: fn(&Diagnostic) -> bool| {
        evaluated.diagnostics().iter().filter(|said| which(said)).count()
    };
    let errors = said(|said| said.severity() == Severity::Error);
    let left_out = said(Diagnostic::is_omission);
    let warnings = said(|said| said.severity() == Severity::Warning) - left_out;
    for (count, word) in [(errors, "error"), (warnings, "warning")] {
        if count > 0 {
            parts.push(counted(count, word));
        }
    }
    if left_out > 0 {
        parts.push(format!("{left_out} left out"));
    }
    parts.join(", ")
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
