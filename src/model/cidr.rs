//! Address ranges, checked by the compiler where they are literal.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::expr::{Any, Node, Start, Value};

/// A range of IP addresses, such as `10.0.0.0/16`.
///
/// [`cidr!`](crate::cidr) makes one from a literal and lets the compiler check it; text that is
/// known only at run time is parsed. Bits after the prefix must be zero.
///
/// # Example
///
/// ```
/// use armwright::{Cidr, cidr};
///
/// const SPACE: Cidr = cidr!("10.0.0.0/16");
/// assert!(SPACE.contains(&"10.0.6.0/24".parse()?));
/// assert!("10.0.6.1/24".parse::<Cidr>().is_err());
/// # Ok::<(), armwright::CidrError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cidr(IpNet);

/// Makes a [`Cidr`] from a literal; a malformed one does not compile.
///
/// ```compile_fail
/// let wrong = armwright::cidr!("10.0.0.0/33");
/// ```
#[macro_export]
macro_rules! cidr {
    ($text:literal) => {{
        const RANGE: $crate::Cidr = $crate::Cidr::literal($text);
        RANGE
    }};
}

/// Why text is not an address range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CidrError {
    /// The text is no address with a prefix length.
    #[error("`{text}` is not an address range; write it as `10.0.0.0/16` or `fd00::/48`")]
    Malformed {
        /// The text.
        text: String,
    },
    /// Bits are set after the prefix.
    #[error("`{text}` has bits set after its prefix; the range is `{range}`")]
    HostBits {
        /// The text.
        text: String,
        /// The range that the address is in.
        range: Cidr,
    },
}

impl Cidr {
    /// Parses a literal in a constant; used by [`cidr!`](crate::cidr).
    ///
    /// # Panics
    ///
    /// When the text is not an address range with its host bits zero. In a constant that is an
    /// error of the compiler.
    pub const fn literal(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut slash = 0;
        let mut colon = false;
        while slash < bytes.len() && bytes[slash] != b'/' {
            if bytes[slash] == b':' {
                colon = true;
            }
            slash += 1;
        }
        assert!(slash < bytes.len(), "an address range needs a prefix length, as in `10.0.0.0/16`");
        let (address, _) = bytes.split_at(slash);
        let prefix = prefix_length(bytes, slash + 1);
        if colon { v6(address, prefix) } else { v4(address, prefix) }
    }

    /// A range from its first address and prefix length.
    ///
    /// # Errors
    ///
    /// When the prefix is too long for the address, or bits are set after it.
    pub fn new(address: IpAddr, prefix: u8) -> Result<Self, CidrError> {
        let text = || format!("{address}/{prefix}");
        let net = IpNet::new(address, prefix).map_err(|_| CidrError::Malformed { text: text() })?;
        if net.trunc() == net {
            Ok(Self(net))
        } else {
            Err(CidrError::HostBits { text: text(), range: Self(net.trunc()) })
        }
    }

    /// The first address.
    pub fn network(&self) -> IpAddr {
        self.0.network()
    }

    /// The last address.
    pub fn last(&self) -> IpAddr {
        self.0.broadcast()
    }

    /// The number of leading bits that all addresses share.
    pub fn prefix_len(&self) -> u8 {
        self.0.prefix_len()
    }

    /// Whether all of `other` is in this range.
    pub fn contains(&self, other: &Self) -> bool {
        self.0.contains(&other.0)
    }

    /// Whether the two have an address in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// How many addresses a subnet of this range leaves to its owner: all but the five that Azure
    /// keeps in each subnet.
    ///
    /// [Source](https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq)
    pub fn usable_in_azure(&self) -> u128 {
        let bits = u32::from(self.0.max_prefix_len() - self.0.prefix_len());
        1u128.checked_shl(bits).unwrap_or(u128::MAX).saturating_sub(5)
    }

    pub(crate) fn net(&self) -> &IpNet {
        &self.0
    }

    pub(crate) fn from_net(net: IpNet) -> Self {
        Self(net.trunc())
    }
}

const fn prefix_length(bytes: &[u8], from: usize) -> u8 {
    let mut at = from;
    let mut value: u32 = 0;
    assert!(at < bytes.len() && bytes.len() - at <= 3, "a prefix length has one to three digits");
    while at < bytes.len() {
        assert!(bytes[at].is_ascii_digit(), "a prefix length has digits only");
        value = value * 10 + (bytes[at] - b'0') as u32;
        at += 1;
    }
    assert!(value <= 128, "a prefix length is at most 128");
    #[allow(clippy::cast_possible_truncation, reason = "checked to be at most 128 above")]
    let prefix = value as u8;
    prefix
}

const fn v4(bytes: &[u8], prefix: u8) -> Cidr {
    assert!(prefix <= 32, "the prefix length of an IPv4 range is at most 32");
    let mut octets = [0u8; 4];
    let (mut part, mut at, mut digits, mut value) = (0, 0, 0, 0u32);
    while at <= bytes.len() {
        if at == bytes.len() || bytes[at] == b'.' {
            assert!(digits > 0 && part < 4, "an IPv4 address has four numbers");
            assert!(value <= 255, "a number of an IPv4 address is at most 255");
            #[allow(clippy::cast_possible_truncation, reason = "checked to be at most 255 above")]
            let octet = value as u8;
            octets[part] = octet;
            part += 1;
            digits = 0;
            value = 0;
        } else {
            assert!(bytes[at].is_ascii_digit(), "an IPv4 address has digits and dots only");
            assert!(digits == 0 || value > 0, "a number of an IPv4 address has no leading zero");
            assert!(digits < 3, "a number of an IPv4 address has at most three digits");
            value = value * 10 + (bytes[at] - b'0') as u32;
            digits += 1;
        }
        at += 1;
    }
    assert!(part == 4, "an IPv4 address has four numbers");
    let address = u32::from_be_bytes(octets);
    let host = if prefix == 32 { 0 } else { u32::MAX >> prefix };
    assert!(address & host == 0, "the address has bits set after its prefix");
    let address = Ipv4Addr::new(octets[0], octets[1], octets[2], octets[3]);
    Cidr(IpNet::V4(Ipv4Net::new_assert(address, prefix)))
}

