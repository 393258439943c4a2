//! Subnets: a range of a network, who may stand in it, and how traffic leaves it.

use super::{Subnet, SubnetPurpose, VirtualNetwork, ranges, types};
use crate::azure::support::{
    Cidr, Enumeration, Expr, KnownAtStart, Node, Object, Ref, Start, Value, enumeration,
};
use crate::model::{Checked, Finding, ProblemKind};

enumeration! {
    /// A service that a subnet is handed over to; see [`Subnet::delegate_to`].
    open Delegation {
        ApplicationGateways = "Microsoft.Network/applicationGateways",
        ContainerApps = "Microsoft.App/environments",
        ContainerInstances = "Microsoft.ContainerInstance/containerGroups",
        Databricks = "Microsoft.Databricks/workspaces",
        DnsResolvers = "Microsoft.Network/dnsResolvers",
        Kubernetes = "Microsoft.ContainerService/managedClusters",
        MySql = "Microsoft.DBforMySQL/flexibleServers",
        NetApp = "Microsoft.Netapp/volumes",
        PostgreSql = "Microsoft.DBforPostgreSQL/flexibleServers",
        SqlManagedInstances = "Microsoft.Sql/managedInstances",
        WebApps = "Microsoft.Web/serverFarms",
        WebHostingEnvironments = "Microsoft.Web/hostingEnvironments",
    }
}

enumeration! {
    /// A service that a subnet reaches over Azure's own network, with the subnet as the source;
    /// see [`Subnet::service_endpoint`].
    open ServiceEndpoint {
        CognitiveServices = "Microsoft.CognitiveServices",
        ContainerRegistry = "Microsoft.ContainerRegistry",
        CosmosDb = "Microsoft.AzureCosmosDB",
        EventHub = "Microsoft.EventHub",
        KeyVault = "Microsoft.KeyVault",
        ServiceBus = "Microsoft.ServiceBus",
        Sql = "Microsoft.Sql",
        Storage = "Microsoft.Storage",
        StorageOfAllRegions = "Microsoft.Storage.Global",
        Web = "Microsoft.Web",
    }
}

impl Value<types::ServiceEndpoint> for ServiceEndpoint {
    type Phase = Start;
    fn node(self) -> Node {
        types::ServiceEndpoint::new().service(self.as_str()).node()
    }
}

impl Subnet {
    /// A subnet of a network. Where the network is deployed here too, it is written into it.
    ///
    /// Machines in it have no way to the internet that nobody asked for
    /// (`properties.defaultOutboundAccess` is `false`; give it a
    /// [`nat_gateway`](Self::nat_gateway) or [`route_table`](Self::route_table) where they need
    /// one), and its rules and routes hold for private endpoints too
    /// (`properties.privateEndpointNetworkPolicies` is `Enabled`).
    ///
    /// Azure keeps five addresses of each subnet, and some names are for one service and need a
    /// size: `AzureBastionSubnet`, `AzureFirewallSubnet`, `AzureFirewallManagementSubnet`,
    /// `GatewaySubnet` and `RouteServerSubnet`. Sizes are checked when the template is made.
    ///
    /// In a network that is there already each subnet is deployed by itself, and Azure refuses two
    /// at a time: let each wait for the one before with [`after`](Self::after).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{Delegation, NatGateway, NetworkSecurityGroup};
    /// use armwright::azure::network::{ServiceEndpoint, Subnet, VirtualNetwork};
    /// use armwright::{Deployment, ResourceGroup, cidr};
    ///
    /// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    /// let nsg = group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
    /// let nat = group.add(NatGateway::new("ng", "westeurope"));
    /// let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
    /// let hosts = group.add(
    ///     Subnet::new(&vnet, "snet-hosts", cidr!("10.0.1.0/24"))
    ///         .network_security_group(&nsg)
    ///         .nat_gateway(&nat)
    ///         .delegate_to(Delegation::Databricks)
    ///         .service_endpoint(ServiceEndpoint::Storage),
    /// );
    ///
    /// let mut deployment = Deployment::subscription();
    /// deployment.resource_group(group).output("hosts", hosts.id());
    /// let template = deployment.synth()?.to_string();
    /// assert!(template.contains(r#""defaultOutboundAccess": false"#));
    /// assert!(template.contains(r#""serviceName": "Microsoft.Databricks/workspaces""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(
        network: &Ref<VirtualNetwork>,
        name: impl Value<String, Phase: KnownAtStart>,
        address_prefix: impl Value<Cidr>,
    ) -> Self {
        let name = name.node();
        let kept = match &name {
            Node::String(text) => KEPT.iter().find(|(purpose, _)| {
                purpose.required_name().is_some_and(|kept| kept.eq_ignore_ascii_case(text))
            }),
            _ => None,
        };
        let name: Expr<String> = Expr::from_ast(name.into_ast());
        let mut this = Self::generated(network, name);
        this.0.embed("subnets");
        this.0.set("properties/addressPrefix", address_prefix.node());
        this.0.preset("properties/privateEndpointNetworkPolicies", Node::from("Enabled"));
        this.0.add_check(kept.map_or(|subnet| check_size(subnet, None), |(_, check)| *check));
        this.0.add_check(check_delegations);
        this
    }

    /// One more range, such as one of IPv6 beside one of IPv4.
    ///
    /// # Example
    ///
    /// ```
    /// # use armwright::azure::network::{Subnet, VirtualNetwork};
    /// # use armwright::{ResourceGroup, cidr};
    /// # let group = ResourceGroup::existing("net", "rg-net");
    /// let vnet = VirtualNetwork::existing_in(&group, "vnet");
    /// let subnet = Subnet::new(&vnet, "dual", cidr!("10.0.1.0/24"))
    ///     .address_prefix(cidr!("fd00:db8:1::/64"));
    /// # let _ = subnet;
    /// ```
    pub fn address_prefix(mut self, value: impl Value<Cidr>) -> Self {
        if let Some(Node::Object(properties)) = self.0.body_mut().get_mut("properties")
            && let Some(first) = properties.remove("addressPrefix")
        {
            properties.set("addressPrefixes", Node::Array(vec![first]));
        }
        self.0.push("properties/addressPrefixes", value.node());
        self
    }

    /// Hands the subnet over to a service, in place of any other: it alone may put machines there.
    pub fn delegate_to(mut self, service: Delegation) -> Self {
        let name = service.as_str().replace('/', ".");
        let delegation = Object::new()
            .with("name", name)
            .with("properties", Object::new().with("serviceName", service));
        self.0.set("properties/delegations", Node::from([delegation]));
        self
    }
}

