// @generated

use ::ews_bindings::rt;
use super::SmartResponse;

/// Complex type `t:CancelCalendarItemType`.
///
/// Extends `t:SmartResponseType`.
///
/// Fields inherited from [`SmartResponse`]: `new_body_content`.
///
/// Fields inherited from [`SmartResponseBase`](super::SmartResponseBase): `subject`, `body`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
///
/// Microsoft's reference: [`CancelCalendarItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/cancelcalendaritem).
#[doc(alias = "CancelCalendarItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CancelCalendarItem {
    /// The value of the base type, [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for CancelCalendarItem {}

rt::complex_type! {
    CancelCalendarItem: SmartResponse = "t:CancelCalendarItemType";
    elements {
        base 10;
    }
}
