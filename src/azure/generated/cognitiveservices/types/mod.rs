//! Definitions and enums of `Microsoft.CognitiveServices`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod a;
mod c;
mod d;
mod e;
mod f;
mod i;
mod k;
mod m;
mod n;
mod o;
mod p;
mod q;
mod r;
mod s;
mod t;
mod u;
mod v;

pub use self::a::*;
pub use self::c::*;
pub use self::d::*;
pub use self::e::*;
pub use self::f::*;
pub use self::i::*;
pub use self::k::*;
pub use self::m::*;
pub use self::n::*;
pub use self::o::*;
pub use self::p::*;
pub use self::q::*;
pub use self::r::*;
pub use self::s::*;
pub use self::t::*;
pub use self::u::*;
pub use self::v::*;
