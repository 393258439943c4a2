//! Numbers as .NET reads them in the invariant culture.

/// The integer that `long.Parse` reads: decimal digits with a sign, blanks around them.
pub(in super::super) fn read_int(text: &str) -> Option<i64> {
    let (sign, digits) = signed(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{sign}{digits}").parse().ok()
}

/// The double that `double.Parse` reads, infinite if it is beyond all; commas may stand between
/// the digits before the point.
pub(in super::super) fn read_double(text: &str) -> Option<f64> {
    let (sign, number) = signed(text);
    let (mantissa, exponent) = match number.find(['e', 'E']) {
        Some(at) => (&number[..at], Some(&number[at + 1..])),
        None => (number, None),
    };
    let (whole, behind) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_whole = |text: &str| {
        !text.starts_with(',') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b',')
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_whole(whole) || !is_digits(behind) || (whole.is_empty() && behind.is_empty()) {
        return None;
    }
    let mut plain = format!("{sign}{}.{behind}", whole.replace(',', ""));
    if let Some(exponent) = exponent {
        let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        if digits.is_empty() || !is_digits(digits) {
            return None;
        }
        plain = format!("{plain}e{exponent}");
    }
    plain.parse().ok()
}

/// The sign and what is behind it, without the blanks around and the NULs at the end.
fn signed(text: &str) -> (&'static str, &str) {
    let is_blank = |c| matches!(c, ' ' | '\t'..='\r');
    let text = text.trim_start_matches(is_blank).trim_end_matches('\0').trim_end_matches(is_blank);
    if let Some(rest) = text.strip_prefix('+') {
        ("", rest)
    } else if let Some(rest) = text.strip_prefix('-') {
        ("-", rest)
    } else {
        ("", text)
    }
}
