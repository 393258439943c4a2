//! The table of functions.

use super::super::knowledge::Phase;
use super::Signature;
use super::place::{Place, Placement, Scope, Scopes};

const MANY: usize = usize::MAX;

/// Values that exist once resources do.
const RUNTIME: Placement = Placement::only(&[Place::ResourceProperty, Place::Output]);

/// Looked up when resources are deployed, though before them: not in what is computed earlier.
const RESOURCES: Placement = Placement::only(&[
    Place::ResourceMember,
    Place::ResourceProperty,
    Place::CopyCount,
    Place::Output,
]);

const TEMPLATE: Placement = Placement::except(&[Place::ParametersFile]);

/// What an operation of a resource returns, keys and passwords mostly.
pub(super) static LIST: Signature = of("list*", 2, 3).phase(Phase::Runtime, RUNTIME).secret();

/// Every function but `list*`, by lower-cased name.
pub(super) static FUNCTIONS: &[Signature] = &[
    of("add", 2, 2),
    of("and", 2, MANY),
    of("array", 1, 1),
    of("base64", 1, 1),
    of("base64ToJson", 1, 1),
    of("base64ToString", 1, 1),
    of("bool", 1, 1),
    of("buildUri", 1, 1),
    of("cidrHost", 2, 2),
    of("cidrSubnet", 3, 3),
    of("coalesce", 1, MANY),
    of("concat", 1, MANY),
    of("contains", 2, 2),
    // The count of a loop may follow the index of a loop around it.
    of("copyIndex", 0, 2).place(Placement::except(&[
        Place::ParameterDefault,
        Place::UserFunction,
        Place::ParametersFile,
    ])),
    of("createArray", 0, MANY),
    of("createObject", 0, MANY).pairs(),
    of("dataUri", 1, 1),
    of("dataUriToString", 1, 1),
    of("dateTimeAdd", 2, 3),
    of("dateTimeFromEpoch", 1, 1),
    of("dateTimeToEpoch", 1, 1),
    of("deployer", 0, 0).place(TEMPLATE),
    of("deployment", 0, 0).contextual(Scopes::ALL),
    of("distinct", 1, 1),
    of("div", 2, 2),
    of("empty", 1, 1),
    of("endsWith", 2, 2),
    of("environment", 0, 0),
    of("equals", 2, 2),
    of("extensionResourceId", 3, MANY),
    of("extensions", 1, 1).place(RESOURCES),
    of("externalInputs", 1, 1).place(Placement::only(&[Place::ParametersFile])),
    of("fail", 1, 1),
    of("false", 0, 0),
    of("filter", 2, 2).lambdas(&[1]),
    of("first", 1, 1),
    of("flatten", 1, 1),
    of("float", 1, 1),
    of("format", 1, MANY),
    of("greater", 2, 2),
    of("greaterOrEquals", 2, 2),
    of("groupBy", 2, 3).lambdas(&[1, 2]),
    of("guid", 1, MANY),
    of("if", 3, 3),
    of("indexFromEnd", 2, 2),
    of("indexOf", 2, 2),
    of("int", 1, 1),
    of("intersection", 2, MANY),
    of("items", 1, 1),
    of("join", 2, 2),
    of("json", 1, 1),
    of("lambda", 2, MANY),
    of("lambdaVariables", 1, 1),
    of("last", 1, 1),
    of("lastIndexOf", 2, 2),
    of("length", 1, 1),
    of("less", 2, 2),
    of("lessOrEquals", 2, 2),
    of("like", 2, 2),
    of("managementGroup", 0, 0).contextual(Scopes::only(&[Scope::ManagementGroup])),
    of("managementGroupResourceId", 2, MANY),
    of("map", 2, 2).lambdas(&[1]),
    of("mapValues", 2, 2).lambdas(&[1]),
    of("max", 1, MANY),
    of("min", 1, MANY),
    of("mod", 2, 2),
    of("mul", 2, 2),
    of("newGuid", 0, 0).phase(Phase::Fresh, Placement::only(&[Place::ParameterDefault])),
    of("not", 1, 1),
    of("null", 0, 0),
    of("objectKeys", 1, 1),
    of("or", 2, MANY),
    of("padLeft", 2, 3),
    of("parameters", 1, 1).place(TEMPLATE),
    of("parseCidr", 1, 1),
    of("parseUri", 1, 1),
    of("pickZones", 3, 5),
    of("providers", 1, 2),
    of("range", 2, 2),
    of("reduce", 3, 3).lambdas(&[2]),
    of("reference", 1, 3).phase(Phase::Runtime, RUNTIME),
    of("references", 1, 2).phase(Phase::Runtime, RUNTIME),
    of("replace", 3, 3),
    of("resourceGroup", 0, 0).contextual(Scopes::only(&[Scope::ResourceGroup])),
    of("resourceId", 2, MANY),
    of("resourceInfo", 1, 1).place(RESOURCES),
    of("roleDefinitions", 1, 1).place(RESOURCES),
    of("shallowMerge", 1, 1),
    of("skip", 2, 2),
    of("sort", 2, 2).lambdas(&[1]),
    of("split", 2, 2),
    of("startsWith", 2, 2),
    of("string", 1, 1),
    of("sub", 2, 2),
    of("subscription", 0, 0).contextual(Scopes::only(&[Scope::ResourceGroup, Scope::Subscription])),
    of("subscriptionResourceId", 2, MANY),
    of("substring", 2, 3),
    of("take", 2, 2),
    of("tenant", 0, 0),
    of("tenantResourceId", 2, MANY),
    of("toLogicalZone", 3, 3).place(RESOURCES),
    of("toLogicalZones", 3, 3).place(RESOURCES),
    of("toLower", 1, 1),
    of("toObject", 2, 3).lambdas(&[1, 2]),
    of("toPhysicalZone", 3, 3).place(RESOURCES),
    of("toPhysicalZones", 3, 3).place(RESOURCES),
    of("toUpper", 1, 1),
    of("trim", 1, 1),
    of("true", 0, 0),
    of("tryGet", 2, MANY),
    of("tryIndexFromEnd", 2, MANY),
    of("union", 2, MANY),
    of("uniqueString", 1, MANY),
    of("uri", 2, 2),
    of("uriComponent", 1, 1),
    of("uriComponentToString", 1, 1),
    of("utcNow", 0, 1).phase(Phase::Fresh, Placement::only(&[Place::ParameterDefault])),
    // Constants that the compiler inlines make it possible in user functions of newer templates.
    of("variables", 1, 1)
        .place(Placement::except(&[Place::ParameterDefault, Place::ParametersFile])),
];

