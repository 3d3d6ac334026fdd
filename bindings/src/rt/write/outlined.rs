//! The methods of the writer that generated code calls through a function pointer; see the macro `outline!`.

use super::traits::{WriteComplex, WriteText};
use super::writer::Writer;
use crate::rt::model::TypeInfo;
use crate::rt::outline::outline;
use crate::rt::read::RawXml;

impl Writer {
    outline! {
        /// Writes an element of a complex type.
        pub fn complex/complex_outlined(
            self: &mut Self, name: &'static str, info: &'static TypeInfo, value: &dyn WriteComplex
        );
        /// Writes an element whose type is simple.
        pub fn simple/simple_outlined(self: &mut Self, name: &'static str, value: &dyn WriteText);
        /// Writes raw XML.
        pub fn raw/raw_outlined(self: &mut Self, raw: &RawXml);
        pub(super) fn value/value_outlined(self: &mut Self, value: &dyn WriteText, name: &str, in_attribute: bool);
    }
}
