//! Expressions.

use std::borrow::Cow;

use armwright::expr::{Ast, signature};

use super::super::choices::Choose;

/// What an expression may name, each with the kind of its value (see [`CALLS`]).
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Parameters.
    pub parameters: Vec<(String, char)>,
    /// Variables.
    pub variables: Vec<(String, char)>,
    /// Loops around; nothing for one that is not named.
    pub loops: Vec<Option<String>>,
    /// Symbolic names or names of resources.
    pub resources: Vec<String>,
    /// User functions with the kinds of their parameters.
    pub functions: Vec<(String, String, char)>,
    /// Variables of lambdas around.
    pub lambdas: Vec<String>,
    /// Whether what is known only at run time may stand here.
    pub runtime: bool,
}

impl Names {
    /// The names in the template around the expressions that are tried.
    pub fn usual() -> Self {
        let kinds = |names: &[(&str, char)]| {
            names.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect()
        };
        Self {
            parameters: kinds(&[
                ("text", 't'),
                ("number", 'i'),
                ("flag", 'b'),
                ("list", 'a'),
                ("thing", 'o'),
                ("secret", 't'),
                ("missing", 'x'),
            ]),
            variables: kinds(&[("text", 't'), ("list", 'a'), ("thing", 'o'), ("later", 't')]),
            loops: vec![None, Some("each".to_owned())],
            resources: vec!["account".to_owned(), "inner".to_owned()],
            functions: vec![
                ("my.wrap".to_owned(), "t".to_owned(), 't'),
                ("my.twice".to_owned(), "x".to_owned(), 'a'),
            ],
            lambdas: Vec::new(),
            runtime: true,
        }
    }
}

