// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AttachmentId, RequestAttachmentId);

rt::placeholder_new!(AttachmentId: text);

impl rt::ReadComplex for AttachmentId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "RootItemChangeKey") => {
                reader.fill_attribute(&mut self.root_item_change_key, attribute)
            }
            (rt::Namespace::None, "RootItemId") => {
                reader.fill_attribute(&mut self.root_item_id, attribute)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for AttachmentId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.optional_attribute("RootItemChangeKey", &self.root_item_change_key);
        out.optional_attribute("RootItemId", &self.root_item_id);
    }
}
