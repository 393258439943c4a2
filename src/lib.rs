//! Typed Azure infrastructure in Rust, out as a deterministic ARM template.
//!
//! A program composes an environment from typed resource builders. The compiler refuses wrong
//! wiring, [`synth`](Deployment::synth) finds what types cannot see, and the result is an ARM
//! template that `az deployment` takes as it is: the same program always gives the same bytes.
//!
//! # A first environment
//!
//! ```
//! use armwright::azure::identity::UserAssignedIdentity;
//! use armwright::azure::network::{NetworkSecurityGroup, PrivateLinks, Subnet, VirtualNetwork};
//! use armwright::azure::storage::{DataLake, StorageRole};
//! use armwright::{Deployment, Param, ResourceGroup, arm_format, cidr, functions as f};
//!
//! // Parameters are values. They are declared by being used.
//! let project = Param::string("projectName").min_length(3).max_length(10).default("secure-db");
//! let location = Param::string("location").default(f::deployment_location());
//! let suffix = f::unique_string([f::subscription_id(), project.expr(), location.expr()]);
//!
//! // A group has a key, which is its name in the program, a name in Azure, and a place.
//! let mut data = ResourceGroup::new("data", arm_format!("rg-{project}-{suffix}"), &location);
//!
//! // `add` gives a reference, and references wire resources together.
//! let nsg = data.add(NetworkSecurityGroup::new("nsg-endpoints", &location));
//! let vnet = data.add(VirtualNetwork::new("vnet", &location, [cidr!("10.0.0.0/16")]));
//! let subnet = data.add(
//!     Subnet::new(&vnet, "snet-endpoints", cidr!("10.0.6.0/24")).network_security_group(&nsg),
//! );
//!
//! // Secure without asking: no public access, no shared keys, TLS 1.2, double encryption.
//! let lake = data.add(DataLake::new(arm_format!("st{suffix}"), &location));
//!
//! // A private endpoint comes with its DNS zones; each zone is made once and linked once.
//! let mut links = PrivateLinks::new(&data, &vnet, &subnet, &location);
//! links.connect(&mut data, lake.blob());
//! links.connect(&mut data, lake.dfs());
//! links.finish(&mut data);
//!
//! // Roles are typed by what they are granted on.
//! let worker = data.add(UserAssignedIdentity::new("id-worker", &location));
//! data.add(lake.grant(StorageRole::BlobDataContributor, &worker));
//!
//! let mut deployment = Deployment::subscription();
//! deployment.resource_group(data);
//! deployment.output("lakeEndpoint", lake.properties().primary_endpoints().dfs());
//! let template = deployment.synth()?;
//!
//! let resources = template.json().get("resources").and_then(|list| list.as_array()).unwrap();
//! assert_eq!(resources.len(), 2); // the group, and one nested deployment into it
//! # Ok::<(), armwright::Error>(())
//! ```
//!
//! # When values are known
//!
//! An [`Expr<T, P>`](Expr) yields a `T` and is known at phase `P`: [`Start`](expr::Start) for
//! literals, parameters, names and ids, [`Runtime`](expr::Runtime) for what only exists once
//! resources do. Names, locations, conditions and counts must be known at the start, and the
//! compiler says so:
//!
//! ```compile_fail
//! # use armwright::azure::{network::NetworkSecurityGroup, storage::StorageAccount};
//! # use armwright::ResourceGroup;
//! # let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
//! # let account = group.add(StorageAccount::new("stdata", "westeurope"));
//! // error: this value is not known when the deployment starts
//! NetworkSecurityGroup::new(account.properties().primary_location(), "westeurope");
//! ```
//!
//! What ARM computes is in [`functions`]; text is put together with [`arm_format!`], lists of
//! mixed values with [`list!`], and [`Variable`] names what would be repeated.
//!
//! # Groups that need each other
//!
//! References cross resource groups. Here a vault in one group is read by an identity of another:
//! each group gets as many nested deployments as the order of its resources asks for, and
//! parameters reach all of them.
//!
//! ```
//! use armwright::azure::{identity::UserAssignedIdentity, keyvault::{Vault, VaultRole}};
//! use armwright::{Deployment, ResourceGroup};
//!
//! let mut apps = ResourceGroup::new("apps", "rg-apps", "westeurope");
//! let mut vaults = ResourceGroup::new("vaults", "rg-vaults", "westeurope");
//!
//! let identity = apps.add(UserAssignedIdentity::new("id-app", "westeurope"));
//! let vault = vaults.add(Vault::new("kv-shared-4711", "westeurope"));
//! // The grant is added through `apps` and goes to where its vault is.
//! apps.add(vault.grant(VaultRole::SecretsUser, &identity));
//!
//! let mut deployment = Deployment::subscription();
//! deployment.resource_group(apps).resource_group(vaults);
//! let template = deployment.synth()?;
//! assert!(template.to_string().contains(r#""name": "vaults-1""#));
//! # Ok::<(), armwright::Error>(())
//! ```
//!
//! # Conditions and loops
//!
//! [`ResourceGroup::when`] adds resources under a condition, and taking from them elsewhere asks
//! for a fallback: [`value.or(fallback)`](Expr::or). A list that the program knows is a Rust loop;
//! [`ResourceGroup::for_each`] is for lists that only the deployment knows.
//!
//! ```
//! use armwright::azure::identity::UserAssignedIdentity;
//! use armwright::{Deployment, Id, Param, ResourceGroup, arm_format};
//!
//! let audited = Param::bool("audited").default(false);
//! let teams: Param<Vec<String>> = Param::array("teams").description("Short names");
//! let mut group = ResourceGroup::new("ids", "rg-ids", "westeurope");
//!
//! let auditor = group
//!     .when(&audited, |group| group.add(UserAssignedIdentity::new("id-audit", "westeurope")));
//! let each = group.for_each(&teams, |_team, index| {
//!     UserAssignedIdentity::new(arm_format!("id-team-{index}"), "westeurope")
//! });
//!
//! let mut deployment = Deployment::subscription();
//! deployment.resource_group(group);
//! // Without `.or(…)` this is an error of `synth`: the identity may not be there.
//! deployment.output("auditor", auditor.id().or(Id::none()));
//! deployment.output("first", each.at(0).id());
//! let template = deployment.synth()?.to_string();
//! assert!(template.contains(r#""condition": "[parameters('audited')]""#));
//! assert!(template.contains("[if(parameters('audited'), "));
//! assert!(template.contains(r#""count": "[length(parameters('teams'))]""#));
//! # Ok::<(), armwright::Error>(())
//! ```
//!
//! # What does not compile
//!
//! A security group where a virtual network is wanted:
//!
//! ```compile_fail
//! # use armwright::azure::network::{NetworkSecurityGroup, Subnet};
//! # use armwright::{ResourceGroup, cidr};
//! # let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
//! let nsg = group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
//! group.add(Subnet::new(&nsg, "snet", cidr!("10.0.0.0/24")));
//! ```
//!
//! A virtual network outside of a resource group:
//!
//! ```compile_fail
//! # use armwright::azure::network::VirtualNetwork;
//! # use armwright::{Deployment, cidr};
//! Deployment::subscription().add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
//! ```
//!
//! A registry's role on a storage account:
//!
//! ```compile_fail
//! # use armwright::azure::{authorization::RegistryRole, identity::UserAssignedIdentity};
//! # use armwright::azure::storage::StorageAccount;
//! # use armwright::ResourceGroup;
//! # let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
//! # let account = group.add(StorageAccount::new("stdata", "westeurope"));
//! # let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
//! group.add(account.grant(RegistryRole::AcrPull, &identity));
//! ```
//!
//! Versions of blobs on a data lake, which Azure does not have:
//!
//! ```compile_fail
//! # use armwright::azure::storage::{DataLake, LakeBlobService};
//! # use armwright::ResourceGroup;
//! # let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
//! # let lake = group.add(DataLake::new("stlake", "westeurope"));
//! group.add(LakeBlobService::new(&lake).versioning());
//! ```
//!
//! A private endpoint by itself, without the zones that it is found in (the way is
//! [`PrivateLinks`](azure::network::PrivateLinks)):
//!
//! ```compile_fail
//! # use armwright::azure::network::PrivateEndpoint;
//! PrivateEndpoint::new("pe-lake", "westeurope");
//! ```
//!
//! # Secrets
//!
//! A [`SecureParam`] and what `list*` functions give are [`Secret`]s. They go into properties
//! that Azure keeps secret and into [`secure_output`](Deployment::secure_output), and nowhere
//! else; `Debug` does not show them.
//!
//! ```compile_fail
//! # use armwright::{Deployment, SecureParam};
//! let password = SecureParam::string("password");
//! // error: a `Secret` must not stand in a plain output
//! Deployment::subscription().output("password", password.expr());
//! ```
//!
//! # Weakening what is secure
//!
//! What a security control asks for is set by the builders. A method that goes against one begins
//! with `dangerously_`, so that one search finds every weakening of an environment.
//!
//! ```
//! use armwright::azure::storage::StorageAccount;
//!
//! let account = StorageAccount::new("stlegacy", "westeurope").dangerously_set_allow_shared_key_access(true);
//! # let _ = account;
//! ```
//!
//! # When types do not suffice
//!
//! Each builder has `.raw("/properties/x", value)` and `.api_version("…")`, and [`RawResource`] is
//! a resource of any type. What is there already is referred to with `existing_in` and `from_id`.
//!
//! # What would it deploy?
//!
//! [`eval`] tells offline what a template comes to, with its parameters and where it goes: each
//! resource with its full id and properties, so that a test can ask for them.
//!
//! ```
//! use armwright::azure::storage::StorageAccount;
//! use armwright::eval::{Context, Template, evaluate};
//! use armwright::{Deployment, Param, ResourceGroup, arm_format};
//!
//! let env = Param::string("env").max_length(8);
//! let mut group = ResourceGroup::new("data", arm_format!("rg-{env}"), "westeurope");
//! group.add(StorageAccount::new(arm_format!("stdata{env}"), "westeurope"));
//! let mut deployment = Deployment::subscription();
//! deployment.resource_group(group);
//!
//! let template = Template::from_json(deployment.synth()?.json().clone())?;
//! let context = Context::new().parameter("env", "dev");
//! let evaluated = evaluate(&template, &context);
//!
//! assert!(evaluated.is_deployable() && evaluated.is_complete());
//! let account = evaluated.resource("Microsoft.Storage/storageAccounts", "stdatadev").unwrap();
//! let version = account.pointer("/properties/minimumTlsVersion").unwrap();
//! assert_eq!(version.as_text(), Some("TLS1_2"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! [`synth`](Deployment::synth) reports all problems at once, each with the resource, the line of
//! the program and a way out:
//!
//! ```
//! use armwright::azure::network::{Subnet, VirtualNetwork};
//! use armwright::{Deployment, ResourceGroup, cidr};
//!
//! let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
//! let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
//! group.add(Subnet::new(&vnet, "a", cidr!("10.0.1.0/24")));
//! group.add(Subnet::new(&vnet, "b", cidr!("10.0.0.0/23")));
//!
//! let error = Deployment::subscription().resource_group(group).synth().unwrap_err();
//! assert!(error.to_string().contains("10.0.1.0/24"));
//! assert!(error.to_string().contains("10.0.0.0/23"));
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

// `arm_format!` names this crate by its path, here too.
extern crate self as armwright;

pub mod azure;
#[cfg(feature = "cli")]
pub mod cli;
pub mod eval;
pub mod expr;
pub mod functions;
pub mod json;
pub mod model;

pub use armwright_macros::arm_format;
pub use expr::{Expr, Object, Secret};
pub use model::{
    Cidr, CidrError, Deployment, Error, ExistingScope, GroupRef, Id, Param, Problem, ProblemKind,
    RawResource, Ref, ResourceGroup, SecureParam, Target, Template, Variable,
};

/// The example of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
