//! Turns a plan into source text: what resources and definitions have in common, and the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::builder::{Builder, Fixed, How, Method};
use crate::load::Pins;
use crate::plan::{Accessor, Provider, Ty};
use crate::tables::Literal;
use crate::{emit_resource, emit_types};

/// Names that `use crate::azure::support::*` brings, and those of Rust's prelude that are used.
const SUPPORT: &[&str] = &[
    "Any",
    "AnyResource",
    "Cidr",
    "Declaration",
    "Expr",
    "Id",
    "Key",
    "Map",
    "Node",
    "Object",
    "Phase",
    "Ref",
    "Secret",
    "Target",
    "UserAssignedIdentity",
    "Value",
    "KnownAtStart",
    "ManagementGroup",
    "ResourceGroup",
    "Subscription",
    "Tenant",
];

/// Where text is written: how it names what is elsewhere.
pub(crate) struct Scope<'a> {
    pub(crate) provider: &'a Provider,
    /// What stands before a definition: `types::`, or nothing in the file of all definitions.
    pub(crate) types: &'static str,
    /// The first letter of the definitions that stand in the same file.
    pub(crate) letter: Option<char>,
    /// What stands before a resource of the same provider.
    pub(crate) resources: &'static str,
    /// What stands before the folder of another provider.
    pub(crate) root: &'static str,
    /// Names defined in the file itself, which hide the support's.
    pub(crate) defined: BTreeSet<String>,
    /// Definitions that are imported and need nothing before them.
    pub(crate) plain: BTreeSet<String>,
    /// The resource that the file is for.
    pub(crate) own: Option<&'a String>,
}

