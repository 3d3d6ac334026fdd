// @generated

use ::ews_bindings::rt;
use super::MeetingRegistrationResponseObject;

/// Complex type `t:DeclineItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "DeclineItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeclineItem {
    /// The fields inherited from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

rt::complex_type! {
    DeclineItem: MeetingRegistrationResponseObject = "t:DeclineItemType";
    elements {
        base;
    }
}
