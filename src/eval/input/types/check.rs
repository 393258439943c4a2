//! Walking through a value along its type.

use std::fmt::{self, Write as _};

use super::{
    Kind, MAX_DEPTH, Rule, SUGGESTED, Shape, Types, Violation, WORDS, by_name, discriminator, get,
    is_nullable, kind_of, of_item, part, shown,
};
use crate::eval::budget::Budget;
use crate::eval::document::Path;
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::value::{Object, Value, same_name};
use crate::expr::signature::nearest_of;
use crate::json::{self, Map, Number};

/// So many violations are told.
pub(super) const MAX_VIOLATIONS: usize = 100;

/// The words that say what is in an object or an array.
const AGGREGATE: [&str; 6] =
    ["$ref", "properties", "additionalProperties", "items", "prefixItems", "discriminator"];

/// One check, and what it has found so far.
pub(super) struct Check<'c, 't> {
    types: &'c Types<'t>,
    budget: &'c Budget,
    found: Vec<Violation>,
}

/// A part of the value: where it is, and whether it must not be shown.
#[derive(Clone, Copy)]
struct Spot<'p> {
    path: &'p Path<'p>,
    hidden: bool,
    depth: usize,
}

impl<'p> Spot<'p> {
    fn inside(self, path: &'p Path<'p>) -> Self {
        Self { path, depth: self.depth + 1, ..self }
    }

    /// Whether this value of it must not be shown.
    fn hides(self, value: &Value) -> bool {
        self.hidden || matches!(value, Value::Secret(_))
    }

    /// The value as the start of a sentence.
    fn subject(self, value: &Value) -> String {
        if self.hides(value) { "the value, which is secret,".to_owned() } else { told(value) }
    }
}

impl<'c, 't> Check<'c, 't> {
    pub(super) fn new(types: &'c Types<'t>, budget: &'c Budget) -> Self {
        Self { types, budget, found: Vec::new() }
    }

    pub(super) fn run(mut self, declaration: &Map, value: &Value) -> Result<Vec<Violation>, Fault> {
        let spot = Spot { path: &Path::start(""), hidden: false, depth: 0 };
        self.value(declaration, value, spot)?;
        Ok(self.found)
    }

    fn say(&mut self, spot: Spot<'_>, rule: Rule, message: String, help: Option<String>) {
        if self.found.len() < MAX_VIOLATIONS {
            let path = cut(spot.path, 400);
            self.found.push(Violation { path, rule, message, help });
        }
    }

    /// Says that the type is at fault, not the value.
    fn blame(&mut self, spot: Spot<'_>, fault: &Fault) {
        let help = fault.advice().map(str::to_owned);
        self.say(spot, Rule::Declaration, fault.message().to_owned(), help);
    }

    fn value(&mut self, declaration: &Map, value: &Value, spot: Spot<'_>) -> Result<(), Fault> {
        self.budget.spend(1)?;
        if self.found.len() >= MAX_VIOLATIONS {
            return Ok(());
        }
        if spot.depth > MAX_DEPTH {
            let message = format!("a value is nested more than {MAX_DEPTH} deep");
            return Err(Fault::new(FaultKind::Limit, message));
        }
        if let Some(word) = self.out_of_place(declaration) {
            let message = format!("`{word}` takes a template of `languageVersion` 2.0");
            let help = "add `\"languageVersion\": \"2.0\"`, or leave it out";
            self.say(spot, Rule::Declaration, message, Some(help.to_owned()));
            return Ok(());
        }
        let chain = match self.types.chain(declaration) {
            Ok(chain) => chain,
            Err(fault) => {
                self.blame(spot, &fault);
                return Ok(());
            }
        };
        for hop in &chain[..chain.len() - 1] {
            self.budget.spend(
                4 + get(hop, "$ref").and_then(json::Value::as_str).map_or(0, str::len) / 16,
            )?;
        }
        let node = chain[chain.len() - 1];
        let (kind, secure) = match self.kind(node) {
            Ok(kind) => kind,
            Err(fault) => {
                self.blame(spot, &fault);
                return Ok(());
            }
        };
        if matches!(value, Value::Expression(_)) {
            return Ok(());
        }
        let spot = Spot { hidden: spot.hidden || secure, ..spot };
        if value.is_null() && takes_null(&chain) {
            return Ok(());
        }
        if !is_of_kind(value, kind) {
            self.wrong_kind(kind, value, spot);
            return Ok(());
        }
        for node in &chain {
            self.constraints(node, value, spot)?;
        }
        match value {
            Value::Object(object) => self.object(node, object, spot),
            Value::Array(array) => self.array(node, array, spot),
            _ => Ok(()),
        }
    }