impl Scope<'_> {
    /// A name of the support module.
    pub(crate) fn support(&self, name: &str) -> String {
        if self.defined.contains(name) {
            format!("crate::azure::support::{name}")
        } else {
            name.to_owned()
        }
    }

    pub(crate) fn ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any => self.support("Any"),
            Ty::Bool => "bool".to_owned(),
            Ty::Int => "i64".to_owned(),
            Ty::Str => "String".to_owned(),
            Ty::Secret => self.support("Secret"),
            Ty::Cidr => self.support("Cidr"),
            Ty::Id(target) => format!("{}<{}>", self.support("Id"), self.target(target.as_ref())),
            Ty::List(item) => format!("Vec<{}>", self.ty(item)),
            Ty::Map(item) => format!("{}<{}>", self.support("Map"), self.ty(item)),
            Ty::Def(id) => self.definition(&self.provider.idents[id]),
            Ty::Enum(ident) => self.definition(ident),
        }
    }

    /// A definition or enum of the same provider.
    pub(crate) fn definition(&self, ident: &str) -> String {
        let here = self.letter.is_some_and(|letter| ident.starts_with(letter));
        if here || self.plain.contains(ident) {
            ident.to_owned()
        } else {
            format!("{}{ident}", self.types)
        }
    }

    pub(crate) fn target(&self, target: Option<&(String, String)>) -> String {
        match target {
            None => self.support("AnyResource"),
            Some((folder, ident)) if folder == "identity" && ident == "UserAssignedIdentity" => {
                self.support(ident)
            }
            Some((folder, ident)) if *folder == self.provider.folder && self.own == Some(ident) => {
                ident.clone()
            }
            Some((folder, ident)) if *folder == self.provider.folder => {
                format!("{}{ident}", self.resources)
            }
            Some((folder, ident)) => format!("{}::{folder}::{ident}", self.root),
        }
    }

    /// The type of an argument.
    pub(crate) fn arg(&self, method: &Method) -> String {
        let ty = self.ty(&method.ty);
        let phase = if method.start { ", Phase: KnownAtStart" } else { "" };
        let value = self.support("Value");
        match &method.how {
            How::Value | How::Push | How::Entry | How::IdObject | How::PushIdObject => {
                format!("impl {value}<{ty}{phase}>")
            }
            How::Own | How::PushOwn | How::EntryOwn => ty,
            How::OwnInto | How::PushOwnInto => format!("impl Into<{ty}>"),
            How::OwnList => {
                let Ty::List(item) = &method.ty else { return ty };
                let item_ty = self.ty(item);
                let base = matches!(&**item, Ty::Def(id) if self.is_base(*id));
                let item_ty = if base { format!("impl Into<{item_ty}>") } else { item_ty };
                format!("impl IntoIterator<Item = {item_ty}>")
            }
            How::IdObjects => format!("impl IntoIterator<Item = impl {value}<{ty}{phase}>>"),
            How::SystemIdentity(_) => String::new(),
            How::UserIdentity(_) => {
                let identity = self.support("UserAssignedIdentity");
                format!("impl {value}<{}<{identity}>, Phase: KnownAtStart>", self.support("Id"))
            }
        }
    }

    pub(crate) fn is_base(&self, id: crate::catalog::DefId) -> bool {
        self.provider.definitions.iter().any(|d| d.id == id && !d.variants.is_empty())
    }

    /// The statement that puts the argument `name` into `object`.
    fn statement(&self, object: &str, name: &str, method: &Method) -> String {
        let path = path(&method.path);
        let own_list = |into: &str| {
            let items = format!("{name}.into_iter().map(|item| item{into}.node()).collect()");
            format!("{object}.set({path}, Node::Array({items}));")
        };
        match &method.how {
            How::Value | How::Own | How::IdObject => {
                format!("{object}.set({path}, {name}.node());")
            }
            How::OwnInto => format!("{object}.set({path}, {name}.into().node());"),
            How::OwnList => {
                let base = matches!(&method.ty, Ty::List(item)
                    if matches!(&**item, Ty::Def(id) if self.is_base(*id)));
                own_list(if base { ".into()" } else { "" })
            }
            How::IdObjects => {
                let item = "Node::from(Object::new().with(\"id\", item.node()))";
                let items = format!("{name}.into_iter().map(|item| {item}).collect()");
                format!("{object}.set({path}, Node::Array({items}));")
            }
            How::Push | How::PushOwn => format!("{object}.push({path}, {name}.node());"),
            How::PushOwnInto => format!("{object}.push({path}, {name}.into().node());"),
            How::PushIdObject => format!(
                "{object}.push({path}, Node::from(Object::new().with(\"id\", {name}.node())));"
            ),
            How::Entry | How::EntryOwn => {
                format!("{object}.set_entry({path}, key.into(), {name}.node());")
            }
            How::SystemIdentity(both) => format!("{object}.assign_system_identity({both:?});"),
            How::UserIdentity(both) => {
                format!("{object}.assign_identity({name}.node(), {both:?});")
            }
        }
    }

    pub(crate) fn setter(&self, out: &mut String, method: &Method) {
        for (i, line) in method.docs.iter().enumerate() {
            if i > 0 {
                out.push_str("///\n");
            }
            let _ = writeln!(out, "/// {line}");
        }
        let name = &method.name;
        let value = if matches!(method.how, How::UserIdentity(_)) { "identity" } else { "value" };
        let args = match &method.how {
            How::SystemIdentity(_) => String::new(),
            How::OwnList | How::IdObjects => format!("values: {}", self.arg(method)),
            How::Entry | How::EntryOwn => {
                format!("key: impl Into<{}>, value: {}", self.support("Key"), self.arg(method))
            }
            _ => format!("{value}: {}", self.arg(method)),
        };
        let value =
            if matches!(method.how, How::OwnList | How::IdObjects) { "values" } else { value };
        let path = path(&method.path);
        let body = match &method.how {
            How::Value | How::Own | How::IdObject => Some(format!("set(self, {path}, {value})")),
            How::OwnInto => Some(format!("set(self, {path}, {value}.into())")),
            How::Push | How::PushOwn => Some(format!("push(self, {path}, {value})")),
            How::PushOwnInto => Some(format!("push(self, {path}, {value}.into())")),
            How::Entry | How::EntryOwn => Some(format!("set_entry(self, {path}, key, {value})")),
            _ => None,
        };
        let (this, body) = match body {
            Some(call) => ("self", call),
            None => ("mut self", format!("{} self", self.statement("self.0", value, method))),
        };
        let _ = writeln!(out, "pub fn {name}({this}, {args}) -> Self {{ {body} }}\n");
    }

    /// The body of a constructor that starts with `start`.
    pub(crate) fn constructor(&self, start: &str, builder: &Builder) -> String {
        let mut statements = String::new();
        for arg in &builder.args {
            statements.push_str(&self.statement("this.0", &arg.name, arg));
            statements.push('\n');
        }
        let mut done: BTreeSet<&[String]> = BTreeSet::new();
        for fixed in &builder.fixed {
            if done.insert(&fixed.path) {
                fix(&mut statements, fixed);
            }
        }
        if statements.is_empty() {
            return format!("Self({start})");
        }
        format!("let mut this = Self({start});\n{statements}this")
    }

    /// The paragraph that says what a constructor sets without being asked.
    pub(crate) fn fixed_docs(out: &mut String, builder: &Builder) {
        let mut seen = BTreeSet::new();
        let safe: Vec<String> = (builder.fixed.iter())
            .filter(|fixed| seen.insert(&fixed.path))
            .filter_map(|fixed| {
                let control = fixed.control.as_ref()?;
                Some(format!("`{}` = `{}` (`{control}`)", fixed.path.join("."), fixed.value))
            })
            .collect();
        if safe.is_empty() {
            return;
        }
        out.push_str("///\n/// Sets what is safe:\n");
        for line in safe {
            let _ = writeln!(out, "/// - {line}");
        }
    }

    pub(crate) fn accessors(&self, out: &mut String, ty: &str, accessors: &[Accessor]) {
        let expr = self.support("Expr");
        let _ = writeln!(out, "#[doc(hidden)]\nimpl<P> {expr}<{ty}, P> {{");
        for accessor in accessors {
            let Accessor { name, json, .. } = accessor;
            let ty = self.ty(&accessor.ty);
            let _ = writeln!(
                out,
                "pub fn {name}(&self) -> {expr}<{ty}, P> {{ field(self, {json:?}) }}\n"
            );
        }
        out.push_str("}\n");
    }
}

