//! Parameters: values that are given when the template is deployed.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use super::symbols::ParameterSymbol;
use crate::expr::{Ast, Expr, KnownInDefault, Literal, Node, Object, Secret, Start, Value};

/// The type of a parameter in the template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterType {
    String,
    SecureString,
    Int,
    Bool,
    Object,
    SecureObject,
    Array,
}

impl ParameterType {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::SecureString => "securestring",
            Self::Int => "int",
            Self::Bool => "bool",
            Self::Object => "object",
            Self::SecureObject => "secureObject",
            Self::Array => "array",
        }
    }

    pub(crate) fn is_secure(self) -> bool {
        matches!(self, Self::SecureString | Self::SecureObject)
    }
}

/// What is declared of a parameter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ParameterDeclaration {
    pub(crate) name: Cow<'static, str>,
    pub(crate) ty: ParameterType,
    pub(crate) default: Option<Node>,
    pub(crate) allowed: Vec<Node>,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
    pub(crate) min_value: Option<i64>,
    pub(crate) max_value: Option<i64>,
    pub(crate) description: Option<Cow<'static, str>>,
    pub(crate) metadata: Object,
}

impl ParameterDeclaration {
    fn new(name: Cow<'static, str>, ty: ParameterType) -> Self {
        Self {
            name,
            ty,
            default: None,
            allowed: Vec::new(),
            min_length: None,
            max_length: None,
            min_value: None,
            max_value: None,
            description: None,
            metadata: Object::new(),
        }
    }
}

/// A parameter of the template that yields a `T`.
///
/// It is a value: use it where a `T` is wanted, and the template declares it. Two uses of one
/// name with different declarations are an error of [`synth`](crate::Deployment::synth).
///
/// # Example
///
/// ```
/// use armwright::{Deployment, Param};
///
/// let project = Param::string("projectName")
///     .min_length(3)
///     .max_length(10)
///     .default("secure-db")
///     .description("Short name of the project");
///
/// let mut deployment = Deployment::subscription();
/// deployment.output("project", &project);
/// let template = deployment.synth()?;
/// assert_eq!(
///     template.json().pointer("/parameters/projectName/maxLength").unwrap().as_i64(),
///     Some(10),
/// );
/// # Ok::<(), armwright::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Param<T> {
    declaration: Arc<ParameterDeclaration>,
    marker: PhantomData<fn() -> T>,
}

/// A type whose values are a published set of strings.
///
/// Those of Azure's types compare by text, with case, even where Azure ignores it: a value that is
/// unlisted equals the listed one of the same text. `Debug` writes the text.
///
/// # Example
///
/// ```
/// use armwright::expr::{Literal, Node};
/// use armwright::model::Enumeration;
/// use armwright::{Deployment, Param};
///
/// enum Tier {
///     Bronze,
///     Gold,
/// }
///
/// impl Enumeration for Tier {
///     const VALUES: &'static [&'static str] = &["bronze", "gold"];
///     fn as_str(&self) -> &str {
///         match self {
///             Self::Bronze => "bronze",
///             Self::Gold => "gold",
///         }
///     }
/// }
///
/// impl Literal for Tier {
///     const TYPE: &'static str = "string";
///     fn into_node(self) -> Node {
///         self.as_str().to_owned().into()
///     }
/// }
///
/// let tier = Param::one_of("tier", [Tier::Bronze, Tier::Gold]).default(Tier::Gold);
/// let mut deployment = Deployment::subscription();
/// deployment.output("tier", &tier);
/// let template = deployment.synth()?;
/// let value = |pointer| template.json().pointer(pointer).and_then(|value| value.as_str());
/// assert_eq!(value("/parameters/tier/defaultValue"), Some("gold"));
/// assert_eq!(value("/outputs/tier/type"), Some("string"));
/// # Ok::<(), armwright::Error>(())
/// ```
pub trait Enumeration: Literal + 'static {
    /// The published values.
    const VALUES: &'static [&'static str];

    /// The value as Azure spells it.
    fn as_str(&self) -> &str;
}

impl Param<String> {
    /// A parameter of type `string`.
    pub fn string(name: impl Into<Cow<'static, str>>) -> Self {
        Self::of(name.into(), ParameterType::String)
    }
}

impl Param<i64> {
    /// A parameter of type `int`.
    pub fn int(name: impl Into<Cow<'static, str>>) -> Self {
        Self::of(name.into(), ParameterType::Int)
    }

    /// The least value that is accepted.
    pub fn min_value(self, value: i64) -> Self {
        self.with(|declaration| declaration.min_value = Some(value))
    }

    /// The greatest value that is accepted.
    pub fn max_value(self, value: i64) -> Self {
        self.with(|declaration| declaration.max_value = Some(value))
    }
}

impl Param<bool> {
    /// A parameter of type `bool`.
    pub fn bool(name: impl Into<Cow<'static, str>>) -> Self {
        Self::of(name.into(), ParameterType::Bool)
    }
}

impl Param<Object> {
    /// A parameter of type `object`. [`Expr::cast`] makes it a dictionary or a definition.
    pub fn object(name: impl Into<Cow<'static, str>>) -> Self {
        Self::of(name.into(), ParameterType::Object)
    }
}

