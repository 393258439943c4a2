//! Expressions that break a rule: what is told of them.

use super::*;

#[test]
fn the_worst_permitted_length_is_told_with_the_values_that_give_it() {
    let breakdown = "take fewer characters: `project` gives 10, `environment` gives 7 and \
                     `uniqueString` gives 13";
    for (name, problems) in [
        (
            format("kv-{0}-{1}-{2}", [project(), environment(), unique()]),
            &[&*format!(
                "can be 35 characters long, when `project` has 10 and `environment` is `staging`; \
                 {LENGTH} | {breakdown}"
            )][..],
        ),
        (format("kv-{0}-{1}", [project(), take(unique(), 8)]), &[]),
        (take(format("kv-{0}-{1}-{2}", [project(), environment(), unique()]), 24), &[]),
        (
            format("kv{0}", [text("project", 1, 24)]),
            &[&format!(
                "can be 26 characters long, when `project` has 24; {LENGTH} | lower \
                 `.max_length(24)` of `project` to 22, or take fewer characters"
            )],
        ),
        (
            format("kv{0}{0}", [text("project", 1, 24)]),
            &[&format!(
                "can be 50 characters long, when `project` has 24; {LENGTH} | lower \
                 `.max_length(24)` of `project` to 11, or take fewer characters"
            )],
        ),
        (
            format("a{0}", [text("project", 1, 9)]),
            &[&format!(
                "can be 2 characters long, when `project` has 1; {LENGTH} | raise \
                 `.min_length(1)` of `project` to 2"
            )],
        ),
        (
            free(),
            &[
                &format!(
                    "can be of any length, as `free` has no greatest length; {LENGTH} | give \
                     `free` `.max_length(24)`"
                ),
                "can be empty, when `free` is empty; 3 to 24 characters are allowed | give `free` \
                 `.min_length(3)`",
            ],
        ),
        (
            format(
                "kv{0}-{1}-x",
                [of(&Param::string("a").min_length(1)), of(&Param::string("b").min_length(1))],
            ),
            &[&format!(
                "can be of any length, as `a` and `b` have no greatest length; {LENGTH} | give \
                 `a` and `b` a `.max_length(..)` each"
            )],
        ),
        (
            format("kv-this-is-too-long-{0}", [of(&Param::int("count").min_value(0))]),
            &[&format!(
                "can be 39 characters long, when `count` is 9223372036854775807; {LENGTH} | give \
                 `count` a `.max_value(..)`"
            )],
        ),
        (format("kv-{0}", [of(&Param::int("count").min_value(0).max_value(10))]), &[]),
        (
            format("kv-much-too-long-for-a-vault-{0}", [call("base64", [free()])]),
            &[&format!(
                "can be 29 characters long; {LENGTH} | take fewer characters with `f::take`"
            )],
        ),
    ] {
        expect(VAULT, &name, problems);
    }
}

#[test]
fn wrong_characters_are_told_with_where_they_come_from() {
    let allowed = "only a to z and 0 to 9 are allowed";
    let short = || take(project(), 8);
    for (name, problems) in [
        (
            format("st{0}", [project()]),
            &[&*format!(
                "can contain `-` (from the default `secure-db` of `project`); {allowed} | choose \
                 another default for `project`, or leave it out with `f::replace`"
            )][..],
        ),
        (format("st{0}", [call("replace", [project(), Ast::str("-"), Ast::str("")])]), &[]),
        (
            format("st{0}", [of(&Param::string("tier").allowed(["hot", "Cool"]))]),
            &[&format!(
                "can contain `C` (from the value `Cool` of `tier`); {allowed} | make it lower case \
                 with `f::to_lower`"
            )],
        ),
        (
            format(
                "st{0}",
                [call("toLower", [of(&Param::string("tier").allowed(["hot", "Cool"]))])],
            ),
            &[],
        ),
        (
            format("st_{0}-{1}", [short(), take(call("guid", [free()]), 9)]),
            &[&format!(
                "can contain `_` and `-` (from the default `secure-db` of `project`); {allowed} | \
                 leave them out of the text"
            )],
        ),
        (
            format("st{0}", [take(call("guid", [free()]), 9)]),
            &[&format!(
                "can contain `-` (from `guid`); {allowed} | leave it out with `f::replace`"
            )],
        ),
        (take(call("replace", [call("guid", [free()]), Ast::str("-"), Ast::str("")]), 24), &[]),
        (
            format("st{0}", [of(&Param::int("n").max_value(9))]),
            &[&format!(
                "can contain `-` (from the value -9223372036854775808 of `n`); {allowed} | give `n` a \
                 `.min_value(..)`"
            )],
        ),
        (
            format("st{0}", [of(&Param::bool("on"))]),
            &[&format!(
                "can contain `T` (from the value true of `on`) and `F` (from the value false of `on`); \
                 {allowed} | make it lower case with `f::to_lower`"
            )],
        ),
        // Nothing is known of what may be given for a parameter, nor of what these functions give.
        (text("any", 3, 24), &[]),
        (call("base64", [free()]), &[]),
        (call("resourceGroup", []).property("name"), &[]),
    ] {
        expect(STORAGE, &name, problems);
    }
}

