//! What is free in an address space.

use std::net::{Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::model::Cidr;

/// The free ranges of an address space: first and last address, in the order of the space.
#[derive(Debug)]
pub(super) struct Room {
    v4: Vec<(u128, u128)>,
    v6: Vec<(u128, u128)>,
}

impl Room {
    pub(super) fn new(space: &[Cidr]) -> Self {
        let mut room = Self { v4: Vec::new(), v6: Vec::new() };
        for range in space {
            // Where two ranges of the space overlap, each address is there once.
            room.remove(*range);
            let (v6, bounds) = bounds(*range);
            room.gaps(v6).push(bounds);
        }
        room
    }

    fn gaps(&mut self, v6: bool) -> &mut Vec<(u128, u128)> {
        if v6 { &mut self.v6 } else { &mut self.v4 }
    }

    pub(super) fn remove(&mut self, range: Cidr) {
        let (v6, (first, last)) = bounds(range);
        let mut left = Vec::new();
        for &(start, end) in self.gaps(v6).iter() {
            if last < start || end < first {
                left.push((start, end));
                continue;
            }
            if start < first {
                left.push((start, first - 1));
            }
            if last < end {
                left.push((last + 1, end));
            }
        }
        *self.gaps(v6) = left;
    }

    /// Takes the first range of this prefix length.
    pub(super) fn take(&mut self, v6: bool, prefix_len: u8) -> Option<Cidr> {
        let size = size(v6, prefix_len)?;
        let range = self.gaps(v6).iter().find_map(|gap| first_block(*gap, size))?;
        let range = cidr(v6, range, prefix_len);
        self.remove(range);
        Some(range)
    }

    /// The largest range that is free, the first of several.
    pub(super) fn largest(&mut self, v6: bool) -> Option<Cidr> {
        let longest = if v6 { 128 } else { 32 };
        (0..=longest).find_map(|prefix_len| {
            let size = size(v6, prefix_len)?;
            let first = self.gaps(v6).iter().find_map(|gap| first_block(*gap, size))?;
            Some(cidr(v6, first, prefix_len))
        })
    }
}

/// How many addresses a range has, if a number can say it.
fn size(v6: bool, prefix_len: u8) -> Option<u128> {
    let bits: u8 = if v6 { 128 } else { 32 };
    1u128.checked_shl(bits.checked_sub(prefix_len)?.into())
}

/// The first address at which a block of this size fits into a gap.
fn first_block((start, end): (u128, u128), size: u128) -> Option<u128> {
    let first = start.checked_next_multiple_of(size)?;
    (first.checked_add(size - 1)? <= end).then_some(first)
}

fn bounds(range: Cidr) -> (bool, (u128, u128)) {
    match range.net() {
        IpNet::V4(net) => {
            (false, (net.network().to_bits().into(), net.broadcast().to_bits().into()))
        }
        IpNet::V6(net) => (true, (net.network().to_bits(), net.broadcast().to_bits())),
    }
}

fn cidr(v6: bool, first: u128, prefix_len: u8) -> Cidr {
    Cidr::from_net(if v6 {
        IpNet::V6(Ipv6Net::new_assert(Ipv6Addr::from_bits(first), prefix_len))
    } else {
        let first = u32::try_from(first).expect("an IPv4 address has 32 bits");
        IpNet::V4(Ipv4Net::new_assert(Ipv4Addr::from_bits(first), prefix_len))
    })
}
