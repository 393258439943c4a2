//! What Azure asks of the names of each type: a table, after Microsoft's [naming rules] and the
//! lengths and patterns that its types publish.
//!
//! What these sources say is enforced. What is known from other places only is marked
//! [`Evidence::Recalled`] and not enforced: a template that Azure would accept must not be
//! refused here. For the same reason nothing is said of words that Azure reserves in the names of
//! endpoints, such as `login` and `microsoft`: where each of them is refused is not published.
//!
//! Names of subnets that have a purpose, such as `GatewaySubnet`, are ordinary names here; see
//! [`SubnetPurpose`](crate::azure::network::SubnetPurpose).
//!
//! [naming rules]: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules

use super::class::Class;
use crate::expr::compare_ignore_case;

/// What the names of one type must be.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) ty: &'static str,
    /// The least and greatest length of a name that is [`Form::Text`].
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) length: Evidence,
    pub(crate) form: Form,
    pub(crate) characters: Evidence,
}

/// How well a part of a rule is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// By Microsoft's list of naming rules, or by the published type.
    Published,
    /// By other sources only: not enforced.
    Recalled,
}

/// What a name is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    /// Text of these characters.
    Text { characters: Class, first: Class, last: Class, extra: &'static [Extra] },
    /// One of these texts, in any case.
    OneOf(&'static [&'static str]),
    /// A GUID with hyphens.
    Guid,
    /// Two to 34 labels with dots between them: letters, digits, `_` and `-`, at most 63 each.
    Labels,
}

/// What more is asked of a name that is text.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Extra {
    /// At most so many `-` in a row.
    Hyphens(u32),
    /// The second character is one of these.
    Second(Class),
    /// The name does not end with `-` and a number.
    NoNumberTail,
    /// The name does not end with one of these.
    NoTail(&'static [&'static str]),
    /// The name is none of these, in any case.
    Reserved(&'static [&'static str]),
    /// The name is no GUID.
    NoGuid,
    /// These names are right, whatever else is asked.
    Exempt(&'static [&'static str]),
}

/// The rule for a type, in whatever case that is written.
pub(crate) fn rule(ty: &str) -> Option<&'static Rule> {
    let found = RULES.binary_search_by(|rule| compare_ignore_case(rule.ty, ty));
    found.ok().map(|at| &RULES[at])
}

const ALL: Class = Class::except("");
const LETTER: Class = Class::of("a-zA-Z");
const ALNUM: Class = Class::of("a-zA-Z0-9");
const LOWER: Class = Class::of("a-z0-9");
const WORD: Class = Class::of("a-zA-Z0-9._()-").with_letters();

/// What most resources of `Microsoft.Network` share.
const NETWORK: Form = text("a-zA-Z0-9_.-", ALNUM, Class::of("a-zA-Z0-9_"), &[]);
const WORDS: Form = all(WORD);
const WORD_OR_DASH: Form = all(Class::of("a-zA-Z0-9_-"));
const LETTERS_AND_DASHES: Form = all(Class::of("a-zA-Z0-9-"));
const PATH_SAFE: Form = all(Class::except("%&\\?/"));
const DASHED: Form = text("a-zA-Z0-9-", ALNUM, ALNUM, &[]);
const DASHED_LOWER: Form = text("a-z0-9-", LOWER, LOWER, &[]);
const SINGLY_DASHED: Form = text("a-zA-Z0-9-", ALNUM, ALNUM, &[Extra::Hyphens(1)]);
const SINGLY_DASHED_LOWER: Form = text("a-z0-9-", LOWER, LOWER, &[Extra::Hyphens(1)]);
const FROM_LETTER: Form = text("a-zA-Z0-9-", LETTER, ALNUM, &[]);
const DOTTED: Form = text("a-zA-Z0-9_.-", ALNUM, ALL, &[]);
const UNDERSCORED: Form = text("a-zA-Z0-9_-", ALNUM, ALL, &[]);
const UNDERSCORED_WITHIN: Form = text("a-zA-Z0-9_-", ALNUM, ALNUM, &[]);
const DATABASE: Form = text_of(Class::except("/\\#?"), ALL, Class::except(" "), &[]);
const DEFAULT: Form = Form::OneOf(&["default"]);

