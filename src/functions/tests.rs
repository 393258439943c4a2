//! Each constructor called once: what it writes, and that all of ARM's functions are there.

use std::any::TypeId;
use std::collections::BTreeSet;

use crate::expr::{Ast, Expr, Fresh, Kind, KnownPhase, Object, Runtime, Start, Walk, signature};
use crate::functions as f;
use crate::list;
use crate::model::{AnyResource, Id};

/// Functions that no constructor writes.
const WITHOUT: [&str; 8] = [
    "extensions",     // of extensions that are no resources
    "externalInputs", // of files of parameters
    "like",           // not known wherever a template is deployed
    "parameters",     // `Param`
    "providers",      // deprecated
    "references",     // of symbolic names
    "resourceInfo",   // of symbolic names
    "variables",      // `Variable`
];

/// A call of a constructor.
struct Case {
    name: &'static str,
    ast: Ast,
    phase: TypeId,
    text: &'static str,
}

macro_rules! cases {
    ($($name:ident $(::<$($ty:ty),*>)? ($($argument:expr),* $(,)?) => $text:literal;)*) => {
        vec![$(case(stringify!($name), &f::$name$(::<$($ty),*>)?($($argument),*), $text)),*]
    };
}

fn case<T, P: 'static>(name: &'static str, expr: &Expr<T, P>, text: &'static str) -> Case {
    Case { name, ast: expr.ast().clone(), phase: TypeId::of::<P>(), text }
}

/// What is known at the start: `v`.
fn v<T>() -> Expr<T> {
    Expr::from_ast(Ast::call("my.v", []))
}

/// What is known at run time: `reference('r')`.
fn r<T>() -> Expr<T, Runtime> {
    Expr::from_ast(Ast::call("reference", [Ast::str("r")]))
}

fn texts() -> Expr<Vec<String>> {
    v()
}

fn object() -> Expr<Object> {
    v()
}

fn id() -> Expr<Id<AnyResource>> {
    v()
}

fn of_text() -> Vec<Case> {
    cases! {
        concat(list!["a", v(), r()]) => "concat('a', my.v(), reference('r'))";
        concat(Vec::<String>::new()) => "''";
        contains("abc", r()) => "contains('abc', reference('r'))";
        ends_with(v(), "b") => "endsWith(my.v(), 'b')";
        format("{0:D4}", [v()]) => "format('{0:D4}', my.v())";
        guid(["a", "b"]) => "guid('a', 'b')";
        index_of(v(), "b") => "indexOf(my.v(), 'b')";
        join(["a", "b"], ",") => "join(createArray('a', 'b'), ',')";
        last_index_of(v(), "b") => "lastIndexOf(my.v(), 'b')";
        new_guid() => "newGuid()";
        pad_left::<i64, _, _>(v(), 3) => "padLeft(my.v(), 3)";
        pad_left_with::<String, _, _>(r(), 3, '0') => "padLeft(reference('r'), 3, '0')";
        replace(v(), "a", r()) => "replace(my.v(), 'a', reference('r'))";
        split(r(), "/") => "split(reference('r'), '/')";
        split_any(v(), ["/", ","]) => "split(my.v(), createArray('/', ','))";
        starts_with(v(), "b") => "startsWith(my.v(), 'b')";
        string(object()) => "string(my.v())";
        substring(v(), 1, r()) => "substring(my.v(), 1, reference('r'))";
        substring_from(v(), 1) => "substring(my.v(), 1)";
        to_lower("A") => "toLower('A')";
        to_upper(f::new_guid()) => "toUpper(newGuid())";
        trim(v()) => "trim(my.v())";
        unique_string(list!["a", f::utc_now()]) => "uniqueString('a', utcNow())";

        base64(v()) => "base64(my.v())";
        base64_to_json(v()) => "base64ToJson(my.v())";
        base64_to_string(v()) => "base64ToString(my.v())";
        build_uri(object()) => "buildUri(my.v())";
        data_uri(v()) => "dataUri(my.v())";
        data_uri_to_string(v()) => "dataUriToString(my.v())";
        json("null") => "json('null')";
        parse_uri(r()) => "parseUri(reference('r'))";
        uri(v(), "a") => "uri(my.v(), 'a')";
        uri_component(v()) => "uriComponent(my.v())";
        uri_component_to_string(v()) => "uriComponentToString(my.v())";

        date_time_add(v(), "P1D") => "dateTimeAdd(my.v(), 'P1D')";
        date_time_add_as(f::utc_now(), "P1D", "u") => "dateTimeAdd(utcNow(), 'P1D', 'u')";
        date_time_from_epoch(0) => "dateTimeFromEpoch(0)";
        date_time_to_epoch(v()) => "dateTimeToEpoch(my.v())";
        utc_now() => "utcNow()";
        utc_now_as("u") => "utcNow('u')";

        cidr_host(v(), 3) => "cidrHost(my.v(), 3)";
        cidr_subnet(v(), 24, 0) => "cidrSubnet(my.v(), 24, 0)";
        parse_cidr(v()) => "parseCidr(my.v())";
    }
}