#[test]
fn ends_and_hyphens_are_known_where_the_text_there_is() {
    let letters = "only a to z and A to Z are allowed there | begin it with literal text";
    let end = "only a to z, A to Z and 0 to 9 are allowed there | take another number of \
               characters, or end it with literal text";
    let hyphens = "two in a row are not allowed | put a `-` only between parts that are never \
                   empty nor end with one";
    for (name, problems) in [
        (unique(), &[&*format!("can start with `2` (from `uniqueString`); {letters}")][..]),
        (format("{0}-{1}", [text("a", 3, 5), unique()]), &[]),
        (
            format("{0}-{1}", [text("a", 0, 5), unique()]),
            &[&format!("can start with `-`, when `a` is empty; {letters}")],
        ),
        // The cut falls on the hyphen for one length of the parameter only.
        (
            take(format("kv-{0}-{1}", [text("a", 3, 10), unique()]), 12),
            &[&format!("can end with `-`, when `a` has 8 characters; {end}")],
        ),
        (
            call("substring", [format("k{0}-x", [text("a", 3, 10)]), Ast::int(0), Ast::int(5)]),
            &[&format!("can end with `-`, when `a` has 3 characters; {end}")],
        ),
        (format("kv-{0}-x", [text("a", 1, 8)]), &[]),
        (
            format("kv-{0}-x", [text("a", 0, 8)]),
            &[&format!("can contain `--`, when `a` is empty; {hyphens}")],
        ),
        (
            format(
                "kv{0}{1}",
                [
                    of(&Param::string("a").allowed(["-", "x"])),
                    of(&Param::string("b").allowed(["-a", "b"])),
                ],
            ),
            &[&format!("can contain `--`, when `a` is `-` and `b` is `-a`; {hyphens}")],
        ),
    ] {
        expect(VAULT, &name, problems);
    }
    let tail = "that end is not allowed | end it with other text";
    let looped = format("cpu-{0}", [call("copyIndex", [])]);
    expect(COMPUTE, &looped, &[&format!("ends with `-` and a number; {tail}")]);
    let padded = format("cpu-{0:D3}-x", [call("copyIndex", [Ast::int(1)])]);
    expect(COMPUTE, &padded, &[]);
}

#[test]
fn guids_and_fixed_names_are_known_from_expressions() {
    let guid = "need not be a GUID; only GUIDs are allowed | make it with `f::guid`";
    let fixed = "Microsoft.Storage/storageAccounts/blobServices";
    for (ty, name, problems) in [
        (GRANT, call("guid", [free()]), &[][..]),
        (GRANT, text("id", 36, 36), &[]),
        (
            GRANT,
            of(&Param::string("id")
                .min_length(36)
                .max_length(36)
                .default(Expr::<String>::from_ast(call("newGuid", [])))),
            &[],
        ),
        (GRANT, call("subscription", []).property("subscriptionId"), &[]),
        (GRANT, call("base64", [free()]), &[]),
        (GRANT, free(), &[guid]),
        (GRANT, unique(), &[guid]),
        (GRANT, format("{0}0", [take(call("guid", [free()]), 35)]), &[]),
        (GRANT, format("0{0}", [take(call("guid", [free()]), 35)]), &[guid]),
        (fixed, text("name", 7, 7), &[]),
        (fixed, free(), &["need not be `default`; no other name is allowed | name it `default`"]),
        (
            "Microsoft.ServiceBus/namespaces",
            format("a{0}", [call("skip", [call("guid", [free()]), Ast::int(1)])]),
            &["can be a GUID; GUIDs are not allowed | choose another name"],
        ),
        (ZONE, format("privatelink.{0}", [text("zone", 1, 99)]), &[]),
        (ZONE, format("a.{0}{1}{1}{1}{1}.b", [Ast::str("x"), call("uniqueString", [free()])]), &[]),
        (
            ZONE,
            format("a.{0}{0}{0}{0}{0}", [call("uniqueString", [free()])]),
            &["can have a label of more than 63 characters; two to 34 labels of 1 to 63 \
               characters are allowed | write labels with dots between them, and none at the ends"],
        ),
    ] {
        expect(ty, &name, problems);
    }
}
