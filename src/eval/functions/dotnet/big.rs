//! Integers past 64 bits in hexadecimal and binary.

use std::fmt::Write;

use super::super::call::Call;
use super::standard::padded;
use crate::eval::fault::Stop;

/// The integer in two's complement, by the letter `X`, `x`, `B` or `b`, in at least `width` digits.
pub(super) fn write(
    call: &Call<'_>,
    decimal: &str,
    letter: char,
    width: usize,
) -> Result<String, Stop> {
    let (is_negative, decimal) = match decimal.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, decimal),
    };
    // The conversion takes the square of the length.
    let limbs = decimal.len() / 9 + 1;
    call.spend(limbs.saturating_mul(limbs) / 128)?;
    call.room_for_text(width.max(decimal.len() * 4))?;
    let bytes = complement(magnitude(decimal), is_negative);
    let fill = match (is_negative, letter) {
        (false, _) => '0',
        (true, 'B' | 'b') => '1',
        (true, 'x') => 'f',
        (true, _) => 'F',
    };
    let (&head, tail) = bytes.split_first().expect("a number past 64 bits has bytes");
    let mut text = match letter {
        'B' | 'b' => {
            // The sign is shown in one bit.
            let bits = if is_negative { !head } else { head };
            let shown = 9 - bits.leading_zeros() as usize;
            format!("{head:08b}").split_off(8 - shown.min(8))
        }
        // What only repeats the sign in the first byte is not shown.
        _ if !(0x08..0xf8).contains(&head) => format!("{:X}", head & 0xf),
        _ => format!("{head:02X}"),
    };
    for byte in tail {
        let written = match letter {
            'B' | 'b' => write!(text, "{byte:08b}"),
            _ => write!(text, "{byte:02X}"),
        };
        written.expect("text can always be written to");
    }
    if letter == 'x' {
        text.make_ascii_lowercase();
    }
    Ok(padded("", &text, width, fill))
}

/// The value of decimal digits, the highest byte first.
fn magnitude(decimal: &str) -> Vec<u8> {
    // The lowest first.
    let mut limbs: Vec<u32> = Vec::new();
    for chunk in decimal.as_bytes().chunks(9) {
        let mut carry = chunk.iter().fold(0, |value, digit| value * 10 + u64::from(digit - b'0'));
        let power = 10_u64.pow(u32::try_from(chunk.len()).unwrap_or(9));
        for limb in &mut limbs {
            let value = u64::from(*limb) * power + carry;
            (*limb, carry) = (low(value), value >> 32);
        }
        if carry > 0 {
            limbs.push(low(carry));
        }
    }
    limbs.iter().rev().flat_map(|limb| limb.to_be_bytes()).skip_while(|&byte| byte == 0).collect()
}

fn low(value: u64) -> u32 {
    u32::try_from(value & u64::from(u32::MAX)).expect("only the low half is kept")
}

/// The fewest bytes in two's complement that show the sign.
fn complement(mut bytes: Vec<u8>, is_negative: bool) -> Vec<u8> {
    if is_negative {
        let mut carry = true;
        for byte in bytes.iter_mut().rev() {
            (*byte, carry) = (!*byte).overflowing_add(u8::from(carry));
        }
    }
    let (sign, top) = if is_negative { (0xff, 0x80) } else { (0, 0) };
    if bytes.first().is_none_or(|first| first & 0x80 != top) {
        bytes.insert(0, sign);
    }
    bytes
}
