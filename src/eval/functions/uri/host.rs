//! Which hosts `System.Uri` of .NET takes, and how it writes them.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::super::cidr::written_v6;

/// How a host that begins with a digit is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// As an IPv4 address in any of its old forms: `0x7f.1` is `127.0.0.1`.
    Loose,
    /// As an IPv4 address in its usual form.
    Strict,
}

/// The host in its one form, and nothing if it is none.
pub(super) fn canonical(host: &str, digits: Digits) -> Option<String> {
    if let Some(literal) = host.strip_prefix('[') {
        let literal = literal.strip_suffix(']')?;
        // The zone says through which network card to go; it is no part of the host.
        let address = literal.split_once('%').map_or(literal, |(address, _)| address);
        return Some(format!("[{}]", written_v6(address.parse::<Ipv6Addr>().ok()?)));
    }
    if host.starts_with(|c: char| c.is_ascii_digit()) {
        let address = match digits {
            Digits::Loose => loose_v4(host),
            Digits::Strict => host.parse().ok(),
        };
        if let Some(address) = address {
            return Some(address.to_string());
        }
    }
    if !is_name(host) && !is_machine_name(host) {
        return None;
    }
    let mixed = host.contains(|c: char| c.is_ascii_uppercase());
    Some(if mixed { host.to_lowercase() } else { host.to_owned() })
}

/// One to four numbers, decimal, octal with a `0` or hexadecimal with a `0x` in front, the last of
/// which fills all that is left.
fn loose_v4(host: &str) -> Option<Ipv4Addr> {
    let number = |text: &str| {
        let (digits, radix) = match text.as_bytes() {
            [b'0', b'x' | b'X', ..] => (&text[2..], 16),
            [b'0', _, ..] => (&text[1..], 8),
            _ => (text, 10),
        };
        // A sign is no digit, although Rust takes one.
        let digits = digits.starts_with(|c: char| c.is_digit(radix)).then_some(digits)?;
        u32::from_str_radix(digits, radix).ok()
    };
    let numbers = host.split('.').map(number).collect::<Option<Vec<_>>>()?;
    let (&last, front) = numbers.split_last()?;
    if front.len() > 3 || front.iter().any(|&number| number > 0xFF) {
        return None;
    }
    let room = u32::MAX >> (8 * front.len());
    let front = (0..).zip(front).fold(0, |bits, (at, number)| bits | number << (24 - 8 * at));
    (last <= room).then(|| Ipv4Addr::from(front | last))
}

/// A name of the DNS: labels of letters, digits, `-` and `_`, which begin with a letter or digit;
/// what is past ASCII counts as a letter. One dot may be at the end.
fn is_name(host: &str) -> bool {
    let dots = ['.', '\u{3002}', '\u{FF0E}', '\u{FF61}'];
    let labels = host.strip_suffix(dots).unwrap_or(host);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c >= '\u{A0}';
    labels.split(dots).all(|label| {
        // Names past ASCII are longer where they are looked up.
        let length: usize = label.chars().map(|c| if c > '\u{FF}' { 2 } else { 1 }).sum();
        let length = length + if label.is_ascii() { 0 } else { 4 };
        length <= 63
            && label.starts_with(is_letter)
            && label.chars().all(|c| is_letter(c) || matches!(c, '-' | '_'))
    })
}

/// A name of a machine in a Windows network, which may also begin with `-` or `_`.
fn is_machine_name(host: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() || c.is_ascii_digit();
    let labels = host.strip_suffix('.').unwrap_or(host);
    let (first, others) = labels.split_once('.').unwrap_or((labels, "x"));
    host.len() <= 256
        && first.chars().all(|c| is_letter(c) || matches!(c, '-' | '_'))
        && first.contains(|c: char| !c.is_ascii_digit())
        && others.split('.').all(|label| {
            label.starts_with(is_letter)
                && label.chars().all(|c| is_letter(c) || matches!(c, '-' | '_'))
        })
}
