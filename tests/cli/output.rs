//! What is printed when all is well.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use armwright::json::Value;
use insta::assert_snapshot;

use crate::folder::{EMPTY, Ended, Folder, TARGET, VAULT, text};

#[test]
fn a_template_is_printed_as_a_tree_by_scope() {
    let folder = Folder::new("tree", &[("main.json", VAULT)]);
    assert_snapshot!(folder.output(&["main.json"]), @r"
    subscription 1111

      resource group rg-data

        Microsoft.KeyVault/vaults@2024-11-01  kv-dev
          location: westeurope
          properties:
            softDeleteRetentionInDays: 90
            accessPolicies: []

        Microsoft.KeyVault/vaults/secrets@2024-11-01  kv-dev/admin
          properties:
            value: ***
            contentType: text/plain

    outputs

      vaultId: /subscriptions/1111/resourceGroups/rg-data/providers/Microsoft.KeyVault/vaults/kv-dev
      vaultUri: ‹at run time› [reference('/subscriptions/1111/resourceGroups/rg-data/providers/Microsoft.KeyVault/vaults/kv-dev', '2024-11-01').vaultUri]

    2 resources, 2 outputs, 1 left for run time
    ");
}

// Names, places and conditions of our own templates are all known before anything is deployed.
#[test]
fn of_our_examples_nothing_but_values_of_run_time_is_left() {
    let folder = Folder::new("examples", &[]);
    let pattern = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/*.json");
    let out = folder.output(&[pattern, "--tenant", "2222", "--cloud", "public"]);
    assert!(out.contains("‹at run time›"), "{out}");
    assert!(!out.contains("‹at the start›"), "{out}");
}

#[test]
fn what_is_not_told_stays_and_the_options_that_tell_it_are_named() {
    let folder = Folder::new("untold", &[("main.json", VAULT)]);
    let ended = folder.run(&["eval", "main.json"]);
    assert_eq!(ended.code, Some(0));
    assert_snapshot!(ended.out, @r"
    subscription [subscription().subscriptionId]

      resource group [resourceGroup().name]

        Microsoft.KeyVault/vaults@2024-11-01  kv-dev
          location: ‹at the start› [resourceGroup().location]
          properties:
            softDeleteRetentionInDays: 90
            accessPolicies: []

        Microsoft.KeyVault/vaults/secrets@2024-11-01  kv-dev/admin
          properties:
            value: ***
            contentType: text/plain

    outputs

      vaultId: ‹at the start› [resourceId(subscription().subscriptionId, resourceGroup().name, 'Microsoft.KeyVault/vaults', 'kv-dev')]
      vaultUri: ‹at run time› [reference(resourceId(subscription().subscriptionId, resourceGroup().name, 'Microsoft.KeyVault/vaults', 'kv-dev'), '2024-11-01').vaultUri]

    2 resources, 2 outputs, 1 left for run time, 2 for the start
    ");
    assert_snapshot!(ended.err, @"help: more is known with `--location`, `--resource-group` and `--subscription`");
}

// Resources of a subscription stand before those of its groups, and an extension says what it is on.
#[test]
fn groups_stand_in_their_subscription_and_extensions_name_their_target() {
    let template = r#"{
      "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "resources": [
        {
          "type": "Microsoft.Resources/deployments", "apiVersion": "2025-04-01", "name": "inner",
          "resourceGroup": "rg-a",
          "properties": {
            "mode": "Incremental",
            "expressionEvaluationOptions": { "scope": "inner" },
            "template": {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Authorization/locks", "apiVersion": "2020-05-01", "name": "keep",
                  "scope": "Microsoft.Storage/storageAccounts/sta",
                  "condition": "[equals(subscription().displayName, 'prod')]",
                  "properties": { "level": "CanNotDelete" }
                }
              ]
            }
          }
        },
        {
          "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2025-04-01", "name": "rg-a",
          "location": "westeurope"
        },
        {
          "type": "Microsoft.Authorization/locks", "apiVersion": "2020-05-01", "scope": "/",
          "name": "all", "properties": { "level": "ReadOnly" }
        }
      ]
    }"#;
    let folder = Folder::new("scopes", &[("main.json", template)]);
    let ended = folder.run(&["eval", "main.json", "--subscription", "1111"]);
    assert_eq!((ended.code, &*ended.err), (Some(0), ""));
    assert_snapshot!(ended.out, @r"
    subscription 1111

      Microsoft.Resources/resourceGroups@2025-04-01  rg-a
        location: westeurope

      resource group rg-a

        Microsoft.Authorization/locks@2020-05-01  keep
          scope: Microsoft.Storage/storageAccounts/sta
          condition: ‹at the start› [equals(subscription().displayName, 'prod')]
          properties:
            level: CanNotDelete

    tenant

      Microsoft.Authorization/locks@2020-05-01  all
        properties:
          level: ReadOnly

    3 resources, 0 outputs, 1 left for the start
    ");
}

#[test]
fn what_is_left_out_is_counted_and_has_a_warning() {
    let template = VAULT.replacen(
        "\"type\": \"Microsoft.KeyVault/vaults\",",
        r#""type": "Microsoft.KeyVault/vaults",
           "copy": { "name": "vaults", "count": "[length(subscription().displayName)]" },"#,
        1,
    );
    let folder = Folder::new("left-out", &[("main.json", &template)]);
    let ended = folder.eval(&["main.json"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(ended.err.starts_with("warning: "), "{}", ended.err);
    let last = ended.out.lines().last();
    assert_eq!(last, Some("1 resource, 2 outputs, 1 left for run time, 1 left out"));
}

// The engine keeps such an expression; nothing is left out for it.
#[test]
fn a_fault_that_may_never_be_reached_is_a_warning_and_leaves_nothing_out() {
    let template = VAULT.replace(
        "\"text/plain\"",
        r#""[if(equals(subscription().displayName, 'x'), parameters('gone'), 2)]""#,
    );
    let folder = Folder::new("doubts", &[("main.json", &template)]);
    let ended = folder.eval(&["main.json"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(ended.err.starts_with("warning: "), "{}", ended.err);
    assert!(ended.out.ends_with(", 1 warning\n"), "{}", ended.out);
}

// Nothing is cut, and what could be taken for something else is in quotes.
#[test]
fn values_are_whole_and_unambiguous() {
    let template = r#"{
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "resources": [
        {
          "type": "A.B/c", "apiVersion": "2024-01-01", "name": "n",
          "properties": {
            "kinds": [null, true, 30, 1.50, "plain text", "a:b"],
            "quoted": ["", "null", "true", "30", "[[x]", "***", "- a", "a: b", " a", "C:\\", "\"q\""],
            "script": "if true\n\n  then\nfi\n",
            "unended": "a\nb",
            "odd": "a\n\u001b[2Jb",
            "key: odd": { "empty": {}, "none": [] },
            "rows": [[1, 2], [{ "a": 1, "b": [3] }], []]
          }
        }
      ]
    }"#;
    let folder = Folder::new("values", &[("main.json", template)]);
    assert_snapshot!(folder.output(&["main.json"]), @r#"
    subscription 1111

      resource group rg-data

        A.B/c@2024-01-01  n
          properties:
            kinds:
              - null
              - true
              - 30
              - 1.50
              - plain text
              - a:b
            quoted:
              - ""
              - "null"
              - "true"
              - "30"
              - "[x]"
              - "***"
              - "- a"
              - "a: b"
              - " a"
              - C:\
              - "\"q\""
            script: |
              if true

                then
              fi
            unended: |-
              a
              b
            odd: "a\n\u001b[2Jb"
            "key: odd":
              empty: {}
              none: []
            rows:
              - - 1
                - 2
              - - a: 1
                  b:
                    - 3
              - []

    1 resource, 0 outputs
    "#);
}

#[test]
fn json_has_resources_outputs_and_diagnostics() {
    let folder = Folder::new("json", &[("main.json", VAULT)]);
    let json = folder.json(&["main.json"]);
    let members: Vec<&str> = json.as_object().unwrap().keys().collect();
    assert_eq!(members, ["predictedResources", "outputs", "diagnostics"]);
    let id =
        "/subscriptions/1111/resourceGroups/rg-data/providers/Microsoft.KeyVault/vaults/kv-dev";
    assert_eq!(text(&json, "/predictedResources/0/id"), id);
    assert_eq!(text(&json, "/predictedResources/0/location"), "westeurope");
    assert_eq!(text(&json, "/outputs/vaultId"), id);
    assert_eq!(
        text(&json, "/outputs/vaultUri"),
        format!("[reference('{id}', '2024-11-01').vaultUri]")
    );
    assert_eq!(json.pointer("/diagnostics"), Some(&Value::Array(Vec::new())));
}

#[test]
fn parameters_come_from_files_and_pairs_and_the_last_one_wins() {
    let prod = r#"{ "env": { "value": "prod" }, "days": { "value": 30 } }"#;
    let test = r#"{
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
      "contentVersion": "1.0.0.0",
      "parameters": { "env": { "value": "test" } }
    }"#;
    let files = [("main.json", VAULT), ("prod.json", prod), ("env=test.json", test)];
    let folder = Folder::new("parameters", &files);
    let cases: [(&[&str], &str, i64); 8] = [
        (&[], "kv-dev", 90),
        (&["-p", "prod.json"], "kv-prod", 30),
        (&["-p", "env=qa"], "kv-qa", 90),
        (&["-p", "ENV=qa", "--parameters", "days=14"], "kv-qa", 14),
        (&["-p", "prod.json", "-p", "env=qa"], "kv-qa", 30),
        (&["-p", "env=qa", "-p", "prod.json"], "kv-prod", 30),
        // A file of that name is there.
        (&["-p", "env=test.json"], "kv-test", 90),
        // What looks like a number is text where text is wanted.
        (&["-p", "env=007"], "kv-007", 90),
    ];
    for (args, name, days) in cases {
        let json = folder.json(&[&["main.json"], args].concat());
        assert_eq!(text(&json, "/predictedResources/0/name"), name, "{args:?}");
        let found = json.pointer("/predictedResources/0/properties/softDeleteRetentionInDays");
        assert_eq!(found.and_then(Value::as_i64), Some(days), "{args:?}");
    }
}

#[test]
fn templates_and_parameters_may_have_comments() {
    let vault = VAULT.replace("\"resources\"", "/* What is\n deployed: */ \"resources\"");
    let files = [
        ("main.json", &*format!("// The vault.\n{vault}")),
        ("test.json", "{ \"env\": { \"value\": \"test\" } // as in \"test\"\n}"),
    ];
    let folder = Folder::new("comments", &files);
    let json = folder.json(&["main.json", "-p", "test.json"]);
    assert_eq!(text(&json, "/predictedResources/0/name"), "kv-test");
}

