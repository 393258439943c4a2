//! Definitions and enums of `Microsoft.Insights` that start with F.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `facilityNames` of `SyslogDataSource`.
    open FacilityName {
        Asterisk = "*",
        Alert = "alert",
        Audit = "audit",
        Auth = "auth",
        Authpriv = "authpriv",
        Clock = "clock",
        Cron = "cron",
        Daemon = "daemon",
        Ftp = "ftp",
        Kern = "kern",
        Local0 = "local0",
        Local1 = "local1",
        Local2 = "local2",
        Local3 = "local3",
        Local4 = "local4",
        Local5 = "local5",
        Local6 = "local6",
        Local7 = "local7",
        Lpr = "lpr",
        Mail = "mail",
        Mark = "mark",
        News = "news",
        Nopri = "nopri",
        Ntp = "ntp",
        Syslog = "syslog",
        User = "user",
        Uucp = "uucp",
    }
}

enumeration! {
    /// `Flow_Type` of `Microsoft.Insights/components`.
    open FlowType {
        Bluefield = "Bluefield",
    }
}
