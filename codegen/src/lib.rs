//! Generates Rust from the Exchange Web Services schemas.

pub mod error;
mod fixups;
pub mod import;
pub mod load;
mod lower;
mod render;
mod resolve;
mod rust;
pub mod schema;
pub mod write;

use std::path::Path;

pub use error::{Error, ErrorKind, Result};
pub use import::import;
pub use write::Files;

/// The files that a schema folder gives.
///
/// # Errors
/// See [`ErrorKind`].
pub fn generate(schemas: &Path) -> Result<Files> {
    let schema = load::load(schemas)?;
    let resolved = resolve::resolve(schema)?;
    let api = lower::lower(&resolved)?;
    render::render(&api)
}
