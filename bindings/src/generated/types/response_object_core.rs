// @generated

use ::ews_bindings::{Result, rt};

use super::{ItemId, Message};

/// Abstract complex type `t:ResponseObjectCoreType`.
///
/// Extends `t:MessageType`.
#[doc(alias = "ResponseObjectCoreType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseObjectCore {
    /// What it inherits from [`Message`].
    pub base: Message,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

rt::complex_type!(
    ResponseObjectCore { name: "t:ResponseObjectCoreType", base: Message, model:
    "t:ReferenceItemId?" }
);

rt::extends!(ResponseObjectCore, Message);

rt::placeholder_default!(ResponseObjectCore);

impl rt::ReadComplex for ResponseObjectCore {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ReferenceItemId") => reader.fill(&mut self.reference_item_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ResponseObjectCore {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
