//! The name that a misspelt one was probably meant to be.

use super::table;

/// A longer name is not compared.
const LONGEST: usize = 64;

/// The function whose name is nearest to a misspelt one, if one is near: a letter in three or
/// fewer is wrong, missing, too many, or changed places with its neighbour.
///
/// # Example
///
/// ```
/// use armwright::expr::signature::nearest;
///
/// assert_eq!(nearest("lenght"), Some("length"));
/// assert_eq!(nearest("frobnicate"), None);
/// ```
pub fn nearest(name: &str) -> Option<&'static str> {
    nearest_of(name, table::FUNCTIONS.iter().map(|known| known.name))
}

/// The one of `names` that is nearest to a misspelt one, if one is near.
pub(crate) fn nearest_of<'n>(
    name: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let limit = (name.len() / 3).clamp(1, 3);
    names
        .into_iter()
        .filter_map(|known| Some((distance(known, name, limit)?, known)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// How many edits make one name of the other, in any case; nothing where they are more than
/// `limit`, or where a name is too long to compare.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    const FAR: u8 = u8::MAX / 2;
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() > LONGEST || b.len() > LONGEST || a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let same = |i: usize, j: usize| a[i].eq_ignore_ascii_case(&b[j]);
    let mut rows = [[FAR; LONGEST + 1]; 3];
    rows[0] = std::array::from_fn(|j| u8::try_from(j).unwrap_or(FAR));
    for i in 1..=a.len() {
        let [above, beyond] = [rows[(i - 1) % 3], rows[(i + 1) % 3]];
        let row = &mut rows[i % 3];
        *row = [FAR; LONGEST + 1];
        row[0] = u8::try_from(i).unwrap_or(FAR);
        // What is further from the diagonal takes more edits than there may be.
        for j in i.saturating_sub(limit).max(1)..=(i + limit).min(b.len()) {
            let changed = above[j - 1] + u8::from(!same(i - 1, j - 1));
            row[j] = changed.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && same(i - 1, j - 2) && same(i - 2, j - 1) {
                row[j] = row[j].min(beyond[j - 2] + 1);
            }
        }
    }
    Some(usize::from(rows[a.len() % 3][b.len()])).filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        let cases = [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "ABC", 0),
            ("abc", "abd", 1),
            ("abc", "abcd", 1),
            ("abc", "bc", 1),
            ("abc", "acb", 1),
            ("kitten", "sitting", 3),
        ];
        for (a, b, expected) in cases {
            for (a, b) in [(a, b), (b, a)] {
                assert_eq!(distance(a, b, expected), Some(expected), "{a} {b}");
                assert_eq!(distance(a, b, 9), Some(expected), "{a} {b}");
                let less = expected.checked_sub(1).and_then(|less| distance(a, b, less));
                assert_eq!(less, None, "{a} {b}");
            }
        }
    }

    #[test]
    fn a_slip_finds_the_function_that_was_meant() {
        let cases = [
            ("lenght", Some("length")),
            ("concta", Some("concat")),
            ("resourceGruop", Some("resourceGroup")),
            ("creatObject", Some("createObject")),
            ("PARAMETER", Some("parameters")),
            ("fi", Some("if")),
        ];
        for (name, expected) in cases {
            assert_eq!(nearest(name), expected, "{name}");
        }
    }

    #[test]
    fn a_name_like_no_function_finds_none() {
        for name in ["", "nope", "loadTextContent", "żółć", &"a".repeat(100)] {
            assert_eq!(nearest(name), None, "{name}");
        }
    }
}
