//! JSON with expressions to values: strings, loops over properties, names that are expressions.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::frame::bounded;
use super::messages::{shortened, unknown_name};
use super::reduce::{Env, Loop, Run, Turn};
use super::symbolic::{stays, to_ast};
use crate::eval::document::Path;
use crate::eval::document::member;
use crate::eval::fault::FaultKind;
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Object, Value, same_name};
use crate::expr::signature::Place;
use crate::expr::{Ast, Kind, Walk, unescape_literal};
use crate::json::{self, Map};

/// The most turns that a loop may have.
const MAX_TURNS: i64 = 10_000;

/// The work that an array or an object is, besides what is in it.
const CONTAINER: usize = 2;

/// The work that a member of an object is, besides its value.
const MEMBER: usize = 3;

impl Run<'_, '_> {
    /// The value of a string: what its expression gives, or its text.
    pub(super) fn string(&self, text: &str, path: &Path<'_>) -> Result<Value, Halt> {
        let within = |halt: Halt| halt.in_text(text).in_path(path);
        if let Some(tree) = self.frame.shared.parse(text).map_err(within)? {
            // Those of a text that this one is evaluated for are not of this text.
            let outer = self.frame.shared.doubts.take();
            let value = self.eval(&tree);
            self.frame.shared.settle_doubts(text, path);
            self.frame.shared.doubts.replace(outer);
            value.map_err(within)
        } else {
            self.frame.shared.budget.spend(text.len() / 16).map_err(Halt::from)?;
            Ok(Value::text(unescape_literal(text)))
        }
    }

    /// The value of any JSON.
    pub(super) fn node(&self, json: &json::Value, path: &Path<'_>) -> Result<Value, Halt> {
        self.frame.shared.budget.spend(1)?;
        Ok(match json {
            json::Value::String(text) => return self.string(text, path),
            json::Value::Array(items) => {
                let _level = self.frame.shared.enter()?;
                let mut values = Vec::with_capacity(items.len());
                for (at, item) in items.iter().enumerate() {
                    values.push(self.node(item, &path.at(at))?);
                }
                self.frame.shared.budget.spend(CONTAINER)?;
                bounded(Value::array(values)).map_err(|halt| halt.in_path(path))?
            }
            json::Value::Object(map) => {
                let _level = self.frame.shared.enter()?;
                let value = Value::Object(self.object(map, path)?);
                bounded(value).map_err(|halt| halt.in_path(path))?
            }
            json::Value::Null => Value::Null,
            json::Value::Bool(value) => Value::Bool(*value),
            json::Value::Number(number) => {
                self.frame.shared.budget.spend(number.as_str().len() / 16)?;
                Value::number(number.clone())
            }
        })
    }

    fn object(&self, map: &Map, path: &Path<'_>) -> Result<Object, Halt> {
        self.frame.shared.budget.spend(CONTAINER + map.len().saturating_mul(MEMBER))?;
        let mut members: Vec<(Arc<str>, Value)> = Vec::with_capacity(map.len());
        // Whether a name is what an expression or a loop gives, and so may be there twice.
        let mut made = false;
        for (name, json) in map {
            let loops = json.as_array().filter(|_| name.eq_ignore_ascii_case("copy"));
            let Some(entries) = loops else {
                let key = self.key(name, path)?;
                made |= *key != *name;
                members.push((key, self.node(json, &path.name(name))?));
                continue;
            };
            let path = path.name(name);
            let mut left = Vec::new();
            for (at, entry) in entries.iter().enumerate() {
                let path = path.at(at);
                let Some(parts) = entry.as_object() else {
                    let message = format!("a loop is an object, but found {}", entry.kind());
                    return Err(Halt::new(FaultKind::Template, message).in_path(&path));
                };
                match self.property_loop(parts, &path)? {
                    Turns::Made(name, value) => {
                        made = true;
                        self.frame.shared.budget.spend(members.len())?;
                        members.retain(|(own, _)| !same_name(own, &name));
                        members.push((name, value));
                    }
                    Turns::Left(entry) => left.push(entry),
                }
            }
            if !left.is_empty() {
                members.push((Arc::from(name), Value::array(left)));
            }
        }
        if made {
            let mut names = BTreeSet::new();
            if let Some((name, _)) = members.iter().find(|(name, _)| !names.insert(&**name)) {
                let name = shortened(name);
                let message = format!("two properties of an object are called `{name}`");
                return Err(Halt::new(FaultKind::ArgumentValue, message).in_path(path));
            }
        }
        Ok(members.into())
    }

