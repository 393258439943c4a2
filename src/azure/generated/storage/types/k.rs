//! Definitions and enums of `Microsoft.Storage` that start with K.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `KeyCreationTime` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `key1()`: `String`
    /// - `key2()`: `String`
    KeyCreationTime
}

#[doc(hidden)]
impl<P> Expr<KeyCreationTime, P> {
    pub fn key1(&self) -> Expr<String, P> {
        field(self, "key1")
    }

    pub fn key2(&self) -> Expr<String, P> {
        field(self, "key2")
    }
}

definition! {
    /// Definition `KeyPolicy` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `key_expiration_period_in_days()`: `i64`
    KeyPolicy
}

impl KeyPolicy {
    /// One with what Azure requires.
    pub fn new(key_expiration_period_in_days: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyExpirationPeriodInDays", key_expiration_period_in_days.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<KeyPolicy, P> {
    pub fn key_expiration_period_in_days(&self) -> Expr<i64, P> {
        field(self, "keyExpirationPeriodInDays")
    }
}

enumeration! {
    /// `keySource` of `Encryption`.
    open KeySource {
        MicrosoftStorage = "Microsoft.Storage",
        MicrosoftKeyvault = "Microsoft.Keyvault",
    }
}

enumeration! {
    /// `keyType` of `EncryptionService`.
    open KeyType {
        Service = "Service",
        Account = "Account",
    }
}

definition! {
    /// Definition `KeyVaultProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `keyname()`: `String`
    /// - `keyversion()`: `String`
    /// - `keyvaulturi()`: `String`
    /// - `current_versioned_key_identifier()`: `String`
    /// - `last_key_rotation_timestamp()`: `String`
    /// - `current_versioned_key_expiration_timestamp()`: `String`
    KeyVaultProperties
}

impl KeyVaultProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyname`.
    pub fn keyname(self, value: impl Value<String>) -> Self {
        set(self, "keyname", value)
    }

    /// `keyversion`.
    pub fn keyversion(self, value: impl Value<String>) -> Self {
        set(self, "keyversion", value)
    }

    /// `keyvaulturi`.
    pub fn keyvaulturi(self, value: impl Value<String>) -> Self {
        set(self, "keyvaulturi", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultProperties, P> {
    pub fn keyname(&self) -> Expr<String, P> {
        field(self, "keyname")
    }

    pub fn keyversion(&self) -> Expr<String, P> {
        field(self, "keyversion")
    }

    pub fn keyvaulturi(&self) -> Expr<String, P> {
        field(self, "keyvaulturi")
    }

    pub fn current_versioned_key_identifier(&self) -> Expr<String, P> {
        field(self, "currentVersionedKeyIdentifier")
    }

    pub fn last_key_rotation_timestamp(&self) -> Expr<String, P> {
        field(self, "lastKeyRotationTimestamp")
    }

    pub fn current_versioned_key_expiration_timestamp(&self) -> Expr<String, P> {
        field(self, "currentVersionedKeyExpirationTimestamp")
    }
}