#[test]
fn secrets_are_masked_unless_they_are_asked_for() {
    let folder = Folder::new("secrets", &[("main.json", VAULT)]);
    let cases: [(&[&str], &str); 6] = [
        (&[], "value: ***\n"),
        (&["--show-secrets"], "value: hunter2\n"),
        (&["--json"], "\"value\": \"***\""),
        (&["--json", "--show-secrets"], "\"value\": \"hunter2\""),
        // What is given is for Azure alone.
        (&["-p", "password=hunter2"], "[parameters('password')]"),
        (&["-p", "password=hunter2", "--show-secrets", "--json"], "[parameters('password')]"),
    ];
    for (args, shown) in cases {
        let out = folder.output(&[&["main.json"], args].concat());
        assert!(out.contains(shown), "{args:?}: {out}");
        assert_eq!(out.contains("hunter2"), shown.contains("hunter2"), "{args:?}: {out}");
    }
}

// Text that is not the JSON it should be is shown nowhere, whatever the parameter is for.
#[test]
fn a_value_that_cannot_be_read_is_not_shown() {
    let template = VAULT.replace("\"secureString\"", "\"secureObject\"");
    let template = template.replace("\"hunter2\"", "{}");
    let folder = Folder::new("unread", &[("main.json", &template)]);
    for value in ["[{\"a\":\"hunter2\"}", "{\"a\":\"hunter2\"", "hunter2", "{\"a\":hunter2}"] {
        for json in [&[][..], &["--json"]] {
            let given = format!("password={value}");
            let Ended { code, out, err } =
                folder.eval(&[&["main.json", "-p", &given], json].concat());
            assert_eq!(code, Some(1), "{value}: {out}{err}");
            assert!(!out.contains("hunter2") && !err.contains("hunter2"), "{value}: {out}{err}");
            assert!(out.contains("password") || err.contains("password"), "{value}: {out}{err}");
        }
    }
}

