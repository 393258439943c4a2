//! What is planned, what is refused, and that no plan overlaps.

use proptest::prelude::*;

use super::*;
use crate::cidr;

fn plan() -> AddressPlan {
    AddressPlan::new([cidr!("10.0.0.0/16")])
}

/// Names and ranges of a plan, or its problems, one a line.
#[track_caller]
fn expect(plan: &AddressPlan, lines: &[&str]) {
    let planned = match plan.plan() {
        Ok(subnets) => subnets.iter().map(|(name, range)| format!("{name} {range}")).collect(),
        Err(error) => error.to_string().lines().map(str::to_owned).collect::<Vec<_>>(),
    };
    assert_eq!(planned, lines);
}

#[test]
fn subnets_are_allocated_in_the_order_asked_after_all_pins() {
    expect(
        &plan()
            .subnet("a", 24)
            .subnet("b", 28)
            .subnet("c", 24)
            .subnet("d", 28)
            .pin("pinned", cidr!("10.0.0.0/23"))
            .subnet("e", 18),
        &[
            "a 10.0.2.0/24",
            "b 10.0.3.0/28",
            "c 10.0.4.0/24",
            "d 10.0.3.16/28",
            "pinned 10.0.0.0/23",
            "e 10.0.64.0/18",
        ],
    );
}

#[test]
fn a_subnet_more_at_the_end_moves_none_before() {
    let short = plan().subnet("a", 26).subnet("b", 20).subnet("c", 29);
    let long = short.clone().subnet("d", 26);
    let (short, long) = (short.plan().unwrap(), long.plan().unwrap());
    assert!(short.iter().eq(long.iter().take(3)));
    assert_eq!(long["d"], cidr!("10.0.0.128/26"));
}

#[test]
fn the_ranges_of_the_space_are_filled_in_their_order() {
    expect(
        &AddressPlan::new([cidr!("10.1.0.0/28"), cidr!("10.0.0.0/24"), cidr!("fd00::/48")])
            .subnet("a", 28)
            .subnet("b", 25)
            .subnet_v6("b")
            .subnet_v6("c")
            .pin("d", cidr!("fd00:0:0:1::/64")),
        &[
            "a 10.1.0.0/28",
            "b 10.0.0.0/25",
            "b fd00::/64",
            "c fd00:0:0:2::/64",
            "d fd00:0:0:1::/64",
        ],
    );
}

#[test]
fn the_ends_of_the_address_ranges_can_be_used() {
    expect(
        &AddressPlan::new([cidr!("0.0.0.0/0"), cidr!("::/0")])
            .pin("low", cidr!("0.0.0.0/2"))
            .pin("high", cidr!("192.0.0.0/2"))
            .pin("last", cidr!("ffff:ffff:ffff:ffff::/64"))
            .subnet("a", 2)
            .subnet_v6("a")
            .subnet("b", 29),
        &[
            "low 0.0.0.0/2",
            "high 192.0.0.0/2",
            "last ffff:ffff:ffff:ffff::/64",
            "a 64.0.0.0/2",
            "a ::/64",
            "b 128.0.0.0/29",
        ],
    );
}

#[test]
fn subnets_are_found_by_name() {
    let subnets = AddressPlan::new([cidr!("10.0.0.0/24"), cidr!("fd00::/64")])
        .subnet("a", 25)
        .subnet_v6("b")
        .plan()
        .unwrap();
    assert_eq!(subnets["a"], cidr!("10.0.0.0/25"));
    assert_eq!((subnets.get("b"), subnets.get_v6("a")), (None, None));
    assert_eq!(subnets.get_v6("b"), Some(cidr!("fd00::/64")));
}

#[test]
#[should_panic(expected = "the plan has no IPv4 subnet `b`")]
fn an_unknown_name_is_a_mistake_of_the_program() {
    let _ = plan().subnet("a", 24).plan().unwrap()["b"];
}

