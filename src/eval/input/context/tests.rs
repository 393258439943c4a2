//! What a context takes, refuses and answers.

use super::*;
use crate::eval::fault::FaultKind;

fn refused(result: Result<Context, ContextError>) -> String {
    result.expect_err("it is refused").to_string()
}

#[test]
fn what_azure_cannot_have_is_refused() {
    let new = Context::new;
    let tags = [("a", "b")];
    let cases = [
        (
            new().subscription(""),
            "the id of the subscription `` is blank; leave it out if it is not known",
        ),
        (
            new().tenant("a/b"),
            "the id of the tenant `a/b` has a slash; give it alone, not as part of a resource id",
        ),
        (
            new().deployer("a b", "t", ""),
            "the id of the deployer `a b` has a blank in it; take that out",
        ),
        (
            new().deployer("a", "\n", ""),
            "the id of the deployer's tenant `\\n` is blank; leave it out if it is not known",
        ),
        (
            new().resource_group("rg-data."),
            "the resource group `rg-data.` ends with a full stop; take that off",
        ),
        (
            new().management_group("mg:x"),
            "the management group `mg:x` has `:` in its name; use letters, digits, `-`, `_`, `.`, \
             `(` and `)`",
        ),
        (new().location(" "), "the location ` ` is blank; leave it out if it is not known"),
        (
            new().deployment_location(""),
            "the location of the deployment `` is blank; leave it out if it is not known",
        ),
        (
            new().with_resource_group("rg", "", tags),
            "the location of the resource group `` is blank; leave it out if it is not known",
        ),
        (
            new().with_resource_group("a/b", "x", tags),
            "the resource group `a/b` has a slash; give it alone, not as part of a resource id",
        ),
    ];
    for (result, message) in cases {
        assert_eq!(refused(result), message);
    }
}

#[test]
fn names_have_a_longest_length() {
    let new = Context::new;
    for (most, made) in [
        (64, (|name| Context::new().deployment_name(name)) as fn(&str) -> _),
        (90, |name| Context::new().resource_group(name)),
        (90, |name| Context::new().management_group(name)),
    ] {
        assert!(made(&"é".repeat(most)).is_ok());
        let message = refused(made(&"é".repeat(most + 1)));
        let end = format!("has a name of {} characters, but {most} are the most", most + 1);
        assert!(message.ends_with(&end), "{message}");
    }
    // An id that is shown is cut.
    assert_eq!(
        refused(new().subscription("/".repeat(500))),
        format!(
            "the id of the subscription `{}…` has a slash; give it alone, not as part of a \
             resource id",
            "/".repeat(80)
        )
    );
}

#[test]
fn now_is_when_it_is_told_to_be() {
    let context = Context::new().time("2026-03-31T11:30:00+02:00".parse().unwrap());
    let now = |format| context.utc_now(format).expect("there is a time").map_err(|f| f.kind());
    assert_eq!(now(None), Ok("20260331T093000Z".into()));
    assert_eq!(now(Some("yyyy-MM")), Ok("2026-03".into()));
    assert_eq!(now(Some("%")), Err(FaultKind::ArgumentValue));
}

// Other programs may want to make the same ids, so the algorithm is fixed.
#[test]
fn a_seed_gives_the_same_ids_for_ever() {
    let ids = |seed| {
        let context = Context::new().seed(seed);
        [0, 1, u64::MAX].map(|count| context.fresh_guid(count).expect("there is a seed"))
    };
    assert_eq!(
        ids(0),
        [
            "374708ff-f771-4dd5-979e-c875d56cd228",
            "7c3ccd10-bb7e-437b-86d3-7926ae627426",
            "787979ee-6a78-479a-9c6c-f1f3ede7cb1d",
        ]
    );
    assert_eq!(ids(7), ids(7));
    assert_ne!(ids(7), ids(8));
    for id in ids(u64::MAX) {
        assert_eq!((id.len(), &id[14..15]), (36, "4"), "{id}");
        assert!("89ab".contains(&id[19..20]), "{id}");
    }
    assert_eq!(Context::new().fresh_guid(0), None);
}

#[test]
fn groups_are_found_in_any_case() {
    let context = Context::new()
        .resource_group("RG-Data")
        .and_then(|context| context.location("westeurope"))
        .and_then(|context| {
            context.with_resource_group("rg-net", "northeurope", [("Team", "core")])
        })
        .expect("all is good");
    let found = |name: &str| {
        let group = context.group(name, Level::ResourceGroup)?;
        Some(format!("{:?} {:?}", group.location, group.tags))
    };
    assert_eq!(found("rg-data").as_deref(), Some(r#"Some("westeurope") None"#));
    assert_eq!(found("RG-NET").as_deref(), Some(r#"Some("northeurope") Some({"Team": "core"})"#));
    assert_eq!(found("other"), None);
    // What is said of the target as of any group goes before what is said in passing.
    // The location of a deployment above groups is that of no group.
    assert!(context.clone().group("rg-data", Level::Subscription).is_none());
    let context = context.with_resource_group("rg-data", "uksouth", [("", ""); 0]).unwrap();
    let group = context.group("rg-data", Level::Subscription).unwrap();
    assert_eq!(
        (group.location, group.tags),
        (Some("uksouth".into()), Some(Object::default().into()))
    );
}

#[test]
fn a_deployment_is_where_its_target_is_unless_told_otherwise() {
    let context = Context::new();
    assert_eq!(context.location_of_deployment(), None);
    let context = context.location("westeurope").unwrap();
    assert_eq!(context.location_of_deployment(), Some("westeurope"));
    let context = context.deployment_location("northeurope").unwrap();
    assert_eq!(context.location_of_deployment(), Some("northeurope"));
}

#[test]
fn the_last_value_of_a_parameter_wins() {
    let file = ParameterFile::parse(r#"{ "B": { "value": 2 }, "c": { "value": 3 } }"#).unwrap();
    let context = Context::new()
        .parameter("a", 1)
        .parameter("b", "old")
        .parameters(file)
        .parameter("C", Given::from_command_line("4"));
    let given: Vec<_> = context.given().map(|(name, given)| (&**name, given.clone())).collect();
    assert_eq!(
        given,
        [
            ("a", Given::Value(1_i64.into())),
            ("B", Given::Value(2_i64.into())),
            ("C", Given::Raw("4".into())),
        ]
    );
}

#[test]
fn what_is_not_told_is_not_known() {
    let context = Context::new();
    assert_eq!(
        [
            context.subscription_id(),
            context.tenant_id(),
            context.management_group_name(),
            context.resource_group_name(),
            context.name_of_deployment(),
        ],
        [None; 5]
    );
    assert_eq!((context.deployer_value(), context.environment()), (None, None));
    assert!(context.utc_now(None).is_none());
    let told = context
        .deployer("o", "t", "")
        .and_then(|context| context.deployment_name("main"))
        .unwrap()
        .cloud(Cloud::China);
    assert_eq!(
        format!("{:?}", told.deployer_value().unwrap()),
        r#"{"objectId": "o", "tenantId": "t", "userPrincipalName": ""}"#
    );
    assert_eq!(told.name_of_deployment(), Some("main"));
    assert_eq!(told.environment(), Some(Cloud::China.environment()));
}

#[test]
fn values_of_parameters_are_not_shown_by_debug() {
    let context = Context::new()
        .parameter("password", "hunter2")
        .parameter("other", Given::from_command_line("hunter2"));
    let shown = format!("{context:?} {:?}", context.given().collect::<Vec<_>>());
    assert!(shown.contains("password") && !shown.contains("hunter2"), "{shown}");
}
