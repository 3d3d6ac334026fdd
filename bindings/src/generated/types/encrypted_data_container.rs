// @generated

use ::ews_bindings::{Result, rt, xml};

/// Complex type `t:EncryptedDataContainerType`, since `Exchange2010_SP1`.
///
/// Global element `t:SharingSecurity`.
#[doc(alias = "EncryptedDataContainerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EncryptedDataContainer {
    /// Elements of the namespaces `##other`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl Eq for EncryptedDataContainer {}

rt::complex_type!(
    EncryptedDataContainer { name: "t:EncryptedDataContainerType", required:
    "{##other t}", bits: 1, model: "{##other t}", flags: checked }
);

impl EncryptedDataContainer {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(any: Vec<xml::RawXml>) -> Self {
        Self { any }
    }
}

rt::placeholder_new!(EncryptedDataContainer: placeholder);

impl rt::ReadComplex for EncryptedDataContainer {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_any(&mut self.any, tag, "##other t", 0)
    }
}

impl rt::WriteComplex for EncryptedDataContainer {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.any(&self.any, "##other t");
    }
}

rt::root!(EncryptedDataContainer, "t:SharingSecurity");
