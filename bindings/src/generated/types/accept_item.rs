// @generated

use ::ews_bindings::rt;
use super::MeetingRegistrationResponseObject;

/// Complex type `t:AcceptItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "AcceptItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AcceptItem {
    /// The fields inherited from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

rt::complex_type! {
    AcceptItem: MeetingRegistrationResponseObject = "t:AcceptItemType";
    elements {
        base;
    }
}
