//! Resource groups: builder, scope and resource in one.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::panic::Location;
use std::sync::Arc;

use super::address::{Scope, Target, TargetKind};
use super::conditions::Conditions;
use super::copy::Each;
use super::declaration::Entry;
use super::form::Forms;
use super::marker::{DeployableIn, Id, Ref, Resource};
use super::symbols::{GroupFacet, GroupSymbol};
use crate::expr::{Ast, Expr, Key, KnownAtStart, Map, Node, Object, Start, Value};

/// A resource group: the builder to which resources are added, the scope they are deployed to,
/// and a resource itself.
///
/// # Example
///
/// ```
/// use armwright::azure::network::NetworkSecurityGroup;
/// use armwright::{Deployment, ResourceGroup};
///
/// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
/// group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
/// let template = Deployment::subscription().resource_group(group).synth()?;
/// assert!(template.to_string().contains("Microsoft.Resources/resourceGroups"));
/// # Ok::<(), armwright::Error>(())
/// ```
#[derive(Debug)]
pub struct ResourceGroup {
    pub(crate) group: Arc<Group>,
    pub(crate) body: Object,
    pub(crate) entries: Vec<Entry>,
    conditions: Conditions,
    forms: Forms,
    pub(crate) source: &'static Location<'static>,
}

/// What identifies a resource group.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) key: Cow<'static, str>,
    pub(crate) name: Ast,
    pub(crate) kind: GroupKind,
    /// The subscription it is in, where that is not the one of the deployment.
    pub(crate) subscription: Option<Ast>,
}

#[derive(Debug)]
pub(crate) enum GroupKind {
    New { location: Ast },
    Existing,
    Current,
}

impl Group {
    /// The key of a group that the program has no builder for.
    pub(crate) const NAMELESS: &'static str = "existing";

    pub(crate) fn scope_key(&self) -> String {
        if let GroupKind::Current = self.kind {
            return String::new();
        }
        let mut key = format!("group {:?}", self.name);
        if let Some(subscription) = &self.subscription {
            let _ = write!(key, " in {subscription:?}");
        }
        key.make_ascii_lowercase();
        key
    }
}

impl ResourceGroup {
    /// A group that the deployment creates.
    ///
    /// `key` is the group's short name in the program: it stands in the names of the nested
    /// deployments and in errors, and must not be given twice. `name` is its name in Azure, `location` the region
    /// that keeps its metadata.
    #[track_caller]
    pub fn new(
        key: impl Into<Cow<'static, str>>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let location = location.node().into_ast();
        Self::of(key.into(), name.node().into_ast(), GroupKind::New { location }, None)
    }

    /// A group that is there already and that resources are deployed into.
    #[track_caller]
    pub fn existing(
        key: impl Into<Cow<'static, str>>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::of(key.into(), name.node().into_ast(), GroupKind::Existing, None)
    }

    /// The group that a group-level template is deployed to.
    #[track_caller]
    pub fn current() -> Self {
        let name = Ast::call("resourceGroup", []).property("name");
        Self::of(Cow::Borrowed("current"), name, GroupKind::Current, None)
    }

    /// The group in another subscription than the one of the deployment; `id` is that
    /// subscription's GUID.
    ///
    /// # Panics
    ///
    /// After a resource was added, and for [`ResourceGroup::current`]: references would keep the
    /// old place.
    pub fn in_subscription(mut self, id: impl Value<String, Phase: KnownAtStart>) -> Self {
        let group = Arc::get_mut(&mut self.group)
            .expect("`in_subscription` must be called before the group is used");
        assert!(
            !matches!(group.kind, GroupKind::Current),
            "`ResourceGroup::current` is in the subscription of the deployment"
        );
        group.subscription = Some(id.node().into_ast());
        self
    }

    #[track_caller]
    fn of(key: Cow<'static, str>, name: Ast, kind: GroupKind, subscription: Option<Ast>) -> Self {
        Self {
            group: Arc::new(Group { key, name, kind, subscription }),
            body: Object::new(),
            entries: Vec::new(),
            conditions: Conditions::default(),
            forms: Forms::default(),
            source: Location::caller(),
        }
    }

    /// The tags of the group itself; resources do not inherit them.
    pub fn tags(mut self, tags: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.body.set("tags", tags.node());
        self
    }

