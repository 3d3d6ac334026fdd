//! The stages in a row: from a schema folder or a schema to Rust items, and to files.

use std::path::Path;

use crate::error::{Error, Result};
use crate::load;
use crate::lower;
use crate::render;
use crate::resolve::{self, Resolved};
use crate::rust::Api;
use crate::schema::Schema;
use crate::write::Files;

/// The results of all stages.
pub(crate) struct Stages {
    pub(crate) schema: Schema,
    pub(crate) resolved: Resolved,
    pub(crate) api: Api,
    pub(crate) files: Files,
}

/// Runs all stages on a schema folder, and keeps the result of each.
pub(crate) fn stages(schemas: &Path) -> Result<Stages> {
    let schema = load::load(schemas)?;
    let run = |schema: Schema| {
        let resolved = resolve::resolve(schema.clone())?;
        let api = lower::lower(&resolved)?;
        let files = render::render(&api)?;
        Ok(Stages { schema, resolved, api, files })
    };
    run(schema).map_err(|error: Error| error.in_folder(schemas))
}

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
