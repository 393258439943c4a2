//! The address ranges that stand in a network or subnet, as far as they are literal.

use crate::azure::support::{Cidr, Node, Object};

/// The ranges that are known before the template is deployed.
#[derive(Debug)]
pub(super) struct Ranges {
    pub(super) known: Vec<Cidr>,
    /// Whether these are all.
    pub(super) complete: bool,
}

pub(super) fn of_network(body: &Object) -> Ranges {
    let mut ranges = Ranges { known: Vec::new(), complete: true };
    match member(body, &["properties", "addressSpace"]) {
        Some(Node::Object(space)) => ranges.read(space.get("addressPrefixes")),
        Some(_) => ranges.complete = false,
        None => {}
    }
    // A pool hands out ranges that nobody knows yet.
    let pools = member(body, &["properties", "addressSpace", "ipamPoolPrefixAllocations"]);
    ranges.complete &= pools.is_none();
    ranges
}

pub(super) fn of_subnet(body: &Object) -> Ranges {
    let mut ranges = Ranges { known: Vec::new(), complete: true };
    for name in ["addressPrefix", "addressPrefixes"] {
        ranges.read(member(body, &["properties", name]));
    }
    ranges
}

/// What stands at a path of members.
pub(super) fn member<'a>(body: &'a Object, path: &[&str]) -> Option<&'a Node> {
    let (last, ancestors) = path.split_last()?;
    let mut object = body;
    for name in ancestors {
        match object.get(name) {
            Some(Node::Object(inner)) => object = inner,
            _ => return None,
        }
    }
    object.get(last)
}

impl Ranges {
    fn read(&mut self, node: Option<&Node>) {
        match node {
            None => {}
            Some(Node::Array(items)) => items.iter().for_each(|item| self.read(Some(item))),
            Some(Node::String(text)) => match text.parse() {
                Ok(range) => self.known.push(range),
                Err(_) => self.complete = false,
            },
            Some(_) => self.complete = false,
        }
    }
}
