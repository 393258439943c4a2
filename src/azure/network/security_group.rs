//! Network security groups: their rules get places, and are checked against one another.

use std::collections::BTreeMap;

use super::NetworkSecurityGroup;
use super::ranges::member;
use super::rule::Rule;
use crate::azure::support::{Cidr, Node, Object};
use crate::expr::Kind;
use crate::model::{Checked, Finding, ProblemKind};

const RULES: &[&str] = &["properties", "securityRules"];

/// The priorities that Azure takes, and the last one that is given out: the next is for a rule
/// that denies the rest.
const PRIORITIES: std::ops::RangeInclusive<i64> = 100..=4096;
const LAST_GIVEN: i64 = 4095;

/// The most rules a group can have.
///
/// [Source](https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#networking-limits)
const MAX_RULES: usize = 1000;

/// The longest description of a rule, in characters.
const MAX_DESCRIPTION: usize = 140;

impl NetworkSecurityGroup {
    /// Adds a rule.
    ///
    /// Rules of one direction get the priorities 100, 110, 120 and so on, in the order in which
    /// they are added; those that have one of their own keep it, and the others leave it out.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{NetworkSecurityGroup, Rule};
    /// use armwright::{Deployment, ResourceGroup, json::Value};
    ///
    /// let mut group = ResourceGroup::current();
    /// group.add(
    ///     NetworkSecurityGroup::new("nsg", "westeurope")
    ///         .rule(Rule::allow_inbound("First").tcp(443))
    ///         .rule(Rule::allow_inbound("Second").tcp(80))
    ///         .rule(Rule::allow_inbound("Fixed").tcp(22).priority(100)),
    /// );
    ///
    /// let template = Deployment::resource_group_level().resource_group(group).synth()?;
    /// let rules = template.json().pointer("/resources/0/properties/securityRules");
    /// let rules = rules.and_then(Value::as_array).unwrap();
    /// let priority = |rule: &Value| rule.pointer("/properties/priority").unwrap().to_compact();
    /// assert_eq!(rules.iter().map(priority).collect::<Vec<_>>(), ["110", "120", "100"]);
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn rule(self, rule: Rule) -> Self {
        self.rules([rule])
    }

    /// Adds rules, such as one of the [`presets`](super::presets).
    pub fn rules(mut self, rules: impl IntoIterator<Item = Rule>) -> Self {
        if member(self.0.body_mut(), RULES).is_none() {
            self.0.add_check(check);
        }
        for rule in rules {
            self.0.push("properties/securityRules", rule.into_node());
        }
        if let Some(Node::Object(properties)) = self.0.body_mut().get_mut("properties")
            && let Some(Node::Array(rules)) = properties.get_mut("securityRules")
        {
            give_priorities(rules, "Inbound");
            give_priorities(rules, "Outbound");
        }
        self
    }

    /// Adds [`Rule::deny_all_inbound`].
    pub fn deny_all_inbound(self) -> Self {
        self.rule(Rule::deny_all_inbound())
    }

    /// Adds [`Rule::deny_all_outbound`].
    pub fn deny_all_outbound(self) -> Self {
        self.rule(Rule::deny_all_outbound())
    }
}

/// A rule, as far as it is literal.
struct Read<'a> {
    name: Option<&'a str>,
    properties: &'a Object,
}

impl<'a> Read<'a> {
    fn new(rule: &'a Node) -> Option<Self> {
        let Node::Object(rule) = rule else { return None };
        let Some(Node::Object(properties)) = rule.get("properties") else { return None };
        Some(Self { name: rule.get("name").and_then(literal), properties })
    }

    fn text(&self, member: &str) -> &'a str {
        self.properties.get(member).and_then(literal).unwrap_or_default()
    }

    /// The literal texts of a member that is there once or as a list.
    fn texts(&self, one: &str, several: &str) -> impl Iterator<Item = &'a str> {
        let several = match self.properties.get(several) {
            Some(Node::Array(items)) => &items[..],
            _ => &[],
        };
        self.properties.get(one).into_iter().chain(several).filter_map(literal)
    }

    fn priority(&self) -> Option<i64> {
        number(self.properties.get("priority")?)
    }

    fn shown(&self) -> String {
        match self.name {
            Some(name) => format!("the rule `{name}`"),
            None => "a rule with a computed name".to_owned(),
        }
    }
}

fn literal(node: &Node) -> Option<&str> {
    match node {
        Node::String(text) => Some(text),
        _ => None,
    }
}

fn number(node: &Node) -> Option<i64> {
    match node {
        Node::Int(value) => Some(*value),
        Node::Expr(ast) => match ast.kind() {
            Kind::Int(value) => Some((*value).into()),
            _ => None,
        },
        _ => None,
    }
}

