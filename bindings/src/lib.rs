//! Exchange Web Services for Rust.

extern crate self as ews_bindings;

mod error;
#[rustfmt::skip] // Formatted by the generator.
#[allow(clippy::pedantic, clippy::large_enum_variant)] // Shapes are the schema's, not ours to smooth.
#[allow(unreachable_pub)] // `headers` and `operations` are re-exported from hand-written modules.
mod generated;
pub mod operation;
pub mod soap;
pub mod sync;
pub mod value;
pub mod xml;

pub use error::{Error, ErrorKind, Position, Result};
pub use generated::{messages, types};
