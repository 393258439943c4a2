//! [Numeric functions][docs]. Integers have 64 bits; what does not fit is an error.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric

use super::macros::functions;
use crate::expr::Any;

functions! {
    /// The sum.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let nodes = Param::int("nodes");
    /// assert_eq!(f::add(&nodes, 1).ast().to_string(), "add(parameters('nodes'), 1)");
    /// assert_eq!(f::sub(&nodes, 1).ast().to_string(), "sub(parameters('nodes'), 1)");
    /// assert_eq!(f::mul(&nodes, 2).ast().to_string(), "mul(parameters('nodes'), 2)");
    /// assert_eq!(f::div(&nodes, 2).ast().to_string(), "div(parameters('nodes'), 2)");
    /// assert_eq!(f::mod_(&nodes, 2).ast().to_string(), "mod(parameters('nodes'), 2)");
    /// ```
    pub fn add(left: i64, right: i64) -> i64 = "add";

    /// The difference.
    pub fn sub(left: i64, right: i64) -> i64 = "sub";

    /// The product.
    pub fn mul(left: i64, right: i64) -> i64 = "mul";

    /// The quotient, cut towards zero; a `divisor` of 0 is an error.
    pub fn div(dividend: i64, divisor: i64) -> i64 = "div";

    /// The remainder, with the sign of `dividend`; a `divisor` of 0 is an error.
    pub fn mod_(dividend: i64, divisor: i64) -> i64 = "mod";

    /// The smaller of two integers.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let nodes = Param::int("nodes");
    /// assert_eq!(f::min(&nodes, 3).ast().to_string(), "min(parameters('nodes'), 3)");
    /// assert_eq!(f::max(&nodes, 3).ast().to_string(), "max(parameters('nodes'), 3)");
    /// ```
    pub fn min(left: i64, right: i64) -> i64 = "min";

    /// The greater of two integers.
    pub fn max(left: i64, right: i64) -> i64 = "max";

    /// The smallest integer of an array; an error where it is empty.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let sizes = Param::<Vec<i64>>::array("sizes");
    /// assert_eq!(f::min_of(&sizes).ast().to_string(), "min(parameters('sizes'))");
    /// assert_eq!(f::max_of(&sizes).ast().to_string(), "max(parameters('sizes'))");
    /// ```
    pub fn min_of(array: Vec<i64>) -> i64 = "min";

    /// The greatest integer of an array; an error where it is empty.
    pub fn max_of(array: Vec<i64>) -> i64 = "max";

    /// The integer that `text` is the decimal form of; an error where it is none.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let port = Param::string("port");
    /// assert_eq!(f::int(&port).ast().to_string(), "int(parameters('port'))");
    /// ```
    pub fn int(text: String) -> i64 = "int";

    /// The number that `text` is the decimal form of, for a property that takes fractions.
    ///
    /// Nothing can be computed with it: the other functions take integers. An integer and a number
    /// of the same value are not [equal](super::equals).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let threshold = Param::string("threshold").default("0.5");
    /// assert_eq!(f::float(&threshold).ast().to_string(), "float(parameters('threshold'))");
    /// ```
    pub fn float(text: String) -> Any = "float";
}
