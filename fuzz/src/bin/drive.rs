//! Looks for input that breaks a property, without libFuzzer:
//! `drive [--seconds 60] [--seed N] [TARGET]...`. What is found goes to `artifacts/TARGET` below
//! this crate. If the process dies (a stack that overflows), the same seed dies again.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use armwright_fuzz::mutate::Random;
use armwright_fuzz::properties::{ALL, Property};
use armwright_fuzz::search::{Bounds, Found, SEEDS, search};

struct Options {
    seconds: u64,
    seed: u64,
    targets: Vec<(&'static str, Property)>,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = options()?;

    let bounds = Bounds {
        search: Duration::from_secs(options.seconds) / u32::try_from(options.targets.len())?,
        input: Duration::from_secs(1),
    };
    println!("seed {}, {} s for each target", options.seed, bounds.search.as_secs());
    let mut code = ExitCode::SUCCESS;
    for (name, property) in options.targets {
        let seeds = seeds(name)?;
        let (what, input) = match search(property, &seeds, &mut Random::new(options.seed), bounds) {
            Found::Nothing { inputs, ways } => {
                println!("{name}: {inputs} inputs, {ways} ways to end, nothing found");
                continue;
            }
            Found::Panic(input) => ("panics", input),
            Found::Slow(input) => ("takes too long", input),
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts").join(name);
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("seed-{}", options.seed));
        fs::write(&path, &input)?;
        println!("{name}: {what} with {}: {:?}", path.display(), String::from_utf8_lossy(&input));
        code = ExitCode::FAILURE;
    }
    Ok(code)
}

fn options() -> Result<Options, Box<dyn Error>> {
    let seed = u64::from(std::process::id());
    let mut options = Options { seconds: 60, seed, targets: Vec::new() };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut number = || args.next().ok_or(format!("`{arg}` needs a number after it"));
        match arg.as_str() {
            "--seconds" => options.seconds = number()?.parse()?,
            "--seed" => options.seed = number()?.parse()?,
            name => match ALL.iter().find(|(known, _)| *known == name) {
                Some(target) => options.targets.push(*target),
                None => return Err(format!("there is no target `{name}`").into()),
            },
        }
    }
    if options.targets.is_empty() {
        options.targets = ALL.to_vec();
    }
    Ok(options)
}

/// What every search starts from, and what once failed.
fn seeds(target: &str) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let mut seeds: Vec<Vec<u8>> = SEEDS.iter().map(|seed| seed.as_bytes().to_vec()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/regressions").join(target);
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    paths.sort();
    for path in paths {
        seeds.push(fs::read(path)?);
    }
    Ok(seeds)
}
