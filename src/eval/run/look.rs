//! Looking into values: members by their names and elements by their places, in what is known and
//! in what is not.

use super::messages::{access, missing};
use super::reduce::{LEFT, Run};
use super::symbolic::{stays, to_ast};
use crate::eval::fault::FaultKind;
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::Value;
use crate::expr::{Ast, Kind};

/// A value that is looked into, and the expression that stays where it has no such part.
pub(super) struct Base {
    pub value: Value,
    pub fallback: Option<Ast>,
}

impl Base {
    /// The value, where all of it is known, or what stays for it.
    pub(super) fn known(self) -> Result<Value, Halt> {
        match self.fallback {
            Some(tree) if self.value.is_symbolic() => Ok(stays(tree)?),
            _ => Ok(self.value),
        }
    }
}

impl Run<'_, '_> {
    /// What is looked into: of what `reference` gives, only the declared part is known, and
    /// what is not in it stays for run time.
    pub(super) fn base(&self, tree: &Ast, wanted: Option<&str>) -> Result<Base, Halt> {
        match tree.kind() {
            Kind::Call(name, arguments) if name.eq_ignore_ascii_case("reference") => {
                let _level = self.frame.shared.enter()?;
                let known = self.known(name, arguments.len());
                let found =
                    known.and_then(|known| self.reference(known.signature.name, arguments, wanted));
                found.map_err(|halt| halt.at(tree.span()))
            }
            Kind::Property(base, name) => {
                let _level = self.frame.shared.enter()?;
                self.property(self.base(base, Some(name))?, name)
                    .map_err(|halt| halt.at(tree.span()))
            }
            Kind::Index(base, index) => {
                let _level = self.frame.shared.enter()?;
                let (base, index) = (self.base(base, None)?, self.eval(index)?);
                self.index(base, &index).map_err(|halt| halt.at(tree.span()))
            }
            _ => Ok(Base { value: self.eval(tree)?, fallback: None }),
        }
    }

    fn property(&self, base: Base, name: &str) -> Result<Base, Halt> {
        let budget = &self.frame.shared.budget;
        match &base.value {
            Value::Object(object) => budget.spend(object.search(name))?,
            Value::Expression(_) => budget.spend(LEFT + name.len() / 16)?,
            _ => {}
        }
        let fallback = base.fallback.map(|tree| tree.property(name.to_owned()));
        let value = match (&base.value, &fallback) {
            (Value::Object(object), _) if object.get(name).is_some() => {
                object.get(name).cloned().unwrap_or_default()
            }
            (Value::Object(_), Some(tree)) => stays(tree.clone())?,
            (Value::Object(object), None) => return Err(missing(budget, object, name)),
            (Value::Expression(tree), _) => stays(tree.property(name.to_owned()))?,
            (other, _) => {
                let message = format!("{} has no property `{name}`", other.kind());
                return Err(access(message, other));
            }
        };
        Ok(Base { value, fallback })
    }

    fn index(&self, base: Base, index: &Value) -> Result<Base, Halt> {
        if let Value::Secret(index) = index {
            return self.secret_index(base, index);
        }
        match (&base.value, index.revealed()) {
            (_, Value::Text(name)) => self.property(base, name),
            (Value::Array(array), Value::Int(at)) => {
                let found = usize::try_from(*at).ok().and_then(|at| array.get(at));
                let value = found.cloned().ok_or_else(|| {
                    let count = array.len();
                    let message = format!("there is no element {at} in an array of {count}");
                    Halt::new(FaultKind::Index, message)
                })?;
                Ok(Base { value, fallback: base.fallback.map(|tree| tree.index(Ast::int(*at))) })
            }
            (Value::Expression(_) | Value::Array(_) | Value::Object(_), Value::Expression(_))
            | (Value::Expression(_), Value::Int(_)) => {
                let value = stays(self.left(&base.value)?.index(to_ast(index)))?;
                Ok(Base { value, fallback: None })
            }
            (other, index) => {
                let message =
                    format!("{} has no element that {} names", other.kind(), index.kind());
                Err(access(message, other))
            }
        }
    }

    /// What a secret names is a secret too, and the name is not shown where it stays.
    fn secret_index(&self, base: Base, index: &Value) -> Result<Base, Halt> {
        self.frame.shared.spend_size(index)?;
        let shown = to_ast(&index.clone().into_secret());
        let fallback = base.fallback.map(|tree| tree.index(shown.clone()));
        if let Value::Expression(tree) = &base.value {
            return Ok(Base { value: stays(tree.index(shown))?, fallback });
        }
        let found = self.index(Base { value: base.value, fallback: None }, index);
        let value = match (found, &fallback) {
            (Ok(found), _) => {
                self.frame.shared.spend_parts(&found.value)?;
                found.value.into_secret()
            }
            (Err(_), Some(tree)) => stays(tree.clone())?,
            (Err(halt), None) => return Err(halt.hide("[]")),
        };
        Ok(Base { value, fallback })
    }
}
