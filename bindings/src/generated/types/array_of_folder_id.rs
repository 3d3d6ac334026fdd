// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FolderId;

/// Complex type `t:ArrayOfFolderIdType`.
#[doc(alias = "ArrayOfFolderIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfFolderId(pub Vec<FolderId>);

impl ArrayOfFolderId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfFolderIdType",
        content: xml::Content::Model("(t:FolderId)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfFolderId, FolderId);

::ews_bindings::complex_type!(ArrayOfFolderId);

impl xml::ReadNode for ArrayOfFolderId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfFolderId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FolderId", &self.0);
    }
}
