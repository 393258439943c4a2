//! Private endpoints that come with their DNS zones.
//!
//! An endpoint without a record in a private zone is one that nobody finds, so none is made without
//! its zones, except by [`PrivateLinks::connect_without_dns`]. Each zone is made once and linked
//! once, however many endpoints stand in it.

use std::collections::{BTreeMap, BTreeSet};

use super::zones::{Cloud, Zone, ZoneName};
use super::{
    PrivateDnsZone, PrivateDnsZoneGroup, PrivateDnsZoneVirtualNetworkLink, PrivateEndpoint, Subnet,
    VirtualNetwork,
};
use crate::azure::support::{
    Declaration, ExistingScope, Expr, Id, KnownAtStart, Map, Node, Object, Ref, Reference,
    ResourceGroup, Value,
};
use crate::expr::{Ast, Format};
use crate::model::{Checked, Finding, ProblemKind};

/// What adds the zones that endpoints are entered in.
const FINISH: &str = "call `links.finish(&mut group)` once all endpoints are connected: it adds the \
                      zones, in the group that `PrivateLinks::new` was given";

/// A part of a resource that a private endpoint can lead to, with the DNS zones it is found in.
///
/// The types that have such parts have methods for them. This is for those that have none yet.
///
/// # Example
///
/// ```
/// use armwright::ResourceGroup;
/// use armwright::azure::network::{PrivateLink, Zone};
/// use armwright::azure::search::SearchService;
///
/// let shared = ResourceGroup::existing("shared", "rg-shared");
/// let search = SearchService::existing_in(&shared, "srch-shared");
/// let link = PrivateLink::new(&search, "searchService", &[Zone::SEARCH]).named("pe-search");
/// # let _ = link;
/// ```
#[derive(Debug, Clone)]
#[must_use = "a link leads nowhere until it is connected, with `PrivateLinks::connect`"]
pub struct PrivateLink {
    id: Node,
    /// By which two links to the same resource are known.
    target: String,
    target_name: Ast,
    group: &'static str,
    zones: &'static [Zone],
    name: Option<Node>,
    in_turn: bool,
}

impl PrivateLink {
    /// A link to what the resource calls `group_id`.
    pub fn new<R>(target: &Ref<R>, group_id: &'static str, zones: &'static [Zone]) -> Self {
        let address = target.address();
        Self {
            id: Node::from(target),
            target: address.key(),
            target_name: address.name.clone(),
            group: group_id,
            zones,
            name: None,
            in_turn: false,
        }
    }

    /// The name of the endpoint. If not set, it is `pe-` with the name of the resource and the id
    /// of the group.
    pub fn named(mut self, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.name = Some(name.node());
        self
    }

    /// Deploys the endpoint after the others to the same resource that were connected before, for
    /// services that refuse two at a time.
    pub fn in_turn(mut self) -> Self {
        self.in_turn = true;
        self
    }

    fn endpoint_name(&self) -> Node {
        self.name.clone().unwrap_or_else(|| {
            let target: Expr<String> = Expr::from_ast(self.target_name.clone());
            Format::new().text("pe-").arg(target).text("-").text(self.group).finish().node()
        })
    }
}

