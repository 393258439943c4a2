//! Secrets stand where they may and nowhere else, and stay secret on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::expr::{Node, Object, Start};
use armwright::{
    Deployment, Expr, Param, ProblemKind, ResourceGroup, Secret, SecureParam, Variable, arm_format,
};
use common::{arm, group, thing};
use insta::assert_snapshot;

/// All problems of a deployment to a subscription with these groups.
#[track_caller]
fn found<const N: usize>(groups: [ResourceGroup; N]) -> String {
    problems(&common::deployed(groups))
}

#[track_caller]
fn problems<S>(deployment: &Deployment<S>) -> String {
    common::problems(deployment, include_str!("secrets.rs"))
}

#[test]
fn a_secret_stands_where_one_may_only() {
    let secret = SecureParam::string("password");
    let open: Expr<String> = secret.expr().cast();
    let mut data = group("data");
    let a = data.add(thing("a"));
    data.add(thing("plain").property("password", secret.expr()));
    data.add(thing("deep").property("a", Object::new().with("b", vec![secret.expr()])));
    data.add(thing("text").property("login", arm_format!("me:{secret}")));
    data.add(thing("key").property("a", Object::new().with(open.clone(), 1)));
    data.add(thing("tag").set("tags", Object::new().with("a", Node::secret(&secret))));
    data.add(thing(&open));
    data.add(thing("listed").property("keys", a.list("listKeys")));
    data.when(open.cast::<bool>(), |data| data.add(thing("condition")));
    assert_snapshot!(found([data]), @r#"
    Secret in data/condition: a secret stands in `condition`, where it can be read
      at: data.when(open.cast::<bool>(), |data| data.add(thing("condition")));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in data/deep: a secret stands in `properties`, where it can be read
      at: data.add(thing("deep").property("a", Object::new().with("b", vec![secret.expr()])));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in data/key: a secret stands in `properties`, where it can be read
      at: data.add(thing("key").property("a", Object::new().with(open.clone(), 1)));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in data/listed: a secret stands in `properties`, where it can be read
      at: data.add(thing("listed").property("keys", a.list("listKeys")));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in data/plain: a secret stands in `properties`, where it can be read
      at: data.add(thing("plain").property("password", secret.expr()));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in data/tag: a secret stands in `tags`, where it can be read
      at: data.add(thing("tag").set("tags", Object::new().with("a", Node::secret(&secret))));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in data/text: a secret stands in `properties`, where it can be read
      at: data.add(thing("text").property("login", arm_format!("me:{secret}")));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in data/things at secrets.rs:…: a secret stands in `name`, where it can be read
      at: data.add(thing(&open));
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    "#);
}

#[test]
fn a_secret_is_not_told_through_declarations() {
    let secret = SecureParam::string("password");
    let open: Expr<String> = secret.expr().cast();
    let variable = Variable::<String>::new("hidden", &open);
    let parameter = Param::string("copied").default(&open);
    let mut deployment = Deployment::subscription();
    deployment
        .output("plain", &open)
        .output("object", Object::new().with("a", secret.expr()))
        .output("variable", &variable)
        .output("parameter", &parameter)
        .metadata("secret", &open);
    assert_snapshot!(problems(&deployment), @r#"
    Secret in metadata/secret: a secret stands in `value`, where it can be read
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in outputs/object: a secret stands in `value`, where it can be read
      at: .output("object", Object::new().with("a", secret.expr()))
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in outputs/plain: a secret stands in `value`, where it can be read
      at: .output("plain", &open)
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in outputs/variable: a secret stands in `value`, where it can be read
      at: .output("variable", &variable)
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    Secret in parameters/copied: a secret stands in `default`, where it can be read
      help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
    "#);
}

// No message repeats what is secret.
#[test]
fn no_problem_shows_a_secret() {
    let mut data = group("data");
    let a = data.add(thing("a"));
    let secret = Secret::dangerously_from("hunter2");
    data.add(thing(arm::<String, Start>("'x'")).property("password", &secret));
    data.add(thing(secret.cast::<String>()));
    data.when(secret.cast::<bool>(), |data| data.add(thing("b")));
    let mixed = a.list("listKeys").secret("key");
    data.add(thing(Expr::<String>::from_ast(mixed.ast().clone())));
    let error = Deployment::subscription().resource_group(data).synth().unwrap_err();
    assert!(error.problems().iter().all(|p| p.kind() != ProblemKind::Duplicate), "{error}");
    assert!(!error.to_string().contains("hunter2"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
}
