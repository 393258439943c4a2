//! Templates.

use armwright::expr::escape_literal;
use armwright::json::{Map, Value};

use super::super::choices::Choose;
use super::expressions::{Expressions, Names};

/// A template as the choices have it.
pub fn template(choose: &mut dyn Choose) -> Value {
    let (level, odd) = (choose.below(4), choose.once_in(3));
    Templates { choose, names: Names::default(), left: 40, lap: 0, odd }.template(level, 0, true)
}

struct Templates<'c> {
    choose: &'c mut dyn Choose,
    names: Names,
    /// How many more values of several parts there may be, so that a template stays small.
    left: usize,
    /// How many names were made.
    lap: usize,
    /// Whether parts are not as they should be, now and then: a fault in a parameter hides all
    /// that comes after.
    odd: bool,
}

/// The schemas by level: group, subscription, management group, tenant.
const SCHEMAS: [&str; 4] = [
    "2019-04-01/deploymentTemplate",
    "2018-05-01/subscriptionDeploymentTemplate",
    "2019-08-01/managementGroupDeploymentTemplate",
    "2019-08-01/tenantDeploymentTemplate",
];

/// Types, with how many segments a name has.
const TYPES: &[(&str, usize)] = &[
    ("Microsoft.Storage/storageAccounts", 1),
    ("Microsoft.Network/virtualNetworks", 1),
    ("Microsoft.Network/virtualNetworks/subnets", 2),
    ("Microsoft.Storage/storageAccounts/blobServices/containers", 3),
    ("Microsoft.Authorization/roleAssignments", 1),
    ("Microsoft.Resources/resourceGroups", 1),
    ("Microsoft.Management/managementGroups", 1),
    ("A/b", 1),
];

/// The kinds of parameters with the kinds of their values in expressions.
const PARAMETERS: &[(&str, char)] = &[
    ("string", 't'),
    ("int", 'i'),
    ("bool", 'b'),
    ("array", 'a'),
    ("object", 'o'),
    ("secureString", 't'),
    ("SECUREOBJECT", 'o'),
];

