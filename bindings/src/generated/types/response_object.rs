// @generated

use ::ews_bindings::rt;
use super::ResponseObjectCore;

/// Abstract complex type `t:ResponseObjectType`.
///
/// Extends `t:ResponseObjectCoreType`.
///
/// Fields inherited from [`ResponseObjectCore`]: `reference_item_id`.
///
/// Fields inherited from [`Message`](super::Message): `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested` and 13 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
#[doc(alias = "ResponseObjectType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseObject {
    /// The value of the base type, [`ResponseObjectCore`].
    pub base: ResponseObjectCore,
    /// Attribute `ObjectName`, optional.
    pub object_name: Option<String>,
}

rt::complex_type! {
    ResponseObject: ResponseObjectCore = "t:ResponseObjectType";
    attributes {
        0 object_name: "ObjectName" optional;
    }
    elements {
        base 97;
    }
    kept { base.base.base.kept }
}
