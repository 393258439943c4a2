//! What generated and curated builders are made of.

pub(crate) use crate::azure::identity::UserAssignedIdentity;
pub(crate) use crate::expr::{
    Any, Expr, Key, KnownAtStart, Map, Node, Object, Phase, Secret, Start, Value, field,
};
pub(crate) use crate::model::{
    AnyResource, Cidr, Declaration, DeployableIn, Enumeration, ExistingScope, Id, ManagementGroup,
    OutputType, Ref, Reference, Resource, ResourceGroup, Subscription, Target, TypedResource,
    definition, enumeration, push, resource, set, set_entry, variant,
};
