//! Definitions and enums of `Microsoft.Storage` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `TableAccessPolicy` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `start_time()`: `String`
    /// - `expiry_time()`: `String`
    /// - `permission()`: `String`
    TableAccessPolicy
}

impl TableAccessPolicy {
    /// One with what Azure requires.
    pub fn new(permission: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("permission", permission.node());
        this
    }

    /// `startTime`.
    pub fn start_time(self, value: impl Value<String>) -> Self {
        set(self, "startTime", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TableAccessPolicy, P> {
    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn permission(&self) -> Expr<String, P> {
        field(self, "permission")
    }
}

reading! {
    /// Definition `TableProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `table_name()`: `String`
    /// - `signed_identifiers()`: `Vec<TableSignedIdentifier>`
    TableProperties
}

#[doc(hidden)]
impl<P> Expr<TableProperties, P> {
    pub fn table_name(&self) -> Expr<String, P> {
        field(self, "tableName")
    }

    pub fn signed_identifiers(&self) -> Expr<Vec<TableSignedIdentifier>, P> {
        field(self, "signedIdentifiers")
    }
}

reading! {
    /// Definition `TableServicePropertiesProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `cors()`: `CorsRules`
    TableServiceProperties
}

#[doc(hidden)]
impl<P> Expr<TableServiceProperties, P> {
    pub fn cors(&self) -> Expr<types::CorsRules, P> {
        field(self, "cors")
    }
}

definition! {
    /// Definition `TableSignedIdentifier` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `access_policy()`: `TableAccessPolicy`
    TableSignedIdentifier
}

impl TableSignedIdentifier {
    /// One with what Azure requires.
    pub fn new(id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `accessPolicy`.
    pub fn access_policy(self, value: impl Value<TableAccessPolicy>) -> Self {
        set(self, "accessPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TableSignedIdentifier, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn access_policy(&self) -> Expr<TableAccessPolicy, P> {
        field(self, "accessPolicy")
    }
}

definition! {
    /// Definition `TagFilter` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `op()`: `String`
    /// - `value()`: `String`
    TagFilter
}

impl TagFilter {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        op: impl Value<String>,
        value: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("op", op.node());
        this.0.set("value", value.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<TagFilter, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn op(&self) -> Expr<String, P> {
        field(self, "op")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

reading! {
    /// Definition `TagProperty` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `tag()`: `String`
    /// - `timestamp()`: `String`
    /// - `object_identifier()`: `String`
    /// - `tenant_id()`: `String`
    /// - `upn()`: `String`
    TagProperty
}

#[doc(hidden)]
impl<P> Expr<TagProperty, P> {
    pub fn tag(&self) -> Expr<String, P> {
        field(self, "tag")
    }

    pub fn timestamp(&self) -> Expr<String, P> {
        field(self, "timestamp")
    }

    pub fn object_identifier(&self) -> Expr<String, P> {
        field(self, "objectIdentifier")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn upn(&self) -> Expr<String, P> {
        field(self, "upn")
    }
}