    /// The name of a member, which may be an expression. One that is not known stays in brackets.
    fn key(&self, name: &str, path: &Path<'_>) -> Result<Arc<str>, Halt> {
        if !name.starts_with('[') {
            return Ok(Arc::from(name));
        }
        let path = path.name(name);
        match self.string(name, &path)? {
            Value::Text(name) => Ok(name),
            Value::Expression(tree) if !tree.is_symbolic() => {
                self.frame.shared.spend_size(&Value::Expression(tree.clone()))?;
                Ok(Arc::from(tree.to_template_string()))
            }
            Value::Secret(_) | Value::Expression(_) => {
                let message = "the name of a property is a secret, but names are shown";
                Err(Halt::new(FaultKind::ArgumentValue, message).in_text(name).in_path(&path))
            }
            other => {
                let message = format!("the name of a property is text, but found {}", other.kind());
                Err(Halt::new(FaultKind::ArgumentType, message).in_text(name).in_path(&path))
            }
        }
    }

    fn property_loop(&self, entry: &Map, path: &Path<'_>) -> Result<Turns, Halt> {
        let name = if let Some(json::Value::String(name)) = member(entry, "name") {
            match self.string(name, &path.name("name"))? {
                Value::Text(name) => name,
                Value::Secret(_) => {
                    let message = "the name of a loop is a secret, but names are shown";
                    return Err(Halt::new(FaultKind::Template, message).in_path(path));
                }
                other => {
                    let message = format!("the name of a loop is text, but found {}", other.kind());
                    return Err(Halt::new(FaultKind::Template, message).in_path(path));
                }
            }
        } else {
            let message = "a loop over a property has a `name`, which the property gets";
            return Err(Halt::new(FaultKind::Template, message).in_path(path));
        };
        let count = self.count(entry, path)?;
        let Some(input) = entry.get_ignore_ascii_case("input") else {
            let message = "a loop over a property has an `input`: what each element becomes";
            return Err(Halt::new(FaultKind::Template, message).in_path(path));
        };
        let turn = |turn| self.turn(&name, turn, false, input, path);
        match count {
            Count::Unknown(count) if self.env.loops_stay => {
                let input = turn(Turn::Left)?;
                let parts =
                    [("name", Value::Text(name.clone())), ("count", count), ("input", input)];
                Ok(Turns::Left(Value::Object(parts.into_iter().collect())))
            }
            count => Ok(Turns::Made(name.clone(), self.all_turns(count, turn, path)?)),
        }
    }

    /// The array that a loop of a variable or an output makes.
    pub(super) fn copy_entry(
        &self,
        entry: &Map,
        path: &Path<'_>,
        unnamed: bool,
    ) -> Result<Value, Halt> {
        let name = member(entry, "name").and_then(json::Value::as_str).unwrap_or_default();
        let count = self.count(entry, path)?;
        let Some(input) = entry.get_ignore_ascii_case("input") else {
            let message = "a loop has an `input`: what each element becomes";
            return Err(Halt::new(FaultKind::Template, message).in_path(path));
        };
        self.all_turns(count, |turn| self.turn(name, turn, unnamed, input, path), path)
    }

    /// What one turn of a loop gives.
    fn turn(
        &self,
        name: &str,
        turn: Turn,
        unnamed: bool,
        input: &json::Value,
        path: &Path<'_>,
    ) -> Result<Value, Halt> {
        let around = Loop { name, turn, unnamed, parent: self.env.loops };
        let value = self.with_loop(&around).node(input, &path.name("input"));
        value.map_err(|halt| turn.tell(name, halt))
    }

