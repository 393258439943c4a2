//! Names that follow from text: `guid` and `uniqueString`.

use uuid::Uuid;

use super::{Call, Function, Outcome, whole};
use crate::eval::fault::Stop;

pub(super) const TABLE: &[Function] = &[whole("guid", guid), whole("uniqueString", unique_string)];

/// The namespace of the engine's own ids.
const NAMESPACE: Uuid = uuid::uuid!("11fb06fb-712d-4ddd-98c7-e71bbd588830");

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
    Uuid::new_v5(&NAMESPACE, parts.join("-").as_bytes()).hyphenated().to_string()
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

#[cfg(test)]
mod tests {
    use super::super::text::tests::check;

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
