// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:EncryptedDataContainerType`.
///
/// Global element `t:SharingSecurity`.
#[doc(alias = "EncryptedDataContainerType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EncryptedDataContainer {
    /// Elements of the namespaces `##other`, as they were read.
    pub any: Vec<xml::RawXml>,
}

xml::complex_type!(
    EncryptedDataContainer { name: "t:EncryptedDataContainerType", model: "{##other t}"
    }
);

xml::blank_default!(EncryptedDataContainer);

impl xml::ReadNode for EncryptedDataContainer {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.any(&mut self.any, tag, "##other t")
    }
}

impl xml::WriteNode for EncryptedDataContainer {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.any(&self.any);
    }
}
