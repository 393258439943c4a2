//! `reference` and its like: what they mean is found, what they give stays for run time, unless a
//! nested deployment gives it.

use super::declared::{Entry, Instance};
use super::look::Base;
use super::messages::unknown_name;
use super::nested::parts;
use super::reduce::Run;
use super::symbolic::stays;
use crate::eval::fault::FaultKind;
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Object, Value};
use crate::expr::Ast;

impl<'t> Run<'_, 't> {
    /// The resource of this template that a first argument means.
    fn meant(&self, value: &Value) -> Result<Option<(&Entry<'t>, &Instance<'t>)>, Halt> {
        let Value::Text(name) = value.revealed() else { return Ok(None) };
        let budget = &self.frame.shared.budget;
        budget.spend(name.len() / 16)?;
        let Some(declared) = self.frame.declared() else { return Ok(None) };
        let found = declared.find(self.frame.modern, name);
        if found.is_none() && self.frame.modern && !name.contains('/') && !declared.is_open(name) {
            let symbols = declared.symbols();
            let halt = unknown_name(budget, "this template has no resource", name, &symbols);
            return Err(if value.is_secret() { halt.hide("reference") } else { halt });
        }
        if let Some((entry, instance)) = found
            && !entry.existing
            && instance.active
        {
            self.frame.touched.borrow_mut().push(instance.shown_id());
        }
        Ok(found)
    }

    /// What `reference` gives, of which `wanted` is looked at next.
    pub(super) fn reference(
        &self,
        name: &'static str,
        arguments: &[Ast],
        wanted: Option<&str>,
    ) -> Result<Base, Halt> {
        let mut values = self.values(arguments)?;
        if !matches!(values[0].revealed(), Value::Text(_) | Value::Expression(_)) {
            let message =
                format!("`{name}` takes a name or an id as text, but found {}", values[0].kind());
            return Err(Halt::new(FaultKind::ArgumentType, message));
        }
        let Some((entry, instance)) = self.meant(&values[0])? else {
            return Ok(Base { value: self.call_stays(name, &values)?, fallback: None });
        };
        if !instance.id.is_null() {
            values[0] = instance.shown_id();
        }
        if values.len() == 1 {
            values.push(instance.api_version.clone());
        }
        let full =
            matches!(values.get(2), Some(Value::Text(full)) if full.eq_ignore_ascii_case("full"));
        let parts = values.iter().map(|value| self.left(value));
        let tree = Ast::call(name, parts.collect::<Result<Vec<_>, _>>()?);
        let Some(properties) = self.declared_properties(entry, instance, wanted)? else {
            return Ok(Base { value: stays(tree)?, fallback: None });
        };
        let value = if full {
            Value::Object([("properties", properties)].into_iter().collect())
        } else {
            properties
        };
        // All is known of a deployment; a resource has more than the template gives it.
        let fallback = instance.template().is_none().then_some(tree);
        Ok(Base { value, fallback })
    }

    /// What is known of the properties that a resource will have: those that the template gives
    /// it, or the outputs of a nested deployment. Nothing of what is not deployed here, and of
    /// what is being evaluated, so that it asks for itself.
    fn declared_properties(
        &self,
        entry: &Entry<'t>,
        instance: &Instance<'t>,
        wanted: Option<&str>,
    ) -> Result<Option<Value>, Halt> {
        if entry.existing || !instance.active || instance.id.as_text().is_none() {
            return Ok(None);
        }
        // A long row of resources, each of which refers to the next, is not followed to its end.
        if self.frame.shared.is_deep() {
            return Ok(None);
        }
        if let Some(template) = instance.template() {
            let wanted = wanted.is_some_and(|wanted| wanted.eq_ignore_ascii_case("template"));
            let nested = self.frame.nested(instance)?;
            if nested.as_ref().is_some_and(|nested| nested.failed) {
                // What depends on it is lost for the same reason.
                return Err(Halt::Reported);
            }
            let Some(nested) = nested else { return Ok(None) };
            if !wanted {
                return Ok(Some(nested.properties()));
            }
            // It is large, and made where it is asked for.
            self.frame.shared.budget.spend(parts(template).saturating_mul(4))?;
            return Ok(Some(nested.properties_with(template)));
        }
        let body = self.frame.body(instance)?;
        Ok(body.map(|body| {
            let properties = body.members.get("properties").cloned();
            properties.unwrap_or_else(|| Value::Object(Object::default()))
        }))
    }

    pub(super) fn references(&self, name: &str, arguments: &[Ast]) -> Result<Value, Halt> {
        let values = self.values(arguments)?;
        let entry = match (&values[0], self.frame.declared()) {
            (Value::Text(own), Some(declared)) => declared.entry(self.frame.modern, own),
            _ => None,
        };
        let Some(entry) = entry.filter(|entry| !entry.open) else {
            return self.call_stays(name, &values);
        };
        self.frame.shared.budget.spend(entry.instances.len().saturating_mul(8))?;
        let mut all = Vec::with_capacity(entry.instances.len());
        for instance in &entry.instances {
            let mut parts =
                vec![self.left(&instance.shown_id())?, self.left(&instance.api_version)?];
            for value in &values[1..] {
                parts.push(self.left(value)?);
            }
            all.push(stays(Ast::call("reference", parts))?);
        }
        Ok(Value::array(all))
    }

    pub(super) fn list(&self, name: &str, arguments: &[Ast]) -> Result<Value, Halt> {
        let mut values = self.values(arguments)?;
        if let Some((_, instance)) = self.meant(&values[0])?
            && !instance.id.is_null()
        {
            values[0] = instance.shown_id();
        }
        self.call_stays(name, &values)
    }
}
