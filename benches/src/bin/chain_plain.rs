//! Prints the document that `chain` prints, from plain structs: `chain_plain 5000`.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let count = args.next().ok_or("say how many accounts, as in `chain_plain 5000`")?.parse()?;
    println!("{}", serde_json::to_string_pretty(&armwright_benches::plain::chain(count))?);
    Ok(())
}
