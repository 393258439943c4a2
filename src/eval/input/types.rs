//! The types of parameters and outputs, and whether a value is one of a type.
//!
//! In a classic template a type is a word, such as `string`, with constraints. With
//! `languageVersion` 2.0 it also says what is in an object or an array, by itself or by a `$ref`
//! to a [definition][docs].
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions

mod check;
mod violation;

use std::collections::BTreeMap;
use std::fmt;

use self::check::Check;
pub use self::violation::{Rule, Violation};
use crate::eval::budget::{Budget, WORK};
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::value::{Object, Value, fold, same_name};
use crate::expr::signature::nearest_of;
use crate::json::{self, ErrorKind, Map};

/// The types that a template can use.
///
/// # Example
///
/// ```
/// use armwright::eval::{Rule, Types, Value};
/// use armwright::json;
///
/// let template = json::Value::parse(
///     r##"{
///       "definitions": { "port": { "type": "int", "minValue": 1, "maxValue": 65535 } },
///       "parameters": { "ports": { "type": "array", "items": { "$ref": "#/definitions/port" } } }
///     }"##,
/// )?;
/// let definitions = template.get("definitions").and_then(json::Value::as_object);
/// let ports = template.pointer("/parameters/ports").and_then(json::Value::as_object);
///
/// let value = Value::array([443_i64.into(), 0_i64.into(), "dns".into()]);
/// let found = Types::new(definitions, true).check(ports.expect("it is there"), &value);
/// assert_eq!(found[0].to_string(), "at `[1]`: `0` is less than `minValue`, which is 1");
/// assert_eq!(found[1].to_string(), "at `[2]`: expected an `int`, but found text: `\"dns\"`");
/// assert_eq!((found.len(), found[1].rule()), (2, Rule::Type));
/// # Ok::<(), json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Types<'t> {
    /// By folded name; there are none in classic templates.
    definitions: BTreeMap<String, (&'t str, &'t json::Value)>,
    modern: bool,
    /// Whether some definition is, or holds, a secure type.
    secure: bool,
}

/// The most `$ref` that may follow one another before there is a type.
const MAX_HOPS: usize = 64;

/// What a type is, the constraints aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    String,
    Int,
    Bool,
    Array,
    Object,
    Any,
}

impl Kind {
    /// The kind that a `type` names, and whether its values are secret.
    fn of(word: &str) -> Option<(Self, bool)> {
        let same = |known: &str| word.eq_ignore_ascii_case(known);
        Some(match () {
            () if same("string") => (Self::String, false),
            () if same("securestring") => (Self::String, true),
            () if same("int") => (Self::Int, false),
            () if same("bool") => (Self::Bool, false),
            () if same("array") => (Self::Array, false),
            () if same("object") => (Self::Object, false),
            () if same("secureobject") => (Self::Object, true),
            () => return None,
        })
    }
}

/// The words for types, as Bicep spells them.
const WORDS: [&str; 7] =
    ["string", "securestring", "int", "bool", "array", "object", "secureObject"];

impl<'t> Types<'t> {
    /// The types of a template with these `definitions`; `modern` if its `languageVersion` is 2.0.
    pub fn new(definitions: Option<&'t Map>, modern: bool) -> Self {
        let secure = definitions.into_iter().flat_map(Map::values).any(mentions_secure);
        let mut index = BTreeMap::new();
        for (name, definition) in definitions.into_iter().flatten() {
            index.entry(fold(name)).or_insert((name, definition));
        }
        Self { definitions: index, modern, secure }
    }

    /// The types of a classic template.
    pub fn classic() -> Self {
        Self::new(None, false)
    }

    /// What breaks the type that `declaration` declares, everywhere in the value; nothing if it is
    /// one of that type. No more than 100 violations are told.
    ///
    /// A part that is known only at run time breaks nothing. As in Azure, case does not count in
    /// the names of properties and in allowed values, and `null` is as good as a property that is
    /// not there.
    pub fn check(&self, declaration: &Map, value: &Value) -> Vec<Violation> {
        let budget = Budget::new(WORK);
        self.check_within(declaration, value, &budget)
            .unwrap_or_else(|fault| vec![Violation::limit(fault.message())])
    }

