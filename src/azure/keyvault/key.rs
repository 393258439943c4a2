//! Keys in vaults.

use super::{Vault, VaultKey, types};
use crate::azure::support::{KnownAtStart, Ref, Value};

/// How long a version of a key is valid, and how long before its end the next one is made.
const EXPIRY_TIME: &str = "P1Y";
const ROTATE_BEFORE_EXPIRY: &str = "P30D";

impl VaultKey {
    /// A key in a vault, which the vault makes. Each of its versions expires after a year, and 30
    /// days before that the vault makes the next one (`key.01`, `key.02`).
    ///
    /// Keys of the kinds `RSA-HSM` and `EC-HSM` need a [premium](Vault::premium) vault. A key that
    /// is there already is not changed by deploying again.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::keyvault::{Vault, VaultKey, types::Kty};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
    /// let vault = group.add(Vault::new("kv-app-4711", "westeurope"));
    /// group.add(VaultKey::new(&vault, "signing", Kty::Rsa).key_size(3072).rotation("P90D", "P10D"));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""expiryTime": "P90D""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(
        vault: &Ref<Vault>,
        name: impl Value<String, Phase: KnownAtStart>,
        kty: impl Value<types::Kty>,
    ) -> Self {
        Self::generated(vault, name, kty, policy(EXPIRY_TIME, ROTATE_BEFORE_EXPIRY))
    }

    /// `properties.rotationPolicy`: how long a version of the key is valid, at least 28 days, and
    /// how long before its end the next one is made, at least 7 days: both are ISO 8601 durations
    /// such as `P90D`. If not set, a year and 30 days.
    ///
    /// [How rotation works](https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation).
    pub fn rotation(
        self,
        expiry_time: impl Value<String>,
        before_expiry: impl Value<String>,
    ) -> Self {
        self.rotation_policy(policy(expiry_time, before_expiry))
    }

    /// `properties.rotationPolicy`, in Azure's own words.
    pub fn rotation_policy(mut self, policy: types::RotationPolicy) -> Self {
        self.0.set("properties/rotationPolicy", policy.node());
        self
    }
}

fn policy(
    expiry_time: impl Value<String>,
    before_expiry: impl Value<String>,
) -> types::RotationPolicy {
    let trigger = types::Trigger::new().time_before_expiry(before_expiry);
    let action = types::Action::new().type_(types::ActionType::Rotate);
    types::RotationPolicy::new(types::KeyRotationPolicyAttributes::new(expiry_time))
        .lifetime_action(types::LifetimeAction::new().trigger(trigger).action(action))
}
