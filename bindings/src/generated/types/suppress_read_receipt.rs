// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ReferenceItemResponse;

/// Complex type `t:SuppressReadReceiptType`.
///
/// Extends `t:ReferenceItemResponseType`.
#[doc(alias = "SuppressReadReceiptType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SuppressReadReceipt {
    /// What it inherits from [`ReferenceItemResponse`].
    pub base: ReferenceItemResponse,
}

impl SuppressReadReceipt {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SuppressReadReceiptType",
        base: Some(ReferenceItemResponse::SHAPE),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SuppressReadReceipt);

::ews_bindings::extends!(SuppressReadReceipt, ReferenceItemResponse);

::ews_bindings::blank_default!(SuppressReadReceipt);

impl xml::ReadNode for SuppressReadReceipt {
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

impl xml::WriteNode for SuppressReadReceipt {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
