//! URIs: what they resolve to, come apart into and are made from.

use proptest::prelude::*;

use super::super::{Call, lookup};
use crate::eval::budget::{Budget, WORK};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;

fn call(name: &str, arguments: &[Value]) -> Result<Value, Stop> {
    let function = lookup(name).unwrap();
    let budget = Budget::new(WORK);
    (function.run)(&Call { name: function.name, arguments, budget: &budget })
}

fn uri(base: &str, reference: &str) -> Result<Value, Stop> {
    call("uri", &[base.into(), reference.into()])
}

/// What `parseUri` gives, in the form of JSON.
fn parsed(text: &str) -> Result<String, Stop> {
    call("parseUri", &[text.into()]).map(|value| format!("{value:?}"))
}

fn built(members: &[(&str, Value)]) -> Result<Value, Stop> {
    call("buildUri", &[Value::Object(members.iter().cloned().collect())])
}

#[track_caller]
fn refused(result: Result<Value, Stop>, kind: FaultKind, message: &str) {
    match result {
        Err(Stop::Fault(fault)) => {
            assert_eq!((fault.kind(), fault.message()), (kind, message));
        }
        other => panic!("not refused, but {other:?}"),
    }
}

#[test]
fn references_are_resolved_against_the_base() {
    for (base, reference, expected) in [
        ("http://contoso.org/firstpath", "myscript.sh", "http://contoso.org/myscript.sh"),
        (
            "http://contoso.org/firstpath/",
            "myscript.sh",
            "http://contoso.org/firstpath/myscript.sh",
        ),
        ("https://a.b/c/d?q#f", "", "https://a.b/c/d?q#f"),
        ("https://a.b/c/d?q#f", " \t", "https://a.b/c/d?q#f"),
        ("https://a.b/c/d?q#f", "#g", "https://a.b/c/d?q#g"),
        ("https://a.b/c/d?q#f", "?r", "https://a.b/c/d?r"),
        ("https://a.b/c/d?q#f", "?r=/../x", "https://a.b/c/d?r=/../x"),
        ("https://a.b/c/d", ".", "https://a.b/c/"),
        ("https://a.b/c/d", "..", "https://a.b/"),
        ("https://a.b/c/d/", "../../../e/./f", "https://a.b/e/f"),
        ("https://a.b/c/d/", "..e/.f./g..", "https://a.b/c/d/..e/.f./g.."),
        ("https://a.b/c/d", "e//f", "https://a.b/c/e//f"),
        ("https://a.b/c//d", "../e", "https://a.b/c/e"),
        ("https://a.b/c/d", r"\e\f", "https://a.b/e/f"),
        ("https://a.b/c/d", "x/y:z", "https://a.b/c/x/y:z"),
        ("https://a.b/c/d", "1:2", "https://a.b/c/1:2"),
        ("https://a.b/c/d", "https:e", "https://a.b/c/e"),
        ("https://a.b/c/d", "https:", "https://a.b/c/d"),
        ("https://a.b/c/d", "//h:443/x", "https://h/x"),
        ("https://a.b/c/d", "http://h/x", "http://h/x"),
        ("https://a.b/c/d", "mailto:joe@h", "mailto:joe@h"),
        ("https://a.b/c/d", "urn:x:y", "urn:x:y"),
        (
            "https://a.b/c/",
            "e.json?sv=2024&sig=a%2Bb%3D",
            "https://a.b/c/e.json?sv=2024&sig=a%2Bb%3D",
        ),
        ("https://u:p@a.b:8443/c", "/e", "https://u:p@a.b:8443/e"),
        ("https://[FD00::0:1]:444/c", "e", "https://[fd00::1]:444/e"),
        ("ftp://a.b/c/d", "?e", "ftp://a.b/c/%3Fe"),
        ("file:///c/d", "e", "file:///c/e"),
        ("custom://h/c/d", "e?f", "custom://h/c/e?f"),
        (" https://a.b/c\n", "e", "https://a.b/e"),
    ] {
        assert_eq!(uri(base, reference), Ok(expected.into()), "{base} {reference}");
    }
}

