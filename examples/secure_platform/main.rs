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
use armwright::{Deployment, Object, ResourceGroup, Template, json};

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
    let count = |list: Option<&json::Value>| {
        list.and_then(json::Value::as_array).map_or(0, <[json::Value]>::len)
    };
    println!("{:>9} bytes in {}", template.to_string().len(), path.display());
    for resource in template.json().get("resources").and_then(json::Value::as_array).unwrap_or(&[])
    {
        let text = |member| resource.get(member).and_then(json::Value::as_str).unwrap_or_default();
        match count(resource.pointer("/properties/template/resources")) {
            0 => println!("{:>9} {}", 1, text("type")),
            inside => println!("{inside:>9} resources in the deployment {}", text("name")),
        }
    }
    println!("content hash {}", template.content_hash());
}