#[test]
fn options_tell_the_time_the_cloud_and_new_ids() {
    let template = r#"{
      "$schema": "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "parameters": {
        "now": { "type": "string", "defaultValue": "[utcNow('yyyy-MM-dd')]" },
        "id": { "type": "string", "defaultValue": "[newGuid()]" }
      },
      "resources": [],
      "outputs": {
        "now": { "type": "string", "value": "[parameters('now')]" },
        "id": { "type": "string", "value": "[parameters('id')]" },
        "cloud": { "type": "string", "value": "[environment().name]" },
        "tenant": { "type": "string", "value": "[tenant().tenantId]" },
        "group": { "type": "string", "value": "[managementGroup().name]" },
        "deployment": { "type": "string", "value": "[deployment().name]" },
        "location": { "type": "string", "value": "[deployment().location]" }
      }
    }"#;
    let folder = Folder::new("context", &[("main.json", template)]);
    let told = [
        ["--time", "2026-03-31T09:30:00Z"],
        ["--seed", "1"],
        ["--cloud", "us-government"],
        ["--tenant", "2222"],
        ["--management-group", "mg-a"],
        ["--deployment-name", "weekly"],
        ["--location", "northeurope"],
    ];
    let ended = folder.run(&[&["eval", "main.json"], told.as_flattened()].concat());
    assert_eq!((ended.code, &*ended.err), (Some(0), ""));
    assert_snapshot!(ended.out, @r#"
    outputs

      now: 2026-03-31
      id: 78382582-2a6f-4e62-9a21-90e828e4c9d2
      cloud: AzureUSGovernment
      tenant: "2222"
      group: mg-a
      deployment: weekly
      location: northeurope

    0 resources, 7 outputs
    "#);
    assert_snapshot!(folder.run(&["eval", "main.json"]).err, @"help: more is known with `--cloud`, `--deployment-name`, `--location`, `--management-group`, `--seed`, `--tenant` and `--time`");
}

