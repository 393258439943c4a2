//! A folder with files in which the program is run, and the templates that most tests use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use armwright::json::Value;

/// A vault with a secret in it, in a resource group.
pub(crate) const VAULT: &str = r#"{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "env": { "type": "string", "defaultValue": "dev" },
    "password": { "type": "secureString", "defaultValue": "hunter2" },
    "days": { "type": "int", "defaultValue": 90, "minValue": 7 }
  },
  "variables": { "vault": "[concat('kv-', parameters('env'))]" },
  "resources": [
    {
      "type": "Microsoft.KeyVault/vaults",
      "apiVersion": "2024-11-01",
      "name": "[variables('vault')]",
      "location": "[resourceGroup().location]",
      "properties": { "softDeleteRetentionInDays": "[parameters('days')]", "accessPolicies": [] }
    },
    {
      "type": "Microsoft.KeyVault/vaults/secrets",
      "apiVersion": "2024-11-01",
      "name": "[concat(variables('vault'), '/admin')]",
      "properties": { "value": "[parameters('password')]", "contentType": "text/plain" }
    }
  ],
  "outputs": {
    "vaultId": {
      "type": "string",
      "value": "[resourceId('Microsoft.KeyVault/vaults', variables('vault'))]"
    },
    "vaultUri": {
      "type": "string",
      "value": "[reference(resourceId('Microsoft.KeyVault/vaults', variables('vault')), '2024-11-01').vaultUri]"
    }
  }
}"#;

/// A template of a subscription without anything in it.
pub(crate) const EMPTY: &str = r#"{
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": []
}"#;

pub(crate) const TARGET: [&str; 6] =
    ["--subscription", "1111", "--resource-group", "rg-data", "--location", "westeurope"];

/// A folder in which the program is run.
pub(crate) struct Folder(PathBuf);

/// What came of it.
#[derive(Debug, PartialEq)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Folder {
    /// A new folder for the test of this name.
    pub(crate) fn new(test: &str, files: &[(&str, &str)]) -> Self {
        let folder = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(test));
        if folder.0.exists() {
            fs::remove_dir_all(&folder.0).unwrap();
        }
        fs::create_dir_all(&folder.0).unwrap();
        for (name, text) in files {
            folder.write(name, text.as_bytes());
        }
        folder
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_armwright"));
        command.current_dir(&self.0).args(args);
        command
    }

    #[track_caller]
    pub(crate) fn run(&self, args: &[&str]) -> Ended {
        let output = self.command(args).stdin(Stdio::null()).output().unwrap();
        Ended {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// `armwright eval` of these files for [`TARGET`].
    #[track_caller]
    pub(crate) fn eval(&self, args: &[&str]) -> Ended {
        self.run(&[&["eval"], args, &TARGET].concat())
    }

    /// The output of a run that ends well and says nothing.
    #[track_caller]
    pub(crate) fn output(&self, args: &[&str]) -> String {
        let ended = self.eval(args);
        assert_eq!((ended.code, &*ended.err), (Some(0), ""), "{args:?}: {}", ended.out);
        ended.out
    }

    /// The same as JSON.
    #[track_caller]
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        Value::parse(&self.output(&[args, &["--json"]].concat())).unwrap()
    }
}

#[track_caller]
pub(crate) fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("there is no text at {pointer} of {value}"))
}
