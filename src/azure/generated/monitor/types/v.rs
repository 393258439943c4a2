//! Definitions and enums of `Microsoft.Insights` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `VoiceReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `country_code()`: `String`
    /// - `phone_number()`: `String`
    VoiceReceiver
}

impl VoiceReceiver {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        country_code: impl Value<String>,
        phone_number: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("countryCode", country_code.node());
        this.0.set("phoneNumber", phone_number.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<VoiceReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn country_code(&self) -> Expr<String, P> {
        field(self, "countryCode")
    }

    pub fn phone_number(&self) -> Expr<String, P> {
        field(self, "phoneNumber")
    }
}
