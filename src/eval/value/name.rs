//! Names in which case does not count.

/// Whether two names are the same when case does not count, as .NET's ordinal comparison has it.
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    if a.len() == b.len() && a.eq_ignore_ascii_case(b) {
        return true;
    }
    // Upper case is at most three times as long as lower case, or the other way round.
    let near = a.len() <= 3 * b.len() && b.len() <= 3 * a.len();
    near && !(a.is_ascii() && b.is_ascii()) && folded(a).eq(folded(b))
}

/// A form that is equal for names which differ only in case: each character by itself in upper
/// case, where that is one character.
pub(crate) fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_uppercase();
    }
    folded(name).collect()
}

fn folded(name: &str) -> impl Iterator<Item = char> {
    name.chars().map(crate::eval::functions::upper)
}
