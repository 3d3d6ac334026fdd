// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SmartResponse;

/// Complex type `t:ReplyAllToItemType`.
///
/// Extends `t:SmartResponseType`.
///
/// Fields inherited from [`SmartResponse`]: `new_body_content`.
///
/// Fields inherited from [`SmartResponseBase`](super::SmartResponseBase): `subject`, `body`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
///
/// Microsoft's reference: [`ReplyAllToItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/replyalltoitem).
#[doc(alias = "ReplyAllToItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyAllToItem {
    /// The value of the base type, [`SmartResponse`].
    pub base: SmartResponse,
    /// Element `t:IsSpecificMessageReply`, optional, since `V2016_10_10`.
    pub is_specific_message_reply: Option<bool>,
}

impl Eq for ReplyAllToItem {}

rt::complex_type! {
    ReplyAllToItem: SmartResponse = "t:ReplyAllToItemType";
    elements t {
        base 10;
        0 is_specific_message_reply: "IsSpecificMessageReply" optional;
    }
}
