// @generated

use ::ews_bindings::rt;
use super::ReferenceItemResponse;

/// Complex type `t:SuppressReadReceiptType`.
///
/// Extends `t:ReferenceItemResponseType`.
///
/// Fields inherited from [`ReferenceItemResponse`]: `reference_item_id`.
///
/// Microsoft's reference: [`SuppressReadReceipt`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suppressreadreceipt).
#[doc(alias = "SuppressReadReceiptType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuppressReadReceipt {
    /// The value of the base type, [`ReferenceItemResponse`].
    pub base: ReferenceItemResponse,
}

impl Eq for SuppressReadReceipt {}

rt::complex_type! {
    SuppressReadReceipt: ReferenceItemResponse = "t:SuppressReadReceiptType";
    elements {
        base 1;
    }
}
