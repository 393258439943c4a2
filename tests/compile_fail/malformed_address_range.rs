//! A literal address range is checked by the compiler.
fn main() {
    let _ = armwright::cidr!("10.0.0.1/24");
}
