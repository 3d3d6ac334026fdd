// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ResponseObjectCore { name: "t:ResponseObjectCoreType", base: Message, model:
    "t:ReferenceItemId?" }
);

xml::extends!(ResponseObjectCore, Message);

xml::blank_default!(ResponseObjectCore);

impl xml::ReadNode for ResponseObjectCore {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ReferenceItemId") => input.fill(&mut self.reference_item_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ResponseObjectCore {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