#[test]
fn results_are_written_in_one_form() {
    for (text, expected) in [
        ("HTTP://A.B:80", "http://a.b/"),
        ("https://a.b:443/x", "https://a.b/x"),
        ("https://a.b:80/x", "https://a.b:80/x"),
        ("https://a.b:/x", "https://a.b/x"),
        ("https://a.b:0/x", "https://a.b:0/x"),
        ("https://a.b:0008080/x", "https://a.b:8080/x"),
        ("https://a.b?x", "https://a.b/?x"),
        ("https://a.b#x", "https://a.b/#x"),
        ("https://a.b/?", "https://a.b/?"),
        ("https://a.b./x", "https://a.b./x"),
        ("https://a_b-c.d/x", "https://a_b-c.d/x"),
        ("https://_a/x", "https://_a/x"),
        ("https://@a/x", "https://@a/x"),
        ("https://u:p:q@A/x", "https://u:p:q@a/x"),
        ("wss://A:443/x", "wss://a/x"),
        ("ftp://A:21/x", "ftp://a/x"),
        ("mailto:Joe@A.B?subject=x", "mailto:Joe@a.b?subject=x"),
        ("Custom+1://A", "custom+1://a/"),
        ("custom://a:99/x/../y", "custom://a:99/y"),
        ("custom:///x", "custom:///x"),
        ("urn:A:b/../c", "urn:A:b/../c"),
        // Addresses of IPv4 have old forms.
        ("https://127.1/x", "https://127.0.0.1/x"),
        ("https://0x7f.0.0.010/x", "https://127.0.0.8/x"),
        ("https://2130706433/x", "https://127.0.0.1/x"),
        ("https://999.1.1.1/x", "https://999.1.1.1/x"),
        ("custom://127.1/x", "custom://127.1/x"),
        ("https://[::FFFF:1.2.3.4]/x", "https://[::ffff:1.2.3.4]/x"),
        ("https://[fe80::1%25eth0]/x", "https://[fe80::1]/x"),
        // What must be escaped is; what is escaped stays as it is.
        ("https://a/x y", "https://a/x%20y"),
        ("https://a/\"<>^`{|}", "https://a/%22%3C%3E%5E%60%7B%7C%7D"),
        ("https://a/[x];y=1,2'!$&()*+@:", "https://a/[x];y=1,2'!$&()*+@:"),
        ("https://a/x%2fy%2Fz", "https://a/x%2fy%2Fz"),
        ("https://a/100%", "https://a/100%25"),
        ("https://a/%zz", "https://a/%25zz"),
        ("https://a/x?y z#u v#w", "https://a/x?y%20z#u%20v#w"),
        (r"https://a/x?y\z", "https://a/x?y%5Cz"),
        ("https://u r@a/x", "https://u%20r@a/x"),
        // An escape that is not needed is decoded, and then all that may be.
        ("https://a/%7Ex%41", "https://a/~xA"),
        ("https://a/x/%2e%2E/y", "https://a/y"),
        ("https://a/%7e%7b%2f", "https://a/~%7B%2f"),
        ("https://a/%7b", "https://a/%7b"),
        // Text past ASCII is escaped as UTF-8.
        ("https://a/é", "https://a/%C3%A9"),
        ("https://a/%c3%a9", "https://a/%C3%A9"),
        ("https://a/x?é#é", "https://a/x?%C3%A9#%C3%A9"),
        ("https://a/😀", "https://a/%F0%9F%98%80"),
        ("https://a/%ff%C3", "https://a/%FF%C3"),
        ("https://a/x?\u{E000}", "https://a/x?%EE%80%80"),
        // Hosts past ASCII are not made into Punycode.
        ("https://Bücher.De/x", "https://bücher.de/x"),
        (r"https:\\a/x\y", "https://a/x/y"),
    ] {
        assert_eq!(uri("https://z/", text), Ok(expected.into()), "{text}");
    }
}

/// Escapes of the base's path are decoded and encoded anew where another is put behind it.
#[test]
fn escapes_of_the_base_are_spelled_alike() {
    for (base, reference, expected) in [
        ("https://a/x%7by/z", "e", "https://a/x%7By/e"),
        ("https://a/x%2fy/z", "e", "https://a/x%2fy/e"),
        ("https://a/x%20y/z", "", "https://a/x%20y/z"),
        ("https://a/x%7by", "?q", "https://a/x%7by?q"),
    ] {
        assert_eq!(uri(base, reference), Ok(expected.into()), "{base} {reference}");
    }
}