fn of_collections() -> Vec<Case> {
    cases! {
        empty(object()) => "empty(my.v())";
        first(texts()) => "first(my.v())";
        last(f::split(r(), "/")) => "last(split(reference('r'), '/'))";
        length(texts()) => "length(my.v())";
        skip(texts(), 1) => "skip(my.v(), 1)";
        take::<String, _, _>("abc", 1) => "take('abc', 1)";

        array::<String, _>(v()) => "array(my.v())";
        array_contains(texts(), "a") => "contains(my.v(), 'a')";
        array_index_of(texts(), "a") => "indexOf(my.v(), 'a')";
        array_last_index_of(texts(), "a") => "lastIndexOf(my.v(), 'a')";
        concat_arrays(list![texts(), r()]) => "concat(my.v(), reference('r'))";
        concat_arrays(Vec::<Expr<Vec<String>>>::new()) => "createArray()";
        create_array([v::<String>(), v()]) => "createArray(my.v(), my.v())";
        distinct(texts()) => "distinct(my.v())";
        flatten::<String, _>([texts(), texts()]) => "flatten(createArray(my.v(), my.v()))";
        index_from_end(texts(), 1) => "indexFromEnd(my.v(), 1)";
        intersection_arrays(texts(), ["a"]) => "intersection(my.v(), createArray('a'))";
        range(0, 3) => "range(0, 3)";
        try_get_at(texts(), 0) => "tryGet(my.v(), 0)";
        try_index_from_end(texts(), 1) => "tryIndexFromEnd(my.v(), 1)";
        union_arrays(Vec::<Expr<Vec<String>>>::new()) => "union(createArray(), createArray())";
        union_arrays([texts()]) => "union(my.v(), createArray())";
        union_arrays([texts(), texts(), texts()]) => "union(my.v(), my.v(), my.v())";

        create_object::<i64, _>([("a", 1), ("b", 2)]) => "createObject('a', 1, 'b', 2)";
        intersection(object(), object()) => "intersection(my.v(), my.v())";
        items(object()) => "items(my.v())";
        object_contains(object(), "a") => "contains(my.v(), 'a')";
        object_keys(object()) => "objectKeys(my.v())";
        shallow_merge([object()]) => "shallowMerge(createArray(my.v()))";
        try_get(object(), "a") => "tryGet(my.v(), 'a')";
        try_get_path(object(), list!["a", 0]) => "tryGet(my.v(), 'a', 0)";
        union(Vec::<Expr<Object>>::new()) => "createObject()";
        union([object()]) => "my.v()";
        union([object(), object()]) => "union(my.v(), my.v())";
    }
}

