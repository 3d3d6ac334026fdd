// @generated

use ::ews_bindings::{Result, xml};

use super::DirectoryEntry;

/// Complex type `t:RoomType`, since `Exchange2010_SP1`.
///
/// Extends `t:DirectoryEntryType`.
#[doc(alias = "RoomType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Room {
    /// What it inherits from [`DirectoryEntry`].
    pub base: DirectoryEntry,
}

impl Eq for Room {}

xml::complex_type!(Room { name: "t:RoomType", base: DirectoryEntry });

xml::extends!(Room, DirectoryEntry);

xml::blank_default!(Room);

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
