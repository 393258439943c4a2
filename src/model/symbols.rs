//! The leaves of written expressions that stand for parts of the model.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use super::address::Address;
use super::group::Group;
use super::param::ParameterDeclaration;
use super::variable::VariableDeclaration;
use crate::expr::{Ast, Knowledge, Symbol};

/// A parameter.
#[derive(Debug)]
pub(crate) struct ParameterSymbol(pub(crate) Arc<ParameterDeclaration>);

impl Symbol for ParameterSymbol {
    fn describe(&self, out: &mut String) {
        let _ = write!(out, "parameters('{}')", self.0.name);
    }
    fn knowledge(&self) -> Knowledge {
        Knowledge { secret: self.0.ty.is_secure(), ..Knowledge::default() }
    }
}

/// A variable.
#[derive(Debug)]
pub(crate) struct VariableSymbol(pub(crate) Arc<VariableDeclaration>);

impl Symbol for VariableSymbol {
    fn describe(&self, out: &mut String) {
        let _ = write!(out, "variables('{}')", self.0.name);
    }
    fn knowledge(&self) -> Knowledge {
        self.0.knowledge
    }
}

/// What is taken from a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Facet {
    Id,
    Name,
    Properties,
    Full,
    List(&'static str),
}

/// Something taken from a resource.
pub(crate) struct ResourceSymbol {
    pub(crate) address: Arc<Address>,
    pub(crate) facet: Facet,
    /// The names in the address that are expressions: they count for the size of what is written.
    names: Vec<Ast>,
}

impl ResourceSymbol {
    /// The expression for what is taken.
    pub(crate) fn ast(address: Arc<Address>, facet: Facet) -> Ast {
        let names = address.names().filter(|name| name.as_str().is_none()).cloned().collect();
        Ast::symbol(Self { address, facet, names })
    }
}

impl fmt::Debug for ResourceSymbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.describe(&mut text);
        f.write_str(&text)
    }
}

impl Symbol for ResourceSymbol {
    fn describe(&self, out: &mut String) {
        let key = self.address.key();
        let _ = match self.facet {
            Facet::Id => write!(out, "resourceId({key})"),
            Facet::Name => write!(out, "nameOf({key})"),
            Facet::Properties => write!(out, "reference({key})"),
            Facet::Full => write!(out, "reference({key}, 'Full')"),
            Facet::List(operation) => write!(out, "{operation}({key})"),
        };
    }
    fn parts(&self) -> &[Ast] {
        &self.names
    }
    fn knowledge(&self) -> Knowledge {
        match self.facet {
            Facet::Id | Facet::Name => Knowledge::default(),
            Facet::Properties | Facet::Full => Knowledge { runtime: true, ..Knowledge::default() },
            Facet::List(_) => Knowledge { runtime: true, secret: true, ..Knowledge::default() },
        }
    }
}

/// What is taken from a resource group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GroupFacet {
    Id,
    Location,
}

/// Something taken from a resource group.
#[derive(Debug)]
pub(crate) struct GroupSymbol {
    pub(crate) group: Arc<Group>,
    pub(crate) facet: GroupFacet,
}

impl Symbol for GroupSymbol {
    fn describe(&self, out: &mut String) {
        let facet = match self.facet {
            GroupFacet::Id => "idOf",
            GroupFacet::Location => "locationOf",
        };
        let _ = write!(out, "{facet}({})", self.group.scope_key());
    }
}
