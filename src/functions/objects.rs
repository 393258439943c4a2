//! [Object functions][docs], but for those that take closures.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object

use std::marker::PhantomData;

use super::Later;
use super::kinds::Dictionary;
use super::macros::functions;
use crate::expr::{
    Any, Expr, Join, Map, Node, Start, Value, Values, argument, arguments, call, field,
};

/// An object with these entries, as an expression.
///
/// Pairs and [`Object`](crate::Object)s are objects already wherever one is wanted; this is for
/// what is called on an expression.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let owner = Param::string("owner");
/// assert_eq!(
///     f::create_object([("owner", &owner)]).ast().to_string(),
///     "createObject('owner', parameters('owner'))",
/// );
/// ```
pub fn create_object<V, A: Value<Map<V>>>(entries: A) -> Expr<Map<V>, A::Phase> {
    Expr::from_ast(argument(entries))
}

/// The properties of all objects, where the value of the last counts; of none, an empty object.
///
/// Values that are objects themselves are merged in the same way, arrays are not. Names are
/// compared without regard to case. A null never replaces a value. [`shallow_merge`] merges one
/// level only.
///
/// # Example
///
/// ```
/// use armwright::{Object, Param, functions as f, list};
///
/// let tags = Param::object("tags");
/// let all = f::union(list![&tags, Object::new().with("managed", "yes")]);
/// assert_eq!(
///     all.ast().to_string(),
///     "union(parameters('tags'), createObject('managed', 'yes'))",
/// );
/// ```
pub fn union<D: Dictionary, A: Values<D>>(objects: A) -> Expr<D, A::Phase> {
    let objects = arguments(objects);
    match &objects[..] {
        [] => call("createObject", []),
        [only] => Expr::from_ast(only.clone()),
        _ => call("union", objects),
    }
}

/// What a path of names and indices leads to, or null where its first step leads nowhere.
///
/// Only the first step is safe: a later one that leads nowhere is an error, unless it comes after
/// the null of the first. For a path that is safe all the way, nest calls of [`try_get`] and
/// [`try_get_at`](super::try_get_at).
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f, list};
///
/// let settings = Param::object("settings");
/// let size = f::try_get_path(&settings, list!["disks", 0, "size"]).cast::<i64>();
/// assert_eq!(size.ast().to_string(), "tryGet(parameters('settings'), 'disks', 0, 'size')");
/// ```
pub fn try_get_path<T, A, B>(value: A, path: B) -> Expr<Any, Later<A::Phase, B::Phase>>
where
    A: Value<T, Phase: Join<B::Phase>>,
    B: Values<Segment>,
{
    call("tryGet", [argument(value)].into_iter().chain(arguments(path)))
}

/// The type of a step of a path: a name or an index, for [`try_get_path`].
#[derive(Debug, Clone, Copy)]
pub enum Segment {}

macro_rules! segments {
    ($($ty:ty),*) => {$(
        impl Value<Segment> for $ty {
            type Phase = Start;
            fn node(self) -> Node {
                Node::from(self)
            }
        }
    )*};
}

segments!(&str, String, i32, i64);

/// The type of what [`items`] makes of a property whose value is a `V`.
#[derive(Debug)]
pub struct Entry<V>(PhantomData<fn() -> V>);

impl<V, P> Expr<Entry<V>, P> {
    /// The name of the property.
    pub fn key(&self) -> Expr<String, P> {
        field(self, "key")
    }

    /// The value of the property.
    pub fn value(&self) -> Expr<V, P> {
        field(self, "value")
    }
}

functions! {
    /// A property that may be missing: null where it is, or where there is no object.
    ///
    /// The object of a definition is one of any properties after `cast::<Object>()`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let settings = Param::object("settings");
    /// let size = f::coalesce(f::try_get(&settings, "size"), "small").cast::<String>();
    /// assert_eq!(
    ///     size.ast().to_string(),
    ///     "coalesce(tryGet(parameters('settings'), 'size'), 'small')",
    /// );
    /// ```
    pub fn try_get<D: Dictionary>(object: D, name: String) -> D::Value = "tryGet";

    /// Whether there is a property of this name, without regard to case.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let tags = Param::object("tags");
    /// assert_eq!(
    ///     f::object_contains(&tags, "owner").ast().to_string(),
    ///     "contains(parameters('tags'), 'owner')",
    /// );
    /// ```
    pub fn object_contains<D: Dictionary>(object: D, name: String) -> bool = "contains";

    /// The properties that both objects have with an equal value, names with regard to case.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let (wanted, known) = (Param::object("wanted"), Param::object("known"));
    /// assert_eq!(
    ///     f::intersection(&wanted, &known).ast().to_string(),
    ///     "intersection(parameters('wanted'), parameters('known'))",
    /// );
    /// ```
    pub fn intersection<D: Dictionary>(first: D, second: D) -> D = "intersection";

    /// The properties of all objects of an array, where the value of the last counts as a whole.
    ///
    /// A null replaces a value, other than in [`union`].
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f, list};
    ///
    /// let (first, second) = (Param::object("first"), Param::object("second"));
    /// assert_eq!(
    ///     f::shallow_merge(list![&first, &second]).ast().to_string(),
    ///     "shallowMerge(createArray(parameters('first'), parameters('second')))",
    /// );
    /// ```
    pub fn shallow_merge<D: Dictionary>(objects: Vec<D>) -> D = "shallowMerge";

    /// The properties as an array of [entries](Entry), sorted by name without regard to case.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let tags = Param::object("tags");
    /// let names = f::map(f::items(&tags), |entry| entry.key());
    /// assert_eq!(
    ///     names.ast().to_string(),
    ///     "map(items(parameters('tags')), lambda('item', lambdaVariables('item').key))",
    /// );
    /// ```
    pub fn items<D: Dictionary>(object: D) -> Vec<Entry<D::Value>> = "items";

    /// The names of the properties, sorted without regard to case.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let tags = Param::object("tags");
    /// assert_eq!(f::object_keys(&tags).ast().to_string(), "objectKeys(parameters('tags'))");
    /// ```
    pub fn object_keys<D: Dictionary>(object: D) -> Vec<String> = "objectKeys";
}
