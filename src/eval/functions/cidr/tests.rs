//! Address ranges: the engine's answers, bad input, and what holds of all of them.

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use proptest::prelude::*;

use super::super::{Call, lookup};
use super::written_v6;
use crate::eval::budget::{Budget, WORK};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;

fn call(name: &str, arguments: &[Value]) -> Result<Value, Stop> {
    let function = lookup(name).unwrap();
    let budget = Budget::new(WORK);
    (function.run)(&Call { name: function.name, arguments, budget: &budget })
}

fn subnet(block: &str, prefix: i64, index: i64) -> Result<Value, Stop> {
    call("cidrSubnet", &[block.into(), prefix.into(), index.into()])
}

fn host(block: &str, index: i64) -> Result<Value, Stop> {
    call("cidrHost", &[block.into(), index.into()])
}

/// The values of `parseCidr` in a row, `cidr` last.
fn parsed(block: &str) -> Result<String, Stop> {
    let Value::Object(object) = call("parseCidr", &[block.into()])? else { panic!("no object") };
    let mut names = vec!["network", "netmask", "broadcast", "firstUsable", "lastUsable", "cidr"];
    names.retain(|name| object.get(name).is_some());
    assert!(object.names().eq(names), "{object:?}");
    let values: Vec<_> = object.iter().map(|(_, value)| format!("{value:?}")).collect();
    Ok(values.join(" ").replace('"', ""))
}

#[track_caller]
fn refused(result: Result<Value, Stop>, kind: FaultKind, message: &str) {
    match result {
        Err(Stop::Fault(fault)) => {
            assert_eq!((fault.kind(), fault.message()), (kind, message));
        }
        other => panic!("not refused, but {other:?}"),
    }
}

#[test]
fn blocks_are_taken_apart() {
    for (block, expected) in [
        ("10.144.0.0/20", "10.144.0.0 255.255.240.0 10.144.15.255 10.144.0.1 10.144.15.254 20"),
        ("10.144.7.9/20", "10.144.0.0 255.255.240.0 10.144.15.255 10.144.0.1 10.144.15.254 20"),
        ("0.0.0.0/0", "0.0.0.0 0.0.0.0 255.255.255.255 0.0.0.1 255.255.255.254 0"),
        ("1.2.3.4/30", "1.2.3.4 255.255.255.252 1.2.3.7 1.2.3.5 1.2.3.6 30"),
        ("1.2.3.5/31", "1.2.3.4 255.255.255.254 1.2.3.5 1.2.3.4 1.2.3.4 31"),
        ("1.2.3.5/32", "1.2.3.5 255.255.255.255 1.2.3.5 1.2.3.5 1.2.3.5 32"),
        ("fd00::/120", "fd00:: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff00 fd00:: fd00::ff 120"),
        ("FD00:0:0::5/32", "fd00:: ffff:ffff:: fd00:: fd00:0:ffff:ffff:ffff:ffff:ffff:ffff 32"),
        // Without a length, the class of the address decides.
        ("127.0.0.1", "127.0.0.0 255.0.0.0 127.255.255.255 127.0.0.1 127.255.255.254 8"),
        ("172.16.5.4", "172.16.0.0 255.255.0.0 172.16.255.255 172.16.0.1 172.16.255.254 16"),
        ("192.168.1.7", "192.168.1.0 255.255.255.0 192.168.1.255 192.168.1.1 192.168.1.254 24"),
        ("224.0.0.1", "224.0.0.0 255.255.255.0 224.0.0.255 224.0.0.1 224.0.0.254 24"),
        ("fd00::1", "fd00:: ffff:ffff:ffff:ffff:: fd00:: fd00::ffff:ffff:ffff:ffff 64"),
        // A mask is as good as a length.
        ("10.1.2.3/255.255.0.0", "10.1.0.0 255.255.0.0 10.1.255.255 10.1.0.1 10.1.255.254 16"),
        (" 10.1.2.3  255.255.0.0", "10.1.0.0 255.255.0.0 10.1.255.255 10.1.0.1 10.1.255.254 16"),
        ("10.1.2.3 / 16", "10.1.0.0 255.255.0.0 10.1.255.255 10.1.0.1 10.1.255.254 16"),
    ] {
        assert_eq!(parsed(block), Ok(expected.to_owned()), "{block}");
    }
}

