//! Lifecycle rules: when blobs become cooler, and when they are deleted.

use std::collections::BTreeSet;

use super::{AnyStorageAccount, ManagementPolicy, types};
use crate::azure::support::{Key, KnownAtStart, Node, Object, Ref, Value};
use crate::model::{Checked, Finding, ProblemKind};

/// The most rules that an account can have, and the most prefixes of one rule.
///
/// [Source](https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview)
const MAX_RULES: usize = 100;
const MAX_PREFIXES: usize = 10;

impl ManagementPolicy {
    /// The lifecycle rules of an account, which has one policy for all of them.
    ///
    /// Azure applies them once a day, and the first run can take another day to come. Where
    /// several actions apply to a blob at once, the cheapest is taken: deleting before archive
    /// before cool.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::storage::{LifecycleRule, ManagementPolicy, StorageAccount};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let account = group.add(StorageAccount::new("stdata", "westeurope"));
    /// group.add(ManagementPolicy::new(
    ///     &account,
    ///     [
    ///         LifecycleRule::new("cool").cool_after_days(30).delete_versions_after_days(90),
    ///         LifecycleRule::new("archive").prefix("archive/").archive_after_days(90),
    ///     ],
    /// ));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""daysAfterModificationGreaterThan": 30"#));
    /// assert!(template.contains(r#""name": "stdata/default""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new<A: AnyStorageAccount>(
        account: &Ref<A>,
        rules: impl IntoIterator<Item = LifecycleRule>,
    ) -> Self {
        let rules: Vec<types::ManagementPolicyRule> =
            rules.into_iter().map(|rule| types::ManagementPolicyRule(rule.0)).collect();
        let mut this = Self::generated(&account.cast(), types::ManagementPolicySchema::new(rules));
        this.0.add_check(check);
        this
    }
}

/// A rule of a [`ManagementPolicy`]: which blobs, and what happens to them after how many days.
///
/// If nothing else is said, it is about all block blobs of the account. Days count from the last
/// change of a blob, and from the creation of a version or snapshot; they can be parameters.
///
/// The archive tier is offline: a blob there must be rehydrated, which takes hours, before it can
/// be read. Accounts of the SKUs `Standard_ZRS`, `Standard_GZRS` and `Standard_RAGZRS` do not
/// have it.
///
/// # Example
///
/// ```
/// use armwright::azure::storage::LifecycleRule;
///
/// let rule = LifecycleRule::new("old-reports")
///     .prefix("reports/2020")
///     .cool_after_days(30)
///     .archive_after_days(90)
///     .delete_after_days(365);
/// # let _ = rule;
/// ```
#[derive(Debug, Clone)]
pub struct LifecycleRule(Object);

const ACTIONS: [&str; 2] = ["definition", "actions"];

/// Declares methods, each for an action that happens so many days after something.
macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident: $days:literal;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self, days: impl Value<i64>) -> Self {
            self.0.set(concat!("definition/actions/", $days), days.node());
            self
        }
    )*};
}

impl LifecycleRule {
    /// A rule that is about all block blobs and does nothing yet. The name is unique in its
    /// policy.
    pub fn new(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        let mut rule = Object::new();
        rule.set("name", name.node());
        rule.set("enabled", Node::Bool(true));
        rule.set("type", Node::from("Lifecycle"));
        rule.push("definition/filters/blobTypes", Node::from("blockBlob"));
        Self(rule)
    }

    /// Restricts the rule to blobs whose path begins so; the name of the container comes first.
    /// Of up to 10 prefixes one is enough.
    pub fn prefix(mut self, path: impl Value<String>) -> Self {
        self.0.push("definition/filters/prefixMatch", path.node());
        self
    }

    /// Restricts the rule to blobs that have an index tag of this value. Of several tags all are
    /// needed. Blobs of a data lake have no index tags.
    pub fn blob_tag(mut self, name: impl Value<String>, value: impl Value<String>) -> Self {
        let filter = types::TagFilter::new(name, "==", value);
        self.0.push("definition/filters/blobIndexMatch", filter.node());
        self
    }

    /// The rule is about append blobs too, as logs are. They can be deleted, but have no tiers.
    pub fn append_blobs(mut self) -> Self {
        self.0.push("definition/filters/blobTypes", Node::from("appendBlob"));
        self
    }

