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
        .filter_map(|known| Some((distance(known, name)?, known)))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// How many edits make one name of the other, in any case; nothing where a name is too long to
/// compare.
fn distance(a: &str, b: &str) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    let same = |i: usize, j: usize| a[i].eq_ignore_ascii_case(&b[j]);
    let mut rows = [[0; LONGEST + 1]; 3];
    rows[0] = std::array::from_fn(|j| j);
    for i in 1..=a.len() {
        let [above, beyond] = [rows[(i - 1) % 3], rows[(i + 1) % 3]];
        let row = &mut rows[i % 3];
        row[0] = i;
        for j in 1..=b.len() {
            let changed = above[j - 1] + usize::from(!same(i - 1, j - 1));
            row[j] = changed.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && same(i - 1, j - 2) && same(i - 2, j - 1) {
                row[j] = row[j].min(beyond[j - 2] + 1);
            }
        }
    }
    Some(rows[a.len() % 3][b.len()])
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
            assert_eq!(distance(a, b), Some(expected), "{a} {b}");
            assert_eq!(distance(b, a), Some(expected), "{b} {a}");
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