/// Functions with the kind of their value and those of their arguments: `t`ext, `i`nt, `b`ool,
/// `a`rray, `o`bject, any (`x`); text that is a date (`d`), a duration (`u`), addresses (`c`), a
/// format (`f`), JSON (`j`), base64 (`B`), a URI (`U`), a data URI (`D`) or a type (`y`); an array
/// of texts (`T`), of numbers (`I`), of arrays (`A`), of objects (`O`); a `k`ey; lambdas of one that
/// give anything (`1`), a bool (`2`), text (`3`), and of two that give anything (`4`), a bool (`5`).
const CALLS: &[(&str, char, &str)] = &[
    ("concat", 't', "tt"),
    ("concat", 't', "tit"),
    ("concat", 'a', "aa"),
    ("format", 't', "fx"),
    ("format", 't', "fxi"),
    ("base64", 't', "t"),
    ("base64ToString", 't', "B"),
    ("base64ToJson", 'x', "B"),
    ("dataUri", 't', "x"),
    ("dataUriToString", 't', "D"),
    ("uri", 't', "Ut"),
    ("uriComponent", 't', "t"),
    ("uriComponentToString", 't', "t"),
    ("parseUri", 'o', "U"),
    ("buildUri", 't', "o"),
    ("contains", 'b', "tt"),
    ("contains", 'b', "ax"),
    ("contains", 'b', "ok"),
    ("startsWith", 'b', "tt"),
    ("endsWith", 'b', "tt"),
    ("like", 'b', "tt"),
    ("indexOf", 'i', "tt"),
    ("indexOf", 'i', "ax"),
    ("lastIndexOf", 'i', "tt"),
    ("lastIndexOf", 'i', "ax"),
    ("empty", 'b', "x"),
    ("length", 'i', "t"),
    ("length", 'i', "a"),
    ("length", 'i', "o"),
    ("first", 'x', "a"),
    ("first", 't', "t"),
    ("last", 'x', "a"),
    ("last", 't', "t"),
    ("guid", 't', "tt"),
    ("uniqueString", 't', "tt"),
    ("join", 't', "Tt"),
    ("split", 'T', "tt"),
    ("split", 'T', "tT"),
    ("json", 'x', "j"),
    ("padLeft", 't', "ti"),
    ("padLeft", 't', "tit"),
    ("replace", 't', "ttt"),
    ("skip", 't', "ti"),
    ("skip", 'a', "ai"),
    ("take", 't', "ti"),
    ("take", 'a', "ai"),
    ("substring", 't', "tii"),
    ("substring", 't', "ti"),
    ("string", 't', "x"),
    ("toLower", 't', "t"),
    ("toUpper", 't', "t"),
    ("trim", 't', "t"),
    ("array", 'a', "x"),
    ("createArray", 'a', ""),
    ("createArray", 'a', "x"),
    ("createArray", 'a', "xx"),
    ("createArray", 'T', "tt"),
    ("createArray", 'I', "ii"),
    ("createArray", 'A', "aa"),
    ("createArray", 'O', "oo"),
    ("createObject", 'o', ""),
    ("createObject", 'o', "kx"),
    ("createObject", 'o', "kxkx"),
    ("union", 'a', "aa"),
    ("union", 'o', "oo"),
    ("intersection", 'a', "aa"),
    ("intersection", 'o', "oo"),
    ("shallowMerge", 'o', "O"),
    ("items", 'O', "o"),
    ("objectKeys", 'T', "o"),
    ("flatten", 'a', "A"),
    ("range", 'I', "ii"),
    ("min", 'i', "ii"),
    ("min", 'i', "I"),
    ("max", 'i', "ii"),
    ("max", 'i', "I"),
    ("coalesce", 'x', "xx"),
    ("tryGet", 'x', "ok"),
    ("tryGet", 'x', "ai"),
    ("tryGet", 'x', "oki"),
    ("tryIndexFromEnd", 'x', "ai"),
    ("indexFromEnd", 'x', "ai"),
    ("distinct", 'a', "a"),
    ("map", 'a', "a1"),
    ("map", 'T', "a3"),
    ("map", 'a', "a4"),
    ("filter", 'a', "a2"),
    ("filter", 'a', "a5"),
    ("reduce", 'x', "ax4"),
    ("sort", 'a', "a5"),
    ("toObject", 'o', "a3"),
    ("toObject", 'o', "T31"),
    ("groupBy", 'o', "a3"),
    ("groupBy", 'o', "T31"),
    ("mapValues", 'o', "o1"),
    ("add", 'i', "ii"),
    ("sub", 'i', "ii"),
    ("mul", 'i', "ii"),
    ("div", 'i', "ii"),
    ("mod", 'i', "ii"),
    ("int", 'i', "t"),
    ("float", 'x', "i"),
    ("bool", 'b', "t"),
    ("equals", 'b', "xx"),
    ("less", 'b', "ii"),
    ("less", 'b', "tt"),
    ("lessOrEquals", 'b', "tt"),
    ("greater", 'b', "ii"),
    ("greaterOrEquals", 'b', "tt"),
    ("and", 'b', "bb"),
    ("or", 'b', "bb"),
    ("not", 'b', "b"),
    ("if", 'x', "bxx"),
    ("if", 't', "btt"),
    ("if", 'i', "bii"),
    ("if", 'a', "baa"),
    ("if", 'o', "boo"),
    ("null", 'x', ""),
    ("fail", 'x', "t"),
    ("dateTimeAdd", 'd', "du"),
    ("dateTimeAdd", 't', "dut"),
    ("dateTimeFromEpoch", 'd', "i"),
    ("dateTimeToEpoch", 'i', "d"),
    ("cidrSubnet", 'c', "cii"),
    ("cidrHost", 't', "ci"),
    ("parseCidr", 'o', "c"),
    ("resourceId", 't', "yt"),
    ("resourceId", 't', "tyt"),
    ("resourceId", 't', "ttyt"),
    ("subscriptionResourceId", 't', "yt"),
    ("tenantResourceId", 't', "yt"),
    ("managementGroupResourceId", 't', "tyt"),
    ("extensionResourceId", 't', "tyt"),
    ("resourceGroup", 'o', ""),
    ("subscription", 'o', ""),
    ("tenant", 'o', ""),
    ("deployment", 'o', ""),
    ("deployer", 'o', ""),
    ("environment", 'o', ""),
    ("pickZones", 'a', "ttt"),
    ("providers", 'o', "t"),
    ("toLogicalZone", 't', "ttt"),
];

/// Calls of what is known only at run time.
const RUNTIME: &[(&str, char, &str)] = &[
    ("reference", 'o', "r"),
    ("reference", 'o', "rt"),
    ("reference", 'o', "rtF"),
    ("references", 'a', "r"),
    ("listKeys", 'o', "rt"),
    ("listAccountSas", 'o', "rto"),
    ("resourceInfo", 'o', "r"),
    ("roleDefinitions", 'o', "t"),
];

const TEXTS: &[&str] = &[
    "",
    "a",
    "A",
    "abc",
    "a-b-c",
    " x ",
    "é😀\u{301}",
    "it's",
    "[x]",
    "[[x]",
    "true",
    "1",
    "-5",
    "1.50",
    "9223372036854775808",
    "2022-09-01",
    "eastus",
    "/subscriptions/1/resourceGroups/rg/providers/A.B/c/d",
    "{0}",
    "%20+%E2%82",
    "yyyy-MM-dd",
];

const FORMATS: &[&str] = &[
    "{0}",
    "{0}-{1}",
    "{0:N2}",
    "{1,8:X4}",
    "{0,-5}|",
    "{{{0}}}",
    "{0:yyyy}",
    "{0:P}{1:C}",
    "{2}",
    "{0",
    "{0:e3}",
    "{0:#,##0.00;(0)}",
    "{0:D20}",
    "{99999999}",
];

