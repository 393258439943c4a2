//! Resources of `Microsoft.Insights`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod action_group;
mod activity_log_alert;
mod component;
mod data_collection_endpoint;
mod data_collection_rule;
mod data_collection_rule_association;
mod diagnostic_setting;
mod metric_alert;
mod private_link_scope;
mod scheduled_query_rule;
mod scoped_resource;
pub mod types;

pub use self::action_group::ActionGroup;
pub use self::activity_log_alert::ActivityLogAlert;
pub use self::component::Component;
pub use self::data_collection_endpoint::DataCollectionEndpoint;
pub use self::data_collection_rule::DataCollectionRule;
pub use self::data_collection_rule_association::DataCollectionRuleAssociation;
pub use self::diagnostic_setting::DiagnosticSetting;
pub use self::metric_alert::MetricAlert;
pub use self::private_link_scope::PrivateLinkScope;
pub use self::scheduled_query_rule::ScheduledQueryRule;
pub use self::scoped_resource::ScopedResource;
