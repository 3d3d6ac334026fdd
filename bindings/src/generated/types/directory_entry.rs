// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(DirectoryEntry { name: "t:DirectoryEntryType", model: "t:Id?" });

xml::blank_default!(DirectoryEntry);

impl xml::ReadNode for DirectoryEntry {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Id") => input.fill(&mut self.id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DirectoryEntry {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Id", &self.id);
    }
}
