//! Variables: expressions that the template names once.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use super::symbols::VariableSymbol;
use crate::expr::{Ast, Expr, Knowledge, KnownAtStart, Node, Start, Value};

/// What is declared of a variable.
#[derive(Debug, PartialEq)]
pub(crate) struct VariableDeclaration {
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: Node,
    pub(crate) knowledge: Knowledge,
}

/// A variable of the template: a value with a name, for what would otherwise be repeated.
///
/// Like a parameter, it is declared by use, in every nested template that needs it.
///
/// # Example
///
/// ```
/// use armwright::{Param, Variable, functions as f};
///
/// let project = Param::string("project");
/// let suffix = Variable::new("suffix", f::unique_string([&project]));
/// assert_eq!(suffix.expr().ast().to_string(), "variables('suffix')");
/// ```
#[derive(Debug, Clone)]
pub struct Variable<T> {
    declaration: Arc<VariableDeclaration>,
    marker: PhantomData<fn() -> T>,
}

impl<T> Variable<T> {
    /// A variable with this name and value.
    pub fn new<V: Value<T, Phase: KnownAtStart>>(
        name: impl Into<Cow<'static, str>>,
        value: V,
    ) -> Self {
        let value = value.node();
        let knowledge = knowledge(&value);
        let declaration = VariableDeclaration { name: name.into(), value, knowledge };
        Self { declaration: Arc::new(declaration), marker: PhantomData }
    }

    /// The value of the variable as an expression.
    pub fn expr(&self) -> Expr<T> {
        Expr::from_ast(Ast::symbol(VariableSymbol(Arc::clone(&self.declaration))))
    }
}

/// When all of a node is known, and whether any of it is secret.
pub(crate) fn knowledge(node: &Node) -> Knowledge {
    match node {
        Node::Expr(ast) | Node::Secret(ast) => ast.knowledge(),
        Node::Array(items) => {
            items.iter().fold(Knowledge::default(), |sum, item| sum.and(knowledge(item)))
        }
        Node::Object(object) => object.iter().fold(Knowledge::default(), |sum, (key, value)| {
            let key = match key {
                crate::expr::Key::Expr(ast) => ast.knowledge(),
                crate::expr::Key::Text(_) => Knowledge::default(),
            };
            sum.and(key).and(knowledge(value))
        }),
        _ => Knowledge::default(),
    }
}

impl<T: 'static> Value<T> for &Variable<T> {
    type Phase = Start;
    fn node(self) -> Node {
        self.expr().node()
    }
}

impl<T> From<&Variable<T>> for Node {
    fn from(variable: &Variable<T>) -> Self {
        Node::Expr(variable.expr().ast().clone())
    }
}
