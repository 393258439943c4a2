//! Names that follow from text: `guid` and `uniqueString`.

use std::fmt::Write as _;

use super::super::fault::Stop;
use super::{Call, Function, Outcome, whole};

pub(super) const TABLE: &[Function] = &[whole("guid", guid), whole("uniqueString", unique_string)];

/// The namespace of the engine's own ids.
const NAMESPACE: [u8; 16] = [
    0x11, 0xfb, 0x06, 0xfb, 0x71, 0x2d, 0x4d, 0xdd, 0x98, 0xc7, 0xe7, 0x1b, 0xbd, 0x58, 0x88, 0x30,
];

fn guid(call: &Call<'_>) -> Outcome {
    Ok(guid_of(&texts(call)?).into())
}

fn unique_string(call: &Call<'_>) -> Outcome {
    Ok(unique_string_of(&texts(call)?).into())
}

fn texts<'a>(call: &Call<'a>) -> Result<Vec<&'a str>, Stop> {
    let parts = (0..call.count()).map(|at| call.text(at)).collect::<Result<Vec<_>, _>>()?;
    call.room_for_text(
        parts.iter().fold(0, |sum: usize, part| sum.saturating_add(part.len() + 1)),
    )?;
    Ok(parts)
}

/// The id that `guid` makes of these texts: a UUID of version 5 in the engine's namespace.
pub(crate) fn guid_of(parts: &[&str]) -> String {
    let mut name = NAMESPACE.to_vec();
    name.extend_from_slice(parts.join("-").as_bytes());
    let mut id = [0; 16];
    id.copy_from_slice(&sha1(&name)[..16]);
    id[6] = id[6] & 0x0f | 0x50;
    id[8] = id[8] & 0x3f | 0x80;
    let mut text = String::with_capacity(36);
    for (at, byte) in id.into_iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        write!(text, "{byte:02x}").expect("writing to a string never fails");
    }
    text
}

/// The 13 letters and digits that `uniqueString` makes of these texts.
pub(crate) fn unique_string_of(parts: &[&str]) -> String {
    const SYMBOLS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let hash = murmur64(parts.join("-").as_bytes());
    // 13 times 5 bits are one more than there are; the last symbol has a zero at its end.
    let symbol = |at: u32| {
        let bits = if at < 12 { hash >> (59 - 5 * at) } else { hash << 1 };
        char::from(SYMBOLS[usize::from(bits.to_le_bytes()[0] & 31)])
    };
    (0..13).map(symbol).collect()
}

/// `MurmurHash3` for 32-bit machines, with two lanes instead of its four.
fn murmur64(bytes: &[u8]) -> u64 {
    const C1: u32 = 0x239b_961b;
    const C2: u32 = 0xab0e_9789;
    let mix1 = |k: u32| k.wrapping_mul(C1).rotate_left(15).wrapping_mul(C2);
    let mix2 = |k: u32| k.wrapping_mul(C2).rotate_left(17).wrapping_mul(C1);
    let word = |bytes: &[u8]| {
        let mut word = [0; 4];
        word[..bytes.len()].copy_from_slice(bytes);
        u32::from_le_bytes(word)
    };
    let (mut h1, mut h2) = (0_u32, 0_u32);
    let (blocks, tail) = bytes.as_chunks::<8>();
    for block in blocks {
        h1 = (h1 ^ mix1(word(&block[..4]))).rotate_left(19).wrapping_add(h2);
        h1 = h1.wrapping_mul(5).wrapping_add(0x561c_cd1b);
        h2 = (h2 ^ mix2(word(&block[4..]))).rotate_left(13).wrapping_add(h1);
        h2 = h2.wrapping_mul(5).wrapping_add(0x0bca_a747);
    }
    let (low, high) = tail.split_at(tail.len().min(4));
    h1 ^= mix1(word(low));
    h2 ^= mix2(word(high));
    // As in the original, only the low half of the length counts.
    let length = bytes.len().to_le_bytes();
    let length = word(&length[..length.len().min(4)]);
    h1 ^= length;
    h2 ^= length;
    h1 = h1.wrapping_add(h2);
    h2 = h2.wrapping_add(h1);
    h1 = avalanche(h1);
    h2 = avalanche(h2);
    h1 = h1.wrapping_add(h2);
    h2 = h2.wrapping_add(h1);
    u64::from(h2) << 32 | u64::from(h1)
}

