//! Storage accounts: what the generated builder does not say by itself.

use super::{DataLake, StorageAccount, types};
use crate::azure::network::Subnet;
use crate::azure::support::{AnyResource, Id, KnownAtStart, Value};
use crate::functions;

/// A storage account of either kind: [`StorageAccount`] and [`DataLake`].
#[diagnostic::on_unimplemented(
    message = "a storage account is wanted here, but this is a `{Self}`",
    label = "neither a `StorageAccount` nor a `DataLake`"
)]
pub trait AnyStorageAccount: sealed::Sealed {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::StorageAccount {}
    impl Sealed for super::DataLake {}
}

impl AnyStorageAccount for StorageAccount {}
impl AnyStorageAccount for DataLake {}

/// Days after which a key counts as expired.
const KEY_EXPIRATION_DAYS: i64 = 90;

/// The longest validity of a shared access signature: days, hours, minutes, seconds.
const SAS_EXPIRATION_PERIOD: &str = "1.00:00:00";

impl StorageAccount {
    /// A general-purpose account, kind `StorageV2`, replicated to a second region that can be
    /// read from (`Standard_RAGRS`).
    ///
    /// The name is unique in all of Azure: 3 to 24 lower-case letters and digits.
    ///
    /// Secure without asking:
    /// - no public access: only through [private links](crate::Ref::blob), and by Azure's own
    ///   services and [allowed resources](Self::allow_resource) (`storage.01` to `storage.03`)
    /// - no anonymous reads, no shared keys, no local users; who asks proves an identity
    ///   (`storage.05` to `storage.07`, `storage.13`)
    /// - TLS 1.2 and nothing unencrypted (`storage.08`, `storage.09`)
    /// - a second layer of encryption, which only creation can choose (`storage.10`)
    /// - no replication to, and no copies from, other tenants (`storage.11`, `storage.12`)
    /// - signatures and keys, for where these are turned on, that expire after a day and after 90
    ///   (`storage.15`, `storage.16`)
    ///
    /// What is deleted can be had back where the account has a
    /// [`BlobService`](super::BlobService).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::storage::{StorageAccount, types::SkuName};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// group.add(StorageAccount::new("stdata", "westeurope").sku(SkuName::StandardZrs));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""allowSharedKeyAccess": false"#));
    /// assert!(template.contains(r#""publicNetworkAccess": "Disabled""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let sku = types::Sku::new(types::SkuName::StandardRagrs);
        let sas_policy =
            types::SasPolicy::new(SAS_EXPIRATION_PERIOD, types::ExpirationAction::Block);
        let mut this = Self::generated(name, location, sku, types::StorageAccountKind::StorageV2)
            .allowed_copy_scope(types::AllowedCopyScope::Aad)
            .default_to_oauth_authentication(true)
            .is_local_user_enabled(false)
            .key_policy(types::KeyPolicy::new(KEY_EXPIRATION_DAYS))
            .sas_policy(sas_policy);
        // Azure rejects an `encryption` that does not say whose keys it uses.
        this.0.preset("properties/encryption/keySource", types::KeySource::MicrosoftStorage.node());
        this
    }

    /// `sku.name`: performance and replication. If not set, `Standard_RAGRS`.
    ///
    /// The premium ones need another [`kind`](Self::kind) than the default, but for page blobs.
    /// `Standard_ZRS`, `Standard_GZRS` and `Standard_RAGZRS` have no archive tier.
    pub fn sku(mut self, name: impl Value<types::SkuName, Phase: KnownAtStart>) -> Self {
        self.0.set("sku", types::Sku::new(name).node());
        self
    }

    /// `kind`: what the account stores. If not set, `StorageV2`.
    pub fn kind(
        mut self,
        kind: impl Value<types::StorageAccountKind, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set("kind", kind.node());
        self
    }

    /// Lets a subnet in by the public endpoint, which it reaches through its service endpoint
    /// `Microsoft.Storage`, and nothing else.
    ///
    /// The public endpoint has to answer for that: `publicNetworkAccess` becomes `Enabled`, and
    /// everything that is not listed is denied. A private link needs none of this and is what
    /// control `storage.01` asks for.
    pub fn allow_subnet(mut self, subnet: impl Value<Id<Subnet>, Phase: KnownAtStart>) -> Self {
        let rule =
            types::VirtualNetworkRule::new(subnet).action(types::VirtualNetworkRuleAction::Allow);
        self.0.push("properties/networkAcls/virtualNetworkRules", rule.node());
        self.0.preset("properties/publicNetworkAccess", types::PublicNetworkAccess::Enabled.node());
        self
    }

    /// Lets a resource of the same tenant in, as which its system-assigned identity signs in,
    /// while public access stays off.
    ///
    /// [Which resources can be let in](https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services).
    ///
    /// The account is then deployed after the resource; one that itself needs the account is let
    /// in by an id that is put together, not by a reference.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::{databricks::AccessConnector, storage::StorageAccount};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let connector = group
    ///     .add(AccessConnector::new("dbac", "westeurope").system_assigned_identity());
    /// group.add(StorageAccount::new("stdata", "westeurope").allow_resource(&connector));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""tenantId": "[subscription().tenantId]""#));
    /// assert!(template.contains(r#""publicNetworkAccess": "Disabled""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn allow_resource(
        mut self,
        resource: impl Value<Id<AnyResource>, Phase: KnownAtStart>,
    ) -> Self {
        let rule = types::ResourceAccessRule::new()
            .tenant_id(functions::subscription_tenant_id())
            .resource_id(resource);
        self.0.push("properties/networkAcls/resourceAccessRules", rule.node());
        self
    }
}
