//! Checks of an import: the history can be written, and the canonical files mean the same as the schema.

use crate::error::{Error, ErrorKind, Result};
use crate::history::{versions, walk};
use crate::load;
use crate::schema::{Property, Schema};
use crate::write::Files;

use super::content;

/// Checks that every past `fixed` value can be written in the history, which separates values by `; `.
pub(super) fn check_past_fixed_values(schema: &Schema) -> Result<()> {
    for component in walk::components(schema).0.values() {
        for past in component.history.past_values() {
            if let Property::Fixed(Some(value)) = &past.property
                && (value.is_empty() || value.contains("; "))
            {
                let message = format!(
                    "unsupported past fixed value {value:?}: empty, or contains \"; \"; leave out the folder of the \
                     version that has it; if it is on record, import the other folders again, with --forget-history"
                );
                return Err(Error::new(ErrorKind::Unsupported, message).at(&component.location));
            }
        }
    }
    Ok(())
}

/// Checks that the canonical files mean the same as the schema.
pub(super) fn check_files(schema: &Schema, files: &Files) -> Result<()> {
    let written = load::from_texts(|name| files.get(name).map(str::to_owned))?;
    let changed = content::difference(schema, &written)
        .or_else(|| {
            let is_repeatable = |schema: &Schema| {
                schema.operations.iter().map(|operation| operation.is_repeatable).collect::<Vec<_>>()
            };
            (is_repeatable(schema) != is_repeatable(&written)).then(|| "operations".to_owned())
        })
        .or_else(|| (versions::of(schema) != versions::of(&written)).then(|| "the history".to_owned()))
        .or_else(|| (schema.version != written.version).then(|| "the version".to_owned()));
    match changed {
        None => Ok(()),
        Some(changed) => {
            let message = "the canonical form has another meaning; please report this as a defect of import";
            Err(Error::new(ErrorKind::Schema, message).of(changed))
        }
    }
}
