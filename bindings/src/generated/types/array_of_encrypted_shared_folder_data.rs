// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EncryptedSharedFolderData;

/// Complex type `t:ArrayOfEncryptedSharedFolderDataType`.
#[doc(alias = "ArrayOfEncryptedSharedFolderDataType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfEncryptedSharedFolderData(pub Vec<EncryptedSharedFolderData>);

impl ArrayOfEncryptedSharedFolderData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfEncryptedSharedFolderDataType",
        content: xml::Content::Model("(t:EncryptedSharedFolderData)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfEncryptedSharedFolderData, EncryptedSharedFolderData
);

::ews_bindings::complex_type!(ArrayOfEncryptedSharedFolderData);

impl xml::ReadNode for ArrayOfEncryptedSharedFolderData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EncryptedSharedFolderData") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfEncryptedSharedFolderData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EncryptedSharedFolderData", &self.0);
    }
}
