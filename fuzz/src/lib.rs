//! The bodies of the fuzz targets, for cargo-fuzz and for the driver alike.
//!
//! Each takes any bytes and panics where a promise is broken.

use armwright::expr::{Ast, TemplateString, escape_literal};
use armwright::json::Value;

/// Whatever is read is written and read again as the same value, in both forms.
///
/// # Panics
///
/// When it is not.
pub fn json_read(bytes: &[u8]) {
    let Ok(value) = Value::parse_bytes(bytes) else { return };
    assert_eq!(Value::parse(&value.to_compact()).as_ref(), Ok(&value));
    assert_eq!(Value::parse(&value.to_pretty()).as_ref(), Ok(&value));
    assert_eq!(value.compact_len(), value.to_compact().len());
}

/// What is an expression is printed and read again as the same tree; what is none survives
/// escaping.
///
/// # Panics
///
/// When it does not.
pub fn template_string(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Ast::parse_template_string(text) {
        Ok(TemplateString::Expression(tree)) => {
            let printed = tree.to_string();
            assert_eq!(Ast::parse(&printed).as_ref(), Ok(&tree), "{printed}");
            assert_eq!(Ast::parse(&printed).map(|tree| tree.to_string()), Ok(printed));
        }
        Ok(TemplateString::Literal(literal)) => {
            let escaped = escape_literal(literal);
            let again = Ast::parse_template_string(&escaped);
            assert_eq!(again, Ok(TemplateString::Literal(literal)));
        }
        Err(error) => assert!(error.to_string().contains('^')),
    }
}
