//! String literals, from how they are written to the text they stand for.

use std::str::Chars;

/// The text that a string literal stands for; nothing where it is a literal of another kind.
pub(crate) fn text_of(written: &str) -> Option<String> {
    match written.strip_prefix('r') {
        Some(raw) => {
            let fence = &raw[..raw.find('"')?];
            let text = raw.strip_prefix(fence)?.strip_prefix('"')?;
            Some(text.strip_suffix(fence)?.strip_suffix('"')?.to_owned())
        }
        None => unescape(written.strip_prefix('"')?.strip_suffix('"')?),
    }
}

fn unescape(written: &str) -> Option<String> {
    let mut text = String::with_capacity(written.len());
    let mut rest = written.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match rest.next()? {
            // The end of a line is left out, and the blanks that begin the next one.
            '\n' => {
                let next = rest.as_str().trim_start_matches([' ', '\t', '\n', '\r']);
                rest = next.chars();
            }
            escape => text.push(escaped(escape, &mut rest)?),
        }
    }
    Some(text)
}

fn escaped(escape: char, rest: &mut Chars<'_>) -> Option<char> {
    match escape {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        '0' => Some('\0'),
        '\\' | '\'' | '"' => Some(escape),
        'x' => from_hex(&[rest.next()?, rest.next()?].iter().collect::<String>()),
        'u' => {
            let (digits, next) = rest.as_str().strip_prefix('{')?.split_once('}')?;
            *rest = next.chars();
            from_hex(&digits.replace('_', ""))
        }
        _ => None,
    }
}

fn from_hex(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn a_string_literal_stands_for_its_text() {
        let cases = [
            (r#""""#, ""),
            (r#""rg-{project}""#, "rg-{project}"),
            (r#""it's a \"quote\"""#, "it's a \"quote\""),
            (r#""\n\r\t\0\\\'""#, "\n\r\t\0\\'"),
            (r#""\x41\u{e9}\u{1F6_00}""#, "Aé😀"),
            ("\"one \\\n   \t two\"", "one two"),
            ("\"one\ntwo\"", "one\ntwo"),
            (r#"r"a\nb""#, r"a\nb"),
            ("r#\"a \"quote\"\"#", "a \"quote\""),
            ("r##\"a\"# b\"##", "a\"# b"),
        ];
        for (written, text) in cases {
            assert_eq!(text_of(written).as_deref(), Some(text), "{written}");
        }
    }

    #[test]
    fn other_literals_have_no_text() {
        for written in ["1", "1.5", "'a'", "b\"a\"", "br\"a\"", "c\"a\"", "\"a\"suffix", "r\"a\"s"]
        {
            assert_eq!(text_of(written), None, "{written}");
        }
    }
}
