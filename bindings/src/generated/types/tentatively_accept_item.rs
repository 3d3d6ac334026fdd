// @generated

use ::ews_bindings::rt;
use super::MeetingRegistrationResponseObject;

/// Complex type `t:TentativelyAcceptItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "TentativelyAcceptItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TentativelyAcceptItem {
    /// The fields inherited from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

rt::complex_type! {
    TentativelyAcceptItem: MeetingRegistrationResponseObject = "t:TentativelyAcceptItemType";
    elements {
        base;
    }
}
