//! JSON as templates need it: objects keep the order of their keys, numbers keep their text, a
//! key given twice is an error, and the same value is always written as the same bytes.
//!
//! # Example
//!
//! ```
//! use armwright::json::{Map, Value};
//!
//! let vault = Value::parse(r#"{ "type": "Microsoft.KeyVault/vaults", "days": 90.0 }"#)?;
//! assert_eq!(vault.get("type").and_then(Value::as_str), Some("Microsoft.KeyVault/vaults"));
//! assert_eq!(vault.to_compact(), r#"{"type":"Microsoft.KeyVault/vaults","days":90.0}"#);
//!
//! let mut template = Map::new();
//! template.insert("resources", Value::from(vec![vault]));
//! template.insert("contentVersion", "1.0.0.0".into());
//! template.sort_keys();
//! assert_eq!(
//!     Value::from(template).to_pretty(),
//!     r#"{
//!   "contentVersion": "1.0.0.0",
//!   "resources": [
//!     {
//!       "type": "Microsoft.KeyVault/vaults",
//!       "days": 90.0
//!     }
//!   ]
//! }
//! "#
//! );
//!
//! let error = Value::parse("[\n  { \"name\": \"a\",\n    \"name\": \"b\" }\n]").unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     r#"error: the key `name` is given twice
//!   --> line 3, column 5 ($[0])
//! 3 |     "name": "b" }
//!         ^^^^^^ first given in line 2"#
//! );
//! # Ok::<(), armwright::json::Error>(())
//! ```

mod convert;
mod error;
mod layout;
mod locate;
mod map;
mod number;
mod read;
mod value;
mod write;
mod writer;

#[cfg(test)]
mod tests;

pub use convert::SerializeError;
pub use error::{Error, ErrorKind};
pub use locate::{locate, locate_all};
pub use map::{Iter, Map};
pub use number::Number;
pub use read::MAX_DEPTH;
pub use value::{Text, Value};

pub(crate) use layout::indent;
pub(crate) use read::utf8;
pub(crate) use writer::Writer;
