//! The stages in a row: from a schema folder or a schema to Rust items, and to files.

use std::path::Path;

use crate::error::Result;
use crate::load;
use crate::lower;
use crate::render;
use crate::resolve;
use crate::rust::Api;
use crate::schema::Schema;
use crate::write::Files;

/// The files that a schema folder gives.
///
/// # Errors
/// When the folder does not load, or holds what cannot be generated; see [`ErrorKind`](crate::ErrorKind).
pub fn generate(schemas: &Path) -> Result<Files> {
    generate_from(load::load(schemas)?, None).map_err(|error| error.in_folder(schemas))
}

/// The files that a schema gives: all, or those that some operations need.
pub(crate) fn generate_from(schema: Schema, operations: Option<&[String]>) -> Result<Files> {
    let mut api = lowered(schema)?;
    if let Some(operations) = operations {
        api.restrict(operations)?;
    }
    render::render(&api)
}

/// The Rust items of a schema.
pub(crate) fn lowered(schema: Schema) -> Result<Api> {
    lower::lower(&resolve::resolve(schema)?)
}
