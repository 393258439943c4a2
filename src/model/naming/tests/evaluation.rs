//! Expressions: what is known of their texts, and what finding out may cost.

use super::*;

#[test]
fn a_value_that_is_used_twice_is_the_same_both_times() {
    let is_prod = || equals(environment(), "prod");
    let nothing = || Ast::str("");
    let long = || Ast::str("eighteen-long-text");
    for name in [
        // `staging` and the long text never come together.
        format(
            "kv-{0}{1}",
            [environment(), call("if", [is_prod(), Ast::str("-twelve-long"), nothing()])],
        ),
        // One condition of which nothing is known decides both.
        {
            let unknown = || call("contains", [free(), call("base64", [free()])]);
            let a = call("if", [unknown(), long(), nothing()]);
            let b = call("if", [call("not", [unknown()]), long(), nothing()]);
            format("kv-{0}{1}x", [a, b])
        },
        // The text is cut only where it is long.
        {
            let name = || format("kv-{0}", [text("a", 1, 40)]);
            let is_long = call("greater", [call("length", [name()]), Ast::int(24)]);
            call(
                "if",
                [is_long, format("{0}x", [take(name(), 23)]), format("{0}x", [take(name(), 20)])],
            )
        },
        {
            let a = || text("a", 0, 10);
            format(
                "kv{0}{1}",
                [
                    a(),
                    call("if", [call("empty", [a()]), Ast::str("-eighteen-long-txt"), nothing()]),
                ],
            )
        },
    ] {
        expect(VAULT, &name, &[]);
    }
    expect(
        VAULT,
        &call("if", [is_prod(), Ast::str("kv"), Ast::str("kv-other")]),
        &[&format!(
            "can be 2 characters long, when `environment` is `prod`; {LENGTH} | add at least 1 \
             character"
        )],
    );
    expect(
        VAULT,
        &call("if", [call("empty", [free()]), Ast::str("kv-default"), take(free(), 24)]),
        &[&format!(
            "can be 1 character long, when `free` has 1; {LENGTH} | give `free` `.min_length(3)`"
        )],
    );
    let unknown = call("contains", [call("tenant", []), Ast::str("x")]);
    expect(
        VAULT,
        &call("if", [unknown, Ast::str("kv"), Ast::str("kv-other")]),
        &[&format!(
            "can be 2 characters long, when `[contains(tenant(), 'x')]` is true; {LENGTH} | add at \
             least 1 character"
        )],
    );
}

