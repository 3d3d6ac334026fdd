// @generated

use ::ews_bindings::{Result, xml};

use super::RequestAttachmentId;

/// Complex type `t:AttachmentIdType`.
///
/// Extends `t:RequestAttachmentIdType`.
#[doc(alias = "AttachmentIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentId {
    /// What it inherits from [`RequestAttachmentId`].
    pub base: RequestAttachmentId,
    /// Attribute `RootItemChangeKey`, optional.
    pub root_item_change_key: Option<String>,
    /// Attribute `RootItemId`, optional.
    pub root_item_id: Option<String>,
}

impl Eq for AttachmentId {}

xml::complex_type!(
    AttachmentId { name: "t:AttachmentIdType", base: RequestAttachmentId, bits: 1 }
);

impl AttachmentId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: RequestAttachmentId::new(id),
            root_item_change_key: None,
            root_item_id: None,
        }
    }
}

xml::extends!(AttachmentId, RequestAttachmentId);

xml::blank_new!(AttachmentId: text);

impl xml::ReadNode for AttachmentId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
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
