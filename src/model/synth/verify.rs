//! Checks each resource by itself: every value known where it must be, no secret where it can be
//! seen, every name allowed for its type, and whatever its builder asks.

use super::super::checks::Checked;
use super::super::deployment::Plan;
use super::super::error::{Problem, ProblemKind};
use super::super::group::GroupKind;
use super::super::naming;
use super::super::param::ParameterDeclaration;
use super::super::symbols::{ParameterSymbol, VariableSymbol};
use super::collect::{Thing, World};
use super::scan::{self, MAX_NESTING, Site};
use crate::expr::{Ast, Kind, MAX_DEPTH, MAX_NODES, Node};

/// What may stand in a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// Known when the deployment starts, and no secret.
    Start,
    /// Anything but fresh values; secrets only where the type asks for one.
    Property,
    /// Anything but fresh values and secrets.
    Output,
    /// Anything but fresh values.
    SecureOutput,
    /// Nothing of run time.
    Default,
}

struct Place<'p> {
    what: &'p str,
    rule: Rule,
    /// Whether `copyIndex()` means something.
    looped: bool,
}

pub(super) fn verify(world: &mut World<'_>, problems: &mut Vec<Problem>) {
    let mut seen = Vec::new();
    for index in 0..world.items.len() {
        let mut found = Vec::new();
        item(world, index, &mut found, &mut seen);
        if !found.is_empty() {
            let (path, source) = (world.path(index), world.items[index].source);
            problems.extend(found.into_iter().map(|(kind, message, help)| {
                Problem::new(kind, &path, message, help).at(source)
            }));
        }
    }
    plan(world.plan, problems, &mut seen);
    declarations(world, seen, problems);
}

type Found = Vec<(ProblemKind, String, String)>;

fn item<'a>(
    world: &World<'a>,
    index: usize,
    found: &mut Found,
    seen: &mut Vec<&'a ParameterDeclaration>,
) {
    let item = &world.items[index];
    let looped = item.entry().is_some_and(|entry| entry.list.is_some());
    let name = Place { what: "name", rule: Rule::Start, looped };
    match item.thing {
        Thing::Group(group) => {
            expression(&group.group.name, false, &name, found, seen);
            for (key, value) in group.body.iter() {
                let what = format!("{key:?}");
                let what = what.trim_matches('"');
                tree(value, &Place { what, rule: Rule::Start, looped }, found, seen);
            }
            if let GroupKind::New { location } = &group.group.kind {
                let place = Place { what: "location", rule: Rule::Start, looped };
                expression(location, false, &place, found, seen);
            }
        }
        Thing::Resource(entry) => {
            expression(&entry.address.name, false, &name, found, seen);
            if let Some(list) = &entry.list {
                let place = Place { what: "list of the loop", rule: Rule::Start, looped: false };
                expression(list, false, &place, found, seen);
            }
            for (pointer, value) in &entry.raw {
                let rule = match pointer.starts_with("/properties") {
                    true => Rule::Property,
                    false => Rule::Start,
                };
                tree(value, &Place { what: pointer, rule, looped }, found, seen);
            }
            for (key, value) in entry.body.iter() {
                let name = format!("{key:?}");
                let what = name.trim_matches('"');
                let rule = if what == "properties" { Rule::Property } else { Rule::Start };
                tree(value, &Place { what, rule, looped }, found, seen);
            }
            for condition in item.conditions.iter() {
                let place = Place { what: "condition", rule: Rule::Start, looped };
                // The expression lives in the deployment, whatever its copy here says.
                expression_checks(condition, false, &place, found);
            }
            for condition in entry.conditions.iter() {
                parameters(condition, seen);
            }
        }
    }
    for problem in naming::check(item.ty(), item.name()) {
        found.push((ProblemKind::Name, problem.message, problem.help));
    }
    let Some(entry) = item.entry() else { return };
    if !entry.checks.is_empty() {
        let embedded = item.guests.iter().map(|guest| {
            let guest = &world.items[*guest];
            (guest.name().as_str(), &*guest.body)
        });
        let checked = Checked { body: &item.body, embedded: embedded.collect() };
        for check in &entry.checks {
            for finding in check(&checked) {
                found.push((finding.kind, finding.message, finding.help));
            }
        }
    }
}

fn tree<'a>(
    node: &'a Node,
    place: &Place<'_>,
    found: &mut Found,
    seen: &mut Vec<&'a ParameterDeclaration>,
) {
    let fits = scan::sites(node, &mut |Site { ast, secret }| {
        expression(ast, secret, place, found, seen);
    });
    if !fits {
        found.push((
            ProblemKind::Limit,
            format!("`{}` nests objects and lists more than {MAX_NESTING} deep", place.what),
            "no resource of Azure does; look for an object that holds itself".to_owned(),
        ));
    }
}