impl<E: Enumeration> Param<E> {
    /// A parameter for a slot that takes one of a set of values: these are allowed and no others.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::Param;
    /// use armwright::azure::storage::types::StorageAccountAccessTier as AccessTier;
    ///
    /// let tier = Param::one_of("tier", [AccessTier::Hot, AccessTier::Cool]).default(AccessTier::Hot);
    /// # let _ = tier;
    /// ```
    pub fn one_of(
        name: impl Into<Cow<'static, str>>,
        allowed: impl IntoIterator<Item = E>,
    ) -> Self {
        Self::of(name.into(), ParameterType::String).with(|declaration| {
            declaration.allowed =
                allowed.into_iter().map(|value| Node::from(value.as_str())).collect();
        })
    }
}

impl<T> Param<Vec<T>> {
    /// A parameter of type `array` whose elements are `T`.
    pub fn array(name: impl Into<Cow<'static, str>>) -> Self {
        Self::of(name.into(), ParameterType::Array)
    }
}

/// Types whose parameters have a length.
pub trait HasLength {}
impl HasLength for String {}
impl<T> HasLength for Vec<T> {}

impl<T: HasLength> Param<T> {
    /// The least length that is accepted, in characters or elements.
    pub fn min_length(self, length: u32) -> Self {
        self.with(|declaration| declaration.min_length = Some(length))
    }

    /// The greatest length that is accepted, in characters or elements.
    pub fn max_length(self, length: u32) -> Self {
        self.with(|declaration| declaration.max_length = Some(length))
    }
}

impl<T> Param<T> {
    fn of(name: Cow<'static, str>, ty: ParameterType) -> Self {
        Self { declaration: Arc::new(ParameterDeclaration::new(name, ty)), marker: PhantomData }
    }

    fn with(mut self, change: impl FnOnce(&mut ParameterDeclaration)) -> Self {
        change(Arc::make_mut(&mut self.declaration));
        self
    }

    /// The value if none is given. Without one, the parameter is required.
    ///
    /// It may take from other parameters, and is the one place for
    /// [`new_guid`](crate::functions::new_guid) and [`utc_now`](crate::functions::utc_now).
    pub fn default<V: Value<T, Phase: KnownInDefault>>(self, value: V) -> Self {
        self.with(|declaration| declaration.default = Some(value.node()))
    }

    /// The values that are accepted; without any, all are.
    pub fn allowed<V: Value<T, Phase = Start>>(self, values: impl IntoIterator<Item = V>) -> Self {
        self.with(|declaration| {
            declaration.allowed = values.into_iter().map(Value::node).collect();
        })
    }

    /// What the parameter is for, shown by the portal.
    pub fn description(self, text: impl Into<Cow<'static, str>>) -> Self {
        self.with(|declaration| declaration.description = Some(text.into()))
    }

    /// One more entry of the parameter's `metadata`.
    pub fn metadata(self, key: &'static str, value: impl Into<Node>) -> Self {
        self.with(|declaration| declaration.metadata.insert(key.into(), value.into()))
    }

    /// The value of the parameter as an expression.
    pub fn expr(&self) -> Expr<T> {
        Expr::from_ast(Ast::symbol(ParameterSymbol(Arc::clone(&self.declaration))))
    }

    pub(crate) fn declaration(&self) -> &Arc<ParameterDeclaration> {
        &self.declaration
    }
}

impl<T: 'static> Value<T> for &Param<T> {
    type Phase = Start;
    fn node(self) -> Node {
        self.expr().node()
    }
}

impl<T> From<&Param<T>> for Node {
    fn from(parameter: &Param<T>) -> Self {
        Node::Expr(parameter.expr().ast().clone())
    }
}

/// A parameter whose value must not be seen: of type `securestring` or `secureObject`.
///
/// It has no literal default, and its value can go only where a [`Secret`] can.
///
/// # Example
///
/// ```
/// use armwright::SecureParam;
///
/// let password = SecureParam::string("password").min_length(12);
/// assert_eq!(format!("{:?}", password.expr()), "Expr(secret)");
/// ```
#[derive(Debug, Clone)]
pub struct SecureParam(Param<Secret>);

impl SecureParam {
    /// A parameter of type `securestring`.
    pub fn string(name: impl Into<Cow<'static, str>>) -> Self {
        Self(Param::of(name.into(), ParameterType::SecureString))
    }

    /// A parameter of type `secureObject`; [`SecureParam::member`] takes from it.
    pub fn object(name: impl Into<Cow<'static, str>>) -> Self {
        Self(Param::of(name.into(), ParameterType::SecureObject))
    }

    /// The least length that is accepted, in characters.
    pub fn min_length(self, length: u32) -> Self {
        Self(self.0.with(|declaration| declaration.min_length = Some(length)))
    }

    /// The greatest length that is accepted, in characters.
    pub fn max_length(self, length: u32) -> Self {
        Self(self.0.with(|declaration| declaration.max_length = Some(length)))
    }

    /// What the parameter is for, shown by the portal.
    pub fn description(self, text: impl Into<Cow<'static, str>>) -> Self {
        Self(self.0.description(text))
    }

    /// A new GUID if no value is given: the only default that a secret may have.
    pub fn default_new_guid(self) -> Self {
        let guid = Node::Expr(Ast::call("newGuid", []));
        Self(self.0.with(|declaration| declaration.default = Some(guid)))
    }

    /// The value of the parameter as an expression.
    pub fn expr(&self) -> Expr<Secret> {
        self.0.expr()
    }

    /// A member of a secure object.
    pub fn member(&self, name: &'static str) -> Expr<Secret> {
        Expr::from_ast(self.expr().ast().property(name))
    }

    pub(crate) fn declaration(&self) -> &Arc<ParameterDeclaration> {
        self.0.declaration()
    }
}

impl Value<Secret> for &SecureParam {
    type Phase = Start;
    fn node(self) -> Node {
        self.expr().node()
    }
}
