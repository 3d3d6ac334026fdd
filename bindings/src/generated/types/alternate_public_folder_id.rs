// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AlternateIdBase, IdFormat};

/// Complex type `t:AlternatePublicFolderIdType`.
///
/// Extends `t:AlternateIdBaseType`.
#[doc(alias = "AlternatePublicFolderIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AlternatePublicFolderId {
    /// What it inherits from [`AlternateIdBase`].
    pub base: AlternateIdBase,
    /// Attribute `FolderId`, required, `xs:string`.
    pub folder_id: String,
}

impl AlternatePublicFolderId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AlternatePublicFolderIdType",
        base: Some(AlternateIdBase::SHAPE),
        required: &["@FolderId"],
        bits: 2,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(format: IdFormat, folder_id: impl Into<String>) -> Self {
        Self {
            base: AlternateIdBase::new(format),
            folder_id: folder_id.into(),
        }
    }
}

::ews_bindings::complex_type!(AlternatePublicFolderId);

::ews_bindings::extends!(AlternatePublicFolderId, AlternateIdBase);

::ews_bindings::blank_new!(AlternatePublicFolderId : blank, text);

impl xml::ReadNode for AlternatePublicFolderId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "FolderId") => {
                input.require_attribute(&mut self.folder_id, attribute, 1)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for AlternatePublicFolderId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("FolderId", &self.folder_id);
    }
}