fn expression<'a>(
    ast: &'a Ast,
    secret_slot: bool,
    place: &Place<'_>,
    found: &mut Found,
    seen: &mut Vec<&'a ParameterDeclaration>,
) {
    if expression_checks(ast, secret_slot, place, found) {
        parameters(ast, seen);
    }
}

/// Remembers the parameters that an expression takes from.
fn parameters<'a>(ast: &'a Ast, seen: &mut Vec<&'a ParameterDeclaration>) {
    if !ast.is_symbolic() {
        return;
    }
    scan::nodes(ast, &mut |node, _| {
        if let Some(symbol) = node.as_symbol::<ParameterSymbol>() {
            if !seen.last().is_some_and(|last| std::ptr::eq(*last, &*symbol.0)) {
                seen.push(&symbol.0);
            }
        } else if let Some(symbol) = node.as_symbol::<VariableSymbol>() {
            scan::sites(&symbol.0.value, &mut |Site { ast, .. }| parameters(ast, seen));
        }
    });
}

/// Whether the expression may be walked; what is wrong with it goes to `found`.
fn expression_checks(ast: &Ast, secret_slot: bool, place: &Place<'_>, found: &mut Found) -> bool {
    let what = place.what;
    if ast.size() > MAX_NODES || ast.depth() > MAX_DEPTH {
        found.push((
            ProblemKind::Limit,
            format!(
                "an expression in `{what}` has {} parts and is {} deep; {MAX_NODES} and \
                 {MAX_DEPTH} are allowed",
                ast.size(),
                ast.depth()
            ),
            "name a part of it with a `Variable`, or build text from fewer parts".to_owned(),
        ));
        return false;
    }
    let knowledge = ast.knowledge();
    if knowledge.runtime && matches!(place.rule, Rule::Start | Rule::Default) {
        found.push((
            ProblemKind::Runtime,
            format!("`{what}` takes `{}`, which is known only once resources exist", shown(ast)),
            "it must be known when the deployment starts: use a literal, a parameter, or the \
             name or id of a resource"
                .to_owned(),
        ));
    }
    if knowledge.fresh && place.rule != Rule::Default {
        found.push((
            ProblemKind::Fresh,
            format!("`{what}` takes a value that is new on each deployment"),
            "make a parameter with that default, and use the parameter".to_owned(),
        ));
    }
    if knowledge.secret {
        let allowed = match place.rule {
            Rule::SecureOutput => true,
            Rule::Property => secret_slot,
            Rule::Start | Rule::Output | Rule::Default => false,
        };
        if !allowed {
            found.push((
                ProblemKind::Secret,
                format!("a secret stands in `{what}`, where it can be read"),
                "set it through a property that takes a `Secret`, or a `secure_output`; in an \
                 object that Azure does not describe, say `Node::secret(…)`"
                    .to_owned(),
            ));
        }
    }
    if !place.looped && takes_index(ast) {
        found.push((
            ProblemKind::Placement,
            format!("`{what}` takes the element or index of a loop that it is not part of"),
            "use the element only in the resource that the closure of `for_each` returns; from \
             outside, use `each.at(index)`"
                .to_owned(),
        ));
    }
    true
}

fn shown(ast: &Ast) -> String {
    if ast.is_secret() { "a secret".to_owned() } else { format!("{ast:?}") }
}

fn takes_index(ast: &Ast) -> bool {
    let mut found = false;
    scan::nodes(ast, &mut |node, _| {
        if let Kind::Call(name, arguments) = node.kind() {
            let named = arguments.first().is_some_and(|first| first.as_str().is_some());
            found |= name.eq_ignore_ascii_case("copyIndex") && !named;
        }
    });
    found
}

fn plan<'a>(
    plan: &'a Plan,
    problems: &mut Vec<Problem>,
    seen: &mut Vec<&'a ParameterDeclaration>,
) {
    for (name, output) in &plan.outputs {
        let mut found = Vec::new();
        let rule = if output.is_secure() { Rule::SecureOutput } else { Rule::Output };
        tree(&output.value, &Place { what: "value", rule, looped: false }, &mut found, seen);
        identifier(name, "output", &mut found);
        problems.extend(found.into_iter().map(|(kind, message, help)| {
            Problem::new(kind, format!("outputs/{name}"), message, help).at(output.source)
        }));
    }
    for value in plan.metadata.values() {
        let mut found = Vec::new();
        let place = Place { what: "metadata", rule: Rule::Start, looped: false };
        tree(value, &place, &mut found, seen);
        problems.extend(found.into_iter().map(|(kind, message, help)| {
            Problem::new(kind, "metadata", message, help)
        }));
    }
    seen.extend(plan.parameters.iter().map(|declaration| &**declaration));
    let version: Vec<&str> = plan.content_version.split('.').collect();
    let number = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if version.len() != 4 || !version.iter().all(number) {
        problems.push(Problem::new(
            ProblemKind::Invalid,
            "contentVersion",
            format!("`{}` is no content version", plan.content_version),
            "write four numbers with dots, as in `1.0.0.0`",
        ));
    }
}

