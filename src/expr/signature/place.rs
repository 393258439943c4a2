//! Where in a template a function may stand.

/// A place in a template that has its own rules about functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Place {
    /// The default value of a parameter.
    ParameterDefault,
    /// A variable, or the input of a loop in one.
    Variable,
    /// What a resource has beside `properties`: name, location, condition, scope, identity and so
    /// on. It is evaluated before anything is deployed.
    ResourceMember,
    /// Below `properties` of a resource, which holds a nested deployment's parameters too.
    ResourceProperty,
    /// The `count` of a loop, wherever the loop stands.
    CopyCount,
    /// The value of an output.
    Output,
    /// The body of a user function.
    UserFunction,
    /// The value of a parameter in a parameters file.
    ParametersFile,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 8] = [
        Self::ParameterDefault,
        Self::Variable,
        Self::ResourceMember,
        Self::ResourceProperty,
        Self::CopyCount,
        Self::Output,
        Self::UserFunction,
        Self::ParametersFile,
    ];
}

/// A set of places.
///
/// # Example
///
/// ```
/// use armwright::expr::signature::{Place, lookup};
///
/// let reference = lookup("reference").expect("a function of the language");
/// assert!(reference.place.permits(Place::Output));
/// assert!(!reference.place.permits(Place::Variable));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement(u8);

impl Placement {
    /// Every place.
    pub const ANYWHERE: Self = Self(u8::MAX);

    /// The places listed.
    pub const fn only(places: &[Place]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < places.len() {
            bits |= bit(places[at] as u8);
            at += 1;
        }
        Self(bits)
    }

    /// Every place but those listed.
    pub const fn except(places: &[Place]) -> Self {
        Self(!Self::only(places).0)
    }

    /// Whether `place` is one of them.
    pub const fn permits(self, place: Place) -> bool {
        self.0 & bit(place as u8) != 0
    }
}

/// What a template is deployed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// A resource group.
    ResourceGroup,
    /// A subscription.
    Subscription,
    /// A management group.
    ManagementGroup,
    /// The tenant.
    Tenant,
}

/// A set of scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scopes(u8);

impl Scopes {
    /// Every scope.
    pub const ALL: Self = Self(u8::MAX);

    /// The scopes listed.
    pub const fn only(scopes: &[Scope]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < scopes.len() {
            bits |= bit(scopes[at] as u8);
            at += 1;
        }
        Self(bits)
    }

    /// Whether `scope` is one of them.
    pub const fn permits(self, scope: Scope) -> bool {
        self.0 & bit(scope as u8) != 0
    }
}

const fn bit(at: u8) -> u8 {
    1 << at
}

#[cfg(test)]
mod tests {
    use super::super::lookup;
    use super::*;

    fn permitted(name: &str) -> Vec<Place> {
        let place = lookup(name).unwrap().place;
        Place::ALL.into_iter().filter(|&at| place.permits(at)).collect()
    }

    #[test]
    fn run_time_values_stand_in_properties_and_outputs_only() {
        for name in ["reference", "references", "listKeys"] {
            assert_eq!(permitted(name), [Place::ResourceProperty, Place::Output], "{name}");
        }
    }

    #[test]
    fn fresh_values_stand_in_defaults_of_parameters_only() {
        for name in ["newGuid", "utcNow"] {
            assert_eq!(permitted(name), [Place::ParameterDefault], "{name}");
        }
    }

    // Which loop it belongs to is for those to see who know the loops.
    #[test]
    fn a_loop_index_stands_wherever_a_loop_can_be_around_it() {
        use Place::{CopyCount, Output, ResourceMember, ResourceProperty, Variable};
        let expected = [Variable, ResourceMember, ResourceProperty, CopyCount, Output];
        assert_eq!(permitted("copyIndex"), expected);
    }

    #[test]
    fn ordinary_functions_stand_anywhere() {
        assert_eq!(permitted("concat"), Place::ALL);
    }

    #[test]
    fn a_set_and_its_complement_share_nothing() {
        let listed = [Place::Output, Place::Variable];
        for place in Place::ALL {
            let inside = listed.contains(&place);
            assert_eq!(Placement::only(&listed).permits(place), inside, "{place:?}");
            assert_eq!(Placement::except(&listed).permits(place), !inside, "{place:?}");
        }
    }

    #[test]
    fn scope_functions_belong_to_their_scopes() {
        use Scope::{ManagementGroup, ResourceGroup, Subscription, Tenant};
        let cases: [(&str, &[Scope]); 5] = [
            ("resourceGroup", &[ResourceGroup]),
            ("subscription", &[ResourceGroup, Subscription]),
            ("managementGroup", &[ManagementGroup]),
            ("tenant", &[ResourceGroup, Subscription, ManagementGroup, Tenant]),
            ("deployment", &[ResourceGroup, Subscription, ManagementGroup, Tenant]),
        ];
        for (name, expected) in cases {
            let scopes = lookup(name).unwrap().scopes;
            let all = [ResourceGroup, Subscription, ManagementGroup, Tenant];
            let found: Vec<_> = all.into_iter().filter(|&scope| scopes.permits(scope)).collect();
            assert_eq!(found, expected, "{name}");
        }
    }
}