#[test]
fn what_is_no_block_is_refused() {
    for block in [
        "",
        "/",
        "/8",
        "x/8",
        "8",
        "10.0.0/8",
        "010.0.0.0/8",
        "10.0.0.0.0/8",
        "256.0.0.0/8",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/256",
        "10.0.0.0/8/9",
        "10.0.0.0/x",
        "10.0.0.0/255.0.255.0",
        "10.0.0.0/ffff::",
        "10.0.0.0,8",
        "fd00::/129",
        "fd00:::/48",
        "fe80::1%1/64",
        "[fd00::]/48",
    ] {
        assert!(parsed(block).is_err(), "{block}");
        assert!(subnet(block, 24, 0).is_err(), "{block}");
        assert!(host(block, 0).is_err(), "{block}");
    }
    refused(
        call("parseCidr", &["10.0.0.0/33".into()]),
        FaultKind::ArgumentValue,
        "`parseCidr` takes an address block as its first argument, but found `10.0.0.0/33`",
    );
    refused(
        call("parseCidr", &[8.into()]),
        FaultKind::ArgumentType,
        "`parseCidr` takes text as its argument, but found an int",
    );
}

#[test]
fn subnets_are_counted_from_zero() {
    for (block, prefix, index, expected) in [
        ("10.144.0.0/20", 24, 4, "10.144.4.0/24"),
        ("10.144.9.9/20", 24, 15, "10.144.15.0/24"),
        ("10.0.0.0/8", 8, 0, "10.0.0.0/8"),
        ("0.0.0.0/0", 0, 0, "0.0.0.0/0"),
        ("0.0.0.0/0", 32, 4_294_967_295, "255.255.255.255/32"),
        ("1.2.3.4/32", 32, 0, "1.2.3.4/32"),
        ("fdad:3236:5555::/48", 52, 3, "fdad:3236:5555:3000::/52"),
        // Counting them would never end.
        ("fd00::/48", 80, 0, "fd00::/80"),
        ("fd00::/48", 80, 4_294_967_295, "fd00:0:0:ffff:ffff::/80"),
        ("::/0", 0, 0, "::/0"),
        ("::/0", 64, i64::MAX, "7fff:ffff:ffff:ffff::/64"),
        ("::/0", 128, i64::MAX, "::7fff:ffff:ffff:ffff/128"),
    ] {
        assert_eq!(subnet(block, prefix, index), Ok(expected.into()), "{block} {prefix} {index}");
    }
}

#[test]
fn subnets_that_do_not_fit_are_refused() {
    for (block, prefix, index) in [
        ("10.0.0.0/16", 15, 0),
        ("10.0.0.0/16", 33, 0),
        ("10.0.0.0/16", -1, 0),
        ("10.0.0.0/16", 16 + 256, 0),
        ("10.0.0.0/16", i64::MAX, 0),
        ("10.0.0.0/16", 16, 1),
        ("10.0.0.0/16", 24, 256),
        ("10.0.0.0/16", 24, -1),
        ("10.0.0.0/16", 24, i64::MIN),
        ("10.0.0.0/16", 24, i64::MAX),
        ("fd00::/48", 47, 0),
        ("fd00::/48", 129, 0),
        ("fd00::/48", 64, 65_536),
    ] {
        assert!(subnet(block, prefix, index).is_err(), "{block} {prefix} {index}");
    }
    refused(
        subnet("10.0.0.9/16", 15, 0),
        FaultKind::ArgumentValue,
        "the second argument of `cidrSubnet` must be from 16 to 32 here, but is 15",
    );
    refused(
        subnet("10.0.0.9/16", 24, 256),
        FaultKind::ArgumentValue,
        "the third argument of `cidrSubnet` must be from 0 to 255, as `10.0.0.0/16` has no more, \
         but is 256",
    );
}

#[test]
fn hosts_are_counted_from_the_address_after_the_network() {
    for (block, index, expected) in [
        ("10.144.3.0/24", -1, "10.144.3.0"),
        ("10.144.3.0/24", 0, "10.144.3.1"),
        ("10.144.3.77/24", 253, "10.144.3.254"),
        ("1.2.3.4/30", 1, "1.2.3.6"),
        ("1.2.3.5/31", -1, "1.2.3.4"),
        ("1.2.3.5/32", -1, "1.2.3.5"),
        ("0.0.0.0/0", 4_294_967_293, "255.255.255.254"),
        ("fd00::/64", 0, "fd00::1"),
        ("fd00::/64", i64::MAX, "fd00::8000:0:0:0"),
        ("fd00::/126", 1, "fd00::2"),
        ("fd00::1/127", -1, "fd00::"),
        ("::/0", 65_535, "::0.1.0.0"),
    ] {
        assert_eq!(host(block, index), Ok(expected.into()), "{block} {index}");
    }
    for (block, index) in [
        ("10.144.3.0/24", 254),
        ("10.144.3.0/24", 255),
        ("10.144.3.0/24", -2),
        ("10.144.3.0/24", i64::MIN),
        ("10.144.3.0/24", i64::MAX),
        ("1.2.3.4/30", 2),
        ("1.2.3.4/31", 0),
        ("1.2.3.4/32", 0),
        ("0.0.0.0/0", 4_294_967_294),
        ("fd00::/126", 2),
        ("fd00::/127", 0),
        ("fd00::/128", 0),
    ] {
        assert!(host(block, index).is_err(), "{block} {index}");
    }
    refused(
        host("10.144.3.9/24", 254),
        FaultKind::ArgumentValue,
        "the second argument of `cidrHost` must be from -1 to 253, but is 254",
    );
    refused(
        host("1.2.3.4/31", 0),
        FaultKind::ArgumentValue,
        "the second argument of `cidrHost` must be -1, as `1.2.3.4/31` has no hosts, but is 0",
    );
}

