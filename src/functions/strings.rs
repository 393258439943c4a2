//! [String functions][docs].
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string

use std::borrow::Cow;

use super::Later;
use super::kinds::Scalar;
use super::macros::functions;
use crate::expr::{Any, Ast, Expr, Fresh, Join, Value, Values, argument, arguments, call};

/// The parts one behind the other; of none, empty text.
///
/// [`arm_format!`](crate::arm_format) does the same and reads better. Arrays are joined by
/// [`concat_arrays`](super::concat_arrays).
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f, list};
///
/// let project = Param::string("project");
/// assert_eq!(
///     f::concat(list!["st", &project]).ast().to_string(),
///     "concat('st', parameters('project'))",
/// );
/// ```
pub fn concat<A: Values<String>>(parts: A) -> Expr<String, A::Phase> {
    let parts = arguments(parts);
    if parts.is_empty() { Expr::from_ast(Ast::str("")) } else { call("concat", parts) }
}

/// Fills the places `{0}`, `{1}`, … of a text, with the alignments and formats of .NET
/// (`{0,-8}`, `{0:D4}`, `{0:N0}`).
///
/// Where none of these is needed, [`arm_format!`](crate::arm_format) is safer: here nothing checks
/// that the places and the values fit. Braces that stand for themselves are doubled. Formats
/// apply to integers; a bool becomes `True` or `False`, null becomes nothing.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let number = Param::int("number");
/// assert_eq!(
///     f::format("vm{0:D3}", [number.expr().cast()]).ast().to_string(),
///     "format('vm{0:D3}', parameters('number'))",
/// );
/// ```
pub fn format<A: Values<Any>>(
    pattern: impl Into<Cow<'static, str>>,
    values: A,
) -> Expr<String, A::Phase> {
    call("format", [Ast::str(pattern)].into_iter().chain(arguments(values)))
}

/// A new GUID at each deployment, for the default of a parameter and nowhere else.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let run = Param::string("run").default(f::new_guid());
/// assert_eq!(f::new_guid().ast().to_string(), "newGuid()");
/// # let _ = run;
/// ```
pub fn new_guid() -> Expr<String, Fresh> {
    call("newGuid", [])
}

/// `value` with characters in front, so many that the whole is `length` long; unchanged if it is
/// so already.
///
/// `fill` is one character, and `length` is from 1 to 16.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let number = Param::int("number");
/// assert_eq!(
///     f::pad_left_with(&number, 3, '0').ast().to_string(),
///     "padLeft(parameters('number'), 3, '0')",
/// );
/// ```
pub fn pad_left_with<T: Scalar, A, B>(
    value: A,
    length: B,
    fill: char,
) -> Expr<String, Later<A::Phase, B::Phase>>
where
    A: Value<T, Phase: Join<B::Phase>>,
    B: Value<i64>,
{
    call("padLeft", [argument(value), argument(length), Ast::str(fill.to_string())])
}

