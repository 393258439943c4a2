//! The reference environment: the network, data stores, vault, identities and grants of a secure
//! data and AI platform, written to `dist/secure-platform/` below the current folder.

mod data;
mod identities;
mod network;
mod settings;

use std::error::Error;
use std::path::Path;

use self::settings::Settings;
use armwright::model::Subscription;
use armwright::{Deployment, Object, ResourceGroup, Template};

fn main() -> Result<(), Box<dyn Error>> {
    let template = platform().synth()?;
    let path = Path::new("dist/secure-platform/infra/main.json");
    template.write(path)?;
    report(&template, path);
    Ok(())
}

/// The whole environment, as a deployment to a subscription.
pub(crate) fn platform() -> Deployment<Subscription> {
    let settings = Settings::new();
    let mut group = ResourceGroup::new("platform", &settings.group_name, &settings.location)
        .tags(settings.tags());

    let network = network::add(&mut group, &settings);
    let data = data::add(&mut group, &settings, &network);
    identities::add(&mut group, &settings, &network, &data);

    let mut deployment = Deployment::subscription();
    deployment
        .output("resourceGroupName", group.name())
        .output("sharedResourceGroupName", group.name())
        .output("vnetName", network.vnet.name())
        .output("storageAccountName", data.lake.name())
        .output("keyVaultName", data.vault.name())
        .output("unityCatalogStorageRoot", data.unity_catalog_root(&settings))
        .output("accessConnectorId", data.connector.id().or(armwright::Id::none()))
        .output(
            "storageOutputs",
            Object::new()
                .with("lakeName", data.lake.name())
                .with("lakeDfsEndpoint", data.lake.properties().primary_endpoints().dfs())
                .with("mlName", data.ml.name())
                .with("mlBlobEndpoint", data.ml.properties().primary_endpoints().blob()),
        );
    settings.declare_the_rest(&mut deployment);
    deployment.resource_group(group);
    deployment
}

/// Says on the terminal what was written.
#[allow(clippy::print_stdout, reason = "the product of an example is what it prints")]
fn report(template: &Template, path: &Path) {
    let text = template.to_string();
    println!("{:>9} bytes  {}", text.len(), path.display());
    println!(
        "{:>9} nested deployments",
        text.matches("\"Microsoft.Resources/deployments\"").count()
    );
    println!("{:>9} resources", text.matches("\"apiVersion\"").count());
    println!("content hash {}", template.content_hash());
}
