// @generated

use ::ews_bindings::{Result, rt};

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
            .field("token", &rt::Redacted)
            .field("data", &rt::Redacted)
            .finish()
    }
}

rt::complex_type!(
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

rt::placeholder_new!(EncryptedSharedFolderData: placeholder, placeholder);

impl rt::ReadComplex for EncryptedSharedFolderData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Token") => reader.require(&mut self.token, tag, 0),
            (rt::T, "Data") => reader.require(&mut self.data, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EncryptedSharedFolderData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Token", &self.token);
        out.element("t:Data", &self.data);
    }
}