/// Numbers the rules of a direction that have no priority of their own, in tens, or closer where
/// there are more than fit.
fn give_priorities(rules: &mut [Node], direction: &str) {
    let mut taken = Vec::new();
    let mut open = Vec::new();
    for (index, rule) in rules.iter().enumerate() {
        let Some(rule) = Read::new(rule).filter(|rule| rule.text("direction") == direction) else {
            continue;
        };
        match rule.properties.get("priority") {
            Some(Node::Expr(_)) => taken.extend(rule.priority()),
            _ => open.push(index),
        }
    }
    let free = |step: usize| {
        (*PRIORITIES.start()..=LAST_GIVEN).step_by(step).filter(|number| !taken.contains(number))
    };
    let step = [10, 5, 2].into_iter().find(|step| free(*step).count() >= open.len()).unwrap_or(1);
    // What does not fit is reported by the check.
    let beyond = *PRIORITIES.end() + 1..;
    for (index, number) in open.into_iter().zip(free(step).chain(beyond)) {
        if let Node::Object(rule) = &mut rules[index] {
            rule.set("properties/priority", Node::Int(number));
        }
    }
}

/// The rules fit together, and none lets in from anywhere unless that was said.
fn check(group: &Checked<'_>) -> Vec<Finding> {
    let Some(Node::Array(rules)) = member(group.body, RULES) else { return Vec::new() };
    let mut findings = Vec::new();
    if rules.len() > MAX_RULES {
        findings.push(Finding {
            kind: ProblemKind::Limit,
            message: format!("it has {} rules; Azure takes {MAX_RULES}", rules.len()),
            help: "let one rule name several ranges or ports, or split the subnet".to_owned(),
        });
    }
    let rules: Vec<Read<'_>> = rules.iter().filter_map(Read::new).collect();
    let mut names: BTreeMap<String, &Read<'_>> = BTreeMap::new();
    let mut places: BTreeMap<(&str, i64), &Read<'_>> = BTreeMap::new();
    for rule in &rules {
        check_alone(rule, &mut findings);
        if let Some(name) = rule.name
            && names.insert(name.to_ascii_lowercase(), rule).is_some()
        {
            findings.push(Finding {
                kind: ProblemKind::Duplicate,
                message: format!("two rules are named `{name}`"),
                help: "names are compared without case; give one of them another name".to_owned(),
            });
        }
        if let Some(priority) = rule.priority()
            && let Some(other) = places.insert((rule.text("direction"), priority), rule)
        {
            findings.push(invalid(
                format!("{} and {} have the priority {priority}", other.shown(), rule.shown()),
                "give one of them another, or leave it to be given out",
            ));
        }
    }
    findings
}

fn check_alone(rule: &Read<'_>, findings: &mut Vec<Finding>) {
    let shown = rule.shown();
    if let Some(priority) = rule.priority().filter(|priority| !PRIORITIES.contains(priority)) {
        let (first, last) = (PRIORITIES.start(), PRIORITIES.end());
        findings.push(invalid(
            format!("{shown} has the priority {priority}; Azure takes {first} to {last}"),
            "choose one in these bounds; there is room for one rule less than they span",
        ));
    }
    if rule.text("access") == "Allow" && rule.text("direction") == "Inbound" {
        let from = rule.texts("sourceAddressPrefix", "sourceAddressPrefixes");
        for anyone in from.filter(|source| is_anyone(source)) {
            findings.push(invalid(
                format!("{shown} lets in traffic from any address, `{anyone}` (`nsg.01`)"),
                "name who may come in; where it is to be anyone, say `.dangerously_from(…)`",
            ));
        }
    }
    for end in ["source", "destination"] {
        let [one, several] = [format!("{end}PortRange"), format!("{end}PortRanges")];
        for range in rule.texts(&one, &several).filter(|range| is_reversed(range)) {
            findings.push(invalid(
                format!("the ports `{range}` of {shown} end before they begin"),
                "write the smaller number first",
            ));
        }
        for what in ["PortRanges", "AddressPrefixes"] {
            if let Some(Node::Array(items)) = rule.properties.get(&format!("{end}{what}"))
                && items.is_empty()
            {
                let what = if what == "PortRanges" { "ports" } else { "addresses" };
                findings.push(invalid(
                    format!("{shown} has an empty list of {end} {what}"),
                    "name at least one, or leave the call out",
                ));
            }
        }
    }
    let length = rule.text("description").chars().count();
    if length > MAX_DESCRIPTION {
        findings.push(invalid(
            format!("the description of {shown} has {length} characters"),
            "shorten it: Azure takes 140",
        ));
    }
}

/// Whether an address prefix stands for every address there is.
fn is_anyone(prefix: &str) -> bool {
    let everyone = prefix.parse::<Cidr>().is_ok_and(|range| range.prefix_len() == 0);
    let named = ["*", "any", "internet", "0.0.0.0", "::"];
    everyone || named.iter().any(|name| prefix.eq_ignore_ascii_case(name))
}

fn is_reversed(range: &str) -> bool {
    let number = |text: &str| text.parse::<u16>().ok();
    range
        .split_once('-')
        .and_then(|(first, last)| number(first).zip(number(last)))
        .is_some_and(|(first, last)| first > last)
}

fn invalid(message: String, help: &str) -> Finding {
    Finding { kind: ProblemKind::Invalid, message, help: help.to_owned() }
}