/// Checks each parameter once, with those that defaults take from, and remembers their names.
fn declarations<'a>(
    world: &mut World<'a>,
    mut pending: Vec<&'a ParameterDeclaration>,
    problems: &mut Vec<Problem>,
) {
    let mut done: Vec<*const ParameterDeclaration> = Vec::new();
    pending.sort_by_key(|declaration| std::ptr::from_ref(*declaration));
    pending.dedup_by_key(|declaration| std::ptr::from_ref(*declaration));
    while let Some(declaration) = pending.pop() {
        let pointer = std::ptr::from_ref(declaration);
        if done.contains(&pointer) {
            continue;
        }
        done.push(pointer);
        world.parameters.insert(declaration.name.to_ascii_lowercase());
        let mut found = Vec::new();
        identifier(&declaration.name, "parameter", &mut found);
        if let Some(default) = &declaration.default {
            let place = Place { what: "default", rule: Rule::Default, looped: false };
            tree(default, &place, &mut found, &mut pending);
            default_fits(declaration, default, &mut found);
        }
        bounds(declaration, &mut found);
        problems.extend(found.into_iter().map(|(kind, message, help)| {
            Problem::new(kind, format!("parameters/{}", declaration.name), message, help)
        }));
    }
}

fn identifier(name: &str, what: &str, found: &mut Found) {
    let mut chars = name.chars();
    let starts = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    if !starts || !chars.all(|c| c.is_ascii_alphanumeric() || c == '_') || name.len() > 255 {
        found.push((
            ProblemKind::Name,
            format!("`{name}` cannot be the name of a {what}"),
            "use up to 255 letters, digits and `_`, beginning with a letter or `_`".to_owned(),
        ));
    }
}

fn bounds(declaration: &ParameterDeclaration, found: &mut Found) {
    let lengths = declaration.min_length.zip(declaration.max_length);
    if let Some((least, most)) = lengths.filter(|(least, most)| least > most) {
        found.push((
            ProblemKind::Invalid,
            format!("no value has a length from {least} to {most}"),
            "swap `.min_length` and `.max_length`".to_owned(),
        ));
    }
    let values = declaration.min_value.zip(declaration.max_value);
    if let Some((least, most)) = values.filter(|(least, most)| least > most) {
        found.push((
            ProblemKind::Invalid,
            format!("no value lies from {least} to {most}"),
            "swap `.min_value` and `.max_value`".to_owned(),
        ));
    }
}

/// A literal default must keep the parameter's own rules.
fn default_fits(declaration: &ParameterDeclaration, default: &Node, found: &mut Found) {
    let literal = !matches!(default, Node::Expr(_) | Node::Secret(_));
    if literal && !declaration.allowed.is_empty() && !is_allowed(declaration, default) {
        found.push((
            ProblemKind::Invalid,
            format!("the default {default:?} is not among the allowed values"),
            "allow it, or choose another default".to_owned(),
        ));
    }
    let length = match default {
        Node::String(text) => Some(text.encode_utf16().count()),
        Node::Array(items) => Some(items.len()),
        _ => None,
    };
    if let Some(length) = length {
        let least = declaration.min_length.map_or(0, |least| least as usize);
        let most = declaration.max_length.map_or(usize::MAX, |most| most as usize);
        if length < least || length > most {
            found.push((
                ProblemKind::Invalid,
                format!("the default {default:?} has a length of {length}, outside the bounds"),
                "choose a default that the bounds allow".to_owned(),
            ));
        }
    }
    if let Node::Int(value) = default {
        let least = declaration.min_value.unwrap_or(i64::MIN);
        let most = declaration.max_value.unwrap_or(i64::MAX);
        if *value < least || *value > most {
            found.push((
                ProblemKind::Invalid,
                format!("the default {value} is outside the bounds"),
                "choose a default that the bounds allow".to_owned(),
            ));
        }
    }
}

/// An allowed list of an array parameter lists the elements, or whole arrays.
fn is_allowed(declaration: &ParameterDeclaration, default: &Node) -> bool {
    match default {
        Node::Array(items) if !declaration.allowed.contains(default) => {
            items.iter().all(|item| declaration.allowed.contains(item))
        }
        other => declaration.allowed.contains(other),
    }
}