/// The private endpoints of a subnet and the DNS zones they are found in.
///
/// [`connect`](Self::connect) adds an endpoint and enters it in its zones, [`finish`](Self::finish)
/// adds the zones that were asked for. Endpoints can stand in any group; the zones stand in one.
///
/// # Example
///
/// ```
/// use armwright::azure::keyvault::Vault;
/// use armwright::azure::network::{PrivateLinks, Subnet, VirtualNetwork};
/// use armwright::{Deployment, ResourceGroup, cidr};
///
/// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
/// let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
/// let subnet = group.add(Subnet::new(&vnet, "snet-endpoints", cidr!("10.0.6.0/24")));
/// let shared = ResourceGroup::existing("shared", "rg-shared");
///
/// let mut links = PrivateLinks::new(&group, &vnet, &subnet, "westeurope");
/// for name in ["kv-one", "kv-two"] {
///     let vault = Vault::existing_in(&shared, name);
///     links.connect(&mut group, vault.private_link());
/// }
/// links.finish(&mut group);
///
/// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
/// assert!(template.contains(r#""name": "pe-kv-one-vault""#));
/// assert_eq!(template.matches(r#""name": "privatelink.vaultcore.azure.net""#).count(), 1);
/// # Ok::<(), armwright::Error>(())
/// ```
#[derive(Debug)]
pub struct PrivateLinks {
    home: ExistingScope,
    /// The network that the zones are linked to; `None` where the zones are there already.
    network: Option<Ref<VirtualNetwork>>,
    subnet: Ref<Subnet>,
    location: Node,
    cloud: Cloud,
    tags: Option<Node>,
    names: BTreeMap<&'static str, Node>,
    /// Zones that are referred to and not added yet.
    pending: BTreeMap<&'static str, Node>,
    added: BTreeSet<&'static str>,
    /// The last endpoint to each resource.
    last: BTreeMap<String, Ref<PrivateEndpoint>>,
}

impl PrivateLinks {
    /// Endpoints in `subnet`, found in zones that are made in the group `zones` and linked to
    /// `network`. `location` is the region of the network.
    pub fn new(
        zones: &ResourceGroup,
        network: &Ref<VirtualNetwork>,
        subnet: &Ref<Subnet>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::of(zones.into(), Some(network.clone()), subnet, location.node())
    }

