//! Definitions and enums of `Microsoft.Compute` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `MaintenanceRedeployStatus` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `is_customer_initiated_maintenance_allowed()`: `bool`
    /// - `pre_maintenance_window_start_time()`: `String`
    /// - `pre_maintenance_window_end_time()`: `String`
    /// - `maintenance_window_start_time()`: `String`
    /// - `maintenance_window_end_time()`: `String`
    /// - `last_operation_result_code()`: `String`
    /// - `last_operation_message()`: `String`
    MaintenanceRedeployStatus
}

#[doc(hidden)]
impl<P> Expr<MaintenanceRedeployStatus, P> {
    pub fn is_customer_initiated_maintenance_allowed(&self) -> Expr<bool, P> {
        field(self, "isCustomerInitiatedMaintenanceAllowed")
    }

    pub fn pre_maintenance_window_start_time(&self) -> Expr<String, P> {
        field(self, "preMaintenanceWindowStartTime")
    }

    pub fn pre_maintenance_window_end_time(&self) -> Expr<String, P> {
        field(self, "preMaintenanceWindowEndTime")
    }

    pub fn maintenance_window_start_time(&self) -> Expr<String, P> {
        field(self, "maintenanceWindowStartTime")
    }

    pub fn maintenance_window_end_time(&self) -> Expr<String, P> {
        field(self, "maintenanceWindowEndTime")
    }

    pub fn last_operation_result_code(&self) -> Expr<String, P> {
        field(self, "lastOperationResultCode")
    }

    pub fn last_operation_message(&self) -> Expr<String, P> {
        field(self, "lastOperationMessage")
    }
}

definition! {
    /// Definition `ManagedDiskParameters` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `storage_account_type()`: `StorageAccountType`
    /// - `disk_encryption_set()`: `DiskEncryptionSetParameters`
    /// - `security_profile()`: `VmDiskSecurityProfile`
    /// - `id()`: `Id<Disk>`
    ManagedDiskParameters
}

impl ManagedDiskParameters {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `storageAccountType`.
    pub fn storage_account_type(self, value: impl Value<types::StorageAccountType>) -> Self {
        set(self, "storageAccountType", value)
    }

    /// `diskEncryptionSet.id`.
    pub fn disk_encryption_set(
        self,
        value: impl Value<Id<super::super::DiskEncryptionSet>>,
    ) -> Self {
        set(self, "diskEncryptionSet/id", value)
    }

    /// `securityProfile`.
    pub fn security_profile(self, value: impl Value<types::VmDiskSecurityProfile>) -> Self {
        set(self, "securityProfile", value)
    }

    /// `id`.
    pub fn id(self, value: impl Value<Id<super::super::Disk>>) -> Self {
        set(self, "id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedDiskParameters, P> {
    pub fn storage_account_type(&self) -> Expr<types::StorageAccountType, P> {
        field(self, "storageAccountType")
    }

    pub fn disk_encryption_set(&self) -> Expr<types::DiskEncryptionSetParameters, P> {
        field(self, "diskEncryptionSet")
    }

    pub fn security_profile(&self) -> Expr<types::VmDiskSecurityProfile, P> {
        field(self, "securityProfile")
    }

    pub fn id(&self) -> Expr<Id<super::super::Disk>, P> {
        field(self, "id")
    }
}