#[test]
fn functions_are_followed() {
    let list = |items: [&'static str; 2]| call("createArray", items.map(Ast::str));
    for (name, text) in [
        (call("concat", [Ast::str("K"), Ast::int(1), Ast::bool(true)]), "K1True"),
        (call("TOUPPER", [Ast::str("k_v")]), "K_V"),
        (call("trim", [call("concat", [Ast::str(" "), Ast::str("_k ")])]), "_k"),
        (call("padLeft", [Ast::int(7), Ast::int(4), Ast::str("_")]), "___7"),
        (call("padLeft", [Ast::str("_k"), Ast::int(3)]), " _k"),
        (call("string", [Ast::int(-2)]), "-2"),
        (call("first", [Ast::str("_k")]), "_"),
        (call("last", [Ast::str("k_")]), "_"),
        (call("first", [list(["_a", "b"])]), "_a"),
        (call("last", [list(["_a", "_b"])]), "_b"),
        (call("skip", [Ast::str("kv_"), Ast::int(2)]), "_"),
        (call("skip", [Ast::str("_"), Ast::int(-2)]), "_"),
        (call("substring", [Ast::str("kv_x"), Ast::int(2)]), "_x"),
        (call("replace", [Ast::str("kv"), Ast::str("kv"), Ast::str("__")]), "__"),
        (call("join", [list(["a", "b"]), Ast::str("_")]), "a_b"),
        (list(["a", "_"]).index(Ast::int(1)), "_"),
        (call("first", [call("skip", [list(["a", "_"]), Ast::int(1)])]), "_"),
        (call("createObject", [Ast::str("Dev"), Ast::str("_d")]).property("dev"), "_d"),
        (call("coalesce", [Ast::str("_a"), Ast::str("b")]), "_a"),
        (
            call("format", [Ast::str("{{{0,4}|{0,-3}|{1:000}}}"), Ast::str("ab"), Ast::int(-5)]),
            "{  ab|ab |-005}",
        ),
        (format("{0}", [call("add", [Ast::int(40), call("length", [Ast::str("ab")])])]), "42"),
        (format("{0}", [call("int", [Ast::str("12")])]), "12"),
        (format("{0}", [Ast::int(5_000_000_000)]), "5000000000"),
        (
            call(
                "if",
                [call("startsWith", [Ast::str("ab"), Ast::str("A")]), Ast::str("_"), Ast::str("x")],
            ),
            "_",
        ),
    ] {
        // The shortest of the wrong names that shows the whole text: `default` is asked for.
        let problems = told("Microsoft.Storage/storageAccounts/blobServices", &name);
        assert_eq!(problems.len(), 1, "{name}: {problems:?}");
        let value = replay(&name, &mut Vec::new(), &mut Choices::default());
        assert_eq!(value.unwrap().exact().unwrap(), text, "{name}");
    }
}

// What Azure refuses to evaluate has no name that could be wrong.
#[test]
fn evaluations_that_fail_are_passed_over() {
    for name in [
        call("substring", [text("a", 1, 3), Ast::int(0), Ast::int(5)]),
        format("{1}-much-too-long-for-any-vault", [free()]),
        format("{0-much-too-long-for-any-vault", [free()]),
        call("replace", [Ast::str("_"), Ast::str(""), Ast::str("x")]),
        call("createArray", [Ast::str("_")]).index(Ast::int(1)),
        call("createObject", [Ast::str("a"), Ast::str("_")]).property("b"),
        format("_{0}", [call("div", [Ast::int(1), Ast::int(0)])]),
        call("if", [Ast::bool(true), call("fail", [Ast::str("no")]), Ast::str("_")]),
    ] {
        expect(VAULT, &name, &[]);
    }
}

#[test]
fn symbols_are_looked_into() {
    let long = Ast::str("kv-this-name-is-too-long-x");
    let problem =
        format!("can be 27 characters long; {LENGTH} | take fewer characters with `f::take`");
    let variable = Variable::<String>::new("v", Expr::<String>::from_ast(long.clone()));
    expect(
        VAULT,
        &format("{0}y", [variable.expr().ast().clone()]),
        &[&problem.replace("can be", "is")],
    );
    let names = Object::new().with("dev", "kv-dev").with("prod", "kv_prod").with("staging", "kv-s");
    let names = Variable::<Object>::new("names", names);
    expect(
        VAULT,
        &names.expr().ast().index(environment()),
        &[
            "can contain `_`, when `environment` is `prod`; only a to z, A to Z, 0 to 9 and `-` are \
           allowed | leave it out of the text",
        ],
    );
    let secret = Secret::dangerously_from("kv-this-name-is-too-long-x");
    expect(VAULT, secret.ast(), &[]);
    let plain = secret.dangerously_as_string();
    assert_eq!(check(VAULT, plain.ast()).len(), 1);
    expect(
        STORAGE,
        Expr::<String>::from_ast(call("base64", [free()])).or("x").ast(),
        &[&format!(
            "can be 1 character long, when the fallback of `[base64(parameters('free'))]` is \
             taken; {LENGTH} | add at least 2 characters"
        )],
    );
    let group = ExistingScope::resource_group("rg");
    let vault = Ref::<AnyResource>::existing(VAULT, "2024-11-01", group, Node::from("kv_1"));
    expect(
        VAULT,
        vault.name().ast(),
        &[
            "contains `_`; only a to z, A to Z, 0 to 9 and `-` are allowed | leave it out of the text",
        ],
    );
    expect(VAULT, vault.id().ast(), &[]);
}

#[test]
fn a_default_that_is_an_expression_is_a_permitted_value() {
    let name = Param::string("name")
        .min_length(3)
        .max_length(24)
        .default(Expr::<String>::from_ast(format("st-{0}", [take(unique(), 4)])));
    expect(
        STORAGE,
        &of(&name),
        &["can contain `-` (from the default of `name`); only a to z and 0 to 9 are allowed | \
           choose another default for `name`, or leave it out with `f::replace`"],
    );
    // A default or an allowed value that the parameter's own bounds exclude is never the name.
    let odd = Param::string("odd").min_length(3).max_length(8).default("much_too_long");
    expect(STORAGE, &of(&odd), &[]);
    let odd = Param::string("odd").max_length(3).allowed(["long_", "abc"]);
    expect(STORAGE, &of(&odd), &[]);
}

#[test]
fn too_many_combinations_are_searched_one_value_at_a_time() {
    let values = ["x", "xy", "xyz", "xyzw", "-", "_x"];
    let part = |name| of(&Param::string(name).allowed(values));
    let problems = told(STORAGE, &call("concat", ["a", "b", "c", "d", "e", "f", "g"].map(part)));
    let clauses: Vec<_> =
        ["a", "b", "c", "d", "e", "f"].iter().map(|name| format!("`{name}` is `xyzw`")).collect();
    let shares: Vec<_> =
        ["a", "b", "c", "d", "e", "f"].iter().map(|name| format!("`{name}` gives 4")).collect();
    assert_eq!(
        problems,
        [
            format!(
                "can be 28 characters long, when {} and `g` is `xyzw`; {LENGTH} | take fewer \
                 characters: {} and `g` gives 4",
                clauses.join(", "),
                shares.join(", ")
            ),
            "can contain `-` (from the value `-` of `g`) and `_` (from the value `_x` of `g`); only \
             a to z and 0 to 9 are allowed | allow other values of `g`, or leave them out with \
             `f::replace`"
                .to_owned(),
        ]
    );
    // The first of all combinations is within the limits, and so is each with one other value.
    let pairs = ["a", "b", "c", "d", "e", "f"].map(|name| of(&Param::string(name).allowed(values)));
    let name = call("concat", pairs.into_iter().chain([Ast::str("0123456789")]));
    assert!(told(VAULT, &name)[0].starts_with("can be 34 characters long"));
}

#[test]
fn work_is_bounded() {
    // Each variable doubles the one before.
    let mut name = unique();
    for _ in 0..200 {
        let twice = Expr::<String>::from_ast(format("{0}{1}", [name.clone(), name]));
        name = Variable::<String>::new("v", twice).expr().ast().clone();
    }
    assert_eq!(check(VAULT, &name).len(), 0);
    // Each level of these multiplies its text.
    let tenfold = "{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}";
    let grown = (0..200).fold(Ast::str("x"), |inner, _| format(tenfold, [inner]));
    assert_eq!(check(VAULT, &grown).len(), 0);
    let replaced = (0..200).fold(Ast::str("xx"), |inner, _| {
        call("replace", [inner, Ast::str("x"), Ast::str("xxxxxxxx")])
    });
    assert_eq!(check(VAULT, &replaced).len(), 0);
    // These are too long whatever is chosen.
    let one = (0..400).map(|_| of(&Param::string("p").allowed(["a", "b", "c"])));
    assert_eq!(check(VAULT, &call("concat", one)).len(), 1);
    let many = (0..3000).map(|at| of(&Param::string(format!("p{at}")).allowed(["a", "b", "c"])));
    assert_eq!(check(VAULT, &call("concat", many)).len(), 1);
    // Deeper than an expression may be, in one tree and through variables.
    let deep = (0..100_000).fold(free(), |inner, _| call("toLower", [inner]));
    assert_eq!(check(VAULT, &deep).len(), 0);
    let chain = (0..1000).fold(free(), |inner, _| {
        let value = Expr::<String>::from_ast(call("toLower", [inner]));
        Variable::<String>::new("v", value).expr().ast().clone()
    });
    assert_eq!(check(VAULT, &chain).len(), 0);
}
