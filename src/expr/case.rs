//! Names as Azure compares them: without the case of ASCII letters.

use std::cmp::Ordering;

/// The order of two names in lower case.
pub(crate) fn compare_ignore_case(a: &str, b: &str) -> Ordering {
    // Most names that are compared begin alike, also in their case.
    let alike = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let lower = |byte: &u8| byte.to_ascii_lowercase();
    a.as_bytes()[alike..].iter().map(lower).cmp(b.as_bytes()[alike..].iter().map(lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ordered_as_their_lower_case() {
        let names = ["", "a", "A", "b", "aB", "Ab", "abc", "ABD", "a_", "é", "Éa"];
        for a in names {
            for b in names {
                let lower = a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase());
                assert_eq!(compare_ignore_case(a, b), lower, "{a} {b}");
            }
        }
    }
}
