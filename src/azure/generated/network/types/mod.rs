//! Definitions and enums of `Microsoft.Network`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod a;
mod b;
mod c;
mod d;
mod e;
mod f;
mod g;
mod h;
mod i;
mod l;
mod m;
mod n;
mod p;
mod r;
mod s;
mod t;
mod v;

pub use self::a::*;
pub use self::b::*;
pub use self::c::*;
pub use self::d::*;
pub use self::e::*;
pub use self::f::*;
pub use self::g::*;
pub use self::h::*;
pub use self::i::*;
pub use self::l::*;
pub use self::m::*;
pub use self::n::*;
pub use self::p::*;
pub use self::r::*;
pub use self::s::*;
pub use self::t::*;
pub use self::v::*;
