//! Literals of types: enumerations, definitions, and what a program adds to them.

use armwright::azure::appconfiguration::types::{
    DataPlaneProxyProperties, PrivateLinkDelegation, PublicNetworkAccess,
};
use armwright::expr::{Literal, Map, Node, Object};
use armwright::model::Enumeration;
use armwright::{Deployment, Param};

#[test]
fn an_enumeration_is_what_azure_reads() {
    for value in PublicNetworkAccess::VALUES {
        let unlisted = PublicNetworkAccess::Unlisted((*value).into());
        assert_eq!(Node::from(unlisted), Node::from(*value));
    }
    let later = PublicNetworkAccess::Unlisted("SecuredByPerimeter".into());
    assert_eq!(
        format!("{later:?} {:?}", PublicNetworkAccess::Disabled),
        r#""SecuredByPerimeter" "Disabled""#
    );
    assert_eq!(Node::from(later), Node::from("SecuredByPerimeter"));
    assert_eq!(Node::from(PublicNetworkAccess::Disabled), Node::from("Disabled"));
}

#[test]
fn enumerations_are_equal_if_azure_reads_the_same() {
    let disabled = PublicNetworkAccess::Disabled;
    assert_eq!(disabled, disabled.clone());
    assert_eq!(disabled, PublicNetworkAccess::Unlisted("Disabled".into()));
    assert_ne!(disabled, PublicNetworkAccess::Enabled);
    assert_ne!(disabled, PublicNetworkAccess::Unlisted("disabled".into()));
}

#[test]
fn a_definition_is_the_object_that_was_set() {
    let proxy = DataPlaneProxyProperties::new()
        .private_link_delegation(PrivateLinkDelegation::Unlisted("a/b".into()));
    let object = Object::new().with("privateLinkDelegation", "a/b");
    assert_eq!(format!("{proxy:?}"), format!("DataPlaneProxyProperties({object:?})"));
    assert_eq!(Node::from(proxy), Node::Object(object));
    assert_eq!(Node::from(DataPlaneProxyProperties::new()), Node::Object(Object::new()));
}

/// A type of this program.
#[derive(Clone)]
struct Contact(&'static str);

impl Literal for Contact {
    const TYPE: &'static str = "string";
    fn into_node(self) -> Node {
        format!("mailto:{}", self.0).into()
    }
}

#[test]
fn a_program_has_literals_of_its_own() {
    let given = Param::object("contacts").expr().cast::<Map<Contact>>();
    let mut deployment = Deployment::subscription();
    deployment.output("contacts", &given);
    let template = deployment.synth().expect("the deployment is right");
    let output = template.json().pointer("/outputs/contacts").expect("it was added");
    assert_eq!(output.pointer("/type").and_then(|ty| ty.as_str()), Some("object"));
    let map = Map::<Contact>::new().entry("first", Contact("ops@contoso.com"));
    assert_eq!(
        Node::from(Object::new().with("first", "mailto:ops@contoso.com")),
        armwright::expr::Value::<Map<Contact>>::node(map),
    );
}
