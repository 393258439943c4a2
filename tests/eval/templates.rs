//! Templates at random: pieces of real ones, put together so that most of them fit, and some do
//! not.

use armwright::expr::signature;
use armwright::json::{Map, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Names few enough that they often meet.
const NAMES: [&str; 6] = ["a", "b", "c", "list", "name", "nested"];

/// Parameters that every template has, by the kind of their values.
const PARAMETERS: &str = r#"{
    "t": { "type": "string", "defaultValue": "t" },
    "place": { "type": "string", "defaultValue": "[toLower(resourceGroup().location)]" },
    "id": { "type": "string", "defaultValue": "[newGuid()]" },
    "i": { "type": "int", "defaultValue": 2, "allowedValues": [1, 2] },
    "b": { "type": "bool", "defaultValue": true },
    "a": { "type": "array", "defaultValue": ["a", 1, { "name": "b" }] },
    "o": { "type": "object", "defaultValue": { "a": { "b": [null, "[add(1, 1)]"] }, "name": "n" } },
    "secret": { "type": "securestring", "defaultValue": "hush" },
    "secrets": { "type": "secureObject", "defaultValue": { "a": "hush", "name": "n" } }
}"#;

/// Variables and functions that every template has; some use what others may add.
const VARIABLES: &str = r#"{
    "t": "[concat(parameters('t'), '-v')]",
    "o": { "a": "[parameters('secret')]", "b": ["[parameters('place')]"], "name": "v" },
    "copy": [{ "name": "turns", "count": "[parameters('i')]", "input": "[copyIndex('turns', 1)]" }]
}"#;
const FUNCTIONS: &str = r#"[{ "namespace": "my", "members": {
    "f": {
        "parameters": [{ "name": "x", "type": "string" }],
        "output": { "type": "string", "value": "[format('<{0}>', parameters('x'))]" }
    }
} }]"#;

/// Forms of expressions by the kind of value that they have. `$t` stands for one that is text,
/// `$i`, `$b`, `$a` and `$o` for an int, a bool, an array and an object, and `$x` for any.
const FORMS: [(char, &[&str]); 5] = [
    (
        't',
        &[
            "'a'",
            "'😀é'",
            "'it''s'",
            "parameters('t')",
            "parameters('place')",
            "parameters('secret')",
            "variables('t')",
            "resourceGroup().location",
            "subscription().subscriptionId",
            "deployment().name",
            "reference('/x/y', '2024-01-01').z",
            "reference('a').z",
            "concat($t, $i)",
            "toUpper($t)",
            "replace($t, 'a', $t)",
            "format('{0}-{1:D3}-{2}', $t, $i, $x)",
            "if($b, $t, $t)",
            "coalesce(null(), $t)",
            "first(split($t, '-'))",
            "take($t, $i)",
            "join(createArray($t, $i), ',')",
            "string($o)",
            "base64($t)",
            "uniqueString($t, $t)",
            "guid($t)",
            "my.f($t)",
            "resourceId('A.B/c', $t)",
            "cidrSubnet('10.0.0.0/16', 24, $i)",
            "createObject('k', $t).K",
            "createArray($t, $x)[0]",
            "reduce($a, $t, lambda('p', 'q', lambdaVariables('p')))",
            "tryGet(createObject('k', $t), 'k')",
        ],
    ),
    (
        'i',
        &[
            "0",
            "1",
            "2",
            "parameters('i')",
            "length($t)",
            "length($a)",
            "add($i, $i)",
            "mod($i, 7)",
            "max($i, $i)",
            "indexOf($t, $t)",
            "int(string($i))",
            "reference('b').count",
        ],
    ),
    (
        'b',
        &[
            "true()",
            "parameters('b')",
            "equals($x, $x)",
            "less($i, $i)",
            "not($b)",
            "and($b, $b)",
            "or($b, $b)",
            "empty($t)",
            "contains($a, $x)",
            "startsWith($t, $t)",
            "contains($o, 'name')",
            "bool(reference('/x/y', '2024-01-01').on)",
        ],
    ),
    (
        'a',
        &[
            "createArray()",
            "createArray($x, $x)",
            "parameters('a')",
            "variables('turns')",
            "range($i, 3)",
            "concat($a, $a)",
            "union($a, $a)",
            "map($a, lambda('e', createArray(lambdaVariables('e'), $x)))",
            "map(range(0, 3), lambda('e', 'at', add(lambdaVariables('e'), lambdaVariables('at'))))",
            "filter($a, lambda('e', $b))",
            "sort(range(0, 4), lambda('p', 'q', less(lambdaVariables('q'), lambdaVariables('p'))))",
            "items($o)",
            "skip($a, 1)",
            "reference('/x/y', '2024-01-01').list",
            "if($b, $a, $a)",
            "references('list')",
        ],
    ),
    (
        'o',
        &[
            "createObject()",
            "createObject('k', $x, 'name', $t)",
            "parameters('o')",
            "parameters('secrets')",
            "variables('o')",
            "shallowMerge(createArray($o, $o))",
            "mapValues($o, lambda('v', $x))",
            "toObject(createArray('a', 'b'), lambda('e', lambdaVariables('e')), lambda('e', $x))",
            "groupBy(createArray('a', 'b'), lambda('e', 'k'))",
            "json('{\"a\": [1, null, 1.5]}')",
            "reference('nested').outputs",
            "resourceGroup()",
            "if($b, $o, $o)",
        ],
    ),
];

