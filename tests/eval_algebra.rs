//! Laws of the functions that hold for whatever they are given, and of the evaluation itself.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "eval/templates.rs"]
mod templates;

use std::net::IpAddr;

use armwright::eval::{Context, Secrets, Template, evaluate};
use armwright::json::{Map, Value};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

/// The values of expressions over parameters with these values.
#[track_caller]
fn values<const N: usize>(given: &[(&'static str, Value)], expressions: [&str; N]) -> [Value; N] {
    // A parameter without a type takes any value.
    let mut parameters = Map::new();
    let mut context = Context::new();
    for (name, value) in given {
        parameters.push(*name, Map::new().into());
        context = context.parameter(*name, value);
    }
    let list: Vec<Value> = expressions.iter().map(|text| format!("[{text}]").into()).collect();
    let mut properties = Map::new();
    properties.push("x", list.into());
    let mut resource = Map::new();
    resource.push("type", "Test.Probes/probes".into());
    resource.push("apiVersion", "2024-01-01".into());
    resource.push("name", "probe".into());
    resource.push("properties", properties.into());
    let mut resources = Map::new();
    resources.push("probe", resource.into());
    let mut template = Map::new();
    let schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
    template.push("$schema", schema.into());
    template.push("languageVersion", "2.0".into());
    template.push("contentVersion", "1.0.0.0".into());
    template.push("parameters", parameters.into());
    template.push("resources", resources.into());
    let template = Template::from_json(template.into()).unwrap();
    let evaluated = evaluate(&template, &context);
    let told: Vec<String> = evaluated.diagnostics().iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{given:?}: {}", told.join("\n"));
    let json = evaluated.to_json(Secrets::DangerouslyShown);
    let list = json.pointer("/predictedResources/0/properties/x").and_then(Value::as_array);
    list.unwrap().to_vec().try_into().unwrap()
}

/// Both expressions have one value, to the last byte.
#[track_caller]
fn same(given: &[(&'static str, Value)], left: &str, right: &str) {
    let [one, other] = values(given, [left, right]);
    assert_eq!(one.to_compact(), other.to_compact(), "{left} is not {right} for {given:?}");
}

/// Text without halves of characters wherever it is cut.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-cA-C ,;{}\\[\\]'\"%/+-]{0,8}",
        "[\u{20}-\u{7e}é\u{df}\u{130}\u{3c3}\u{4e2d}\t\n]{0,12}",
    ]
}

/// JSON without floats, whose objects have no two names that differ in case alone.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3_i64..3).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let members = btree_map("[a-e]", (any::<bool>(), inner.clone()), 0..4);
        prop_oneof![vec(inner, 0..4).prop_map(Value::from), members.prop_map(object)]
    })
}

fn object(members: impl IntoIterator<Item = (String, (bool, Value))>) -> Value {
    let mut map = Map::new();
    for (name, (upper, value)) in members {
        map.push(if upper { name.to_uppercase() } else { name }, value);
    }
    map.into()
}

fn array() -> impl Strategy<Value = Value> {
    vec(json(), 0..6).prop_map(Value::from)
}

/// Objects that can be merged whatever they are: nothing in them is an array or an object.
fn flat_object() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![Just(Value::Null), (0_i64..4).prop_map(Value::from)];
    btree_map("[a-d]", (any::<bool>(), leaf), 0..4).prop_map(object)
}

fn ints() -> impl Strategy<Value = Value> {
    vec((-5_i64..5).prop_map(Value::from), 0..12).prop_map(Value::from)
}

/// A range of addresses, and the length of the prefix of its subnets.
fn range() -> impl Strategy<Value = (String, i64, i64)> {
    let four = (any::<u32>(), 4_i64..=28, 0_i64..8).prop_map(|(address, prefix, more)| {
        let address = std::net::Ipv4Addr::from_bits(address);
        (address.to_string(), prefix, (prefix + more).min(32))
    });
    let six = (any::<u128>(), 4_i64..=120, 0_i64..8).prop_map(|(address, prefix, more)| {
        let address = std::net::Ipv6Addr::from_bits(address);
        (address.to_string(), prefix, (prefix + more).min(128))
    });
    prop_oneof![four, six]
}

fn bits(text: &Value) -> u128 {
    let text = text.as_str().unwrap();
    match text.split('/').next().unwrap().parse().unwrap() {
        IpAddr::V4(address) => address.to_bits().into(),
        IpAddr::V6(address) => address.to_bits(),
    }
}

