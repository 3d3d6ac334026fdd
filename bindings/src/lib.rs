//! Exchange Web Services for Rust.

extern crate self as ews_bindings;

mod error;
pub mod soap;
pub mod value;
#[macro_use]
pub mod xml;

pub use error::{Error, ErrorKind, Position, Result};