#[test]
fn bases_that_are_not_absolute_or_not_escaped_are_refused() {
    for base in [
        "",
        "a",
        "/rel",
        "//h/x",
        "?x",
        "a b",
        "github.com",
        ":x",
        "1http://h/",
        "https",
        "https:",
        "https:h",
        "https:/h",
        "https://",
        "https:///x",
        "https://?x",
        "https://:80/",
        "https://u@/x",
        "https://h@",
        "https://h:x/",
        "https://h:80x/",
        "https://h:65536/",
        "https://h:99999999999999999999/",
        "https://h..i/",
        "https://.h/",
        "https://h i/",
        "https://h%20i/",
        "https://h<i/",
        "https://[::1/",
        "https://[::1]x/",
        "https://[1.2.3.4]/",
        r"https://h\x",
        "file:/x",
        "file:x",
        "file://u@h/x",
        "file://h:80/x",
        "mailto:a@b,c@d",
        "custom://h:x/",
        "c:/x",
        "c:x",
        r"\\h\x",
        // These are absolute, but not well-formed.
        "https://h/x y",
        "https://h/x\"",
        "https://h/{x}",
        "https://h/[x]",
        "https://h/100%",
        "https://h/x#y#z",
        r"https://h/x\y",
        r"https:\\h/x",
        "https://u r@h/x",
    ] {
        let result = uri(base, "e");
        assert!(matches!(result, Err(Stop::Fault(_))), "{base}: {result:?}");
    }
    refused(
        uri("github.com", "e"),
        FaultKind::ArgumentValue,
        "`uri` takes an absolute URI as its first argument, but `github.com` does not begin with a \
         scheme such as `https:`",
    );
    refused(
        uri("https://h/x y", "e"),
        FaultKind::ArgumentValue,
        "`uri` takes an absolute URI as its first argument, but `https://h/x y` has characters \
         that must be escaped",
    );
}

#[test]
fn references_that_make_no_uri_are_refused() {
    for reference in
        ["http://", "http://h i/", "//", "///x", "//h:x", "http:e", "c:/x", "c:x", r"\\h\x"]
    {
        let result = uri("https://a.b/c/d", reference);
        assert!(matches!(result, Err(Stop::Fault(_))), "{reference}: {result:?}");
    }
    refused(
        uri("https://a.b/", "//h:x"),
        FaultKind::ArgumentValue,
        "the second argument of `uri` has a port that is no number up to 65535: `//h:x`",
    );
    refused(
        uri("https://a.b/", "http:e"),
        FaultKind::ArgumentValue,
        "the second argument of `uri` has no `//` after its scheme: `http:e`",
    );
}

