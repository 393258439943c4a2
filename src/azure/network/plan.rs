//! Planning the subnets of a virtual network: each gets a range of its own inside the network's
//! address space.

mod error;
mod purpose;
mod room;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::{Index, RangeInclusive};

use ipnet::IpNet;

use crate::model::Cidr;
pub use error::{PlanError, PlanProblem};
pub use purpose::SubnetPurpose;
use room::Room;

/// The prefix lengths of an IPv4 subnet in Azure.
const V4: RangeInclusive<u8> = 2..=29;

/// The prefix length of every IPv6 subnet in Azure.
const V6: u8 = 64;

/// The subnets that a virtual network is to have, some at a fixed range and some anywhere.
///
/// [`AddressPlan::plan`] first sets the pinned ranges aside. It then gives each of the other
/// subnets, in the order in which they were asked for, the first free range that is large enough.
/// So the same plan always gives the same ranges, and one more subnet at its end moves none of
/// those before. Subnets of different sizes leave gaps where a small one comes before a large
/// one; later small ones fill them.
///
/// [Source](https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq)
///
/// # Example
///
/// ```
/// use armwright::azure::network::{AddressPlan, SubnetPurpose};
/// use armwright::cidr;
///
/// let subnets = AddressPlan::new([cidr!("10.0.0.0/16")])
///     .subnet_for(SubnetPurpose::Databricks, "snet-databricks-host", 24)
///     .subnet("snet-small", 28)
///     .subnet("snet-endpoints", 24)
///     .pin("snet-aks", cidr!("10.0.0.0/23"))
///     .plan()?;
///
/// assert_eq!(subnets["snet-databricks-host"], cidr!("10.0.2.0/24"));
/// assert_eq!(subnets["snet-small"], cidr!("10.0.3.0/28"));
/// assert_eq!(subnets["snet-endpoints"], cidr!("10.0.4.0/24"));
/// assert_eq!(subnets["snet-aks"], cidr!("10.0.0.0/23"));
/// # Ok::<(), armwright::azure::network::PlanError>(())
/// ```
#[derive(Debug, Clone)]
pub struct AddressPlan {
    space: Vec<Cidr>,
    asked: Vec<Asked>,
}

/// A subnet that is wanted.
#[derive(Debug, Clone)]
struct Asked {
    name: Cow<'static, str>,
    purpose: Option<SubnetPurpose>,
    want: Want,
}

#[derive(Debug, Clone, Copy)]
enum Want {
    Range(Cidr),
    V4(u8),
    V6,
}

impl AddressPlan {
    /// A plan for a network with this address space, which holds no subnets yet.
    pub fn new(space: impl IntoIterator<Item = Cidr>) -> Self {
        Self { space: space.into_iter().collect(), asked: Vec::new() }
    }

    /// An IPv4 subnet of this prefix length, 2 to 29, anywhere in the space.
    pub fn subnet(self, name: impl Into<Cow<'static, str>>, prefix_len: u8) -> Self {
        self.ask(name.into(), None, Want::V4(prefix_len))
    }

    /// An IPv6 subnet anywhere in the space; its prefix length is 64, as Azure asks.
    ///
    /// A subnet with both kinds of addresses is asked for twice, by one name.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::AddressPlan;
    /// use armwright::cidr;
    ///
    /// let subnets = AddressPlan::new([cidr!("10.0.0.0/16"), cidr!("fd00:1::/48")])
    ///     .subnet("snet", 24)
    ///     .subnet_v6("snet")
    ///     .plan()?;
    /// assert_eq!(subnets.get("snet"), Some(cidr!("10.0.0.0/24")));
    /// assert_eq!(subnets.get_v6("snet"), Some(cidr!("fd00:1::/64")));
    /// # Ok::<(), armwright::azure::network::PlanError>(())
    /// ```
    pub fn subnet_v6(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.ask(name.into(), None, Want::V6)
    }

    /// An IPv4 subnet as [`AddressPlan::subnet`] makes it, held against what a service asks of
    /// it.
    pub fn subnet_for(
        self,
        purpose: SubnetPurpose,
        name: impl Into<Cow<'static, str>>,
        prefix_len: u8,
    ) -> Self {
        self.ask(name.into(), Some(purpose), Want::V4(prefix_len))
    }

    /// A subnet at exactly this range.
    pub fn pin(self, name: impl Into<Cow<'static, str>>, range: Cidr) -> Self {
        self.ask(name.into(), None, Want::Range(range))
    }

    /// A subnet at exactly this range, held against what a service asks of it.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{AddressPlan, SubnetPurpose};
    /// use armwright::cidr;
    ///
    /// let error = AddressPlan::new([cidr!("10.0.0.0/16")])
    ///     .pin_for(SubnetPurpose::Databricks, "snet-host", cidr!("10.0.1.0/27"))
    ///     .plan()
    ///     .unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "`snet-host` is a /27, but a subnet for Azure Databricks is a /17 to a /26; give it \
    ///      another prefix length",
    /// );
    /// ```
    pub fn pin_for(
        self,
        purpose: SubnetPurpose,
        name: impl Into<Cow<'static, str>>,
        range: Cidr,
    ) -> Self {
        self.ask(name.into(), Some(purpose), Want::Range(range))
    }

    /// A name that is kept for a purpose brings it along.
    fn ask(mut self, name: Cow<'static, str>, purpose: Option<SubnetPurpose>, want: Want) -> Self {
        let purpose = purpose.or_else(|| SubnetPurpose::of_name(&name));
        self.asked.push(Asked { name, purpose, want });
        self
    }