const CONTAINERS: &[Extra] = &[Extra::Hyphens(1), Extra::Exempt(&["$logs", "$root", "$web"])];
const TABLES: &[Extra] = &[Extra::Reserved(&["tables"])];
const NAMESPACE: &[Extra] = &[Extra::NoTail(&["-sb", "-mgmt"]), Extra::NoGuid];
/// Those that a workspace comes with.
const DATASTORES: &[Extra] = &[Extra::Reserved(&[
    "workspaceartifactstore",
    "workspaceblobstore",
    "workspacefilestore",
    "workspaceworkingdirectory",
])];

const fn text(characters: &str, first: Class, last: Class, extra: &'static [Extra]) -> Form {
    text_of(Class::of(characters), first, last, extra)
}

const fn text_of(characters: Class, first: Class, last: Class, extra: &'static [Extra]) -> Form {
    Form::Text { characters, first, last, extra }
}

const fn all(characters: Class) -> Form {
    text_of(characters, ALL, ALL, &[])
}

const fn published(ty: &'static str, min: u32, max: u32, form: Form) -> Rule {
    let (length, characters) = (Evidence::Published, Evidence::Published);
    Rule { ty, min, max, length, form, characters }
}

const fn length_recalled(ty: &'static str, min: u32, max: u32, form: Form) -> Rule {
    Rule { length: Evidence::Recalled, ..published(ty, min, max, form) }
}

const fn characters_recalled(ty: &'static str, min: u32, max: u32, form: Form) -> Rule {
    Rule { characters: Evidence::Recalled, ..published(ty, min, max, form) }
}

const fn recalled(ty: &'static str, min: u32, max: u32, form: Form) -> Rule {
    Rule { length: Evidence::Recalled, ..characters_recalled(ty, min, max, form) }
}

const fn special(ty: &'static str, form: Form) -> Rule {
    published(ty, 1, u32::MAX, form)
}

