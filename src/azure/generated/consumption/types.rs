//! Definitions and enums of `Microsoft.Consumption`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `BudgetComparisonExpression` of `Microsoft.Consumption`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `operator()`: `String`
    /// - `values()`: `Vec<String>`
    BudgetComparisonExpression
}

impl BudgetComparisonExpression {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, values: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("values", values.node());
        this.0.preset("operator", Node::String("In".into()));
        this
    }

    /// Adds one item to `values`.
    pub fn value(self, value: impl Value<String>) -> Self {
        push(self, "values", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BudgetComparisonExpression, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn operator(&self) -> Expr<String, P> {
        field(self, "operator")
    }

    pub fn values(&self) -> Expr<Vec<String>, P> {
        field(self, "values")
    }
}

definition! {
    /// Definition `BudgetFilter` of `Microsoft.Consumption`.
    ///
    /// An expression that yields it has:
    /// - `and()`: `Vec<BudgetFilterProperties>`
    /// - `dimensions()`: `BudgetComparisonExpression`
    /// - `tags()`: `BudgetComparisonExpression`
    BudgetFilter
}

impl BudgetFilter {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `and`.
    pub fn and(self, value: impl Value<Vec<BudgetFilterProperties>>) -> Self {
        set(self, "and", value)
    }

    /// `dimensions`.
    pub fn dimensions(self, value: impl Value<BudgetComparisonExpression>) -> Self {
        set(self, "dimensions", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<BudgetComparisonExpression>) -> Self {
        set(self, "tags", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BudgetFilter, P> {
    pub fn and(&self) -> Expr<Vec<BudgetFilterProperties>, P> {
        field(self, "and")
    }

    pub fn dimensions(&self) -> Expr<BudgetComparisonExpression, P> {
        field(self, "dimensions")
    }

    pub fn tags(&self) -> Expr<BudgetComparisonExpression, P> {
        field(self, "tags")
    }
}

definition! {
    /// Definition `BudgetFilterProperties` of `Microsoft.Consumption`.
    ///
    /// An expression that yields it has:
    /// - `dimensions()`: `BudgetComparisonExpression`
    /// - `tags()`: `BudgetComparisonExpression`
    BudgetFilterProperties
}

impl BudgetFilterProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `dimensions`.
    pub fn dimensions(self, value: impl Value<BudgetComparisonExpression>) -> Self {
        set(self, "dimensions", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<BudgetComparisonExpression>) -> Self {
        set(self, "tags", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BudgetFilterProperties, P> {
    pub fn dimensions(&self) -> Expr<BudgetComparisonExpression, P> {
        field(self, "dimensions")
    }

    pub fn tags(&self) -> Expr<BudgetComparisonExpression, P> {
        field(self, "tags")
    }
}

reading! {
    /// Definition `BudgetProperties` of `Microsoft.Consumption`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `category()`: `String`
    /// - `amount()`: `i64`
    /// - `time_grain()`: `TimeGrain`
    /// - `time_period()`: `BudgetTimePeriod`
    /// - `filter()`: `BudgetFilter`
    /// - `current_spend()`: `CurrentSpend`
    /// - `notifications()`: `Map<Notification>`
    /// - `forecast_spend()`: `ForecastSpend`
    BudgetProperties
}

#[doc(hidden)]
impl<P> Expr<BudgetProperties, P> {
    pub fn category(&self) -> Expr<String, P> {
        field(self, "category")
    }

    pub fn amount(&self) -> Expr<i64, P> {
        field(self, "amount")
    }

    pub fn time_grain(&self) -> Expr<TimeGrain, P> {
        field(self, "timeGrain")
    }

    pub fn time_period(&self) -> Expr<BudgetTimePeriod, P> {
        field(self, "timePeriod")
    }

    pub fn filter(&self) -> Expr<BudgetFilter, P> {
        field(self, "filter")
    }

    pub fn current_spend(&self) -> Expr<CurrentSpend, P> {
        field(self, "currentSpend")
    }

    pub fn notifications(&self) -> Expr<Map<Notification>, P> {
        field(self, "notifications")
    }

    pub fn forecast_spend(&self) -> Expr<ForecastSpend, P> {
        field(self, "forecastSpend")
    }
}

definition! {
    /// Definition `BudgetTimePeriod` of `Microsoft.Consumption`.
    ///
    /// An expression that yields it has:
    /// - `start_date()`: `String`
    /// - `end_date()`: `String`
    BudgetTimePeriod
}

impl BudgetTimePeriod {
    /// One with what Azure requires.
    pub fn new(start_date: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("startDate", start_date.node());
        this
    }

    /// `endDate`.
    pub fn end_date(self, value: impl Value<String>) -> Self {
        set(self, "endDate", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BudgetTimePeriod, P> {
    pub fn start_date(&self) -> Expr<String, P> {
        field(self, "startDate")
    }

    pub fn end_date(&self) -> Expr<String, P> {
        field(self, "endDate")
    }
}

reading! {
    /// Definition `CurrentSpend` of `Microsoft.Consumption`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `amount()`: `i64`
    /// - `unit()`: `String`
    CurrentSpend
}

#[doc(hidden)]
impl<P> Expr<CurrentSpend, P> {
    pub fn amount(&self) -> Expr<i64, P> {
        field(self, "amount")
    }

    pub fn unit(&self) -> Expr<String, P> {
        field(self, "unit")
    }
}

reading! {
    /// Definition `ForecastSpend` of `Microsoft.Consumption`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `amount()`: `i64`
    /// - `unit()`: `String`
    ForecastSpend
}

#[doc(hidden)]
impl<P> Expr<ForecastSpend, P> {
    pub fn amount(&self) -> Expr<i64, P> {
        field(self, "amount")
    }

    pub fn unit(&self) -> Expr<String, P> {
        field(self, "unit")
    }
}

enumeration! {
    /// `locale` of `Notification`.
    open Locale {
        EnUs = "en-us",
        JaJp = "ja-jp",
        ZhCn = "zh-cn",
        DeDe = "de-de",
        EsEs = "es-es",
        FrFr = "fr-fr",
        ItIt = "it-it",
        KoKr = "ko-kr",
        PtBr = "pt-br",
        RuRu = "ru-ru",
        ZhTw = "zh-tw",
        CsCz = "cs-cz",
        PlPl = "pl-pl",
        TrTr = "tr-tr",
        DaDk = "da-dk",
        EnGb = "en-gb",
        HuHu = "hu-hu",
        NbNo = "nb-no",
        NlNl = "nl-nl",
        PtPt = "pt-pt",
        SvSe = "sv-se",
    }
}

definition! {
    /// Definition `Notification` of `Microsoft.Consumption`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `operator()`: `NotificationOperator`
    /// - `threshold()`: `i64`
    /// - `contact_emails()`: `Vec<String>`
    /// - `contact_roles()`: `Vec<String>`
    /// - `contact_groups()`: `Vec<Id<monitor::ActionGroup>>`
    /// - `threshold_type()`: `ThresholdType`
    /// - `locale()`: `Locale`
    Notification
}

impl Notification {
    /// One with what Azure requires.
    pub fn new(
        enabled: impl Value<bool>,
        operator: impl Value<NotificationOperator>,
        threshold: impl Value<i64>,
        contact_emails: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this.0.set("operator", operator.node());
        this.0.set("threshold", threshold.node());
        this.0.set("contactEmails", contact_emails.node());
        this
    }

    /// Adds one item to `contactEmails`.
    pub fn contact_email(self, value: impl Value<String>) -> Self {
        push(self, "contactEmails", value)
    }

    /// `contactRoles`.
    pub fn contact_roles(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "contactRoles", value)
    }

    /// Adds one item to `contactRoles`.
    pub fn contact_role(self, value: impl Value<String>) -> Self {
        push(self, "contactRoles", value)
    }

    /// `contactGroups`: at most 50 items.
    pub fn contact_groups(
        self,
        value: impl Value<Vec<Id<crate::azure::generated::monitor::ActionGroup>>>,
    ) -> Self {
        set(self, "contactGroups", value)
    }

    /// Adds one item to `contactGroups`.
    pub fn contact_group(
        self,
        value: impl Value<Id<crate::azure::generated::monitor::ActionGroup>>,
    ) -> Self {
        push(self, "contactGroups", value)
    }

    /// `thresholdType`.
    pub fn threshold_type(self, value: impl Value<ThresholdType>) -> Self {
        set(self, "thresholdType", value)
    }

    /// `locale`.
    pub fn locale(self, value: impl Value<Locale>) -> Self {
        set(self, "locale", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Notification, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn operator(&self) -> Expr<NotificationOperator, P> {
        field(self, "operator")
    }

    pub fn threshold(&self) -> Expr<i64, P> {
        field(self, "threshold")
    }

    pub fn contact_emails(&self) -> Expr<Vec<String>, P> {
        field(self, "contactEmails")
    }

    pub fn contact_roles(&self) -> Expr<Vec<String>, P> {
        field(self, "contactRoles")
    }

    pub fn contact_groups(
        &self,
    ) -> Expr<Vec<Id<crate::azure::generated::monitor::ActionGroup>>, P> {
        field(self, "contactGroups")
    }

    pub fn threshold_type(&self) -> Expr<ThresholdType, P> {
        field(self, "thresholdType")
    }

    pub fn locale(&self) -> Expr<Locale, P> {
        field(self, "locale")
    }
}

enumeration! {
    /// `operator` of `Notification`.
    open NotificationOperator {
        EqualTo = "EqualTo",
        GreaterThan = "GreaterThan",
        GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Consumption`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}

enumeration! {
    /// `thresholdType` of `Notification`.
    open ThresholdType {
        Actual = "Actual",
        Forecasted = "Forecasted",
    }
}

enumeration! {
    /// `timeGrain` of `Microsoft.Consumption/budgets`.
    open TimeGrain {
        Monthly = "Monthly",
        Quarterly = "Quarterly",
        Annually = "Annually",
        BillingMonth = "BillingMonth",
        BillingQuarter = "BillingQuarter",
        BillingAnnual = "BillingAnnual",
    }
}