/// When the value of an expression has to be known.
#[derive(Clone, Copy, PartialEq)]
enum When {
    Early,
    /// Once there are resources.
    Late,
}
use When::{Early, Late};

/// An expression, without its brackets, that most likely has a value of this kind.
fn of_kind(kind: char, when: When, depth: u32) -> BoxedStrategy<String> {
    if kind == 'x' {
        let one = select(&['t', 'i', 'b', 'a', 'o'][..]);
        return one.prop_flat_map(move |kind| of_kind(kind, when, depth)).boxed();
    }
    let forms = FORMS.iter().find(|(of, _)| *of == kind).expect("every kind has forms").1;
    let fits = |form: &&str| {
        (depth > 0 || !form.contains('$')) && (when == Late || !form.contains("reference"))
    };
    let forms: Vec<&str> = forms.iter().copied().filter(fits).collect();
    let fitting = select(forms).prop_flat_map(move |form| {
        let mut pieces = form.split('$');
        let start = pieces.next().unwrap_or_default().to_owned();
        let rest: Vec<_> = pieces
            .map(|piece| {
                let kind = piece.chars().next().expect("a kind follows `$`");
                let after = piece[1..].to_owned();
                of_kind(kind, when, depth - 1).prop_map(move |inner| inner + &after).boxed()
            })
            .collect();
        rest.prop_map(move |rest| start.clone() + &rest.concat())
    });
    // What has a value of another kind, or is no call that can be.
    let other = select(&['t', 'i', 'a'][..]).prop_flat_map(move |kind| of_kind(kind, when, 0));
    prop_oneof![80 => fitting, 1 => other, 1 => any_call()].boxed()
}

/// Any function, with as many arguments as it takes or nearly so.
fn any_call() -> impl Strategy<Value = String> {
    let functions: Vec<_> = signature::all().collect();
    let argument = select(&["'a'", "1", "-1", "null()", "createArray('a')", "copyIndex()"][..]);
    (select(functions), vec(argument, 4), 0..3_usize).prop_map(|(known, arguments, spare)| {
        let most = known.max.unwrap_or(3).min(known.min + spare);
        let name = known.name.replace('*', "Keys");
        format!("{name}({})", arguments[..most.min(4)].join(", "))
    })
}

fn expression(kind: char, when: When) -> BoxedStrategy<Value> {
    of_kind(kind, when, 3).prop_map(|text| format!("[{text}]").into()).boxed()
}

fn object(keys: BoxedStrategy<String>, value: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let members = vec((keys, value), 0..4);
    members
        .prop_map(|members| {
            let mut map = Map::new();
            for (key, value) in members {
                map.insert(key, value);
            }
            map.into()
        })
        .boxed()
}

