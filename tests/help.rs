//! What a beginner forgets is told in the words of what is to be done.

use armwright::azure::keyvault::Vault;
use armwright::azure::network::{NetworkSecurityGroup, PrivateLinks, Subnet, VirtualNetwork};
use armwright::{Deployment, ProblemKind, ResourceGroup, cidr};

// The zones were never the user's to add: one problem for each, and it names the call.
#[test]
fn zones_without_finish_name_the_call() {
    let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
    let subnet = group.add(Subnet::new(&vnet, "snet", cidr!("10.0.0.0/24")));
    let vault = group.add(Vault::new("kv-help-4711", "westeurope"));
    let mut links = PrivateLinks::new(&group, &vnet, &subnet, "westeurope");
    links.connect(&mut group, vault.private_link());

    let error = Deployment::subscription().resource_group(group).synth().expect_err("no zone");
    let [problem] = error.problems() else { panic!("one problem, but: {error}") };
    assert_eq!(problem.kind(), ProblemKind::UnknownReference);
    assert!(problem.message().contains("privatelink.vaultcore.azure.net"), "{error}");
    assert!(problem.help().contains("links.finish(&mut group)"), "{error}");
}

// `main` prints the `Debug` form of the error that it returns.
#[test]
fn an_error_that_main_returns_is_readable() {
    let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
    group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
    let error = Deployment::subscription().resource_group(group).synth().expect_err("twins");
    assert_eq!(format!("{error:?}"), format!("\n{error}"));
    assert!(!error.to_string().contains("Problem {"), "{error}");
}