    /// What breaks the type, found with the work that is left.
    pub(in crate::eval) fn check_within(
        &self,
        declaration: &Map,
        value: &Value,
        budget: &Budget,
    ) -> Result<Vec<Violation>, Fault> {
        Check::new(self, budget).run(declaration, value)
    }

    /// The type that a declaration comes to when every `$ref` is followed.
    ///
    /// # Errors
    ///
    /// If a `$ref` leads to no type, or in a circle.
    pub fn resolve<'n>(&self, declaration: &'n Map) -> Result<&'n Map, Fault>
    where
        't: 'n,
    {
        self.chain(declaration).map(|chain| chain[chain.len() - 1])
    }

    /// Whether all of a value of this type is secret.
    pub fn is_secure(&self, declaration: &Map) -> bool {
        let resolved = self.resolve(declaration).ok();
        let word = resolved.and_then(|node| word(node, "type"));
        word.and_then(Kind::of).is_some_and(|(_, secure)| secure)
    }

    /// Whether `null` is a value of this type: the nearest `nullable` decides.
    pub fn is_nullable(&self, declaration: &Map) -> bool {
        self.chain(declaration).is_ok_and(|chain| is_nullable(&chain))
    }

    /// Marks as secret what is so by its type: all of the value or parts of it.
    pub(in crate::eval) fn seal(
        &self,
        declaration: &Map,
        value: Value,
        budget: &Budget,
    ) -> Result<Value, Fault> {
        if !self.secure && !mentions_secure_in(declaration) {
            return Ok(value);
        }
        self.seal_part(declaration, value, budget, 0)
    }

    /// The value of text on a command line, for a parameter that is declared so: the text as it is
    /// for a string, else what it is as JSON, if it is JSON.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::eval::{Types, Value};
    /// use armwright::json;
    ///
    /// let int = json::Value::parse(r#"{ "type": "int" }"#)?;
    /// let int = int.as_object().expect("it is an object");
    /// assert_eq!(Types::classic().read(int, "3"), Value::Int(3));
    /// assert_eq!(Types::classic().read(int, "three"), "three");
    /// # Ok::<(), json::Error>(())
    /// ```
    pub fn read(&self, declaration: &Map, text: &str) -> Value {
        self.read_given("", declaration, text).unwrap_or_else(|_| text.into())
    }

    /// As [`read`](Self::read), but what must be JSON and is none is a fault of `subject`, such as
    /// ``the parameter `name` ``. That does not show the text, in which there may be secrets.
    pub(in crate::eval) fn read_given(
        &self,
        subject: impl fmt::Display,
        declaration: &Map,
        text: &str,
    ) -> Result<Value, Fault> {
        let resolved = self.resolve(declaration).ok();
        let kind = resolved.and_then(|node| word(node, "type")).and_then(Kind::of);
        let json = |text: &str| json::Value::parse(text).ok().map(|json| Value::from_json(&json));
        Ok(match kind.map(|(kind, _)| kind) {
            Some(Kind::String) => {
                let is_null = text == "null" && self.is_nullable(declaration);
                if is_null { Value::Null } else { text.into() }
            }
            // Shells and people write `True` as often as `true`.
            Some(Kind::Bool) => json(&text.to_ascii_lowercase()).unwrap_or_else(|| text.into()),
            Some(Kind::Array | Kind::Object) => match json::Value::parse(text) {
                Ok(json) => Value::from_json(&json),
                Err(error) => return Err(no_json(subject, &error)),
            },
            _ => json(text).unwrap_or_else(|| text.into()),
        })
    }

    /// The declaration and what its `$ref` leads to, one after the other.
    fn chain<'n>(&self, declaration: &'n Map) -> Result<Vec<&'n Map>, Fault>
    where
        't: 'n,
    {
        let mut chain = vec![declaration];
        let mut node = declaration;
        while let Some(reference) = node.get_ignore_ascii_case("$ref").filter(|r| !r.is_null()) {
            node = self.follow(reference)?;
            if chain.iter().any(|known| std::ptr::eq(*known, node)) {
                let message = format!(
                    "the type {} refers to itself without a value in between",
                    shown(reference.as_str().unwrap_or_default())
                );
                return Err(Fault::new(FaultKind::Template, message));
            }
            if chain.len() > MAX_HOPS {
                let message = format!("more than {MAX_HOPS} `$ref` follow one another");
                return Err(Fault::new(FaultKind::Limit, message));
            }
            chain.push(node);
        }
        Ok(chain)
    }

    fn follow(&self, reference: &json::Value) -> Result<&'t Map, Fault> {
        let Some(pointer) = reference.as_str() else {
            let message = format!("`$ref` is text, but found {}", kind_of(reference));
            return Err(Fault::new(FaultKind::Template, message));
        };
        let start = "#/definitions/";
        let Some(rest) = pointer
            .split_at_checked(start.len())
            .and_then(|(head, rest)| head.eq_ignore_ascii_case(start).then_some(rest))
        else {
            let message = format!("the `$ref` {} leads to no definition", shown(pointer));
            let help = "write it as `#/definitions/name`";
            return Err(Fault::new(FaultKind::Template, message).help(help));
        };
        let mut tokens = rest.split('/').map(|token| token.replace("~1", "/").replace("~0", "~"));
        let name = tokens.next().unwrap_or_default();
        let Some(&(_, definition)) = self.definitions.get(&fold(&name)) else {
            let message = format!("there is no definition {}", shown(&name));
            let fault = Fault::new(FaultKind::UnknownName, message);
            let names = self.definitions.values().map(|(name, _)| *name).take(SUGGESTED);
            return Err(match nearest_of(&name, names) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault,
            });
        };
        let part = tokens.try_fold(definition, |part, token| match part {
            json::Value::Object(map) => map.get_ignore_ascii_case(&token),
            json::Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        });
        part.and_then(json::Value::as_object).ok_or_else(|| {
            let message = format!("the `$ref` {} leads to no type", shown(pointer));
            Fault::new(FaultKind::UnknownName, message)
        })
    }

    fn seal_part(
        &self,
        declaration: &Map,
        value: Value,
        budget: &Budget,
        depth: usize,
    ) -> Result<Value, Fault> {
        budget.spend(1)?;
        let Ok(node) = self.resolve(declaration) else { return Ok(value) };
        if word(node, "type").and_then(Kind::of).is_some_and(|(_, secure)| secure) {
            return Ok(value.into_secret());
        }
        if depth >= MAX_DEPTH {
            return Ok(value);
        }
        let seal = |part: Option<&Map>, value: &Value| match part {
            Some(part) => self.seal_part(part, value.clone(), budget, depth + 1),
            None => Ok(value.clone()),
        };
        Ok(match value {
            Value::Object(object) => {
                let shape = Shape::of(self, node, &object);
                let sealed = object.iter().map(|(name, value)| {
                    budget.spend(shape.properties.map_or(0, Map::len))?;
                    Ok((name.clone(), seal(shape.of_property(name), value)?))
                });
                Value::Object(sealed.collect::<Result<Vec<_>, Fault>>()?.into())
            }
            Value::Array(array) => {
                let sealed =
                    array.iter().enumerate().map(|(at, value)| seal(of_item(node, at), value));
                Value::Array(sealed.collect::<Result<Vec<_>, Fault>>()?.into())
            }
            other => other,
        })
    }
}

