//! What each target starts from and how its inputs are changed.

use std::path::{Path, PathBuf};
use std::{fs, io};

use armwright::expr::signature;

use crate::mutate::Material;
use crate::properties::{ALL, Property};

/// A property and what it is tried with.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The name of the property.
    pub name: &'static str,
    /// What must hold.
    pub property: Property,
    /// What its inputs are.
    pub material: Material,
}

/// The largest file that a search starts from: changing it and trying it again takes its time.
const MAX_SEED: u64 = 1 << 16;

/// Every target.
pub fn all() -> impl Iterator<Item = Target> {
    ALL.into_iter().map(|(name, property)| {
        let material = match name {
            "template" | "parameters_file" => Material::Json,
            "templates" => Material::Choices,
            "eval_expression" => Material::Expression,
            _ => Material::Text,
        };
        Target { name, property, material }
    })
}

/// Inputs to start from, whatever they are inputs of.
pub const SEEDS: [&str; 12] = [
    "",
    "{}",
    r#"{ "type": "Microsoft.KeyVault/vaults", "days": 90.0, "tags": { "a": [true, null, -1e3] } }"#,
    "[[[[[[[[1]]]]]]]]",
    r#""\u00e9\ud83d\ude00\n\"""#,
    "[concat('a', parameters('b').c[0]['d e'], string(-5))]",
    "concat('it''s', uniqueString(resourceGroup().id))",
    "map(range(0, 3), lambda('i', format('{0}-{1}', lambdaVariables('i'), 'x')))",
    "[if(equals(variables('x'), null()), createObject('a', 1), createArray())]",
    "[[text]",
    "ns.function(1, reference(resourceId('A/b', 'c'), '2020-01-01', 'Full').d)",
    "json('1.5')",
];

impl Target {
    /// Inputs to start from: small ones, what once failed, and for templates those that stand in
    /// this project and beside it.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn seeds(&self) -> io::Result<Vec<Vec<u8>>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut seeds: Vec<Vec<u8>> = SEEDS.iter().map(|seed| seed.as_bytes().to_vec()).collect();
        let mut paths = Vec::new();
        files(&root.join("tests/regressions").join(self.name), &mut paths)?;
        match self.material {
            Material::Expression => {
                seeds.extend(signature::all().map(|known| {
                    let arguments = vec!["'a'"; known.min].join(", ");
                    format!("{}({arguments})", known.name.replace('*', "Keys")).into_bytes()
                }));
            }
            Material::Json => {
                files(&root.join("fuzz/seeds").join(self.name), &mut paths)?;
                let beside = root.join("../shared/corpus");
                if self.name == "template" {
                    files(&root.join("snapshots"), &mut paths)?;
                    if beside.exists() {
                        files(&beside, &mut paths)?;
                    }
                }
            }
            Material::Choices => {
                seeds.extend((0..64).map(|seed: u8| {
                    (0..1000_u32).map(|at| (at * at / 7).to_le_bytes()[0] ^ seed).collect()
                }));
            }
            Material::Text => {}
        }
        for path in paths {
            seeds.push(fs::read(path)?);
        }
        Ok(seeds)
    }
}

/// The files in and below a folder that are not too large, in order.
fn files(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found)?;
        } else if entry.metadata()?.len() <= MAX_SEED {
            found.push(path);
        }
    }
    Ok(())
}
