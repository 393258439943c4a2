//! Virtual networks: their address space, and what must hold between the subnets in it.

use super::VirtualNetwork;
use super::ranges;
use crate::azure::support::{Cidr, KnownAtStart, Value};
use crate::model::{Checked, Finding, ProblemKind};

impl VirtualNetwork {
    /// A network with these address ranges.
    ///
    /// [`Subnet`](super::Subnet)s that are added to it are written into it, and when the template
    /// is made they must lie in its ranges and not overlap.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{Subnet, VirtualNetwork};
    /// use armwright::{Deployment, ResourceGroup, cidr};
    ///
    /// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    /// let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
    /// group.add(Subnet::new(&vnet, "a", cidr!("10.0.1.0/24")));
    /// group.add(Subnet::new(&vnet, "b", cidr!("10.1.0.0/24")));
    ///
    /// let error = Deployment::subscription().resource_group(group).synth().unwrap_err();
    /// assert_eq!(
    ///     error.problems()[0].message(),
    ///     "the subnet `b` has the range `10.1.0.0/24`, which is not in the network's \
    ///      `10.0.0.0/16`",
    /// );
    /// ```
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        address_prefixes: impl Value<Vec<Cidr>>,
    ) -> Self {
        let mut this = Self::generated(name, location);
        this.0.preset("properties/addressSpace/addressPrefixes", address_prefixes.node());
        this.0.add_check(check);
        this
    }
}

/// The ranges of the network and of its subnets fit together.
fn check(network: &Checked<'_>) -> Vec<Finding> {
    let space = ranges::of_network(network.body);
    let mut subnets = Vec::new();
    for (name, subnet) in &network.embedded {
        let name = match name {
            Some(name) => format!("`{name}`"),
            None => "with a computed name".to_owned(),
        };
        subnets
            .extend(ranges::of_subnet(subnet).known.into_iter().map(|range| (range, name.clone())));
    }
    let mut findings = Vec::new();
    for (a, b) in overlaps(space.known.iter().map(|range| (*range, ())).collect()) {
        findings.push(finding(
            format!("the ranges `{}` and `{}` of the network overlap", a.0, b.0),
            "leave the smaller one out, or give it another range",
        ));
    }
    for (range, name) in &subnets {
        if !space.complete || space.known.iter().any(|whole| whole.contains(range)) {
            continue;
        }
        let whole: Vec<String> = space.known.iter().map(|range| format!("`{range}`")).collect();
        findings.push(finding(
            format!(
                "the subnet {name} has the range `{range}`, which is not in the network's {}",
                if whole.is_empty() { "empty space".to_owned() } else { whole.join(", ") }
            ),
            "choose a range in the network, or add one to the network",
        ));
    }
    for ((a, name_a), (b, name_b)) in overlaps(subnets) {
        findings.push(finding(
            format!("the range `{a}` of the subnet {name_a} overlaps `{b}` of the subnet {name_b}"),
            "give each subnet addresses of its own; `AddressPlan` hands them out",
        ));
    }
    findings
}

/// Every pair of ranges that have an address in common.
fn overlaps<N: Clone + Ord>(mut ranges: Vec<(Cidr, N)>) -> Vec<((Cidr, N), (Cidr, N))> {
    ranges.sort();
    let mut pairs = Vec::new();
    for (index, a) in ranges.iter().enumerate() {
        // Two ranges overlap only where one holds the other, and sorting puts that one first, with
        // all that it holds right behind it.
        let held = ranges[index + 1..].iter().take_while(|b| a.0.overlaps(&b.0));
        pairs.extend(held.map(|b| (a.clone(), b.clone())));
    }
    pairs
}

fn finding(message: String, help: &str) -> Finding {
    Finding { kind: ProblemKind::AddressRange, message, help: help.to_owned() }
}