fn fix(out: &mut String, fixed: &Fixed) {
    let node = path(&fixed.path);
    let literal = |value: &Literal| match value {
        Literal::Text(text) => format!("Node::String({text:?}.into())"),
        Literal::Int(number) => format!("Node::Int({number})"),
        other => format!("Node::Bool({other})"),
    };
    if let Literal::List(values) = &fixed.value {
        let values: Vec<String> = values.iter().map(literal).collect();
        let list = format!("Node::Array(vec![{}])", values.join(", "));
        let _ = writeln!(out, "this.0.preset({node}, {list});");
        return;
    }
    let _ = writeln!(out, "this.0.preset({node}, {});", literal(&fixed.value));
}

/// The members on the way to a value, as the setters of the library take them.
fn path(path: &[String]) -> String {
    let whole = path.iter().all(|step| !step.is_empty() && !step.contains('/'));
    assert!(whole, "setters cut paths at `/`, which the members {path:?} do not allow");
    format!("{:?}", path.join("/"))
}

/// The line that every generated file has.
pub(crate) fn origin(pins: &Pins) -> String {
    let commit = pins.commit.get(..8).unwrap_or(&pins.commit);
    format!(
        "//! Written by `cargo xtask codegen` from {} at {commit}; edits are lost.\n",
        pins.source
    )
}

/// The macro of definitions that no setter takes.
const READING: &str = "
/// Declares what can only be read: nothing but a name for expressions that yield it.
macro_rules! reading {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl OutputType for $name {
            const NAME: &'static str = \"object\";
        }
    };
}

";

/// Every generated source file, by its path, not yet formatted.
pub(crate) fn files(providers: &[Provider], pins: &Pins) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let root = "src/azure/generated";
    let mut top =
        format!("//! Every pinned type of Azure, one module a provider.\n{}\n", origin(pins));
    top.push_str(
        "#![allow(\n    unreachable_pub,\n    clippy::doc_markdown,\n    clippy::new_without_default,\n    clippy::redundant_closure_for_method_calls,\n    \
         clippy::similar_names,\n    clippy::struct_field_names,\n    \
         clippy::too_many_arguments,\n    clippy::too_many_lines,\n    \
         clippy::wildcard_imports,\n    clippy::wrong_self_convention,\n    \
         reason = \"names, arguments and sizes are Azure's\"\n)]\n\n",
    );
    top.push_str(READING);
    for provider in providers {
        let folder = &provider.folder;
        let _ = writeln!(top, "pub mod {folder};");
        let mut index = format!("//! Resources of `{}`.\n{}\n", provider.namespace, origin(pins));
        for resource in &provider.resources {
            let _ = writeln!(index, "mod {};", resource.module());
        }
        index.push_str("pub mod types;\n\n");
        for resource in &provider.resources {
            let _ = writeln!(index, "pub use self::{}::{};", resource.module(), resource.ident);
            let path = format!("{root}/{folder}/{}.rs", resource.module());
            files.insert(path, emit_resource::file(provider, resource, pins));
        }
        files.insert(format!("{root}/{folder}/mod.rs"), index);
        for (path, text) in emit_types::files(provider, pins) {
            files.insert(format!("{root}/{folder}/{path}"), text);
        }
    }
    files.insert(format!("{root}/mod.rs"), top);
    files
}

impl Provider {
    /// Names among the given ones that hide the support's.
    pub(crate) fn hiding<'n>(names: impl Iterator<Item = &'n str>) -> BTreeSet<String> {
        names.filter(|name| SUPPORT.contains(name)).map(str::to_owned).collect()
    }

    pub(crate) fn setters(&self) -> usize {
        let resources = self.resources.iter().map(|r| r.builder.methods.len());
        let definitions =
            self.definitions.iter().filter_map(|d| d.builder.as_ref()).map(|b| b.methods.len());
        resources.chain(definitions).sum()
    }

    pub(crate) fn accessors(&self) -> usize {
        let resources = self.resources.iter().map(|r| r.accessors.len());
        resources.chain(self.definitions.iter().map(|d| d.accessors.len())).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn a_path_is_its_members() {
        assert_eq!(path(&["properties".into(), "a\"b".into()]), r#""properties/a\"b""#);
    }

    #[test]
    #[should_panic(expected = "setters cut paths at `/`")]
    fn a_member_with_a_slash_is_refused() {
        path(&["properties".into(), "a/b".into()]);
    }
}
