//! The functions of the ARM language, one typed constructor for each.
//!
//! ```
//! use armwright::{Param, functions as f, list};
//!
//! let project = Param::string("project");
//! let suffix = f::take(f::unique_string([f::subscription_id(), project.expr()]), 6);
//! assert_eq!(
//!     f::concat(list!["st", &project, suffix]).ast().to_string(),
//!     "concat('st', parameters('project'), \
//!      take(uniqueString(subscription().subscriptionId, parameters('project')), 6))",
//! );
//! ```
//!
//! A call is known when the last of its arguments is: `to_lower` of an output of a resource is
//! known at run time, and does not compile as a name.
//!
//! # How are they named?
//!
//! As in ARM, in Rust's case: `toLower` is [`to_lower`]. Where that is a keyword, an underscore
//! follows: [`if_`], [`mod_`]. Where one function of ARM does different things, there are several
//! with a word more: [`contains`] searches text, [`array_contains`] an array and
//! [`object_contains`] an object; [`utc_now`] takes no format and [`utc_now_as`] does.
//!
//! # What has no constructor?
//!
//! - `parameters`, `variables`: use a [`Param`](crate::Param) or a
//!   [`Variable`](crate::Variable).
//! - `true`, `false`: write the literals. Arrays, pairs and [`Object`](crate::Object)s are
//!   literals too; [`create_array`] and [`create_object`] make expressions of them.
//! - `lambda`, `lambdaVariables`: [`map`], [`filter`] and the like take closures.
//! - `references`, `resourceInfo`: they name resources by symbols, which these templates do not
//!   have. [`Each::at`](crate::model::Each::at) is the reference to one resource of a loop.
//! - `extensions`, `externalInputs`: they belong to extensions and to files of parameters.
//! - `providers`: deprecated.
//! - `like`: too new to be known wherever a template is deployed.
//!
//! Anything at all can be written as an [`Ast`](crate::expr::Ast) and typed by
//! [`Expr::from_ast`](crate::Expr::from_ast).
//!
//! # Which types do they take?
//!
//! Those that ARM documents. Where it is looser, as with the id of a resource that is to be hashed
//! as text, [`Expr::cast`](crate::Expr::cast) says so: `f::guid([vault.id().cast()])`.
//!
//! The functions are documented by Microsoft under
//! [ARM template functions](https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions).

#![expect(
    clippy::type_complexity,
    reason = "a type says when its value is known, and that is computed from the arguments"
)]

mod arrays;
mod cidr;
mod dates;
mod encoding;
mod environment;
mod kinds;
mod lambdas;
mod logic;
mod macros;
mod numbers;
mod objects;
mod resources;
mod scopes;
mod strings;
mod zones;

#[cfg(test)]
mod tests;

use crate::expr::Join;

pub use arrays::{
    array, array_contains, array_index_of, array_last_index_of, concat_arrays, create_array,
    distinct, flatten, index_from_end, intersection_arrays, range, try_get_at, try_index_from_end,
    union_arrays,
};
pub use cidr::{CidrParts, cidr_host, cidr_subnet, parse_cidr};
pub use dates::{
    date_time_add, date_time_add_as, date_time_from_epoch, date_time_to_epoch, utc_now, utc_now_as,
};
pub use encoding::{
    UriParts, base64, base64_to_json, base64_to_string, build_uri, data_uri, data_uri_to_string,
    json, parse_uri, uri, uri_component, uri_component_to_string,
};
pub use environment::{Authentication, Environment, Suffixes, environment};
pub use kinds::{Collection, Dictionary, Scalar, Sequence, empty, first, last, length, skip, take};
pub use lambdas::{
    filter, filter_indexed, group_by, group_by_with, map, map_indexed, map_values, reduce,
    reduce_indexed, sort, to_object, to_object_with,
};
pub use logic::{
    and, bool, coalesce, equals, fail, greater, greater_or_equals, if_, less, less_or_equals, not,
    null, or,
};
pub use numbers::{add, div, float, int, max, max_of, min, min_of, mod_, mul, sub};
pub use objects::{
    Entry, Segment, create_object, intersection, items, object_contains, object_keys,
    shallow_merge, try_get, try_get_path, union,
};
pub use resources::{
    RoleDefinitionIds, copy_index, copy_index_from, copy_index_of, extension_resource_id,
    full_reference_by_id, list_by_id, list_by_id_with, management_group_resource_id,
    reference_by_id, resource_id, resource_id_in, resource_id_in_subscription, role_definitions,
    subscription_resource_id, subscription_resource_id_in, tenant_resource_id,
};
pub use scopes::{
    deployer_object_id, deployer_tenant_id, deployer_user_principal_name, deployment_location,
    deployment_name, management_group_display_name, management_group_id, management_group_name,
    resource_group_id, resource_group_location, resource_group_name, resource_group_tags,
    subscription_display_name, subscription_full_id, subscription_id, subscription_tenant_id,
    tenant_country_code, tenant_display_name, tenant_id,
};
pub use strings::{
    concat, contains, ends_with, format, guid, index_of, join, last_index_of, new_guid, pad_left,
    pad_left_with, replace, split, split_any, starts_with, string, substring, substring_from,
    to_lower, to_upper, trim, unique_string,
};
pub use zones::{
    pick_zones, pick_zones_from, to_logical_zone, to_logical_zones, to_physical_zone,
    to_physical_zones,
};

/// The later of two phases: when a value made from both is known.
pub type Later<P, Q> = <P as Join<Q>>::Out;

/// The latest of three phases.
pub type Latest<P, Q, R> = Later<Later<P, Q>, R>;