const DATES: &[&str] = &[
    "2026-03-31T09:30:00Z",
    "2024-02-29",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.9999999Z",
    "31 March 2026",
    "20260331T093000Z",
    "2026-03-31 09:30:00+02:00",
];

const DURATIONS: &[&str] =
    &["P1D", "PT1H30M", "-P1M", "P1Y2M3DT4H5M6.7S", "P99999Y", "PT", "-P9999Y", "P1W"];

const CIDRS: &[&str] = &[
    "10.0.0.0/16",
    "10.1.2.3/32",
    "0.0.0.0/0",
    "fd00::/48",
    "::/0",
    "::ffff:1.2.3.4/120",
    "fd00:1:2:3:4:5:6:7/128",
    "10.0.0.0/33",
    "10.0.0.0",
];

const JSONS: &[&str] = &[
    "{}",
    "[1,2.5,\"x\",null]",
    "{'a': {'b': [true]}}",
    "1e400",
    "\"text\"",
    "null",
    "123456789012345678901234567890",
    "{a:1,/* c */ 'b':2,}",
    "[",
    "0.1",
];

const BASE64: &[&str] = &["YWJj", "eyJhIjoxfQ==", "", "/w==", "YQ", "YWJj YWJj"];

const URIS: &[&str] = &[
    "https://example.org/a/b?q=1#f",
    "http://u:p@HOST:8080/%7Ex",
    "https://example.org",
    "relative",
    "https://[::1]:443/",
    "//",
];

const DATA: &[&str] = &[
    "data:text/plain;charset=utf-8;base64,YWJj",
    "data:,a%20b",
    "data:;charset=utf-16,x",
    "data:",
    "data:application/json;base64,e30=",
];

const TYPES: &[&str] = &[
    "Microsoft.Storage/storageAccounts",
    "Microsoft.Network/virtualNetworks/subnets",
    "Microsoft.Resources/deployments",
    "Microsoft.Authorization/roleAssignments",
    "A/b",
    "bad",
];

const KEYS: &[&str] = &["a", "b", "A", "x-y", "name", "value", "", "properties", "outputs"];

const INTS: &[i64] = &[
    0,
    1,
    2,
    3,
    -1,
    7,
    10,
    16,
    24,
    255,
    800,
    10_000,
    2_147_483_647,
    -2_147_483_648,
    i64::MAX,
    i64::MIN,
    253_402_300_799,
];

/// Makes expressions of names.
pub struct Expressions<'c, 'n> {
    /// Who chooses.
    pub choose: &'c mut dyn Choose,
    /// What may be named.
    pub names: &'n mut Names,
}

impl Expressions<'_, '_> {
    /// An expression of this kind (see [`CALLS`]), as deep as this at most.
    pub fn make(&mut self, kind: char, depth: usize) -> Ast {
        if depth == 0 || self.choose.once_in(4) {
            return self.leaf(kind);
        }
        match self.choose.below(40) {
            39 => self.wild(depth),
            38 => self.make('x', depth - 1),
            20 | 21 => self.accessed(depth),
            19 => self.of_a_function(kind, depth),
            _ => self.typed(kind, depth),
        }
    }

    /// A call that gives this kind.
    fn typed(&mut self, kind: char, depth: usize) -> Ast {
        let any = self.choose.once_in(6);
        let gives = |given: char| {
            kind == 'x'
                || given == kind
                || (given == 'x' && any)
                || (kind == 'a' && "TIAO".contains(given))
                || (kind == 't' && "dc".contains(given))
        };
        let late = self.names.runtime && "xo".contains(kind) && self.choose.once_in(6);
        let table = if late { RUNTIME } else { CALLS };
        let fitting: Vec<_> = table.iter().filter(|(_, given, _)| gives(*given)).collect();
        if fitting.is_empty() {
            return self.leaf(kind);
        }
        let (name, _, arguments) = self.choose.pick(&fitting);
        self.call((*name).into(), arguments, depth)
    }

    fn call(&mut self, name: Cow<'static, str>, kinds: &str, depth: usize) -> Ast {
        let arguments: Vec<Ast> = kinds.chars().map(|kind| self.make(kind, depth - 1)).collect();
        Ast::call(name, arguments)
    }

    /// A call of any function with any arguments.
    fn wild(&mut self, depth: usize) -> Ast {
        let all: Vec<&str> = signature::all().map(|known| known.name).collect();
        let name = self.choose.pick(&all).replace('*', "Keys");
        let kinds = &"xxxxx"[..self.choose.below(5)];
        self.call(name.into(), kinds, depth)
    }

    fn accessed(&mut self, depth: usize) -> Ast {
        let key = self.choose.pick(KEYS);
        if self.choose.once_in(2) {
            let index = self.make('i', depth - 1);
            return self.make('a', depth - 1).index(index);
        }
        self.make('o', depth - 1).property(key)
    }

