//! A secret must not stand in a plain output.
use armwright::{Deployment, SecureParam};

fn main() {
    let password = SecureParam::string("password");
    Deployment::subscription().output("password", password.expr());
}
