// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RequestAttachmentId;

/// Complex type `t:AttachmentIdType`.
///
/// Extends `t:RequestAttachmentIdType`.
#[doc(alias = "AttachmentIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AttachmentId {
    /// What it inherits from [`RequestAttachmentId`].
    pub base: RequestAttachmentId,
    /// Attribute `RootItemChangeKey`, optional, `xs:string`.
    pub root_item_change_key: Option<String>,
    /// Attribute `RootItemId`, optional, `xs:string`.
    pub root_item_id: Option<String>,
}

impl AttachmentId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AttachmentIdType",
        base: Some(RequestAttachmentId::SHAPE),
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: RequestAttachmentId::new(id),
            root_item_change_key: None,
            root_item_id: None,
        }
    }
}

::ews_bindings::complex_type!(AttachmentId);

::ews_bindings::extends!(AttachmentId, RequestAttachmentId);

::ews_bindings::blank_new!(AttachmentId : text);

impl xml::ReadNode for AttachmentId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "RootItemChangeKey") => {
                input.fill_attribute(&mut self.root_item_change_key, attribute)
            }
            (xml::Namespace::None, "RootItemId") => {
                input.fill_attribute(&mut self.root_item_id, attribute)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for AttachmentId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.optional_attribute("RootItemChangeKey", &self.root_item_change_key);
        out.optional_attribute("RootItemId", &self.root_item_id);
    }
}