#[test]
fn all_problems_are_told_at_once_with_both_ranges() {
    expect(
        &plan()
            .pin("a", cidr!("10.0.0.0/23"))
            .pin("b", cidr!("10.0.1.0/24"))
            .pin("c", cidr!("10.1.0.0/24"))
            .pin("d", cidr!("10.0.0.0/15"))
            .subnet("A", 24),
        &[
            "`a` is pinned to `10.0.0.0/23` and `b` to `10.0.1.0/24`, which overlap; move one of \
             them",
            "`a` is pinned to `10.0.0.0/23` and `d` to `10.0.0.0/15`, which overlap; move one of \
             them",
            "`b` is pinned to `10.0.1.0/24` and `d` to `10.0.0.0/15`, which overlap; move one of \
             them",
            "`c` is pinned to `10.1.0.0/24`, outside of the address space `10.0.0.0/16`; pin it to \
             a range inside, or extend the space",
            "`c` is pinned to `10.1.0.0/24` and `d` to `10.0.0.0/15`, which overlap; move one of \
             them",
            "`d` is pinned to `10.0.0.0/15`, outside of the address space `10.0.0.0/16`; pin it to \
             a range inside, or extend the space",
            "`A` is asked for twice; give each subnet a name of its own",
            "there is no room for `A`: a /24 is asked for, but nothing is free; extend the address \
             space, or ask for smaller subnets",
        ],
    );
}

#[test]
fn a_subnet_without_room_is_told_with_the_largest_free_range() {
    expect(
        &AddressPlan::new([cidr!("10.0.0.0/24")]).subnet("a", 26).subnet("b", 24).subnet("c", 25),
        &["there is no room for `b`: a /24 is asked for, but the largest free range is \
           `10.0.0.128/25`; extend the address space, or ask for smaller subnets"],
    );
    expect(
        &plan().subnet_v6("a"),
        &["there is no room for `a`: a /64 is asked for, but nothing is free; extend the address \
           space, or ask for smaller subnets"],
    );
}

#[test]
fn the_address_space_must_not_overlap_itself() {
    expect(
        &AddressPlan::new([cidr!("10.0.0.0/16"), cidr!("10.0.128.0/17")]),
        &["`10.0.0.0/16` and `10.0.128.0/17` of the address space overlap; leave one of them out"],
    );
}

#[test]
fn prefix_lengths_that_azure_has_not_are_refused() {
    let v4 = |name, prefix| {
        format!(
            "`{name}` is a /{prefix}, but an IPv4 subnet is a /2 to a /29; give it another prefix \
             length"
        )
    };
    expect(
        &AddressPlan::new([cidr!("0.0.0.0/0"), cidr!("fd00::/48")])
            .subnet("a", 30)
            .subnet("b", 64)
            .subnet("c", 255)
            .pin("d", cidr!("10.0.0.0/30"))
            .pin("e", cidr!("fd00::/63"))
            .subnet("f", 1),
        &[
            &v4("a", 30),
            &v4("b", 64),
            &v4("c", 255),
            &v4("d", 30),
            "`e` is a /63, but an IPv6 subnet is a /64; pin it to a range of that prefix length",
            &v4("f", 1),
        ],
    );
}