fn of<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    let mut map = Map::new();
    for (name, value) in members {
        map.push(name, value);
    }
    map.into()
}

fn names() -> BoxedStrategy<String> {
    select(&NAMES[..]).prop_map(str::to_owned).boxed()
}

/// Any JSON, with loops over properties now and then.
fn json(when: When) -> BoxedStrategy<Value> {
    let odd = ["", "[", "[[x]", "[x", "a b", "[]", "[concat('a']", "{0}", "[[[["];
    let leaf = prop_oneof![
        8 => expression('x', when),
        1 => select(odd.to_vec()).prop_map(Value::from),
        1 => (-2_i64..5).prop_map(Value::from),
        1 => select(vec![Value::Null, true.into(), Value::parse("1.50").unwrap()]),
    ];
    leaf.prop_recursive(3, 12, 3, move |inner| {
        let computed = [
            "[concat('k', parameters('i'))]",
            "[toUpper(variables('t'))]",
            "[parameters('place')]",
            "[[x]",
        ];
        let computed = select(computed.to_vec()).prop_map(str::to_owned);
        let keys = prop_oneof![9 => names(), 1 => computed].boxed();
        let count = prop_oneof![9 => (0..3_i64).prop_map(Value::from), 1 => expression('i', Early)];
        let looped = (select(&NAMES[..]), count, inner.clone()).prop_map(|(name, count, input)| {
            let entry = of([("name", name.into()), ("count", count), ("input", input)]);
            of([("copy", vec![entry].into())])
        });
        prop_oneof![
            3 => object(keys, inner.clone().boxed()),
            2 => vec(inner, 0..4).prop_map(Value::from),
            1 => looped,
        ]
    })
    .boxed()
}

/// The value that most such members have, or any.
fn mostly(usual: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    prop_oneof![60 => usual, 1 => json(Late)].boxed()
}

fn one_of(texts: &'static [&'static str]) -> BoxedStrategy<Value> {
    mostly(select(texts).prop_map(Value::from))
}

/// The members of a resource that it may have, each with how often in ten.
fn members() -> BoxedStrategy<Vec<(&'static str, Value)>> {
    let copy = (select(&["list", "loop"][..]), mostly((0..4_i64).prop_map(Value::from)));
    let copy = copy.prop_map(|(name, count)| of([("name", name.into()), ("count", count)]));
    let after = one_of(&["a", "b", "[resourceId('A.B/c', 'a')]", "list", "[concat('a', '0')]"]);
    let chances = [
        ("properties", 9, object(names(), json(Late))),
        ("location", 5, expression('t', Early)),
        ("tags", 2, object(names(), expression('t', Early))),
        ("dependsOn", 3, vec(after, 0..3).prop_map(Value::from).boxed()),
        ("copy", 3, mostly(copy)),
        ("condition", 3, mostly(expression('b', Early))),
        ("scope", 1, one_of(&["A.B/c/x", "/", "[resourceGroup().id]", "/subscriptions/s"])),
        ("existing", 1, Just(true.into()).boxed()),
    ];
    let parts: Vec<_> = chances
        .into_iter()
        .map(|(name, chance, value)| {
            (0..10, value).prop_map(move |(dice, value)| (dice < chance).then_some((name, value)))
        })
        .map(Strategy::boxed)
        .collect();
    parts.prop_map(|parts| parts.into_iter().flatten().collect()).boxed()
}

