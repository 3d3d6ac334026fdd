//! The methods of the reader that generated code calls through a function pointer; see the macro `outline!`.

use std::borrow::Cow;

use crate::{Error, Result};

use super::raw::RawXml;
use super::reader::Reader;
use super::traits::{ReadComplex, ReadText};
use crate::rt::model::{TypeInfo, ValueError};
use crate::rt::outline::outline;
use crate::rt::syntax::{Attribute, StartTag};

impl<'a> Reader<'a> {
    outline! {
        /// Reads an element of a complex type.
        pub fn complex/complex_outlined(
            self: &mut Self, value: &mut dyn ReadComplex, info: &'static TypeInfo, tag: &StartTag<'_>
        ) -> Result<()>;
        /// Reads an element whose type is simple.
        pub fn simple/simple_outlined(self: &mut Self, field: &mut dyn ReadText, tag: &StartTag<'_>) -> Result<()>;
        pub(super) fn rich_text/rich_text_outlined(self: &mut Self, tag: &StartTag<'_>) -> Result<Cow<'a, str>>;
        pub(crate) fn only_xsi_attributes/only_xsi_attributes_outlined(self: &mut Self, tag: &StartTag<'_>) -> Result<()>;
        pub(crate) fn keep_unreadable/keep_unreadable_outlined(
            self: &mut Self, tag: &StartTag<'_>, error: Error
        ) -> Result<RawXml>;
        pub(crate) fn duplicate/duplicate_outlined(self: &Self, tag: &StartTag<'_>) -> Error;
        pub(super) fn parse/parse_outlined(
            self: &mut Self, field: &mut dyn ReadText, text: Cow<'_, str>, tag: Option<&StartTag<'_>>
        ) -> Result<()>;
        pub(super) fn parse_attribute/parse_attribute_outlined(
            self: &mut Self, field: &mut dyn ReadText, attribute: &Attribute<'_>
        ) -> Result<()>;
        pub(super) fn value_error/value_error_outlined(
            self: &Self, error: &ValueError, text: &str, tag: Option<&StartTag<'_>>
        ) -> Error;
        pub(super) fn attribute_error/attribute_error_outlined(
            self: &Self, error: &ValueError, attribute: &Attribute<'_>
        ) -> Error;
    }
}
