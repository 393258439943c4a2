//! What a deployment knows of where it goes and who deploys: members of `subscription()`,
//! `resourceGroup()`, `managementGroup()`, `tenant()`, `deployment()` and `deployer()`, among the
//! [scope functions][docs] and [deployment functions][deployment].
//!
//! They mean the template that the user deploys, also where resources of another group take from
//! them: nested templates are given the values as parameters.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope
//! [deployment]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment

use crate::expr::{Ast, Expr, Map};
use crate::model::{Id, ManagementGroup, ResourceGroup, Subscription};

/// Declares constructors, each for a member of what a function without arguments gives.
macro_rules! scopes {
    ($(
        $(#[$doc:meta])*
        pub fn $name:ident() -> $out:ty = $arm:literal $(. $member:literal)+;
    )*) => {$(
        $(#[$doc])*
        pub fn $name() -> Expr<$out> {
            Expr::from_ast(Ast::call($arm, [])$(.property($member))+)
        }
    )*};
}

scopes! {
    /// The GUID of the subscription; of group and subscription templates.
    ///
    /// [`subscription_full_id`] is the id with `/subscriptions/` in front.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(f::subscription_id().ast().to_string(), "subscription().subscriptionId");
    /// assert_eq!(f::subscription_full_id().ast().to_string(), "subscription().id");
    /// ```
    pub fn subscription_id() -> String = "subscription"."subscriptionId";

    /// The id of the subscription, as a scope: `/subscriptions/{guid}`; of group and subscription
    /// templates.
    pub fn subscription_full_id() -> Id<Subscription> = "subscription"."id";

    /// The GUID of the tenant of the subscription; of group and subscription templates.
    ///
    /// [`tenant_id`] is for templates of every scope.
    pub fn subscription_tenant_id() -> String = "subscription"."tenantId";

    /// The name of the subscription as people read it; of group and subscription templates.
    pub fn subscription_display_name() -> String = "subscription"."displayName";

    /// The id of the resource group that is deployed to; of group templates only.
    ///
    /// [`ResourceGroup::id`] is the id of a group that is declared.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(f::resource_group_id().ast().to_string(), "resourceGroup().id");
    /// assert_eq!(f::resource_group_location().ast().to_string(), "resourceGroup().location");
    /// ```
    pub fn resource_group_id() -> Id<ResourceGroup> = "resourceGroup"."id";

    /// The name of the resource group that is deployed to; of group templates only.
    pub fn resource_group_name() -> String = "resourceGroup"."name";

    /// The location of the resource group that is deployed to; of group templates only.
    pub fn resource_group_location() -> String = "resourceGroup"."location";

    /// The tags of the resource group that is deployed to, null where it has none; of group
    /// templates only.
    pub fn resource_group_tags() -> Map<String> = "resourceGroup"."tags";

    /// The id of the management group that is deployed to; of management group templates only.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(f::management_group_name().ast().to_string(), "managementGroup().name");
    /// assert_eq!(
    ///     f::management_group_display_name().ast().to_string(),
    ///     "managementGroup().properties.displayName",
    /// );
    /// ```
    pub fn management_group_id() -> Id<ManagementGroup> = "managementGroup"."id";

    /// The name of the management group that is deployed to, which is part of its id; of
    /// management group templates only.
    pub fn management_group_name() -> String = "managementGroup"."name";

    /// The name of the management group that is deployed to as people read it; of management group
    /// templates only.
    pub fn management_group_display_name() -> String
        = "managementGroup"."properties"."displayName";

    /// The GUID of the tenant.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(f::tenant_id().ast().to_string(), "tenant().tenantId");
    /// ```
    pub fn tenant_id() -> String = "tenant"."tenantId";

    /// The name of the tenant as people read it.
    pub fn tenant_display_name() -> String = "tenant"."displayName";

    /// The two letters of the tenant's country, such as `US`.
    pub fn tenant_country_code() -> String = "tenant"."countryCode";

    /// The name of the deployment.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let location = Param::string("location").default(f::deployment_location());
    /// assert_eq!(f::deployment_name().ast().to_string(), "deployment().name");
    /// assert_eq!(f::deployment_location().ast().to_string(), "deployment().location");
    /// # let _ = location;
    /// ```
    pub fn deployment_name() -> String = "deployment"."name";

    /// The location that the deployment is kept in; missing in group templates, which have
    /// [`resource_group_location`] instead.
    pub fn deployment_location() -> String = "deployment"."location";

    /// The object id of the user, group or service principal who deploys.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(f::deployer_object_id().ast().to_string(), "deployer().objectId");
    /// ```
    pub fn deployer_object_id() -> String = "deployer"."objectId";

    /// The GUID of the tenant of who deploys.
    pub fn deployer_tenant_id() -> String = "deployer"."tenantId";

    /// The sign-in name of who deploys; empty where that is no user.
    pub fn deployer_user_principal_name() -> String = "deployer"."userPrincipalName";
}
