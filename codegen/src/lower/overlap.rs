//! Elements that two fields of a type can hold.
//!
//! The reader finds the field of an element by the name of the element, not by its position. So a name must be in one
//! field, and one field must be the wildcard.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, Errors};
use crate::rust::{Field, Role};
use crate::schema::{Name, SourceLocation};

use super::Lower;
use super::fields::OwnFields;

impl Lower<'_> {
    /// An error for each field of a type that can hold an element of an earlier field, or of a field of a base type: `known`
    /// has their fields.
    pub(super) fn overlaps(
        &self,
        owner: &Name,
        fields: &[(Field, SourceLocation)],
        known: &BTreeMap<Name, OwnFields>,
    ) -> Errors {
        let mut errors = Errors::default();
        let base = self.resolved.base(owner);
        let bases = std::iter::successors(base, |name| self.resolved.base(name));
        let inherited = bases.filter_map(|name| known.get(name)).flat_map(|own| &own.fields);
        let mut seen: BTreeSet<Held<'_>> = inherited.flat_map(held).collect();
        for (field, location) in fields {
            let held = held(field);
            if let Some(element) = held.iter().find(|element| seen.contains(*element)) {
                errors.push(overlap(*element).of(format!("type {owner}")).at(location));
            }
            seen.extend(held);
        }
        errors
    }
}

/// Part of the content of a type that one field or alternative holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held<'a> {
    /// An element.
    Element(&'a Name),
    /// The elements that a wildcard allows.
    Any,
}

/// The content that a field can hold.
fn held(field: &Field) -> Vec<Held<'_>> {
    match &field.role {
        Role::Element { name, .. } => vec![Held::Element(name)],
        Role::Choice { elements, .. } => elements.iter().map(Held::Element).collect(),
        Role::Any { .. } => vec![Held::Any],
        Role::Attribute { .. } | Role::AnyAttributes { .. } | Role::Text | Role::Kept => Vec::new(),
    }
}

/// The error for content that two fields, or two alternatives, can hold.
pub(super) fn overlap(held: Held<'_>) -> Error {
    let Held::Element(element) = held else {
        let construct = "second xs:any in a type and its base types";
        return Error::unsupported(
            construct,
            "remove one of them; strict reading then accepts its elements only at the position of the other",
        );
    };
    let construct = format!("second declaration of the element {element} in a type and its base types");
    let remedy = "declare it once: in a sequence, let maxOccurs of the first allow both, which must then be side by side; \
                  for alternatives that share it, use a sequence of optional elements";
    Error::unsupported(construct, remedy)
}