/// A function that takes from `min` to `max` arguments and has nothing else to it.
const fn of(name: &'static str, min: usize, max: usize) -> Signature {
    Signature {
        name,
        min,
        max: if max == MANY { None } else { Some(max) },
        pairs: false,
        lambdas: &[],
        phase: Phase::Start,
        secret: false,
        contextual: false,
        place: Placement::ANYWHERE,
        scopes: Scopes::ALL,
    }
}

impl Signature {
    const fn pairs(mut self) -> Self {
        self.pairs = true;
        self
    }

    const fn lambdas(mut self, at: &'static [usize]) -> Self {
        self.lambdas = at;
        self
    }

    const fn phase(mut self, phase: Phase, place: Placement) -> Self {
        self.phase = phase;
        self.place(place)
    }

    const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    const fn contextual(mut self, scopes: Scopes) -> Self {
        self.contextual = true;
        self.scopes = scopes;
        self
    }

    const fn place(mut self, place: Placement) -> Self {
        self.place = place;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The table is searched by halves.
    #[test]
    fn the_table_is_sorted_by_lower_cased_name() {
        let names: Vec<_> = FUNCTIONS.iter().map(|known| known.name.to_lowercase()).collect();
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
    }

    #[test]
    fn limits_and_lambdas_fit_each_other() {
        for known in FUNCTIONS {
            let most = known.max.unwrap_or(MANY);
            assert!(known.min <= most, "{}", known.name);
            assert!(known.lambdas.iter().all(|&at| at < most), "{}", known.name);
        }
    }

    // A value that is not known at the start may not stand where one must be.
    #[test]
    fn late_values_have_restricted_places() {
        for known in FUNCTIONS.iter().chain([&LIST]) {
            let early = [Place::Variable, Place::ResourceMember, Place::CopyCount];
            let stands_early = early.into_iter().any(|place| known.place.permits(place));
            assert!(known.phase == Phase::Start || !stands_early, "{}", known.name);
        }
    }
}
