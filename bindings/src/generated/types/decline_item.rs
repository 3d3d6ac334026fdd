// @generated

use ::ews_bindings::rt;
use super::MeetingRegistrationResponseObject;

/// Complex type `t:DeclineItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
///
/// Fields inherited from [`MeetingRegistrationResponseObject`]: `proposed_start`, `proposed_end`.
///
/// Fields inherited from [`WellKnownResponseObject`](super::WellKnownResponseObject): `item_class`, `sensitivity`, `body`, `attachments`, `internet_message_headers`, `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
///
/// Microsoft's reference: [`DeclineItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/declineitem).
#[doc(alias = "DeclineItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeclineItem {
    /// The value of the base type, [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

rt::complex_type! {
    DeclineItem: MeetingRegistrationResponseObject = "t:DeclineItemType";
    elements {
        base 15;
    }
}