type Check = fn(&Checked<'_>) -> Vec<Finding>;

/// The names that Azure keeps for one service each, with what that asks of the subnet.
const KEPT: [(SubnetPurpose, Check); 5] = [
    (SubnetPurpose::Bastion, |subnet| check_size(subnet, Some(SubnetPurpose::Bastion))),
    (SubnetPurpose::Firewall, |subnet| check_bare(subnet, SubnetPurpose::Firewall)),
    (SubnetPurpose::FirewallManagement, |subnet| {
        check_bare(subnet, SubnetPurpose::FirewallManagement)
    }),
    (SubnetPurpose::Gateway, |subnet| check_bare(subnet, SubnetPurpose::Gateway)),
    (SubnetPurpose::RouteServer, |subnet| check_bare(subnet, SubnetPurpose::RouteServer)),
];

/// The smallest subnet that Azure makes, of either family.
const SMALLEST_V4: u8 = 29;
const SMALLEST_V6: u8 = 64;

/// The ranges are as large as Azure and the service ask.
fn check_size(subnet: &Checked<'_>, purpose: Option<SubnetPurpose>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for range in ranges::of_subnet(subnet.body).known {
        let length = range.prefix_len();
        if range.network().is_ipv6() {
            if length != SMALLEST_V6 {
                findings.push(finding(
                    format!("the range `{range}` is not a /64, as a subnet's IPv6 range must be"),
                    "write a range of /64",
                ));
            }
        } else if length > SMALLEST_V4 {
            findings.push(finding(
                format!("the range `{range}` is too small: it must be a /29 or larger"),
                "Azure keeps five addresses of each subnet; choose a larger range",
            ));
        } else if let Some(purpose) = purpose.filter(|p| !p.prefix_lens().contains(&length)) {
            let (largest, smallest) = (purpose.prefix_lens().min(), purpose.prefix_lens().max());
            let (largest, smallest) = (largest.unwrap_or_default(), smallest.unwrap_or_default());
            findings.push(finding(
                format!(
                    "the range `{range}` does not fit {purpose}, which takes a /{largest} to a \
                     /{smallest}"
                ),
                "choose a range of another size",
            ));
        }
    }
    findings
}

/// Like [`check_size`], for a subnet whose service does not work behind an NSG.
fn check_bare(subnet: &Checked<'_>, purpose: SubnetPurpose) -> Vec<Finding> {
    let mut findings = check_size(subnet, Some(purpose));
    if ranges::member(subnet.body, &["properties", "networkSecurityGroup"]).is_some() {
        findings.push(Finding {
            kind: ProblemKind::Invalid,
            message: format!("it has an NSG, but {purpose} does not work behind one"),
            help: "leave `network_security_group` out".to_owned(),
        });
    }
    findings
}

/// One service alone has the subnet, and room enough.
fn check_delegations(subnet: &Checked<'_>) -> Vec<Finding> {
    let Some(Node::Array(delegations)) =
        ranges::member(subnet.body, &["properties", "delegations"])
    else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    if delegations.len() > 1 {
        findings.push(Finding {
            kind: ProblemKind::Invalid,
            message: format!("it is handed over to {} services", delegations.len()),
            help: "a subnet can be handed over to one: give each service its own".to_owned(),
        });
    }
    let to_databricks = delegations.iter().any(|delegation| match delegation {
        Node::Object(delegation) => matches!(
            ranges::member(delegation, &["properties", "serviceName"]),
            Some(Node::String(service))
                if service.eq_ignore_ascii_case(Delegation::Databricks.as_str())
        ),
        _ => false,
    });
    if to_databricks {
        findings.extend(check_size(subnet, Some(SubnetPurpose::Databricks)));
    }
    findings
}

fn finding(message: String, help: &str) -> Finding {
    Finding { kind: ProblemKind::AddressRange, message, help: help.to_owned() }
}
