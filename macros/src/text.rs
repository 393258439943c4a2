//! The text of `arm_format!`, taken apart into its pieces.

/// A piece of the text.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece {
    /// Characters that stand for themselves.
    Text(String),
    /// A value in braces.
    Value(Place),
}

/// Which value stands in braces.
#[derive(Debug, PartialEq)]
pub(crate) enum Place {
    /// `{}`: the next of those that follow the text.
    Next,
    /// `{0}`: the one at this place among those that follow the text.
    At(usize),
    /// `{name}`: the one that is given this name after the text, else the variable.
    Named(String),
}

/// The pieces of a text, in order.
///
/// # Errors
///
/// A message, where a brace stands alone or what it holds is neither empty, a number nor a name.
pub(crate) fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        literal.push_str(&rest[..at]);
        let (brace, after) = rest[at..].split_at(1);
        if let Some(next) = after.strip_prefix(brace) {
            literal.push_str(brace);
            rest = next;
            continue;
        }
        if brace == "}" {
            return Err("a `}` stands alone; write `}}` for a brace in the text".to_owned());
        }
        let Some((inside, next)) = after.split_once('}') else {
            return Err("a `{` is not closed; write `{{` for a brace in the text".to_owned());
        };
        if !literal.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut literal)));
        }
        pieces.push(Piece::Value(place(inside)?));
        rest = next;
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal));
    }
    Ok(pieces)
}

fn place(inside: &str) -> Result<Place, String> {
    let name = inside.trim();
    if name.is_empty() {
        return Ok(Place::Next);
    }
    if let Ok(at) = name.parse() {
        return Ok(Place::At(at));
    }
    if is_name(name) {
        return Ok(Place::Named(name.to_owned()));
    }
    Err(match name.split_once(':') {
        Some((before, _)) if !name.contains("::") => format!(
            "`{{{inside}}}` asks for a format, and `arm_format!` has none; write `{{{before}}}` \
             and shape the value by a function, as `pad_left` does"
        ),
        _ => format!(
            "`{{{inside}}}` is not the name of a value; write `{{}}` and give `{name}` after the \
             text"
        ),
    })
}

fn is_name(text: &str) -> bool {
    text != "_"
        && text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::Piece::{Text, Value};
    use super::Place::{At, Named, Next};
    use super::{Piece, pieces};

    fn text(text: &str) -> Piece {
        Text(text.to_owned())
    }

    fn named(name: &str) -> Piece {
        Value(Named(name.to_owned()))
    }

    #[test]
    fn a_text_is_taken_apart_in_order() {
        let cases = [
            ("", vec![]),
            ("rg", vec![text("rg")]),
            (
                "rg-{project}-{suffix}",
                vec![text("rg-"), named("project"), text("-"), named("suffix")],
            ),
            ("{a}{b}", vec![named("a"), named("b")]),
            (
                "{}-{1}-{ name }",
                vec![Value(Next), text("-"), Value(At(1)), text("-"), named("name")],
            ),
            ("{größe_2}", vec![named("größe_2")]),
            ("{{}}", vec![text("{}")]),
            ("{{{a}}}", vec![text("{"), named("a"), text("}")]),
            ("a}}b{{c", vec![text("a}b{c")]),
        ];
        for (given, expected) in cases {
            assert_eq!(pieces(given), Ok(expected), "{given}");
        }
    }

    #[test]
    fn a_malformed_text_says_what_to_write() {
        let alone = "a `}` stands alone; write `}}` for a brace in the text";
        let open = "a `{` is not closed; write `{{` for a brace in the text";
        let cases = [
            ("a}", alone),
            ("{a}}", alone),
            ("a{", open),
            ("{{{a", open),
            (
                "{a:>5}",
                "`{a:>5}` asks for a format, and `arm_format!` has none; write `{a}` and shape \
                 the value by a function, as `pad_left` does",
            ),
            (
                "{:?}",
                "`{:?}` asks for a format, and `arm_format!` has none; write `{}` and shape the \
                 value by a function, as `pad_left` does",
            ),
            (
                "{a.b}",
                "`{a.b}` is not the name of a value; write `{}` and give `a.b` after the text",
            ),
            (
                "{a::B}",
                "`{a::B}` is not the name of a value; write `{}` and give `a::B` after the text",
            ),
            ("{_}", "`{_}` is not the name of a value; write `{}` and give `_` after the text"),
            ("{1a}", "`{1a}` is not the name of a value; write `{}` and give `1a` after the text"),
            ("{-1}", "`{-1}` is not the name of a value; write `{}` and give `-1` after the text"),
        ];
        for (given, message) in cases {
            assert_eq!(pieces(given), Err(message.to_owned()), "{given}");
        }
    }
}
