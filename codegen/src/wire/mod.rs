//! The schema of documents on the wire: a schema with the entries of `wire.toml` applied.
//!
//! `apply` applies the entries, except `[[xsi_type]]`, which `resolve::xsi_type` applies. The rules in `entry` are for all
//! kinds.
//!
//! Code generation works with this schema. The functions here are for programs that compare documents with a schema.

mod apply;
mod entry;
#[cfg(test)]
mod tests;

use std::path::Path;

use crate::error::{Problems, Result};
use crate::import;
use crate::load;
use crate::schema::Schema;
use crate::write::Files;

pub(crate) use self::apply::{Wire, apply};
pub(crate) use self::entry::{known, settled, unnecessary};

/// Loads the schema in a folder, and applies the entries of `wire.toml`.
///
/// # Errors
/// When the folder does not load; see [`ErrorKind`](crate::ErrorKind). An entry that does not apply is ignored:
/// [`Files::warnings`] of [`generate`](crate::generate) has it.
pub fn schema(folder: &Path) -> Result<Schema> {
    let mut schema = load::load(folder)?;
    let mut problems = Problems::default();
    apply(&mut schema, &mut problems);
    problems.errors.finish().map_err(|error| error.in_folder(folder))?;
    Ok(schema)
}

/// The canonical files of the schema in a folder, with the entries of `wire.toml` applied. A validator accepts by them
/// the documents that the generated code writes.
///
/// # Errors
/// As [`schema`].
pub fn files(folder: &Path) -> Result<Files> {
    import::files(&schema(folder)?)
}
