// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ItemId, Message};

/// Abstract complex type `t:ResponseObjectCoreType`.
///
/// Extends `t:MessageType`.
///
/// Fields inherited from [`Message`]: `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested` and 13 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
#[doc(alias = "ResponseObjectCoreType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseObjectCore {
    /// The value of the base type, [`Message`].
    pub base: Message,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

rt::complex_type! {
    ResponseObjectCore: Message = "t:ResponseObjectCoreType";
    elements t {
        base 96;
        0 reference_item_id: "ReferenceItemId" optional;
    }
    kept { base.base.kept }
}