    /// Endpoints in `subnet`, found in zones that are there already, as in the hub of a hub and
    /// spoke network. Whoever owns the zones links them to the networks.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::keyvault::Vault;
    /// use armwright::azure::network::{PrivateLinks, Subnet, VirtualNetwork};
    /// use armwright::{Deployment, ExistingScope, ResourceGroup};
    ///
    /// let spoke = ResourceGroup::existing("spoke", "rg-spoke");
    /// let vnet = VirtualNetwork::existing_in(&spoke, "vnet-spoke");
    /// let subnet = Subnet::existing_in(&vnet, "snet-endpoints");
    /// let vault = Vault::existing_in(&spoke, "kv-spoke");
    ///
    /// let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
    /// let hub = ExistingScope::resource_group("rg-dns");
    /// let mut links = PrivateLinks::with_existing_zones(hub, &subnet, "westeurope");
    /// links.connect(&mut group, vault.private_link());
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains("'rg-dns'), 'Microsoft.Network/privateDnsZones'"));
    /// assert!(!template.contains("virtualNetworkLinks"));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn with_existing_zones(
        zones: impl Into<ExistingScope>,
        subnet: &Ref<Subnet>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::of(zones.into(), None, subnet, location.node())
    }

    fn of(
        home: ExistingScope,
        network: Option<Ref<VirtualNetwork>>,
        subnet: &Ref<Subnet>,
        location: Node,
    ) -> Self {
        Self {
            home,
            network,
            subnet: subnet.clone(),
            location,
            cloud: Cloud::default(),
            tags: None,
            names: BTreeMap::new(),
            pending: BTreeMap::new(),
            added: BTreeSet::new(),
            last: BTreeMap::new(),
        }
    }

    /// The cloud that the template is for. If not set, it is the public one.
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = cloud;
        self
    }

    /// The tags of all endpoints, zones and their links.
    pub fn tags(mut self, tags: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.tags = Some(tags.node());
        self
    }

    /// The name of a zone where nothing is published for the cloud, or where it is another one.
    pub fn zone_name(mut self, zone: Zone, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.names.insert(zone.label(), name.node());
        self
    }

    /// Adds an endpoint to the group and enters it in the zones of its service.
    #[track_caller]
    pub fn connect(
        &mut self,
        group: &mut ResourceGroup,
        link: impl Into<PrivateLink>,
    ) -> Ref<PrivateEndpoint> {
        self.connect_with(group, link, |endpoint| endpoint)
    }

    /// Like [`connect`](Self::connect), for an endpoint that needs more than its link says: a name
    /// for its network interface, fixed addresses, something to wait for.
    ///
    /// # Example
    ///
    /// ```
    /// # use armwright::azure::keyvault::Vault;
    /// # use armwright::azure::network::{PrivateLinks, Subnet, VirtualNetwork};
    /// # use armwright::{Deployment, ResourceGroup, cidr};
    /// # let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    /// # let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
    /// # let subnet = group.add(Subnet::new(&vnet, "snet", cidr!("10.0.6.0/24")));
    /// # let vault = Vault::existing_in(&group, "kv");
    /// # let link = vault.private_link();
    /// let mut links = PrivateLinks::new(&group, &vnet, &subnet, "westeurope");
    /// links.connect_with(&mut group, link, |endpoint| {
    ///     endpoint.custom_network_interface_name("nic-kv")
    /// });
    /// links.finish(&mut group);
    /// # let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// # assert!(template.contains(r#""customNetworkInterfaceName": "nic-kv""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn connect_with(
        &mut self,
        group: &mut ResourceGroup,
        link: impl Into<PrivateLink>,
        change: impl FnOnce(PrivateEndpoint) -> PrivateEndpoint,
    ) -> Ref<PrivateEndpoint> {
        let link = link.into();
        let endpoint = self.add_endpoint(group, &link, change);
        let entry = self.enter(&endpoint, link.zones);
        group.add(entry);
        endpoint
    }

    /// Adds an endpoint that is entered in no zone: its name then leads to the service's public
    /// address, unless something else puts it into a DNS.
    #[track_caller]
    pub fn connect_without_dns(
        &mut self,
        group: &mut ResourceGroup,
        link: impl Into<PrivateLink>,
    ) -> Ref<PrivateEndpoint> {
        self.add_endpoint(group, &link.into(), |endpoint| endpoint)
    }

    /// Adds the zones that endpoints were entered in since the last call, each linked to the
    /// network. `group` is the group that the zones were to be made in.
    ///
    /// Called within a [`when`](ResourceGroup::when), it adds zones that only endpoints under the
    /// same condition can stand in; zones that were added before stay usable.
    #[track_caller]
    pub fn finish(&mut self, group: &mut ResourceGroup) {
        let Some(network) = self.network.clone() else { return };
        for (label, name) in std::mem::take(&mut self.pending) {
            let mut zone = PrivateDnsZone::new(text(name));
            self.tag(&mut zone.0);
            let zone = group.add(zone);
            let name = text(Self::link_name(&network));
            let mut link = PrivateDnsZoneVirtualNetworkLink::new(&zone, name, &network);
            self.tag(&mut link.0);
            group.add(link);
            self.added.insert(label);
        }
    }

    #[track_caller]
    fn add_endpoint(
        &mut self,
        group: &mut ResourceGroup,
        link: &PrivateLink,
        change: impl FnOnce(PrivateEndpoint) -> PrivateEndpoint,
    ) -> Ref<PrivateEndpoint> {
        let name = text(link.endpoint_name());
        let mut endpoint = PrivateEndpoint::generated(name, text(self.location.clone()));
        endpoint.0.set("properties/subnet/id", self.subnet.id().node());
        let connection = Object::new().with("name", link.group).with(
            "properties",
            Object::new()
                .with("privateLinkServiceId", link.id.clone())
                .with("groupIds", [link.group]),
        );
        endpoint.0.push("properties/privateLinkServiceConnections", Node::Object(connection));
        self.tag(&mut endpoint.0);
        if let Some(before) = self.last.get(&link.target).filter(|_| link.in_turn) {
            endpoint.0.add_after(before);
        }
        let endpoint = group.add(change(endpoint));
        self.last.insert(link.target.clone(), endpoint.clone());
        endpoint
    }

    /// The zone group of an endpoint. It refers to zones that may be added later on.
    fn enter(&mut self, endpoint: &Ref<PrivateEndpoint>, zones: &[Zone]) -> PrivateDnsZoneGroup {
        let mut entry = PrivateDnsZoneGroup::generated(endpoint, "default");
        let mut configs = Vec::new();
        for zone in zones {
            let label = zone.label();
            let mut config = Object::new().with("name", label);
            let name = match self.names.get(label) {
                Some(name) => ZoneName::Known(name.clone()),
                None => zone.node(self.cloud, &self.location),
            };
            match name {
                ZoneName::Known(name) => {
                    let id = self.refer(label, name, &mut entry).id();
                    config = config.with("properties", Object::new().with("privateDnsZoneId", id));
                }
                // Reported by the check, which finds no id.
                ZoneName::Unlisted => {}
                ZoneName::Absent => continue,
            }
            configs.push(Node::Object(config));
        }
        entry.0.set("properties/privateDnsZoneConfigs", Node::Array(configs));
        entry.0.add_check(match self.cloud {
            Cloud::Public => |entry| check(entry, Cloud::Public),
            Cloud::UsGovernment => |entry| check(entry, Cloud::UsGovernment),
            Cloud::China => |entry| check(entry, Cloud::China),
        });
        entry
    }

    fn refer(
        &mut self,
        label: &'static str,
        name: Node,
        entry: &mut PrivateDnsZoneGroup,
    ) -> Ref<PrivateDnsZone> {
        let (ty, version) = (PrivateDnsZone::TYPE, PrivateDnsZone::API_VERSION);
        let home = self.home.clone();
        let Some(network) = &self.network else {
            return Ref::existing(ty, version, home, name);
        };
        if !self.added.contains(label) {
            self.pending.insert(label, name.clone());
        }
        let zone = Ref::expected(ty, version, home, name, FINISH);
        // A record that is asked for before the network sees the zone leads to the public address,
        // and resolvers remember it.
        entry.0.add_after(&Ref::<PrivateDnsZoneVirtualNetworkLink>::expected_child(
            PrivateDnsZoneVirtualNetworkLink::TYPE,
            PrivateDnsZoneVirtualNetworkLink::API_VERSION,
            &zone,
            Self::link_name(network),
            FINISH,
        ));
        zone
    }

    fn link_name(network: &Ref<VirtualNetwork>) -> Node {
        let name: Expr<String> = Expr::from_ast(network.address().name.clone());
        Format::new().text("link-").arg(name).finish().node()
    }

    fn tag(&self, declaration: &mut Declaration) {
        if let Some(tags) = &self.tags {
            declaration.set("tags", tags.clone());
        }
    }
}

