//! [Lambda functions][docs]: those that take closures.
//!
//! A closure runs once, while the expression is made, with variables of the language for what it
//! is given. These are named by how deep closures are nested (`item`, `item2`), so that the same
//! program gives the same text and no variable hides another.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda

use std::borrow::Cow;
use std::cell::Cell;

use super::kinds::Dictionary;
use super::{Later, Latest};
use crate::expr::{Ast, Expr, Join, Map, Value, argument, call};

/// What `body` makes of each element.
///
/// # Example
///
/// ```
/// use armwright::{Param, arm_format, functions as f};
///
/// let zones = Param::<Vec<String>>::array("zones");
/// let names = f::map(&zones, |zone| arm_format!("zone-{zone}"));
/// assert_eq!(
///     names.ast().to_string(),
///     "map(parameters('zones'), lambda('item', format('zone-{0}', lambdaVariables('item'))))",
/// );
/// ```
pub fn map<T, U, A, B>(
    array: A,
    body: impl FnOnce(Expr<T, A::Phase>) -> B,
) -> Expr<Vec<U>, Later<A::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<B::Phase>>,
    B: Value<U>,
{
    let body = lambda(["item"], |[item]| argument(body(Expr::from_ast(item))));
    call("map", [argument(array), body])
}

/// What `body` makes of each element and its index, counted from 0.
///
/// # Example
///
/// ```
/// use armwright::{Param, arm_format, functions as f};
///
/// let zones = Param::<Vec<String>>::array("zones");
/// let names = f::map_indexed(&zones, |zone, index| arm_format!("{index}-{zone}"));
/// assert_eq!(
///     names.ast().to_string(),
///     "map(parameters('zones'), lambda('item', 'index', \
///      format('{0}-{1}', lambdaVariables('index'), lambdaVariables('item'))))",
/// );
/// ```
pub fn map_indexed<T, U, A, B>(
    array: A,
    body: impl FnOnce(Expr<T, A::Phase>, Expr<i64>) -> B,
) -> Expr<Vec<U>, Later<A::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<B::Phase>>,
    B: Value<U>,
{
    let body = lambda(["item", "index"], |[item, index]| {
        argument(body(Expr::from_ast(item), Expr::from_ast(index)))
    });
    call("map", [argument(array), body])
}

/// The elements for which `body` is true.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let names = Param::<Vec<String>>::array("names");
/// let stores = f::filter(&names, |name| f::starts_with(name, "st"));
/// assert_eq!(
///     stores.ast().to_string(),
///     "filter(parameters('names'), lambda('item', startsWith(lambdaVariables('item'), 'st')))",
/// );
/// ```
pub fn filter<T, A, B>(
    array: A,
    body: impl FnOnce(Expr<T, A::Phase>) -> B,
) -> Expr<Vec<T>, Later<A::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<B::Phase>>,
    B: Value<bool>,
{
    let body = lambda(["item"], |[item]| argument(body(Expr::from_ast(item))));
    call("filter", [argument(array), body])
}

/// The elements for which `body` is true, given the index too; as [`map_indexed`].
pub fn filter_indexed<T, A, B>(
    array: A,
    body: impl FnOnce(Expr<T, A::Phase>, Expr<i64>) -> B,
) -> Expr<Vec<T>, Later<A::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<B::Phase>>,
    B: Value<bool>,
{
    let body = lambda(["item", "index"], |[item, index]| {
        argument(body(Expr::from_ast(item), Expr::from_ast(index)))
    });
    call("filter", [argument(array), body])
}

/// What is left when `body` has made one value of `initial` and the first element, then of that
/// and the second, and so on; of an empty array, `initial`.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let sizes = Param::<Vec<i64>>::array("sizes");
/// let total = f::reduce(&sizes, 0, f::add);
/// assert_eq!(
///     total.ast().to_string(),
///     "reduce(parameters('sizes'), 0, lambda('current', 'next', \
///      add(lambdaVariables('current'), lambdaVariables('next'))))",
/// );
/// ```
pub fn reduce<T, U, A, I, B>(
    array: A,
    initial: I,
    body: impl FnOnce(Expr<U, Later<A::Phase, I::Phase>>, Expr<T, A::Phase>) -> B,
) -> Expr<U, Latest<A::Phase, I::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<I::Phase, Out: Join<B::Phase>>>,
    I: Value<U>,
    B: Value<U>,
{
    let body = lambda(["current", "next"], |[current, next]| {
        argument(body(Expr::from_ast(current), Expr::from_ast(next)))
    });
    call("reduce", [argument(array), argument(initial), body])
}

