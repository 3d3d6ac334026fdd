// @generated

use ::ews_bindings::{Result, xml};

use super::ReferenceItemResponse;

/// Complex type `t:SuppressReadReceiptType`.
///
/// Extends `t:ReferenceItemResponseType`.
#[doc(alias = "SuppressReadReceiptType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuppressReadReceipt {
    /// What it inherits from [`ReferenceItemResponse`].
    pub base: ReferenceItemResponse,
}

impl Eq for SuppressReadReceipt {}

xml::complex_type!(
    SuppressReadReceipt { name: "t:SuppressReadReceiptType", base:
    ReferenceItemResponse }
);

xml::extends!(SuppressReadReceipt, ReferenceItemResponse);

xml::blank_default!(SuppressReadReceipt);

impl xml::ReadNode for SuppressReadReceipt {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for SuppressReadReceipt {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
