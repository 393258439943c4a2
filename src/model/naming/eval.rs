//! Evaluating the expression of a name with one choice of values for what it takes from.
//!
//! What an expression gives that nothing is known of is [`Value::Unknown`], and is no reason to
//! complain. An evaluation that Azure would refuse gives no text at all: what is wrong there is
//! not the name.

use super::choices::{Choices, Exhausted, Given, Subject};
use super::functions;
use super::text::{Piece, Source, Text};
use crate::expr::{Ast, Guard, Key, Kind, MAX_DEPTH, MAX_NODES, Node, Object, Secrecy};
use crate::model::param::{ParameterDeclaration, ParameterType};
use crate::model::symbols::{Facet, ParameterSymbol, ResourceSymbol, VariableSymbol};

/// What an expression gives.
#[derive(Debug, Clone)]
pub(super) enum Value<'a> {
    Text(Text<'a>),
    Int(i64, Source<'a>),
    Bool(bool, Source<'a>),
    Array(Items<'a>),
    Object(Members<'a>),
    Unknown,
}

/// The elements of an array, not evaluated yet.
#[derive(Debug, Clone, Copy)]
pub(super) enum Items<'a> {
    Asts(&'a [Ast]),
    Nodes(&'a [Node]),
}

/// The members of an object, not evaluated yet.
#[derive(Debug, Clone, Copy)]
pub(super) enum Members<'a> {
    /// Keys and values in turn.
    Asts(&'a [Ast]),
    Node(&'a Object),
}

/// Why an evaluation gives nothing.
#[derive(Debug)]
pub(super) enum Halt {
    /// Azure would refuse the expression for these values.
    Undefined,
    /// The work that one name may cost is used up.
    Exhausted,
}

impl<'a> Value<'a> {
    /// The value as text, as `format` and `concat` make it; from `source`, if nothing is known.
    pub(super) fn into_text(self, source: Source<'a>) -> Text<'a> {
        match self {
            Self::Text(text) => text,
            Self::Int(value, source) => Text::of(Piece::exact(value.to_string(), source)),
            Self::Bool(value, source) => {
                Text::of(Piece::exact(if value { "True" } else { "False" }, source))
            }
            Self::Array(_) | Self::Object(_) | Self::Unknown => Text::unknown(source),
        }
    }
}

impl Items<'_> {
    pub(super) fn len(self) -> usize {
        match self {
            Self::Asts(items) => items.len(),
            Self::Nodes(items) => items.len(),
        }
    }

    /// The first `count` elements and the rest.
    pub(super) fn split(self, count: usize) -> (Self, Self) {
        let count = count.min(self.len());
        match self {
            Self::Asts(items) => {
                let (head, tail) = items.split_at(count);
                (Self::Asts(head), Self::Asts(tail))
            }
            Self::Nodes(items) => {
                let (head, tail) = items.split_at(count);
                (Self::Nodes(head), Self::Nodes(tail))
            }
        }
    }
}

impl From<Exhausted> for Halt {
    fn from(_: Exhausted) -> Self {
        Self::Exhausted
    }
}

pub(super) type Evaluated<'a> = Result<Value<'a>, Halt>;

/// The text of a name; `None` where Azure would refuse the expression.
pub(super) fn name<'a>(
    ast: &'a Ast,
    choices: &mut Choices<'a>,
) -> Result<Option<Text<'a>>, Exhausted> {
    let mut run = Run { choices, depth: 0 };
    match run.text_of(ast) {
        Ok(text) => Ok(Some(text)),
        Err(Halt::Undefined) => Ok(None),
        Err(Halt::Exhausted) => Err(Exhausted),
    }
}

/// One evaluation.
pub(super) struct Run<'c, 'a> {
    pub(super) choices: &'c mut Choices<'a>,
    depth: u32,
}

/// Where what a node gives comes from, if nothing more is known.
pub(super) fn source_of(ast: &Ast) -> Source<'_> {
    match ast.kind() {
        Kind::Call(name, _) => Source::Call(name),
        _ => Source::Literal,
    }
}

impl<'a> Run<'_, 'a> {
    pub(super) fn eval(&mut self, ast: &'a Ast) -> Evaluated<'a> {
        self.choices.spend(1)?;
        // Variables and names of resources lead into further trees.
        if self.depth >= MAX_DEPTH || ast.depth() > MAX_DEPTH || ast.size() > MAX_NODES {
            return Ok(Value::Unknown);
        }
        self.depth += 1;
        let value = self.node_of(ast);
        self.depth -= 1;
        value
    }

    fn node_of(&mut self, ast: &'a Ast) -> Evaluated<'a> {
        match ast.kind() {
            Kind::Str(text) => Ok(Value::Text(Text::of(Piece::exact(&**text, Source::Literal)))),
            Kind::Int(value) => Ok(Value::Int(i64::from(*value), Source::Literal)),
            Kind::Call(name, arguments) => functions::call(self, name, arguments),
            Kind::Property(base, key) => self.property(base, key),
            Kind::Index(base, index) => self.index(base, index),
            Kind::Symbol(_) => self.symbol(ast),
        }
    }

    fn symbol(&mut self, ast: &'a Ast) -> Evaluated<'a> {
        if let Some(ParameterSymbol(parameter)) = ast.as_symbol() {
            self.parameter(parameter)
        } else if let Some(VariableSymbol(variable)) = ast.as_symbol() {
            self.node(&variable.value)
        } else if let Some(guard) = ast.as_symbol::<Guard>() {
            match self.choices.pick(Subject::Fallback(guard.value())) {
                Given::Bool(true) => self.eval(guard.fallback()),
                _ => self.eval(guard.value()),
            }
        } else if let Some(secrecy) = ast.as_symbol::<Secrecy>() {
            self.eval(secrecy.value())
        } else {
            match ast.as_symbol::<ResourceSymbol>() {
                Some(ResourceSymbol { address, facet: Facet::Name, .. }) => {
                    self.eval(&address.name)
                }
                _ => Ok(Value::Unknown),
            }
        }
    }

    fn parameter(&mut self, parameter: &'a ParameterDeclaration) -> Evaluated<'a> {
        match parameter.ty {
            ParameterType::Object | ParameterType::SecureObject | ParameterType::Array => {
                return Ok(Value::Unknown);
            }
            ParameterType::String
            | ParameterType::SecureString
            | ParameterType::Int
            | ParameterType::Bool => {}
        }
        let given = self.choices.pick(Subject::Parameter(parameter));
        let source = Source::Parameter(parameter, given);
        Ok(match given {
            Given::Default(node) | Given::Allowed(node) => match self.node(node)? {
                Value::Text(mut text) => {
                    text.pieces.iter_mut().for_each(|piece| piece.source = source);
                    Value::Text(text)
                }
                Value::Int(value, _) => Value::Int(value, source),
                Value::Bool(value, _) => Value::Bool(value, source),
                _ => Value::Unknown,
            },
            Given::Length(0) => Value::Text(Text::default()),
            Given::Length(length) => Value::Text(Text::of(Piece::some(length, None, source))),
            Given::Unbounded => Value::Text(Text::of(Piece::unbounded(source))),
            Given::Int(value) => Value::Int(value, source),
            Given::Bool(value) => Value::Bool(value, source),
        })
    }

    /// The value of a node of the property tree.
    pub(super) fn node(&mut self, node: &'a Node) -> Evaluated<'a> {
        Ok(match node {
            Node::Bool(value) => Value::Bool(*value, Source::Literal),
            Node::Int(value) => Value::Int(*value, Source::Literal),
            Node::String(text) => Value::Text(Text::of(Piece::exact(&**text, Source::Literal))),
            Node::Array(items) => Value::Array(Items::Nodes(items)),
            Node::Object(object) => Value::Object(Members::Node(object)),
            Node::Expr(ast) | Node::Secret(ast) => return self.eval(ast),
            Node::Null | Node::Number(_) => Value::Unknown,
        })
    }

    fn property(&mut self, base: &'a Ast, key: &str) -> Evaluated<'a> {
        if let Kind::Call(name, _) = base.kind() {
            let id = [("subscription", "subscriptionId"), ("tenant", "tenantId")];
            if id.iter().any(|(f, k)| name.eq_ignore_ascii_case(f) && key.eq_ignore_ascii_case(k)) {
                return Ok(Value::Text(Text::guid(Source::Call(name))));
            }
        }
        match self.eval(base)? {
            Value::Object(members) => self.member(members, key),
            _ => Ok(Value::Unknown),
        }
    }

    fn index(&mut self, base: &'a Ast, index: &'a Ast) -> Evaluated<'a> {
        match (self.eval(base)?, self.eval(index)?) {
            (Value::Object(members), Value::Text(key)) => match key.exact() {
                Some(key) => self.member(members, &key),
                None => Ok(Value::Unknown),
            },
            (Value::Array(items), Value::Int(at, _)) => {
                self.element(items, usize::try_from(at).map_err(|_| Halt::Undefined)?)
            }
            _ => Ok(Value::Unknown),
        }
    }

    pub(super) fn element(&mut self, items: Items<'a>, at: usize) -> Evaluated<'a> {
        match items {
            Items::Asts(items) => self.eval(items.get(at).ok_or(Halt::Undefined)?),
            Items::Nodes(items) => self.node(items.get(at).ok_or(Halt::Undefined)?),
        }
    }

    fn member(&mut self, members: Members<'a>, wanted: &str) -> Evaluated<'a> {
        match members {
            Members::Asts(pairs) => {
                for pair in pairs.chunks_exact(2) {
                    self.choices.spend(1)?;
                    match pair[0].as_str() {
                        Some(key) if key.eq_ignore_ascii_case(wanted) => {
                            return self.eval(&pair[1]);
                        }
                        Some(_) => {}
                        None => return Ok(Value::Unknown),
                    }
                }
            }
            Members::Node(object) => {
                for (key, value) in object.iter() {
                    self.choices.spend(1)?;
                    match key {
                        Key::Text(key) if key.eq_ignore_ascii_case(wanted) => {
                            return self.node(value);
                        }
                        Key::Text(_) => {}
                        Key::Expr(_) => return Ok(Value::Unknown),
                    }
                }
            }
        }
        Err(Halt::Undefined)
    }

    /// Whether a condition holds: as far as it is known, else both are tried.
    pub(super) fn condition(&mut self, ast: &'a Ast) -> Result<bool, Halt> {
        let known = match self.eval(ast)? {
            Value::Bool(value, _) => Some(value),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| {
            matches!(self.choices.pick(Subject::Condition(ast)), Given::Bool(true))
        }))
    }

    /// The value of `not`, `and` and `or`; `None` of any other function.
    pub(super) fn logic(&mut self, name: &str, parts: &'a [Ast]) -> Result<Option<bool>, Halt> {
        let stop = match (name, parts) {
            ("not", [part]) => return Ok(Some(!self.condition(part)?)),
            ("and", _) => false,
            ("or", _) => true,
            _ => return Ok(None),
        };
        for part in parts {
            if self.condition(part)? == stop {
                return Ok(Some(stop));
            }
        }
        Ok(Some(!stop))
    }

    /// The value of `ast` as text.
    pub(super) fn text_of(&mut self, ast: &'a Ast) -> Result<Text<'a>, Halt> {
        let value = self.eval(ast)?;
        Ok(value.into_text(source_of(ast)))
    }
}