#[test]
fn addresses_that_hold_one_of_ipv4_are_written_with_it() {
    for (text, expected) in [
        ("::1", "::1"),
        ("::5:6", "::0.5.0.6"),
        ("::ffff:1.2.3.4", "::ffff:1.2.3.4"),
        ("::ffff:0:1.2.3.4", "::ffff:0:1.2.3.4"),
        ("fe80::5efe:1.2.3.4", "fe80::5efe:1.2.3.4"),
        ("1:2:3:4:0:5efe:0:7", "1:2:3:4:0:5efe:0.0.0.7"),
        ("::ffff:0.0.0.5", "::ffff:0:5"),
        ("1::2:0:0:3", "1::2:0:0:3"),
        ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
        ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"),
    ] {
        assert_eq!(written_v6(text.parse().unwrap()), expected, "{text}");
    }
}

fn any_block() -> impl Strategy<Value = IpNet> {
    prop_oneof![
        (any::<u32>(), 0..=32_u8)
            .prop_map(|(bits, length)| IpNet::V4(Ipv4Net::new(bits.into(), length).unwrap())),
        (any::<u128>(), 0..=128_u8)
            .prop_map(|(bits, length)| IpNet::V6(Ipv6Net::new(bits.into(), length).unwrap())),
    ]
}

/// The text of a result that must not be refused.
fn done(result: Result<Value, Stop>) -> String {
    match result {
        Ok(Value::Text(text)) => text.to_string(),
        other => panic!("no text, but {other:?}"),
    }
}

proptest! {
    #[test]
    fn subnets_are_inside_of_the_block_in_order_and_apart(
        block in any_block(),
        longer in 0..=128_u8,
        index in 0..=i64::MAX,
    ) {
        let prefix = block.prefix_len() + longer % (block.max_prefix_len() - block.prefix_len() + 1);
        let bits = u32::from(prefix - block.prefix_len());
        let index = if bits < 63 { index % (1 << bits) } else { index };
        let text = block.to_string();
        let here: IpNet = done(subnet(&text, prefix.into(), index)).parse().unwrap();
        prop_assert_eq!(here.prefix_len(), prefix);
        prop_assert_eq!(here.trunc(), here);
        prop_assert!(block.trunc().contains(&here));
        if index > 0 {
            let before: IpNet = done(subnet(&text, prefix.into(), index - 1)).parse().unwrap();
            // Nothing is between the two.
            prop_assert_eq!(before.broadcast(), before_of(here.network()));
        } else {
            prop_assert_eq!(here.network(), block.network());
        }
    }

    #[test]
    fn hosts_are_inside_of_the_block_and_at_their_index(block in any_block(), index in 0..=i64::MAX) {
        let bits = u32::from(block.max_prefix_len() - block.prefix_len());
        prop_assume!(bits > 1);
        let index = if bits < 63 { index % ((1 << bits) - 2) } else { index };
        let address = done(host(&block.to_string(), index)).parse().unwrap();
        prop_assert!(block.contains(&address));
        let distance = match (address, block.network()) {
            (std::net::IpAddr::V4(a), std::net::IpAddr::V4(b)) => u128::from(u32::from(a) - u32::from(b)),
            (std::net::IpAddr::V6(a), std::net::IpAddr::V6(b)) => u128::from(a) - u128::from(b),
            _ => panic!("the address is of another family"),
        };
        prop_assert_eq!(distance, u128::from(index.unsigned_abs()) + 1);
        prop_assert!(address != block.broadcast());
    }

    #[test]
    fn written_addresses_are_read_back(segments in proptest::array::uniform8(prop_oneof![
        Just(0_u16), Just(0xFFFF), Just(0x5EFE), any::<u16>(),
    ])) {
        let address = std::net::Ipv6Addr::from(segments);
        prop_assert_eq!(written_v6(address).parse(), Ok(address));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "([0-9a-f]{0,4}[.:/ ]|\\PC){0,12}", a in any::<i64>(), b in any::<i64>()) {
        let _ = parsed(&text);
        let _ = subnet(&text, a, b);
        let _ = host(&text, a);
    }
}

fn before_of(address: std::net::IpAddr) -> std::net::IpAddr {
    match address {
        std::net::IpAddr::V4(address) => std::net::Ipv4Addr::from(u32::from(address) - 1).into(),
        std::net::IpAddr::V6(address) => std::net::Ipv6Addr::from(u128::from(address) - 1).into(),
    }
}