fn object<const N: usize>(members: [(&'static str, Value); N]) -> Map {
    members.into_iter().collect()
}

impl Templates<'_> {
    fn template(&mut self, level: usize, depth: usize, inner: bool) -> Value {
        let modern = self.choose.once_in(2);
        let around = self.names.clone();
        if inner {
            self.names = Names::default();
        }
        let schema =
            format!("https://schema.management.azure.com/schemas/{}.json#", SCHEMAS[level]);
        let mut made = object([("$schema", schema.into()), ("contentVersion", "1.0.0.0".into())]);
        if modern {
            made.push("languageVersion", "2.0".into());
            // Without them, none may be named.
            if !self.odd || self.choose.once_in(3) {
                made.push("definitions", self.definitions());
            }
        }
        if self.choose.once_in(3) {
            made.push("functions", self.functions());
        }
        let parameters = self.parameters(modern);
        made.push("parameters", parameters);
        let variables = self.variables();
        made.push("variables", variables);
        let resources = self.resources(level, depth, modern);
        made.push("resources", resources);
        let outputs = self.outputs();
        made.push("outputs", outputs);
        self.names = around;
        made.into()
    }

    fn oddly_once_in(&mut self, times: usize) -> bool {
        self.choose.once_in(times) && self.odd
    }

    /// A name that was not given yet, most often.
    fn name(&mut self, stem: &str) -> String {
        if !self.oddly_once_in(12) {
            self.lap += 1;
        }
        format!("{stem}{}", self.lap)
    }

    fn expression(&mut self, kind: char) -> Value {
        let depth = 1 + self.choose.below(3);
        let tree = Expressions { choose: self.choose, names: &mut self.names }.make(kind, depth);
        tree.to_template_string().into()
    }

    /// A value of this kind, in expressions or not.
    fn value(&mut self, kind: char, depth: usize) -> Value {
        if self.choose.once_in(2) {
            return self.expression(kind);
        }
        match kind {
            't' => escape_literal(self.choose.pick(&["a", "x-y", "[x]", "[[x", "é", ""]))
                .into_owned()
                .into(),
            'i' => i64::try_from(self.choose.below(5)).expect("it is small").into(),
            'b' => (self.choose.below(2) == 0).into(),
            'a' if self.left > 0 && depth < 3 => {
                self.left -= 1;
                let count = self.choose.below(3);
                (0..count).map(|_| self.value('x', depth + 1)).collect::<Vec<_>>().into()
            }
            'o' if self.left > 0 && depth < 3 => self.members(depth),
            'a' => Vec::new().into(),
            'o' => Map::new().into(),
            _ => {
                let kind = self.choose.pick(&['t', 'i', 'b', 'n', 'a', 'o', 'o']);
                if kind == 'n' { Value::Null } else { self.value(kind, depth) }
            }
        }
    }

    fn members(&mut self, depth: usize) -> Value {
        self.left = self.left.saturating_sub(1);
        let mut members = Map::new();
        for _ in 0..self.choose.below(4) {
            let name = self.choose.pick(&["a", "b", "x-y", "name", "type", "[concat('k', 'e')]"]);
            members.insert(name, self.value('x', depth + 1));
        }
        if self.choose.once_in(6) {
            let copy = self.property_loop(depth);
            members.insert("copy", vec![copy].into());
        }
        members.into()
    }

    /// An entry of the `copy` of properties, variables or outputs.
    fn property_loop(&mut self, depth: usize) -> Value {
        let name = self.name("items");
        let count = self.count();
        self.names.loops.push(Some(name.clone()));
        let input = self.value('x', depth + 1);
        self.names.loops.pop();
        object([("name", name.into()), ("count", count), ("input", input)]).into()
    }

    fn count(&mut self) -> Value {
        match self.choose.below(6) {
            0..=2 => 2.into(),
            3 => 0.into(),
            4 => "[length(createArray(1, 'a'))]".into(),
            _ if self.odd => self.expression('i'),
            _ => 3.into(),
        }
    }

    fn definitions(&mut self) -> Value {
        let mut all = Map::new();
        all.push("kind1", self.type_node(true, 0).into());
        let word = self.choose.pick(&["string", "int", "object"]);
        all.push("kind2", object([("type", word.into())]).into());
        all.into()
    }

    /// What a type is said to be, in `languageVersion` 2.0 with all of its words.
    fn type_node(&mut self, modern: bool, depth: usize) -> Map {
        if modern && self.choose.once_in(5) {
            let odd = ["kind1", "kind1/properties/a", "kind3"];
            let name = if self.odd { self.choose.pick(&odd) } else { "kind2" };
            return object([("$ref", format!("#/definitions/{name}").into())]);
        }
        let (word, kind) = self.choose.pick(PARAMETERS);
        let mut node = object([("type", word.into())]);
        if modern && self.choose.once_in(4) {
            node.push("nullable", true.into());
        }
        if modern && depth < 2 && kind == 'o' {
            match self.choose.below(4) {
                1 => {
                    let inner = self.type_node(modern, depth + 1);
                    node.push("properties", object([("a", inner.into())]).into());
                }
                2 => {
                    let inner = self.type_node(modern, depth + 1);
                    let mapping = object([("x", inner.into())]);
                    let parts = [("propertyName", "type".into()), ("mapping", mapping.into())];
                    node.push("discriminator", object(parts).into());
                }
                3 => node.push("additionalProperties", false.into()),
                _ => {}
            }
        }
        if modern && depth < 2 && kind == 'a' && self.choose.once_in(2) {
            let inner = self.type_node(modern, depth + 1);
            let (name, value) = self.choose.pick(&[("items", false), ("prefixItems", true)]);
            node.push(name, if value { vec![inner.into()].into() } else { inner.into() });
        }
        if self.choose.once_in(6) {
            let fitting = match kind {
                't' | 'a' => ["minLength", "maxLength"],
                'i' => ["minValue", "maxValue"],
                _ => return node,
            };
            let odd = ["minLength", "maxLength", "minValue", "maxValue"];
            let name = self.choose.pick(if self.odd { &odd } else { &fitting });
            let value = if self.oddly_once_in(4) { self.value('i', 2) } else { 1.into() };
            node.push(name, value);
        }
        if self.choose.once_in(8) && (self.odd || "tib".contains(kind)) {
            let allowed = match kind {
                't' => vec!["x".into(), "y".into()],
                'i' => vec![1.into(), 2.into()],
                'b' => vec![true.into()],
                _ => vec![self.value(kind, 2), self.value(kind, 2)],
            };
            node.push("allowedValues", allowed.into());
        }
        node
    }

    fn parameters(&mut self, modern: bool) -> Value {
        let mut all = Map::new();
        for _ in 0..self.choose.below(4) {
            let mut node = self.type_node(modern, 0);
            let word = node.get("type").and_then(Value::as_str).unwrap_or_default();
            let kind = PARAMETERS.iter().find(|(own, _)| *own == word).map_or('x', |(_, k)| *k);
            // What has more to it is given a value that fits.
            if self.odd || node.len() == 1 && !self.choose.once_in(4) {
                node.push("defaultValue", self.default(kind));
            }
            let name = self.name("p");
            all.insert(name.clone(), node.into());
            self.names.parameters.push((name, kind));
        }
        all.into()
    }

    fn default(&mut self, kind: char) -> Value {
        let late =
            ["[utcNow()]", "[newGuid()]", "[resourceGroup().location]", "[tenant().tenantId]"];
        match (self.choose.below(8), kind) {
            (7, _) if self.odd => self.value(kind, 1),
            (6, 't') => self.choose.pick(&late).into(),
            (5, 'o') => "[deployment().properties]".into(),
            (_, 'i') => "[length('abc')]".into(),
            (_, 'b') => (self.choose.below(2) == 0).into(),
            (_, 'a') => "[createArray('x', 1, createObject('a', null()))]".into(),
            (_, 'o') => object([("a", object([("b", 1.into())]).into()), ("B", "y".into())]).into(),
            _ => self.choose.pick(&["", "x", "[[literal]", "[concat('x', 'y')]", "é"]).into(),
        }
    }

    fn variables(&mut self) -> Value {
        let mut all = Map::new();
        for _ in 0..self.choose.below(4) {
            let kind = self.choose.pick(&['t', 'i', 'b', 'a', 'o', 'x']);
            let name = self.name("v");
            all.insert(name.clone(), self.value(kind, 1));
            self.names.variables.push((name, kind));
        }
        if self.choose.once_in(5) {
            let entry = self.property_loop(1);
            let name = entry.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            self.names.variables.push((name, 'a'));
            all.insert("copy", vec![entry].into());
        }
        all.into()
    }

    fn functions(&mut self) -> Value {
        let mut members = Map::new();
        for _ in 0..=self.choose.below(2) {
            let name = self.name("f");
            let kinds: Vec<(&str, char)> =
                (0..self.choose.below(3)).map(|_| self.choose.pick(PARAMETERS)).collect();
            let around = std::mem::take(&mut self.names);
            let mut parameters = Vec::new();
            for (at, (word, kind)) in kinds.iter().enumerate() {
                let name = format!("a{at}");
                self.names.parameters.push((name.clone(), *kind));
                parameters.push(object([("name", name.into()), ("type", (*word).into())]).into());
            }
            // In the newer language one function may call another.
            self.names.functions.clone_from(&around.functions);
            let (word, kind) = self.choose.pick(PARAMETERS);
            let output = object([("type", word.into()), ("value", self.value(kind, 1))]);
            self.names = around;
            let function = [("parameters", parameters.into()), ("output", output.into())];
            members.insert(name.clone(), object(function).into());
            let kinds = kinds.iter().map(|(_, kind)| *kind).collect();
            self.names.functions.push((format!("my.{name}"), kinds, kind));
        }
        vec![object([("namespace", "my".into()), ("members", members.into())]).into()].into()
    }

    fn resources(&mut self, level: usize, depth: usize, modern: bool) -> Value {
        let count = 1 + self.choose.below(4);
        let names: Vec<String> = (0..count).map(|_| self.name("r")).collect();
        self.names.resources.clone_from(&names);
        let mut symbolic = Map::new();
        let mut listed = Vec::new();
        for name in names {
            let resource: Value = if depth < 3 && self.choose.once_in(3) {
                self.deployment(&name, level, depth, modern)
            } else {
                self.resource(&name, depth, modern)
            };
            if modern {
                symbolic.insert(name, resource);
            } else {
                listed.push(resource);
            }
        }
        if modern { symbolic.into() } else { listed.into() }
    }

    /// The members that any resource may have.
    fn head(&mut self, modern: bool) -> Map {
        let mut made = Map::new();
        if self.choose.once_in(4) {
            let name = self.name("loop");
            let count = self.count();
            let mut copy = object([("name", name.clone().into()), ("count", count)]);
            if self.choose.once_in(4) {
                copy.push("mode", "serial".into());
                copy.push("batchSize", self.value('i', 2));
            }
            made.push("copy", copy.into());
            self.names.loops.push(Some(name));
            self.names.loops.push(None);
        }
        if self.choose.once_in(4) {
            made.push("condition", self.value('b', 2));
        }
        if modern && self.choose.once_in(8) {
            made.push("existing", true.into());
        }
        if self.choose.once_in(4) {
            let mut named = Vec::new();
            for _ in 0..=self.choose.below(2) {
                let at = self.choose.below(self.names.resources.len());
                named.push(match self.choose.below(3) {
                    0 => self.names.resources[at].clone().into(),
                    1 => self.expression('t'),
                    _ => {
                        let name = &self.names.resources[at];
                        format!("[resourceId('{}', '{name}')]", TYPES[0].0).into()
                    }
                });
            }
            made.push("dependsOn", named.into());
        }
        made
    }

    fn segments(&mut self, name: &str, count: usize) -> Value {
        let looped = self.names.loops.last().is_some_and(Option::is_none);
        let tail = "/a".repeat(count - 1);
        match self.choose.below(6) {
            5 if self.odd => self.expression('t'),
            _ if looped => format!("[concat('{name}', copyIndex(), '{tail}')]").into(),
            _ => format!("{name}{tail}").into(),
        }
    }

    fn resource(&mut self, name: &str, depth: usize, modern: bool) -> Value {
        let around = self.names.loops.len();
        let mut made = self.head(modern);
        let (word, count) = self.choose.pick(TYPES);
        made.push("type", word.into());
        made.push("apiVersion", "2023-05-01".into());
        made.push("name", self.segments(name, count));
        if self.choose.once_in(8) {
            let scope = "[resourceId('Microsoft.Storage/storageAccounts', 'r1')]".into();
            made.push("scope", if self.odd { self.expression('t') } else { scope });
        }
        if self.choose.once_in(2) {
            made.push("location", self.value('t', 2));
        }
        if self.choose.once_in(4) {
            made.push("tags", self.value('o', 2));
        }
        self.names.runtime = true;
        made.push("properties", self.members(0));
        self.names.runtime = false;
        if !modern && depth < 2 && self.choose.once_in(6) {
            let mut child = self.head(modern);
            child.push("type", self.choose.pick(&["subnets", "b/c", "A/b/c"]).into());
            child.push("apiVersion", "2023-05-01".into());
            child.push("name", self.segments("child", 1));
            child.push("properties", self.members(1));
            made.push("resources", vec![child.into()].into());
        }
        self.names.loops.truncate(around);
        made.into()
    }

    fn deployment(&mut self, name: &str, level: usize, depth: usize, modern: bool) -> Value {
        let around = self.names.loops.len();
        let mut made = self.head(modern);
        made.push("type", "Microsoft.Resources/deployments".into());
        made.push("apiVersion", "2022-09-01".into());
        made.push("name", self.segments(name, 1));
        let mut to = level;
        match self.choose.below(5) {
            1 if level < 2 || self.odd => {
                made.push("resourceGroup", self.either("other", "[parameters('p1')]"));
                to = 0;
            }
            2 => {
                let id = "10000000-0000-0000-0000-00000000000a";
                made.push("subscriptionId", self.either(id, "[subscription().subscriptionId]"));
                to = 1;
            }
            3 if level > 0 || self.odd => {
                let group = "[tenantResourceId('Microsoft.Management/managementGroups', 'g')]";
                let scope = self.either("Microsoft.Management/managementGroups/g", group);
                made.push("scope", scope);
                to = 2;
            }
            _ => {}
        }
        if to > 0 {
            made.push("location", "eastus".into());
        }
        // The newer language has no others.
        let inner = !self.choose.once_in(3) || modern && !self.odd;
        let template = self.template(to, depth + 1, inner);
        let mut given = Map::new();
        let declared = template.get("parameters").and_then(Value::as_object);
        self.names.runtime = true;
        for (name, node) in declared.into_iter().flatten() {
            if node.get("defaultValue").is_none() || self.choose.once_in(2) {
                let word = node.get("type").and_then(Value::as_str).unwrap_or_default();
                let kind = PARAMETERS.iter().find(|(own, _)| *own == word).map_or('x', |(_, k)| *k);
                given.push(name.to_owned(), object([("value", self.value(kind, 2))]).into());
            }
        }
        self.names.runtime = false;
        let scope = if inner { "inner" } else { "outer" };
        let properties = [
            ("mode", "Incremental".into()),
            ("expressionEvaluationOptions", object([("scope", scope.into())]).into()),
            ("parameters", given.into()),
            ("template", template),
        ];
        made.push("properties", object(properties).into());
        self.names.loops.truncate(around);
        made.into()
    }

    /// The first, or the other, or where parts are odd any text.
    fn either(&mut self, one: &'static str, other: &'static str) -> Value {
        if self.oddly_once_in(2) {
            return self.value('t', 2);
        }
        self.choose.pick(&[one, one, other]).into()
    }

    fn outputs(&mut self) -> Value {
        self.names.runtime = true;
        let mut all = Map::new();
        for _ in 0..self.choose.below(4) {
            let name = self.name("out");
            let (word, kind) = self.choose.pick(PARAMETERS);
            let mut output = object([("type", word.into())]);
            if self.choose.once_in(5) {
                output.push("condition", self.value('b', 2));
            }
            if self.choose.once_in(6) {
                let mut copy = self.property_loop(1);
                copy.as_object_mut().and_then(|copy| copy.remove("name"));
                output.push("copy", copy);
            } else {
                output.push("value", self.value(kind, 1));
            }
            all.insert(name, output.into());
        }
        self.names.runtime = false;
        all.into()
    }
}
