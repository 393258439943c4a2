//! Secrets in vaults.

use super::{Vault, VaultSecret, types};
use crate::azure::support::{Declaration, KnownAtStart, Ref, Secret, Value};

impl VaultSecret {
    /// A secret in a vault, with the time when it expires, as control `secret.01` asks.
    ///
    /// `expires` is in seconds since 1970 (UTC). An expired secret can still be read by those who
    /// may; what Azure does is to tell of it beforehand.
    ///
    /// Deploying again makes a new version of the secret, also with the same value.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::keyvault::{Vault, VaultSecret};
    /// use armwright::{Deployment, Param, ResourceGroup, SecureParam, functions as f};
    ///
    /// let token = SecureParam::string("token");
    /// // A year from when the deployment starts: only a parameter's default knows what time it is.
    /// let expires = Param::int("tokenExpires")
    ///     .default(f::date_time_to_epoch(f::date_time_add(f::utc_now(), "P1Y")));
    ///
    /// let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
    /// let vault = group.add(Vault::new("kv-app-4711", "westeurope"));
    /// group.add(VaultSecret::new(&vault, "token", &token, &expires).content_type("text/plain"));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""exp": "[parameters('tokenExpires')]""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(
        vault: &Ref<Vault>,
        name: impl Value<String, Phase: KnownAtStart>,
        value: impl Value<Secret>,
        expires: impl Value<i64>,
    ) -> Self {
        Self::generated(vault, name, value, types::SecretAttributes::new(expires))
    }

    /// A secret that never expires, against control `secret.01`.
    #[track_caller]
    pub fn dangerously_without_expiry(
        vault: &Ref<Vault>,
        name: impl Value<String, Phase: KnownAtStart>,
        value: impl Value<Secret>,
    ) -> Self {
        let mut declaration = Declaration::child(Self::TYPE, Self::API_VERSION, vault, name.node());
        declaration.set("properties/value", value.node());
        Self(declaration)
    }

    /// `properties.attributes.nbf`: before when the secret is not to be used, in seconds since
    /// 1970 (UTC).
    pub fn not_before(mut self, time: impl Value<i64>) -> Self {
        self.0.set("properties/attributes/nbf", time.node());
        self
    }

    /// `properties.attributes.enabled`: whether the secret can be read. If not set, it can.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set("properties/attributes/enabled", value.node());
        self
    }
}
