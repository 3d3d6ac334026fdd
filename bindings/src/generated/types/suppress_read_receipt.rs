// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SuppressReadReceipt { name: "t:SuppressReadReceiptType", base:
    ReferenceItemResponse }
);

rt::extends!(SuppressReadReceipt, ReferenceItemResponse);

rt::placeholder_default!(SuppressReadReceipt);

impl rt::ReadComplex for SuppressReadReceipt {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for SuppressReadReceipt {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