    /// `enabled`: whether the rule is applied. If not set, it is.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set("enabled", value.node());
        self
    }

    /// Goes back to the hot tier when a blob that
    /// [was not read](Self::cool_after_days_without_access) is read again.
    pub fn hot_on_access(mut self) -> Self {
        self.0.set("definition/actions/baseBlob/enableAutoTierToHotFromCool", Node::Bool(true));
        self
    }

    actions! {
        /// Moves blobs to the cool tier so many days after their last change.
        cool_after_days: "baseBlob/tierToCool/daysAfterModificationGreaterThan";
        /// Moves blobs to the cold tier so many days after their last change.
        cold_after_days: "baseBlob/tierToCold/daysAfterModificationGreaterThan";
        /// Moves blobs to the archive tier so many days after their last change.
        archive_after_days: "baseBlob/tierToArchive/daysAfterModificationGreaterThan";
        /// Deletes blobs so many days after their last change. Soft delete keeps them a while
        /// longer.
        delete_after_days: "baseBlob/delete/daysAfterModificationGreaterThan";
        /// Moves blobs to the cool tier so many days after they were last read. The blob service
        /// must keep track of that (`last_access_time_tracking_policy`).
        cool_after_days_without_access: "baseBlob/tierToCool/daysAfterLastAccessTimeGreaterThan";
        /// Moves blobs to the cold tier so many days after they were last read. The blob service
        /// must keep track of that (`last_access_time_tracking_policy`).
        cold_after_days_without_access: "baseBlob/tierToCold/daysAfterLastAccessTimeGreaterThan";
        /// Moves blobs to the archive tier so many days after they were last read. The blob
        /// service must keep track of that (`last_access_time_tracking_policy`).
        archive_after_days_without_access:
            "baseBlob/tierToArchive/daysAfterLastAccessTimeGreaterThan";
        /// Deletes blobs so many days after they were last read. The blob service must keep track
        /// of that (`last_access_time_tracking_policy`).
        delete_after_days_without_access: "baseBlob/delete/daysAfterLastAccessTimeGreaterThan";
        /// Moves earlier versions to the cool tier so many days after they were made.
        cool_versions_after_days: "version/tierToCool/daysAfterCreationGreaterThan";
        /// Moves earlier versions to the archive tier so many days after they were made.
        archive_versions_after_days: "version/tierToArchive/daysAfterCreationGreaterThan";
        /// Deletes earlier versions so many days after they were made.
        delete_versions_after_days: "version/delete/daysAfterCreationGreaterThan";
        /// Moves snapshots to the cool tier so many days after they were made.
        cool_snapshots_after_days: "snapshot/tierToCool/daysAfterCreationGreaterThan";
        /// Moves snapshots to the archive tier so many days after they were made.
        archive_snapshots_after_days: "snapshot/tierToArchive/daysAfterCreationGreaterThan";
        /// Deletes snapshots so many days after they were made.
        delete_snapshots_after_days: "snapshot/delete/daysAfterCreationGreaterThan";
    }
}

/// What Azure refuses of a policy, as far as it shows in the program.
fn check(policy: &Checked<'_>) -> Vec<Finding> {
    let rules = items(at(policy.body, &["properties", "policy", "rules"]));
    let mut findings = Vec::new();
    let mut report = |message: String, help: &str| {
        findings.push(Finding { kind: ProblemKind::Invalid, message, help: help.to_owned() });
    };
    if rules.is_empty() || rules.len() > MAX_RULES {
        report(
            format!("the policy has {} rules; from 1 to {MAX_RULES} are expected", rules.len()),
            "several prefixes can share a rule, and without a rule the policy is not needed",
        );
    }
    let mut names = BTreeSet::new();
    for rule in rules.iter().filter_map(|rule| object(rule)) {
        let name = text(rule.get("name"));
        let shown = name.unwrap_or("…");
        if name.is_some_and(|name| !names.insert(name)) {
            report(
                format!("two rules are named `{shown}`"),
                "give each rule of the policy a name of its own",
            );
        }
        let prefixes = items(at(rule, &["definition", "filters", "prefixMatch"])).len();
        if prefixes > MAX_PREFIXES {
            report(
                format!(
                    "the rule `{shown}` has {prefixes} prefixes; at most {MAX_PREFIXES} are allowed"
                ),
                "make several rules of it",
            );
        }
        let parts = at(rule, &ACTIONS).and_then(object);
        let actions: Vec<&str> = parts
            .into_iter()
            .flat_map(Object::iter)
            .filter_map(|(_, part)| object(part))
            .flat_map(Object::iter)
            .filter_map(|(key, _)| key_text(key))
            .collect();
        if actions.is_empty() {
            report(
                format!("the rule `{shown}` does nothing"),
                "say what happens to the blobs, as `delete_after_days` does",
            );
        }
        let types = items(at(rule, &["definition", "filters", "blobTypes"]));
        let appended = types.iter().any(|kind| text(Some(kind)) == Some("appendBlob"));
        if appended && actions.iter().any(|action| *action != "delete") {
            report(
                format!(
                    "the rule `{shown}` moves append blobs to another tier, but they have none"
                ),
                "delete them with a rule of their own",
            );
        }
    }
    findings
}

fn at<'a>(object: &'a Object, path: &[&str]) -> Option<&'a Node> {
    let (first, rest) = path.split_first()?;
    let node = object.get(first)?;
    if rest.is_empty() { Some(node) } else { at(self::object(node)?, rest) }
}

fn object(node: &Node) -> Option<&Object> {
    match node {
        Node::Object(object) => Some(object),
        _ => None,
    }
}

fn items(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::Array(items)) => items,
        _ => &[],
    }
}

fn text(node: Option<&Node>) -> Option<&str> {
    match node {
        Some(Node::String(text)) => Some(text),
        _ => None,
    }
}

fn key_text(key: &Key) -> Option<&str> {
    match key {
        Key::Text(text) => Some(text),
        Key::Expr(_) => None,
    }
}
