//! Generates Rust from the Exchange Web Services schemas.
//!
//! The pipeline is the table of contents of this crate:
//!
//! | stage | from | to |
//! |---|---|---|
//! | [`mod@load`] | XSD files, by way of xsd-parser | [`schema`]: components as plain data |
//! | `resolve` | components | the same, with the relations between them |
//! | `lower` | components | `rust`: items and fields, without XSD |
//! | `render` | items and fields | tokens, then formatted text |
//! | [`mod@write`] | texts | files: only what changed, pruned, or compared |
//!
//! Other parts:
//!
//! - `secrets` lists the values that `Debug` must hide.
//! - `explain` shows the result of each stage for a name.
//! - [`schema::History`] holds the properties of a component in older versions of the schema.
//! - [`Diff`] lists the changes between two schemas.
//! - [`Builder`] runs the pipeline in a build script.
//! - [`import()`] writes the canonical files of `schemas/` from the files of a server.

/// The program in the crate's README compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod builder;
mod diff;
mod error;
mod explain;
mod history;
pub mod import;
pub mod load;
mod lower;
mod render;
mod resolve;
mod rust;
pub mod schema;
mod secrets;
mod suggest;
#[cfg(test)]
mod test_schema;
pub mod write;

use std::path::Path;

pub use builder::Builder;
pub use diff::{Change, ChangeKind, Diff, Effect, RustChange};
pub use error::{Error, ErrorKind, Result};
pub use explain::Explainer;
pub use import::import;
pub use write::Files;

/// The files that a schema folder gives.
///
/// # Errors
/// When the folder does not load, or holds what cannot be generated; see [`ErrorKind`].
pub fn generate(schemas: &Path) -> Result<Files> {
    generate_from(load::load(schemas)?, None).map_err(|error| error.in_folder(schemas))
}

/// The files that a schema gives: all, or those that some operations need.
pub(crate) fn generate_from(schema: schema::Schema, operations: Option<&[String]>) -> Result<Files> {
    let mut api = lowered(schema)?;
    if let Some(operations) = operations {
        api.restrict(operations)?;
    }
    render::render(&api)
}

/// The Rust of a schema, before it is text.
fn lowered(schema: schema::Schema) -> Result<rust::Api> {
    lower::lower(&resolve::resolve(schema)?)
}
