//! Prints the template of a chain of storage accounts, to be timed as a whole process:
//! `chain 5000`; `chain 5000 nested` for the same in nested deployments.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let count = args.next().ok_or("say how many accounts, as in `chain 5000`")?.parse()?;
    let template = match args.next().as_deref() {
        None => armwright_benches::chain(count).synth()?,
        Some("nested") => armwright_benches::nested_chain(count).synth()?,
        Some(other) => return Err(format!("`{other}` is not `nested`").into()),
    };
    print!("{template}");
    Ok(())
}
