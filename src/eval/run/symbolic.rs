//! Values as expressions: how what is known is written inside of what is not.

use std::sync::Arc;

use crate::eval::fault::{Fault, FaultKind};
use crate::eval::value::Value;
use crate::expr::{Ast, Knowledge, MAX_DEPTH, Symbol, TemplateString};

/// The most nodes that an expression may come to: far more than a template may hold, since what
/// passes through many deployments is written out in full.
const MAX_NODES: u32 = 200_000;

/// A secret inside of an expression; it is written as `***` unless secrets are asked for.
#[derive(Debug)]
struct Hidden(Secret);

struct Secret(Value);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Symbol for Hidden {
    fn describe(&self, out: &mut String) {
        out.push_str("'***'");
    }

    fn knowledge(&self) -> Knowledge {
        Knowledge { secret: true, ..Knowledge::default() }
    }
}

/// The secret that the part of an expression is, if it is one.
pub(in crate::eval) fn hidden(part: &Ast) -> Option<&Value> {
    part.as_symbol::<Hidden>().map(|Hidden(Secret(value))| value)
}

/// The value written as an expression.
pub(in crate::eval) fn to_ast(value: &Value) -> Ast {
    match value {
        Value::Null => Ast::call("null", []),
        Value::Bool(value) => Ast::bool(*value),
        Value::Int(value) => Ast::int(*value),
        Value::Number(number) => Ast::call("json", [Ast::str(number.to_string())]),
        Value::Text(text) => Ast::str(text.to_string()),
        Value::Array(array) => Ast::call("createArray", array.iter().map(to_ast)),
        Value::Object(object) => Ast::call(
            "createObject",
            object.iter().flat_map(|(name, value)| [key_to_ast(name), to_ast(value)]),
        ),
        Value::Secret(value) => Ast::symbol(Hidden(Secret(Value::clone(value)))),
        Value::Expression(tree) => tree.clone(),
    }
}

/// The name of a member, which is an expression in brackets where it is not known.
fn key_to_ast(name: &str) -> Ast {
    match Ast::parse_template_string(name) {
        Ok(TemplateString::Expression(tree)) => tree,
        _ => Ast::str(name.to_owned()),
    }
}

/// An expression that stays, if it has not grown past all bounds.
pub(in crate::eval) fn stays(tree: Ast) -> Result<Value, Fault> {
    if tree.size() > MAX_NODES || tree.depth() > MAX_DEPTH {
        let message = format!(
            "what is left for run time would be an expression of {} parts, {} deep, but {MAX_NODES} \
             and {MAX_DEPTH} are the most",
            tree.size(),
            tree.depth()
        );
        return Err(Fault::new(FaultKind::Limit, message));
    }
    Ok(Value::Expression(tree))
}

/// A call that stays, of values.
pub(in crate::eval) fn call<'v>(
    name: &'static str,
    arguments: impl IntoIterator<Item = &'v Value>,
) -> Value {
    Value::Expression(Ast::call(name, arguments.into_iter().map(to_ast)))
}

/// The tree with secrets written out, or as they are shown to everyone.
pub(in crate::eval) fn written(tree: &Ast, reveal: bool) -> Ast {
    if !tree.is_symbolic() {
        return tree.clone();
    }
    tree.rewrite(|node| {
        let Hidden(Secret(value)) = node.as_symbol::<Hidden>()?;
        // A secret may stand in what another one hides.
        Some(if reveal { written(&to_ast(value), true) } else { Ast::str("***") })
    })
}

/// Text as a value.
pub(in crate::eval) fn text(text: impl Into<Arc<str>>) -> Value {
    Value::Text(text.into())
}