/// As [`reduce`], with the index of the element as well.
pub fn reduce_indexed<T, U, A, I, B>(
    array: A,
    initial: I,
    body: impl FnOnce(Expr<U, Later<A::Phase, I::Phase>>, Expr<T, A::Phase>, Expr<i64>) -> B,
) -> Expr<U, Latest<A::Phase, I::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<I::Phase, Out: Join<B::Phase>>>,
    I: Value<U>,
    B: Value<U>,
{
    let body = lambda(["current", "next", "index"], |[current, next, index]| {
        argument(body(Expr::from_ast(current), Expr::from_ast(next), Expr::from_ast(index)))
    });
    call("reduce", [argument(array), argument(initial), body])
}

/// The elements in an order in which each comes before those that `before` says it does.
///
/// Elements of which neither comes before the other keep their order.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let names = Param::<Vec<String>>::array("names");
/// let sorted = f::sort(&names, f::less);
/// assert_eq!(
///     sorted.ast().to_string(),
///     "sort(parameters('names'), lambda('left', 'right', \
///      less(lambdaVariables('left'), lambdaVariables('right'))))",
/// );
/// ```
pub fn sort<T, A, B>(
    array: A,
    before: impl FnOnce(Expr<T, A::Phase>, Expr<T, A::Phase>) -> B,
) -> Expr<Vec<T>, Later<A::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<B::Phase>>,
    B: Value<bool>,
{
    let before = lambda(["left", "right"], |[left, right]| {
        argument(before(Expr::from_ast(left), Expr::from_ast(right)))
    });
    call("sort", [argument(array), before])
}

/// An object with the elements as values, each under the key that `key` makes of it.
///
/// Two equal keys are an error, also when they differ in case only.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let names = Param::<Vec<String>>::array("names");
/// assert_eq!(
///     f::to_object(&names, f::to_lower).ast().to_string(),
///     "toObject(parameters('names'), lambda('item', toLower(lambdaVariables('item'))))",
/// );
/// ```
pub fn to_object<T, A, K>(
    array: A,
    key: impl FnOnce(Expr<T, A::Phase>) -> K,
) -> Expr<Map<T>, Later<A::Phase, K::Phase>>
where
    A: Value<Vec<T>, Phase: Join<K::Phase>>,
    K: Value<String>,
{
    let key = lambda(["item"], |[item]| argument(key(Expr::from_ast(item))));
    call("toObject", [argument(array), key])
}

/// As [`to_object`], with what `value` makes of each element as value.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let names = Param::<Vec<String>>::array("names");
/// let lengths = f::to_object_with(&names, |name| name, f::length);
/// assert_eq!(
///     lengths.ast().to_string(),
///     "toObject(parameters('names'), lambda('item', lambdaVariables('item')), \
///      lambda('item', length(lambdaVariables('item'))))",
/// );
/// ```
pub fn to_object_with<T, U, A, K, B>(
    array: A,
    key: impl FnOnce(Expr<T, A::Phase>) -> K,
    value: impl FnOnce(Expr<T, A::Phase>) -> B,
) -> Expr<Map<U>, Latest<A::Phase, K::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<K::Phase, Out: Join<B::Phase>>>,
    K: Value<String>,
    B: Value<U>,
{
    let key = lambda(["item"], |[item]| argument(key(Expr::from_ast(item))));
    let value = lambda(["item"], |[item]| argument(value(Expr::from_ast(item))));
    call("toObject", [argument(array), key, value])
}

/// An object with the elements in arrays, each in the one under the key that `key` makes of it.
///
/// Keys that differ in case only are one, written as it first occurs.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let names = Param::<Vec<String>>::array("names");
/// assert_eq!(
///     f::group_by(&names, f::first).ast().to_string(),
///     "groupBy(parameters('names'), lambda('item', first(lambdaVariables('item'))))",
/// );
/// ```
pub fn group_by<T, A, K>(
    array: A,
    key: impl FnOnce(Expr<T, A::Phase>) -> K,
) -> Expr<Map<Vec<T>>, Later<A::Phase, K::Phase>>
where
    A: Value<Vec<T>, Phase: Join<K::Phase>>,
    K: Value<String>,
{
    let key = lambda(["item"], |[item]| argument(key(Expr::from_ast(item))));
    call("groupBy", [argument(array), key])
}