    /// The word of a declaration that a classic template does not know.
    fn out_of_place(&self, declaration: &Map) -> Option<&'static str> {
        if self.types.modern {
            return None;
        }
        AGGREGATE.into_iter().find(|word| get(declaration, word).is_some())
    }

    /// What the type is, and whether its values are secret.
    fn kind(&self, node: &Map) -> Result<(Kind, bool), Fault> {
        let Some(word) = get(node, "type") else {
            return if self.types.modern {
                Ok((Kind::Any, false))
            } else {
                let fault = Fault::new(FaultKind::Template, "the declaration has no `type`");
                Err(fault.help(format!("the types are {}", listed(WORDS.into_iter()))))
            };
        };
        let Some(word) = word.as_str() else {
            let message = format!("`type` is text, but found {}", kind_of(word));
            return Err(Fault::new(FaultKind::Template, message));
        };
        Kind::of(word).ok_or_else(|| {
            let message = format!("there is no type {}", shown(word));
            Fault::new(FaultKind::Template, message).help(match nearest_of(word, WORDS) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the types are {}", listed(WORDS.into_iter())),
            })
        })
    }

    fn wrong_kind(&mut self, kind: Kind, value: &Value, spot: Spot<'_>) {
        let expected = match kind {
            Kind::String => "a `string`",
            Kind::Int => "an `int`",
            Kind::Bool => "a `bool`",
            Kind::Array => "an `array`",
            Kind::Object => "an `object`",
            Kind::Any => "a value",
        };
        let found = value.kind();
        let message = if spot.hides(value) || value.is_null() {
            format!("expected {expected}, but found {found}")
        } else {
            format!("expected {expected}, but found {found}: {}", told(value))
        };
        self.say(spot, Rule::Type, message, None);
    }

    fn constraints(&mut self, node: &Map, value: &Value, spot: Spot<'_>) -> Result<(), Fault> {
        self.length(node, "minLength", value, spot);
        self.length(node, "maxLength", value, spot);
        self.size(node, "minValue", value, spot);
        self.size(node, "maxValue", value, spot);
        self.allowed(node, value, spot)
    }

    fn bound(&mut self, node: &Map, word: &'static str, spot: Spot<'_>) -> Option<i64> {
        let bound = get(node, word)?;
        if bound.as_i64().is_none() {
            let message = format!("`{word}` is an int, but found {}", kind_of(bound));
            self.say(spot, Rule::Declaration, message, None);
        }
        bound.as_i64()
    }

    fn length(&mut self, node: &Map, word: &'static str, value: &Value, spot: Spot<'_>) {
        let Some(bound) = self.bound(node, word, spot) else { return };
        let (length, unit) = match value.revealed() {
            Value::Text(text) => (text.encode_utf16().count(), "characters"),
            Value::Array(array) => (array.len(), "items"),
            _ => return,
        };
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let (rule, broken, less) = match word {
            "minLength" => (Rule::MinLength, length < bound, "shorter"),
            _ => (Rule::MaxLength, length > bound, "longer"),
        };
        if broken {
            let subject = spot.subject(value);
            let message = if spot.hides(value) {
                format!("{subject} is {less} than `{word}`, which is {bound}")
            } else {
                let unit = if length == 1 { unit.trim_end_matches('s') } else { unit };
                format!("{subject} has {length} {unit}, but `{word}` is {bound}")
            };
            self.say(spot, rule, message, None);
        }
    }

    fn size(&mut self, node: &Map, word: &'static str, value: &Value, spot: Spot<'_>) {
        let Some(bound) = self.bound(node, word, spot) else { return };
        let (less, greater) = match value.revealed() {
            Value::Int(value) => (*value < bound, *value > bound),
            // One that does not fit into 64 bits is past every bound.
            Value::Number(number) if number.is_integer() => {
                let negative = number.as_str().starts_with('-');
                (negative, !negative)
            }
            _ => return,
        };
        let (rule, broken, word_for_it) = match word {
            "minValue" => (Rule::MinValue, less, "less"),
            _ => (Rule::MaxValue, greater, "greater"),
        };
        if broken {
            let subject = spot.subject(value);
            let message = format!("{subject} is {word_for_it} than `{word}`, which is {bound}");
            self.say(spot, rule, message, None);
        }
    }

    /// Checks `allowedValues`. For an array they are the arrays that it may be, or else what its
    /// items may be; a list without any allows everything.
    fn allowed(&mut self, node: &Map, value: &Value, spot: Spot<'_>) -> Result<(), Fault> {
        let Some(allowed) = get(node, "allowedValues") else { return Ok(()) };
        let Some(allowed) = allowed.as_array() else {
            let message = format!("`allowedValues` is an array, but found {}", kind_of(allowed));
            self.say(spot, Rule::Declaration, message, None);
            return Ok(());
        };
        if allowed.is_empty() || self.is_listed(allowed, value)? {
            return Ok(());
        }
        let Value::Array(items) = value else {
            self.not_allowed(allowed, value, spot);
            return Ok(());
        };
        if allowed.iter().all(|one| one.as_array().is_some()) {
            for item in items.iter() {
                if !self.is_listed(allowed, item)? {
                    self.not_allowed(allowed, value, spot);
                    return Ok(());
                }
            }
            return Ok(());
        }
        for (at, item) in items.iter().enumerate() {
            if !self.is_listed(allowed, item)? {
                self.not_allowed(allowed, item, spot.inside(&spot.path.at(at)));
            }
        }
        Ok(())
    }

    fn is_listed(&self, allowed: &[json::Value], value: &Value) -> Result<bool, Fault> {
        for one in allowed {
            if self.may_equal(one, value)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the value is, or may turn out at run time to be, the one that is listed.
    fn may_equal(&self, listed: &json::Value, value: &Value) -> Result<bool, Fault> {
        self.budget.spend(1)?;
        Ok(match (listed, value.revealed()) {
            (_, Value::Expression(_)) | (json::Value::Null, Value::Null) => true,
            (json::Value::Bool(a), Value::Bool(b)) => a == b,
            (json::Value::Number(a), Value::Int(b)) => a.is_integer() && a.as_i64() == Some(*b),
            (json::Value::Number(a), Value::Number(b)) => same_number(a, b),
            (json::Value::String(a), Value::Text(b)) => {
                self.budget.spend(a.len() / 16)?;
                same_name(a, b)
                    || (a.starts_with("[[") && a.ends_with(']') && same_name(&a[1..], b))
            }
            (json::Value::Array(a), Value::Array(b)) => {
                if a.len() != b.len() {
                    return Ok(false);
                }
                for (a, b) in a.iter().zip(b.iter()) {
                    if !self.may_equal(a, b)? {
                        return Ok(false);
                    }
                }
                true
            }
            (json::Value::Object(a), Value::Object(b)) => {
                if a.len() != b.len() {
                    return Ok(false);
                }
                for (name, a) in a {
                    match b.get(name) {
                        Some(b) if self.may_equal(a, b)? => {}
                        _ => return Ok(false),
                    }
                }
                true
            }
            _ => false,
        })
    }

    fn not_allowed(&mut self, allowed: &[json::Value], value: &Value, spot: Spot<'_>) {
        let subject = spot.subject(value);
        let mut message = format!("{subject} is not one of the allowed values");
        // Those of a secure type are secrets too.
        if !spot.hidden {
            message.push_str(": ");
            message.push_str(&listed_values(allowed));
        }
        let near = match value {
            Value::Text(text) if !spot.hidden => {
                nearest_of(text, allowed.iter().filter_map(json::Value::as_str).take(SUGGESTED))
            }
            _ => None,
        };
        let help = near.map(|near| format!("did you mean `{near}`?"));
        self.say(spot, Rule::AllowedValues, message, help);
    }

    fn object(&mut self, node: &Map, object: &Object, spot: Spot<'_>) -> Result<(), Fault> {
        if get(node, "discriminator").is_some() {
            return self.choice(node, object, spot);
        }
        let shape = Shape::of(self.types, node, object);
        let path = spot.path;
        for (name, declared) in shape.properties.into_iter().flatten() {
            // Looking for a name and following what is declared takes longer than a visit.
            self.budget.spend(4)?;
            let path = path.name(name);
            let inner = spot.inside(&path);
            let Some(declared) = part(declared) else {
                let message = format!("a type is an object, but found {}", kind_of(declared));
                self.say(inner, Rule::Declaration, message, None);
                continue;
            };
            match object.get(name) {
                Some(value) => self.value(declared, value, inner)?,
                None if self.may_be_missing(declared) => {}
                None => {
                    let message = "a value is required, but none is given".to_owned();
                    self.say(inner, Rule::Properties, message, None);
                }
            }
        }
        let Some(additional) = shape.additional else { return Ok(()) };
        for (name, value) in object {
            self.budget.spend(1 + shape.properties.map_or(0, Map::len))?;
            if shape.properties.is_some_and(|properties| by_name(properties, name).is_some()) {
                continue;
            }
            // In a secret, a name that is not declared is a secret too.
            let path = if spot.hidden { path.name("*") } else { path.name(name) };
            let inner = spot.inside(&path);
            match additional {
                json::Value::Object(declared) => self.value(declared, value, inner)?,
                json::Value::Bool(false) => self.sealed(shape.properties, name, inner),
                _ => {}
            }
        }
        Ok(())
    }

    fn may_be_missing(&self, declaration: &Map) -> bool {
        self.types.chain(declaration).is_ok_and(|chain| takes_null(&chain))
    }

    fn sealed(&mut self, properties: Option<&Map>, name: &str, spot: Spot<'_>) {
        let names = || properties.into_iter().flat_map(Map::keys);
        if spot.hidden {
            let message = "the type has no such property, whose name is secret".to_owned();
            return self.say(spot, Rule::AdditionalProperties, message, None);
        }
        let message = format!("the type has no property {}", shown(name));
        let help = match nearest_of(name, names().take(SUGGESTED)) {
            Some(near) => format!("did you mean `{near}`?"),
            None if names().next().is_none() => "it has none at all".to_owned(),
            None => format!("the properties are {}", listed(names())),
        };
        self.say(spot, Rule::AdditionalProperties, message, Some(help));
    }

    /// An object of the type that one of its properties chooses.
    fn choice(&mut self, node: &Map, object: &Object, spot: Spot<'_>) -> Result<(), Fault> {
        let Some((property, Some(mapping))) = discriminator(node) else {
            let message = "a `discriminator` has a `propertyName` and a `mapping`".to_owned();
            self.say(spot, Rule::Declaration, message, None);
            return Ok(());
        };
        let path = spot.path.name(property);
        let inner = spot.inside(&path);
        let of = |names: &Map| listed(names.keys());
        let Some(value) = object.get(property).filter(|value| !value.is_null()) else {
            let message = format!("a value is required, but none is given: one of {}", of(mapping));
            self.say(inner, Rule::Discriminator, message, None);
            return Ok(());
        };
        let chosen = match value.revealed() {
            Value::Expression(_) => return Ok(()),
            Value::Text(chosen) => chosen,
            _ => {
                self.wrong_kind(Kind::String, value, inner);
                return Ok(());
            }
        };
        self.budget.spend(mapping.len())?;
        let Some((_, variant)) = by_name(mapping, chosen) else {
            let subject = inner.subject(value);
            let message = format!("{subject} chooses none of the types: {}", of(mapping));
            let near = match value {
                Value::Text(text) if !inner.hidden => {
                    nearest_of(text, mapping.keys().take(SUGGESTED))
                }
                _ => None,
            };
            let help = near.map(|near| format!("did you mean `{near}`?"));
            self.say(inner, Rule::Discriminator, message, help);
            return Ok(());
        };
        if let Some(variant) = part(variant) {
            // It is the same value once more, so the depth grows without a step of the path.
            let same = Spot { depth: spot.depth + 1, ..spot };
            return self.value(variant, &Value::Object(object.clone()), same);
        }
        let message = format!("a type is an object, but found {}", kind_of(variant));
        self.say(spot, Rule::Declaration, message, None);
        Ok(())
    }

    fn array(&mut self, node: &Map, items: &[Value], spot: Spot<'_>) -> Result<(), Fault> {
        let prefix = get(node, "prefixItems").and_then(json::Value::as_array).unwrap_or_default();
        for (at, declared) in prefix.iter().enumerate().skip(items.len()) {
            self.budget.spend(1)?;
            if part(declared).is_some_and(|declared| !self.may_be_missing(declared)) {
                let path = spot.path.at(at);
                let message = "an item is required, but none is given".to_owned();
                self.say(spot.inside(&path), Rule::PrefixItems, message, None);
            }
        }
        let is_closed = get(node, "items") == Some(&json::Value::Bool(false));
        if is_closed && items.len() > prefix.len() {
            let message = format!(
                "there is no place for more than {} items, but found {}",
                prefix.len(),
                items.len()
            );
            self.say(spot, Rule::Items, message, None);
        }
        for (at, item) in items.iter().enumerate() {
            let Some(declared) = of_item(node, at) else { continue };
            let path = spot.path.at(at);
            self.value(declared, item, spot.inside(&path))?;
        }
        Ok(())
    }
}

fn is_of_kind(value: &Value, kind: Kind) -> bool {
    match (value.revealed(), kind) {
        (Value::Expression(_), _)
        | (_, Kind::Any)
        | (Value::Text(_), Kind::String)
        | (Value::Int(_), Kind::Int)
        | (Value::Bool(_), Kind::Bool)
        | (Value::Array(_), Kind::Array)
        | (Value::Object(_), Kind::Object) => true,
        (Value::Number(number), Kind::Int) => number.is_integer(),
        _ => false,
    }
}

/// Whether `null`, or nothing at all, is a value of the type.
fn takes_null(chain: &[&Map]) -> bool {
    let lists_null = |node: &&Map| {
        let allowed = get(node, "allowedValues").and_then(json::Value::as_array);
        allowed.is_some_and(|allowed| allowed.iter().any(json::Value::is_null))
    };
    let is_any = chain.last().is_some_and(|node| get(node, "type").is_none());
    is_nullable(chain) || is_any || chain.iter().any(lists_null)
}

fn same_number(a: &Number, b: &Number) -> bool {
    a == b || !a.is_integer() && !b.is_integer() && a.as_f64().total_cmp(&b.as_f64()).is_eq()
}

/// A value as messages show it.
fn told(value: &Value) -> String {
    format!("`{}`", cut(format_args!("{value:?}"), 60))
}

/// The first characters of what is displayed, with a sign if there are more.
pub(super) fn cut(shown: impl fmt::Display, most: usize) -> String {
    let mut out = Cut { text: String::new(), left: most };
    // It fails where there is no more room.
    if write!(out, "{shown}").is_err() {
        out.text.push('…');
    }
    out.text
}

/// Takes as much text as there is room for.
struct Cut {
    text: String,
    left: usize,
}

impl fmt::Write for Cut {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            self.left = self.left.checked_sub(1).ok_or(fmt::Error)?;
            self.text.push(c);
        }
        Ok(())
    }
}

/// The first of some names.
fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    list(names.map(shown))
}

fn listed_values(values: &[json::Value]) -> String {
    list(values.iter().map(|value| told(&Value::from_json(value))))
}

fn list(texts: impl Iterator<Item = String>) -> String {
    const LISTED: usize = 10;
    let mut texts = texts;
    let mut out: Vec<String> = texts.by_ref().take(LISTED).collect();
    if texts.next().is_some() {
        out.push("…".to_owned());
    }
    out.join(", ")
}
