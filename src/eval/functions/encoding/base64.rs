//! Base64 of RFC 4648, read as leniently as .NET reads it.

const SYMBOLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// How long the text for so many bytes is.
pub(super) fn encoded_len(bytes: usize) -> usize {
    bytes.div_ceil(3).saturating_mul(4)
}

pub(super) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(encoded_len(bytes.len()));
    for chunk in bytes.chunks(3) {
        let mut group = [0; 4];
        group[1..=chunk.len()].copy_from_slice(chunk);
        let group = u32::from_be_bytes(group);
        for at in 0..4 {
            let six = group >> (18 - 6 * at) & 63;
            let symbol = SYMBOLS.get(six as usize).filter(|_| at <= chunk.len());
            out.push(symbol.map_or('=', |&symbol| char::from(symbol)));
        }
    }
    out
}

/// The bytes, or nothing if the text is no Base64.
///
/// Blanks may stand anywhere, and the bits that the last symbol has too many may be set, but the
/// `=` at the end have to be there.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut group, mut symbols, mut padding) = (0_u32, 0, 0);
    for byte in text.bytes() {
        let six = match byte {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b'=' => {
                padding += 1;
                continue;
            }
            _ if padding > 0 => return None,
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        group = group << 6 | u32::from(six);
        symbols += 1;
        if symbols == 4 {
            out.extend_from_slice(&group.to_be_bytes()[1..]);
            (group, symbols) = (0, 0);
        }
    }
    match (symbols, padding) {
        (0, 0) => {}
        (2, 2) => out.extend_from_slice(&(group << 12).to_be_bytes()[1..2]),
        (3, 1) => out.extend_from_slice(&(group << 6).to_be_bytes()[1..3]),
        _ => return None,
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back_at_every_length() {
        for length in 0..=256 {
            let bytes: Vec<u8> = (0..=u8::MAX).rev().cycle().take(length).collect();
            let text = encode(&bytes);
            assert_eq!(text.len(), encoded_len(length));
            assert_eq!(decode(&text), Some(bytes));
        }
    }

    // .NET does not look at them.
    #[test]
    fn bits_that_belong_to_no_byte_may_be_set() {
        assert_eq!(decode("YR=="), decode("YQ=="));
        assert_eq!(decode("YWJ="), decode("YWI="));
    }
}
