// @generated

use ::ews_bindings::{Result, xml};

use super::EncryptedDataContainer;

/// Complex type `t:EncryptedSharedFolderDataType`, since `Exchange2010_SP1`.
#[doc(alias = "EncryptedSharedFolderDataType")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EncryptedSharedFolderData {
    /// Element `t:Token`, required.
    pub token: EncryptedDataContainer,
    /// Element `t:Data`, required.
    pub data: EncryptedDataContainer,
}

impl Eq for EncryptedSharedFolderData {}

impl ::std::fmt::Debug for EncryptedSharedFolderData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EncryptedSharedFolderData")
            .field("token", &xml::Hidden)
            .field("data", &xml::Hidden)
            .finish()
    }
}

xml::complex_type!(
    EncryptedSharedFolderData { name: "t:EncryptedSharedFolderDataType", required:
    "t:Token, t:Data", bits: 2, model: "t:Token, t:Data" }
);

impl EncryptedSharedFolderData {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(token: EncryptedDataContainer, data: EncryptedDataContainer) -> Self {
        Self { token, data }
    }
}

xml::blank_new!(EncryptedSharedFolderData: blank, blank);

impl xml::ReadNode for EncryptedSharedFolderData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Token") => input.require(&mut self.token, tag, 0),
            (xml::T, "Data") => input.require(&mut self.data, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EncryptedSharedFolderData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Token", &self.token);
        out.element("t:Data", &self.data);
    }
}
