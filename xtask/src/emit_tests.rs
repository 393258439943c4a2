//! Writes the test that calls every setter and looks for its value under its own JSON name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::builder::{Builder, How, Method};
use crate::catalog::DefId;
use crate::emit::{Scope, origin};
use crate::load::Pins;
use crate::names::snake;
use crate::plan::{DefItem, Name, Place, Provider, ResourceItem, Ty};

/// The resources with setters that no test could call: their `new` is hidden and nothing says how
/// a sample is made.
pub(crate) fn untested(providers: &[Provider]) -> Vec<&str> {
    let resources = providers.iter().flat_map(|provider| &provider.resources);
    resources
        .filter(|resource| resource.hidden_new && resource.sample.is_none())
        .filter(|resource| !resource.builder.methods.is_empty())
        .map(|resource| resource.ident.as_str())
        .collect()
}

/// The test's files, by their path.
pub(crate) fn files(providers: &[Provider], pins: &Pins) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut root = format!(
        "//! Every setter of every generated type writes under its own JSON name.\n{}\n\
         #![allow(\n    clippy::redundant_closure,\n    clippy::too_many_lines,\n    \
         unused_qualifications,\n    reason = \"one line for each setter, all of one kind\"\n)]\n\n",
        origin(pins)
    );
    for provider in providers {
        let folder = &provider.folder;
        let _ = writeln!(root, "#[path = \"generated_setters/{folder}.rs\"]\nmod {folder};");
        files.insert(format!("tests/generated_setters/{folder}.rs"), file(provider, pins));
    }
    let _ = writeln!(root, "#[path = \"generated_setters/support.rs\"]\nmod support;");
    files.insert("tests/generated_setters.rs".to_owned(), root);
    let support = format!("//! What every case needs.\n{}{SUPPORT}", origin(pins));
    files.insert("tests/generated_setters/support.rs".to_owned(), support);
    files
}

const SUPPORT: &str = r#"
pub(crate) use armwright::azure;
pub(crate) use armwright::azure::identity::UserAssignedIdentity;
pub(crate) use armwright::expr::{Any, Map};
pub(crate) use armwright::model::AnyResource;
pub(crate) use armwright::{Cidr, Id, Secret, Target, cidr};

use armwright::expr::{Ast, Expr, Key, Kind, Node, Object};
use armwright::model::Resource;

/// A value that a constructor asks for.
pub(crate) fn start<T>() -> Expr<T> {
    Expr::from_ast(Ast::call("parameters", [Ast::str("start")]))
}

/// The value that a setter is called with.
pub(crate) fn any<T>() -> Expr<T> {
    Expr::from_ast(Ast::call("parameters", [Ast::str("sample")]))
}

/// An endpoint as it is before `PrivateLinks` adds it.
pub(crate) fn sample_endpoint() -> azure::network::PrivateEndpoint {
    use azure::network::{PrivateLinks, Subnet, VirtualNetwork};
    let mut group = armwright::ResourceGroup::existing("group", "rg");
    let network = VirtualNetwork::from_id(start::<String>());
    let subnet = Subnet::existing_in(&network, start::<String>());
    let vault = azure::keyvault::Vault::from_id(start::<String>());
    let mut links = PrivateLinks::new(&group, &network, &subnet, start::<String>());
    let mut sample = None;
    links.connect_with(&mut group, vault.private_link(), |endpoint| {
        sample = Some(endpoint.clone());
        endpoint
    });
    sample.expect("the closure was called")
}

/// What was set in a resource.
pub(crate) fn body(resource: impl Resource) -> Node {
    Node::from(resource.into_declaration().body())
}

/// The value of [`any`] stands at `path`.
#[track_caller]
pub(crate) fn check(tree: impl Into<Node>, path: &[&str]) {
    let tree = tree.into();
    let found = at(&tree, path).map(Node::into_ast);
    assert_eq!(found.as_ref(), Some(any::<Any>().ast()), "at {path:?} of {tree:?}");
}

