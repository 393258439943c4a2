//! Availability zones, among the [resource functions][docs] and [scope functions][zones].
//!
//! A subscription counts the zones of a location in an order of its own, so that `1` of one is not
//! `1` of another: these are logical zones. A physical zone, such as `westeurope-az1`, is a place.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#pickzones
//! [zones]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope

use std::borrow::Cow;

use super::macros::functions;
use super::{Later, Latest};
use crate::expr::{Ast, Expr, Join, Value, argument, call};

/// `count` zones that a type of resource has in a location; none where it has no zones there.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let location = Param::string("location");
/// let zones = f::pick_zones("Microsoft.Network", "publicIPAddresses", &location, 3);
/// assert_eq!(
///     zones.ast().to_string(),
///     "pickZones('Microsoft.Network', 'publicIPAddresses', parameters('location'), 3)",
/// );
/// ```
pub fn pick_zones<A, B>(
    namespace: impl Into<Cow<'static, str>>,
    resource_type: impl Into<Cow<'static, str>>,
    location: A,
    count: B,
) -> Expr<Vec<String>, Later<A::Phase, B::Phase>>
where
    A: Value<String, Phase: Join<B::Phase>>,
    B: Value<i64>,
{
    let names = [Ast::str(namespace), Ast::str(resource_type)];
    call("pickZones", names.into_iter().chain([argument(location), argument(count)]))
}

/// As [`pick_zones`], without the first `offset` zones.
pub fn pick_zones_from<A, B, C>(
    namespace: impl Into<Cow<'static, str>>,
    resource_type: impl Into<Cow<'static, str>>,
    location: A,
    count: B,
    offset: C,
) -> Expr<Vec<String>, Latest<A::Phase, B::Phase, C::Phase>>
where
    A: Value<String, Phase: Join<B::Phase, Out: Join<C::Phase>>>,
    B: Value<i64>,
    C: Value<i64>,
{
    let names = [Ast::str(namespace), Ast::str(resource_type)];
    let values = [argument(location), argument(count), argument(offset)];
    call("pickZones", names.into_iter().chain(values))
}

functions! {
    /// The logical zone of a subscription that a physical one is.
    ///
    /// `subscription` is a GUID. It stands in resources and outputs only.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// let zone = f::to_logical_zone(f::subscription_id(), "westeurope", "westeurope-az1");
    /// assert_eq!(
    ///     zone.ast().to_string(),
    ///     "toLogicalZone(subscription().subscriptionId, 'westeurope', 'westeurope-az1')",
    /// );
    /// ```
    pub fn to_logical_zone(subscription: String, location: String, physical: String) -> String
        = "toLogicalZone";

    /// The logical zones of a subscription that several physical ones are; as
    /// [`to_logical_zone`].
    pub fn to_logical_zones(
        subscription: String, location: String, physical: Vec<String>
    ) -> Vec<String> = "toLogicalZones";

    /// The physical zone that a logical one of a subscription is; as [`to_logical_zone`].
    pub fn to_physical_zone(subscription: String, location: String, logical: String) -> String
        = "toPhysicalZone";

    /// The physical zones that several logical ones of a subscription are; as
    /// [`to_logical_zone`].
    pub fn to_physical_zones(
        subscription: String, location: String, logical: Vec<String>
    ) -> Vec<String> = "toPhysicalZones";
}
