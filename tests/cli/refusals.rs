//! What is refused, how that is told, and what the program then ends with.

use armwright::json::Value;
use insta::assert_snapshot;

use crate::folder::{EMPTY, Folder, VAULT, text};

#[test]
fn faults_of_a_template_end_with_1_and_are_told_in_both_forms() {
    let bad = VAULT.replace("concat('kv-'", "conact('kv-'");
    let folder = Folder::new("faults", &[("main.json", &bad), ("good.json", EMPTY)]);
    let ended = folder.eval(&["main.json"]);
    assert_eq!(ended.code, Some(1));
    assert_snapshot!(ended.err, @r"
    error: `conact` is not a function of the template language; did you mean `concat`?
      --> line 9, column 27 ($.variables.vault)
      [conact('kv-', parameters('env'))]
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    ");

    let ended = folder.eval(&["main.json", "--json"]);
    assert_eq!(ended.code, Some(1));
    let json = Value::parse(&ended.out).unwrap();
    assert_eq!(text(&json, "/diagnostics/0/code"), "UnknownFunction");
    assert_eq!(text(&json, "/diagnostics/0/path"), "$.variables.vault");
    let place = ["line", "column"].map(|part| json.pointer(&format!("/diagnostics/0/{part}")));
    assert_eq!(place.map(|part| part.and_then(Value::as_i64)), [Some(9), Some(27)]);

    // The others are still looked at.
    let ended = folder.eval(&["main.json", "good.json"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.ends_with("==> good.json <==\n\n0 resources, 0 outputs\n"), "{}", ended.out);
    assert!(ended.err.starts_with("main.json:\nerror: "), "{}", ended.err);
}

#[test]
fn options_that_would_tell_more_are_named_after_the_faults_too() {
    let template = EMPTY.replace(
        "\"resources\": []",
        r#""resources": [], "outputs": {
            "bad": { "type": "string", "value": "[conact('a')]" },
            "cloud": { "type": "string", "value": "[environment().name]" }
        }"#,
    );
    let folder = Folder::new("faults-and-hints", &[("main.json", &template)]);
    let ended = folder.eval(&["main.json"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.err.starts_with("error: `conact`"), "{}", ended.err);
    assert!(ended.err.ends_with("\nhelp: more is known with `--cloud`\n"), "{}", ended.err);
}

#[test]
fn wrong_parameters_end_with_1() {
    let folder = Folder::new("wrong-parameters", &[("main.json", VAULT)]);
    for (pair, said) in [("days=3", "minValue"), ("days=three", "days"), ("dys=30", "days")] {
        let ended = folder.eval(&["main.json", "-p", pair]);
        assert_eq!(ended.code, Some(1), "{pair}: {}", ended.err);
        assert!(ended.err.contains(said), "{pair}: {}", ended.err);
    }
}

#[test]
fn what_is_no_json_is_shown_with_a_caret() {
    let folder = Folder::new("no-json", &[("main.json", "{\n  \"resources\": [1, 02]\n}")]);
    let ended = folder.eval(&["main.json"]);
    assert_eq!((ended.code, &*ended.out), (Some(1), ""));
    assert_snapshot!(ended.err, @r#"
    error: the number `02` has leading zeros; remove them
      --> line 2, column 20 ($.resources[1])
    2 |   "resources": [1, 02]
                           ^^
    "#);
    let ended = folder.eval(&["main.json", "--json"]);
    assert_eq!(ended.code, Some(1));
    assert_snapshot!(ended.out, @r#"
    {
      "predictedResources": [],
      "outputs": {},
      "diagnostics": [
        {
          "level": "Error",
          "code": "Json",
          "message": "the number `02` has leading zeros; remove them",
          "path": "$.resources[1]",
          "line": 2,
          "column": 20
        }
      ]
    }
    "#);
}

#[test]
fn what_is_no_template_is_told() {
    let values = r#"{
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
      "contentVersion": "1.0.0.0",
      "parameters": {}
    }"#;
    let files = [
        ("list.json", "[]"),
        ("bare.json", "{}"),
        ("values.json", values),
        ("main.bicep", "param a string\n"),
    ];
    let folder = Folder::new("no-template", &files);
    folder.write("utf16.json", b"\xff\xfe{\0}\0");
    let cases = [
        ("list.json", "a template is an object", "Template"),
        ("bare.json", "`$schema` is missing", "Template"),
        ("values.json", "this is a parameters file, not a template", "Template"),
        ("values.json", "help: give it with `-p`", "Template"),
        ("main.bicep", "help: compile it first: `bicep build main.bicep`\n", "Json"),
        ("utf16.json", "the text is UTF-16", "Json"),
    ];
    for (file, said, code) in cases {
        let ended = folder.eval(&[file, "--json"]);
        assert_eq!(ended.code, Some(1), "{file}");
        assert!(ended.err.contains(said), "{file}: {}", ended.err);
        let json = Value::parse(&ended.out).unwrap();
        assert_eq!(text(&json, "/diagnostics/0/code"), code, "{file}");
    }
}

#[test]
fn what_is_no_parameters_file_ends_with_1_and_is_told_once() {
    let files = [
        ("a.json", EMPTY),
        ("b.json", EMPTY),
        ("p.json", r#"{ "env": { "valeu": 1 } }"#),
        ("q.json", "{"),
    ];
    let folder = Folder::new("no-parameters", &files);
    let ended = folder.eval(&["a.json", "b.json", "-p", "p.json", "-p", "q.json"]);
    assert_eq!((ended.code, &*ended.out), (Some(1), ""));
    assert_snapshot!(ended.err, @r"
    p.json:
    error: `valeu` is no member of what is given for a parameter
      --> $.env.valeu
      help: did you mean `value`?
    q.json:
    error: the text ends where a key in double quotes was expected
      --> line 1, column 2 ($)
      the object starts in column 1
    ");

    let ended = folder.eval(&["a.json", "-p", "p.json", "-p", "q.json", "--json"]);
    assert_eq!(ended.code, Some(1));
    assert_snapshot!(ended.out, @r#"
    {
      "predictedResources": [],
      "outputs": {},
      "diagnostics": [
        {
          "level": "Error",
          "code": "ParameterFile",
          "message": "`valeu` is no member of what is given for a parameter",
          "file": "p.json",
          "path": "$.env.valeu",
          "help": "did you mean `value`?"
        },
        {
          "level": "Error",
          "code": "Json",
          "message": "the text ends where a key in double quotes was expected",
          "file": "q.json",
          "path": "$",
          "line": 1,
          "column": 2,
          "label": "the object starts in column 1"
        }
      ]
    }
    "#);
}

#[test]
fn nothing_of_a_parameters_file_that_is_no_json_is_shown() {
    let texts = [
        "{ \"password\": { \"value\": \"hunter2\", } }",
        "{ \"password\": { \"value\": hunter2 } }",
        "{ \"password\": { \"value\": \"hunter2 } }",
        "{ \"password\": { \"value\": \"a\" hunter2 } }",
        "{ \"password\": { \"value\": 0hunter2 } }",
        "{ \"password\": { \"value\": { \"hunter2\": 1, \"hunter2\": 2 } } }",
        "{ \"password\": { \"value\": { \"hunter2\" 1 } } }",
    ];
    let folder = Folder::new("secret-parameters", &[("main.json", EMPTY)]);
    for bytes in texts.map(str::as_bytes).iter().chain([&&b"{ \"password\": \"hunter2\xff\" }"[..]])
    {
        folder.write("p.json", bytes);
        let ended = folder.eval(&["main.json", "-p", "p.json"]);
        assert_eq!(ended.code, Some(1));
        assert!(ended.err.contains("p.json:\nerror: ") && ended.err.contains("--> line 1, column"));
        assert!(!ended.err.contains("hunter2"), "{}", ended.err);
        let ended = folder.eval(&["main.json", "-p", "p.json", "--json"]);
        assert!(ended.out.contains("\"Json\""), "{}", ended.out);
        assert!(!format!("{}{}", ended.out, ended.err).contains("hunter2"), "{}", ended.out);
    }
}

#[test]
fn what_cannot_be_read_ends_with_2() {
    let folder = Folder::new("unreadable", &[("main.json", EMPTY), ("folder/x.txt", "")]);
    let cases: [(&[&str], &str); 6] = [
        (&["none.json"], "error: `none.json` could not be read: "),
        (&["folder"], "error: `folder` could not be read: "),
        (&["*.yaml"], "error: no file matches `*.yaml`\n"),
        (&["f*"], "error: no file matches `f*`\n"),
        (&["a**.json"], "error: `a**.json` is no pattern: "),
        (&["main.json", "-p", "none.json"], "error: `none.json` could not be read: "),
    ];
    for (args, said) in cases {
        for json in [&[][..], &["--json"]] {
            let ended = folder.eval(&[args, json].concat());
            assert_eq!((ended.code, &*ended.out), (Some(2), ""), "{args:?}");
            assert!(ended.err.starts_with(said), "{args:?}: {}", ended.err);
        }
    }
    // The others are still looked at.
    let ended = folder.eval(&["none.json", "main.json"]);
    assert_eq!(ended.code, Some(2));
    assert_eq!(ended.out, "==> main.json <==\n\n0 resources, 0 outputs\n");
}

#[test]
fn a_wrong_call_ends_with_2_and_says_what_is_right() {
    let folder = Folder::new("usage", &[("main.json", EMPTY)]);
    let cases: [(&[&str], &str); 10] = [
        (&[], "Usage: armwright <COMMAND>"),
        (&["evla"], "unrecognized subcommand 'evla'"),
        (&["eval"], "<FILE>..."),
        (&["eval", "main.json", "--locaton", "x"], "a similar argument exists: '--location'"),
        (&["eval", "main.json", "--subscription", "/a"], "has a slash"),
        (&["eval", "main.json", "--resource-group", "a."], "resource group `a.`"),
        (
            &["eval", "main.json", "--cloud", "moon"],
            "[possible values: public, us-government, china]",
        ),
        (&["eval", "main.json", "--time", "noon"], "`noon` is no time"),
        (&["eval", "main.json", "--seed", "-1"], "invalid value '-1'"),
        (&["eval", "main.json", "-p", "=1"], "there is no name before `=`"),
    ];
    for (args, said) in cases {
        let ended = folder.run(args);
        assert_eq!((ended.code, &*ended.out), (Some(2), ""), "{args:?}");
        assert!(ended.err.contains(said), "{args:?}: {}", ended.err);
    }
}