/// `expected` stands at `path`, and beside what it has nothing but what stood there by default.
#[track_caller]
pub(crate) fn holds(
    before: impl Into<Node>,
    after: impl Into<Node>,
    path: &[&str],
    expected: impl Into<Node>,
) {
    let (before, after, expected) = (before.into(), after.into(), expected.into());
    let found = at(&after, path);
    let holds = match (&found, &expected) {
        (Some(Node::Object(found)), Node::Object(expected)) => {
            let default = match at(&before, path) {
                Some(Node::Object(default)) => default,
                _ => Object::new(),
            };
            expected.iter().all(|entry| found.iter().any(|known| known == entry))
                && found.iter().all(|entry| {
                    expected.iter().chain(default.iter()).any(|known| known == entry)
                })
        }
        (found, expected) => found.as_ref() == Some(expected),
    };
    assert!(holds, "at {path:?} of {after:?}: {found:?}, not {expected:?}");
}

/// Something stands at `path` that was not there before.
#[track_caller]
pub(crate) fn appears(before: impl Into<Node>, after: impl Into<Node>, path: &[&str]) {
    let (before, after) = (before.into(), after.into());
    assert_eq!(at(&before, path), None, "at {path:?} of {before:?}");
    assert!(at(&after, path).is_some(), "at {path:?} of {after:?}");
}

fn at(tree: &Node, path: &[&str]) -> Option<Node> {
    path.iter().try_fold(tree.clone(), |node, step| match node {
        Node::Object(object) => entry(&object, step),
        Node::Array(items) => items.get(step.parse::<usize>().ok()?).cloned(),
        Node::Expr(whole) => joined(&whole, step),
        _ => None,
    })
}

fn entry(object: &Object, name: &str) -> Option<Node> {
    let found = object.iter().find(|(key, _)| matches!(key, Key::Text(text) if text == name));
    found.map(|(_, value)| value.clone())
}

/// What was added to a whole which is an expression: `concat(list, createArray(item))` or
/// `union(object, createObject('key', value))`.
fn joined(whole: &Ast, step: &str) -> Option<Node> {
    let Kind::Call(_, arguments) = whole.kind() else { return None };
    match Node::from_ast(arguments.last()?.clone()) {
        Node::Array(items) => items.get(step.parse::<usize>().ok()?).cloned(),
        Node::Object(object) => entry(&object, step),
        _ => None,
    }
}
"#;

fn file(provider: &Provider, pins: &Pins) -> String {
    let tests = Tests {
        scope: Scope {
            provider,
            types: "types::",
            letter: None,
            resources: "this::",
            root: "azure",
            defined: BTreeSet::new(),
            plain: BTreeSet::new(),
            own: None,
        },
        provider,
    };
    let mut body = String::new();
    let mut setters = 0;
    for resource in &provider.resources {
        setters += tests.resource(&mut body, resource);
    }
    for def in &provider.definitions {
        setters += tests.definition(&mut body, def);
    }
    let folder = &provider.folder;
    let uses = if body.contains("types::") { "{self as this, types}" } else { "self as this" };
    format!(
        "//! The {setters} setters of `armwright::azure::{folder}`.\n{}\n\
         use armwright::azure::{folder}::{uses};\n\nuse crate::support::*;\n\n{body}",
        origin(pins)
    )
}

struct Tests<'a> {
    scope: Scope<'a>,
    provider: &'a Provider,
}