impl PrivateDnsZoneVirtualNetworkLink {
    /// Makes the records of a zone visible to a network.
    ///
    /// Sets what is safe: machines do not write into the zone (`pdzl.01`).
    #[track_caller]
    pub fn new(
        zone: &Ref<PrivateDnsZone>,
        name: impl Value<String, Phase: KnownAtStart>,
        network: impl Value<Id<VirtualNetwork>>,
    ) -> Self {
        Self::generated(zone, name).virtual_network(network)
    }
}

/// A node of which it is known that it is text and known at the start.
fn text(node: Node) -> Expr<String> {
    Expr::from_ast(node.into_ast())
}

/// An endpoint stands in all zones of its service.
fn check(entry: &Checked<'_>, cloud: Cloud) -> Vec<Finding> {
    let configs = match entry.body.get("properties") {
        Some(Node::Object(properties)) => properties.get("privateDnsZoneConfigs"),
        _ => None,
    };
    let Some(Node::Array(configs)) = configs else { return Vec::new() };
    let finding = |message, help: &str| Finding {
        kind: ProblemKind::Invalid,
        message,
        help: help.to_owned(),
    };
    if configs.is_empty() {
        return vec![finding(
            "the private endpoint is entered in no DNS zone, so nobody finds it".to_owned(),
            "name its zones in the `PrivateLink`, or use `connect_without_dns`",
        )];
    }
    configs
        .iter()
        .filter_map(|config| match config {
            Node::Object(config) if config.get("properties").is_none() => {
                match config.get("name") {
                    Some(Node::String(label)) => Some(label),
                    _ => None,
                }
            }
            _ => None,
        })
        .map(|label| {
            let cloud = cloud.as_str();
            finding(
                format!("no name of the private DNS zone `{label}` is published for `{cloud}`"),
                "say it with `.zone_name(zone, name)`, or use `connect_without_dns`",
            )
        })
        .collect()
}