fn resource(depth: u32) -> BoxedStrategy<Value> {
    let name = one_of(&["a", "b", "[concat('a', copyIndex())]", "[parameters('place')]", "list"]);
    let own = (one_of(&["A.B/c", "A.B/d"]), name, members()).prop_map(|(word, name, members)| {
        let mut map = Map::new();
        map.push("type", word);
        map.push("apiVersion", "2024-01-01".into());
        map.push("name", name);
        for (name, value) in members {
            map.push(name, value);
        }
        map.into()
    });
    if depth == 0 {
        return own.boxed();
    }
    let child = (select(&[("k", "x"), ("A.B/c/k", "a/x")][..]), mostly(json(Late)));
    let child = child.prop_map(|((word, name), properties)| {
        of([
            ("type", word.into()),
            ("apiVersion", "2024-01-01".into()),
            ("name", name.into()),
            ("properties", properties),
        ])
    });
    let parent =
        (own.clone(), vec(child, 0..3)).prop_map(|(mut parent, children): (Value, Vec<Value>)| {
            if let Some(map) = parent.as_object_mut() {
                map.push("resources", children.into());
            }
            parent
        });
    let given = (expression('t', Late), expression('o', Late))
        .prop_map(|(t, o)| of([("t", of([("value", t)])), ("o", of([("value", o)]))]));
    let scope = select(&["inner", "inner", "outer"][..]);
    let group = select(vec![None, Some("other"), Some("[concat('g', parameters('i'))]")]);
    let condition = prop_oneof![3 => Just(None), 1 => expression('b', Early).prop_map(Some)];
    let nested = (template(depth - 1), mostly(given), scope, group, condition);
    let nested = nested.prop_map(|(template, given, scope, group, condition)| {
        let properties = of([
            ("mode", "Incremental".into()),
            ("expressionEvaluationOptions", of([("scope", scope.into())])),
            ("parameters", given),
            ("template", template),
        ]);
        let mut map = Map::new();
        map.push("type", "Microsoft.Resources/deployments".into());
        map.push("apiVersion", "2024-01-01".into());
        map.push("name", "nested".into());
        for (name, value) in [("resourceGroup", group.map(Value::from)), ("condition", condition)] {
            if let Some(value) = value {
                map.push(name, value);
            }
        }
        map.push("properties", properties);
        map.into()
    });
    prop_oneof![4 => own, 2 => nested, 1 => parent].boxed()
}

fn output() -> BoxedStrategy<Value> {
    let kinds = [('t', "string"), ('i', "int"), ('b', "bool"), ('a', "array"), ('o', "object")];
    let kinds = select(kinds.to_vec());
    let typed = kinds.prop_flat_map(|(kind, word)| {
        expression(kind, Late).prop_map(move |value| of([("type", word.into()), ("value", value)]))
    });
    let secure =
        expression('t', Late).prop_map(|t| of([("type", "securestring".into()), ("value", t)]));
    prop_oneof![6 => typed, 1 => secure].boxed()
}

/// The members of `text`, which is JSON, and those of `more` over them.
fn with(text: &str, more: &Value) -> Value {
    let mut map = Value::parse(text).unwrap().as_object().unwrap().clone();
    for (name, value) in more.as_object().into_iter().flatten() {
        map.insert(name.to_owned(), value.clone());
    }
    map.into()
}

/// A template that can be read; nothing else is sure of it.
pub(crate) fn template(depth: u32) -> BoxedStrategy<Value> {
    let extra = object(select(&["x", "y"][..]).prop_map(str::to_owned).boxed(), mostly(output()));
    let parts = (
        any::<bool>(),
        prop_oneof![20 => Just(Value::Null), 1 => extra],
        object(select(&["x", "y"][..]).prop_map(str::to_owned).boxed(), json(Early)),
        vec(mostly(resource(depth)), 0..4),
        object(names(), mostly(output())),
    );
    let made = parts.prop_map(|(modern, parameters, variables, resources, outputs)| {
        let schema =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
        let mut map = Map::new();
        map.push("$schema", schema.into());
        map.push("contentVersion", "1.0.0.0".into());
        let resources: Value = if modern {
            map.push("languageVersion", "2.0".into());
            let mut named = Map::new();
            for (name, resource) in NAMES.into_iter().zip(resources) {
                named.push(name, resource);
            }
            named.into()
        } else {
            resources.into()
        };
        map.push("functions", Value::parse(FUNCTIONS).unwrap());
        map.push("parameters", with(PARAMETERS, &parameters));
        map.push("variables", with(VARIABLES, &variables));
        map.push("resources", resources);
        map.push("outputs", outputs);
        map.into()
    });
    made.boxed()
}
