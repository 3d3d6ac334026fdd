// @generated

use ::ews_bindings::{Result, xml};

use super::SmartResponse;

/// Complex type `t:ForwardItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ForwardItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ForwardItem {
    /// What it inherits from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ForwardItem {}

xml::complex_type!(ForwardItem { name: "t:ForwardItemType", base: SmartResponse });

xml::extends!(ForwardItem, SmartResponse);

xml::blank_default!(ForwardItem);

impl xml::ReadNode for ForwardItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for ForwardItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
