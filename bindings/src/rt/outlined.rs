//! Methods of the runtime that generated code calls by way of a pointer: `x` calls `x_outlined`.
//!
//! Before it inlines, rustc looks for cycles, and follows each generated function through all that it
//! calls. It does not follow pointers. Without them that search takes 3.6 s of a release build of this
//! crate, with them 0.9 s; LLVM turns them back into plain calls.

use std::borrow::Cow;

use crate::{Error, Result};

use super::attributes::Attribute;
use super::complex::Checkpoint;
use super::raw::RawXml;
use super::read::{Handled, ReadComplex, ReadText, ValueError};
use super::reader::{Reader, StartTag};
use super::type_info::TypeInfo;
use super::write::{WriteComplex, WriteText};
use super::writer::Writer;

macro_rules! far {
    ($($(#[$doc:meta])* $vis:vis fn $name:ident / $far:ident(
        $self:ident: $this:ty $(, $argument:ident: $type:ty)*
    ) $(-> $result:ty)?;)*) => { $(
        $(#[$doc])*
        #[inline]
        $vis fn $name($self: $this $(, $argument: $type)*) $(-> $result)? {
            let far: fn($this $(, $type)*) $(-> $result)? = Self::$far;
            far($self $(, $argument)*)
        }
    )* };
}

impl<'a> Reader<'a> {
    far! {
        /// Reads an element of a complex type.
        pub fn node/node_outlined(
            self: &mut Self, node: &mut dyn ReadComplex, info: &'static TypeInfo, tag: &StartTag<'_>
        ) -> Result<()>;
        pub(super) fn rich_text/rich_text_outlined(self: &mut Self, tag: &StartTag<'_>) -> Result<Cow<'a, str>>;
        pub(crate) fn only_xsi_attributes/only_xsi_attributes_outlined(self: &mut Self, tag: &StartTag<'_>) -> Result<()>;
        pub(super) fn recover/recover_outlined(
            self: &mut Self, place: &Checkpoint, tag: &StartTag<'_>, error: Error
        ) -> Result<RawXml>;
        pub(super) fn tolerate/tolerate_outlined(self: &mut Self, error: Error) -> Result<()>;
        pub(crate) fn duplicate/duplicate_outlined(self: &Self, tag: &StartTag<'_>) -> Error;
        /// Reads an element whose type is simple.
        pub fn simple/simple_outlined(self: &mut Self, field: &mut dyn ReadText, tag: &StartTag<'_>) -> Result<()>;
        pub(super) fn parse/parse_outlined(
            self: &mut Self, field: &mut dyn ReadText, text: Cow<'_, str>, tag: Option<&StartTag<'_>>
        ) -> Result<()>;
        pub(super) fn parse_attribute/parse_attribute_outlined(
            self: &mut Self, field: &mut dyn ReadText, attribute: &Attribute<'_>
        ) -> Result<Handled>;
        pub(super) fn value_error/value_error_outlined(
            self: &Self, error: &ValueError, text: &str, tag: Option<&StartTag<'_>>
        ) -> Error;
        pub(super) fn attribute_error/attribute_error_outlined(
            self: &Self, error: &ValueError, attribute: &Attribute<'_>
        ) -> Error;
    }
}

impl Writer {
    far! {
        /// Writes an element of a complex type.
        pub fn node/node_outlined(self: &mut Self, name: &'static str, info: &'static TypeInfo, node: &dyn WriteComplex);
        /// Writes an element whose type is simple.
        pub fn simple/simple_outlined(self: &mut Self, name: &'static str, value: &dyn WriteText);
        /// Writes an element that was kept as it was read.
        pub fn raw/raw_outlined(self: &mut Self, raw: &RawXml);
        pub(super) fn value/value_outlined(self: &mut Self, value: &dyn WriteText, name: &str, in_attribute: bool);
    }
}
