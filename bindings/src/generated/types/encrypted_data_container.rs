// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(EncryptedDataContainer: blank);

impl xml::ReadNode for EncryptedDataContainer {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_any(&mut self.any, tag, "##other t", 0)
    }
}

impl xml::WriteNode for EncryptedDataContainer {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.any(&self.any, "##other t");
    }
}

xml::root!(EncryptedDataContainer, "t:SharingSecurity");
