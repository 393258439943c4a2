//! What is wrong with a plan.

use std::fmt;

use super::{SubnetPurpose, V4, V6};
use crate::model::Cidr;

/// Why a plan gives no ranges: all of its problems.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct PlanError {
    pub(super) problems: Vec<PlanProblem>,
}

/// One thing that is wrong with a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanProblem {
    /// Two ranges of the address space overlap.
    Space {
        /// One of them.
        first: Cidr,
        /// The other.
        second: Cidr,
    },
    /// A pinned range is not in the address space.
    Outside {
        /// The subnet.
        name: String,
        /// Its range.
        range: Cidr,
        /// The address space.
        space: Vec<Cidr>,
    },
    /// Two pinned ranges overlap.
    Overlap {
        /// The first subnet.
        name: String,
        /// Its range.
        range: Cidr,
        /// The second subnet.
        other_name: String,
        /// Its range.
        other: Cidr,
    },
    /// Two subnets have one name.
    Duplicate {
        /// The name.
        name: String,
    },
    /// Nothing that is free is large enough for a subnet.
    NoRoom {
        /// The subnet.
        name: String,
        /// The prefix length that was asked for.
        prefix_len: u8,
        /// The largest range that was free when the subnet's turn came, if any was.
        largest: Option<Cidr>,
    },
    /// Azure has no IPv4 subnets of this prefix length.
    Prefix {
        /// The subnet.
        name: String,
        /// The prefix length.
        prefix_len: u8,
    },
    /// Azure has no IPv6 subnets of this prefix length.
    PrefixV6 {
        /// The subnet.
        name: String,
        /// The prefix length.
        prefix_len: u8,
    },
    /// The service that the subnet is for takes other prefix lengths.
    Purpose {
        /// The subnet.
        name: String,
        /// Its prefix length.
        prefix_len: u8,
        /// What it is for.
        purpose: SubnetPurpose,
    },
    /// The service that the subnet is for asks for another name.
    Name {
        /// The subnet.
        name: String,
        /// What it is for.
        purpose: SubnetPurpose,
    },
}

impl PlanError {
    /// The problems, at least one.
    pub fn problems(&self) -> &[PlanProblem] {
        &self.problems
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.problems.iter().enumerate() {
            let line = if at == 0 { "" } else { "\n" };
            write!(f, "{line}{problem}")?;
        }
        Ok(())
    }
}

impl fmt::Display for PlanProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Space { first, second } => write!(
                f,
                "`{first}` and `{second}` of the address space overlap; leave one of them out"
            ),
            Self::Outside { name, range, space } => {
                write!(f, "`{name}` is pinned to `{range}`, outside of the address space")?;
                for (at, part) in space.iter().enumerate() {
                    write!(f, "{} `{part}`", if at == 0 { "" } else { "," })?;
                }
                f.write_str("; pin it to a range inside, or extend the space")
            }
            Self::Overlap { name, range, other_name, other } => write!(
                f,
                "`{name}` is pinned to `{range}` and `{other_name}` to `{other}`, which overlap; \
                 move one of them"
            ),
            Self::Duplicate { name } => {
                write!(f, "`{name}` is asked for twice; give each subnet a name of its own")
            }
            Self::NoRoom { name, prefix_len, largest } => {
                write!(f, "there is no room for `{name}`: a /{prefix_len} is asked for, but ")?;
                match largest {
                    Some(range) => write!(f, "the largest free range is `{range}`")?,
                    None => f.write_str("nothing is free")?,
                }
                f.write_str("; extend the address space, or ask for smaller subnets")
            }
            Self::Prefix { name, prefix_len } => {
                let (largest, smallest) = V4.into_inner();
                write!(
                    f,
                    "`{name}` is a /{prefix_len}, but an IPv4 subnet is a /{largest} to a \
                     /{smallest}; give it another prefix length"
                )
            }
            Self::PrefixV6 { name, prefix_len } => write!(
                f,
                "`{name}` is a /{prefix_len}, but an IPv6 subnet is a /{V6}; pin it to a range of \
                 that prefix length"
            ),
            Self::Purpose { name, prefix_len, purpose } => {
                let (largest, smallest) = purpose.prefix_lens().into_inner();
                write!(f, "`{name}` is a /{prefix_len}, but a subnet for {purpose} is ")?;
                if largest == *V4.start() {
                    write!(f, "a /{smallest} or larger")?;
                } else {
                    write!(f, "a /{largest} to a /{smallest}")?;
                }
                f.write_str("; give it another prefix length")
            }
            Self::Name { name, purpose } => write!(
                f,
                "`{name}` is for {purpose}, which asks for a subnet named `{}`; rename it",
                purpose.required_name().unwrap_or_default()
            ),
        }
    }
}