impl Tests<'_> {
    /// The test of a resource; returns how many setters it calls.
    fn resource(&self, out: &mut String, resource: &ResourceItem) -> usize {
        let instance = match (&resource.sample, resource.hidden_new) {
            (Some(sample), _) => sample.clone(),
            (None, true) => return 0,
            (None, false) => self.new_resource(resource),
        };
        let name = resource.module();
        let tree = |text: &str| format!("body({text})");
        self.cases(out, &format!("resource_{name}"), &instance, &resource.builder, &tree)
    }

    fn definition(&self, out: &mut String, def: &DefItem) -> usize {
        let Some(builder) = &def.builder else { return 0 };
        let name = format!("definition_{}", snake(&def.ident));
        let tree = str::to_owned;
        self.cases(out, &name, &self.new_definition(def), builder, &tree)
    }

    fn cases(
        &self,
        out: &mut String,
        name: &str,
        instance: &str,
        builder: &Builder,
        tree: &dyn Fn(&str) -> String,
    ) -> usize {
        if builder.methods.is_empty() {
            return 0;
        }
        let _ = writeln!(out, "#[test]\nfn {name}() {{\n    let new = || {instance};");
        for method in &builder.methods {
            let case = self.case(method, builder, tree);
            let _ = writeln!(out, "    {case}");
        }
        out.push_str("}\n\n");
        builder.methods.len()
    }

    fn case(&self, method: &Method, builder: &Builder, tree: &dyn Fn(&str) -> String) -> String {
        let Method { name, how, ty, .. } = method;
        let given = builder
            .args
            .iter()
            .any(|arg| arg.path == method.path && matches!(arg.how, How::OwnList | How::IdObjects));
        let index = if given { "1" } else { "0" };
        let path = |more: &[&str]| {
            let steps = method.path.iter().map(String::as_str).chain(more.iter().copied());
            let steps: Vec<String> = steps.map(|step| format!("{step:?}")).collect();
            format!("&[{}]", steps.join(", "))
        };
        let any = format!("any::<{}>()", self.scope.ty(ty));
        let call = |args: &str| tree(&format!("new().{name}({args})"));
        match how {
            How::Value | How::IdObject => format!("check({}, {});", call(&any), path(&[])),
            How::IdObjects => {
                format!("check({}, {});", call(&format!("[{any}]")), path(&["0", "id"]))
            }
            How::Push => format!("check({}, {});", call(&any), path(&[index])),
            How::PushIdObject => format!("check({}, {});", call(&any), path(&[index, "id"])),
            How::Entry => {
                format!("check({}, {});", call(&format!("\"key\", {any}")), path(&["key"]))
            }
            How::Own | How::OwnInto | How::PushOwn | How::PushOwnInto | How::OwnList => {
                let own = self.own(ty);
                let (args, path) = match how {
                    How::OwnList => (format!("[{own}]"), path(&["0"])),
                    How::Own | How::OwnInto => (own.clone(), path(&[])),
                    _ => (own.clone(), path(&[index])),
                };
                format!("holds({}, {}, {path}, {own});", tree("new()"), call(&args))
            }
            How::EntryOwn => {
                let own = self.own(ty);
                let entry = call(&format!("\"key\", {own}"));
                format!("holds({}, {entry}, {}, {own});", tree("new()"), path(&["key"]))
            }
            How::SystemIdentity(_) => {
                format!("appears({}, {}, {});", tree("new()"), call(""), path(&["type"]))
            }
            How::UserIdentity(_) => format!(
                "appears({}, {}, {});",
                tree("new()"),
                call("any::<Id<UserAssignedIdentity>>()"),
                path(&["userAssignedIdentities"])
            ),
        }
    }

    fn new_resource(&self, resource: &ResourceItem) -> String {
        let mut args = Vec::new();
        match &resource.place {
            Place::Top(_) => {}
            Place::Child(parent) => {
                args.push(format!("&this::{parent}::from_id(start::<String>())"));
            }
            Place::Extension(_) => args.push("Target::deployment()".to_owned()),
        }
        match &resource.name {
            Name::Constant(_) => {}
            Name::Choice(ident) => args.push(format!("start::<types::{ident}>()")),
            Name::Free { .. } => args.push("start::<String>()".to_owned()),
        }
        args.extend(resource.builder.args.iter().map(|arg| self.arg(arg)));
        format!("this::{}::new({})", resource.ident, args.join(", "))
    }

    fn new_definition(&self, def: &DefItem) -> String {
        let args: Vec<String> =
            def.builder.iter().flat_map(|b| &b.args).map(|arg| self.arg(arg)).collect();
        format!("types::{}::new({})", def.ident, args.join(", "))
    }

    fn arg(&self, arg: &Method) -> String {
        match &arg.how {
            How::Own | How::OwnInto => self.own(&arg.ty),
            How::OwnList => format!("[{}]", self.own(&arg.ty)),
            How::IdObjects => format!("[start::<{}>()]", self.scope.ty(&arg.ty)),
            _ => format!("start::<{}>()", self.scope.ty(&arg.ty)),
        }
    }

    /// A definition, or the first variant of a base, or an item of a list of these.
    fn own(&self, ty: &Ty) -> String {
        match ty {
            Ty::List(item) | Ty::Map(item) => self.own(item),
            Ty::Def(id) => self.own_definition(*id),
            other => format!("start::<{}>()", self.scope.ty(other)),
        }
    }

    fn own_definition(&self, id: DefId) -> String {
        let def = self.provider.definitions.iter().find(|def| def.id == id);
        let def = def.expect("a definition that a setter takes is generated");
        match def.variants.first() {
            Some(&variant) => self.own_definition(variant),
            None => self.new_definition(def),
        }
    }
}
