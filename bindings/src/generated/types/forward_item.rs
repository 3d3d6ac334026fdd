// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SmartResponse;

/// Complex type `t:ForwardItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ForwardItemType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ForwardItem {
    /// What it inherits from [`SmartResponse`].
    pub base: SmartResponse,
}

impl ForwardItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ForwardItemType",
        base: Some(SmartResponse::SHAPE),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ForwardItem);

::ews_bindings::extends!(ForwardItem, SmartResponse);

::ews_bindings::blank_default!(ForwardItem);

impl xml::ReadNode for ForwardItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for ForwardItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
