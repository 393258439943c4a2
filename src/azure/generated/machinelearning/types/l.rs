//! Definitions and enums of `Microsoft.MachineLearningServices` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::OneLakeArtifact;
use crate::azure::support::*;

definition! {
    /// Definition `LakeHouseArtifact` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `artifact_name()`: `String`
    /// - `artifact_type()`: `String`
    LakeHouseArtifact
}

variant! { OneLakeArtifact <- LakeHouseArtifact }

impl LakeHouseArtifact {
    /// One with what Azure requires.
    pub fn new(artifact_name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("artifactName", artifact_name.node());
        this.0.preset("artifactType", Node::String("LakeHouse".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<LakeHouseArtifact, P> {
    pub fn artifact_name(&self) -> Expr<String, P> {
        field(self, "artifactName")
    }

    pub fn artifact_type(&self) -> Expr<String, P> {
        field(self, "artifactType")
    }
}

enumeration! {
    /// `loadBalancerType` of `AKS`.
    open LoadBalancerType {
        PublicIp = "PublicIp",
        InternalLoadBalancer = "InternalLoadBalancer",
    }
}

enumeration! {
    /// `loggingLevel` of `Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments`.
    open LoggingLevel {
        Info = "Info",
        Warning = "Warning",
        Debug = "Debug",
    }
}
