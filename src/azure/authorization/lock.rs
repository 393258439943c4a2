//! Locks against deleting and changing.

use super::Lock;
use super::types::LockLevel;
use crate::expr::{KnownAtStart, Value};
use crate::model::Target;

impl Lock {
    /// Nobody can delete the target, or anything in it, until the lock is deleted.
    ///
    /// Deleting a resource group with such a lock in it fails as a whole.
    /// [What locks do](https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::{authorization::Lock, storage::DataLake};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let lake = group.add(DataLake::new("stlake", "westeurope"));
    /// group.add(Lock::can_not_delete(&lake, "keep").notes("holds the only copy"));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?;
    /// assert!(template.to_string().contains(r#""level": "CanNotDelete""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn can_not_delete(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::last(target, name, LockLevel::CanNotDelete)
    }

    /// Nobody can change or delete the target, or anything in it, until the lock is deleted.
    ///
    /// Some operations that only read are changes to Azure: a storage account does not list its
    /// keys under such a lock, and a later deployment of the target fails.
    pub fn read_only(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::last(target, name, LockLevel::ReadOnly)
    }

    /// A lock that waits for all that is deployed into its target or takes from it: under a lock,
    /// a deployment that is still under way can fail.
    fn last(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        level: LockLevel,
    ) -> Self {
        let mut this = Self::new(target, name, level);
        this.0.come_last();
        this
    }
}
