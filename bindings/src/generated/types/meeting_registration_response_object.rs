// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::WellKnownResponseObject;

/// Complex type `t:MeetingRegistrationResponseObjectType`, since `Exchange2013_SP1`.
///
/// Extends `t:WellKnownResponseObjectType`.
///
/// Fields inherited from [`WellKnownResponseObject`]: `item_class`, `sensitivity`, `body`, `attachments`, `internet_message_headers`, `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
#[doc(alias = "MeetingRegistrationResponseObjectType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingRegistrationResponseObject {
    /// The value of the base type, [`WellKnownResponseObject`].
    pub base: WellKnownResponseObject,
    /// Element `t:ProposedStart`, optional.
    pub proposed_start: Option<value::DateTime>,
    /// Element `t:ProposedEnd`, optional.
    pub proposed_end: Option<value::DateTime>,
}

rt::complex_type! {
    MeetingRegistrationResponseObject: WellKnownResponseObject = "t:MeetingRegistrationResponseObjectType";
    elements t {
        base 13;
        0 proposed_start: "ProposedStart" optional;
        1 proposed_end: "ProposedEnd" optional;
    }
}