    /// The ranges of all subnets.
    ///
    /// # Errors
    ///
    /// All problems of the plan: ranges that overlap or lie outside of the space, names that are
    /// asked for twice, prefix lengths that Azure or the service does not take, and subnets that
    /// there is no room for.
    pub fn plan(&self) -> Result<PlannedSubnets, PlanError> {
        let mut problems = self.conflicts();
        for asked in &self.asked {
            problems.extend(asked.problem());
        }
        let mut room = Room::new(&self.space);
        for asked in &self.asked {
            if let Want::Range(range) = asked.want {
                room.remove(range);
            }
        }
        let mut ranges = Vec::with_capacity(self.asked.len());
        for Asked { name, want, .. } in &self.asked {
            let (v6, prefix_len) = match *want {
                Want::Range(range) => {
                    ranges.push((name.clone(), range));
                    continue;
                }
                Want::V4(prefix_len) if !V4.contains(&prefix_len) => continue,
                Want::V4(prefix_len) => (false, prefix_len),
                Want::V6 => (true, V6),
            };
            match room.take(v6, prefix_len) {
                Some(range) => ranges.push((name.clone(), range)),
                None => problems.push(PlanProblem::NoRoom {
                    name: name.to_string(),
                    prefix_len,
                    largest: room.largest(v6),
                }),
            }
        }
        if problems.is_empty() {
            Ok(PlannedSubnets { ranges })
        } else {
            Err(PlanError { problems })
        }
    }

    /// What is wrong between two subnets, or between a subnet and the space.
    fn conflicts(&self) -> Vec<PlanProblem> {
        let mut problems = Vec::new();
        for (at, first) in self.space.iter().enumerate() {
            for second in self.space[at + 1..].iter().filter(|second| first.overlaps(second)) {
                problems.push(PlanProblem::Space { first: *first, second: *second });
            }
        }
        for (at, first) in self.asked.iter().enumerate() {
            let (name, v6) = (first.name.to_string(), first.is_v6());
            if let Want::Range(range) = first.want
                && !self.space.iter().any(|space| space.contains(&range))
            {
                let space = self.space.clone();
                problems.push(PlanProblem::Outside { name: name.clone(), range, space });
            }
            // Names have no case in Azure, and a dual-stack subnet has one name for two ranges.
            let earlier = &self.asked[..at];
            let alike = |other: &Asked| other.name.eq_ignore_ascii_case(&first.name);
            if earlier.iter().any(|other| alike(other) && other.is_v6() == v6) {
                problems.push(PlanProblem::Duplicate { name: name.clone() });
            }
            let Want::Range(range) = first.want else { continue };
            for second in &self.asked[at + 1..] {
                if let Want::Range(other) = second.want
                    && range.overlaps(&other)
                {
                    problems.push(PlanProblem::Overlap {
                        name: name.clone(),
                        range,
                        other_name: second.name.to_string(),
                        other,
                    });
                }
            }
        }
        problems
    }
}

impl Asked {
    fn is_v6(&self) -> bool {
        match self.want {
            Want::Range(range) => matches!(range.net(), IpNet::V6(_)),
            Want::V4(_) => false,
            Want::V6 => true,
        }
    }

    /// What is wrong with the subnet for itself.
    fn problem(&self) -> Option<PlanProblem> {
        let name = self.name.to_string();
        let prefix_len = match self.want {
            Want::Range(range) => range.prefix_len(),
            Want::V4(prefix_len) => prefix_len,
            Want::V6 => V6,
        };
        if self.is_v6() {
            return (prefix_len != V6).then_some(PlanProblem::PrefixV6 { name, prefix_len });
        }
        if !V4.contains(&prefix_len) {
            return Some(PlanProblem::Prefix { name, prefix_len });
        }
        let purpose = self.purpose?;
        if purpose.required_name().is_some_and(|required| required != name) {
            return Some(PlanProblem::Name { name, purpose });
        }
        (!purpose.prefix_lens().contains(&prefix_len)).then_some(PlanProblem::Purpose {
            name,
            prefix_len,
            purpose,
        })
    }
}

/// The ranges that an [`AddressPlan`] gave its subnets.
///
/// `subnets["name"]` is the IPv4 range of a subnet; it panics where the plan has no such subnet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedSubnets {
    ranges: Vec<(Cow<'static, str>, Cidr)>,
}

impl PlannedSubnets {
    /// The IPv4 range of a subnet.
    pub fn get(&self, name: &str) -> Option<Cidr> {
        self.find(name, false).copied()
    }

    /// The IPv6 range of a subnet.
    pub fn get_v6(&self, name: &str) -> Option<Cidr> {
        self.find(name, true).copied()
    }

    /// Names and ranges, in the order in which the subnets were asked for.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Cidr)> {
        self.ranges.iter().map(|(name, range)| (&**name, *range))
    }

    fn find(&self, name: &str, v6: bool) -> Option<&Cidr> {
        let wanted = |(known, range): &&(Cow<'_, str>, Cidr)| {
            known == name && matches!(range.net(), IpNet::V6(_)) == v6
        };
        self.ranges.iter().find(wanted).map(|(_, range)| range)
    }
}

impl Index<&str> for PlannedSubnets {
    type Output = Cidr;

    fn index(&self, name: &str) -> &Cidr {
        match self.find(name, false) {
            Some(range) => range,
            None => panic!("the plan has no IPv4 subnet `{name}`"),
        }
    }
}
