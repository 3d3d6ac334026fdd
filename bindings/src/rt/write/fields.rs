//! Writing the fields of a type in order.

use std::slice;

use super::traits::WriteXml;
use super::writer::Writer;
use crate::rt::model::TypeInfo;

/// A writer of the fields that a type declares. Each field holds elements of one name.
pub struct FieldWriter<'w> {
    /// The names of the fields that are not written yet.
    names: slice::Iter<'static, &'static str>,
    out: &'w mut Writer,
}

impl Writer {
    /// Returns a writer of the fields that a type declares.
    #[inline]
    pub fn fields(&mut self, info: &'static TypeInfo) -> FieldWriter<'_> {
        FieldWriter { names: info.elements.names.iter(), out: self }
    }
}

impl FieldWriter<'_> {
    /// Writes the next field as elements: one, several or none.
    #[inline]
    pub fn element<T: WriteXml>(&mut self, value: &T) {
        if let Some(name) = self.names.next() {
            self.out.element(name, value);
        }
    }
}
