//! Address blocks: `parseCidr`, `cidrSubnet` and `cidrHost`.

#[cfg(test)]
mod tests;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;

use super::numbers::shown;
use super::{Call, Function, Outcome, whole};
use crate::eval::fault::{Fault, FaultKind, Stop};
use crate::eval::value::{Object, Value};

pub(super) const TABLE: &[Function] = &[
    whole("parseCidr", parse_cidr),
    whole("cidrSubnet", cidr_subnet),
    whole("cidrHost", cidr_host),
];

fn parse_cidr(call: &Call<'_>) -> Outcome {
    let block = block(call)?;
    let (network, last) = (block.network(), block.broadcast());
    let mut members = vec![("network", text(network)), ("netmask", text(block.netmask()))];
    let (first_usable, last_usable) = match block {
        IpNet::V4(_) => {
            members.push(("broadcast", text(last)));
            // Both ends of a block of one or two addresses are given as the first.
            match hosts(&block) {
                0 => (network, network),
                hosts => (at(&block, 1), at(&block, hosts)),
            }
        }
        IpNet::V6(_) => (network, last),
    };
    members.extend([
        ("firstUsable", text(first_usable)),
        ("lastUsable", text(last_usable)),
        ("cidr", Value::Int(block.prefix_len().into())),
    ]);
    Ok(Object::from_iter(members).into())
}

fn cidr_subnet(call: &Call<'_>) -> Outcome {
    let block = block(call)?;
    let (longest, own) = (block.max_prefix_len(), block.prefix_len());
    let prefix = call.int(1)?;
    let prefix = u8::try_from(prefix)
        .ok()
        .filter(|prefix| (own..=longest).contains(prefix))
        .ok_or_else(|| {
            call.refuse(1, format_args!("must be from {own} to {longest} here, but is {prefix}"))
        })?;
    let index = call.int(2)?;
    // How many there are takes one bit too many for a whole address family of the widest kind.
    let last = u128::MAX.checked_shr(128 - u32::from(prefix - own)).unwrap_or(0);
    let index = u128::try_from(index).ok().filter(|&index| index <= last).ok_or_else(|| {
        call.refuse(
            2,
            format_args!("must be from 0 to {last}, as `{block}` has no more, but is {index}"),
        )
    })?;
    let step = u32::from(longest - prefix);
    let start = at(&block, index.checked_shl(step).unwrap_or(0));
    Ok(format!("{}/{prefix}", written(start)).into())
}

fn cidr_host(call: &Call<'_>) -> Outcome {
    let block = block(call)?;
    let index = call.int(1)?;
    let hosts = hosts(&block);
    // The engine counts hosts from the address after the network's own, which is the one at -1.
    let offset = u128::try_from(i128::from(index) + 1)
        .ok()
        .filter(|&offset| offset <= hosts)
        .ok_or_else(|| {
            call.refuse(
                1,
                match hosts {
                    0 => format!("must be -1, as `{block}` has no hosts, but is {index}"),
                    hosts => format!("must be from -1 to {}, but is {index}", hosts - 1),
                },
            )
        })?;
    Ok(text(at(&block, offset)))
}

/// How many addresses are not the first or last of the block.
fn hosts(block: &IpNet) -> u128 {
    let bits = u32::from(block.max_prefix_len() - block.prefix_len());
    // One less than all, which may be one more than there are numbers.
    let last = u128::MAX.checked_shr(128 - bits).unwrap_or(0);
    last.saturating_sub(1)
}

/// The address at `offset` from the first of the block, in which it must be.
fn at(block: &IpNet, offset: u128) -> IpAddr {
    match block {
        IpNet::V4(block) => {
            let offset = u32::try_from(offset).expect("the offset is inside of the block");
            IpAddr::V4((u32::from(block.network()) + offset).into())
        }
        IpNet::V6(block) => IpAddr::V6((u128::from(block.network()) + offset).into()),
    }
}

/// The block that the first argument names, without the bits of a host.
fn block(call: &Call<'_>) -> Result<IpNet, Stop> {
    let text = call.text(0)?;
    read(text).map(|block| block.trunc()).ok_or_else(|| {
        let message = format!(
            "`{}` takes an address block as its first argument, but found {}",
            call.name,
            shown(text)
        );
        Fault::new(FaultKind::ArgumentValue, message)
            .help("write it as `10.0.0.0/16` or `fd00::/48`")
            .into()
    })
}

/// An address with its length of prefix or with its mask, after a `/` or a space.
///
/// Without either, the block is that of the address's class, as before 1993; one of IPv6 has 64
/// bits. The engine also drops what it does not understand, so that `x/8` is `0.0.0.0/8` to it,
/// and takes numbers with zeros in front as octal: both are refused here.
fn read(text: &str) -> Option<IpNet> {
    let mut parts = text.split(['/', ' ']).filter(|part| !part.is_empty());
    let address: IpAddr = parts.next()?.parse().ok()?;
    let length = parts.next();
    if parts.next().is_some() {
        return None;
    }
    match (length, address) {
        (Some(length), _) if length.bytes().all(|b| b.is_ascii_digit()) => {
            IpNet::new(address, length.parse().ok()?).ok()
        }
        (Some(mask), _) => {
            let mask: IpAddr = mask.parse().ok()?;
            let alike = mask.is_ipv4() == address.is_ipv4();
            alike.then(|| IpNet::with_netmask(address, mask).ok()).flatten()
        }
        (None, IpAddr::V6(_)) => IpNet::new(address, 64).ok(),
        (None, IpAddr::V4(v4)) => {
            let length = match v4.octets()[0] {
                0..128 => 8,
                128..192 => 16,
                192.. => 24,
            };
            IpNet::new(address, length).ok()
        }
    }
}

fn text(address: IpAddr) -> Value {
    written(address).into()
}

fn written(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => written_v6(address),
    }
}

/// The address as .NET writes it: by [RFC 5952](https://www.rfc-editor.org/rfc/rfc5952), with the
/// last 32 bits as an IPv4 address in each of the forms that hold one.
pub(super) fn written_v6(address: Ipv6Addr) -> String {
    let segments = address.segments();
    let [.., a, b] = segments;
    let v4 = Ipv4Addr::from((u32::from(a) << 16) | u32::from(b));
    match segments {
        [0, 0, 0, 0, 0, 0xFFFF, 0, _] => format!("::ffff:0:{b:x}"),
        [0, 0, 0, 0, 0, 0, 1..=u16::MAX, _] => format!("::{v4}"),
        [0, 0, 0, 0, 0xFFFF, 0, 1..=u16::MAX, _] => format!("::ffff:0:{v4}"),
        [s0, s1, s2, s3, 0, 0x5EFE, ..] => {
            // With an end that is no zeros, what is in front of it is written as it must be.
            let front = Ipv6Addr::new(s0, s1, s2, s3, 0, 0x5EFE, 1, 1).to_string();
            format!("{}{v4}", front.strip_suffix("1:1").expect("the address ends so"))
        }
        _ => address.to_string(),
    }
}
