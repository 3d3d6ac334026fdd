// @generated

use ::ews_bindings::rt;
use super::SmartResponse;

/// Complex type `t:ReplyToItemType`.
///
/// Extends `t:SmartResponseType`.
///
/// Microsoft's reference: [`ReplyToItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/replytoitem).
#[doc(alias = "ReplyToItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyToItem {
    /// The fields inherited from [`SmartResponse`]: `new_body_content`.
    ///
    /// The fields inherited from `SmartResponseBase`: `subject`, `body`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
    pub base: SmartResponse,
}

impl Eq for ReplyToItem {}

rt::complex_type! {
    ReplyToItem: SmartResponse = "t:ReplyToItemType";
    elements {
        base 10;
    }
}