fn avalanche(mut h: u32) -> u32 {
    h = (h ^ h >> 16).wrapping_mul(0x85eb_ca6b);
    h = (h ^ h >> 13).wrapping_mul(0xc2b2_ae35);
    h ^ h >> 16
}

/// SHA-1 of FIPS 180-4: broken as a signature, but what a UUID of version 5 is made with.
fn sha1(bytes: &[u8]) -> [u8; 20] {
    let mut message = bytes.to_vec();
    message.push(0x80);
    message.resize((message.len() + 8).next_multiple_of(64) - 8, 0);
    let bits = (bytes.len() as u64).wrapping_mul(8);
    message.extend_from_slice(&bits.to_be_bytes());
    let mut state = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    for block in message.as_chunks::<64>().0 {
        compress(&mut state, block);
    }
    let mut digest = [0; 20];
    for (place, word) in digest.as_chunks_mut::<4>().0.iter_mut().zip(state) {
        *place = word.to_be_bytes();
    }
    digest
}

#[expect(clippy::many_single_char_names, reason = "the names of the standard")]
fn compress(state: &mut [u32; 5], block: &[u8; 64]) {
    let mut w = [0_u32; 80];
    for (word, bytes) in w.iter_mut().zip(block.as_chunks::<4>().0) {
        *word = u32::from_be_bytes(*bytes);
    }
    for t in 16..80 {
        w[t] = (w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16]).rotate_left(1);
    }
    let [mut a, mut b, mut c, mut d, mut e] = *state;
    for (t, word) in w.into_iter().enumerate() {
        let (f, k) = match t {
            0..20 => (b & c | !b & d, 0x5a82_7999),
            20..40 => (b ^ c ^ d, 0x6ed9_eba1),
            40..60 => (b & c | b & d | c & d, 0x8f1b_bcdc_u32),
            _ => (b ^ c ^ d, 0xca62_c1d6),
        };
        let next = a.rotate_left(5).wrapping_add(f).wrapping_add(e).wrapping_add(k);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, next.wrapping_add(word));
    }
    for (word, new) in state.iter_mut().zip([a, b, c, d, e]) {
        *word = word.wrapping_add(new);
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::check;
    use super::*;

    // The examples of FIPS 180, and the lengths around which the padding takes another block.
    #[test]
    fn sha1_gives_the_published_digests() {
        let million = "a".repeat(1_000_000);
        for (text, expected) in [
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
            ),
            (&million, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
            (&million[..55], "c1c8bbdc22796e28c0e15163d20899b65621d65a"),
            (&million[..56], "c2db330f6083854c99d4b5bfb6e8f29f201be699"),
            (&million[..64], "0098ba824b5c16427bd7a1122a5a442a25ec644d"),
        ] {
            let hex = sha1(text.as_bytes()).map(|byte| format!("{byte:02x}")).concat();
            assert_eq!(hex, expected, "{} bytes", text.len());
        }
    }

    #[test]
    fn names_are_those_of_the_engine() {
        check("guid", r#"["foo", "bar", "baz"]"#, r#""2ed86837-7c7c-5eaa-9864-dd077fd19b0d""#);
        check("guid", r#"["foo-bar", "baz"]"#, r#""2ed86837-7c7c-5eaa-9864-dd077fd19b0d""#);
        for (arguments, expected) in [
            (r#"["snap", "crackle", "pop"]"#, "byghxckddilkc"),
            (r#"["asd", "asdf", "asdf"]"#, "iizpqit7ih3cc"),
            (r#"["test"]"#, "rbgf3xv4ufgzg"),
            (r#"["hello", "world"]"#, "a7wkljktk6wne"),
        ] {
            check("uniqueString", arguments, &format!("\"{expected}\""));
        }
    }

    #[test]
    fn only_text_makes_a_name() {
        let expected = "ArgumentType: `guid` takes text as its second argument, but found an int";
        check("guid", r#"["a", 1]"#, expected);
        let expected = "ArgumentType: `uniqueString` takes text as its argument, but found null";
        check("uniqueString", "[null]", expected);
    }
}
