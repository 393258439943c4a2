//! Checks each resource by itself: every value known where it must be, no secret where it can be
//! seen, every name allowed for its type, and whatever its builder asks.

use super::super::address::Place as At;
use super::super::checks::Checked;
use super::super::copy::takes_index;
use super::super::declaration::{Body, Entry};
use super::super::error::{Problem, ProblemKind};
use super::super::group::{GroupKind, ResourceGroup};
use super::super::naming;
use super::collect::{GROUP_TYPE, World};
use super::declare;
use super::exam::{Exam, Place, Rule};
use super::limits;
use crate::expr::Key;

pub(super) fn verify(world: &mut World<'_>, problems: &mut Vec<Problem>) {
    let plan = world.plan;
    let mut exam = Exam::new(plan);
    for (group, conditions) in &plan.groups {
        resource_group(group, &mut exam);
        let place = Place { what: "condition", rule: Rule::Start, looped: false };
        conditions.iter().for_each(|condition| exam.expression(condition, false, &place));
        let found = exam.take(|| group.group.key.to_string());
        problems.extend(found.into_iter().map(|problem| problem.at(group.source)));
    }
    for index in 0..world.items.len() {
        let Some(entry) = world.items[index].entry() else { continue };
        resource(world, index, entry, &mut exam);
        let found = exam.take(|| world.path(index));
        problems.extend(found.into_iter().map(|problem| problem.at(entry.source)));
    }
    declare::outputs(plan, &mut exam, problems);
    declare::metadata(plan, &mut exam, problems);
    world.parameters = declare::declarations(plan, exam, problems);
}

fn resource_group<'a>(group: &'a ResourceGroup, exam: &mut Exam<'a>) {
    if !matches!(group.group.kind, GroupKind::Current) {
        exam.group_parts(&group.group, false);
    }
    let GroupKind::New { location } = &group.group.kind else { return };
    let place = Place { what: "location", rule: Rule::Start, looped: false };
    exam.expression(location, false, &place);
    for (key, value) in group.body.iter() {
        exam.tree(value, &Place { what: &key.shown(), ..place });
    }
    for problem in naming::check(GROUP_TYPE, &group.group.name) {
        exam.report(ProblemKind::Name, problem.message, problem.help);
    }
}

fn resource<'a>(world: &World<'a>, index: usize, entry: &'a Entry, exam: &mut Exam<'a>) {
    let looped = entry.list.is_some();
    let place = |what| Place { what, rule: Rule::Start, looped };
    exam.expression(&entry.address.name, false, &place("name"));
    exam.address(&entry.address, &place("name"));
    if let Some(list) = &entry.list {
        let what = "list of the loop";
        exam.expression(list, false, &Place { what, rule: Rule::Count, looped: false });
        one_name_for_all(world, index, entry, exam);
    }
    for (pointer, value) in &entry.raw {
        let below = pointer.starts_with("/properties/") || pointer == "/properties";
        let rule = if below { Rule::Property } else { Rule::Start };
        exam.tree(value, &Place { what: pointer, rule, looped });
    }
    let mut member = |key: &Key, value| {
        let what = key.shown();
        let rule = if what == "properties" { Rule::Property } else { Rule::Start };
        exam.tree(value, &Place { what: &what, rule, looped });
    };
    match &entry.body {
        Body::Form(form) => form.gaps().for_each(|(key, value)| member(key, value)),
        Body::Tree(tree) => tree.iter().for_each(|(key, value)| member(key, value)),
    }
    // Whoever takes from the resource has the condition too, and is not in the loop.
    let condition = Place { looped: false, ..place("condition") };
    entry.conditions.iter().for_each(|it| exam.expression(it, false, &condition));
    kind(entry, exam);
    let rule = naming::check(&entry.address.ty, &entry.address.name);
    let any = rule.is_empty() && entry.address.name.as_str().is_some_and(|name| name.contains('/'));
    for problem in rule {
        exam.report(ProblemKind::Name, problem.message, problem.help);
    }
    if any {
        exam.report(
            ProblemKind::Name,
            format!("the name `{}` has a `/`", entry.address.display_name()),
            "give the parent as such, with `RawResource::child` or `new(&parent, …)`, and the \
             name without the parent's",
        );
    }
    checks(world, index, entry, exam);
}

/// What the builder of the resource asks.
fn checks(world: &World<'_>, index: usize, entry: &Entry, exam: &mut Exam<'_>) {
    let item = &world.items[index];
    let Some(body) = item.tree.as_deref().filter(|_| !entry.checks.is_empty()) else { return };
    let embedded = item.guests.iter().filter_map(|guest| {
        let guest = &world.items[*guest];
        Some((guest.name().as_str(), guest.tree.as_deref()?))
    });
    let checked = Checked { body, embedded: embedded.collect() };
    for check in &entry.checks {
        for finding in check(&checked) {
            exam.report(finding.kind, finding.message, finding.help);
        }
    }
}

/// The instances of a loop must differ in their names, or in what they are in or on.
fn one_name_for_all(world: &World<'_>, index: usize, entry: &Entry, exam: &mut Exam<'_>) {
    let several = limits::known_count(&world.items[index]).is_none_or(|count| count > 1);
    if several && !entry.address.parts().any(takes_index) {
        exam.report(
            ProblemKind::Duplicate,
            "each element of the loop makes a resource with the same name",
            "put the element or, better, the index that `for_each` gives into the name",
        );
    }
}

/// A type must fit that of the parent, and have a parent if it is inside another type.
fn kind(entry: &Entry, exam: &mut Exam<'_>) {
    let address = &entry.address;
    let ty = &address.ty;
    let mut words = ty.as_bytes().split(|byte| *byte == b'/');
    let fits = |word: &[u8]| {
        let fits = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        !word.is_empty() && word.iter().all(fits)
    };
    let provider = words.next().unwrap_or_default();
    let mut inner = 0;
    let inside = words.all(|word| {
        inner += 1;
        fits(word)
    });
    if !provider.contains(&b'.') || !fits(provider) || inner == 0 || !inside {
        exam.report(
            ProblemKind::Invalid,
            format!("`{ty}` is no resource type"),
            "write the provider and the type, as in `Microsoft.Web/sites`",
        );
        return;
    }
    if !is_version(&address.api_version) {
        exam.report(
            ProblemKind::Invalid,
            format!("`{}` is no API version", address.api_version),
            "write a date, as in `2024-04-01` or `2024-04-01-preview`",
        );
    }
    match &address.place {
        At::Child(parent) => {
            let outer = ty.rsplit_once('/').map_or("", |(outer, _)| outer);
            if !outer.eq_ignore_ascii_case(&parent.ty) {
                exam.report(
                    ProblemKind::Invalid,
                    format!("the type `{ty}` is not inside `{}`, that of its parent", parent.ty),
                    "give the parent's type, a `/` and one word more",
                );
            }
        }
        At::Scope(_) | At::Extension(_) if inner > 1 => exam.report(
            ProblemKind::Invalid,
            format!("the type `{ty}` is inside another, but the resource has no parent"),
            "give it one with `RawResource::child(&parent, …)`",
        ),
        At::Scope(_) | At::Extension(_) => {}
    }
}

/// `2024-04-01`, and words behind it.
fn is_version(text: &str) -> bool {
    let bytes = text.as_bytes();
    let date = bytes.len() >= 10
        && bytes[..10].iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    date && bytes[10..].split(|byte| *byte == b'-').enumerate().all(|(at, word)| {
        (at == 0 && word.is_empty())
            || (at > 0 && !word.is_empty() && word.iter().all(u8::is_ascii_alphanumeric))
    })
}
