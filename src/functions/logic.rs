//! [Logical][logical] and [comparison][comparison] functions.
//!
//! [logical]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical
//! [comparison]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison

use super::kinds::Scalar;
use super::macros::functions;
use crate::expr::{Ast, Expr, Value, Values, argument, arguments, call};

/// Whether all conditions are true; of none, `true`.
///
/// Those behind the first false one are not evaluated.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f, list};
///
/// let (deploy, public) = (Param::bool("deploy"), Param::bool("public"));
/// assert_eq!(
///     f::and(list![&deploy, f::not(&public)]).ast().to_string(),
///     "and(parameters('deploy'), not(parameters('public')))",
/// );
/// ```
pub fn and<A: Values<bool>>(conditions: A) -> Expr<bool, A::Phase> {
    Expr::from_ast(connected("and", arguments(conditions), true))
}

/// Whether any condition is true; of none, `false`.
///
/// Those behind the first true one are not evaluated.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let (test, prod) = (Param::bool("test"), Param::bool("prod"));
/// assert_eq!(
///     f::or([&test, &prod]).ast().to_string(),
///     "or(parameters('test'), parameters('prod'))",
/// );
/// ```
pub fn or<A: Values<bool>>(conditions: A) -> Expr<bool, A::Phase> {
    Expr::from_ast(connected("or", arguments(conditions), false))
}

/// ARM takes two conditions and more.
fn connected(name: &'static str, conditions: Vec<Ast>, of_none: bool) -> Ast {
    match &conditions[..] {
        [] => Ast::bool(of_none),
        [only] => only.clone(),
        _ => Ast::call(name, conditions),
    }
}

/// Nothing, where a value may be missing: an optional property that is set under a condition only.
///
/// # Example
///
/// ```
/// use armwright::{Expr, Param, functions as f};
///
/// let zones = Param::<Vec<String>>::array("zones");
/// let zones: Expr<Vec<String>> = f::if_(f::empty(&zones), f::null(), &zones);
/// assert_eq!(
///     zones.ast().to_string(),
///     "if(empty(parameters('zones')), null(), parameters('zones'))",
/// );
/// ```
pub fn null<T>() -> Expr<T> {
    call("null", [])
}

/// Stops the deployment with this message, where it is evaluated.
///
/// Behind a condition it checks what a parameter's own limits cannot.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let size = Param::int("size");
/// let even = f::if_(f::equals(f::mod_(&size, 2), 0), &size, f::fail("size must be even"));
/// assert_eq!(
///     even.ast().to_string(),
///     "if(equals(mod(parameters('size'), 2), 0), parameters('size'), \
///      fail('size must be even'))",
/// );
/// ```
pub fn fail<T, A: Value<String>>(message: A) -> Expr<T, A::Phase> {
    call("fail", [argument(message)])
}

functions! {
    /// `then` where the condition is true, else `otherwise`; the other one is not evaluated.
    ///
    /// Both count when it comes to where the expression may stand, and to what has to be deployed
    /// before.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let production = Param::bool("production");
    /// assert_eq!(
    ///     f::if_::<i64, _, _, _>(&production, 30, 7).ast().to_string(),
    ///     "if(parameters('production'), 30, 7)",
    /// );
    /// ```
    pub fn if_<T>(condition: bool, then: T, otherwise: T) -> T = "if";

    /// `value`, or `fallback` where it is null; empty text is not null.
    ///
    /// The fallback is evaluated only where it is needed. Nest the calls for more than two.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let tags = Param::object("tags");
    /// assert_eq!(
    ///     f::coalesce(f::try_get(&tags, "owner"), "nobody").ast().to_string(),
    ///     "coalesce(tryGet(parameters('tags'), 'owner'), 'nobody')",
    /// );
    /// ```
    pub fn coalesce<T>(value: T, fallback: T) -> T = "coalesce";

    /// Whether the condition is false.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let public = Param::bool("public");
    /// assert_eq!(f::not(&public).ast().to_string(), "not(parameters('public'))");
    /// ```
    pub fn not(condition: bool) -> bool = "not";

    /// The bool that `text` says: `true` or `false`, in any case; an error where it says neither.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let flag = Param::string("flag").allowed(["true", "false"]);
    /// assert_eq!(f::bool(&flag).ast().to_string(), "bool(parameters('flag'))");
    /// ```
    pub fn bool(text: String) -> bool = "bool";

    /// Whether the two are of one kind and the same: text with regard to case, arrays element by
    /// element, objects whatever the order of their properties.
    ///
    /// For text without regard to case, compare [`to_lower`](super::to_lower) of both.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let environment = Param::string("environment");
    /// assert_eq!(
    ///     f::equals(&environment, "prod").ast().to_string(),
    ///     "equals(parameters('environment'), 'prod')",
    /// );
    /// ```
    pub fn equals<T>(left: T, right: T) -> bool = "equals";

    /// Whether `left` is less than `right`: integers by value, text by the invariant culture of
    /// .NET, in which `a` is less than `A` and `A` less than `b`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let nodes = Param::int("nodes");
    /// assert_eq!(f::less(&nodes, 3).ast().to_string(), "less(parameters('nodes'), 3)");
    /// assert_eq!(
    ///     f::greater_or_equals(&nodes, 3).ast().to_string(),
    ///     "greaterOrEquals(parameters('nodes'), 3)",
    /// );
    /// ```
    pub fn less<T: Scalar>(left: T, right: T) -> bool = "less";

    /// Whether `left` is not greater than `right`; as [`less`].
    pub fn less_or_equals<T: Scalar>(left: T, right: T) -> bool = "lessOrEquals";

    /// Whether `left` is greater than `right`; as [`less`].
    pub fn greater<T: Scalar>(left: T, right: T) -> bool = "greater";

    /// Whether `left` is not less than `right`; as [`less`].
    pub fn greater_or_equals<T: Scalar>(left: T, right: T) -> bool = "greaterOrEquals";
}
