//! The evaluation itself: one frame for each template, and what is found in it step by step.
//!
//! [`engine`] evaluates a template as a whole. [`frame`] holds its parameters, variables and
//! functions, [`declared`] its resources, each made in [`instance`]; [`nested`] enters the
//! templates inside. [`node`] evaluates JSON and [`reduce`] an expression: [`ops`] says what each
//! function is, [`lambdas`], [`look`], [`refer`] and [`ambient`] hold those that are not mere functions of
//! their arguments, and [`symbolic`] writes what stays.

mod ambient;
mod declared;
mod depend;
mod engine;
mod frame;
mod instance;
mod lambdas;
mod look;
mod messages;
mod nested;
mod node;
mod ops;
mod reduce;
mod refer;
mod scope;
pub(super) mod symbolic;

pub use engine::evaluate;