    /// The array of what the turns of a loop give.
    fn all_turns(
        &self,
        count: Count,
        turn: impl Fn(Turn) -> Result<Value, Halt>,
        path: &Path<'_>,
    ) -> Result<Value, Halt> {
        let count = match count {
            Count::Known(count) => count,
            Count::Unknown(count) => return self.as_map(&count, turn),
        };
        let room = usize::try_from(count).unwrap_or(0);
        self.frame.shared.budget.spend(room + CONTAINER)?;
        let mut values = Vec::with_capacity(room);
        for index in 0..count {
            values.push(turn(Turn::At(index))?);
        }
        bounded(Value::array(values)).map_err(|halt| halt.in_path(path))
    }

    /// The array that a loop makes whose count is not known, as a `map`. Its variable is none of
    /// the loops around it, nor one that is bound inside of it.
    fn as_map(
        &self,
        count: &Value,
        turn: impl Fn(Turn) -> Result<Value, Halt>,
    ) -> Result<Value, Halt> {
        let around = std::iter::successors(self.env.loops, |turn| turn.parent);
        let numbers = around.filter_map(|around| match around.turn {
            Turn::Variable(number) => Some(number + 1),
            Turn::At(_) | Turn::Left => None,
        });
        let mut number = numbers.max().unwrap_or(0);
        loop {
            let body = to_ast(&turn(Turn::Variable(number))?);
            let variable = Turn::variable(number);
            if !binds(&body, &variable) {
                let turns = Ast::call("range", [Ast::int(0), to_ast(count)]);
                let lambda = Ast::call("lambda", [Ast::str(variable), body]);
                return Ok(stays(Ast::call("map", [turns, lambda]))?);
            }
            let size = usize::try_from(body.size()).unwrap_or(usize::MAX);
            self.frame.shared.budget.spend(size)?;
            number += 1;
        }
    }

    /// How many turns a loop has.
    pub(super) fn count(&self, entry: &Map, path: &Path<'_>) -> Result<Count, Halt> {
        let path = path.name("count");
        self.frame.shared.budget.spend(entry.len() / 8)?;
        let Some(json) = member(entry, "count") else {
            return Err(Halt::new(FaultKind::Template, "a loop has a `count`").in_path(&path));
        };
        let place = match self.env.place {
            Place::Variable => Place::Variable,
            Place::Output => Place::Output,
            _ => Place::CopyCount,
        };
        let run = Run::new(self.frame, Env { place, ..self.env });
        let refuse = |kind, message: String| Err(Halt::new(kind, message).in_path(&path));
        let value = run.node(json, &path)?;
        match value.revealed() {
            Value::Int(count) if (0..=MAX_TURNS).contains(count) => Ok(Count::Known(*count)),
            Value::Int(_) if value.is_secret() => {
                let message = format!("a loop has 0 to {MAX_TURNS} turns, but the count is secret");
                refuse(FaultKind::ArgumentValue, message)
            }
            Value::Int(count) if *count < 0 => {
                refuse(FaultKind::ArgumentValue, format!("a loop has 0 turns or more, not {count}"))
            }
            Value::Int(count) => refuse(
                FaultKind::Limit,
                format!("a loop of {count} turns is too long; {MAX_TURNS} are the most"),
            ),
            value @ Value::Expression(_) => Ok(Count::Unknown(value.clone())),
            other => refuse(
                FaultKind::ArgumentType,
                format!("the count of a loop is an int, but found {}", other.kind()),
            ),
        }
    }

