// @generated

use ::ews_bindings::rt;
use super::ResponseObject;

/// Complex type `t:RemoveItemType`.
///
/// Extends `t:ResponseObjectType`.
///
/// Fields inherited from [`ResponseObject`]: `object_name`.
///
/// Fields inherited from [`ResponseObjectCore`](super::ResponseObjectCore): `reference_item_id`.
///
/// Fields inherited from [`Message`](super::Message): `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested` and 13 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
///
/// Microsoft's reference: [`RemoveItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/removeitem).
#[doc(alias = "RemoveItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveItem {
    /// The value of the base type, [`ResponseObject`].
    pub base: ResponseObject,
}

rt::complex_type! {
    RemoveItem: ResponseObject = "t:RemoveItemType";
    attributes {
        base;
    }
    elements {
        base 97;
    }
    kept { base.base.base.base.kept }
}
