//! Expressions and templates assembled from the grammar of the language, most of them well typed.

mod expressions;
mod templates;

pub use self::expressions::{Expressions, Names};
pub use self::templates::template;
