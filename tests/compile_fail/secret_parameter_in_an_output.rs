//! A secret parameter must not stand in a plain output either.
use armwright::{Deployment, SecureParam};

fn main() {
    let password = SecureParam::string("password");
    Deployment::subscription().output("password", &password);
}
