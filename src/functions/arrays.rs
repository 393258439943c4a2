//! [Array functions][docs], but for those that take closures.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array

use super::macros::functions;
use crate::expr::{Ast, Expr, Values, arguments, call};

/// The elements of all arrays, one array behind the other; of none, an empty array.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f, list};
///
/// let ranges = Param::<Vec<String>>::array("ranges");
/// assert_eq!(
///     f::concat_arrays(list![&ranges, ["10.0.0.0/8"]]).ast().to_string(),
///     "concat(parameters('ranges'), createArray('10.0.0.0/8'))",
/// );
/// ```
pub fn concat_arrays<T, A: Values<Vec<T>>>(arrays: A) -> Expr<Vec<T>, A::Phase> {
    let arrays = arguments(arrays);
    call(if arrays.is_empty() { "createArray" } else { "concat" }, arrays)
}

/// The elements that are in any of the arrays, each once and where it first occurs.
///
/// Elements are compared as [`equals`](super::equals) does, objects as a whole.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f, list};
///
/// let zones = Param::<Vec<String>>::array("zones");
/// assert_eq!(
///     f::union_arrays(list![&zones, ["1"]]).ast().to_string(),
///     "union(parameters('zones'), createArray('1'))",
/// );
/// ```
pub fn union_arrays<T, A: Values<Vec<T>>>(arrays: A) -> Expr<Vec<T>, A::Phase> {
    let mut arrays = arguments(arrays);
    // ARM takes two and more. An empty one adds nothing, and one array loses its repetitions.
    arrays.resize_with(arrays.len().max(2), || Ast::call("createArray", []));
    call("union", arrays)
}

functions! {
    /// An array of these values, as an expression.
    ///
    /// A Rust array or [`list!`](crate::list) is an array already wherever one is wanted; this is
    /// for what is called on an expression, such as [`at`](Expr::at).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f, list};
    ///
    /// let zone = Param::string("zone");
    /// assert_eq!(
    ///     f::create_array(list![&zone, "2"]).ast().to_string(),
    ///     "createArray(parameters('zone'), '2')",
    /// );
    /// ```
    pub fn create_array<T>(values: [T]) -> Vec<T> = "createArray";

    /// An array with `value` as its only element; an array stays as it is.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let zone = Param::string("zone");
    /// assert_eq!(f::array(&zone).ast().to_string(), "array(parameters('zone'))");
    /// ```
    pub fn array<T>(value: T) -> Vec<T> = "array";

    /// Whether an element equals `item`, text with regard to case.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let environment = Param::string("environment");
    /// assert_eq!(
    ///     f::array_contains(["test", "prod"], &environment).ast().to_string(),
    ///     "contains(createArray('test', 'prod'), parameters('environment'))",
    /// );
    /// ```
    pub fn array_contains<T>(array: Vec<T>, item: T) -> bool = "contains";

    /// The place of the first element that equals `item`, counted from 0 and text with regard to
    /// case; −1 where there is none.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let tiers = Param::<Vec<String>>::array("tiers");
    /// assert_eq!(
    ///     f::array_index_of(&tiers, "Hot").ast().to_string(),
    ///     "indexOf(parameters('tiers'), 'Hot')",
    /// );
    /// ```
    pub fn array_index_of<T>(array: Vec<T>, item: T) -> i64 = "indexOf";

    /// The place of the last element that equals `item`; as [`array_index_of`].
    pub fn array_last_index_of<T>(array: Vec<T>, item: T) -> i64 = "lastIndexOf";

    /// The elements that are in both arrays, each once and in the order of the first.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let wanted = Param::<Vec<String>>::array("zones");
    /// assert_eq!(
    ///     f::intersection_arrays(&wanted, ["1", "2"]).ast().to_string(),
    ///     "intersection(parameters('zones'), createArray('1', '2'))",
    /// );
    /// ```
    pub fn intersection_arrays<T>(first: Vec<T>, second: Vec<T>) -> Vec<T> = "intersection";

    /// The elements of the arrays in `arrays`, one level deep.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let rules = Param::<Vec<Vec<String>>>::array("rules");
    /// assert_eq!(f::flatten(&rules).ast().to_string(), "flatten(parameters('rules'))");
    /// ```
    pub fn flatten<T>(arrays: Vec<Vec<T>>) -> Vec<T> = "flatten";

    /// The elements, each once and where it first occurs.
    ///
    /// ARM learned it lately; [`union_arrays`] of one array does the same everywhere.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let zones = Param::<Vec<String>>::array("zones");
    /// assert_eq!(f::distinct(&zones).ast().to_string(), "distinct(parameters('zones'))");
    /// ```
    pub fn distinct<T>(array: Vec<T>) -> Vec<T> = "distinct";

    /// The `count` integers from `start` on.
    ///
    /// At most 10,000, none of them greater than 2,147,483,647.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let count = Param::int("count");
    /// assert_eq!(f::range(0, &count).ast().to_string(), "range(0, parameters('count'))");
    /// ```
    pub fn range(start: i64, count: i64) -> Vec<i64> = "range";

    /// The element at `index`, counted from 0, or null where there is none.
    ///
    /// [`Expr::at`] makes that an error instead.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let zones = Param::<Vec<String>>::array("zones");
    /// let zone = f::coalesce(f::try_get_at(&zones, 0), "1");
    /// assert_eq!(zone.ast().to_string(), "coalesce(tryGet(parameters('zones'), 0), '1')");
    /// ```
    pub fn try_get_at<T>(array: Vec<T>, index: i64) -> T = "tryGet";

    /// The element at `index` from the end, counted from 1; an error where there is none.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let zones = Param::<Vec<String>>::array("zones");
    /// assert_eq!(
    ///     f::index_from_end(&zones, 2).ast().to_string(),
    ///     "indexFromEnd(parameters('zones'), 2)",
    /// );
    /// ```
    pub fn index_from_end<T>(array: Vec<T>, index: i64) -> T = "indexFromEnd";

    /// The element at `index` from the end, counted from 1, or null where there is none.
    pub fn try_index_from_end<T>(array: Vec<T>, index: i64) -> T = "tryIndexFromEnd";
}
