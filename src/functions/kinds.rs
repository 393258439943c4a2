//! Functions that take values of several kinds, and the traits that say which.

use super::macros::functions;
use crate::expr::{Any, Map, Object};

mod sealed {
    pub trait Sealed {}
    impl Sealed for String {}
    impl Sealed for i64 {}
    impl Sealed for crate::expr::Object {}
    impl Sealed for crate::expr::Any {}
    impl<T> Sealed for Vec<T> {}
    impl<V> Sealed for crate::expr::Map<V> {}
}

/// What can be ordered: integers and text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an integer nor text",
    note = "`Expr::cast` makes an `i64` or a `String` of what is one in ARM"
)]
pub trait Scalar: sealed::Sealed {}
impl Scalar for i64 {}
impl Scalar for String {}

/// What has a length: text, arrays, objects, and what is not described further.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither text nor an array nor an object",
    note = "`Expr::cast` makes a `Vec<T>` or an `Object` of what is one in ARM"
)]
pub trait Collection: sealed::Sealed {}
impl Collection for String {}
impl Collection for Object {}
impl Collection for Any {}
impl<T> Collection for Vec<T> {}
impl<V> Collection for Map<V> {}

/// What has an order: text and arrays.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither text nor an array",
    note = "`Expr::cast` makes a `String` or a `Vec<T>` of what is one in ARM"
)]
pub trait Sequence: Collection {
    /// What it consists of.
    type Item;
}
impl Sequence for String {
    type Item = String;
}
impl<T> Sequence for Vec<T> {
    type Item = T;
}

/// What has keys: objects, whether or not their values are of one type, and what is not described
/// further.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an object",
    note = "`Expr::cast` makes an `Object` or a `Map<V>` of what is one in ARM, such as the \
            properties of a resource"
)]
pub trait Dictionary: Collection {
    /// The type of the values.
    type Value;
}
impl Dictionary for Object {
    type Value = Any;
}
impl Dictionary for Any {
    type Value = Any;
}
impl<V> Dictionary for Map<V> {
    type Value = V;
}

functions! {
    /// How many characters, elements or properties there are.
    ///
    /// Characters are UTF-16 code units, as in .NET. The length of null is an error.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let subnets = Param::<Vec<String>>::array("subnets");
    /// assert_eq!(f::length(&subnets).ast().to_string(), "length(parameters('subnets'))");
    /// ```
    pub fn length<T: Collection>(value: T) -> i64 = "length";

    /// Whether there are no characters, elements or properties, or the value is null.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let owner = Param::string("owner").default("");
    /// assert_eq!(f::empty(&owner).ast().to_string(), "empty(parameters('owner'))");
    /// ```
    pub fn empty<T: Collection>(value: T) -> bool = "empty";

    /// The first element, or the first character as text.
    ///
    /// Of empty text it is empty text, of an empty array it is null, and of null an error.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let zones = Param::<Vec<String>>::array("zones");
    /// assert_eq!(f::first(&zones).ast().to_string(), "first(parameters('zones'))");
    /// assert_eq!(f::last(&zones).ast().to_string(), "last(parameters('zones'))");
    /// ```
    pub fn first<T: Sequence>(value: T) -> T::Item = "first";

    /// The last element, or the last character as text; as [`first`] where there is none.
    pub fn last<T: Sequence>(value: T) -> T::Item = "last";

    /// The first `count` elements or characters; all where there are fewer, none if `count` is
    /// not positive.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let project = Param::string("project");
    /// assert_eq!(f::take(&project, 3).ast().to_string(), "take(parameters('project'), 3)");
    /// assert_eq!(f::skip(&project, 3).ast().to_string(), "skip(parameters('project'), 3)");
    /// ```
    pub fn take<T: Sequence>(value: T, count: i64) -> T = "take";

    /// What is behind the first `count` elements or characters; nothing where there are fewer, all
    /// if `count` is not positive.
    pub fn skip<T: Sequence>(value: T, count: i64) -> T = "skip";
}
