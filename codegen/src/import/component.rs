//! One component as canonical XSD text, for `explain`.

use crate::schema::{Name, Schema};

use super::xsd::Xsd;

/// A type's text.
pub(crate) fn of_type(schema: &Schema, name: &Name) -> String {
    let mut xsd = Xsd::new(schema);
    xsd.definition(Some(&name.local), &schema.types[name]);
    xsd.out
}

/// An element's text.
pub(crate) fn of_element(schema: &Schema, name: &Name) -> String {
    let mut xsd = Xsd::new(schema);
    xsd.element(&schema.elements[name], None);
    xsd.out
}
