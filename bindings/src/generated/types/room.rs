// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DirectoryEntry;

/// Complex type `t:RoomType`.
///
/// Extends `t:DirectoryEntryType`.
#[doc(alias = "RoomType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Room {
    /// What it inherits from [`DirectoryEntry`].
    pub base: DirectoryEntry,
}

impl Room {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RoomType",
        base: Some(DirectoryEntry::SHAPE),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(Room);

::ews_bindings::extends!(Room, DirectoryEntry);

::ews_bindings::blank_default!(Room);

impl xml::ReadNode for Room {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for Room {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
