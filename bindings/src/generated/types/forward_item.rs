// @generated

use ::ews_bindings::rt;
use super::SmartResponse;

/// Complex type `t:ForwardItemType`.
///
/// Extends `t:SmartResponseType`.
///
/// Fields inherited from [`SmartResponse`]: `new_body_content`.
///
/// Fields inherited from [`SmartResponseBase`](super::SmartResponseBase): `subject`, `body`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
///
/// Microsoft's reference: [`ForwardItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/forwarditem).
#[doc(alias = "ForwardItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ForwardItem {
    /// The value of the base type, [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ForwardItem {}

rt::complex_type! {
    ForwardItem: SmartResponse = "t:ForwardItemType";
    elements {
        base 10;
    }
}
