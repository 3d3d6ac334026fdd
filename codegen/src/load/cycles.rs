//! Check that no component refers to itself: no type is its own base, no group contains itself.

use crate::error::{Error, ErrorKind, Errors};
use crate::schema::{References, Schema};

/// Finds the components that refer to themselves, directly or through others.
pub(super) fn check_cycles(schema: &Schema) -> Errors {
    let mut errors = Errors::default();
    add_cycles(&References::of_types(schema), &mut errors);
    add_cycles(&References::of_elements(schema), &mut errors);
    add_cycles(&References::of_groups(schema), &mut errors);
    add_cycles(&References::of_attribute_groups(schema), &mut errors);
    errors
}

fn add_cycles(references: &References<'_>, errors: &mut Errors) {
    for cycle in references.targets_first().err().unwrap_or_default() {
        let chain: Vec<String> = cycle.iter().map(ToString::to_string).collect();
        let message =
            format!("circular {}: {}; remove one of these references", references.what, chain.join(" -> "));
        let error = Error::new(ErrorKind::Schema, message).of(format!("{} {}", references.kind, cycle[0]));
        errors.push(error.at(references.location(cycle[0])));
    }
}
