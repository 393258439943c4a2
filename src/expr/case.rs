//! Names as Azure compares them: without the case of ASCII letters.

use std::cmp::Ordering;

/// The order of two names in lower case.
pub(crate) fn compare_ignore_case(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    // Most names that are compared begin alike, also in their case.
    let words = a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0);
    let alike = 8 * words.take_while(|(a, b)| a == b).count();
    let lower = |byte: &u8| byte.to_ascii_lowercase();
    a[alike..].iter().map(lower).cmp(b[alike..].iter().map(lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ordered_as_their_lower_case() {
        let names = ["", "a", "A", "b", "aB", "Ab", "abc", "ABD", "a_", "é", "Éa"];
        let long = ["Azure.App/a", "Azure.App/B", "Azure.APP/c", "Azure.App/", "azure.app/a/B"];
        let names = names.into_iter().chain(long).collect::<Vec<_>>();
        for a in &names {
            for b in &names {
                let lower = a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase());
                assert_eq!(compare_ignore_case(a, b), lower, "{a} {b}");
            }
        }
    }
}
