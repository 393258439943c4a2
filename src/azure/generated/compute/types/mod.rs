//! Definitions and enums of `Microsoft.Compute`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod a;
mod b;
mod c;
mod d;
mod e;
mod h;
mod i;
mod k;
mod l;
mod m;
mod n;
mod o;
mod p;
mod r;
mod s;
mod t;
mod u;
mod v;
mod w;
mod z;

pub use self::a::*;
pub use self::b::*;
pub use self::c::*;
pub use self::d::*;
pub use self::e::*;
pub use self::h::*;
pub use self::i::*;
pub use self::k::*;
pub use self::l::*;
pub use self::m::*;
pub use self::n::*;
pub use self::o::*;
pub use self::p::*;
pub use self::r::*;
pub use self::s::*;
pub use self::t::*;
pub use self::u::*;
pub use self::v::*;
pub use self::w::*;
pub use self::z::*;
