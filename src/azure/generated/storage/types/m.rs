//! Definitions and enums of `Microsoft.Storage` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `ManagementPolicyAction` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `base_blob()`: `ManagementPolicyBaseBlob`
    /// - `snapshot()`: `ManagementPolicySnapShot`
    /// - `version()`: `ManagementPolicyVersion`
    ManagementPolicyAction
}

impl ManagementPolicyAction {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `baseBlob`.
    pub fn base_blob(self, value: impl Value<ManagementPolicyBaseBlob>) -> Self {
        set(self, "baseBlob", value)
    }

    /// `snapshot`.
    pub fn snapshot(self, value: impl Value<ManagementPolicySnapShot>) -> Self {
        set(self, "snapshot", value)
    }

    /// `version`.
    pub fn version(self, value: impl Value<ManagementPolicyVersion>) -> Self {
        set(self, "version", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicyAction, P> {
    pub fn base_blob(&self) -> Expr<ManagementPolicyBaseBlob, P> {
        field(self, "baseBlob")
    }

    pub fn snapshot(&self) -> Expr<ManagementPolicySnapShot, P> {
        field(self, "snapshot")
    }

    pub fn version(&self) -> Expr<ManagementPolicyVersion, P> {
        field(self, "version")
    }
}

definition! {
    /// Definition `ManagementPolicyBaseBlob` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `tier_to_cool()`: `DateAfterModification`
    /// - `tier_to_archive()`: `DateAfterModification`
    /// - `tier_to_cold()`: `DateAfterModification`
    /// - `tier_to_hot()`: `DateAfterModification`
    /// - `delete()`: `DateAfterModification`
    /// - `enable_auto_tier_to_hot_from_cool()`: `bool`
    ManagementPolicyBaseBlob
}

impl ManagementPolicyBaseBlob {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tierToCool`.
    pub fn tier_to_cool(self, value: impl Value<types::DateAfterModification>) -> Self {
        set(self, "tierToCool", value)
    }

    /// `tierToArchive`.
    pub fn tier_to_archive(self, value: impl Value<types::DateAfterModification>) -> Self {
        set(self, "tierToArchive", value)
    }

    /// `tierToCold`.
    pub fn tier_to_cold(self, value: impl Value<types::DateAfterModification>) -> Self {
        set(self, "tierToCold", value)
    }

    /// `tierToHot`.
    pub fn tier_to_hot(self, value: impl Value<types::DateAfterModification>) -> Self {
        set(self, "tierToHot", value)
    }

    /// `delete`.
    pub fn delete(self, value: impl Value<types::DateAfterModification>) -> Self {
        set(self, "delete", value)
    }

    /// `enableAutoTierToHotFromCool`.
    pub fn enable_auto_tier_to_hot_from_cool(self, value: impl Value<bool>) -> Self {
        set(self, "enableAutoTierToHotFromCool", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicyBaseBlob, P> {
    pub fn tier_to_cool(&self) -> Expr<types::DateAfterModification, P> {
        field(self, "tierToCool")
    }

    pub fn tier_to_archive(&self) -> Expr<types::DateAfterModification, P> {
        field(self, "tierToArchive")
    }

    pub fn tier_to_cold(&self) -> Expr<types::DateAfterModification, P> {
        field(self, "tierToCold")
    }

    pub fn tier_to_hot(&self) -> Expr<types::DateAfterModification, P> {
        field(self, "tierToHot")
    }

    pub fn delete(&self) -> Expr<types::DateAfterModification, P> {
        field(self, "delete")
    }

    pub fn enable_auto_tier_to_hot_from_cool(&self) -> Expr<bool, P> {
        field(self, "enableAutoTierToHotFromCool")
    }
}

definition! {
    /// Definition `ManagementPolicyDefinition` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `actions()`: `ManagementPolicyAction`
    /// - `filters()`: `ManagementPolicyFilter`
    ManagementPolicyDefinition
}

impl ManagementPolicyDefinition {
    /// One with what Azure requires.
    pub fn new(actions: impl Value<ManagementPolicyAction>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("actions", actions.node());
        this
    }

    /// `filters`.
    pub fn filters(self, value: impl Value<ManagementPolicyFilter>) -> Self {
        set(self, "filters", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicyDefinition, P> {
    pub fn actions(&self) -> Expr<ManagementPolicyAction, P> {
        field(self, "actions")
    }

    pub fn filters(&self) -> Expr<ManagementPolicyFilter, P> {
        field(self, "filters")
    }
}

definition! {
    /// Definition `ManagementPolicyFilter` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `prefix_match()`: `Vec<String>`
    /// - `blob_types()`: `Vec<String>`
    /// - `blob_index_match()`: `Vec<TagFilter>`
    ManagementPolicyFilter
}

impl ManagementPolicyFilter {
    /// One with what Azure requires.
    pub fn new(blob_types: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("blobTypes", blob_types.node());
        this
    }

    /// `prefixMatch`.
    pub fn prefix_match(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "prefixMatch", value)
    }

    /// Adds one item to `blobTypes`.
    pub fn blob_type(self, value: impl Value<String>) -> Self {
        push(self, "blobTypes", value)
    }

    /// `blobIndexMatch`.
    pub fn blob_index_match(self, value: impl Value<Vec<types::TagFilter>>) -> Self {
        set(self, "blobIndexMatch", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicyFilter, P> {
    pub fn prefix_match(&self) -> Expr<Vec<String>, P> {
        field(self, "prefixMatch")
    }

    pub fn blob_types(&self) -> Expr<Vec<String>, P> {
        field(self, "blobTypes")
    }

    pub fn blob_index_match(&self) -> Expr<Vec<types::TagFilter>, P> {
        field(self, "blobIndexMatch")
    }
}

reading! {
    /// Definition `ManagementPolicyProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `last_modified_time()`: `String`
    /// - `policy()`: `ManagementPolicySchema`
    ManagementPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicyProperties, P> {
    pub fn last_modified_time(&self) -> Expr<String, P> {
        field(self, "lastModifiedTime")
    }

    pub fn policy(&self) -> Expr<ManagementPolicySchema, P> {
        field(self, "policy")
    }
}

definition! {
    /// Definition `ManagementPolicyRule` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `definition()`: `ManagementPolicyDefinition`
    ManagementPolicyRule
}

impl ManagementPolicyRule {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        definition: impl Value<ManagementPolicyDefinition>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("definition", definition.node());
        this.0.preset("type", Node::String("Lifecycle".into()));
        this
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicyRule, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn definition(&self) -> Expr<ManagementPolicyDefinition, P> {
        field(self, "definition")
    }
}

definition! {
    /// Definition `ManagementPolicySchema` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `rules()`: `Vec<ManagementPolicyRule>`
    ManagementPolicySchema
}

impl ManagementPolicySchema {
    /// One with what Azure requires.
    pub fn new(rules: impl Value<Vec<ManagementPolicyRule>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("rules", rules.node());
        this
    }

    /// Adds one item to `rules`.
    pub fn rule(self, value: impl Value<ManagementPolicyRule>) -> Self {
        push(self, "rules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicySchema, P> {
    pub fn rules(&self) -> Expr<Vec<ManagementPolicyRule>, P> {
        field(self, "rules")
    }
}

definition! {
    /// Definition `ManagementPolicySnapShot` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `tier_to_cool()`: `DateAfterCreation`
    /// - `tier_to_archive()`: `DateAfterCreation`
    /// - `tier_to_cold()`: `DateAfterCreation`
    /// - `tier_to_hot()`: `DateAfterCreation`
    /// - `delete()`: `DateAfterCreation`
    ManagementPolicySnapShot
}

impl ManagementPolicySnapShot {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tierToCool`.
    pub fn tier_to_cool(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToCool", value)
    }

    /// `tierToArchive`.
    pub fn tier_to_archive(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToArchive", value)
    }

    /// `tierToCold`.
    pub fn tier_to_cold(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToCold", value)
    }

    /// `tierToHot`.
    pub fn tier_to_hot(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToHot", value)
    }

    /// `delete`.
    pub fn delete(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "delete", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicySnapShot, P> {
    pub fn tier_to_cool(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToCool")
    }

    pub fn tier_to_archive(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToArchive")
    }

    pub fn tier_to_cold(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToCold")
    }

    pub fn tier_to_hot(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToHot")
    }

    pub fn delete(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "delete")
    }
}

definition! {
    /// Definition `ManagementPolicyVersion` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `tier_to_cool()`: `DateAfterCreation`
    /// - `tier_to_archive()`: `DateAfterCreation`
    /// - `tier_to_cold()`: `DateAfterCreation`
    /// - `tier_to_hot()`: `DateAfterCreation`
    /// - `delete()`: `DateAfterCreation`
    ManagementPolicyVersion
}

impl ManagementPolicyVersion {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tierToCool`.
    pub fn tier_to_cool(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToCool", value)
    }

    /// `tierToArchive`.
    pub fn tier_to_archive(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToArchive", value)
    }

    /// `tierToCold`.
    pub fn tier_to_cold(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToCold", value)
    }

    /// `tierToHot`.
    pub fn tier_to_hot(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "tierToHot", value)
    }

    /// `delete`.
    pub fn delete(self, value: impl Value<types::DateAfterCreation>) -> Self {
        set(self, "delete", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicyVersion, P> {
    pub fn tier_to_cool(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToCool")
    }

    pub fn tier_to_archive(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToArchive")
    }

    pub fn tier_to_cold(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToCold")
    }

    pub fn tier_to_hot(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "tierToHot")
    }

    pub fn delete(&self) -> Expr<types::DateAfterCreation, P> {
        field(self, "delete")
    }
}

enumeration! {
    /// `minimumTlsVersion` of `Microsoft.Storage/storageAccounts`.
    open MinimumTlsVersion {
        Tls1_0 = "TLS1_0",
        Tls1_1 = "TLS1_1",
        Tls1_2 = "TLS1_2",
        Tls1_3 = "TLS1_3",
    }
}

definition! {
    /// Definition `Multichannel` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    Multichannel
}

impl Multichannel {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Multichannel, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}