/// Values are not looked into any deeper.
const MAX_DEPTH: usize = 256;

/// So many names are compared with a misspelt one.
const SUGGESTED: usize = 200;

/// What is declared of the members of an object.
struct Shape<'n> {
    properties: Option<&'n Map>,
    /// The type of all other members, or `false` where there may be none.
    additional: Option<&'n json::Value>,
}

impl<'n> Shape<'n> {
    /// The shape that objects of this type have, or that this one has if the type leaves a choice.
    fn of<'t: 'n>(types: &Types<'t>, node: &'n Map, object: &Object) -> Self {
        let variant = discriminator(node).and_then(|(property, mapping)| {
            let Value::Text(chosen) = object.get(property)?.revealed() else { return None };
            types.resolve(part(by_name(mapping?, chosen)?.1)?).ok()
        });
        let node = variant.unwrap_or(node);
        let properties = get(node, "properties").and_then(json::Value::as_object);
        Self { properties, additional: get(node, "additionalProperties") }
    }

    fn of_property(&self, name: &str) -> Option<&'n Map> {
        let declared = self.properties.and_then(|properties| by_name(properties, name));
        match declared {
            Some((_, declared)) => part(declared),
            None => self.additional.and_then(part),
        }
    }
}

/// The name of the property that chooses, and what it chooses from.
fn discriminator(node: &Map) -> Option<(&str, Option<&Map>)> {
    let discriminator = get(node, "discriminator")?.as_object()?;
    let mapping = get(discriminator, "mapping").and_then(json::Value::as_object);
    Some((word(discriminator, "propertyName")?, mapping))
}