#[test]
fn several_files_each_have_a_heading_and_patterns_are_expanded_in_order() {
    let files = [
        ("b.json", EMPTY),
        ("a.json", EMPTY),
        ("deep/er/c.json", EMPTY),
        (".hidden/d.json", EMPTY),
    ];
    let folder = Folder::new("files", &files);
    let slashes = |text: String| text.replace('\\', "/");
    let cases: [(&[&str], &[&str]); 8] = [
        (&["b.json", "a.json"], &["b.json", "a.json"]),
        (&["*.json"], &["a.json", "b.json"]),
        (&["?.json"], &["a.json", "b.json"]),
        (&["[b].json"], &["b.json"]),
        (&["**/*.json"], &["a.json", "b.json", "deep/er/c.json"]),
        (&["deep/**/c.json"], &["deep/er/c.json"]),
        (&["b.json", "*.json"], &["b.json", "a.json"]),
        (&["./b.json", "deep/*/*.json"], &["./b.json", "deep/er/c.json"]),
    ];
    for (args, expected) in cases {
        let out = slashes(folder.output(args));
        let tree = expected.iter().fold(String::new(), |tree, file| {
            tree + "==> " + file + " <==\n\n0 resources, 0 outputs\n"
        });
        assert_eq!(out, tree, "{args:?}");

        let Value::Array(documents) = folder.json(args) else { panic!("{args:?} gives no array") };
        let named: Vec<String> =
            documents.iter().map(|document| slashes(text(document, "/file").to_owned())).collect();
        assert_eq!(named, expected, "{args:?}");
        let members: Vec<&str> = documents[0].as_object().unwrap().keys().collect();
        assert_eq!(members, ["file", "predictedResources", "outputs", "diagnostics"]);
    }
    // A file is meant by its name, whatever that looks like.
    folder.write("[b].json", EMPTY.as_bytes());
    assert_eq!(folder.output(&["[b].json"]), "0 resources, 0 outputs\n");
}

#[test]
fn help_and_version_are_output() {
    let folder = Folder::new("help", &[]);
    for (args, said) in
        [(&["--version"][..], "armwright 0."), (&["eval", "--help"], "--show-secrets")]
    {
        let ended = folder.run(args);
        assert_eq!((ended.code, &*ended.err), (Some(0), ""), "{args:?}");
        assert!(ended.out.contains(said), "{args:?}: {}", ended.out);
    }
}

#[test]
fn text_of_a_template_does_not_steer_the_terminal() {
    let template = EMPTY.replace("[]", r#"[{ "type": "\u001b[31m", "\u001b]0;x\u0007": 1 }]"#);
    let folder = Folder::new("terminal", &[("main.json", &template)]);
    let ended = folder.eval(&["main.json"]);
    assert_eq!(ended.code, Some(1));
    assert!(!(ended.out + &ended.err).contains('\u{1b}'));
}

// Far more than a pipe holds.
#[test]
fn a_reader_that_stops_early_is_no_failure() {
    let long = VAULT.replace("text/plain", &"x".repeat(1_000_000));
    let folder = Folder::new("pipe", &[("main.json", &long)]);
    let mut child = folder
        .command(&[&["eval", "main.json"], &TARGET[..]].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "subscription 1111\n");
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), &*output.stderr), (Some(0), &b""[..]));
}
