// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DistinguishedFolderId;

/// Complex type `t:ArrayOfDistinguishedFolderIdType`.
#[doc(alias = "ArrayOfDistinguishedFolderIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfDistinguishedFolderId(pub Vec<DistinguishedFolderId>);

impl ArrayOfDistinguishedFolderId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfDistinguishedFolderIdType",
        content: xml::Content::Model("(t:DistinguishedFolderId)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfDistinguishedFolderId, DistinguishedFolderId);

::ews_bindings::complex_type!(ArrayOfDistinguishedFolderId);

impl xml::ReadNode for ArrayOfDistinguishedFolderId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DistinguishedFolderId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfDistinguishedFolderId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DistinguishedFolderId", &self.0);
    }
}
