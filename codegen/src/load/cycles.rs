//! Check that no component refers to itself: no type is its own base, no group contains itself.

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{References, Schema};

/// Fails with a component that refers to itself, directly or through others.
pub(super) fn check_cycles(schema: &Schema) -> Result<()> {
    check_acyclic(&References::of_types(schema))?;
    check_acyclic(&References::of_elements(schema))?;
    check_acyclic(&References::of_groups(schema))?;
    check_acyclic(&References::of_attribute_groups(schema))
}

fn check_acyclic(references: &References<'_>) -> Result<()> {
    let Err(cycle) = references.targets_first() else { return Ok(()) };
    let chain: Vec<String> = cycle.iter().map(ToString::to_string).collect();
    let message = format!("circular {}: {}; remove one of them", references.what, chain.join(" -> "));
    let error = Error::new(ErrorKind::Schema, message).of(format!("{} {}", references.kind, cycle[0]));
    Err(error.at(references.location(cycle[0])))
}
