//! The deployments that are measured, and one of their documents made without armwright.

use armwright::azure::storage::StorageAccount;
use armwright::model::Subscription;
use armwright::{Deployment, Ref, ResourceGroup};

pub mod plain;

/// The region of everything here.
const LOCATION: &str = "westeurope";

/// A template for one resource group with `count` storage accounts, each of which refers to the
/// one before it.
pub fn chain(count: usize) -> Deployment<ResourceGroup> {
    let mut group = ResourceGroup::current();
    fill(&mut group, count);
    let mut deployment = Deployment::resource_group_level();
    deployment.resource_group(group).without_limits();
    deployment
}

/// The accounts of [`chain`] in a group that a template for a subscription creates: they go into
/// nested deployments of 800.
pub fn nested_chain(count: usize) -> Deployment<Subscription> {
    let mut group = ResourceGroup::new("data", "rg-data", LOCATION);
    fill(&mut group, count);
    let mut deployment = Deployment::subscription();
    deployment.resource_group(group).without_limits();
    deployment
}

/// `count` storage accounts in two groups, fifty in the one and fifty in the other by turns, each
/// referring to the one before it, so that the groups need each other again and again.
pub fn two_groups(count: usize) -> Deployment<Subscription> {
    let mut groups = [
        ResourceGroup::new("apps", "rg-apps", LOCATION),
        ResourceGroup::new("data", "rg-data", LOCATION),
    ];
    let mut previous = None;
    for index in 0..count {
        let group = &mut groups[index / 50 % 2];
        previous = Some(group.add(account(index, previous.as_ref())));
    }
    let mut deployment = Deployment::subscription();
    let [apps, data] = groups;
    deployment.resource_group(apps).resource_group(data).without_limits();
    deployment
}

fn fill(group: &mut ResourceGroup, count: usize) {
    let mut previous = None;
    for index in 0..count {
        previous = Some(group.add(account(index, previous.as_ref())));
    }
}

/// The name of the account at `index`.
fn account_name(index: usize) -> String {
    format!("stchain{index:06}")
}

/// One account, as secure as it is without asking.
fn account(index: usize, previous: Option<&Ref<StorageAccount>>) -> StorageAccount {
    let account = StorageAccount::new(account_name(index), LOCATION);
    match previous {
        Some(previous) => account.tag("previous", previous.id().cast::<String>()),
        None => account,
    }
}