    pub(super) fn call_user_function(&self, name: &str, arguments: &[Ast]) -> Result<Value, Halt> {
        let frame = self.frame;
        let unknown = || {
            let names = frame.function_names();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let mut halt =
                unknown_name(&frame.shared.budget, "this template has no function", name, &names);
            halt.set_kind(FaultKind::UnknownFunction);
            halt
        };
        // A level of functions takes more of the stack than one of calls.
        let _levels = (frame.shared.enter()?, frame.shared.enter()?, frame.shared.enter()?);
        frame.shared.budget.spend((name.len() + frame.path.len()) / 8)?;
        let function = frame.function(name).ok_or_else(unknown)?;
        if !self.env.user_functions {
            let message = format!(
                "`{name}` may not be called here: without `languageVersion` 2.0, no user function \
                 is called inside of the call of another"
            );
            return Err(Halt::new(FaultKind::Place, message));
        }
        frame.shared.budget.spend(function.body.len() / 8)?;
        let parameters = member(function.body, "parameters").and_then(json::Value::as_array);
        frame.shared.budget.spend(parameters.map_or(0, <[_]>::len))?;
        let parameters: Vec<&Map> =
            parameters.into_iter().flatten().filter_map(json::Value::as_object).collect();
        if parameters.len() != arguments.len() {
            let message = format!(
                "`{name}` takes {} arguments, but {} were given",
                parameters.len(),
                arguments.len()
            );
            return Err(Halt::new(FaultKind::ArgumentCount, message));
        }
        let inner = Run::new(
            frame,
            Env { user_functions: self.env.user_functions && frame.modern, ..self.env },
        );
        let values = inner.values(arguments)?;
        let mut bound = Vec::with_capacity(values.len());
        for (declaration, value) in parameters.into_iter().zip(values) {
            let own = member(declaration, "name").and_then(json::Value::as_str).unwrap_or_default();
            let found = frame.types.check_within(declaration, &value, &frame.shared.budget)?;
            if let Some(violation) = found.into_iter().next() {
                return Err(violation
                    .into_fault(format!("the argument `{own}` of `{name}`"))
                    .into());
            }
            bound.push((own, value));
        }
        let output = member(function.body, "output").and_then(json::Value::as_object);
        frame.shared.budget.spend(output.map_or(0, Map::len) / 8)?;
        let Some(value) = output.and_then(|output| output.get_ignore_ascii_case("value")) else {
            let message = format!("the function `{name}` has no `output` with a `value`");
            return Err(Halt::new(FaultKind::Template, message));
        };
        let env = Env {
            arguments: Some(&bound),
            user_functions: frame.modern,
            ..Env::at(Place::UserFunction)
        };
        let start = Path::start(&frame.path);
        let functions = start.name("functions");
        let namespace = functions.at(function.at);
        let members = namespace.name("members");
        let own = members.name(function.name);
        let output = own.name("output");
        frame.marked(Run::new(frame, env).node(value, &output.name("value"))?)
    }
}

/// What a loop of a property comes to.
enum Turns {
    Made(Arc<str>, Value),
    /// The loop as it stays for run time.
    Left(Value),
}

/// How many turns a loop has.
pub(super) enum Count {
    Known(i64),
    Unknown(Value),
}

/// Whether a lambda in the tree has a variable of that name.
fn binds(tree: &Ast, name: &str) -> bool {
    let mut found = false;
    tree.walk(|node| {
        if let Kind::Call(function, arguments) = node.kind()
            && function.eq_ignore_ascii_case("lambda")
        {
            let names = arguments.iter().filter_map(Ast::as_str);
            found |= names.into_iter().any(|own| same_name(own, name));
        }
        if found { Walk::Stop } else { Walk::Into }
    });
    found
}

/// JSON in which what is not known stands as expressions, and text as it is.
pub(super) fn to_json(value: &Value) -> json::Value {
    match value.revealed() {
        Value::Bool(value) => (*value).into(),
        Value::Int(value) => (*value).into(),
        Value::Number(number) => number.clone().into(),
        Value::Text(text) => text.to_string().into(),
        Value::Array(array) => array.iter().map(to_json).collect::<Vec<_>>().into(),
        Value::Object(object) => {
            let mut map = Map::with_capacity(object.len());
            for (name, value) in object {
                map.push(name.to_string(), to_json(value));
            }
            map.into()
        }
        Value::Expression(_) => to_ast(value).to_template_string().into(),
        Value::Null | Value::Secret(_) => json::Value::Null,
    }
}
