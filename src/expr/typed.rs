//! Typed expressions: what an expression yields, and when that is known.

use std::any::TypeId;
use std::fmt;
use std::marker::PhantomData;

use super::ast::{Ast, Symbol};
use super::knowledge::Knowledge;
use super::object::Node;
use super::value::Value;

/// Known when the deployment starts: literals, parameters, names and ids.
#[derive(Debug, Clone, Copy)]
pub enum Start {}

/// Known only once resources exist: what `reference()` and `list*()` give.
#[derive(Debug, Clone, Copy)]
pub enum Runtime {}

/// New each time the template is deployed, as `newGuid()` and `utcNow()` are; allowed in the
/// default of a parameter and nowhere else.
#[derive(Debug, Clone, Copy)]
pub enum Fresh {}

/// When a value is known: [`Start`], [`Runtime`] or [`Fresh`].
pub trait Phase: sealed::Sealed + 'static {}

/// A [`Phase`] in which names, locations, conditions and counts can stand.
#[diagnostic::on_unimplemented(
    message = "this value is not known when the deployment starts",
    label = "known in phase `{Self}` only",
    note = "names, locations, conditions and counts must be known when the deployment starts; \
            use a literal, a parameter, or the name or id of a resource"
)]
pub trait KnownAtStart: Phase {}

/// A [`Phase`] in which the default of a parameter can stand.
#[diagnostic::on_unimplemented(
    message = "this value cannot be the default of a parameter",
    label = "known in phase `{Self}` only",
    note = "defaults are computed before any resource exists"
)]
pub trait KnownInDefault: Phase {}

/// The later of two phases.
#[diagnostic::on_unimplemented(
    message = "a value of phase `{Self}` cannot be combined with one of phase `{Q}`",
    note = "`newGuid()` and `utcNow()` stand in defaults of parameters only; \
            make a parameter with that default and use the parameter"
)]
pub trait Join<Q: Phase>: Phase {
    /// The phase of a value made from both.
    type Out: Phase;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Start {}
    impl Sealed for super::Runtime {}
    impl Sealed for super::Fresh {}
}

impl Phase for Start {}
impl Phase for Runtime {}
impl Phase for Fresh {}
impl KnownAtStart for Start {}
impl KnownInDefault for Start {}
impl KnownInDefault for Fresh {}
impl Join<Start> for Start {
    type Out = Start;
}
impl Join<Runtime> for Start {
    type Out = Runtime;
}
impl Join<Fresh> for Start {
    type Out = Fresh;
}
impl Join<Start> for Runtime {
    type Out = Runtime;
}
impl Join<Runtime> for Runtime {
    type Out = Runtime;
}
impl Join<Start> for Fresh {
    type Out = Fresh;
}
impl Join<Fresh> for Fresh {
    type Out = Fresh;
}

/// An expression that yields a `T` and is known at phase `P`.
///
/// It is a tree, never text, and a clone costs a reference count. Where `T` is a definition of a
/// provider, it has a method for each readable property; these methods are listed with the
/// definition.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let project = Param::string("project").max_length(10);
/// let upper = f::to_upper(&project);
/// assert_eq!(upper.ast().to_string(), "toUpper(parameters('project'))");
/// ```
pub struct Expr<T, P = Start> {
    ast: Ast,
    marker: PhantomData<fn() -> (T, P)>,
}

impl<T, P> Expr<T, P> {
    /// The untyped tree.
    pub fn ast(&self) -> &Ast {
        &self.ast
    }

    /// Takes an untyped tree at its word: that it yields a `T` and is known at `P`.
    ///
    /// Phase and secrecy are computed again from the tree when the template is made, so a wrong
    /// word is found there; a wrong type is found by Azure.
    pub fn from_ast(ast: Ast) -> Self {
        Self { ast, marker: PhantomData }
    }

    /// The same expression as one of another type, where ARM is looser than these types.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, expr::Expr};
    ///
    /// let count = Param::int("count");
    /// let text: Expr<String> = count.expr().cast();
    /// assert_eq!(text.ast(), count.expr().ast());
    /// ```
    #[must_use]
    pub fn cast<U>(&self) -> Expr<U, P> {
        Expr::from_ast(self.ast.clone())
    }
}

impl<T, P: Phase> Expr<T, P> {
    /// This value where everything it takes from is deployed, else `fallback`.
    ///
    /// Use it to take from a conditional resource in a place that is not under its condition: the
    /// template gets `if(condition, value, fallback)`. Without any condition to guard against,
    /// it is the value itself.
    pub fn or<V: Value<T>>(&self, fallback: V) -> Expr<T, <P as Join<V::Phase>>::Out>
    where
        P: Join<V::Phase>,
    {
        let parts = [self.ast.clone(), fallback.node().into_ast()];
        Expr::from_ast(Ast::symbol(Guard { parts }))
    }
}

