//! [Date functions][docs]. Dates are text, in ISO 8601 unless a format says otherwise.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date

use std::borrow::Cow;

use super::macros::functions;
use crate::expr::{Ast, Expr, Fresh, call};

/// The time of the deployment as `yyyyMMddTHHmmssZ`, for the default of a parameter and nowhere
/// else.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let now = Param::string("now").default(f::utc_now());
/// assert_eq!(f::utc_now().ast().to_string(), "utcNow()");
/// assert_eq!(f::utc_now_as("yyyy-MM-dd").ast().to_string(), "utcNow('yyyy-MM-dd')");
/// # let _ = now;
/// ```
pub fn utc_now() -> Expr<String, Fresh> {
    call("utcNow", [])
}

/// The time of the deployment in a format of .NET; as [`utc_now`].
pub fn utc_now_as(format: impl Into<Cow<'static, str>>) -> Expr<String, Fresh> {
    call("utcNow", [Ast::str(format)])
}

functions! {
    /// `base` and a duration later, as `yyyy-MM-ddTHH:mm:ssZ`.
    ///
    /// The duration is in ISO 8601, as `P30D` or `-PT1H`. A year is 365 days and a month 30; weeks
    /// are not understood. The offset from UTC of `base` is dropped, and `Z` written all the same.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let now = Param::string("now").default(f::utc_now_as("u"));
    /// assert_eq!(
    ///     f::date_time_add(&now, "P1Y").ast().to_string(),
    ///     "dateTimeAdd(parameters('now'), 'P1Y')",
    /// );
    /// assert_eq!(
    ///     f::date_time_add_as(&now, "P1Y", "yyyy-MM-dd").ast().to_string(),
    ///     "dateTimeAdd(parameters('now'), 'P1Y', 'yyyy-MM-dd')",
    /// );
    /// ```
    pub fn date_time_add(base: String, duration: String) -> String = "dateTimeAdd";

    /// `base` and a duration later, in a format of .NET; as [`date_time_add`].
    pub fn date_time_add_as(base: String, duration: String, format: String) -> String
        = "dateTimeAdd";

    /// The date that is so many seconds after the start of 1970, as `yyyy-MM-ddTHH:mm:ssZ`.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let expiry = Param::int("expiry");
    /// assert_eq!(
    ///     f::date_time_from_epoch(&expiry).ast().to_string(),
    ///     "dateTimeFromEpoch(parameters('expiry'))",
    /// );
    /// ```
    pub fn date_time_from_epoch(seconds: i64) -> String = "dateTimeFromEpoch";

    /// How many seconds a date is after the start of 1970: what the expiry of a secret takes.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Param, functions as f};
    ///
    /// let now = Param::string("now").default(f::utc_now_as("u"));
    /// let expiry = f::date_time_to_epoch(f::date_time_add(&now, "P90D"));
    /// assert_eq!(
    ///     expiry.ast().to_string(),
    ///     "dateTimeToEpoch(dateTimeAdd(parameters('now'), 'P90D'))",
    /// );
    /// ```
    pub fn date_time_to_epoch(date: String) -> i64 = "dateTimeToEpoch";
}
