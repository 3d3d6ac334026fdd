//! Methods of the runtime that generated code calls by way of a pointer: `x` calls `x_far`.
//!
//! Before it inlines, rustc looks for cycles, and follows each generated function through all that it
//! calls. It does not follow pointers. Without them that search takes 3.6 s of a release build of this
//! crate, with them 0.9 s; LLVM turns them back into plain calls.

use std::borrow::Cow;

use crate::{Error, Result};

use super::attributes::Attribute;
use super::input::{Input, Tag};
use super::node::Checkpoint;
use super::output::Output;
use super::raw::RawXml;
use super::read::{ReadNode, ReadText, Taken, ValueError};
use super::shape::Shape;
use super::write::{WriteNode, WriteText};

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

impl<'a> Input<'a> {
    far! {
        /// Reads an element of a complex type.
        pub fn node/node_far(
            self: &mut Self, node: &mut dyn ReadNode, shape: &'static Shape, tag: &Tag<'_>
        ) -> Result<()>;
        pub(super) fn rich_text/rich_text_far(self: &mut Self, tag: &Tag<'_>) -> Result<Cow<'a, str>>;
        pub(crate) fn only_xsi_attributes/only_xsi_attributes_far(self: &mut Self, tag: &Tag<'_>) -> Result<()>;
        pub(super) fn recover/recover_far(
            self: &mut Self, place: &Checkpoint, tag: &Tag<'_>, error: Error
        ) -> Result<RawXml>;
        pub(super) fn tolerate/tolerate_far(self: &mut Self, error: Error) -> Result<()>;
        pub(crate) fn duplicate/duplicate_far(self: &Self, tag: &Tag<'_>) -> Error;
        /// Reads an element whose type is simple.
        pub fn simple/simple_far(self: &mut Self, slot: &mut dyn ReadText, tag: &Tag<'_>) -> Result<()>;
        pub(super) fn parse/parse_far(
            self: &mut Self, slot: &mut dyn ReadText, text: Cow<'_, str>, tag: Option<&Tag<'_>>
        ) -> Result<()>;
        pub(super) fn parse_attribute/parse_attribute_far(
            self: &mut Self, slot: &mut dyn ReadText, attribute: &Attribute<'_>
        ) -> Result<Taken>;
        pub(super) fn value_error/value_error_far(
            self: &Self, error: &ValueError, text: &str, tag: Option<&Tag<'_>>
        ) -> Error;
        pub(super) fn attribute_error/attribute_error_far(
            self: &Self, error: &ValueError, attribute: &Attribute<'_>
        ) -> Error;
    }
}

impl Output {
    far! {
        /// Writes an element of a complex type.
        pub fn node/node_far(self: &mut Self, name: &'static str, shape: &'static Shape, node: &dyn WriteNode);
        /// Writes an element whose type is simple.
        pub fn simple/simple_far(self: &mut Self, name: &'static str, value: &dyn WriteText);
        /// Writes an element that was kept as it was read.
        pub fn raw/raw_far(self: &mut Self, raw: &RawXml);
        pub(super) fn value/value_far(self: &mut Self, value: &dyn WriteText, name: &str, in_attribute: bool);
    }
}