#[test]
fn uris_are_taken_apart() {
    for (text, expected) in [
        (
            "https://User:p@A.B:8443/c/D%20e?q=1&r#f",
            r#"{"scheme": "https", "host": "a.b", "port": 8443, "path": "/c/D%20e", "query": "?q=1&r"}"#,
        ),
        ("https://a.b", r#"{"scheme": "https", "host": "a.b", "port": null}"#),
        ("https://a.b/", r#"{"scheme": "https", "host": "a.b", "port": null}"#),
        ("http://a.b:80?q", r#"{"scheme": "http", "host": "a.b", "port": null, "query": "?q"}"#),
        ("http://a.b:443/", r#"{"scheme": "http", "host": "a.b", "port": 443}"#),
        (
            "https://[::1]/x/../y z?é",
            r#"{"scheme": "https", "host": "[::1]", "port": null, "path": "/y%20z", "query": "?%C3%A9"}"#,
        ),
        ("ftp://h/x?y", r#"{"scheme": "ftp", "host": "h", "port": null, "path": "/x%3Fy"}"#),
        ("file:///x", r#"{"scheme": "file", "host": "", "port": null, "path": "/x"}"#),
        ("mailto:joe@h", r#"{"scheme": "mailto", "host": "h", "port": null}"#),
        ("urn:x:y", r#"{"scheme": "urn", "host": "", "port": null, "path": "x:y"}"#),
        ("custom://h:99", r#"{"scheme": "custom", "host": "h", "port": 99}"#),
    ] {
        assert_eq!(parsed(text), Ok(expected.to_owned()), "{text}");
    }
    for text in ["", "a b", "/rel", "//h/x", "https://", "https://h:x"] {
        assert!(parsed(text).is_err(), "{text}");
    }
    refused(
        call("parseUri", &["/rel".into()]),
        FaultKind::ArgumentValue,
        "`parseUri` takes an absolute URI as its argument, but `/rel` does not begin with a scheme \
         such as `https:`",
    );
}

#[test]
fn uris_are_put_together_and_shown_unescaped() {
    let https = |members: &[(&'static str, Value)]| {
        let mut all = vec![("scheme", "https".into()), ("host", "h".into())];
        all.extend_from_slice(members);
        built(&all)
    };
    for (members, expected) in [
        (&[][..], "https://h/"),
        (&[("path", "".into()), ("query", "".into())], "https://h/"),
        (&[("port", Value::Null), ("path", Value::Null), ("query", Value::Null)], "https://h/"),
        (&[("port", 443.into())], "https://h/"),
        (&[("port", (-1).into())], "https://h/"),
        (&[("port", 0.into())], "https://h:0/"),
        (&[("port", 65_535.into())], "https://h:65535/"),
        (&[("path", "x".into())], "https://h/x"),
        (&[("path", "/x/../y".into())], "https://h/y"),
        (&[("path", r"x\y".into())], "https://h/x/y"),
        (&[("path", "x%20y".into())], "https://h/x y"),
        (&[("path", "x?y#z".into())], "https://h/x%3Fy%23z"),
        (&[("path", "100%".into())], "https://h/100%25"),
        (&[("path", "x%2fy".into())], "https://h/x%2fy"),
        (&[("path", "é".into())], "https://h/é"),
        (&[("path", "%C3%A9%ff".into())], "https://h/é%FF"),
        (&[("query", "a=1".into())], "https://h/?a=1"),
        (&[("query", "?a=b%20c%26d".into())], "https://h/?a=b c%26d"),
        (&[("query", "a#b".into())], "https://h/?a#b"),
        (&[("Path", "x".into()), ("other", 1.into())], "https://h/x"),
    ] {
        assert_eq!(https(members), Ok(expected.into()), "{members:?}");
    }
    for (scheme, host, expected) in [
        ("HTTPS", "A.B", "https://a.b/"),
        ("https://x", "h", "https://h/"),
        ("https", "::1", "https://[::1]/"),
        ("https", "[::1]", "https://[::1]/"),
        ("custom", "h", "custom://h/"),
    ] {
        let result = built(&[("scheme", scheme.into()), ("host", host.into())]);
        assert_eq!(result, Ok(expected.into()), "{scheme} {host}");
    }
}

#[test]
fn parts_that_make_no_uri_are_refused() {
    for (members, message) in [
        (
            &[("host", "h".into())][..],
            "the argument of `buildUri` must have a `scheme`, but has none",
        ),
        (
            &[("scheme", "https".into()), ("host", "".into())],
            "the argument of `buildUri` must have a `host`, but has none",
        ),
        (
            &[("scheme", 1.into()), ("host", "h".into())],
            "the argument of `buildUri` must have text as its `scheme`, but has an int",
        ),
        (
            &[("scheme", "https".into()), ("host", "h".into()), ("port", "80".into())],
            "the argument of `buildUri` must have an int as its `port`, but has text",
        ),
        (
            &[("scheme", "https".into()), ("host", "h".into()), ("port", 65_536.into())],
            "the argument of `buildUri` must have a `port` up to 65535, but it is 65536",
        ),
        (
            &[("scheme", "https".into()), ("host", "h i".into())],
            "the argument of `buildUri` makes `https://h i/`, which has a host that there cannot be",
        ),
        (
            &[("scheme", "1".into()), ("host", "h".into())],
            "the argument of `buildUri` makes `1://h/`, which does not begin with a scheme such as \
             `https:`",
        ),
    ] {
        refused(built(members), FaultKind::ArgumentValue, message);
    }
    assert!(call("buildUri", &["https://h".into()]).is_err());
    assert!(call("uri", &["https://h".into(), 1.into()]).is_err());
}

#[test]
fn what_was_taken_apart_can_be_put_together() {
    for text in ["http://a.b/x?q=1", "https://a.b:8443/x/y", "https://a.b/", "custom://h/?q"] {
        let parts = call("parseUri", &[text.into()]).unwrap();
        assert_eq!(call("buildUri", &[parts]), Ok(text.into()));
    }
}

#[test]
fn long_texts_are_bounded() {
    let long = "é".repeat(1 << 20);
    for result in
        [uri("https://h/", &long), call("parseUri", &[format!("https://h/{long}").into()])]
    {
        assert!(matches!(result, Err(Stop::Fault(fault)) if fault.kind() == FaultKind::Limit));
    }
}

proptest! {
    // What .NET calls the canonical form is one: writing it again changes nothing.
    #[test]
    fn a_result_is_its_own_form(
        text in "https?://([a-z]{1,3}@)?[a-zA-Z0-9.-]{1,6}(:[0-9]{0,4})?(/|\\.|%[2-7][0-9a-fA-F]|[a-z?#é \\\\]){0,12}",
    ) {
        if let Ok(Value::Text(once)) = uri("https://z/", &text) {
            prop_assert_eq!(uri("https://z/", &once), Ok(Value::Text(once.clone())));
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(
        base in "([a-z]{1,5}:)?(//)?([a-z0-9@:/?#%.\\[\\]\\\\ -]|\\PC){0,12}",
        reference in "([a-z0-9@:/?#%.\\[\\]\\\\ -]|\\PC){0,8}",
        port in any::<i64>(),
    ) {
        let _ = uri(&base, &reference);
        let _ = uri("https://h/x/", &reference);
        let _ = parsed(&base);
        let _ = built(&[
            ("scheme", "https".into()),
            ("host", (&*reference).into()),
            ("port", port.into()),
            ("path", (&*base).into()),
            ("query", (&*base).into()),
        ]);
    }
}
