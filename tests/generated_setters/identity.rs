//! The 4 setters of `armwright::azure::identity`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::identity::{self as this, types};

use crate::support::*;

#[test]
fn resource_federated_identity_credential() {
    let new = || {
        this::FederatedIdentityCredential::new(
            &this::UserAssignedIdentity::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<Vec<String>>(),
        )
    };
    check(body(new().audience(any::<String>())), &["properties", "audiences", "0"]);
}

#[test]
fn resource_user_assigned_identity() {
    let new = || this::UserAssignedIdentity::new(start::<String>(), start::<String>());
    check(
        body(new().isolation_scope(any::<types::IsolationScope>())),
        &["properties", "isolationScope"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}