/// The type of the item at `at`.
fn of_item(node: &Map, at: usize) -> Option<&Map> {
    let prefix = get(node, "prefixItems").and_then(json::Value::as_array).unwrap_or_default();
    prefix.get(at).or_else(|| get(node, "items")).and_then(part)
}

fn part(node: &json::Value) -> Option<&Map> {
    node.as_object()
}

/// A member of a type, its name in any case.
fn get<'n>(node: &'n Map, name: &str) -> Option<&'n json::Value> {
    node.get_ignore_ascii_case(name).filter(|value| !value.is_null())
}

fn word<'n>(node: &'n Map, name: &str) -> Option<&'n str> {
    get(node, name)?.as_str()
}

/// What a map has for a name that comes from a value.
fn by_name<'n>(map: &'n Map, name: &str) -> Option<(&'n str, &'n json::Value)> {
    let exact =
        map.get(name).and_then(|found| map.iter().find(|(_, value)| std::ptr::eq(*value, found)));
    exact.or_else(|| map.iter().find(|(own, _)| same_name(own, name)))
}

/// The reader's own message names pieces of the text, so this goes by the kind of error.
fn no_json(subject: impl fmt::Display, error: &json::Error) -> Fault {
    let reason = match error.kind() {
        ErrorKind::End => "it ends before its value does",
        ErrorKind::Trailing => "more follows the end of its value",
        ErrorKind::Comment => "JSON has no comments",
        ErrorKind::Number => "a number is not spelt as in JSON",
        ErrorKind::String => "a string does not end, or has in it what is written as an escape",
        ErrorKind::DuplicateKey => "an object has a key twice",
        ErrorKind::Depth => "arrays and objects are nested too deep",
        _ => "what stands there is no JSON",
    };
    let (line, column) = (error.line(), error.column());
    let message = format!(
        "{subject} takes JSON, but the text that is given is none: {reason} \
         (line {line}, column {column})"
    );
    let help = "shells take quotes away; put single quotes around the whole";
    Fault::new(FaultKind::Parameter, message).help(help)
}

fn is_nullable(chain: &[&Map]) -> bool {
    let mut told = chain.iter().filter_map(|node| get(node, "nullable")?.as_bool());
    told.next().unwrap_or(false)
}

fn mentions_secure(node: &json::Value) -> bool {
    match node {
        json::Value::Object(map) => mentions_secure_in(map),
        json::Value::Array(items) => items.iter().any(mentions_secure),
        _ => false,
    }
}

fn mentions_secure_in(node: &Map) -> bool {
    node.iter().any(|(name, part)| match part {
        json::Value::String(text) => {
            name.eq_ignore_ascii_case("type") && Kind::of(text).is_some_and(|(_, secure)| secure)
        }
        part => mentions_secure(part),
    })
}

/// The kind of a part of a template as messages call it.
fn kind_of(json: &json::Value) -> &'static str {
    match json {
        json::Value::Null => "null",
        json::Value::Bool(_) => "a bool",
        json::Value::Number(_) => "a number",
        json::Value::String(_) => "text",
        json::Value::Array(_) => "an array",
        json::Value::Object(_) => "an object",
    }
}

/// A text in backticks, cut if it is long.
pub(in crate::eval) fn shown(text: &str) -> String {
    format!("`{}`", check::cut(text.escape_debug(), 80))
}

#[cfg(test)]
mod tests;