/// The first and the last address of a range.
fn span(cidr: &Value) -> (u128, u128) {
    let (_, prefix) = cidr.as_str().unwrap().split_once('/').unwrap();
    let width = if cidr.as_str().unwrap().contains(':') { 128 } else { 32 };
    let host = width - prefix.parse::<u32>().unwrap();
    let first = bits(cidr);
    (first, first + ((1_u128.checked_shl(host).unwrap_or(0)).wrapping_sub(1)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn union_of_arrays_is_that_of_sets_in_order(a in array(), b in array(), c in array()) {
        let given = [("a", a), ("b", b), ("c", c)];
        let law = |left: &str, right: &str| {
            let spell = |text: &str| {
                ["a", "b", "c"].iter().fold(text.to_owned(), |text, name| {
                    text.replace(&format!("${name}"), &format!("parameters('{name}')"))
                })
            };
            same(&given, &spell(left), &spell(right));
        };
        law("union($a, $a)", "distinct($a)");
        law("union(union($a, $b), $b)", "union($a, $b)");
        law("union(union($a, $b), $c)", "union($a, union($b, $c))");
        law("union($a, $b, $c)", "union(union($a, $b), $c)");
        law("union(createArray(), $a)", "distinct($a)");
        law("union($a, $b)", "distinct(concat($a, $b))");
        law("intersection($a, $a)", "distinct($a)");
        law("intersection($a, union($a, $b))", "distinct($a)");
        law("union($a, intersection($a, $b))", "distinct($a)");
    }

    #[test]
    fn union_of_objects_lets_the_later_win(
        a in flat_object(), b in flat_object(), c in flat_object(),
    ) {
        let given = [("a", a), ("b", b), ("c", c)];
        let (a, b, c) = ("parameters('a')", "parameters('b')", "parameters('c')");
        same(&given, &format!("union({a}, {a})"), a);
        same(&given, &format!("union(createObject(), {a})"), a);
        same(&given, &format!("union({a}, createObject())"), a);
        same(&given, &format!("union(union({a}, {b}), {b})"), &format!("union({a}, {b})"));
        let (left, right) =
            (format!("union(union({a}, {b}), {c})"), format!("union({a}, union({b}, {c}))"));
        same(&given, &left, &right);
        same(&given, &format!("shallowMerge(createArray({a}, {a}))"), a);
        same(&given, &format!("intersection({a}, {a})"), a);
    }

    #[test]
    fn flatten_undoes_what_puts_into_arrays(a in array(), b in array()) {
        let given = [("a", a), ("b", b)];
        let (a, b) = ("parameters('a')", "parameters('b')");
        same(&given, &format!("flatten(createArray({a}, {b}))"), &format!("concat({a}, {b})"));
        let wrapped = format!("map({a}, lambda('x', createArray(lambdaVariables('x'))))");
        same(&given, &format!("flatten({wrapped})"), a);
        same(&given, &format!("flatten(createArray({a}))"), a);
    }

    #[test]
    fn ranges_have_their_length_their_sum_and_their_parts(
        start in -1000_i64..1000, count in 0_i64..40, more in 0_i64..40,
    ) {
        let sum = "reduce(range(parameters('s'), parameters('n')), 0, \
                   lambda('a', 'b', add(lambdaVariables('a'), lambdaVariables('b'))))";
        let given = [("s", start.into()), ("n", count.into()), ("m", more.into())];
        let length = "length(range(parameters('s'), parameters('n')))";
        let [length, sum] = values(&given, [length, sum]);
        prop_assert_eq!(length.as_i64(), Some(count));
        prop_assert_eq!(sum.as_i64(), Some(count * start + count * (count - 1) / 2));
        same(
            &given,
            "range(parameters('s'), add(parameters('n'), parameters('m')))",
            "concat(range(parameters('s'), parameters('n')), \
             range(add(parameters('s'), parameters('n')), parameters('m')))",
        );
    }

    #[test]
    fn subnets_are_inside_their_range_apart_and_in_order(
        (address, prefix, wanted) in range(), seeds in any::<[u16; 2]>(),
    ) {
        let count = 1_i64 << (wanted - prefix);
        let cidr = Value::from(format!("{address}/{prefix}"));
        let [mut i, mut j] = seeds.map(|seed| i64::from(seed) % count);
        if i > j {
            (i, j) = (j, i);
        }
        let given = [("c", cidr), ("p", wanted.into()), ("i", i.into()), ("j", j.into())];
        let [whole, low, high, first] = values(&given, [
            "cidrSubnet(parameters('c'), parseCidr(parameters('c')).cidr, 0)",
            "cidrSubnet(parameters('c'), parameters('p'), parameters('i'))",
            "cidrSubnet(parameters('c'), parameters('p'), parameters('j'))",
            "cidrSubnet(parameters('c'), parameters('p'), 0)",
        ]);
        let [whole, low, high, first] = [&whole, &low, &high, &first].map(span);
        prop_assert_eq!(first.0, whole.0);
        prop_assert!(whole.0 <= low.0 && high.1 <= whole.1);
        let apart = low.1 < high.0;
        prop_assert!(apart || i == j && low == high);
        prop_assert_eq!(low.0 - whole.0, (low.1 - low.0 + 1) * u128::try_from(i).unwrap());
    }

    #[test]
    fn hosts_are_inside_their_range(
        address in any::<u32>(), prefix in 8_i64..=29, seed in any::<u16>(),
    ) {
        let address = std::net::Ipv4Addr::from_bits(address);
        let host = i64::from(seed) % ((1 << (32 - prefix)) - 2);
        let given = [("c", format!("{address}/{prefix}").into()), ("i", host.into())];
        let [host, first, last, network] = values(&given, [
            "cidrHost(parameters('c'), parameters('i'))",
            "parseCidr(parameters('c')).firstUsable",
            "parseCidr(parameters('c')).lastUsable",
            "parseCidr(parameters('c')).network",
        ]);
        prop_assert!(bits(&first) <= bits(&host) && bits(&host) <= bits(&last));
        prop_assert_eq!(bits(&first), bits(&network) + 1);
    }

    #[test]
    fn format_puts_its_pieces_together(a in text(), b in any::<i64>(), c in any::<bool>()) {
        let given = [("a", a.into()), ("b", b.into()), ("c", c.into())];
        let pieces = "parameters('a'), parameters('b'), parameters('c')";
        same(&given, &format!("format('{{0}}{{1}}{{2}}', {pieces})"), &format!("concat({pieces})"));
        same(
            &given,
            "format(replace(replace(parameters('a'), '{', '{{'), '}', '}}'))",
            "parameters('a')",
        );
    }

    #[test]
    fn what_is_taken_and_what_is_skipped_are_the_whole(a in text(), b in array(), n in -2_i64..14) {
        let given = [("a", a.into()), ("b", b), ("n", n.into())];
        for whole in ["parameters('a')", "parameters('b')"] {
            let [taken, skipped] =
                ["take", "skip"].map(|function| format!("{function}({whole}, parameters('n'))"));
            same(&given, &format!("concat({taken}, {skipped})"), whole);
        }
    }

    #[test]
    fn split_and_join_are_each_others_inverse(
        a in text(), d in "[a-c,;]{1,2}", list in vec("[a-c]{0,3}", 1..5),
    ) {
        let list: Vec<Value> = list.into_iter().map(Value::from).collect();
        let given = [("a", a.into()), ("d", d.into()), ("l", list.into())];
        let again = "join(split(parameters('a'), parameters('d')), parameters('d'))";
        same(&given, again, "parameters('a')");
        same(&given, "split(join(parameters('l'), '|'), '|')", "parameters('l')");
    }

    #[test]
    fn encodings_have_a_way_back(a in ".{0,20}", b in json()) {
        let given = [("a", a.into()), ("b", vec![b].into())];
        same(&given, "base64ToString(base64(parameters('a')))", "parameters('a')");
        same(&given, "uriComponentToString(uriComponent(parameters('a')))", "parameters('a')");
        same(&given, "dataUriToString(dataUri(parameters('a')))", "parameters('a')");
        same(&given, "json(string(parameters('b')))", "parameters('b')");
        same(&given, "base64ToJson(base64(string(parameters('b'))))", "parameters('b')");
        same(&given, "int(string(length(parameters('a'))))", "length(parameters('a'))");
    }

    #[test]
    fn sort_puts_in_order_and_keeps_what_is_equal_as_it_was(keys in vec(0_i64..5, 0..14)) {
        let pairs = keys.iter().zip(0_i64..).map(|(key, at)| vec![(*key).into(), at.into()]);
        let given: Vec<Value> = pairs.map(Value::from).collect();
        let mut wanted = given.clone();
        wanted.sort_by_key(|pair| pair.as_array().unwrap()[0].as_i64());
        let less = "lambda('a', 'b', less(lambdaVariables('a')[0], lambdaVariables('b')[0]))";
        let [sorted] = values(&[("a", given.into())], [&format!("sort(parameters('a'), {less})")]);
        prop_assert_eq!(sorted, wanted.into());
    }

    #[test]
    fn objects_come_apart_and_together(
        a in btree_map("[a-e]{1,2}", (any::<bool>(), json()), 0..6),
    ) {
        let given = [("a", object(a))];
        let part = |name| format!("lambda('i', lambdaVariables('i').{name})");
        let (key, value) = (part("key"), part("value"));
        let together = format!("toObject(items(parameters('a')), {key}, {value})");
        same(&given, &format!("items({together})"), "items(parameters('a'))");
        same(&given, &format!("equals({together}, parameters('a'))"), "true()");
        same(&given, &format!("map(items(parameters('a')), {key})"), "objectKeys(parameters('a'))");
        let kept = "mapValues(parameters('a'), lambda('v', lambdaVariables('v')))";
        same(&given, kept, "parameters('a')");
        same(&given, "length(items(parameters('a')))", "length(parameters('a'))");
    }

    #[test]
    fn comparisons_agree(a in text(), b in text(), list in ints()) {
        let given = [("a", a.into()), ("b", b.into()), ("l", list)];
        let pair = "parameters('a'), parameters('b')";
        same(&given, &format!("less({pair})"), &format!("not(greaterOrEquals({pair}))"));
        same(&given, &format!("greater({pair})"), &format!("not(lessOrEquals({pair}))"));
        same(&given, &format!("less({pair})"), "greater(parameters('b'), parameters('a'))");
        same(&given, "equals(parameters('a'), parameters('a'))", "true()");
        for function in ["indexOf", "lastIndexOf"] {
            let found = format!("not(equals({function}(parameters('l'), 1), -1))");
            same(&given, &found, "contains(parameters('l'), 1)");
        }
        same(&given, "filter(parameters('l'), lambda('x', true()))", "parameters('l')");
    }

    #[test]
    fn hashes_have_their_form(a in text(), b in text()) {
        let given = [("a", a.into()), ("b", b.into())];
        let pair = "parameters('a'), parameters('b')";
        let [guid, unique] =
            values(&given, [&*format!("guid({pair})"), &*format!("uniqueString({pair})")]);
        let (guid, unique) = (guid.as_str().unwrap(), unique.as_str().unwrap());
        prop_assert!(guid.len() == 36 && guid.as_bytes()[14] == b'5', "{guid}");
        let is_digit = |c| matches!(c, b'a'..=b'z' | b'2'..=b'7');
        prop_assert!(unique.len() == 13 && unique.bytes().all(is_digit), "{unique}");
        let joined = "concat(parameters('a'), '-', parameters('b'))";
        same(&given, &format!("guid({pair})"), &format!("guid({joined})"));
        same(&given, &format!("uniqueString({pair})"), &format!("uniqueString({joined})"));
    }
}

fn context(known: bool) -> Context {
    if !known {
        return Context::new();
    }
    let context = Context::new().subscription("10000000-0000-0000-0000-000000000001").unwrap();
    context.resource_group("rg-test").unwrap().location("westeurope").unwrap().seed(1)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    // A panic fails the test as much as a difference does.
    #[test]
    fn a_template_has_one_result_and_tells_no_secret(
        template in templates::template(2), known in any::<bool>(),
    ) {
        let template = Template::from_json(template).unwrap();
        let results = [(); 2].map(|()| {
            let evaluated = evaluate(&template, &context(known));
            let told: Vec<String> =
                evaluated.diagnostics().iter().map(ToString::to_string).collect();
            let open = evaluated.to_json(Secrets::DangerouslyShown).to_compact();
            let masked = evaluated.to_json(Secrets::Masked).to_compact();
            (open, [masked, told.join("\n"), format!("{evaluated:?}")])
        });
        prop_assert_eq!(&results[0], &results[1]);
        for shown in &results[0].1 {
            prop_assert!(!shown.to_lowercase().contains("hush"), "{}", shown);
        }
    }
}
