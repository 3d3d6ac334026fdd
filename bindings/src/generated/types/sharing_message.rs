// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfSharingMessageAction, Message, SharingMessageAction};

/// Complex type `t:SharingMessageType`, since `V2017_07_11`.
///
/// Extends `t:MessageType`.
///
/// Fields inherited from [`Message`]: `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested` and 13 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
#[doc(alias = "SharingMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SharingMessage {
    /// The value of the base type, [`Message`].
    pub base: Message,
    /// Element `t:SharingMessageAction`, optional.
    pub sharing_message_action: Option<Box<SharingMessageAction>>,
    /// Element `t:SharingMessageActions`, optional.
    pub sharing_message_actions: Option<Box<ArrayOfSharingMessageAction>>,
}

rt::complex_type! {
    SharingMessage: Message = "t:SharingMessageType";
    elements t {
        base 96;
        0 sharing_message_action: "SharingMessageAction" optional;
        1 sharing_message_actions: "SharingMessageActions" optional;
    }
    kept { base.base.kept }
}
