// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfDelegateUser, DeliverMeetingRequests, EmailAddressType};
use super::BaseDelegate;

/// Changes the permissions of delegates, and the delivery of meeting requests to them.
///
/// Complex type `m:UpdateDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:UpdateDelegate`.
///
/// Example, and the other operations of the area: [Delegates and sharing](super::super::operation_index#delegates-and-sharing).
///
/// Fields inherited from [`BaseDelegate`]: `mailbox`.
///
/// Microsoft's reference: [`UpdateDelegate`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updatedelegate-operation).
#[doc(alias = "UpdateDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateDelegate {
    /// The value of the base type, [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Element `m:DelegateUsers`, optional.
    pub delegate_users: Option<ArrayOfDelegateUser>,
    /// Element `m:DeliverMeetingRequests`, optional.
    pub deliver_meeting_requests: Option<DeliverMeetingRequests>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateDelegate {}

impl UpdateDelegate {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddressType>) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            delegate_users: None,
            deliver_meeting_requests: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateDelegate: BaseDelegate = "m:UpdateDelegateType", required 1, new(value(EmailAddressType));
    elements m {
        base 1;
        0 delegate_users: "DelegateUsers" optional;
        1 deliver_meeting_requests: "DeliverMeetingRequests" optional;
    }
    kept { kept }
}

rt::root! {
    UpdateDelegate = "m:UpdateDelegate"
}
