//! Typed Azure infrastructure in Rust, out as a deterministic ARM template.

pub mod azure;
pub mod expr;
pub mod functions;
pub mod json;
pub mod model;

pub use armwright_macros::arm_format;
pub use expr::{Expr, Object, Secret};
pub use model::{
    Cidr, CidrError, Deployment, Error, ExistingScope, Id, Param, Problem, ProblemKind, RawResource, Ref,
    ResourceGroup, SecureParam, Target, Template, Variable,
};
