//! What is chosen when the platform is deployed, and the names that follow from it.

use armwright::expr::Map;
use armwright::model::Subscription;
use armwright::{Deployment, Expr, Object, Param, Variable, arm_format, functions as f};

use armwright::azure::authorization::types::PrincipalType;
use armwright::azure::keyvault::types::CreateMode;

/// The parameters of the platform and the names made from them.
pub(crate) struct Settings {
    pub(crate) location: Param<String>,
    pub(crate) admin_object_id: Param<String>,
    pub(crate) admin_principal_type: Param<PrincipalType>,
    pub(crate) deploy_azure_ml: Param<bool>,
    pub(crate) deploy_ai_foundry: Param<bool>,
    pub(crate) deploy_aks: Param<bool>,
    pub(crate) enable_unity_catalog: Param<bool>,
    pub(crate) enable_flow_logs: Param<bool>,
    pub(crate) enable_locks: Param<bool>,
    pub(crate) vault_create_mode: Param<CreateMode>,
    pub(crate) group_name: Expr<String>,
    /// Thirteen characters that differ between subscriptions, projects, environments and regions.
    pub(crate) suffix: Variable<String>,
    tags: Variable<Object>,
    later: Later,
}

/// Parameters of parts that are not in the platform yet. They are declared already, so that a
/// parameter file stays valid when the parts arrive.
struct Later {
    aks_node_count: Param<i64>,
    enable_defender: Param<bool>,
    enable_policy: Param<bool>,
    log_retention_in_days: Param<i64>,
}

impl Settings {
    pub(crate) fn new() -> Self {
        let location = Param::string("location")
            .default(f::deployment_location())
            .description("Region of all resources");
        let environment = Param::string("environmentName")
            .allowed(["dev", "staging", "prod"])
            .default("dev")
            .description("Stage of the environment");
        let project = Param::string("projectName")
            .min_length(3)
            .max_length(10)
            .default("secure-db")
            .description("Short name of the project, part of the resource group's name");
        let salt = Param::string("nameSalt").max_length(20).default("").description(
            "Changes the group's and all global names: for a new deployment while a deleted vault keeps its own",
        );
        let tags = Param::object("tags")
            .default(Object::new())
            .description("Tags of all resources, beside Environment, Project and ManagedBy");

        let identity = armwright::list![
            f::subscription_full_id().cast::<String>(),
            &project,
            &environment,
            &location,
            &salt,
        ];
        let suffix = Variable::new("suffix", f::unique_string(identity));
        let own_tags = Object::new()
            .with("Environment", &environment)
            .with("ManagedBy", "armwright")
            .with("Project", &project);
        let tags = Variable::new("tags", f::union(armwright::list![&tags, own_tags]));
        let group_name = arm_format!("rg-{project}-{environment}-{suffix}");

        Self {
            admin_object_id: Param::string("adminObjectId")
                .default("")
                .description("Object id of the administrators; empty for none"),
            admin_principal_type: Param::one_of(
                "adminPrincipalType",
                [PrincipalType::User, PrincipalType::Group, PrincipalType::ServicePrincipal],
            )
            .default(PrincipalType::User)
            .description("What adminObjectId is; prefer a group"),
            deploy_azure_ml: switch("deployAzureML", true, "Identities and grants of Azure ML"),
            deploy_ai_foundry: switch(
                "deployAIFoundry",
                true,
                "Identities and grants of the AI Foundry hub",
            ),
            deploy_aks: switch("deployAKS", false, "Identities and grants of the AKS cluster"),
            enable_unity_catalog: switch(
                "enableUnityCatalog",
                true,
                "Storage and access connector of Unity Catalog",
            ),
            enable_flow_logs: switch(
                "enableFlowLogs",
                false,
                "The identity that writes the flow logs of the network",
            ),
            enable_locks: switch("enableLocks", false, "Locks the data stores against deletion"),
            vault_create_mode: Param::one_of(
                "keyVaultCreateMode",
                [CreateMode::Default, CreateMode::Recover],
            )
            .default(CreateMode::Default)
            .description("`recover` brings a deleted vault of the same name back"),
            location,
            group_name,
            suffix,
            tags,
            later: Later::new(),
        }
    }

    /// The tags of every resource.
    pub(crate) fn tags(&self) -> Expr<Map<String>> {
        self.tags.expr().cast()
    }

    /// Declares the parameters that nothing takes from yet.
    pub(crate) fn declare_the_rest(&self, deployment: &mut Deployment<Subscription>) {
        deployment
            .parameter(&self.later.aks_node_count)
            .parameter(&self.later.enable_defender)
            .parameter(&self.later.enable_policy)
            .parameter(&self.later.log_retention_in_days);
    }
}

impl Later {
    fn new() -> Self {
        Self {
            aks_node_count: Param::int("aksNodeCount")
                .min_value(1)
                .max_value(10)
                .default(3)
                .description("Nodes of the AKS system pool"),
            enable_defender: switch("enableDefender", false, "Defender for the whole subscription"),
            enable_policy: switch("enablePolicy", false, "Policy assignments for AKS"),
            log_retention_in_days: Param::int("logRetentionInDays")
                .min_value(30)
                .max_value(730)
                .default(90)
                .description("Days that logs are kept"),
        }
    }
}

fn switch(name: &'static str, default: bool, description: &'static str) -> Param<bool> {
    Param::bool(name).default(default).description(description)
}
