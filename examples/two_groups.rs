//! Two resource groups that need each other, and the deployments that come of it.
//!
//! An identity of the group `apps` is granted a role on the vault of the group `vaults`, whose
//! private endpoint sits in a subnet of `apps`. Neither group can be deployed first as a whole;
//! the stages find an order all the same.

use std::error::Error;

use armwright::azure::identity::UserAssignedIdentity;
use armwright::azure::keyvault::{Vault, VaultRole};
use armwright::azure::network::{NetworkSecurityGroup, PrivateLinks, Subnet, VirtualNetwork};
use armwright::model::Subscription;
use armwright::{
    Deployment, Param, ResourceGroup, Template, arm_format, cidr, functions as f, json,
};

fn main() -> Result<(), Box<dyn Error>> {
    let template = deployment().synth()?;
    template.write("dist/two-groups/main.json")?;
    report(&template);
    Ok(())
}

/// The two groups.
pub(crate) fn deployment() -> Deployment<Subscription> {
    let location = Param::string("location").default(f::deployment_location());
    let suffix = f::unique_string([f::subscription_id(), location.expr()]);

    let mut apps = ResourceGroup::new("apps", arm_format!("rg-apps-{suffix}"), &location);
    let mut vaults = ResourceGroup::new("vaults", arm_format!("rg-vaults-{suffix}"), &location);

    // The network and the identity live with the applications.
    let nsg = apps.add(NetworkSecurityGroup::new("nsg-endpoints", &location));
    let vnet = apps.add(VirtualNetwork::new("vnet", &location, [cidr!("10.0.0.0/16")]));
    let subnet = Subnet::new(&vnet, "snet-endpoints", cidr!("10.0.6.0/24"));
    let subnet = apps.add(subnet.network_security_group(&nsg));
    let identity = apps.add(UserAssignedIdentity::new("id-app", &location));

    // The vault lives on its own; its endpoint sits in the applications' subnet, its grant goes to
    // the applications' identity.
    let vault = vaults.add(Vault::new(arm_format!("kv-{suffix}"), &location));
    let mut links = PrivateLinks::new(&apps, &vnet, &subnet, &location);
    links.connect(&mut apps, vault.private_link());
    links.finish(&mut apps);
    vaults.add(vault.grant(VaultRole::SecretsUser, &identity));

    let mut deployment = Deployment::subscription();
    deployment.resource_group(apps).resource_group(vaults);
    deployment.output("vaultUri", vault.properties().vault_uri());
    deployment
}

/// Shows which deployment each resource went into.
#[allow(clippy::print_stdout, reason = "the product of an example is what it prints")]
fn report(template: &Template) {
    for nested in template.json().get("resources").and_then(json::Value::as_array).unwrap_or(&[]) {
        let name = nested.get("name").and_then(json::Value::as_str).unwrap_or_default();
        let inside = nested.pointer("/properties/template/resources");
        for resource in inside.and_then(json::Value::as_array).unwrap_or(&[]) {
            let text = |member| resource.get(member).and_then(json::Value::as_str).unwrap_or("");
            println!("{name:<10} {:<62} {}", text("type"), text("name"));
        }
    }
}
