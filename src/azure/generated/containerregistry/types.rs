//! Definitions and enums of `Microsoft.ContainerRegistry`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `actionsRequired` of `PrivateLinkServiceConnectionState`.
    open ActionsRequired {
        None = "None",
        Recreate = "Recreate",
    }
}

reading! {
    /// Definition `ActivationProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    ActivationProperties
}

#[doc(hidden)]
impl<P> Expr<ActivationProperties, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }
}

reading! {
    /// Definition `AgentPoolProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `count()`: `i64`
    /// - `tier()`: `String`
    /// - `os()`: `Os`
    /// - `virtual_network_subnet_resource_id()`: `Id<network::Subnet>`
    /// - `provisioning_state()`: `String`
    AgentPoolProperties
}

#[doc(hidden)]
impl<P> Expr<AgentPoolProperties, P> {
    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }

    pub fn tier(&self) -> Expr<String, P> {
        field(self, "tier")
    }

    pub fn os(&self) -> Expr<Os, P> {
        field(self, "os")
    }

    pub fn virtual_network_subnet_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "virtualNetworkSubnetResourceId")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `AgentProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `cpu()`: `i64`
    AgentProperties
}

impl AgentProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cpu`.
    pub fn cpu(self, value: impl Value<i64>) -> Self {
        set(self, "cpu", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentProperties, P> {
    pub fn cpu(&self) -> Expr<i64, P> {
        field(self, "cpu")
    }
}

enumeration! {
    /// `architecture` of `PlatformProperties`.
    open Architecture {
        Amd64 = "amd64",
        X86 = "x86",
        Arm = "arm",
    }
}

definition! {
    /// Definition `Argument` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `String`
    /// - `is_secret()`: `bool`
    Argument
}

impl Argument {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("value", value.node());
        this
    }

    /// `isSecret`.
    pub fn is_secret(self, value: impl Value<bool>) -> Self {
        set(self, "isSecret", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Argument, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn is_secret(&self) -> Expr<bool, P> {
        field(self, "isSecret")
    }
}

enumeration! {
    /// `auditLogStatus` of `LoggingProperties`.
    open AuditLogStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `AuthCredential` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `AuthCredentialName`
    /// - `username_secret_identifier()`: `String`
    /// - `password_secret_identifier()`: `String`
    /// - `credential_health()`: `CredentialHealth`
    AuthCredential
}

impl AuthCredential {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<AuthCredentialName>) -> Self {
        set(self, "name", value)
    }

    /// `usernameSecretIdentifier`.
    pub fn username_secret_identifier(self, value: impl Value<String>) -> Self {
        set(self, "usernameSecretIdentifier", value)
    }

    /// `passwordSecretIdentifier`.
    pub fn password_secret_identifier(self, value: impl Value<String>) -> Self {
        set(self, "passwordSecretIdentifier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AuthCredential, P> {
    pub fn name(&self) -> Expr<AuthCredentialName, P> {
        field(self, "name")
    }

    pub fn username_secret_identifier(&self) -> Expr<String, P> {
        field(self, "usernameSecretIdentifier")
    }

    pub fn password_secret_identifier(&self) -> Expr<String, P> {
        field(self, "passwordSecretIdentifier")
    }

    pub fn credential_health(&self) -> Expr<CredentialHealth, P> {
        field(self, "credentialHealth")
    }
}

enumeration! {
    /// `name` of `AuthCredential`.
    open AuthCredentialName {
        Credential1 = "Credential1",
    }
}

definition! {
    /// Definition `AuthInfo` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `token_type()`: `TokenType`
    /// - `token()`: `Secret`
    /// - `refresh_token()`: `Secret`
    /// - `scope()`: `String`
    /// - `expires_in()`: `i64`
    AuthInfo
}

impl AuthInfo {
    /// One with what Azure requires.
    pub fn new(token_type: impl Value<TokenType>, token: impl Value<Secret>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("tokenType", token_type.node());
        this.0.set("token", token.node());
        this
    }

    /// `refreshToken`.
    pub fn refresh_token(self, value: impl Value<Secret>) -> Self {
        set(self, "refreshToken", value)
    }

    /// `scope`.
    pub fn scope(self, value: impl Value<String>) -> Self {
        set(self, "scope", value)
    }

    /// `expiresIn`.
    pub fn expires_in(self, value: impl Value<i64>) -> Self {
        set(self, "expiresIn", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AuthInfo, P> {
    pub fn token_type(&self) -> Expr<TokenType, P> {
        field(self, "tokenType")
    }

    pub fn token(&self) -> Expr<Secret, P> {
        field(self, "token")
    }

    pub fn refresh_token(&self) -> Expr<Secret, P> {
        field(self, "refreshToken")
    }

    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }

    pub fn expires_in(&self) -> Expr<i64, P> {
        field(self, "expiresIn")
    }
}

definition! {
    /// Definition `AzureADAuthenticationAsArmPolicy` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `AzureAdAuthenticationAsArmPolicyStatus`
    AzureAdAuthenticationAsArmPolicy
}

impl AzureAdAuthenticationAsArmPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<AzureAdAuthenticationAsArmPolicyStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureAdAuthenticationAsArmPolicy, P> {
    pub fn status(&self) -> Expr<AzureAdAuthenticationAsArmPolicyStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `AzureADAuthenticationAsArmPolicy`.
    open AzureAdAuthenticationAsArmPolicyStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

reading! {
    /// Definition `BaseImageDependency` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `registry()`: `String`
    /// - `repository()`: `String`
    /// - `tag()`: `String`
    /// - `digest()`: `String`
    BaseImageDependency
}

#[doc(hidden)]
impl<P> Expr<BaseImageDependency, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn registry(&self) -> Expr<String, P> {
        field(self, "registry")
    }

    pub fn repository(&self) -> Expr<String, P> {
        field(self, "repository")
    }

    pub fn tag(&self) -> Expr<String, P> {
        field(self, "tag")
    }

    pub fn digest(&self) -> Expr<String, P> {
        field(self, "digest")
    }
}

definition! {
    /// Definition `BaseImageTrigger` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `base_image_trigger_type()`: `BaseImageTriggerType`
    /// - `status()`: `BaseImageTriggerStatus`
    /// - `name()`: `String`
    BaseImageTrigger
}

impl BaseImageTrigger {
    /// One with what Azure requires.
    pub fn new(
        base_image_trigger_type: impl Value<BaseImageTriggerType>,
        name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("baseImageTriggerType", base_image_trigger_type.node());
        this.0.set("name", name.node());
        this
    }

    /// `status`.
    pub fn status(self, value: impl Value<BaseImageTriggerStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BaseImageTrigger, P> {
    pub fn base_image_trigger_type(&self) -> Expr<BaseImageTriggerType, P> {
        field(self, "baseImageTriggerType")
    }

    pub fn status(&self) -> Expr<BaseImageTriggerStatus, P> {
        field(self, "status")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `status` of `BaseImageTrigger`.
    open BaseImageTriggerStatus {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

enumeration! {
    /// `baseImageTriggerType` of `BaseImageTrigger`.
    open BaseImageTriggerType {
        All = "All",
        Runtime = "Runtime",
    }
}

reading! {
    /// Definition `CacheRuleProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `credential_set_resource_id()`: `Id<CredentialSet>`
    /// - `source_repository()`: `String`
    /// - `target_repository()`: `String`
    /// - `creation_date()`: `String`
    /// - `provisioning_state()`: `String`
    CacheRuleProperties
}

#[doc(hidden)]
impl<P> Expr<CacheRuleProperties, P> {
    pub fn credential_set_resource_id(&self) -> Expr<Id<super::CredentialSet>, P> {
        field(self, "credentialSetResourceId")
    }

    pub fn source_repository(&self) -> Expr<String, P> {
        field(self, "sourceRepository")
    }

    pub fn target_repository(&self) -> Expr<String, P> {
        field(self, "targetRepository")
    }

    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "creationDate")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `mode` of `Microsoft.ContainerRegistry/registries/connectedRegistries`.
    open ConnectedRegistryMode {
        ReadWrite = "ReadWrite",
        ReadOnly = "ReadOnly",
        Registry = "Registry",
        Mirror = "Mirror",
    }
}

reading! {
    /// Definition `ConnectedRegistryProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `mode()`: `ConnectedRegistryMode`
    /// - `version()`: `String`
    /// - `connection_state()`: `String`
    /// - `last_activity_time()`: `String`
    /// - `activation()`: `ActivationProperties`
    /// - `parent()`: `ParentProperties`
    /// - `client_token_ids()`: `Vec<Id<Token>>`
    /// - `login_server()`: `LoginServerProperties`
    /// - `logging()`: `LoggingProperties`
    /// - `status_details()`: `Vec<StatusDetailProperties>`
    /// - `notifications_list()`: `Vec<String>`
    /// - `garbage_collection()`: `GarbageCollectionProperties`
    ConnectedRegistryProperties
}

#[doc(hidden)]
impl<P> Expr<ConnectedRegistryProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn mode(&self) -> Expr<ConnectedRegistryMode, P> {
        field(self, "mode")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn connection_state(&self) -> Expr<String, P> {
        field(self, "connectionState")
    }

    pub fn last_activity_time(&self) -> Expr<String, P> {
        field(self, "lastActivityTime")
    }

    pub fn activation(&self) -> Expr<ActivationProperties, P> {
        field(self, "activation")
    }

    pub fn parent(&self) -> Expr<ParentProperties, P> {
        field(self, "parent")
    }

    pub fn client_token_ids(&self) -> Expr<Vec<Id<super::Token>>, P> {
        field(self, "clientTokenIds")
    }

    pub fn login_server(&self) -> Expr<LoginServerProperties, P> {
        field(self, "loginServer")
    }

    pub fn logging(&self) -> Expr<LoggingProperties, P> {
        field(self, "logging")
    }

    pub fn status_details(&self) -> Expr<Vec<StatusDetailProperties>, P> {
        field(self, "statusDetails")
    }

    pub fn notifications_list(&self) -> Expr<Vec<String>, P> {
        field(self, "notificationsList")
    }

    pub fn garbage_collection(&self) -> Expr<GarbageCollectionProperties, P> {
        field(self, "garbageCollection")
    }
}

reading! {
    /// Definition `CredentialHealth` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `error_code()`: `String`
    /// - `error_message()`: `String`
    CredentialHealth
}

#[doc(hidden)]
impl<P> Expr<CredentialHealth, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn error_code(&self) -> Expr<String, P> {
        field(self, "errorCode")
    }

    pub fn error_message(&self) -> Expr<String, P> {
        field(self, "errorMessage")
    }
}

reading! {
    /// Definition `CredentialSetProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `login_server()`: `String`
    /// - `auth_credentials()`: `Vec<AuthCredential>`
    /// - `creation_date()`: `String`
    /// - `provisioning_state()`: `String`
    CredentialSetProperties
}

#[doc(hidden)]
impl<P> Expr<CredentialSetProperties, P> {
    pub fn login_server(&self) -> Expr<String, P> {
        field(self, "loginServer")
    }

    pub fn auth_credentials(&self) -> Expr<Vec<AuthCredential>, P> {
        field(self, "authCredentials")
    }

    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "creationDate")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `Credentials` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `source_registry()`: `SourceRegistryCredentials`
    /// - `custom_registries()`: `Map<CustomRegistryCredentials>`
    Credentials
}

impl Credentials {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sourceRegistry`.
    pub fn source_registry(self, value: impl Value<SourceRegistryCredentials>) -> Self {
        set(self, "sourceRegistry", value)
    }

    /// `customRegistries`.
    pub fn custom_registries(self, value: impl Value<Map<CustomRegistryCredentials>>) -> Self {
        set(self, "customRegistries", value)
    }

    /// Adds one entry to `customRegistries`.
    pub fn custom_registry(
        self,
        key: impl Into<Key>,
        value: impl Value<CustomRegistryCredentials>,
    ) -> Self {
        set_entry(self, "customRegistries", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Credentials, P> {
    pub fn source_registry(&self) -> Expr<SourceRegistryCredentials, P> {
        field(self, "sourceRegistry")
    }

    pub fn custom_registries(&self) -> Expr<Map<CustomRegistryCredentials>, P> {
        field(self, "customRegistries")
    }
}

definition! {
    /// Definition `CustomRegistryCredentials` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `user_name()`: `SecretObject`
    /// - `password()`: `SecretObject`
    /// - `identity()`: `String`
    CustomRegistryCredentials
}

impl CustomRegistryCredentials {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userName`.
    pub fn user_name(self, value: impl Value<SecretObject>) -> Self {
        set(self, "userName", value)
    }

    /// `password`.
    pub fn password(self, value: impl Value<SecretObject>) -> Self {
        set(self, "password", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomRegistryCredentials, P> {
    pub fn user_name(&self) -> Expr<SecretObject, P> {
        field(self, "userName")
    }

    pub fn password(&self) -> Expr<SecretObject, P> {
        field(self, "password")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }
}

definition! {
    /// Definition `DockerBuildStep` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `base_image_dependencies()`: `Vec<BaseImageDependency>`
    /// - `context_path()`: `String`
    /// - `context_access_token()`: `Secret`
    /// - `image_names()`: `Vec<String>`
    /// - `is_push_enabled()`: `bool`
    /// - `no_cache()`: `bool`
    /// - `docker_file_path()`: `String`
    /// - `target()`: `String`
    /// - `arguments()`: `Vec<Argument>`
    /// - `type_()`: `String`
    DockerBuildStep
}

variant! { TaskStepProperties <- DockerBuildStep }

impl DockerBuildStep {
    /// One with what Azure requires.
    pub fn new(docker_file_path: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("dockerFilePath", docker_file_path.node());
        this.0.preset("type", Node::String("Docker".into()));
        this
    }

    /// `contextPath`.
    pub fn context_path(self, value: impl Value<String>) -> Self {
        set(self, "contextPath", value)
    }

    /// `contextAccessToken`.
    pub fn context_access_token(self, value: impl Value<Secret>) -> Self {
        set(self, "contextAccessToken", value)
    }

    /// `imageNames`.
    pub fn image_names(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "imageNames", value)
    }

    /// Adds one item to `imageNames`.
    pub fn image_name(self, value: impl Value<String>) -> Self {
        push(self, "imageNames", value)
    }

    /// `isPushEnabled`.
    pub fn is_push_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "isPushEnabled", value)
    }

    /// `noCache`.
    pub fn no_cache(self, value: impl Value<bool>) -> Self {
        set(self, "noCache", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `arguments`.
    pub fn arguments(self, value: impl Value<Vec<Argument>>) -> Self {
        set(self, "arguments", value)
    }

    /// Adds one item to `arguments`.
    pub fn argument(self, value: impl Value<Argument>) -> Self {
        push(self, "arguments", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DockerBuildStep, P> {
    pub fn base_image_dependencies(&self) -> Expr<Vec<BaseImageDependency>, P> {
        field(self, "baseImageDependencies")
    }

    pub fn context_path(&self) -> Expr<String, P> {
        field(self, "contextPath")
    }

    pub fn context_access_token(&self) -> Expr<Secret, P> {
        field(self, "contextAccessToken")
    }

    pub fn image_names(&self) -> Expr<Vec<String>, P> {
        field(self, "imageNames")
    }

    pub fn is_push_enabled(&self) -> Expr<bool, P> {
        field(self, "isPushEnabled")
    }

    pub fn no_cache(&self) -> Expr<bool, P> {
        field(self, "noCache")
    }

    pub fn docker_file_path(&self) -> Expr<String, P> {
        field(self, "dockerFilePath")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn arguments(&self) -> Expr<Vec<Argument>, P> {
        field(self, "arguments")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `EncodedTaskStep` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `base_image_dependencies()`: `Vec<BaseImageDependency>`
    /// - `context_path()`: `String`
    /// - `context_access_token()`: `Secret`
    /// - `encoded_task_content()`: `String`
    /// - `encoded_values_content()`: `String`
    /// - `values()`: `Vec<SetValue>`
    /// - `type_()`: `String`
    EncodedTaskStep
}

variant! { TaskStepProperties <- EncodedTaskStep }

impl EncodedTaskStep {
    /// One with what Azure requires.
    pub fn new(encoded_task_content: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("encodedTaskContent", encoded_task_content.node());
        this.0.preset("type", Node::String("EncodedTask".into()));
        this
    }

    /// `contextPath`.
    pub fn context_path(self, value: impl Value<String>) -> Self {
        set(self, "contextPath", value)
    }

    /// `contextAccessToken`.
    pub fn context_access_token(self, value: impl Value<Secret>) -> Self {
        set(self, "contextAccessToken", value)
    }

    /// `encodedValuesContent`.
    pub fn encoded_values_content(self, value: impl Value<String>) -> Self {
        set(self, "encodedValuesContent", value)
    }

    /// `values`.
    pub fn values(self, value: impl Value<Vec<SetValue>>) -> Self {
        set(self, "values", value)
    }

    /// Adds one item to `values`.
    pub fn value(self, value: impl Value<SetValue>) -> Self {
        push(self, "values", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncodedTaskStep, P> {
    pub fn base_image_dependencies(&self) -> Expr<Vec<BaseImageDependency>, P> {
        field(self, "baseImageDependencies")
    }

    pub fn context_path(&self) -> Expr<String, P> {
        field(self, "contextPath")
    }

    pub fn context_access_token(&self) -> Expr<Secret, P> {
        field(self, "contextAccessToken")
    }

    pub fn encoded_task_content(&self) -> Expr<String, P> {
        field(self, "encodedTaskContent")
    }

    pub fn encoded_values_content(&self) -> Expr<String, P> {
        field(self, "encodedValuesContent")
    }

    pub fn values(&self) -> Expr<Vec<SetValue>, P> {
        field(self, "values")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `EncryptionProperty` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `EncryptionPropertyStatus`
    /// - `key_vault_properties()`: `KeyVaultProperties`
    EncryptionProperty
}

impl EncryptionProperty {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<EncryptionPropertyStatus>) -> Self {
        set(self, "status", value)
    }

    /// `keyVaultProperties`.
    pub fn key_vault_properties(self, value: impl Value<KeyVaultProperties>) -> Self {
        set(self, "keyVaultProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionProperty, P> {
    pub fn status(&self) -> Expr<EncryptionPropertyStatus, P> {
        field(self, "status")
    }

    pub fn key_vault_properties(&self) -> Expr<KeyVaultProperties, P> {
        field(self, "keyVaultProperties")
    }
}

enumeration! {
    /// `status` of `EncryptionProperty`.
    open EncryptionPropertyStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

definition! {
    /// Definition `ExportPolicy` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `ExportPolicyStatus`
    ExportPolicy
}

impl ExportPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<ExportPolicyStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExportPolicy, P> {
    pub fn status(&self) -> Expr<ExportPolicyStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `ExportPolicy`.
    open ExportPolicyStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

definition! {
    /// Definition `FileTaskStep` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `base_image_dependencies()`: `Vec<BaseImageDependency>`
    /// - `context_path()`: `String`
    /// - `context_access_token()`: `Secret`
    /// - `task_file_path()`: `String`
    /// - `values_file_path()`: `String`
    /// - `values()`: `Vec<SetValue>`
    /// - `type_()`: `String`
    FileTaskStep
}

variant! { TaskStepProperties <- FileTaskStep }

impl FileTaskStep {
    /// One with what Azure requires.
    pub fn new(task_file_path: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("taskFilePath", task_file_path.node());
        this.0.preset("type", Node::String("FileTask".into()));
        this
    }

    /// `contextPath`.
    pub fn context_path(self, value: impl Value<String>) -> Self {
        set(self, "contextPath", value)
    }

    /// `contextAccessToken`.
    pub fn context_access_token(self, value: impl Value<Secret>) -> Self {
        set(self, "contextAccessToken", value)
    }

    /// `valuesFilePath`.
    pub fn values_file_path(self, value: impl Value<String>) -> Self {
        set(self, "valuesFilePath", value)
    }

    /// `values`.
    pub fn values(self, value: impl Value<Vec<SetValue>>) -> Self {
        set(self, "values", value)
    }

    /// Adds one item to `values`.
    pub fn value(self, value: impl Value<SetValue>) -> Self {
        push(self, "values", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FileTaskStep, P> {
    pub fn base_image_dependencies(&self) -> Expr<Vec<BaseImageDependency>, P> {
        field(self, "baseImageDependencies")
    }

    pub fn context_path(&self) -> Expr<String, P> {
        field(self, "contextPath")
    }

    pub fn context_access_token(&self) -> Expr<Secret, P> {
        field(self, "contextAccessToken")
    }

    pub fn task_file_path(&self) -> Expr<String, P> {
        field(self, "taskFilePath")
    }

    pub fn values_file_path(&self) -> Expr<String, P> {
        field(self, "valuesFilePath")
    }

    pub fn values(&self) -> Expr<Vec<SetValue>, P> {
        field(self, "values")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `GarbageCollectionProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `schedule()`: `String`
    GarbageCollectionProperties
}

impl GarbageCollectionProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `schedule`.
    pub fn schedule(self, value: impl Value<String>) -> Self {
        set(self, "schedule", value)
    }
}

#[doc(hidden)]
impl<P> Expr<GarbageCollectionProperties, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn schedule(&self) -> Expr<String, P> {
        field(self, "schedule")
    }
}

reading! {
    /// Definition `IdentityProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserIdentityProperties>`
    IdentityProperties
}

#[doc(hidden)]
impl<P> Expr<IdentityProperties, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<UserIdentityProperties>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `IPRule` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `action()`: `IpRuleAction`
    /// - `value()`: `String`
    IpRule
}

impl IpRule {
    /// One with what Azure requires.
    pub fn new(value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("value", value.node());
        this
    }

    /// `action`.
    pub fn action(self, value: impl Value<IpRuleAction>) -> Self {
        set(self, "action", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpRule, P> {
    pub fn action(&self) -> Expr<IpRuleAction, P> {
        field(self, "action")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `action` of `IPRule`.
    open IpRuleAction {
        Allow = "Allow",
    }
}

definition! {
    /// Definition `KeyVaultProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `key_identifier()`: `String`
    /// - `versioned_key_identifier()`: `String`
    /// - `identity()`: `String`
    /// - `key_rotation_enabled()`: `bool`
    /// - `last_key_rotation_timestamp()`: `String`
    KeyVaultProperties
}

impl KeyVaultProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyIdentifier`.
    pub fn key_identifier(self, value: impl Value<String>) -> Self {
        set(self, "keyIdentifier", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultProperties, P> {
    pub fn key_identifier(&self) -> Expr<String, P> {
        field(self, "keyIdentifier")
    }

    pub fn versioned_key_identifier(&self) -> Expr<String, P> {
        field(self, "versionedKeyIdentifier")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }

    pub fn key_rotation_enabled(&self) -> Expr<bool, P> {
        field(self, "keyRotationEnabled")
    }

    pub fn last_key_rotation_timestamp(&self) -> Expr<String, P> {
        field(self, "lastKeyRotationTimestamp")
    }
}

enumeration! {
    /// `logLevel` of `LoggingProperties`.
    open LogLevel {
        Debug = "Debug",
        Information = "Information",
        Warning = "Warning",
        Error = "Error",
        None = "None",
    }
}

definition! {
    /// Definition `LoggingProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `log_level()`: `LogLevel`
    /// - `audit_log_status()`: `AuditLogStatus`
    LoggingProperties
}

impl LoggingProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `logLevel`.
    pub fn log_level(self, value: impl Value<LogLevel>) -> Self {
        set(self, "logLevel", value)
    }

    /// `auditLogStatus`.
    pub fn audit_log_status(self, value: impl Value<AuditLogStatus>) -> Self {
        set(self, "auditLogStatus", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LoggingProperties, P> {
    pub fn log_level(&self) -> Expr<LogLevel, P> {
        field(self, "logLevel")
    }

    pub fn audit_log_status(&self) -> Expr<AuditLogStatus, P> {
        field(self, "auditLogStatus")
    }
}

enumeration! {
    /// `loginMode` of `SourceRegistryCredentials`.
    open LoginMode {
        None = "None",
        Default = "Default",
    }
}

reading! {
    /// Definition `LoginServerProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `host()`: `String`
    /// - `tls()`: `TlsProperties`
    LoginServerProperties
}

#[doc(hidden)]
impl<P> Expr<LoginServerProperties, P> {
    pub fn host(&self) -> Expr<String, P> {
        field(self, "host")
    }

    pub fn tls(&self) -> Expr<TlsProperties, P> {
        field(self, "tls")
    }
}

enumeration! {
    /// `networkRuleBypassOptions` of `Microsoft.ContainerRegistry/registries`.
    open NetworkRuleBypassOptions {
        AzureServices = "AzureServices",
        None = "None",
    }
}

definition! {
    /// Definition `NetworkRuleSet` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `default_action()`: `NetworkRuleSetDefaultAction`
    /// - `ip_rules()`: `Vec<IpRule>`
    NetworkRuleSet
}

impl NetworkRuleSet {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `defaultAction` = `Deny` (`acr.03`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("defaultAction", Node::String("Deny".into()));
        this
    }

    /// `defaultAction`.
    ///
    /// Control `acr.03`: it is `Deny` unless set here.
    pub fn dangerously_set_default_action(
        self,
        value: impl Value<NetworkRuleSetDefaultAction>,
    ) -> Self {
        set(self, "defaultAction", value)
    }

    /// `ipRules`.
    pub fn ip_rules(self, value: impl Value<Vec<IpRule>>) -> Self {
        set(self, "ipRules", value)
    }

    /// Adds one item to `ipRules`.
    pub fn ip_rule(self, value: impl Value<IpRule>) -> Self {
        push(self, "ipRules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkRuleSet, P> {
    pub fn default_action(&self) -> Expr<NetworkRuleSetDefaultAction, P> {
        field(self, "defaultAction")
    }

    pub fn ip_rules(&self) -> Expr<Vec<IpRule>, P> {
        field(self, "ipRules")
    }
}

enumeration! {
    /// `defaultAction` of `NetworkRuleSet`.
    open NetworkRuleSetDefaultAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}

enumeration! {
    /// `os` of `Microsoft.ContainerRegistry/registries/agentPools`.
    open Os {
        Windows = "Windows",
        Linux = "Linux",
    }
}

definition! {
    /// Definition `ParentProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<ConnectedRegistry>`
    /// - `sync_properties()`: `SyncProperties`
    ParentProperties
}

impl ParentProperties {
    /// One with what Azure requires.
    pub fn new(sync_properties: impl Value<SyncProperties>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("syncProperties", sync_properties.node());
        this
    }

    /// `id`.
    pub fn id(self, value: impl Value<Id<super::ConnectedRegistry>>) -> Self {
        set(self, "id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ParentProperties, P> {
    pub fn id(&self) -> Expr<Id<super::ConnectedRegistry>, P> {
        field(self, "id")
    }

    pub fn sync_properties(&self) -> Expr<SyncProperties, P> {
        field(self, "syncProperties")
    }
}

definition! {
    /// Definition `PlatformProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `os()`: `Os`
    /// - `architecture()`: `Architecture`
    /// - `variant()`: `Variant`
    PlatformProperties
}

impl PlatformProperties {
    /// One with what Azure requires.
    pub fn new(os: impl Value<Os>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("os", os.node());
        this
    }

    /// `architecture`.
    pub fn architecture(self, value: impl Value<Architecture>) -> Self {
        set(self, "architecture", value)
    }

    /// `variant`.
    pub fn variant(self, value: impl Value<Variant>) -> Self {
        set(self, "variant", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PlatformProperties, P> {
    pub fn os(&self) -> Expr<Os, P> {
        field(self, "os")
    }

    pub fn architecture(&self) -> Expr<Architecture, P> {
        field(self, "architecture")
    }

    pub fn variant(&self) -> Expr<Variant, P> {
        field(self, "variant")
    }
}

definition! {
    /// Definition `Policies` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `quarantine_policy()`: `QuarantinePolicy`
    /// - `trust_policy()`: `TrustPolicy`
    /// - `retention_policy()`: `RetentionPolicy`
    /// - `export_policy()`: `ExportPolicy`
    /// - `azure_ad_authentication_as_arm_policy()`: `AzureAdAuthenticationAsArmPolicy`
    Policies
}

impl Policies {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `quarantinePolicy`.
    pub fn quarantine_policy(self, value: impl Value<QuarantinePolicy>) -> Self {
        set(self, "quarantinePolicy", value)
    }

    /// `trustPolicy`.
    pub fn trust_policy(self, value: impl Value<TrustPolicy>) -> Self {
        set(self, "trustPolicy", value)
    }

    /// `retentionPolicy`.
    pub fn retention_policy(self, value: impl Value<RetentionPolicy>) -> Self {
        set(self, "retentionPolicy", value)
    }

    /// `exportPolicy`.
    pub fn export_policy(self, value: impl Value<ExportPolicy>) -> Self {
        set(self, "exportPolicy", value)
    }

    /// `azureADAuthenticationAsArmPolicy`.
    pub fn azure_ad_authentication_as_arm_policy(
        self,
        value: impl Value<AzureAdAuthenticationAsArmPolicy>,
    ) -> Self {
        set(self, "azureADAuthenticationAsArmPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Policies, P> {
    pub fn quarantine_policy(&self) -> Expr<QuarantinePolicy, P> {
        field(self, "quarantinePolicy")
    }

    pub fn trust_policy(&self) -> Expr<TrustPolicy, P> {
        field(self, "trustPolicy")
    }

    pub fn retention_policy(&self) -> Expr<RetentionPolicy, P> {
        field(self, "retentionPolicy")
    }

    pub fn export_policy(&self) -> Expr<ExportPolicy, P> {
        field(self, "exportPolicy")
    }

    pub fn azure_ad_authentication_as_arm_policy(
        &self,
    ) -> Expr<AzureAdAuthenticationAsArmPolicy, P> {
        field(self, "azureADAuthenticationAsArmPolicy")
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    PrivateEndpoint
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpoint, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `system_data()`: `SystemData`
    PrivateEndpointConnection
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn system_data(&self) -> Expr<SystemData, P> {
        field(self, "systemData")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
    /// - `actions_required()`: `ActionsRequired`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<PrivateLinkServiceConnectionStateStatus>) -> Self {
        set(self, "status", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `actionsRequired`.
    pub fn actions_required(self, value: impl Value<ActionsRequired>) -> Self {
        set(self, "actionsRequired", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<PrivateLinkServiceConnectionStateStatus, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn actions_required(&self) -> Expr<ActionsRequired, P> {
        field(self, "actionsRequired")
    }
}

enumeration! {
    /// `status` of `PrivateLinkServiceConnectionState`.
    open PrivateLinkServiceConnectionStateStatus {
        Approved = "Approved",
        Pending = "Pending",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.ContainerRegistry/registries`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `QuarantinePolicy` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `QuarantinePolicyStatus`
    QuarantinePolicy
}

impl QuarantinePolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<QuarantinePolicyStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<QuarantinePolicy, P> {
    pub fn status(&self) -> Expr<QuarantinePolicyStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `QuarantinePolicy`.
    open QuarantinePolicyStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

reading! {
    /// Definition `RegistryProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `login_server()`: `String`
    /// - `creation_date()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `status()`: `Status`
    /// - `admin_user_enabled()`: `bool`
    /// - `network_rule_set()`: `NetworkRuleSet`
    /// - `policies()`: `Policies`
    /// - `encryption()`: `EncryptionProperty`
    /// - `data_endpoint_enabled()`: `bool`
    /// - `data_endpoint_host_names()`: `Vec<String>`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `network_rule_bypass_options()`: `NetworkRuleBypassOptions`
    /// - `network_rule_bypass_allowed_for_tasks()`: `bool`
    /// - `zone_redundancy()`: `ZoneRedundancy`
    /// - `anonymous_pull_enabled()`: `bool`
    /// - `role_assignment_mode()`: `RoleAssignmentMode`
    RegistryProperties
}

#[doc(hidden)]
impl<P> Expr<RegistryProperties, P> {
    pub fn login_server(&self) -> Expr<String, P> {
        field(self, "loginServer")
    }

    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "creationDate")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn status(&self) -> Expr<Status, P> {
        field(self, "status")
    }

    pub fn admin_user_enabled(&self) -> Expr<bool, P> {
        field(self, "adminUserEnabled")
    }

    pub fn network_rule_set(&self) -> Expr<NetworkRuleSet, P> {
        field(self, "networkRuleSet")
    }

    pub fn policies(&self) -> Expr<Policies, P> {
        field(self, "policies")
    }

    pub fn encryption(&self) -> Expr<EncryptionProperty, P> {
        field(self, "encryption")
    }

    pub fn data_endpoint_enabled(&self) -> Expr<bool, P> {
        field(self, "dataEndpointEnabled")
    }

    pub fn data_endpoint_host_names(&self) -> Expr<Vec<String>, P> {
        field(self, "dataEndpointHostNames")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn public_network_access(&self) -> Expr<PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn network_rule_bypass_options(&self) -> Expr<NetworkRuleBypassOptions, P> {
        field(self, "networkRuleBypassOptions")
    }

    pub fn network_rule_bypass_allowed_for_tasks(&self) -> Expr<bool, P> {
        field(self, "networkRuleBypassAllowedForTasks")
    }

    pub fn zone_redundancy(&self) -> Expr<ZoneRedundancy, P> {
        field(self, "zoneRedundancy")
    }

    pub fn anonymous_pull_enabled(&self) -> Expr<bool, P> {
        field(self, "anonymousPullEnabled")
    }

    pub fn role_assignment_mode(&self) -> Expr<RoleAssignmentMode, P> {
        field(self, "roleAssignmentMode")
    }
}

reading! {
    /// Definition `ReplicationProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `status()`: `Status`
    /// - `region_endpoint_enabled()`: `bool`
    /// - `zone_redundancy()`: `ZoneRedundancy`
    ReplicationProperties
}

#[doc(hidden)]
impl<P> Expr<ReplicationProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn status(&self) -> Expr<Status, P> {
        field(self, "status")
    }

    pub fn region_endpoint_enabled(&self) -> Expr<bool, P> {
        field(self, "regionEndpointEnabled")
    }

    pub fn zone_redundancy(&self) -> Expr<ZoneRedundancy, P> {
        field(self, "zoneRedundancy")
    }
}

definition! {
    /// Definition `RetentionPolicy` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `days()`: `i64`
    /// - `last_updated_time()`: `String`
    /// - `status()`: `RetentionPolicyStatus`
    RetentionPolicy
}

impl RetentionPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `days`.
    pub fn days(self, value: impl Value<i64>) -> Self {
        set(self, "days", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<RetentionPolicyStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RetentionPolicy, P> {
    pub fn days(&self) -> Expr<i64, P> {
        field(self, "days")
    }

    pub fn last_updated_time(&self) -> Expr<String, P> {
        field(self, "lastUpdatedTime")
    }

    pub fn status(&self) -> Expr<RetentionPolicyStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `RetentionPolicy`.
    open RetentionPolicyStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

enumeration! {
    /// `roleAssignmentMode` of `Microsoft.ContainerRegistry/registries`.
    open RoleAssignmentMode {
        AbacRepositoryPermissions = "AbacRepositoryPermissions",
        LegacyRegistryPermissions = "LegacyRegistryPermissions",
    }
}

reading! {
    /// Definition `ScopeMapProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `type_()`: `String`
    /// - `creation_date()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `actions()`: `Vec<String>`
    ScopeMapProperties
}

#[doc(hidden)]
impl<P> Expr<ScopeMapProperties, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "creationDate")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn actions(&self) -> Expr<Vec<String>, P> {
        field(self, "actions")
    }
}

definition! {
    /// Definition `SecretObject` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `Secret`
    /// - `type_()`: `SecretObjectType`
    SecretObject
}

impl SecretObject {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(self, value: impl Value<Secret>) -> Self {
        set(self, "value", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<SecretObjectType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecretObject, P> {
    pub fn value(&self) -> Expr<Secret, P> {
        field(self, "value")
    }

    pub fn type_(&self) -> Expr<SecretObjectType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `SecretObject`.
    open SecretObjectType {
        Opaque = "Opaque",
        Vaultsecret = "Vaultsecret",
    }
}

definition! {
    /// Definition `SetValue` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `String`
    /// - `is_secret()`: `bool`
    SetValue
}

impl SetValue {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("value", value.node());
        this
    }

    /// `isSecret`.
    pub fn is_secret(self, value: impl Value<bool>) -> Self {
        set(self, "isSecret", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SetValue, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn is_secret(&self) -> Expr<bool, P> {
        field(self, "isSecret")
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `SkuName`
    /// - `tier()`: `String`
    Sku
}

impl Sku {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `name` = `Premium` (`acr.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("name", Node::String("Premium".into()));
        this
    }

    /// `name`.
    ///
    /// Control `acr.01`: it is `Premium` unless set here.
    pub fn dangerously_set_name(self, value: impl Value<SkuName>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<SkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<String, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `Sku`.
    open SkuName {
        Classic = "Classic",
        Basic = "Basic",
        Standard = "Standard",
        Premium = "Premium",
    }
}

enumeration! {
    /// `sourceControlType` of `SourceProperties`.
    open SourceControlType {
        Github = "Github",
        VisualStudioTeamService = "VisualStudioTeamService",
    }
}

definition! {
    /// Definition `SourceProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `source_control_type()`: `SourceControlType`
    /// - `repository_url()`: `String`
    /// - `branch()`: `String`
    /// - `source_control_auth_properties()`: `AuthInfo`
    SourceProperties
}

impl SourceProperties {
    /// One with what Azure requires.
    pub fn new(
        source_control_type: impl Value<SourceControlType>,
        repository_url: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("sourceControlType", source_control_type.node());
        this.0.set("repositoryUrl", repository_url.node());
        this
    }

    /// `branch`.
    pub fn branch(self, value: impl Value<String>) -> Self {
        set(self, "branch", value)
    }

    /// `sourceControlAuthProperties`.
    pub fn source_control_auth_properties(self, value: impl Value<AuthInfo>) -> Self {
        set(self, "sourceControlAuthProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SourceProperties, P> {
    pub fn source_control_type(&self) -> Expr<SourceControlType, P> {
        field(self, "sourceControlType")
    }

    pub fn repository_url(&self) -> Expr<String, P> {
        field(self, "repositoryUrl")
    }

    pub fn branch(&self) -> Expr<String, P> {
        field(self, "branch")
    }

    pub fn source_control_auth_properties(&self) -> Expr<AuthInfo, P> {
        field(self, "sourceControlAuthProperties")
    }
}

definition! {
    /// Definition `SourceRegistryCredentials` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `login_mode()`: `LoginMode`
    SourceRegistryCredentials
}

impl SourceRegistryCredentials {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `loginMode`.
    pub fn login_mode(self, value: impl Value<LoginMode>) -> Self {
        set(self, "loginMode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SourceRegistryCredentials, P> {
    pub fn login_mode(&self) -> Expr<LoginMode, P> {
        field(self, "loginMode")
    }
}

definition! {
    /// Definition `SourceTrigger` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `source_repository()`: `SourceProperties`
    /// - `source_trigger_events()`: `Vec<SourceTriggerEvent>`
    /// - `status()`: `SourceTriggerStatus`
    /// - `name()`: `String`
    SourceTrigger
}

impl SourceTrigger {
    /// One with what Azure requires.
    pub fn new(
        source_repository: impl Value<SourceProperties>,
        source_trigger_events: impl Value<Vec<SourceTriggerEvent>>,
        name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("sourceRepository", source_repository.node());
        this.0.set("sourceTriggerEvents", source_trigger_events.node());
        this.0.set("name", name.node());
        this
    }

    /// Adds one item to `sourceTriggerEvents`.
    pub fn source_trigger_event(self, value: impl Value<SourceTriggerEvent>) -> Self {
        push(self, "sourceTriggerEvents", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<SourceTriggerStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SourceTrigger, P> {
    pub fn source_repository(&self) -> Expr<SourceProperties, P> {
        field(self, "sourceRepository")
    }

    pub fn source_trigger_events(&self) -> Expr<Vec<SourceTriggerEvent>, P> {
        field(self, "sourceTriggerEvents")
    }

    pub fn status(&self) -> Expr<SourceTriggerStatus, P> {
        field(self, "status")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `sourceTriggerEvents` of `SourceTrigger`.
    open SourceTriggerEvent {
        Commit = "commit",
        Pullrequest = "pullrequest",
    }
}

enumeration! {
    /// `status` of `SourceTrigger`.
    open SourceTriggerStatus {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

reading! {
    /// Definition `Status` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `display_status()`: `String`
    /// - `message()`: `String`
    /// - `timestamp()`: `String`
    Status
}

#[doc(hidden)]
impl<P> Expr<Status, P> {
    pub fn display_status(&self) -> Expr<String, P> {
        field(self, "displayStatus")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn timestamp(&self) -> Expr<String, P> {
        field(self, "timestamp")
    }
}

reading! {
    /// Definition `StatusDetailProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `code()`: `String`
    /// - `description()`: `String`
    /// - `timestamp()`: `String`
    /// - `correlation_id()`: `String`
    StatusDetailProperties
}

#[doc(hidden)]
impl<P> Expr<StatusDetailProperties, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn timestamp(&self) -> Expr<String, P> {
        field(self, "timestamp")
    }

    pub fn correlation_id(&self) -> Expr<String, P> {
        field(self, "correlationId")
    }
}

definition! {
    /// Definition `SyncProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `token_id()`: `Id<Token>`
    /// - `schedule()`: `String`
    /// - `sync_window()`: `String`
    /// - `message_ttl()`: `String`
    /// - `last_sync_time()`: `String`
    /// - `gateway_endpoint()`: `String`
    SyncProperties
}

impl SyncProperties {
    /// One with what Azure requires.
    pub fn new(token_id: impl Value<Id<super::Token>>, message_ttl: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("tokenId", token_id.node());
        this.0.set("messageTtl", message_ttl.node());
        this
    }

    /// `schedule`.
    pub fn schedule(self, value: impl Value<String>) -> Self {
        set(self, "schedule", value)
    }

    /// `syncWindow`.
    pub fn sync_window(self, value: impl Value<String>) -> Self {
        set(self, "syncWindow", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SyncProperties, P> {
    pub fn token_id(&self) -> Expr<Id<super::Token>, P> {
        field(self, "tokenId")
    }

    pub fn schedule(&self) -> Expr<String, P> {
        field(self, "schedule")
    }

    pub fn sync_window(&self) -> Expr<String, P> {
        field(self, "syncWindow")
    }

    pub fn message_ttl(&self) -> Expr<String, P> {
        field(self, "messageTtl")
    }

    pub fn last_sync_time(&self) -> Expr<String, P> {
        field(self, "lastSyncTime")
    }

    pub fn gateway_endpoint(&self) -> Expr<String, P> {
        field(self, "gatewayEndpoint")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.ContainerRegistry`, which is only read.
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

reading! {
    /// Definition `IdentityProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<TaskUserIdentityProperties>`
    TaskIdentityProperties
}

#[doc(hidden)]
impl<P> Expr<TaskIdentityProperties, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<TaskUserIdentityProperties>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `TaskProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `creation_date()`: `String`
    /// - `status()`: `TaskStatus`
    /// - `platform()`: `PlatformProperties`
    /// - `agent_configuration()`: `AgentProperties`
    /// - `timeout()`: `i64`
    /// - `step()`: `TaskStepProperties`
    /// - `trigger()`: `TriggerProperties`
    /// - `credentials()`: `Credentials`
    TaskProperties
}

#[doc(hidden)]
impl<P> Expr<TaskProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "creationDate")
    }

    pub fn status(&self) -> Expr<TaskStatus, P> {
        field(self, "status")
    }

    pub fn platform(&self) -> Expr<PlatformProperties, P> {
        field(self, "platform")
    }

    pub fn agent_configuration(&self) -> Expr<AgentProperties, P> {
        field(self, "agentConfiguration")
    }

    pub fn timeout(&self) -> Expr<i64, P> {
        field(self, "timeout")
    }

    pub fn step(&self) -> Expr<TaskStepProperties, P> {
        field(self, "step")
    }

    pub fn trigger(&self) -> Expr<TriggerProperties, P> {
        field(self, "trigger")
    }

    pub fn credentials(&self) -> Expr<Credentials, P> {
        field(self, "credentials")
    }
}

enumeration! {
    /// `status` of `Microsoft.ContainerRegistry/registries/tasks`.
    open TaskStatus {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

definition! {
    /// Definition `TaskStepProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// One of [`DockerBuildStep`](DockerBuildStep), [`EncodedTaskStep`](EncodedTaskStep), [`FileTaskStep`](FileTaskStep).
    ///
    /// An expression that yields it has:
    /// - `base_image_dependencies()`: `Vec<BaseImageDependency>`
    /// - `context_path()`: `String`
    /// - `context_access_token()`: `Secret`
    TaskStepProperties
}

#[doc(hidden)]
impl<P> Expr<TaskStepProperties, P> {
    pub fn base_image_dependencies(&self) -> Expr<Vec<BaseImageDependency>, P> {
        field(self, "baseImageDependencies")
    }

    pub fn context_path(&self) -> Expr<String, P> {
        field(self, "contextPath")
    }

    pub fn context_access_token(&self) -> Expr<Secret, P> {
        field(self, "contextAccessToken")
    }
}

#[doc(hidden)]
impl<P> Expr<TaskStepProperties, P> {
    pub fn as_docker_build_step(&self) -> Expr<DockerBuildStep, P> {
        self.cast()
    }

    pub fn as_encoded_task_step(&self) -> Expr<EncodedTaskStep, P> {
        self.cast()
    }

    pub fn as_file_task_step(&self) -> Expr<FileTaskStep, P> {
        self.cast()
    }
}

reading! {
    /// Definition `UserIdentityProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    TaskUserIdentityProperties
}

#[doc(hidden)]
impl<P> Expr<TaskUserIdentityProperties, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

definition! {
    /// Definition `TimerTrigger` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `schedule()`: `String`
    /// - `status()`: `TimerTriggerStatus`
    /// - `name()`: `String`
    TimerTrigger
}

impl TimerTrigger {
    /// One with what Azure requires.
    pub fn new(schedule: impl Value<String>, name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("schedule", schedule.node());
        this.0.set("name", name.node());
        this
    }

    /// `status`.
    pub fn status(self, value: impl Value<TimerTriggerStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TimerTrigger, P> {
    pub fn schedule(&self) -> Expr<String, P> {
        field(self, "schedule")
    }

    pub fn status(&self) -> Expr<TimerTriggerStatus, P> {
        field(self, "status")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `status` of `TimerTrigger`.
    open TimerTriggerStatus {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

reading! {
    /// Definition `TlsCertificateProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `location()`: `String`
    TlsCertificateProperties
}

#[doc(hidden)]
impl<P> Expr<TlsCertificateProperties, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }
}

reading! {
    /// Definition `TlsProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `certificate()`: `TlsCertificateProperties`
    TlsProperties
}

#[doc(hidden)]
impl<P> Expr<TlsProperties, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn certificate(&self) -> Expr<TlsCertificateProperties, P> {
        field(self, "certificate")
    }
}

definition! {
    /// Definition `TokenCertificate` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `TokenCertificateName`
    /// - `expiry()`: `String`
    /// - `thumbprint()`: `String`
    /// - `encoded_pem_certificate()`: `String`
    TokenCertificate
}

impl TokenCertificate {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<TokenCertificateName>) -> Self {
        set(self, "name", value)
    }

    /// `expiry`.
    pub fn expiry(self, value: impl Value<String>) -> Self {
        set(self, "expiry", value)
    }

    /// `thumbprint`.
    pub fn thumbprint(self, value: impl Value<String>) -> Self {
        set(self, "thumbprint", value)
    }

    /// `encodedPemCertificate`.
    pub fn encoded_pem_certificate(self, value: impl Value<String>) -> Self {
        set(self, "encodedPemCertificate", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TokenCertificate, P> {
    pub fn name(&self) -> Expr<TokenCertificateName, P> {
        field(self, "name")
    }

    pub fn expiry(&self) -> Expr<String, P> {
        field(self, "expiry")
    }

    pub fn thumbprint(&self) -> Expr<String, P> {
        field(self, "thumbprint")
    }

    pub fn encoded_pem_certificate(&self) -> Expr<String, P> {
        field(self, "encodedPemCertificate")
    }
}

enumeration! {
    /// `name` of `TokenCertificate`.
    open TokenCertificateName {
        Certificate1 = "certificate1",
        Certificate2 = "certificate2",
    }
}

definition! {
    /// Definition `TokenCredentialsProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `certificates()`: `Vec<TokenCertificate>`
    /// - `passwords()`: `Vec<TokenPassword>`
    TokenCredentialsProperties
}

impl TokenCredentialsProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `certificates`.
    pub fn certificates(self, value: impl Value<Vec<TokenCertificate>>) -> Self {
        set(self, "certificates", value)
    }

    /// Adds one item to `certificates`.
    pub fn certificate(self, value: impl Value<TokenCertificate>) -> Self {
        push(self, "certificates", value)
    }

    /// `passwords`.
    pub fn passwords(self, value: impl Value<Vec<TokenPassword>>) -> Self {
        set(self, "passwords", value)
    }

    /// Adds one item to `passwords`.
    pub fn password(self, value: impl Value<TokenPassword>) -> Self {
        push(self, "passwords", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TokenCredentialsProperties, P> {
    pub fn certificates(&self) -> Expr<Vec<TokenCertificate>, P> {
        field(self, "certificates")
    }

    pub fn passwords(&self) -> Expr<Vec<TokenPassword>, P> {
        field(self, "passwords")
    }
}

definition! {
    /// Definition `TokenPassword` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `creation_time()`: `String`
    /// - `expiry()`: `String`
    /// - `name()`: `TokenPasswordName`
    /// - `value()`: `String`
    TokenPassword
}

impl TokenPassword {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `creationTime`.
    pub fn creation_time(self, value: impl Value<String>) -> Self {
        set(self, "creationTime", value)
    }

    /// `expiry`.
    pub fn expiry(self, value: impl Value<String>) -> Self {
        set(self, "expiry", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<TokenPasswordName>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TokenPassword, P> {
    pub fn creation_time(&self) -> Expr<String, P> {
        field(self, "creationTime")
    }

    pub fn expiry(&self) -> Expr<String, P> {
        field(self, "expiry")
    }

    pub fn name(&self) -> Expr<TokenPasswordName, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `name` of `TokenPassword`.
    open TokenPasswordName {
        Password1 = "password1",
        Password2 = "password2",
    }
}

reading! {
    /// Definition `TokenProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `creation_date()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `scope_map_id()`: `Id<ScopeMap>`
    /// - `credentials()`: `TokenCredentialsProperties`
    /// - `status()`: `TokenStatus`
    TokenProperties
}

#[doc(hidden)]
impl<P> Expr<TokenProperties, P> {
    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "creationDate")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn scope_map_id(&self) -> Expr<Id<super::ScopeMap>, P> {
        field(self, "scopeMapId")
    }

    pub fn credentials(&self) -> Expr<TokenCredentialsProperties, P> {
        field(self, "credentials")
    }

    pub fn status(&self) -> Expr<TokenStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `Microsoft.ContainerRegistry/registries/tokens`.
    open TokenStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

enumeration! {
    /// `tokenType` of `AuthInfo`.
    open TokenType {
        Pat = "PAT",
        Oauth = "OAuth",
    }
}

definition! {
    /// Definition `TriggerProperties` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `timer_triggers()`: `Vec<TimerTrigger>`
    /// - `source_triggers()`: `Vec<SourceTrigger>`
    /// - `base_image_trigger()`: `BaseImageTrigger`
    TriggerProperties
}

impl TriggerProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `timerTriggers`.
    pub fn timer_triggers(self, value: impl Value<Vec<TimerTrigger>>) -> Self {
        set(self, "timerTriggers", value)
    }

    /// Adds one item to `timerTriggers`.
    pub fn timer_trigger(self, value: impl Value<TimerTrigger>) -> Self {
        push(self, "timerTriggers", value)
    }

    /// `sourceTriggers`.
    pub fn source_triggers(self, value: impl Value<Vec<SourceTrigger>>) -> Self {
        set(self, "sourceTriggers", value)
    }

    /// Adds one item to `sourceTriggers`.
    pub fn source_trigger(self, value: impl Value<SourceTrigger>) -> Self {
        push(self, "sourceTriggers", value)
    }

    /// `baseImageTrigger`.
    pub fn base_image_trigger(self, value: impl Value<BaseImageTrigger>) -> Self {
        set(self, "baseImageTrigger", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TriggerProperties, P> {
    pub fn timer_triggers(&self) -> Expr<Vec<TimerTrigger>, P> {
        field(self, "timerTriggers")
    }

    pub fn source_triggers(&self) -> Expr<Vec<SourceTrigger>, P> {
        field(self, "sourceTriggers")
    }

    pub fn base_image_trigger(&self) -> Expr<BaseImageTrigger, P> {
        field(self, "baseImageTrigger")
    }
}

definition! {
    /// Definition `TrustPolicy` of `Microsoft.ContainerRegistry`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `TrustPolicyType`
    /// - `status()`: `TrustPolicyStatus`
    TrustPolicy
}

impl TrustPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<TrustPolicyType>) -> Self {
        set(self, "type", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<TrustPolicyStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TrustPolicy, P> {
    pub fn type_(&self) -> Expr<TrustPolicyType, P> {
        field(self, "type")
    }

    pub fn status(&self) -> Expr<TrustPolicyStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `TrustPolicy`.
    open TrustPolicyStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

enumeration! {
    /// `type` of `TrustPolicy`.
    open TrustPolicyType {
        Notary = "Notary",
    }
}

reading! {
    /// Definition `UserIdentityProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserIdentityProperties
}

#[doc(hidden)]
impl<P> Expr<UserIdentityProperties, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

enumeration! {
    /// `variant` of `PlatformProperties`.
    open Variant {
        V6 = "v6",
        V7 = "v7",
        V8 = "v8",
    }
}

enumeration! {
    /// `actions` of `Microsoft.ContainerRegistry/registries/webhooks`.
    open WebhookAction {
        Push = "push",
        Delete = "delete",
        Quarantine = "quarantine",
        ChartPush = "chart_push",
        ChartDelete = "chart_delete",
    }
}

reading! {
    /// Definition `WebhookPropertiesCreateParametersOrWebhookProperties` of `Microsoft.ContainerRegistry`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `WebhookStatus`
    /// - `scope()`: `String`
    /// - `actions()`: `Vec<WebhookAction>`
    /// - `provisioning_state()`: `String`
    WebhookProperties
}

#[doc(hidden)]
impl<P> Expr<WebhookProperties, P> {
    pub fn status(&self) -> Expr<WebhookStatus, P> {
        field(self, "status")
    }

    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }

    pub fn actions(&self) -> Expr<Vec<WebhookAction>, P> {
        field(self, "actions")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `status` of `Microsoft.ContainerRegistry/registries/webhooks`.
    open WebhookStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

enumeration! {
    /// `zoneRedundancy` of `Microsoft.ContainerRegistry/registries`.
    open ZoneRedundancy {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
