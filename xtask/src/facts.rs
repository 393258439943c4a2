//! What the published types say about a value, in words.

use crate::catalog::Shape;

/// The first line of a setter's documentation: where the value goes and what it must be.
pub(crate) fn first_line(path: &[String], shape: &Shape) -> String {
    let facts = facts(shape);
    let path = path.join(".");
    if facts.is_empty() { format!("`{path}`.") } else { format!("`{path}`: {}.", facts.join(", ")) }
}

/// What the published type says about a value, in words.
pub(crate) fn facts(shape: &Shape) -> Vec<String> {
    let mut facts = Vec::new();
    match shape {
        Shape::Str { min, max, pattern } => {
            facts.extend(range(min.as_ref(), max.as_ref(), "character"));
            if let Some(pattern) = pattern {
                facts.push(format!("pattern {}", code(pattern)));
            }
        }
        Shape::Int { min, max } => facts.extend(match (min, max) {
            (Some(min), Some(max)) => Some(format!("from {min} to {max}")),
            (Some(min), None) => Some(format!("at least {min}")),
            (None, Some(max)) => Some(format!("at most {max}")),
            (None, None) => None,
        }),
        Shape::List { item, min, max } => {
            facts.extend(range(min.as_ref(), max.as_ref(), "item"));
            facts.extend(self::facts(item).into_iter().map(|fact| format!("each {fact}")));
        }
        _ => {}
    }
    facts
}

fn range(min: Option<&u64>, max: Option<&u64>, unit: &str) -> Option<String> {
    let many = |n: u64| if n == 1 { unit.to_owned() } else { format!("{unit}s") };
    match (min.copied().filter(|min| *min > 0), max.copied()) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {}", many(min))),
        (Some(min), Some(max)) => Some(format!("between {min} and {max} {}", many(max))),
        (Some(min), None) => Some(format!("at least {min} {}", many(min))),
        (None, Some(max)) => Some(format!("at most {max} {}", many(max))),
        (None, None) => None,
    }
}

/// A code span that holds any text.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_said_in_words() {
        let text = |min, max| Shape::Str { min, max, pattern: None };
        let items = |min, max| Shape::List { item: Box::new(text(None, Some(9))), min, max };
        for (shape, expected) in [
            (text(Some(3), Some(24)), "`x`: between 3 and 24 characters."),
            (text(Some(1), None), "`x`: at least 1 character."),
            (text(Some(36), Some(36)), "`x`: exactly 36 characters."),
            (text(None, None), "`x`."),
            (Shape::Int { min: Some(1), max: Some(365) }, "`x`: from 1 to 365."),
            (Shape::Int { min: None, max: Some(5) }, "`x`: at most 5."),
            (items(None, Some(2)), "`x`: at most 2 items, each at most 9 characters."),
        ] {
            assert_eq!(first_line(&["x".to_owned()], &shape), expected);
        }
    }

    #[test]
    fn a_pattern_with_a_backtick_stays_one_code_span() {
        let pattern = Some("^[^`]$".to_owned());
        let shape = Shape::Str { min: None, max: None, pattern };
        assert_eq!(facts(&shape), ["pattern `` ^[^`]$ ``"]);
    }
}