fn of_lambdas() -> Vec<Case> {
    cases! {
        filter(texts(), |item| f::equals(item, "a")) =>
            "filter(my.v(), lambda('item', equals(lambdaVariables('item'), 'a')))";
        filter_indexed(texts(), |_, index| f::less(index, 2)) =>
            "filter(my.v(), lambda('item', 'index', less(lambdaVariables('index'), 2)))";
        group_by(texts(), |item| item) =>
            "groupBy(my.v(), lambda('item', lambdaVariables('item')))";
        group_by_with(texts(), |item| item, |_| r::<i64>()) =>
            "groupBy(my.v(), lambda('item', lambdaVariables('item')), \
             lambda('item', reference('r')))";
        map(r::<Vec<String>>(), f::trim) =>
            "map(reference('r'), lambda('item', trim(lambdaVariables('item'))))";
        map_indexed(texts(), |_, index| index) =>
            "map(my.v(), lambda('item', 'index', lambdaVariables('index')))";
        map_values(object(), f::array) =>
            "mapValues(my.v(), lambda('item', array(lambdaVariables('item'))))";
        reduce(texts(), "", |current, next| f::concat([current, next])) =>
            "reduce(my.v(), '', lambda('current', 'next', \
             concat(lambdaVariables('current'), lambdaVariables('next'))))";
        reduce_indexed(texts(), r::<i64>(), |current, _, index| f::add(current, index)) =>
            "reduce(my.v(), reference('r'), lambda('current', 'next', 'index', \
             add(lambdaVariables('current'), lambdaVariables('index'))))";
        sort(texts(), f::less) =>
            "sort(my.v(), lambda('left', 'right', \
             less(lambdaVariables('left'), lambdaVariables('right'))))";
        to_object(texts(), |item| item) =>
            "toObject(my.v(), lambda('item', lambdaVariables('item')))";
        to_object_with(texts(), |item| item, f::length) =>
            "toObject(my.v(), lambda('item', lambdaVariables('item')), \
             lambda('item', length(lambdaVariables('item'))))";
    }
}

fn of_logic() -> Vec<Case> {
    cases! {
        add(1, v()) => "add(1, my.v())";
        div(1, r()) => "div(1, reference('r'))";
        float("0.5") => "float('0.5')";
        int(v()) => "int(my.v())";
        max(v(), 1) => "max(my.v(), 1)";
        max_of([1, 2, 3]) => "max(createArray(1, 2, 3))";
        min(v(), 1) => "min(my.v(), 1)";
        min_of(v()) => "min(my.v())";
        mod_(v(), 2) => "mod(my.v(), 2)";
        mul(v(), 2) => "mul(my.v(), 2)";
        sub(v(), 2) => "sub(my.v(), 2)";

        and([true, false]) => "and(true(), false())";
        and([v()]) => "my.v()";
        and(Vec::<bool>::new()) => "true()";
        bool("true") => "bool('true')";
        coalesce(v::<String>(), r::<String>()) => "coalesce(my.v(), reference('r'))";
        equals(v::<i64>(), 1) => "equals(my.v(), 1)";
        fail::<String, _>("no") => "fail('no')";
        greater(v::<i64>(), 1) => "greater(my.v(), 1)";
        greater_or_equals(v::<i64>(), 1) => "greaterOrEquals(my.v(), 1)";
        if_(v(), "a", r::<String>()) => "if(my.v(), 'a', reference('r'))";
        less(v::<i64>(), 1) => "less(my.v(), 1)";
        less_or_equals(v::<i64>(), 1) => "lessOrEquals(my.v(), 1)";
        not(v()) => "not(my.v())";
        null::<String>() => "null()";
        or(list![v(), r()]) => "or(my.v(), reference('r'))";
        or([v()]) => "my.v()";
        or(Vec::<bool>::new()) => "false()";
    }
}

fn of_resources() -> Vec<Case> {
    cases! {
        copy_index() => "copyIndex()";
        copy_index_from(1) => "copyIndex(1)";
        copy_index_of("loop") => "copyIndex('loop')";
        extension_resource_id(id(), "A.B/c", ["n"]) => "extensionResourceId(my.v(), 'A.B/c', 'n')";
        full_reference_by_id(id(), "2024-01-01") => "reference(my.v(), '2024-01-01', 'Full')";
        management_group_resource_id("mg", "A.B/c", ["n"]) =>
            "managementGroupResourceId('mg', 'A.B/c', 'n')";
        reference_by_id(id(), "2024-01-01") => "reference(my.v(), '2024-01-01')";
        resource_id("A.B/c/d", list!["n", v()]) => "resourceId('A.B/c/d', 'n', my.v())";
        resource_id_in("rg", "A.B/c", [r()]) => "resourceId('rg', 'A.B/c', reference('r'))";
        resource_id_in_subscription(v(), "rg", "A.B/c", ["n"]) =>
            "resourceId(my.v(), 'rg', 'A.B/c', 'n')";
        list_by_id("listKeys", id(), "2024-01-01") => "listKeys(my.v(), '2024-01-01')";
        list_by_id_with("listAccountSas", id(), "2024-01-01", object()) =>
            "listAccountSas(my.v(), '2024-01-01', my.v())";
        role_definitions("Reader") => "roleDefinitions('Reader')";
        subscription_resource_id("A.B/c", ["n"]) => "subscriptionResourceId('A.B/c', 'n')";
        subscription_resource_id_in(v(), "A.B/c", ["n"]) =>
            "subscriptionResourceId(my.v(), 'A.B/c', 'n')";
        tenant_resource_id("A.B/c", ["n"]) => "tenantResourceId('A.B/c', 'n')";

        pick_zones("A.B", "c", v(), 1) => "pickZones('A.B', 'c', my.v(), 1)";
        pick_zones_from("A.B", "c", v(), 2, 1) => "pickZones('A.B', 'c', my.v(), 2, 1)";
        to_logical_zone("s", "l", "z") => "toLogicalZone('s', 'l', 'z')";
        to_logical_zones("s", "l", texts()) => "toLogicalZones('s', 'l', my.v())";
        to_physical_zone("s", "l", "1") => "toPhysicalZone('s', 'l', '1')";
        to_physical_zones("s", "l", ["1"]) => "toPhysicalZones('s', 'l', createArray('1'))";
    }
}

