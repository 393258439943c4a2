//! Which options would tell more: what the expressions that are left ask for.

use std::collections::BTreeSet;

use crate::expr::{Ast, Kind, Walk};

/// What is asked for by a function, or by a property of what it gives, and the option that tells it.
const ANSWERS: [(&str, &str, &str); 12] = [
    ("subscription", "subscriptionId", "subscription"),
    ("subscription", "id", "subscription"),
    ("resourceGroup", "name", "resource-group"),
    ("resourceGroup", "id", "resource-group"),
    ("resourceGroup", "location", "location"),
    ("managementGroup", "name", "management-group"),
    ("tenant", "tenantId", "tenant"),
    ("deployment", "name", "deployment-name"),
    ("deployment", "location", "location"),
    ("environment", "", "cloud"),
    ("utcNow", "", "time"),
    ("newGuid", "", "seed"),
];

/// Options by which more would be known.
#[derive(Debug, Default)]
pub(super) struct Hints(BTreeSet<&'static str>);

impl Hints {
    /// Adds what the expression asks for.
    pub(super) fn add(&mut self, tree: &Ast) {
        tree.walk(|node| {
            let (call, property) = match node.kind() {
                Kind::Property(base, name) => (base, &**name),
                _ => (node, ""),
            };
            if let Kind::Call(function, _) = call.kind() {
                let asked = |of: &&(&str, &str, &str)| {
                    of.0.eq_ignore_ascii_case(function) && of.1.eq_ignore_ascii_case(property)
                };
                self.0.extend(ANSWERS.iter().find(asked).map(|of| of.2));
            }
            Walk::Into
        });
    }

    /// A line that names those of the options `untold`, if some would help.
    pub(super) fn line(&self, untold: &[&str]) -> Option<String> {
        let options = self.0.iter().filter(|option| untold.contains(option));
        let options: Vec<String> = options.map(|option| format!("`--{option}`")).collect();
        let (last, rest) = options.split_last()?;
        let options = match rest {
            [] => last.clone(),
            rest => format!("{} and {last}", rest.join(", ")),
        };
        Some(format!("help: more is known with {options}\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expression: &str, untold: &[&str], expected: Option<&str>) {
        let mut hints = Hints::default();
        hints.add(&Ast::parse(expression).unwrap());
        assert_eq!(hints.line(untold).as_deref(), expected, "{expression}");
    }

    #[test]
    fn options_that_would_tell_more_are_named() {
        let untold = ["subscription", "location", "cloud"];
        let cases = [
            ("environment().name", Some("help: more is known with `--cloud`\n")),
            ("resourceGroup().location", Some("help: more is known with `--location`\n")),
            (
                "concat(subscription().id, string(environment()), deployment().location)",
                Some("help: more is known with `--cloud`, `--location` and `--subscription`\n"),
            ),
            // No option tells these.
            ("subscription().displayName", None),
            ("resourceGroup().tags", None),
            ("reference('x').subscriptionId", None),
            // This one is told already.
            ("newGuid()", None),
        ];
        for (expression, expected) in cases {
            check(expression, &untold, expected);
        }
    }
}
