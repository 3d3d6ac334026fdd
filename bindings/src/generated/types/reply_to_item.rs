// @generated

use ::ews_bindings::rt;
use super::SmartResponse;

/// Complex type `t:ReplyToItemType`.
///
/// Extends `t:SmartResponseType`.
///
/// Fields inherited from [`SmartResponse`]: `new_body_content`.
///
/// Fields inherited from [`SmartResponseBase`](super::SmartResponseBase): `subject`, `body`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
///
/// Microsoft's reference: [`ReplyToItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/replytoitem).
#[doc(alias = "ReplyToItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyToItem {
    /// The value of the base type, [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ReplyToItem {}

rt::complex_type! {
    ReplyToItem: SmartResponse = "t:ReplyToItemType";
    elements {
        base 10;
    }
}
