//! [CIDR functions][docs]: computing with address ranges that are known when the deployment
//! starts. What is known before is better computed by [`Cidr`](crate::Cidr).
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr

use super::macros::{functions, members};
use crate::model::Cidr;

functions! {
    /// The range of this prefix length at `index`, counted from 0, of those that `range` divides
    /// into.
    ///
    /// An index past the last is an error. ARM counts the ranges up to the index one by one, so
    /// keep the difference of the prefix lengths small.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Cidr, Param, functions as f};
    ///
    /// let space = Param::string("space").default("10.0.0.0/16").expr().cast::<Cidr>();
    /// assert_eq!(
    ///     f::cidr_subnet(&space, 24, 6).ast().to_string(),
    ///     "cidrSubnet(parameters('space'), 24, 6)",
    /// );
    /// ```
    pub fn cidr_subnet(range: Cidr, prefix_length: i64, index: i64) -> Cidr = "cidrSubnet";

    /// The address that is `index` + 1 after the first of `range`.
    ///
    /// Azure keeps the first four addresses of a subnet and the last: index 3 is the first that it
    /// gives away. Ranges of one or two addresses are an error.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{cidr, functions as f};
    ///
    /// assert_eq!(
    ///     f::cidr_host(cidr!("10.0.6.0/24"), 3).ast().to_string(),
    ///     "cidrHost('10.0.6.0/24', 3)",
    /// );
    /// ```
    pub fn cidr_host(range: Cidr, index: i64) -> String = "cidrHost";

    /// The addresses that are special in `range`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Cidr, Param, functions as f};
    ///
    /// let space = Param::string("space").expr().cast::<Cidr>();
    /// assert_eq!(
    ///     f::parse_cidr(&space).network().ast().to_string(),
    ///     "parseCidr(parameters('space')).network",
    /// );
    /// ```
    pub fn parse_cidr(range: Cidr) -> CidrParts = "parseCidr";
}

members! {
    /// What [`parse_cidr`] gives.
    pub enum CidrParts {
        /// The first address.
        pub fn network() -> String = "network";
        /// The mask that leaves the prefix.
        pub fn netmask() -> String = "netmask";
        /// The last address; missing for IPv6.
        pub fn broadcast() -> String = "broadcast";
        /// The first address for a host, which Azure does not give away.
        pub fn first_usable() -> String = "firstUsable";
        /// The last address for a host.
        pub fn last_usable() -> String = "lastUsable";
        /// The prefix length.
        pub fn cidr() -> i64 = "cidr";
    }
}
