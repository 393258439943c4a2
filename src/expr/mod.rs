//! The ARM expression language: one tree for expressions that are written by builders and for
//! those that are read from a template.
//!
//! [`Ast`] is the tree; [`Ast::parse`] reads text and `Display` writes it. [`Expr`] is a tree
//! with a type and a phase, [`Value`] what can stand where such a type is wanted, and [`Node`] the
//! JSON around expressions.

mod ast;
mod case;
mod error;
mod escape;
mod format;
mod knowledge;
mod lex;
mod object;
mod parse;
mod print;
pub mod signature;
mod slot;
mod typed;
mod value;
mod visit;

pub use ast::{Ast, Kind, MAX_DEPTH, MAX_NODES, Span, Symbol, is_identifier};
pub(crate) use case::compare_ignore_case;
pub use error::{Excerpt, ParseError, ParseErrorKind};
pub use escape::{TemplateString, escape_literal, is_expression, unescape_literal};
pub use format::{Format, FormatArg};
pub use knowledge::{Knowledge, Phase as KnownPhase};
pub use object::{Key, Node, Object};
pub use parse::MAX_LENGTH;
pub use typed::{Expr, Fresh, Join, KnownAtStart, KnownInDefault, Phase, Runtime, Secret, Start};
pub(crate) use typed::{Guard, Secrecy, field};
pub use value::{Any, List, Literal, Map, Value, Values};
pub(crate) use value::{argument, arguments, call};
pub use visit::Walk;