    /// One more tag of the group itself.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.body.set_entry("tags", key.into(), value.node());
        self
    }

    /// The id of the resource that manages this group.
    pub fn managed_by(mut self, id: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.body.set("managedBy", id.node());
        self
    }

    /// Adds a resource and gives the reference by which others take from it.
    ///
    /// A child goes to where its parent is, an extension resource to where its target is,
    /// whatever group it is added through.
    #[track_caller]
    pub fn add<R: Resource + DeployableIn<Self>>(&mut self, resource: R) -> Ref<R> {
        let scope = Scope::Group(Arc::clone(&self.group));
        let entry = resource.into_declaration().place(&scope, &self.conditions, &mut self.forms);
        let reference = Ref::new(Arc::clone(&entry.address));
        self.entries.push(entry);
        reference
    }

    /// Adds resources that are deployed only where `condition` is true.
    ///
    /// Nested calls need all their conditions. Taking from such a resource where its condition
    /// does not hold is reported by [`synth`](crate::Deployment::synth), unless guarded by
    /// [`or`](Expr::or).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::NetworkSecurityGroup;
    /// use armwright::{Deployment, Id, Param, ResourceGroup};
    ///
    /// let wanted = Param::bool("wanted").default(false);
    /// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    /// let nsg = group.when(&wanted, |group| group.add(NetworkSecurityGroup::new("nsg", "westeurope")));
    ///
    /// let mut deployment = Deployment::subscription();
    /// deployment.resource_group(group).output("nsgId", nsg.id().or(Id::none()));
    /// assert!(deployment.synth()?.to_string().contains(r#""condition": "[parameters('wanted')]""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn when<T>(
        &mut self,
        condition: impl Value<bool, Phase: KnownAtStart>,
        add: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let outer = self.conditions.clone();
        self.conditions = outer.with(condition.node().into_ast());
        let result = add(self);
        self.conditions = outer;
        result
    }

    /// Adds one resource for each element of a list that is known only when the template is
    /// deployed. Where the list is known in the program, use a Rust loop.
    ///
    /// The closure gets the element and its index; both must stand in the name, so that the
    /// instances differ.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::NetworkSecurityGroup;
    /// use armwright::{Deployment, Param, ResourceGroup, arm_format};
    ///
    /// let teams: Param<Vec<String>> = Param::array("teams");
    /// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    /// let nsgs = group.for_each(&teams, |_team, index| {
    ///     NetworkSecurityGroup::new(arm_format!("nsg-{index}"), "westeurope")
    /// });
    ///
    /// let mut deployment = Deployment::subscription();
    /// deployment.resource_group(group).output("first", nsgs.at(0).id());
    /// assert!(deployment.synth()?.to_string().contains(r#""count": "[length(parameters('teams'))]""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn for_each<T, L, R>(
        &mut self,
        list: L,
        resource: impl FnOnce(Expr<T>, Expr<i64>) -> R,
    ) -> Each<R>
    where
        L: Value<Vec<T>, Phase: KnownAtStart>,
        R: Resource + DeployableIn<Self>,
    {
        let list = list.node().into_ast();
        let index = Ast::call("copyIndex", []);
        let item = Expr::from_ast(list.index(index.clone()));
        let declaration = resource(item, Expr::from_ast(index)).into_declaration();
        let scope = Scope::Group(Arc::clone(&self.group));
        let entry = declaration.looped(list).place(&scope, &self.conditions, &mut self.forms);
        let each = Each::new(Arc::clone(&entry.address));
        self.entries.push(entry);
        each
    }

    /// The id of the group.
    pub fn id(&self) -> Expr<Id<Self>> {
        self.facet(GroupFacet::Id)
    }

    /// The name of the group in Azure.
    pub fn name(&self) -> Expr<String> {
        Expr::from_ast(self.group.name.clone())
    }

    /// The region of the group. That of a group which is not created here is known only within
    /// that group.
    pub fn location(&self) -> Expr<String> {
        match &self.group.kind {
            GroupKind::New { location } => Expr::from_ast(location.clone()),
            _ => self.facet(GroupFacet::Location),
        }
    }

    /// A reference to the group that stays usable once the group is part of a deployment.
    pub fn reference(&self) -> GroupRef {
        GroupRef(Arc::clone(&self.group))
    }

    fn facet<T>(&self, facet: GroupFacet) -> Expr<T> {
        let group = Arc::clone(&self.group);
        Expr::from_ast(Ast::symbol(GroupSymbol { group, facet }))
    }
}

/// A reference to a resource group.
#[derive(Debug, Clone)]
pub struct GroupRef(Arc<Group>);

impl GroupRef {
    /// The id of the group.
    pub fn id(&self) -> Expr<Id<ResourceGroup>> {
        let group = Arc::clone(&self.0);
        Expr::from_ast(Ast::symbol(GroupSymbol { group, facet: GroupFacet::Id }))
    }

    /// The name of the group in Azure.
    pub fn name(&self) -> Expr<String> {
        Expr::from_ast(self.0.name.clone())
    }
}

macro_rules! group_as {
    ($($from:ty, $this:ident => $group:expr;)*) => {$(
        impl Value<Id<ResourceGroup>> for $from {
            type Phase = Start;
            fn node(self) -> Node {
                let $this = self;
                let group = Arc::clone($group);
                Node::Expr(Ast::symbol(GroupSymbol { group, facet: GroupFacet::Id }))
            }
        }

        impl From<$from> for Target {
            fn from($this: $from) -> Self {
                Self(TargetKind::Scope(Scope::Group(Arc::clone($group))))
            }
        }

        impl From<$from> for super::marker::ExistingScope {
            fn from($this: $from) -> Self {
                Self(Scope::Group(Arc::clone($group)))
            }
        }
    )*};
}

group_as! {
    &ResourceGroup, this => &this.group;
    &GroupRef, this => &this.0;
}
