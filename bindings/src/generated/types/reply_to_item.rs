// @generated

use ::ews_bindings::{Result, xml};

use super::SmartResponse;

/// Complex type `t:ReplyToItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ReplyToItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyToItem {
    /// What it inherits from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ReplyToItem {}

xml::complex_type!(ReplyToItem { name: "t:ReplyToItemType", base: SmartResponse });

xml::extends!(ReplyToItem, SmartResponse);

xml::blank_default!(ReplyToItem);

impl xml::ReadNode for ReplyToItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for ReplyToItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
