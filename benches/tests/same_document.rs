//! What is compared is the same: both programs make one document, byte for byte.

use armwright_benches::{chain, nested_chain, plain, two_groups};

#[test]
fn both_chains_are_the_same_bytes() {
    for count in [1, 2, 50] {
        let template = chain(count).synth().expect("a chain is a valid deployment");
        let ours = template.to_string().replace(template.content_hash(), &"0".repeat(64));
        let theirs = serde_json::to_string_pretty(&plain::chain(count)).expect("it is plain data");
        assert_eq!(ours, theirs + "\n");
    }
}

// What the figures speak of: so many resources in so many deployments.
#[test]
fn deployments_have_the_shape_that_is_measured() {
    let nested = |text: &str| text.matches("\"Microsoft.Resources/deployments\"").count();
    let accounts = |text: &str| text.matches("\"name\": \"stchain").count();
    let chain = nested_chain(1601).synth().expect("a chain is a valid deployment").to_string();
    assert_eq!((nested(&chain), accounts(&chain)), (3, 1601));
    let groups = two_groups(200).synth().expect("stages are no cycle").to_string();
    assert_eq!((nested(&groups), accounts(&groups)), (4, 200));
}