/// Sorted by type, ignoring case.
static RULES: &[Rule] = &[
    published("Microsoft.ApiManagement/service", 1, 50, FROM_LETTER),
    published("Microsoft.ApiManagement/service/apis", 1, 256, all(Class::except("*#&+:<>?"))),
    recalled(
        "Microsoft.App/containerApps",
        2,
        32,
        text("a-z0-9-", Class::of("a-z"), LOWER, &[Extra::Hyphens(1)]),
    ),
    length_recalled("Microsoft.App/jobs", 2, 32, WORDS),
    length_recalled("Microsoft.App/managedEnvironments", 1, 60, WORDS),
    published(
        "Microsoft.AppConfiguration/configurationStores",
        5,
        50,
        text("a-zA-Z0-9_-", ALL, ALL, &[Extra::Hyphens(2)]),
    ),
    published(
        "Microsoft.Authorization/locks",
        1,
        90,
        text("a-zA-Z0-9._()-", ALL, Class::except("."), &[]),
    ),
    length_recalled(
        "Microsoft.Authorization/policyAssignments",
        1,
        64,
        text_of(Class::except("<>%&:\\?/"), ALL, Class::except(" "), &[]),
    ),
    special("Microsoft.Authorization/roleAssignments", Form::Guid),
    special("Microsoft.Authorization/roleDefinitions", Form::Guid),
    published("Microsoft.Cache/redis", 1, 63, SINGLY_DASHED),
    published("Microsoft.CognitiveServices/accounts", 2, 64, DOTTED),
    recalled("Microsoft.CognitiveServices/accounts/deployments", 2, 64, DOTTED),
    published("Microsoft.CognitiveServices/accounts/projects", 2, 64, DOTTED),
    published("Microsoft.Compute/diskEncryptionSets", 1, 80, NETWORK),
    published("Microsoft.Compute/disks", 1, 80, NETWORK),
    published("Microsoft.Compute/images", 1, 80, NETWORK),
    published("Microsoft.Compute/snapshots", 1, 80, NETWORK),
    published(
        "Microsoft.Compute/virtualMachines",
        1,
        64,
        text_of(Class::except("\\/\"[]:|<>+=;,?*@&"), Class::except("_"), Class::except(".-"), &[]),
    ),
    characters_recalled("Microsoft.Consumption/budgets", 1, 63, WORD_OR_DASH),
    published("Microsoft.ContainerRegistry/registries", 5, 50, all(ALNUM)),
    published("Microsoft.ContainerRegistry/registries/replications", 5, 50, all(ALNUM)),
    published("Microsoft.ContainerService/managedClusters", 1, 63, UNDERSCORED_WITHIN),
    published(
        "Microsoft.ContainerService/managedClusters/agentPools",
        1,
        12,
        text("a-z0-9", Class::of("a-z"), ALL, &[]),
    ),
    characters_recalled("Microsoft.Databricks/accessConnectors", 3, 64, WORD_OR_DASH),
    published("Microsoft.Databricks/workspaces", 3, 64, WORD_OR_DASH),
    published("Microsoft.DataFactory/factories", 3, 63, SINGLY_DASHED),
    published("Microsoft.DBforPostgreSQL/flexibleServers", 3, 63, DASHED),
    published("Microsoft.DocumentDB/databaseAccounts", 3, 44, text("a-z0-9-", LOWER, ALL, &[])),
    recalled("Microsoft.DocumentDB/databaseAccounts/sqlDatabases", 1, 255, DATABASE),
    recalled("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers", 1, 255, DATABASE),
    published("Microsoft.EventHub/namespaces", 6, 50, FROM_LETTER),
    published(
        "Microsoft.EventHub/namespaces/eventhubs",
        1,
        256,
        text("a-zA-Z0-9._-", ALNUM, ALNUM, &[]),
    ),
    recalled("Microsoft.Insights/actionGroups", 1, 260, PATH_SAFE),
    recalled(
        "Microsoft.Insights/components",
        1,
        260,
        text_of(Class::except("%&\\?/"), ALL, Class::except(" ."), &[]),
    ),
    recalled("Microsoft.Insights/dataCollectionEndpoints", 1, 44, PATH_SAFE),
    recalled("Microsoft.Insights/dataCollectionRules", 1, 64, PATH_SAFE),
    recalled("Microsoft.Insights/diagnosticSettings", 1, 260, all(Class::except("*<>?/;"))),
    recalled("Microsoft.Insights/privateLinkScopes", 1, 260, PATH_SAFE),
    published(
        "Microsoft.KeyVault/vaults",
        3,
        24,
        text("a-zA-Z0-9-", LETTER, ALNUM, &[Extra::Hyphens(1)]),
    ),
    published("Microsoft.KeyVault/vaults/keys", 1, 127, LETTERS_AND_DASHES),
    published("Microsoft.KeyVault/vaults/secrets", 1, 127, LETTERS_AND_DASHES),
    published("Microsoft.MachineLearningServices/registries", 3, 33, UNDERSCORED),
    published("Microsoft.MachineLearningServices/workspaces", 3, 33, UNDERSCORED),
    published(
        "Microsoft.MachineLearningServices/workspaces/computes",
        3,
        24,
        text("a-zA-Z0-9-", LETTER, ALL, &[Extra::NoNumberTail]),
    ),
    published("Microsoft.MachineLearningServices/workspaces/connections", 3, 33, UNDERSCORED),
    recalled(
        "Microsoft.MachineLearningServices/workspaces/datastores",
        1,
        255,
        text("a-zA-Z0-9_", ALL, ALL, DATASTORES),
    ),
    recalled("Microsoft.MachineLearningServices/workspaces/onlineEndpoints", 3, 32, FROM_LETTER),
    recalled(
        "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments",
        3,
        32,
        FROM_LETTER,
    ),
    published("Microsoft.ManagedIdentity/userAssignedIdentities", 3, 128, UNDERSCORED),
    published(
        "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
        3,
        120,
        UNDERSCORED,
    ),
    published("Microsoft.Network/applicationGateways", 1, 80, NETWORK),
    published("Microsoft.Network/applicationSecurityGroups", 1, 80, NETWORK),
    published("Microsoft.Network/azureFirewalls", 1, 80, NETWORK),
    published("Microsoft.Network/bastionHosts", 1, 80, NETWORK),
    recalled("Microsoft.Network/dnsResolvers", 1, 80, NETWORK),
    recalled("Microsoft.Network/dnsResolvers/inboundEndpoints", 1, 80, NETWORK),
    recalled("Microsoft.Network/dnsResolvers/outboundEndpoints", 1, 80, NETWORK),
    published("Microsoft.Network/firewallPolicies", 1, 80, NETWORK),
    published("Microsoft.Network/loadBalancers", 1, 80, NETWORK),
    published("Microsoft.Network/natGateways", 1, 80, NETWORK),
    published("Microsoft.Network/networkInterfaces", 1, 80, NETWORK),
    published("Microsoft.Network/networkSecurityGroups", 1, 80, NETWORK),
    published("Microsoft.Network/networkSecurityGroups/securityRules", 1, 80, NETWORK),
    published("Microsoft.Network/networkWatchers", 1, 80, NETWORK),
    published("Microsoft.Network/networkWatchers/flowLogs", 1, 80, NETWORK),
    special("Microsoft.Network/privateDnsZones", Form::Labels),
    published("Microsoft.Network/privateDnsZones/virtualNetworkLinks", 1, 80, NETWORK),
    published("Microsoft.Network/privateEndpoints", 1, 80, NETWORK),
    published("Microsoft.Network/publicIPAddresses", 1, 80, NETWORK),
    published("Microsoft.Network/publicIPPrefixes", 1, 80, NETWORK),
    published("Microsoft.Network/routeTables", 1, 80, NETWORK),
    published("Microsoft.Network/routeTables/routes", 1, 80, NETWORK),
    published("Microsoft.Network/virtualNetworkGateways", 1, 80, NETWORK),
    published("Microsoft.Network/virtualNetworks", 2, 64, NETWORK),
    published("Microsoft.Network/virtualNetworks/subnets", 1, 80, NETWORK),
    published("Microsoft.Network/virtualNetworks/virtualNetworkPeerings", 1, 80, NETWORK),
    published("Microsoft.OperationalInsights/clusters", 4, 63, DASHED),
    published("Microsoft.OperationalInsights/workspaces", 4, 63, DASHED),
    published("Microsoft.Purview/accounts", 3, 63, SINGLY_DASHED),
    recalled("Microsoft.RecoveryServices/vaults", 2, 50, text("a-zA-Z0-9-", LETTER, ALL, &[])),
    published("Microsoft.Resources/deployments", 1, 64, WORDS),
    published(
        "Microsoft.Resources/resourceGroups",
        1,
        90,
        text_of(WORD, ALL, Class::except("."), &[]),
    ),
    published(
        "Microsoft.Search/searchServices",
        2,
        60,
        text("a-z0-9-", LOWER, LOWER, &[Extra::Second(LOWER), Extra::Hyphens(1)]),
    ),
    published(
        "Microsoft.ServiceBus/namespaces",
        6,
        50,
        text("a-zA-Z0-9-", LETTER, ALNUM, NAMESPACE),
    ),
    recalled("Microsoft.Sql/servers", 1, 63, DASHED_LOWER),
    published("Microsoft.Storage/storageAccounts", 3, 24, all(LOWER)),
    special("Microsoft.Storage/storageAccounts/blobServices", DEFAULT),
    characters_recalled(
        "Microsoft.Storage/storageAccounts/blobServices/containers",
        3,
        63,
        text("a-z0-9-", LOWER, LOWER, CONTAINERS),
    ),
    special("Microsoft.Storage/storageAccounts/fileServices", DEFAULT),
    characters_recalled(
        "Microsoft.Storage/storageAccounts/fileServices/shares",
        3,
        63,
        SINGLY_DASHED_LOWER,
    ),
    special("Microsoft.Storage/storageAccounts/managementPolicies", DEFAULT),
    special("Microsoft.Storage/storageAccounts/queueServices", DEFAULT),
    published("Microsoft.Storage/storageAccounts/queueServices/queues", 3, 63, SINGLY_DASHED_LOWER),
    special("Microsoft.Storage/storageAccounts/tableServices", DEFAULT),
    published(
        "Microsoft.Storage/storageAccounts/tableServices/tables",
        3,
        63,
        text("a-zA-Z0-9", LETTER, ALL, TABLES),
    ),
    recalled("Microsoft.Web/serverfarms", 1, 60, LETTERS_AND_DASHES),
    recalled("Microsoft.Web/sites", 2, 60, DASHED),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_sorted_so_that_each_is_found() {
        assert!(RULES.is_sorted_by(|a, b| a.ty.to_lowercase() < b.ty.to_lowercase()));
        for known in RULES {
            assert_eq!(rule(&known.ty.to_uppercase()).map(|rule| rule.ty), Some(known.ty));
        }
        assert!(rule("Microsoft.Storage/storageAccount").is_none());
    }

    // A rule whose ends allow what its middle does not would contradict itself in its messages.
    #[test]
    fn lengths_go_upwards_and_ends_have_something_in_common_with_the_middle() {
        for rule in RULES {
            assert!(0 < rule.min && rule.min <= rule.max, "{}", rule.ty);
            if let Form::Text { characters, first, last, .. } = rule.form {
                for end in [first, last] {
                    let common =
                        (0..128).map(char::from).any(|c| characters.contains(c) && end.contains(c));
                    assert!(common, "{}", rule.ty);
                }
            }
        }
    }
}
