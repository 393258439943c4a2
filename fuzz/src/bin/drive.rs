//! Looks for input that breaks a property, without libFuzzer:
//! `drive [--seconds 60] [--seed N] [TARGET]...`. What is found goes to `artifacts/TARGET` below
//! this crate; so does the input that is being tried, in case the process dies with it (a stack
//! that overflows). `drive --try FILE TARGET` tries one input.

use std::error::Error;
use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use armwright_fuzz::mutate::{Material, Random};
use armwright_fuzz::properties;
use armwright_fuzz::search::{Bounds, Found, Search};
use armwright_fuzz::shrink::smallest;
use armwright_fuzz::targets::{self, Target};

/// What a thread has if nobody asks for more.
const STACK: usize = 2 << 20;

struct Options {
    seconds: u64,
    seed: u64,
    input: Option<PathBuf>,
    targets: Vec<Target>,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = options()?;
    if let Some(path) = options.input {
        return reproduce(&path, &options.targets);
    }
    let seconds = Duration::from_secs(options.seconds) / u32::try_from(options.targets.len())?;
    println!("seed {}, {} s for each target", options.seed, seconds.as_secs());
    let mut code = ExitCode::SUCCESS;
    for target in options.targets {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts").join(target.name);
        fs::create_dir_all(&folder)?;
        let current = folder.join(format!("current-{}", options.seed));
        let found = find(target, options.seed, seconds, &current)?;
        fs::remove_file(current)?;
        let (what, input) = match found {
            Found::Nothing { inputs, ways } => {
                println!("{}: {inputs} inputs, {ways} ways to end, nothing found", target.name);
                continue;
            }
            Found::Panic(input) => ("panics", input),
            Found::Slow(input) => ("takes too long", input),
            Found::Large(input) => ("takes too much memory", input),
        };
        let path = folder.join(format!("seed-{}", options.seed));
        fs::write(&path, &input)?;
        let input = String::from_utf8_lossy(&input);
        println!("{}: {what} with {}: {input:?}", target.name, path.display());
        code = ExitCode::FAILURE;
    }
    Ok(code)
}

fn find(
    target: Target,
    seed: u64,
    seconds: Duration,
    current: &Path,
) -> Result<Found, Box<dyn Error>> {
    let bounds = Bounds { search: seconds, input: Duration::from_secs(12), memory: 500 << 20 };
    let seeds = target.seeds()?;
    let mut file = File::create(current)?;
    let Target { property, material, .. } = target;
    let search = move || {
        let search = Search { property, material, seeds: &seeds, bounds };
        let found = search.run(&mut Random::new(seed), |input| {
            let written = file.rewind().and_then(|()| file.write_all(input));
            let length = u64::try_from(input.len()).expect("a length fits in 64 bits");
            written.and_then(|()| file.set_len(length)).expect("the artifacts can be written");
        });
        match found {
            // A template says more than the choices that made it.
            Found::Panic(input) if material == Material::Choices => {
                let made = properties::made_template(&input).to_pretty();
                Found::Panic(smallest(properties::template, Material::Json, made.into_bytes()))
            }
            found => found,
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(search)?;
    Ok(thread.join().map_err(|_| "the search itself failed")?)
}

fn reproduce(path: &Path, targets: &[Target]) -> Result<ExitCode, Box<dyn Error>> {
    let input = fs::read(path)?;
    for Target { name, property, .. } in targets.iter().copied() {
        let input = input.clone();
        let start = Instant::now();
        let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || property(&input));
        match thread?.join() {
            Ok(way) => println!("{name}: {way}, after {:?}", start.elapsed()),
            Err(_) => return Ok(ExitCode::FAILURE),
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn options() -> Result<Options, Box<dyn Error>> {
    let seed = u64::from(std::process::id());
    let mut options = Options { seconds: 60, seed, input: None, targets: Vec::new() };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut next = || args.next().ok_or(format!("`{arg}` needs something after it"));
        match arg.as_str() {
            "--seconds" => options.seconds = next()?.parse()?,
            "--seed" => options.seed = next()?.parse()?,
            "--try" => options.input = Some(next()?.into()),
            name => match targets::all().find(|known| known.name == name) {
                Some(target) => options.targets.push(target),
                None => return Err(format!("there is no target `{name}`").into()),
            },
        }
    }
    if options.targets.is_empty() {
        options.targets = targets::all().collect();
    }
    Ok(options)
}
