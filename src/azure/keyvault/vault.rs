//! Key vaults.

use super::{Vault, types};
use crate::azure::network::{PrivateLink, Subnet, Zone};
use crate::azure::support::{Id, KnownAtStart, Node, Ref, Value};
use crate::functions;
use crate::model::{Checked, Finding, ProblemKind};

/// Days a deleted vault can be had back, and what Azure takes for them.
const SOFT_DELETE_DAYS: i64 = 90;
const SOFT_DELETE_RANGE: std::ops::RangeInclusive<i64> = 7..=90;

impl Vault {
    /// A vault of SKU `standard`, in the tenant of the subscription.
    ///
    /// The name is unique in all of Azure: 3 to 24 letters, digits and single hyphens. The name of
    /// a deleted vault stays taken until that is purged, so [`create_mode`](Self::create_mode)
    /// is there to recover it.
    ///
    /// Secure without asking:
    /// - no public access: only through [private links](crate::Ref::private_link), and by Azure's
    ///   own services (`kv.01` to `kv.03`)
    /// - roles instead of access policies (`kv.05`, `kv.06`)
    /// - what is deleted can be had back for 90 days, and not even its owner can destroy it
    ///   before (`kv.07` to `kv.09`)
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::keyvault::{Vault, types::CreateMode};
    /// use armwright::{Deployment, Param, ResourceGroup};
    ///
    /// // Recovers the vault after its group was deleted and is deployed again.
    /// let mode = Param::one_of("vaultCreateMode", [CreateMode::Default, CreateMode::Recover])
    ///     .default(CreateMode::Default);
    ///
    /// let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
    /// group.add(Vault::new("kv-app-4711", "westeurope").create_mode(&mode));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""enablePurgeProtection": true"#));
    /// assert!(template.contains(r#""createMode": "[parameters('vaultCreateMode')]""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let sku = types::Sku::new(types::SkuName::Standard);
        let tenant = functions::subscription_tenant_id();
        let mut this =
            Self::generated(name, location, tenant, sku).soft_delete_days(SOFT_DELETE_DAYS);
        this.0.add_check(soft_delete_days_are_in_range);
        this
    }

    /// SKU `premium`: the vault can have keys that never leave a hardware security module
    /// (`RSA-HSM`, `EC-HSM`).
    pub fn premium(self) -> Self {
        self.sku(types::SkuName::Premium)
    }

    /// `properties.sku.name`. If not set, `standard`.
    pub fn sku(mut self, name: impl Value<types::SkuName>) -> Self {
        self.0.set("properties/sku", types::Sku::new(name).node());
        self
    }

    /// `properties.tenantId`: the tenant whose identities the vault trusts. If not set, that of
    /// the subscription.
    ///
    /// Deployments to a management group or a tenant have no subscription of their own: there,
    /// [`tenant_id`](crate::functions::tenant_id) is the one to give.
    pub fn tenant_id(mut self, tenant: impl Value<String>) -> Self {
        self.0.set("properties/tenantId", tenant.node());
        self
    }

    /// `properties.softDeleteRetentionInDays`: for how many days what is deleted can be had back,
    /// from 7 to 90. Only creation can choose. If not set, 90.
    pub fn soft_delete_days(mut self, days: impl Value<i64>) -> Self {
        self.0.set("properties/softDeleteRetentionInDays", days.node());
        self
    }

    /// Lets a subnet in by the public endpoint, which it reaches through its service endpoint
    /// `Microsoft.KeyVault`, and nothing else.
    ///
    /// The public endpoint has to answer for that: `publicNetworkAccess` becomes `Enabled`, and
    /// everything that is not listed is denied. A private link needs none of this and is what
    /// control `kv.01` asks for.
    pub fn allow_subnet(mut self, subnet: impl Value<Id<Subnet>, Phase: KnownAtStart>) -> Self {
        let rule = types::VirtualNetworkRule::new(subnet);
        self.0.push("properties/networkAcls/virtualNetworkRules", rule.node());
        self.0.preset("properties/publicNetworkAccess", Node::from("Enabled"));
        self
    }
}

impl Ref<Vault> {
    /// A private link to the vault.
    #[doc(alias = "private_endpoint")]
    pub fn private_link(&self) -> PrivateLink {
        PrivateLink::new(self, "vault", &[Zone::VAULT])
    }
}

/// [Source](https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview)
fn soft_delete_days_are_in_range(vault: &Checked<'_>) -> Vec<Finding> {
    let days = match vault.body.get("properties") {
        Some(Node::Object(properties)) => properties.get("softDeleteRetentionInDays"),
        _ => None,
    };
    match days {
        Some(Node::Int(days)) if !SOFT_DELETE_RANGE.contains(days) => vec![Finding {
            kind: ProblemKind::Invalid,
            message: format!(
                "what is deleted can be had back for {days} days; from {} to {} are expected",
                SOFT_DELETE_RANGE.start(),
                SOFT_DELETE_RANGE.end(),
            ),
            help: "give another number to `soft_delete_days`".to_owned(),
        }],
        _ => Vec::new(),
    }
}
