//! Literal names, held against each kind of rule.

use super::*;

#[test]
fn names_that_are_allowed_pass() {
    for (ty, name) in [
        (STORAGE, "stdata2"),
        ("microsoft.storage/STORAGEACCOUNTS", "std"),
        (VAULT, "kv-data-1"),
        (CONTAINERS, "$root"),
        ("Microsoft.Storage/storageAccounts/blobServices", "Default"),
        (COMPUTE, "cpu-1a"),
        (COMPUTE, "cpu1"),
        (ZONE, "privatelink.blob.core.windows.net"),
        (ZONE, "_x.local"),
        (GRANT, "4D97B98B-1D4F-4787-A291-C67834D212E7"),
        ("Microsoft.Network/networkSecurityGroups/securityRules", "Microsoft.Databricks-x_y"),
        ("Microsoft.Resources/resourceGroups", "rg.(größe)-1_"),
        ("Microsoft.Authorization/policyAssignments", "Require a tag"),
        ("Microsoft.Search/searchServices", "s2-a"),
        ("Microsoft.AppConfiguration/configurationStores", "a--b-"),
        // Recalled only, so not enforced.
        ("Microsoft.Sql/servers", "-A"),
        ("Microsoft.Unknown/things", "…"),
    ] {
        expect(ty, &Ast::str(name), &[]);
    }
}

#[test]
fn lengths_and_characters_are_enforced() {
    let only_lower = "only a to z and 0 to 9 are allowed";
    let long = "a234567890123456789012345";
    for (ty, name, problems) in [
        (
            STORAGE,
            "st",
            &[&*format!("is 2 characters long; {LENGTH} | add at least 1 character")][..],
        ),
        (STORAGE, "", &["is empty; 3 to 24 characters are allowed | add at least 3 characters"]),
        (STORAGE, long, &[&format!("is 25 characters long; {LENGTH} | shorten it by 1 character")]),
        (STORAGE, "st_x", &[&format!("contains `_`; {only_lower} | leave it out of the name")]),
        (
            STORAGE,
            "St-Dä",
            &[&format!(
                "contains `S`, `-`, `D` and `ä`; {only_lower} | leave them out of the name"
            )],
        ),
        (
            STORAGE,
            "stDATA",
            &[&format!("contains `D`, `A` and `T`; {only_lower} | write it in lower case")],
        ),
        (
            VAULT,
            "1kv--a-",
            &[
                "starts with `1`; only a to z and A to Z are allowed there | begin it with another \
                 character",
                "ends with `-`; only a to z, A to Z and 0 to 9 are allowed there | end it with \
                 another character",
                "contains `--`; two in a row are not allowed | leave `-` out",
            ],
        ),
        // A character that is wrong everywhere is not wrong at the ends once more.
        (
            VAULT,
            "_kv_",
            &[
                "contains `_`; only a to z, A to Z, 0 to 9 and `-` are allowed | leave it out of the name",
            ],
        ),
        (
            "Microsoft.AppConfiguration/configurationStores",
            "conf----1",
            &["contains `---`; so many in a row are not allowed | leave `-` out"],
        ),
        (
            "Microsoft.Search/searchServices",
            "s-1",
            &["has `-` as its second character; only a to z and 0 to 9 are allowed there | put \
               another character there"],
        ),
    ] {
        expect(ty, &Ast::str(name), problems);
    }
}

#[test]
fn fixed_names_guids_tails_and_labels_are_enforced() {
    let dots = "two to 34 labels of 1 to 63 characters are allowed | write labels with dots between \
                them, and none at the ends";
    for (ty, name, problems) in [
        (
            COMPUTE,
            "cpu-01",
            &["ends with `-` and a number; that end is not allowed | end it with other text"][..],
        ),
        (
            "Microsoft.ServiceBus/namespaces",
            "orders-SB",
            &["ends with `-sb`; that end is not allowed | end it with other text"],
        ),
        (
            "Microsoft.ServiceBus/namespaces",
            "a0000000-0000-0000-0000-000000000000",
            &["is a GUID; GUIDs are not allowed | choose another name"],
        ),
        (
            "Microsoft.Storage/storageAccounts/tableServices/tables",
            "Tables",
            &["is `tables`; that name is reserved | choose another name"],
        ),
        (
            "Microsoft.Storage/storageAccounts/blobServices",
            "blob",
            &["is not `default`; no other name is allowed | name it `default`"],
        ),
        (
            GRANT,
            "reader",
            &["is no GUID; only GUIDs are allowed | write it as \
               `00000000-0000-0000-0000-000000000000`"],
        ),
        (
            "Microsoft.Compute/virtualMachines",
            "_vm.",
            &[
                "starts with `_`; all characters but `_` are allowed there | begin it with another \
                 character",
                "ends with `.`; all characters but `-` and `.` are allowed there | end it with \
                 another character",
            ],
        ),
        (
            CONTAINERS,
            "$a",
            &["is 2 characters long; 3 to 63 are allowed | add at least 1 character"],
        ),
        (ZONE, "local", &[&format!("has one label only; {dots}")]),
        (ZONE, "a..b", &[&format!("has an empty label; {dots}")]),
        (ZONE, "a.b.", &[&format!("has an empty label; {dots}")]),
        (
            ZONE,
            &*format!("a.{}", "b".repeat(64)),
            &[&format!("has a label of more than 63 characters; {dots}")],
        ),
        (ZONE, &*format!("{}a", "a.".repeat(34)), &[&format!("has more than 34 labels; {dots}")]),
        ("Microsoft.Unknown/things", "", &["is empty | give it a name"]),
    ] {
        expect(ty, &Ast::str(name.to_owned()), problems);
    }
}
