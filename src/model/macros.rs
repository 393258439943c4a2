//! What every generated resource, definition and enumeration has in common.

/// Declares a resource type: the struct, its constants, the traits, and the methods that all
/// resources have.
macro_rules! resource {
    (
        $(#[$doc:meta])*
        $name:ident: $ty:literal @ $version:literal,
        properties $properties:ty,
        $kind:ident $([$($scope:ident),* $(,)?])? $($parent:path)?
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        #[must_use = "a resource is deployed once it is added to a group or deployment, with `add`"]
        pub struct $name(pub(crate) Declaration);

        impl crate::model::Builder for $name {
            #[inline]
            fn object(&mut self) -> &mut crate::expr::Object {
                self.0.body_mut()
            }
        }

        impl TypedResource for $name {
            const TYPE: &'static str = $ty;
            const API_VERSION: &'static str = $version;
        }

        impl Resource for $name {
            type Properties = $properties;
            #[inline]
            fn into_declaration(self) -> Declaration {
                self.0
            }
        }

        impl $name {
            /// The whole type.
            pub const TYPE: &'static str = $ty;
            /// The API version that the setters were generated from.
            pub const API_VERSION: &'static str = $version;

            /// A resource that is there already, by its whole id.
            pub fn from_id(id: impl Value<String, Phase: KnownAtStart>) -> Ref<Self> {
                Ref::by_id($ty, $version, id.node())
            }

            /// Goes on with `change` where there is a value.
            pub fn apply<T>(self, value: Option<T>, change: impl FnOnce(Self, T) -> Self) -> Self {
                match value {
                    Some(value) => change(self, value),
                    None => self,
                }
            }

            /// Deploys this resource after another that none of its values takes from.
            pub fn after(mut self, other: &impl Reference) -> Self {
                self.0.add_after(other);
                self
            }

            /// Sets anything at a JSON pointer such as `/properties/x`, last of all; the value is not
            /// checked against Azure's types.
            pub fn raw(
                mut self,
                pointer: impl Into<std::borrow::Cow<'static, str>>,
                value: impl Into<Node>,
            ) -> Self {
                self.0.add_raw(pointer.into(), value.into());
                self
            }

            /// Deploys with another API version than the setters were generated from.
            #[inline]
            pub fn api_version(mut self, version: &'static str) -> Self {
                self.0.set_api_version(version.into());
                self
            }
        }

        resource!(@$kind $name $ty $version [$($($scope),*)?] $($parent)?);
    };
    (@top $name:ident $ty:literal $version:literal [$($scope:ident),*]) => {
        $(impl DeployableIn<$scope> for $name {})*

        impl $name {
            /// A resource that is there already, in the given scope.
            pub fn existing_in(
                scope: impl Into<ExistingScope>,
                name: impl Value<String, Phase: KnownAtStart>,
            ) -> Ref<Self> {
                Ref::existing($ty, $version, scope.into(), name.node())
            }
        }
    };
    (@child $name:ident $ty:literal $version:literal [] $parent:path) => {
        impl<S> DeployableIn<S> for $name {}

        impl $name {
            /// A resource that is there already, in the given parent.
            pub fn existing_in(
                parent: &Ref<$parent>,
                name: impl Value<String, Phase: KnownAtStart>,
            ) -> Ref<Self> {
                Ref::existing_child($ty, $version, parent, name.node())
            }
        }
    };
    (@extension $name:ident $ty:literal $version:literal [$($scope:ident),*]) => {
        impl<S> DeployableIn<S> for $name {}

        impl $name {
            /// A resource that is there already, on the given target.
            pub fn existing_in(
                target: impl Into<Target>,
                name: impl Value<String, Phase: KnownAtStart>,
            ) -> Ref<Self> {
                Ref::existing_extension($ty, $version, target.into(), name.node())
            }
        }
    };
}

/// Declares a definition: a newtype over the property tree.
macro_rules! definition {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(pub(crate) Object);

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::model::show(stringify!($name), &self.0, f)
            }
        }

        impl crate::model::Builder for $name {
            #[inline]
            fn object(&mut self) -> &mut Object {
                &mut self.0
            }
        }

        impl crate::model::Definition for $name {}
    };
}

/// Makes one definition stand where another is wanted: a variant of a discriminated object.
macro_rules! variant {
    ($base:ident <- $name:ident) => {
        impl Value<$base> for $name {
            type Phase = Start;
            #[inline]
            fn node(self) -> Node {
                Node::Object(self.0)
            }
        }

        impl From<$name> for $base {
            fn from(value: $name) -> Self {
                $base(value.0)
            }
        }
    };
}

/// Declares an enumeration; an open one has a variant for values that are not published.
macro_rules! enumeration {
    ($(#[$doc:meta])* open $name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`.")] $variant,)*
            /// A value that is not in the published list.
            Unlisted(std::borrow::Cow<'static, str>),
        }

        impl Enumeration for $name {
            const VALUES: &'static [&'static str] = &[$($text),*];
            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unlisted(text) => text,
                }
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        enumeration!(@value $name);
    };
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`.")] $variant,)*
        }

        impl Enumeration for $name {
            const VALUES: &'static [&'static str] = &[$($text),*];
            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        enumeration!(@value $name);
    };
    (@value $name:ident) => {
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl crate::expr::Literal for $name {
            const TYPE: &'static str = "string";
            #[inline]
            fn into_node(self) -> Node {
                crate::model::published(Self::VALUES, self.as_str())
            }
        }
    };
}

pub(crate) use {definition, enumeration, resource, variant};
