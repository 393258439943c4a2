//! The rules of a network security group: who may talk to whom, over what.

use std::ops::{RangeFull, RangeInclusive};

use super::types::SecurityRuleProtocol;
use crate::azure::support::{
    AnyResource, Cidr, Enumeration, Expr, Id, KnownAtStart, Node, Object, Phase, Value, enumeration,
};
use crate::expr::{Ast, Format};

/// A rule of a [`NetworkSecurityGroup`](super::NetworkSecurityGroup).
///
/// A rule that allows is, unless it says more, for traffic within the network; one that denies is
/// for all traffic. Both are for any protocol and port. Replies need no rule.
///
/// # Example
///
/// ```
/// use armwright::azure::network::{NetworkSecurityGroup, Rule, ServiceTag};
/// use armwright::{Deployment, ResourceGroup, cidr};
///
/// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
/// group.add(
///     NetworkSecurityGroup::new("nsg", "westeurope")
///         .rule(Rule::allow_inbound("AllowOffice").from(cidr!("10.9.0.0/24")).tcp(443))
///         .rule(Rule::allow_outbound("AllowLogin").to(ServiceTag::AzureActiveDirectory).tcp(443))
///         .deny_all_inbound()
///         .deny_all_outbound(),
/// );
///
/// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
/// assert!(template.contains(r#""sourceAddressPrefix": "10.9.0.0/24""#));
/// assert!(template.contains(r#""priority": 4096"#));
/// # Ok::<(), armwright::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "a rule takes part once it is given to a network security group"]
pub struct Rule {
    name: Node,
    direction: &'static str,
    access: &'static str,
    priority: Option<u16>,
    protocol: Node,
    source: Peer,
    source_ports: Ports,
    destination: Peer,
    ports: Ports,
    description: Option<Node>,
    /// Whether it was said that anyone may come in.
    exposed: bool,
}

const INBOUND: &str = "Inbound";
const ALLOW: &str = "Allow";

impl Rule {
    /// Lets traffic in.
    pub fn allow_inbound(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::of(name.node(), INBOUND, ALLOW, ServiceTag::VirtualNetwork.into())
    }

    /// Keeps traffic out.
    pub fn deny_inbound(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::of(name.node(), INBOUND, "Deny", Peer::any())
    }

    /// Lets traffic out.
    pub fn allow_outbound(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::of(name.node(), "Outbound", ALLOW, ServiceTag::VirtualNetwork.into())
    }

    /// Keeps traffic in.
    pub fn deny_outbound(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::of(name.node(), "Outbound", "Deny", Peer::any())
    }

    /// Keeps out whatever no other rule lets in; the last rule, `DenyAllInbound`.
    pub fn deny_all_inbound() -> Self {
        Self::deny_inbound("DenyAllInbound").priority(4096)
    }

    /// Keeps in whatever no other rule lets out; the last rule, `DenyAllOutbound`.
    pub fn deny_all_outbound() -> Self {
        Self::deny_outbound("DenyAllOutbound").priority(4096)
    }

    fn of(name: Node, direction: &'static str, access: &'static str, peer: Peer) -> Self {
        Self {
            name,
            direction,
            access,
            priority: None,
            protocol: Node::from("*"),
            source: peer.clone(),
            source_ports: Ports::from(..),
            destination: peer,
            ports: Ports::from(..),
            description: None,
            exposed: false,
        }
    }

    /// Where the traffic comes from.
    ///
    /// A rule that lets in cannot take any address at all here; see
    /// [`dangerously_from`](Self::dangerously_from).
    pub fn from(mut self, peer: impl Into<Peer>) -> Self {
        self.source = peer.into();
        self.exposed = false;
        self
    }

    /// Where the traffic comes from, be it the whole internet.
    ///
    /// Control `nsg.01`: no rule lets in from any address.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{Rule, ServiceTag};
    ///
    /// let rule = Rule::allow_inbound("AllowWeb").dangerously_from(ServiceTag::Internet).tcp(443);
    /// # let _ = rule;
    /// ```
    pub fn dangerously_from(mut self, peer: impl Into<Peer>) -> Self {
        self.source = peer.into();
        self.exposed = true;
        self
    }

    /// Where the traffic goes to.
    pub fn to(mut self, peer: impl Into<Peer>) -> Self {
        self.destination = peer.into();
        self
    }

    /// For TCP to these ports.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{Ports, Rule};
    ///
    /// let one = Rule::allow_inbound("One").tcp(443);
    /// let some = Rule::allow_inbound("Some").tcp([80, 443]);
    /// let range = Rule::allow_inbound("Range").tcp(8443..=8451);
    /// let mixed = Rule::allow_inbound("Mixed").tcp(Ports::from(443).and(8443..=8451));
    /// let all = Rule::allow_inbound("All").tcp(..);
    /// # let _ = (one, some, range, mixed, all);
    /// ```
    pub fn tcp(self, ports: impl Into<Ports>) -> Self {
        self.over(SecurityRuleProtocol::Tcp, ports.into())
    }