const fn v6(bytes: &[u8], prefix: u8) -> Cidr {
    let mut groups = [0u16; 8];
    let (mut part, mut at, mut digits, mut value) = (0, 0, 0, 0u32);
    let mut gap = usize::MAX;
    while at <= bytes.len() {
        if at == bytes.len() || bytes[at] == b':' {
            if digits > 0 {
                assert!(part < 8, "an IPv6 address has at most eight groups");
                #[allow(clippy::cast_possible_truncation, reason = "at most four hex digits")]
                let group = value as u16;
                groups[part] = group;
                part += 1;
            }
            if at + 1 < bytes.len() && bytes[at] == b':' && bytes[at + 1] == b':' {
                assert!(gap == usize::MAX, "`::` may stand once in an IPv6 address");
                gap = part;
                at += 1;
            } else {
                assert!(
                    digits > 0 || (at == bytes.len() && gap == part),
                    "a group of an IPv6 address is empty"
                );
            }
            digits = 0;
            value = 0;
        } else {
            let digit = match bytes[at] {
                c @ b'0'..=b'9' => c - b'0',
                c @ b'a'..=b'f' => c - b'a' + 10,
                c @ b'A'..=b'F' => c - b'A' + 10,
                _ => panic!("an IPv6 address has hex digits and colons only"),
            };
            assert!(digits < 4, "a group of an IPv6 address has at most four digits");
            value = value * 16 + digit as u32;
            digits += 1;
        }
        at += 1;
    }
    assert!(
        if gap == usize::MAX { part == 8 } else { part < 8 },
        "an IPv6 address has eight groups, or fewer and `::`"
    );
    let mut full = [0u16; 8];
    let mut index = 0;
    while index < part {
        let place = if gap != usize::MAX && index >= gap { index + 8 - part } else { index };
        full[place] = groups[index];
        index += 1;
    }
    let address =
        Ipv6Addr::new(full[0], full[1], full[2], full[3], full[4], full[5], full[6], full[7]);
    let host = if prefix == 0 { u128::MAX } else { (1u128 << (128 - prefix)).wrapping_sub(1) };
    let host = if prefix == 128 { 0 } else { host };
    assert!(address.to_bits() & host == 0, "the address has bits set after its prefix");
    Cidr(IpNet::V6(Ipv6Net::new_assert(address, prefix)))
}

impl FromStr for Cidr {
    type Err = CidrError;

    fn from_str(text: &str) -> Result<Self, CidrError> {
        let malformed = || CidrError::Malformed { text: text.to_owned() };
        let net: IpNet = text.parse().map_err(|_| malformed())?;
        if net.trunc() == net {
            Ok(Self(net))
        } else {
            Err(CidrError::HostBits { text: text.to_owned(), range: Self(net.trunc()) })
        }
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! cidr_as {
    ($($from:ty => $to:ty),*) => {$(
        impl Value<$to> for $from {
            type Phase = Start;
            fn node(self) -> Node {
                Node::from(self.to_string())
            }
        }
    )*};
}

cidr_as!(Cidr => Cidr, &Cidr => Cidr, Cidr => String, &Cidr => String, Cidr => Any);

impl From<Cidr> for Node {
    fn from(range: Cidr) -> Self {
        Self::from(range.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literal_and_parsed_ranges_agree() {
        for (literal, text) in [
            (cidr!("10.0.0.0/16"), "10.0.0.0/16"),
            (cidr!("0.0.0.0/0"), "0.0.0.0/0"),
            (cidr!("10.1.2.3/32"), "10.1.2.3/32"),
            (cidr!("fd00::/48"), "fd00::/48"),
            (cidr!("::/0"), "::/0"),
            (cidr!("fd00:1:2:3:4:5:6:7/128"), "fd00:1:2:3:4:5:6:7/128"),
            (cidr!("fd00:1::2:0/112"), "fd00:1::2:0/112"),
        ] {
            assert_eq!(literal, text.parse().unwrap());
            assert_eq!(literal.to_string(), text);
        }
    }

    #[test]
    fn malformed_ranges_say_what_was_expected() {
        for (text, message) in [
            ("10.0.0.0", "is not an address range"),
            ("10.0.0.0/33", "is not an address range"),
            ("10.0.0.1/24", "has bits set after its prefix; the range is `10.0.0.0/24`"),
            ("fd00::1/48", "has bits set after its prefix; the range is `fd00::/48`"),
        ] {
            let error = text.parse::<Cidr>().unwrap_err().to_string();
            assert!(error.contains(message), "{text}: {error}");
        }
    }

    #[test]
    fn azure_keeps_five_addresses() {
        assert_eq!(cidr!("10.0.0.0/24").usable_in_azure(), 251);
        assert_eq!(cidr!("10.0.0.0/29").usable_in_azure(), 3);
    }
}
