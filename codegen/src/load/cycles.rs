//! Check that no component refers to itself: no type is its own base, no group contains itself.

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{References, Schema};

/// Finds the components that refer to themselves, directly or through others: the first one of each kind.
pub(super) fn check_cycles(schema: &Schema) -> Errors {
    let mut errors = Errors::default();
    errors.check(check_acyclic(&References::of_types(schema)));
    errors.check(check_acyclic(&References::of_elements(schema)));
    errors.check(check_acyclic(&References::of_groups(schema)));
    errors.check(check_acyclic(&References::of_attribute_groups(schema)));
    errors
}

fn check_acyclic(references: &References<'_>) -> Result<()> {
    let Err(cycle) = references.targets_first() else { return Ok(()) };
    let chain: Vec<String> = cycle.iter().map(ToString::to_string).collect();
    let message = format!("circular {}: {}; remove one of them", references.what, chain.join(" -> "));
    let error = Error::new(ErrorKind::Schema, message).of(format!("{} {}", references.kind, cycle[0]));
    Err(error.at(references.location(cycle[0])))
}
