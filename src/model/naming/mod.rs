//! x
pub(crate) fn check(_ty: &str, _name: &crate::expr::Ast) -> Vec<u32> { Vec::new() }