    /// For UDP to these ports.
    pub fn udp(self, ports: impl Into<Ports>) -> Self {
        self.over(SecurityRuleProtocol::Udp, ports.into())
    }

    /// For ICMP.
    pub fn icmp(self) -> Self {
        self.over(SecurityRuleProtocol::Icmp, Ports::from(..))
    }

    /// For these ports of any protocol.
    pub fn ports(self, ports: impl Into<Ports>) -> Self {
        self.over(SecurityRuleProtocol::Asterisk, ports.into())
    }

    fn over(mut self, protocol: SecurityRuleProtocol, ports: Ports) -> Self {
        self.protocol = protocol.into();
        self.ports = ports;
        self
    }

    /// The ports that the traffic comes from, any unless set.
    pub fn source_ports(mut self, ports: impl Into<Ports>) -> Self {
        self.source_ports = ports.into();
        self
    }

    /// The place of the rule among those of its direction, 100 to 4096; the lowest number that
    /// fits the traffic decides. If not set, rules get places in their order.
    pub fn priority(mut self, priority: u16) -> Self {
        self.priority = Some(priority);
        self
    }

    /// What the rule is for, in up to 140 characters.
    pub fn description(mut self, text: impl Value<String>) -> Self {
        self.description = Some(text.node());
        self
    }

    /// The rule as Azure takes it. A priority that was set, and a source that may be anyone, are
    /// written as expressions: a template shows no difference, but those who number and check the
    /// rules tell them from what is open to change or doubt.
    pub(super) fn into_node(self) -> Node {
        let mut properties = Object::new()
            .with("access", self.access)
            .with("direction", self.direction)
            .with("protocol", self.protocol);
        let source = if self.exposed { self.source.meant() } else { self.source };
        source.write(&mut properties, &SOURCE);
        self.destination.write(&mut properties, &DESTINATION);
        self.source_ports.write(&mut properties, ["sourcePortRange", "sourcePortRanges"]);
        self.ports.write(&mut properties, ["destinationPortRange", "destinationPortRanges"]);
        if let Some(priority) = self.priority {
            properties = properties.with("priority", Node::Expr(Ast::int(priority.into())));
        }
        if let Some(description) = self.description {
            properties = properties.with("description", description);
        }
        Node::Object(Object::new().with("name", self.name).with("properties", properties))
    }
}

/// Who takes part in traffic: a [`ServiceTag`], a [`Cidr`] or several, an expression that yields
/// one of these, or [`any`](Peer::any)one.
#[derive(Debug, Clone)]
pub struct Peer(PeerKind);

#[derive(Debug, Clone)]
enum PeerKind {
    Prefix(Node),
    /// Ranges; Azure takes no tags among them.
    Prefixes(Vec<Node>),
    /// An expression that yields ranges.
    List(Node),
    Groups(Vec<Node>),
}