fn of_scopes() -> Vec<Case> {
    cases! {
        deployer_object_id() => "deployer().objectId";
        deployer_tenant_id() => "deployer().tenantId";
        deployer_user_principal_name() => "deployer().userPrincipalName";
        deployment_location() => "deployment().location";
        deployment_name() => "deployment().name";
        environment() => "environment()";
        management_group_display_name() => "managementGroup().properties.displayName";
        management_group_id() => "managementGroup().id";
        management_group_name() => "managementGroup().name";
        resource_group_id() => "resourceGroup().id";
        resource_group_location() => "resourceGroup().location";
        resource_group_name() => "resourceGroup().name";
        resource_group_tags() => "resourceGroup().tags";
        subscription_display_name() => "subscription().displayName";
        subscription_full_id() => "subscription().id";
        subscription_id() => "subscription().subscriptionId";
        subscription_tenant_id() => "subscription().tenantId";
        tenant_country_code() => "tenant().countryCode";
        tenant_display_name() => "tenant().displayName";
        tenant_id() => "tenant().tenantId";
    }
}

fn all() -> Vec<Case> {
    [of_text(), of_collections(), of_lambdas(), of_logic(), of_resources(), of_scopes()]
        .into_iter()
        .flatten()
        .collect()
}

/// The functions that the room exports, read from the lists of its first file.
fn exported() -> BTreeSet<&'static str> {
    let exports = include_str!("mod.rs").split("pub use ").skip(1);
    exports
        .filter_map(|export| export.split_once(';')?.0.split_once('{'))
        .flat_map(|(_, names)| names.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .filter(|name| name.starts_with(char::is_lowercase))
        .collect()
}

#[test]
fn each_constructor_writes_its_call() {
    for case in all() {
        assert_eq!(case.ast.to_string(), case.text, "{}", case.name);
    }
}

#[test]
fn each_constructor_is_called_here() {
    let called: BTreeSet<_> = all().iter().map(|case| case.name).collect();
    assert_eq!(called, exported());
}

// The language would refuse the call: an unknown name, a wrong count, a lambda out of place.
#[test]
fn each_call_is_one_of_the_language() {
    for case in all() {
        assert_eq!(signature::check(&case.ast), [], "{}", case.name);
    }
}

// A type says when a value is known, and so does the tree: never may the type say too early.
#[test]
fn each_type_says_when_the_call_is_known() {
    for case in all() {
        let phase = match case.ast.phase() {
            KnownPhase::Start => TypeId::of::<Start>(),
            KnownPhase::Fresh => TypeId::of::<Fresh>(),
            KnownPhase::Runtime => TypeId::of::<Runtime>(),
        };
        assert!(case.phase == phase, "{}: {}", case.name, case.text);
    }
}

#[test]
fn each_function_of_the_language_has_a_constructor() {
    let mut called = BTreeSet::new();
    for case in all() {
        case.ast.walk(|node| {
            if let Kind::Call(name, _) = node.kind() {
                called.extend(signature::lookup(name).map(|known| known.name));
            }
            Walk::Into
        });
    }
    for name in WITHOUT {
        assert!(called.insert(name), "`{name}` has a constructor, so it is no exception");
    }
    assert_eq!(called, signature::all().map(|known| known.name).collect());
}
