//! One component as canonical XSD text, for `explain`.

use crate::schema::{Name, Schema};

use super::xsd::XsdWriter;

/// The text of a named type.
pub(crate) fn type_text(schema: &Schema, name: &Name) -> String {
    let mut writer = XsdWriter::new(schema);
    writer.definition(Some(&name.local), &schema.types[name]);
    writer.finish()
}

/// The text of a global element.
pub(crate) fn element_text(schema: &Schema, name: &Name) -> String {
    let mut writer = XsdWriter::new(schema);
    writer.element(&schema.elements[name], None);
    writer.finish()
}
