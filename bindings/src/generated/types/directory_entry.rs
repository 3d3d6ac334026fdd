// @generated

use ::ews_bindings::{Result, rt};

use super::EmailAddressType;

/// Complex type `t:DirectoryEntryType`, since `Exchange2010_SP1`.
#[doc(alias = "DirectoryEntryType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DirectoryEntry {
    /// Element `t:Id`, optional.
    pub id: Option<Box<EmailAddressType>>,
}

impl Eq for DirectoryEntry {}

rt::complex_type!(DirectoryEntry { name: "t:DirectoryEntryType", model: "t:Id?" });

rt::placeholder_default!(DirectoryEntry);

impl rt::ReadComplex for DirectoryEntry {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.fill(&mut self.id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DirectoryEntry {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
    }
}