/// A property of an expression, by its JSON name.
pub(crate) fn field<T, P, U>(base: &Expr<T, P>, name: &'static str) -> Expr<U, P> {
    Expr::from_ast(base.ast.property(name))
}

impl<T, P> Expr<Vec<T>, P> {
    /// The element at `index`, counted from 0.
    pub fn at(&self, index: i64) -> Expr<T, P> {
        Expr::from_ast(self.ast.index(Ast::int(index)))
    }
}

impl<T, P> Clone for Expr<T, P> {
    fn clone(&self) -> Self {
        Self::from_ast(self.ast.clone())
    }
}

impl<T, P> fmt::Debug for Expr<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ast.is_secret() {
            f.write_str("Expr(secret)")
        } else {
            f.debug_tuple("Expr").field(&self.ast).finish()
        }
    }
}

impl<T: 'static, P: Phase> Value<T> for Expr<T, P> {
    type Phase = P;
    /// A slot of type [`Secret`] is a place where a secret may stand, and its node says so.
    fn node(self) -> Node {
        if TypeId::of::<T>() == TypeId::of::<Secret>() {
            Node::Secret(self.ast)
        } else {
            Node::from_ast(self.ast)
        }
    }
}

impl<T: 'static, P: Phase> Value<T> for &Expr<T, P> {
    type Phase = P;
    fn node(self) -> Node {
        self.clone().node()
    }
}

impl<T, P> From<Expr<T, P>> for Node {
    fn from(value: Expr<T, P>) -> Self {
        Node::from_ast(value.ast)
    }
}

impl<T, P> From<&Expr<T, P>> for Node {
    fn from(value: &Expr<T, P>) -> Self {
        Node::from_ast(value.ast.clone())
    }
}

/// `parts[0]` where the conditional resources it takes from are deployed, else `parts[1]`.
#[derive(Debug)]
pub(crate) struct Guard {
    parts: [Ast; 2],
}

impl Guard {
    pub(crate) fn value(&self) -> &Ast {
        &self.parts[0]
    }
    pub(crate) fn fallback(&self) -> &Ast {
        &self.parts[1]
    }
}

impl Symbol for Guard {
    fn describe(&self, out: &mut String) {
        self.parts[0].write_to(out);
        out.push_str(".or(");
        self.parts[1].write_to(out);
        out.push(')');
    }
    fn parts(&self) -> &[Ast] {
        &self.parts
    }
}

/// The type of a value that must not be seen: it goes into secure parameters, secure outputs and
/// the properties that Azure keeps secret, and nowhere else.
///
/// `Expr<Secret>` comes from [`SecureParam`](crate::SecureParam) and from `list*` functions.
/// Leaving or entering the type has a name that a search finds.
#[derive(Debug, Clone, Copy)]
pub enum Secret {}

impl Secret {
    /// Treats a value as secret. A literal stays readable in the template: prefer a
    /// [`SecureParam`](crate::SecureParam).
    pub fn dangerously_from<V: Value<String>>(value: V) -> Expr<Secret, V::Phase> {
        let parts = [value.node().into_ast()];
        Expr::from_ast(Ast::symbol(Secrecy { parts, secret: true }))
    }
}

impl<P> Expr<Secret, P> {
    /// The secret as plain text, free to go anywhere: into outputs, names and logs.
    pub fn dangerously_as_string(&self) -> Expr<String, P> {
        let parts = [self.ast.clone()];
        Expr::from_ast(Ast::symbol(Secrecy { parts, secret: false }))
    }
}

/// Declares its part secret, or not secret any more.
pub(crate) struct Secrecy {
    parts: [Ast; 1],
    secret: bool,
}

impl Secrecy {
    pub(crate) fn value(&self) -> &Ast {
        &self.parts[0]
    }
}

impl fmt::Debug for Secrecy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrecy(..)")
    }
}

impl Symbol for Secrecy {
    fn describe(&self, out: &mut String) {
        if self.secret && self.parts[0].as_str().is_some() {
            out.push_str("secret(…)");
        } else {
            self.parts[0].write_to(out);
        }
    }
    fn parts(&self) -> &[Ast] {
        &self.parts
    }
    fn knowledge(&self) -> Knowledge {
        Knowledge { secret: self.secret, ..self.parts[0].knowledge() }
    }
}
