//! Text in other forms: base64, JSON and URIs. They are among the [string functions][docs].
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string

use super::macros::{functions, members};
use crate::expr::{Any, Object};

functions! {
    /// The UTF-8 of `text` in base64.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let script = Param::string("script");
    /// assert_eq!(f::base64(&script).ast().to_string(), "base64(parameters('script'))");
    /// ```
    pub fn base64(text: String) -> String = "base64";

    /// The text that is encoded in base64; an error if it is not.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let blob = Param::string("blob");
    /// assert_eq!(
    ///     f::base64_to_string(&blob).ast().to_string(),
    ///     "base64ToString(parameters('blob'))",
    /// );
    /// assert_eq!(
    ///     f::base64_to_json(&blob).ast().to_string(),
    ///     "base64ToJson(parameters('blob'))",
    /// );
    /// ```
    pub fn base64_to_string(encoded: String) -> String = "base64ToString";

    /// The JSON that is encoded in base64; as [`base64_to_string`] and [`json`].
    pub fn base64_to_json(encoded: String) -> Any = "base64ToJson";

    /// `text` as a data URI: `data:text/plain;charset=utf-8;base64,…`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let script = Param::string("script");
    /// assert_eq!(f::data_uri(&script).ast().to_string(), "dataUri(parameters('script'))");
    /// ```
    pub fn data_uri(text: String) -> String = "dataUri";

    /// The text in a data URI, whose character set must be `utf-8` if it names one.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let script = Param::string("script");
    /// assert_eq!(
    ///     f::data_uri_to_string(&script).ast().to_string(),
    ///     "dataUriToString(parameters('script'))",
    /// );
    /// ```
    pub fn data_uri_to_string(uri: String) -> String = "dataUriToString";

    /// The value that `text` is the JSON of; [`Expr::cast`](crate::Expr::cast) says of which type.
    ///
    /// Of two members with one name the last counts. Empty text is an error. What is known while
    /// the program runs is better given as a literal: an [`Object`] or a
    /// [`json::Value`](crate::json::Value).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Object, Param, functions as f};
    ///
    /// let settings = Param::string("settings").default("{}");
    /// let object = f::json(&settings).cast::<Object>();
    /// assert_eq!(object.ast().to_string(), "json(parameters('settings'))");
    /// ```
    pub fn json(text: String) -> Any = "json";

    /// The absolute URI that `relative` means below `base`, by RFC 3986.
    ///
    /// The last segment of `base` counts only if a slash follows it: `sub` below
    /// `https://example.com/a` is `https://example.com/sub`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let base = Param::string("artifacts");
    /// assert_eq!(
    ///     f::uri(&base, "nested/net.json").ast().to_string(),
    ///     "uri(parameters('artifacts'), 'nested/net.json')",
    /// );
    /// ```
    pub fn uri(base: String, relative: String) -> String = "uri";

    /// `text` with all but letters, digits and `-_.~` percent-encoded.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let user = Param::string("user");
    /// assert_eq!(f::uri_component(&user).ast().to_string(), "uriComponent(parameters('user'))");
    /// assert_eq!(
    ///     f::uri_component_to_string(&user).ast().to_string(),
    ///     "uriComponentToString(parameters('user'))",
    /// );
    /// ```
    pub fn uri_component(text: String) -> String = "uriComponent";

    /// The text that is percent-encoded; a `+` is a blank.
    pub fn uri_component_to_string(encoded: String) -> String = "uriComponentToString";

    /// The parts of an absolute URI.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let endpoint = Param::string("endpoint");
    /// assert_eq!(
    ///     f::parse_uri(&endpoint).host().ast().to_string(),
    ///     "parseUri(parameters('endpoint')).host",
    /// );
    /// ```
    pub fn parse_uri(uri: String) -> UriParts = "parseUri";

    /// The URI with the parts `scheme`, `host`, `port`, `path` and `query`, of which the first two
    /// are required.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Object, Param, functions as f};
    ///
    /// let host = Param::string("host");
    /// let parts = Object::new().with("scheme", "https").with("host", &host);
    /// assert_eq!(
    ///     f::build_uri(parts).ast().to_string(),
    ///     "buildUri(createObject('scheme', 'https', 'host', parameters('host')))",
    /// );
    /// ```
    pub fn build_uri(parts: Object) -> String = "buildUri";
}

members! {
    /// What [`parse_uri`] gives.
    pub enum UriParts {
        /// Such as `https`.
        pub fn scheme() -> String = "scheme";
        /// In lower case.
        pub fn host() -> String = "host";
        /// Null where it is the default of the scheme.
        pub fn port() -> i64 = "port";
        /// Missing where the URI ends with the host.
        pub fn path() -> String = "path";
        /// With its question mark; missing where there is none.
        pub fn query() -> String = "query";
    }
}
