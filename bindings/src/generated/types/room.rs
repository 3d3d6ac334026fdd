// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(Room { name: "t:RoomType", base: DirectoryEntry });

rt::extends!(Room, DirectoryEntry);

rt::placeholder_default!(Room);

impl rt::ReadComplex for Room {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for Room {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
