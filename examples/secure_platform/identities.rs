//! The identities of the platform's parts, and what each is granted on the data stores.

use armwright::azure::authorization::{AnyRole, IdentityRole, NetworkRole, Principal};
use armwright::azure::identity::UserAssignedIdentity;
use armwright::azure::keyvault::VaultRole;
use armwright::azure::storage::StorageRole;
use armwright::{Ref, ResourceGroup, functions as f};

use super::data::Data;
use super::network::Network;
use super::settings::Settings;

pub(crate) fn add(group: &mut ResourceGroup, settings: &Settings, network: &Network, data: &Data) {
    group.when(&settings.deploy_azure_ml, |group| {
        let workspace = identity(group, settings, "id-azureml");
        workspace_grants(group, data, &workspace);
        group.add(data.exchange.grant(StorageRole::BlobDataReader, &workspace));

        let compute = identity(group, settings, "id-azureml-compute");
        group.add(data.ml.grant(StorageRole::BlobDataContributor, &compute));
        group.add(data.ml.grant(StorageRole::FileDataPrivilegedContributor, &compute));
        group.add(data.exchange.grant(StorageRole::BlobDataContributor, &compute));
    });
    group.when(&settings.deploy_ai_foundry, |group| {
        let hub = identity(group, settings, "id-foundry-hub");
        workspace_grants(group, data, &hub);
        // The hub's managed network makes private endpoints to what it shares.
        let approver = AnyRole::AzureAiEnterpriseNetworkConnectionApprover;
        group.add(data.ml.grant(approver, &hub));
        group.add(data.vault.grant(approver, &hub));

        let project = identity(group, settings, "id-foundry-project");
        group.add(data.ml.grant(StorageRole::BlobDataContributor, &project));
        group.add(data.ml.grant(StorageRole::FileDataPrivilegedContributor, &project));
    });
    group.when(&settings.deploy_aks, |group| {
        let cluster = identity(group, settings, "id-aks");
        let kubelet = identity(group, settings, "id-aks-kubelet");
        group.add(network.aks.grant(NetworkRole::Contributor, &cluster));
        group.add(kubelet.grant(IdentityRole::Operator, &cluster));
    });
    group.when(&settings.enable_flow_logs, |group| {
        let writer = identity(group, settings, "id-flow-logs");
        group.add(data.ml.grant(StorageRole::BlobDataContributor, &writer));
    });
    admin_grants(group, settings, data);
}

/// What a workspace or hub does with the stores that it shares.
fn workspace_grants(group: &mut ResourceGroup, data: &Data, identity: &Ref<UserAssignedIdentity>) {
    for role in [
        StorageRole::BlobDataContributor,
        StorageRole::FileDataPrivilegedContributor,
        StorageRole::AccountContributor,
    ] {
        group.add(data.ml.grant(role, identity));
    }
    group.add(data.vault.grant(VaultRole::Administrator, identity));
    group.add(data.vault.grant(VaultRole::Contributor, identity));
    for endpoint in &data.storage_endpoints {
        group.add(endpoint.grant(AnyRole::Reader, identity));
    }
}

/// The administrators, where there are any.
fn admin_grants(group: &mut ResourceGroup, settings: &Settings, data: &Data) {
    let admin = || Principal::typed(&settings.admin_object_id, &settings.admin_principal_type);
    group.when(f::not(f::empty(&settings.admin_object_id)), |group| {
        group.add(data.vault.grant(VaultRole::Administrator, admin()));
        group.add(data.ml.grant(StorageRole::BlobDataContributor, admin()));
        group.add(data.exchange.grant(StorageRole::BlobDataContributor, admin()));
    });
}

fn identity(
    group: &mut ResourceGroup,
    settings: &Settings,
    name: &'static str,
) -> Ref<UserAssignedIdentity> {
    group.add(UserAssignedIdentity::new(name, &settings.location).tags(settings.tags()))
}