/// The members of a rule that name a peer: one, several, and groups.
type Members = [&'static str; 3];

const SOURCE: Members =
    ["sourceAddressPrefix", "sourceAddressPrefixes", "sourceApplicationSecurityGroups"];
const DESTINATION: Members = [
    "destinationAddressPrefix",
    "destinationAddressPrefixes",
    "destinationApplicationSecurityGroups",
];

impl Peer {
    /// Any address.
    pub fn any() -> Self {
        Self(PeerKind::Prefix(Node::from("*")))
    }

    /// The machines in an application security group.
    pub fn application_security_group(id: impl Value<Id<AnyResource>>) -> Self {
        Self(PeerKind::Groups(vec![Node::Object(Object::new().with("id", id.node()))]))
    }

    /// Several ranges, some of which may be expressions.
    pub(super) fn ranges(ranges: impl IntoIterator<Item = Node>) -> Self {
        let mut ranges: Vec<Node> = ranges.into_iter().collect();
        Self(match ranges.len() {
            1 => PeerKind::Prefix(ranges.remove(0)),
            _ => PeerKind::Prefixes(ranges),
        })
    }

    /// The same peer, out of reach of those who look at literals.
    fn meant(self) -> Self {
        let meant = |node: Node| Node::Expr(node.into_ast());
        Self(match self.0 {
            PeerKind::Prefix(prefix) => PeerKind::Prefix(meant(prefix)),
            PeerKind::Prefixes(prefixes) => {
                PeerKind::Prefixes(prefixes.into_iter().map(meant).collect())
            }
            other => other,
        })
    }

    fn write(self, properties: &mut Object, members: &Members) {
        let (member, value) = match self.0 {
            PeerKind::Prefix(prefix) => (members[0], prefix),
            PeerKind::Prefixes(prefixes) => (members[1], Node::Array(prefixes)),
            PeerKind::List(list) => (members[1], list),
            PeerKind::Groups(groups) => (members[2], Node::Array(groups)),
        };
        properties.set(member, value);
    }
}

impl From<ServiceTag> for Peer {
    fn from(tag: ServiceTag) -> Self {
        Self(PeerKind::Prefix(tag.into()))
    }
}

impl From<Cidr> for Peer {
    fn from(range: Cidr) -> Self {
        Self::ranges([range.into()])
    }
}

impl<const N: usize> From<[Cidr; N]> for Peer {
    fn from(ranges: [Cidr; N]) -> Self {
        Self::ranges(ranges.map(Node::from))
    }
}

impl From<Vec<Cidr>> for Peer {
    fn from(ranges: Vec<Cidr>) -> Self {
        Self::ranges(ranges.into_iter().map(Node::from))
    }
}

macro_rules! peer_from {
    ($($yields:ty => $kind:ident),*) => {$(
        impl<P: Phase> From<Expr<$yields, P>> for Peer {
            fn from(value: Expr<$yields, P>) -> Self {
                Self(PeerKind::$kind(value.node()))
            }
        }

        impl<P: Phase> From<&Expr<$yields, P>> for Peer {
            fn from(value: &Expr<$yields, P>) -> Self {
                Self(PeerKind::$kind(value.node()))
            }
        }
    )*};
}

peer_from!(String => Prefix, Cidr => Prefix, Vec<String> => List, Vec<Cidr> => List);

/// Ports of a rule: a number, a list of numbers, a range, or `..` for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ports(Vec<String>);

impl Ports {
    /// These ports and more.
    pub fn and(mut self, ports: impl Into<Ports>) -> Self {
        self.0.extend(ports.into().0);
        self
    }

    fn write(mut self, properties: &mut Object, [one, several]: [&'static str; 2]) {
        if self.0.len() == 1 {
            properties.set(one, Node::from(self.0.remove(0)));
        } else {
            properties.set(several, Node::from(self.0));
        }
    }
}

impl From<u16> for Ports {
    fn from(port: u16) -> Self {
        Self(vec![port.to_string()])
    }
}

impl<const N: usize> From<[u16; N]> for Ports {
    fn from(ports: [u16; N]) -> Self {
        Self(ports.iter().map(u16::to_string).collect())
    }
}

impl From<Vec<u16>> for Ports {
    fn from(ports: Vec<u16>) -> Self {
        Self(ports.iter().map(u16::to_string).collect())
    }
}

impl From<RangeInclusive<u16>> for Ports {
    fn from(ports: RangeInclusive<u16>) -> Self {
        Self(vec![format!("{}-{}", ports.start(), ports.end())])
    }
}

impl From<RangeFull> for Ports {
    fn from(_: RangeFull) -> Self {
        Self(vec!["*".to_owned()])
    }
}

enumeration! {
    /// The addresses of a service, kept up to date by Azure, as a [`Peer`] of a rule.
    ///
    /// [Source](https://learn.microsoft.com/azure/virtual-network/service-tags-overview)
    open ServiceTag {
        ApiManagement = "ApiManagement",
        AppService = "AppService",
        AzureActiveDirectory = "AzureActiveDirectory",
        AzureCloud = "AzureCloud",
        AzureContainerRegistry = "AzureContainerRegistry",
        AzureCosmosDb = "AzureCosmosDB",
        AzureDatabricks = "AzureDatabricks",
        AzureFrontDoorBackend = "AzureFrontDoor.Backend",
        AzureFrontDoorFirstParty = "AzureFrontDoor.FirstParty",
        AzureFrontDoorFrontend = "AzureFrontDoor.Frontend",
        AzureKeyVault = "AzureKeyVault",
        AzureLoadBalancer = "AzureLoadBalancer",
        AzureMachineLearning = "AzureMachineLearning",
        AzureMonitor = "AzureMonitor",
        AzureResourceManager = "AzureResourceManager",
        AzureTrafficManager = "AzureTrafficManager",
        BatchNodeManagement = "BatchNodeManagement",
        CognitiveServicesManagement = "CognitiveServicesManagement",
        DataFactory = "DataFactory",
        EventHub = "EventHub",
        GatewayManager = "GatewayManager",
        Internet = "Internet",
        MicrosoftContainerRegistry = "MicrosoftContainerRegistry",
        ServiceBus = "ServiceBus",
        Sql = "Sql",
        Storage = "Storage",
        VirtualNetwork = "VirtualNetwork",
    }
}

impl ServiceTag {
    /// The addresses of the service in one region only. Not every tag has regions.
    ///
    /// Tags have the short names of regions: `West Europe` becomes `westeurope`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::Param;
    /// use armwright::azure::network::{Rule, ServiceTag};
    ///
    /// let location = Param::string("location");
    /// let rule = Rule::allow_outbound("AllowStorage").to(ServiceTag::Storage.in_region(&location));
    /// # let _ = rule;
    /// ```
    pub fn in_region(&self, region: impl Value<String, Phase: KnownAtStart>) -> Peer {
        let region = region.node().into_ast();
        let region = if let Some(text) = region.as_str() {
            Ast::str(text.replace(' ', "").to_ascii_lowercase())
        } else {
            let close = Ast::call("replace", [region, Ast::str(" "), Ast::str("")]);
            Ast::call("toLower", [close])
        };
        let region: Expr<String> = Expr::from_ast(region);
        let tag = Format::new().text(self.as_str().to_owned()).text(".").arg(region).finish();
        Peer::from(tag)
    }
}
