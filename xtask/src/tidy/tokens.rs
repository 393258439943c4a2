//! Rust source to tokens, as far as paths need them: comments, literals and lifetimes are left
//! out.

/// A piece of source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token<'s> {
    /// An identifier, a keyword or a number.
    Word(&'s str),
    /// `::`.
    Separator,
    /// Any other character.
    Mark(char),
}

/// The tokens of a source, each with its line counted from 1.
pub(crate) fn tokens(source: &str) -> Vec<(Token<'_>, usize)> {
    let mut reader = Reader { source, at: 0, line: 1 };
    let mut tokens = Vec::new();
    while let Some(c) = reader.peek() {
        let line = reader.line;
        if let Some(token) = reader.token(c) {
            tokens.push((token, line));
        }
    }
    tokens
}

struct Reader<'s> {
    source: &'s str,
    at: usize,
    line: usize,
}

impl<'s> Reader<'s> {
    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, length: usize) {
        let skipped = &self.rest()[..length];
        self.line += skipped.matches('\n').count();
        self.at += length;
    }

    /// Skips to after `end`, or to the end of the source.
    fn skip_past(&mut self, end: &str) {
        let length = self.rest().find(end).map_or(self.rest().len(), |at| at + end.len());
        self.skip(length);
    }

    /// Takes what stands here, which begins with `c`.
    fn token(&mut self, c: char) -> Option<Token<'s>> {
        let rest = self.rest();
        if rest.starts_with("//") {
            self.skip_past("\n");
        } else if rest.starts_with("/*") {
            self.block_comment();
        } else if let Some(hashes) = raw_string(rest) {
            self.skip_past("\"");
            self.skip_past(&format!("\"{}", "#".repeat(hashes)));
        } else if c == '"' {
            self.skip(1);
            self.quoted('"');
        } else if c == '\'' {
            self.quote();
        } else if rest.starts_with("::") {
            self.skip(2);
            return Some(Token::Separator);
        } else if is_word(c) {
            let raw = usize::from(rest.starts_with("r#")) * 2;
            let length = rest[raw..].find(|c| !is_word(c)).map_or(rest.len(), |end| raw + end);
            self.skip(length);
            return Some(Token::Word(&rest[raw..length]));
        } else {
            self.skip(c.len_utf8());
            return (!c.is_whitespace()).then_some(Token::Mark(c));
        }
        None
    }

    /// Skips a block comment; they nest.
    fn block_comment(&mut self) {
        let mut depth = 0;
        while let Some(c) = self.peek() {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.skip(2);
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.skip(2);
                if depth == 0 {
                    return;
                }
            } else {
                self.skip(c.len_utf8());
            }
        }
    }

    /// Skips to after the closing quote of a literal with escapes.
    fn quoted(&mut self, end: char) {
        while let Some(c) = self.peek() {
            self.skip(c.len_utf8());
            if c == end {
                return;
            }
            if let ('\\', Some(escaped)) = (c, self.peek()) {
                self.skip(escaped.len_utf8());
            }
        }
    }

    /// Skips a character literal, or the quote of a lifetime.
    fn quote(&mut self) {
        let mut after = self.rest().chars().skip(1);
        let (first, second) = (after.next(), after.next());
        self.skip(1);
        if first == Some('\\') || second == Some('\'') {
            self.quoted('\'');
        }
    }
}

/// The number of hashes of the raw string that begins here.
fn raw_string(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r').or_else(|| rest.strip_prefix("br"))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str) {
        let shown: Vec<String> = tokens(source)
            .into_iter()
            .map(|(token, line)| match token {
                Token::Word(word) => format!("{word}@{line}"),
                Token::Separator => "::".to_owned(),
                Token::Mark(mark) => mark.to_string(),
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{source}");
    }

    #[test]
    fn words_separators_and_marks_have_lines() {
        check("use a::b;\nc!(d)", "use@1 a@1 :: b@1 ; c@2 ! ( d@2 )");
        check("r#type : r", "type@1 : r@1");
        check("é::x", "é@1 :: x@1");
    }

    #[test]
    fn comments_are_left_out() {
        check("a // crate::x\nb", "a@1 b@2");
        check("//! [`crate::x`]\n/// crate::y\nb", "b@3");
        check("a /* /* crate::x */ \n */ b", "a@1 b@2");
        check("a /* open", "a@1");
    }

    #[test]
    fn literals_are_left_out() {
        check(r#"a "crate::x \" // " b"#, "a@1 b@1");
        check("a r##\"crate \"# x\n\"## b", "a@1 b@2");
        check("a br\"\\\" b b\"x\" c", "a@1 b@1 b@1 c@1");
        check(r"a '\'' b '\\' c '}' d", "a@1 b@1 c@1 d@1");
        check("\"open", "");
    }

    #[test]
    fn lifetimes_are_no_character_literals() {
        check("fn f<'a>(x: &'a T)", "fn@1 f@1 < a@1 > ( x@1 : & a@1 T@1 )");
    }
}
