//! Definitions and enums of `Microsoft.Insights` that start with O.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `OtelLogsDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<OtelLogsDataSourceStream>`
    /// - `resource_attribute_routing()`: `OtelLogsDataSourceResourceAttributeRouting`
    /// - `enrich_with_resource_attributes()`: `Vec<String>`
    /// - `enrich_with_reference()`: `String`
    /// - `replace_resource_id_with_reference()`: `bool`
    /// - `name()`: `String`
    OtelLogsDataSource
}

impl OtelLogsDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<OtelLogsDataSourceStream>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<OtelLogsDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `resourceAttributeRouting`.
    pub fn resource_attribute_routing(
        self,
        value: impl Value<OtelLogsDataSourceResourceAttributeRouting>,
    ) -> Self {
        set(self, "resourceAttributeRouting", value)
    }

    /// `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attributes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "enrichWithResourceAttributes", value)
    }

    /// Adds one item to `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attribute(self, value: impl Value<String>) -> Self {
        push(self, "enrichWithResourceAttributes", value)
    }

    /// `enrichWithReference`.
    pub fn enrich_with_reference(self, value: impl Value<String>) -> Self {
        set(self, "enrichWithReference", value)
    }

    /// `replaceResourceIdWithReference`.
    pub fn replace_resource_id_with_reference(self, value: impl Value<bool>) -> Self {
        set(self, "replaceResourceIdWithReference", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelLogsDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<OtelLogsDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn resource_attribute_routing(
        &self,
    ) -> Expr<OtelLogsDataSourceResourceAttributeRouting, P> {
        field(self, "resourceAttributeRouting")
    }

    pub fn enrich_with_resource_attributes(&self) -> Expr<Vec<String>, P> {
        field(self, "enrichWithResourceAttributes")
    }

    pub fn enrich_with_reference(&self) -> Expr<String, P> {
        field(self, "enrichWithReference")
    }

    pub fn replace_resource_id_with_reference(&self) -> Expr<bool, P> {
        field(self, "replaceResourceIdWithReference")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `OtelLogsDataSourceResourceAttributeRouting` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `attribute_name()`: `String`
    /// - `attribute_value()`: `String`
    OtelLogsDataSourceResourceAttributeRouting
}

impl OtelLogsDataSourceResourceAttributeRouting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `attributeName`.
    pub fn attribute_name(self, value: impl Value<String>) -> Self {
        set(self, "attributeName", value)
    }

    /// `attributeValue`.
    pub fn attribute_value(self, value: impl Value<String>) -> Self {
        set(self, "attributeValue", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelLogsDataSourceResourceAttributeRouting, P> {
    pub fn attribute_name(&self) -> Expr<String, P> {
        field(self, "attributeName")
    }

    pub fn attribute_value(&self) -> Expr<String, P> {
        field(self, "attributeValue")
    }
}

enumeration! {
    /// `streams` of `OtelLogsDataSource`.
    open OtelLogsDataSourceStream {
        MicrosoftOtelLogs = "Microsoft-OTel-Logs",
    }
}

definition! {
    /// Definition `OtelLogsDirectDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<OtelLogsDirectDataSourceStream>`
    /// - `enrich_with_resource_attributes()`: `Vec<String>`
    /// - `enrich_with_reference()`: `String`
    /// - `replace_resource_id_with_reference()`: `bool`
    /// - `name()`: `String`
    OtelLogsDirectDataSource
}

impl OtelLogsDirectDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<OtelLogsDirectDataSourceStream>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<OtelLogsDirectDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attributes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "enrichWithResourceAttributes", value)
    }

    /// Adds one item to `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attribute(self, value: impl Value<String>) -> Self {
        push(self, "enrichWithResourceAttributes", value)
    }

    /// `enrichWithReference`.
    pub fn enrich_with_reference(self, value: impl Value<String>) -> Self {
        set(self, "enrichWithReference", value)
    }

    /// `replaceResourceIdWithReference`.
    pub fn replace_resource_id_with_reference(self, value: impl Value<bool>) -> Self {
        set(self, "replaceResourceIdWithReference", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelLogsDirectDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<OtelLogsDirectDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn enrich_with_resource_attributes(&self) -> Expr<Vec<String>, P> {
        field(self, "enrichWithResourceAttributes")
    }

    pub fn enrich_with_reference(&self) -> Expr<String, P> {
        field(self, "enrichWithReference")
    }

    pub fn replace_resource_id_with_reference(&self) -> Expr<bool, P> {
        field(self, "replaceResourceIdWithReference")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `streams` of `OtelLogsDirectDataSource`.
    open OtelLogsDirectDataSourceStream {
        MicrosoftOtelLogs = "Microsoft-OTel-Logs",
    }
}

definition! {
    /// Definition `OtelMetricsDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<String>`
    /// - `resource_attribute_routing()`: `OtelMetricsDataSourceResourceAttributeRouting`
    /// - `enrich_with_resource_attributes()`: `Vec<String>`
    /// - `enrich_with_reference()`: `String`
    /// - `name()`: `String`
    OtelMetricsDataSource
}

impl OtelMetricsDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<String>) -> Self {
        push(self, "streams", value)
    }

    /// `resourceAttributeRouting`.
    pub fn resource_attribute_routing(
        self,
        value: impl Value<OtelMetricsDataSourceResourceAttributeRouting>,
    ) -> Self {
        set(self, "resourceAttributeRouting", value)
    }

    /// `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attributes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "enrichWithResourceAttributes", value)
    }

    /// Adds one item to `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attribute(self, value: impl Value<String>) -> Self {
        push(self, "enrichWithResourceAttributes", value)
    }

    /// `enrichWithReference`.
    pub fn enrich_with_reference(self, value: impl Value<String>) -> Self {
        set(self, "enrichWithReference", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelMetricsDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<String>, P> {
        field(self, "streams")
    }

    pub fn resource_attribute_routing(
        &self,
    ) -> Expr<OtelMetricsDataSourceResourceAttributeRouting, P> {
        field(self, "resourceAttributeRouting")
    }

    pub fn enrich_with_resource_attributes(&self) -> Expr<Vec<String>, P> {
        field(self, "enrichWithResourceAttributes")
    }

    pub fn enrich_with_reference(&self) -> Expr<String, P> {
        field(self, "enrichWithReference")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `OtelMetricsDataSourceResourceAttributeRouting` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `attribute_name()`: `String`
    /// - `attribute_value()`: `String`
    OtelMetricsDataSourceResourceAttributeRouting
}

impl OtelMetricsDataSourceResourceAttributeRouting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `attributeName`.
    pub fn attribute_name(self, value: impl Value<String>) -> Self {
        set(self, "attributeName", value)
    }

    /// `attributeValue`.
    pub fn attribute_value(self, value: impl Value<String>) -> Self {
        set(self, "attributeValue", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelMetricsDataSourceResourceAttributeRouting, P> {
    pub fn attribute_name(&self) -> Expr<String, P> {
        field(self, "attributeName")
    }

    pub fn attribute_value(&self) -> Expr<String, P> {
        field(self, "attributeValue")
    }
}

definition! {
    /// Definition `OtelMetricsDirectDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<String>`
    /// - `enrich_with_resource_attributes()`: `Vec<String>`
    /// - `enrich_with_reference()`: `String`
    /// - `name()`: `String`
    OtelMetricsDirectDataSource
}

impl OtelMetricsDirectDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<String>) -> Self {
        push(self, "streams", value)
    }

    /// `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attributes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "enrichWithResourceAttributes", value)
    }

    /// Adds one item to `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attribute(self, value: impl Value<String>) -> Self {
        push(self, "enrichWithResourceAttributes", value)
    }

    /// `enrichWithReference`.
    pub fn enrich_with_reference(self, value: impl Value<String>) -> Self {
        set(self, "enrichWithReference", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelMetricsDirectDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<String>, P> {
        field(self, "streams")
    }

    pub fn enrich_with_resource_attributes(&self) -> Expr<Vec<String>, P> {
        field(self, "enrichWithResourceAttributes")
    }

    pub fn enrich_with_reference(&self) -> Expr<String, P> {
        field(self, "enrichWithReference")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `OtelTracesDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<OtelTracesDataSourceStream>`
    /// - `resource_attribute_routing()`: `OtelTracesDataSourceResourceAttributeRouting`
    /// - `enrich_with_resource_attributes()`: `Vec<String>`
    /// - `enrich_with_reference()`: `String`
    /// - `replace_resource_id_with_reference()`: `bool`
    /// - `name()`: `String`
    OtelTracesDataSource
}

impl OtelTracesDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<OtelTracesDataSourceStream>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<OtelTracesDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `resourceAttributeRouting`.
    pub fn resource_attribute_routing(
        self,
        value: impl Value<OtelTracesDataSourceResourceAttributeRouting>,
    ) -> Self {
        set(self, "resourceAttributeRouting", value)
    }

    /// `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attributes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "enrichWithResourceAttributes", value)
    }

    /// Adds one item to `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attribute(self, value: impl Value<String>) -> Self {
        push(self, "enrichWithResourceAttributes", value)
    }

    /// `enrichWithReference`.
    pub fn enrich_with_reference(self, value: impl Value<String>) -> Self {
        set(self, "enrichWithReference", value)
    }

    /// `replaceResourceIdWithReference`.
    pub fn replace_resource_id_with_reference(self, value: impl Value<bool>) -> Self {
        set(self, "replaceResourceIdWithReference", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelTracesDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<OtelTracesDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn resource_attribute_routing(
        &self,
    ) -> Expr<OtelTracesDataSourceResourceAttributeRouting, P> {
        field(self, "resourceAttributeRouting")
    }

    pub fn enrich_with_resource_attributes(&self) -> Expr<Vec<String>, P> {
        field(self, "enrichWithResourceAttributes")
    }

    pub fn enrich_with_reference(&self) -> Expr<String, P> {
        field(self, "enrichWithReference")
    }

    pub fn replace_resource_id_with_reference(&self) -> Expr<bool, P> {
        field(self, "replaceResourceIdWithReference")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `OtelTracesDataSourceResourceAttributeRouting` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `attribute_name()`: `String`
    /// - `attribute_value()`: `String`
    OtelTracesDataSourceResourceAttributeRouting
}

impl OtelTracesDataSourceResourceAttributeRouting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `attributeName`.
    pub fn attribute_name(self, value: impl Value<String>) -> Self {
        set(self, "attributeName", value)
    }

    /// `attributeValue`.
    pub fn attribute_value(self, value: impl Value<String>) -> Self {
        set(self, "attributeValue", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelTracesDataSourceResourceAttributeRouting, P> {
    pub fn attribute_name(&self) -> Expr<String, P> {
        field(self, "attributeName")
    }

    pub fn attribute_value(&self) -> Expr<String, P> {
        field(self, "attributeValue")
    }
}

enumeration! {
    /// `streams` of `OtelTracesDataSource`.
    open OtelTracesDataSourceStream {
        MicrosoftOtelTracesSpans = "Microsoft-OTel-Traces-Spans",
        MicrosoftOtelTracesEvents = "Microsoft-OTel-Traces-Events",
        MicrosoftOtelTracesResources = "Microsoft-OTel-Traces-Resources",
    }
}

definition! {
    /// Definition `OtelTracesDirectDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<OtelTracesDirectDataSourceStream>`
    /// - `enrich_with_resource_attributes()`: `Vec<String>`
    /// - `enrich_with_reference()`: `String`
    /// - `replace_resource_id_with_reference()`: `bool`
    /// - `name()`: `String`
    OtelTracesDirectDataSource
}

impl OtelTracesDirectDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<OtelTracesDirectDataSourceStream>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<OtelTracesDirectDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attributes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "enrichWithResourceAttributes", value)
    }

    /// Adds one item to `enrichWithResourceAttributes`.
    pub fn enrich_with_resource_attribute(self, value: impl Value<String>) -> Self {
        push(self, "enrichWithResourceAttributes", value)
    }

    /// `enrichWithReference`.
    pub fn enrich_with_reference(self, value: impl Value<String>) -> Self {
        set(self, "enrichWithReference", value)
    }

    /// `replaceResourceIdWithReference`.
    pub fn replace_resource_id_with_reference(self, value: impl Value<bool>) -> Self {
        set(self, "replaceResourceIdWithReference", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OtelTracesDirectDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<OtelTracesDirectDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn enrich_with_resource_attributes(&self) -> Expr<Vec<String>, P> {
        field(self, "enrichWithResourceAttributes")
    }

    pub fn enrich_with_reference(&self) -> Expr<String, P> {
        field(self, "enrichWithReference")
    }

    pub fn replace_resource_id_with_reference(&self) -> Expr<bool, P> {
        field(self, "replaceResourceIdWithReference")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `streams` of `OtelTracesDirectDataSource`.
    open OtelTracesDirectDataSourceStream {
        MicrosoftOtelTracesSpans = "Microsoft-OTel-Traces-Spans",
        MicrosoftOtelTracesEvents = "Microsoft-OTel-Traces-Events",
        MicrosoftOtelTracesResources = "Microsoft-OTel-Traces-Resources",
    }
}