functions! {
    /// Whether `part` occurs in `text`, with regard to case.
    ///
    /// Arrays and objects have [`array_contains`](super::array_contains) and
    /// [`object_contains`](super::object_contains).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(
    ///     f::contains(f::deployment_location(), "europe").ast().to_string(),
    ///     "contains(deployment().location, 'europe')",
    /// );
    /// ```
    pub fn contains(text: String, part: String) -> bool = "contains";

    /// Whether `text` starts with `start`, without regard to case; it always does with empty text.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let name = Param::string("name");
    /// assert_eq!(
    ///     f::starts_with(&name, "st").ast().to_string(),
    ///     "startsWith(parameters('name'), 'st')",
    /// );
    /// assert_eq!(
    ///     f::ends_with(&name, "prod").ast().to_string(),
    ///     "endsWith(parameters('name'), 'prod')",
    /// );
    /// ```
    pub fn starts_with(text: String, start: String) -> bool = "startsWith";

    /// Whether `text` ends with `end`, without regard to case; as [`starts_with`].
    pub fn ends_with(text: String, end: String) -> bool = "endsWith";

    /// Where `part` first occurs in `text`, counted from 0 and without regard to case; −1 where it
    /// does not.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let name = Param::string("name");
    /// assert_eq!(f::index_of(&name, "-").ast().to_string(), "indexOf(parameters('name'), '-')");
    /// ```
    pub fn index_of(text: String, part: String) -> i64 = "indexOf";

    /// Where `part` last occurs in `text`; as [`index_of`].
    pub fn last_index_of(text: String, part: String) -> i64 = "lastIndexOf";

    /// `text` in lower case, whatever the language.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let project = Param::string("project");
    /// assert_eq!(f::to_lower(&project).ast().to_string(), "toLower(parameters('project'))");
    /// assert_eq!(f::to_upper(&project).ast().to_string(), "toUpper(parameters('project'))");
    /// ```
    pub fn to_lower(text: String) -> String = "toLower";

    /// `text` in upper case, whatever the language.
    pub fn to_upper(text: String) -> String = "toUpper";

    /// `text` without the blanks at both of its ends, line breaks included.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let owner = Param::string("owner");
    /// assert_eq!(f::trim(&owner).ast().to_string(), "trim(parameters('owner'))");
    /// ```
    pub fn trim(text: String) -> String = "trim";

    /// `text` with every occurrence of `old` replaced, with regard to case.
    ///
    /// An empty `old` is an error.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let project = Param::string("project");
    /// assert_eq!(
    ///     f::replace(&project, "-", "").ast().to_string(),
    ///     "replace(parameters('project'), '-', '')",
    /// );
    /// ```
    pub fn replace(text: String, old: String, new: String) -> String = "replace";

    /// The `length` characters of `text` from `start` on, counted from 0.
    ///
    /// Where the text is shorter, that is an error: [`take`](super::take) of
    /// [`skip`](super::skip) gives what there is.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let code = Param::string("code").min_length(6);
    /// assert_eq!(
    ///     f::substring(&code, 2, 4).ast().to_string(),
    ///     "substring(parameters('code'), 2, 4)",
    /// );
    /// ```
    pub fn substring(text: String, start: i64, length: i64) -> String = "substring";

    /// The characters of `text` from `start` on; an error where the text is shorter.
    pub fn substring_from(text: String, start: i64) -> String = "substring";

    /// The pieces of `text` between the occurrences of `delimiter`; empty ones stay.
    ///
    /// An empty delimiter does not split.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let id = Param::string("workspaceId");
    /// let name = f::last(f::split(&id, "/"));
    /// assert_eq!(name.ast().to_string(), "last(split(parameters('workspaceId'), '/'))");
    /// ```
    pub fn split(text: String, delimiter: String) -> Vec<String> = "split";

    /// The pieces of `text` between the occurrences of any of the delimiters; empty ones stay.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let list = Param::string("list");
    /// assert_eq!(
    ///     f::split_any(&list, [",", ";"]).ast().to_string(),
    ///     "split(parameters('list'), createArray(',', ';'))",
    /// );
    /// ```
    pub fn split_any(text: String, delimiters: Vec<String>) -> Vec<String> = "split";

    /// The elements as one text, with `delimiter` between each two.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let zones = Param::<Vec<String>>::array("zones");
    /// assert_eq!(f::join(&zones, ",").ast().to_string(), "join(parameters('zones'), ',')");
    /// ```
    pub fn join(array: Vec<String>, delimiter: String) -> String = "join";

    /// `value` with blanks in front, so many that the whole is `length` long; unchanged if it is
    /// so already.
    ///
    /// `length` is from 1 to 16. [`pad_left_with`] fills with another character.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let number = Param::int("number");
    /// assert_eq!(f::pad_left(&number, 3).ast().to_string(), "padLeft(parameters('number'), 3)");
    /// ```
    pub fn pad_left<T: Scalar>(value: T, length: i64) -> String = "padLeft";

    /// A GUID that is the same for the same parts, at every deployment: the name of a role
    /// assignment, for one.
    ///
    /// The parts are joined by `-` and hashed with regard to case, so that `["a", "b"]` and
    /// `["a-b"]` give the same. At least one is needed. Ids are no `String` here: give
    /// `id.cast()`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let principal = Param::string("principalId");
    /// let name = f::guid([f::subscription_full_id().cast(), principal.expr()]);
    /// assert_eq!(
    ///     name.ast().to_string(),
    ///     "guid(subscription().id, parameters('principalId'))",
    /// );
    /// ```
    pub fn guid(parts: [String]) -> String = "guid";

    /// 13 lower-case letters and digits that are the same for the same parts: a suffix for names
    /// that must be unique in all of Azure.
    ///
    /// It is only as unique as its parts, so give it the subscription or the resource group. At
    /// least one part is needed. Ids are no `String` here: give `id.cast()`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(
    ///     f::unique_string([f::resource_group_id().cast()]).ast().to_string(),
    ///     "uniqueString(resourceGroup().id)",
    /// );
    /// ```
    pub fn unique_string(parts: [String]) -> String = "uniqueString";

    /// `value` as text: an array or object as JSON without blanks, a bool as `True` or `False`.
    ///
    /// Null is an error. For a literal say what it is, as in `string::<Object, _>(…)`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let settings = Param::object("settings");
    /// assert_eq!(f::string(&settings).ast().to_string(), "string(parameters('settings'))");
    /// ```
    pub fn string<T>(value: T) -> String = "string";
}