    /// A call of a user function, if there is one of this kind.
    fn of_a_function(&mut self, kind: char, depth: usize) -> Ast {
        let all = &self.names.functions;
        let fitting: Vec<_> = all.iter().filter(|known| kind == 'x' || known.2 == kind).collect();
        let Some((name, kinds, _)) = (!fitting.is_empty()).then(|| self.choose.pick(&fitting))
        else {
            return self.typed(kind, depth);
        };
        let (name, kinds) = (name.clone(), kinds.clone());
        self.call(name.into(), &kinds, depth)
    }

    fn leaf(&mut self, kind: char) -> Ast {
        if self.choose.once_in(2)
            && let Some(named) = self.named(kind)
        {
            return named;
        }
        let text = |choose: &mut dyn Choose, of: &[&'static str]| Ast::str(choose.pick(of));
        match kind {
            't' => text(self.choose, TEXTS),
            'f' => text(self.choose, FORMATS),
            'd' => text(self.choose, DATES),
            'u' => text(self.choose, DURATIONS),
            'c' => text(self.choose, CIDRS),
            'j' => text(self.choose, JSONS),
            'B' => text(self.choose, BASE64),
            'U' => text(self.choose, URIS),
            'D' => text(self.choose, DATA),
            'y' => text(self.choose, TYPES),
            'k' => text(self.choose, KEYS),
            'F' => Ast::str("Full"),
            'r' if !self.names.resources.is_empty() => {
                let at = self.choose.below(self.names.resources.len());
                Ast::str(self.names.resources[at].clone())
            }
            'r' => Ast::call("resourceId", [text(self.choose, TYPES), text(self.choose, TEXTS)]),
            'i' => Ast::int(self.choose.pick(INTS)),
            'b' => Ast::call(self.choose.pick(&["true", "false"]), []),
            'a' | 'T' | 'I' | 'A' | 'O' => self.list(kind),
            'o' => {
                let mut members = Vec::new();
                for _ in 0..self.choose.below(3) {
                    members.push(text(self.choose, KEYS));
                    members.push(self.leaf('x'));
                }
                Ast::call("createObject", members)
            }
            '1'..='5' => self.lambda(kind),
            _ => {
                let kind = self.choose.pick(&['t', 'i', 'b', 'n', 'a', 'o']);
                if kind == 'n' { Ast::call("null", []) } else { self.leaf(kind) }
            }
        }
    }

    fn list(&mut self, kind: char) -> Ast {
        let kind = match kind {
            'T' => 't',
            'I' => 'i',
            'A' => 'a',
            'O' => 'o',
            _ => self.choose.pick(&['t', 'i', 'b']),
        };
        let count = self.choose.below(4);
        let items: Vec<Ast> = (0..count).map(|_| self.leaf(kind)).collect();
        Ast::call("createArray", items)
    }

    fn lambda(&mut self, kind: char) -> Ast {
        let (count, gives) = match kind {
            '1' => (1, 'x'),
            '2' => (1, 'b'),
            '3' => (1, 't'),
            '4' => (2, 'x'),
            _ => (2, 'b'),
        };
        let around = self.names.lambdas.len();
        for at in 0..count {
            self.names.lambdas.push(["x", "y"][at].to_owned());
        }
        let names = ["x", "y"][..count].iter().map(|name| Ast::str(*name));
        let mut parts: Vec<Ast> = names.collect();
        // Lambdas in lambdas end.
        let depth = 2_usize.saturating_sub(around);
        parts.push(self.make(gives, depth));
        self.names.lambdas.truncate(around);
        Ast::call("lambda", parts)
    }

    /// What has a name and is of this kind.
    fn named(&mut self, kind: char) -> Option<Ast> {
        let of = |all: &[(String, char)], function: &'static str| -> Vec<Ast> {
            all.iter()
                .filter(|(_, own)| *own == kind || *own == 'x' || kind == 'x')
                .map(|(name, _)| Ast::call(function, [Ast::str(name.clone())]))
                .collect()
        };
        let mut all = of(&self.names.parameters, "parameters");
        all.extend(of(&self.names.variables, "variables"));
        let lambdas = self.names.lambdas.iter();
        all.extend(lambdas.map(|name| Ast::call("lambdaVariables", [Ast::str(name.clone())])));
        if kind == 'i' || kind == 'x' {
            all.extend(self.names.loops.iter().map(|name| {
                let name = name.iter().map(|name| Ast::str(name.clone()));
                Ast::call("copyIndex", name.collect::<Vec<_>>())
            }));
        }
        if all.is_empty() {
            return None;
        }
        let at = self.choose.below(all.len());
        Some(all.swap_remove(at))
    }
}
