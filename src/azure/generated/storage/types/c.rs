//! Definitions and enums of `Microsoft.Storage` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `ChangeFeed` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `retention_in_days()`: `i64`
    ChangeFeed
}

impl ChangeFeed {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `retentionInDays`: from 1 to 146000.
    pub fn retention_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "retentionInDays", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ChangeFeed, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn retention_in_days(&self) -> Expr<i64, P> {
        field(self, "retentionInDays")
    }
}

reading! {
    /// Definition `ImmutabilityPolicyProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ImmutabilityPolicyProperties`
    /// - `etag()`: `String`
    /// - `update_history()`: `Vec<UpdateHistoryProperty>`
    ContainerImmutabilityPolicy
}

#[doc(hidden)]
impl<P> Expr<ContainerImmutabilityPolicy, P> {
    pub fn properties(&self) -> Expr<types::ImmutabilityPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn update_history(&self) -> Expr<Vec<types::UpdateHistoryProperty>, P> {
        field(self, "updateHistory")
    }
}

reading! {
    /// Definition `ContainerProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `version()`: `String`
    /// - `deleted()`: `bool`
    /// - `deleted_time()`: `String`
    /// - `remaining_retention_days()`: `i64`
    /// - `default_encryption_scope()`: `String`
    /// - `deny_encryption_scope_override()`: `bool`
    /// - `public_access()`: `PublicAccess`
    /// - `last_modified_time()`: `String`
    /// - `lease_status()`: `String`
    /// - `lease_state()`: `String`
    /// - `lease_duration()`: `String`
    /// - `metadata()`: `Map<String>`
    /// - `immutability_policy()`: `ContainerImmutabilityPolicy`
    /// - `legal_hold()`: `LegalHoldProperties`
    /// - `has_legal_hold()`: `bool`
    /// - `has_immutability_policy()`: `bool`
    /// - `immutable_storage_with_versioning()`: `ImmutableStorageWithVersioning`
    /// - `enable_nfs_v3_root_squash()`: `bool`
    /// - `enable_nfs_v3_all_squash()`: `bool`
    ContainerProperties
}

#[doc(hidden)]
impl<P> Expr<ContainerProperties, P> {
    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn deleted(&self) -> Expr<bool, P> {
        field(self, "deleted")
    }

    pub fn deleted_time(&self) -> Expr<String, P> {
        field(self, "deletedTime")
    }

    pub fn remaining_retention_days(&self) -> Expr<i64, P> {
        field(self, "remainingRetentionDays")
    }

    pub fn default_encryption_scope(&self) -> Expr<String, P> {
        field(self, "defaultEncryptionScope")
    }

    pub fn deny_encryption_scope_override(&self) -> Expr<bool, P> {
        field(self, "denyEncryptionScopeOverride")
    }

    pub fn public_access(&self) -> Expr<types::PublicAccess, P> {
        field(self, "publicAccess")
    }

    pub fn last_modified_time(&self) -> Expr<String, P> {
        field(self, "lastModifiedTime")
    }

    pub fn lease_status(&self) -> Expr<String, P> {
        field(self, "leaseStatus")
    }

    pub fn lease_state(&self) -> Expr<String, P> {
        field(self, "leaseState")
    }

    pub fn lease_duration(&self) -> Expr<String, P> {
        field(self, "leaseDuration")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn immutability_policy(&self) -> Expr<ContainerImmutabilityPolicy, P> {
        field(self, "immutabilityPolicy")
    }

    pub fn legal_hold(&self) -> Expr<types::LegalHoldProperties, P> {
        field(self, "legalHold")
    }

    pub fn has_legal_hold(&self) -> Expr<bool, P> {
        field(self, "hasLegalHold")
    }

    pub fn has_immutability_policy(&self) -> Expr<bool, P> {
        field(self, "hasImmutabilityPolicy")
    }

    pub fn immutable_storage_with_versioning(
        &self,
    ) -> Expr<types::ImmutableStorageWithVersioning, P> {
        field(self, "immutableStorageWithVersioning")
    }

    pub fn enable_nfs_v3_root_squash(&self) -> Expr<bool, P> {
        field(self, "enableNfsV3RootSquash")
    }

    pub fn enable_nfs_v3_all_squash(&self) -> Expr<bool, P> {
        field(self, "enableNfsV3AllSquash")
    }
}

definition! {
    /// Definition `CorsRule` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `allowed_origins()`: `Vec<String>`
    /// - `allowed_methods()`: `Vec<AllowedMethod>`
    /// - `max_age_in_seconds()`: `i64`
    /// - `exposed_headers()`: `Vec<String>`
    /// - `allowed_headers()`: `Vec<String>`
    CorsRule
}

impl CorsRule {
    /// One with what Azure requires.
    pub fn new(
        allowed_origins: impl Value<Vec<String>>,
        allowed_methods: impl Value<Vec<types::AllowedMethod>>,
        max_age_in_seconds: impl Value<i64>,
        exposed_headers: impl Value<Vec<String>>,
        allowed_headers: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("allowedOrigins", allowed_origins.node());
        this.0.set("allowedMethods", allowed_methods.node());
        this.0.set("maxAgeInSeconds", max_age_in_seconds.node());
        this.0.set("exposedHeaders", exposed_headers.node());
        this.0.set("allowedHeaders", allowed_headers.node());
        this
    }

    /// Adds one item to `allowedOrigins`.
    pub fn allowed_origin(self, value: impl Value<String>) -> Self {
        push(self, "allowedOrigins", value)
    }

    /// Adds one item to `allowedMethods`.
    pub fn allowed_method(self, value: impl Value<types::AllowedMethod>) -> Self {
        push(self, "allowedMethods", value)
    }

    /// Adds one item to `exposedHeaders`.
    pub fn exposed_header(self, value: impl Value<String>) -> Self {
        push(self, "exposedHeaders", value)
    }

    /// Adds one item to `allowedHeaders`.
    pub fn allowed_header(self, value: impl Value<String>) -> Self {
        push(self, "allowedHeaders", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CorsRule, P> {
    pub fn allowed_origins(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedOrigins")
    }

    pub fn allowed_methods(&self) -> Expr<Vec<types::AllowedMethod>, P> {
        field(self, "allowedMethods")
    }

    pub fn max_age_in_seconds(&self) -> Expr<i64, P> {
        field(self, "maxAgeInSeconds")
    }

    pub fn exposed_headers(&self) -> Expr<Vec<String>, P> {
        field(self, "exposedHeaders")
    }

    pub fn allowed_headers(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedHeaders")
    }
}

definition! {
    /// Definition `CorsRules` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `cors_rules()`: `Vec<CorsRule>`
    CorsRules
}

impl CorsRules {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `corsRules`.
    pub fn cors_rules(self, value: impl Value<Vec<CorsRule>>) -> Self {
        set(self, "corsRules", value)
    }

    /// Adds one item to `corsRules`.
    pub fn cors_rule(self, value: impl Value<CorsRule>) -> Self {
        push(self, "corsRules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CorsRules, P> {
    pub fn cors_rules(&self) -> Expr<Vec<CorsRule>, P> {
        field(self, "corsRules")
    }
}

definition! {
    /// Definition `CustomDomain` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `use_sub_domain_name()`: `bool`
    CustomDomain
}

impl CustomDomain {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `useSubDomainName`.
    pub fn use_sub_domain_name(self, value: impl Value<bool>) -> Self {
        set(self, "useSubDomainName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomDomain, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn use_sub_domain_name(&self) -> Expr<bool, P> {
        field(self, "useSubDomainName")
    }
}
