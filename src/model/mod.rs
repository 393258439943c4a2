//! What a program builds: scopes, resources and the references between them, parameters,
//! variables and outputs, and the deployment that turns them into a template.

mod address;
mod builder;
mod checks;
mod cidr;
mod conditions;
mod copy;
mod declaration;
mod deployment;
mod error;
mod form;
mod format;
mod group;
mod macros;
mod marker;
mod naming;
mod output;
mod param;
mod raw;
mod symbols;
mod synth;
mod template;
mod variable;

pub(crate) use builder::{Builder, Definition, published, push, set, set_entry, show};
pub(crate) use macros::{definition, enumeration, resource, variant};

pub use address::Target;
pub(crate) use checks::{Checked, Finding};
pub use cidr::{Cidr, CidrError};
pub use copy::Each;
pub use declaration::Declaration;
pub use deployment::Deployment;
pub use error::{Error, Problem, ProblemKind};
pub use group::{GroupRef, ResourceGroup};
pub use marker::{
    AnyResource, DeployableIn, ExistingScope, Id, ManagementGroup, Ref, Reference, Resource,
    SecretObject, Subscription, Tenant, TypedResource,
};
pub use output::{OutputType, OutputValue};
pub use param::{Enumeration, HasLength, Param, SecureParam};
pub use raw::RawResource;
pub use template::Template;
pub use variable::Variable;