#[test]
fn what_a_service_asks_of_its_subnet_is_held_against_it() {
    use SubnetPurpose::{Bastion, ContainerApps, Databricks, DnsResolver};

    expect(
        &plan()
            .subnet_for(Databricks, "host", 27)
            .pin_for(Databricks, "container", cidr!("10.0.0.0/16"))
            .subnet_for(DnsResolver, "dns", 29)
            .subnet_for(Bastion, "bastion", 26),
        &[
            "`host` is a /27, but a subnet for Azure Databricks is a /17 to a /26; give it another \
             prefix length",
            "`container` is a /16, but a subnet for Azure Databricks is a /17 to a /26; give it \
             another prefix length",
            "`dns` is a /29, but a subnet for DNS Private Resolver is a /24 to a /28; give it \
             another prefix length",
            "`bastion` is for Azure Bastion, which asks for a subnet named `AzureBastionSubnet`; \
             rename it",
            "there is no room for `host`: a /27 is asked for, but nothing is free; extend the \
             address space, or ask for smaller subnets",
            "there is no room for `dns`: a /29 is asked for, but nothing is free; extend the \
             address space, or ask for smaller subnets",
            "there is no room for `bastion`: a /26 is asked for, but nothing is free; extend the \
             address space, or ask for smaller subnets",
        ],
    );
    // The name alone says what the subnet is for.
    expect(
        &plan().subnet("AzureBastionSubnet", 27).pin("AzureFirewallSubnet", cidr!("10.0.9.0/27")),
        &[
            "`AzureBastionSubnet` is a /27, but a subnet for Azure Bastion is a /26 or larger; give \
             it another prefix length",
            "`AzureFirewallSubnet` is a /27, but a subnet for Azure Firewall is a /26 or larger; \
             give it another prefix length",
        ],
    );
    expect(
        &plan()
            .subnet_for(Databricks, "host", 26)
            .subnet_for(ContainerApps, "apps", 27)
            .subnet_for(Bastion, "AzureBastionSubnet", 26)
            .subnet("GatewaySubnet", 29),
        &[
            "host 10.0.0.0/26",
            "apps 10.0.0.64/27",
            "AzureBastionSubnet 10.0.0.128/26",
            "GatewaySubnet 10.0.0.96/29",
        ],
    );
}

proptest! {
    /// Pins may fall anywhere near the space; what is planned overlaps nowhere and is inside, and
    /// what has no room would have had none.
    #[test]
    fn planned_subnets_lie_inside_and_never_overlap(
        asked in prop::collection::vec(
            (prop::option::weighted(0.2, 0u32..0x2_0000), 18u8..=29),
            0..40,
        ),
    ) {
        let space = [cidr!("10.0.0.0/17"), cidr!("10.0.192.0/19")];
        let mut plan = AddressPlan::new(space);
        for (at, (pin, prefix_len)) in asked.iter().enumerate() {
            let name = format!("snet-{at}");
            plan = match pin {
                None => plan.subnet(name, *prefix_len),
                Some(offset) => {
                    let first = (0x0A00_0000 + offset) >> (32 - prefix_len) << (32 - prefix_len);
                    let address = std::net::Ipv4Addr::from_bits(first).into();
                    plan.pin(name, Cidr::new(address, *prefix_len).unwrap())
                }
            };
        }
        match plan.plan() {
            Ok(subnets) => {
                let subnets: Vec<_> = subnets.iter().collect();
                prop_assert_eq!(subnets.len(), asked.len());
                for (at, (name, range)) in subnets.iter().enumerate() {
                    prop_assert_eq!(*name, format!("snet-{at}"));
                    prop_assert_eq!(range.prefix_len(), asked[at].1);
                    prop_assert!(space.iter().any(|space| space.contains(range)), "{}", range);
                    let clash = subnets[..at].iter().find(|(_, other)| other.overlaps(range));
                    prop_assert!(clash.is_none(), "{:?} {:?}", range, clash);
                }
            }
            Err(error) => {
                for problem in error.problems() {
                    match problem {
                        PlanProblem::NoRoom { prefix_len, largest, .. } => {
                            let too_small = largest.is_none_or(|free| free.prefix_len() > *prefix_len);
                            prop_assert!(too_small, "{}", problem);
                        }
                        PlanProblem::Overlap { range, other, .. } => {
                            prop_assert!(range.overlaps(other));
                        }
                        PlanProblem::Outside { range, .. } => {
                            prop_assert!(!space.iter().any(|space| space.contains(range)));
                        }
                        _ => prop_assert!(false, "{}", problem),
                    }
                }
            }
        }
    }
}
