//! Resources of `Microsoft.Authorization`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod lock;
mod policy_assignment;
mod policy_definition;
mod policy_exemption;
mod policy_set_definition;
mod role_assignment;
mod role_definition;
mod role_eligibility_schedule_request;
pub mod types;

pub use self::lock::Lock;
pub use self::policy_assignment::PolicyAssignment;
pub use self::policy_definition::PolicyDefinition;
pub use self::policy_exemption::PolicyExemption;
pub use self::policy_set_definition::PolicySetDefinition;
pub use self::role_assignment::RoleAssignment;
pub use self::role_definition::RoleDefinition;
pub use self::role_eligibility_schedule_request::RoleEligibilityScheduleRequest;