/// As [`group_by`], with what `value` makes of each element in the arrays.
pub fn group_by_with<T, U, A, K, B>(
    array: A,
    key: impl FnOnce(Expr<T, A::Phase>) -> K,
    value: impl FnOnce(Expr<T, A::Phase>) -> B,
) -> Expr<Map<Vec<U>>, Latest<A::Phase, K::Phase, B::Phase>>
where
    A: Value<Vec<T>, Phase: Join<K::Phase, Out: Join<B::Phase>>>,
    K: Value<String>,
    B: Value<U>,
{
    let key = lambda(["item"], |[item]| argument(key(Expr::from_ast(item))));
    let value = lambda(["item"], |[item]| argument(value(Expr::from_ast(item))));
    call("groupBy", [argument(array), key, value])
}

/// The object with each value replaced by what `body` makes of it.
///
/// # Example
///
/// ```
/// use armwright::{Expr, Param, functions as f};
///
/// let sizes = Param::object("sizes");
/// let doubled = f::map_values(&sizes, |size| f::mul(size.cast::<i64>(), 2));
/// assert_eq!(
///     doubled.ast().to_string(),
///     "mapValues(parameters('sizes'), lambda('item', mul(lambdaVariables('item'), 2)))",
/// );
/// ```
pub fn map_values<D, U, A, B>(
    object: A,
    body: impl FnOnce(Expr<D::Value, A::Phase>) -> B,
) -> Expr<Map<U>, Later<A::Phase, B::Phase>>
where
    D: Dictionary,
    A: Value<D, Phase: Join<B::Phase>>,
    B: Value<U>,
{
    let body = lambda(["item"], |[item]| argument(body(Expr::from_ast(item))));
    call("mapValues", [argument(object), body])
}

thread_local! {
    /// How many closures are running, one in the other.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// A closure that is running. It ends when this is dropped, by a panic too.
struct Running {
    depth: usize,
}

impl Running {
    fn start() -> Self {
        let depth = DEPTH.get() + 1;
        DEPTH.set(depth);
        Self { depth }
    }

    /// The variable of this name in this closure.
    fn name(&self, name: &'static str) -> Cow<'static, str> {
        if self.depth == 1 { name.into() } else { format!("{name}{}", self.depth).into() }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        DEPTH.set(self.depth - 1);
    }
}

/// The lambda that has these variables and does what `body` makes of them.
fn lambda<const N: usize>(names: [&'static str; N], body: impl FnOnce([Ast; N]) -> Ast) -> Ast {
    let running = Running::start();
    let names = names.map(|name| Ast::str(running.name(name)));
    let body = body(names.clone().map(|name| Ast::call("lambdaVariables", [name])));
    Ast::call("lambda", names.into_iter().chain([body]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions as f;

    fn numbers() -> Expr<Vec<i64>> {
        f::range(0, 3)
    }

    #[test]
    fn variables_are_named_by_the_depth_of_their_closure() {
        let sums = map(numbers(), |a| map(numbers(), move |b| f::add(a, b)));
        assert_eq!(
            sums.ast().to_string(),
            "map(range(0, 3), lambda('item', map(range(0, 3), lambda('item2', \
             add(lambdaVariables('item'), lambdaVariables('item2'))))))",
        );
    }

    #[test]
    fn closures_side_by_side_have_the_same_variables() {
        let doubled = map(map(numbers(), |a| f::mul(a, 2)), |a| f::add(a, 1));
        assert_eq!(
            doubled.ast().to_string(),
            "map(map(range(0, 3), lambda('item', mul(lambdaVariables('item'), 2))), \
             lambda('item', add(lambdaVariables('item'), 1)))",
        );
    }

    #[test]
    fn a_panic_in_a_closure_ends_it() {
        let panics = || map(numbers(), |_| -> Expr<i64> { panic!("on purpose") });
        assert!(std::panic::catch_unwind(panics).is_err());
        let text = filter(numbers(), |a| f::less(a, 1)).ast().to_string();
        assert!(text.contains("lambda('item', "), "{text}");
    }
}
