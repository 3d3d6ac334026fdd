// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfDelegateUser, DeliverMeetingRequests, EmailAddressType};
use super::BaseDelegate;

/// Adds delegates to a mailbox.
///
/// Complex type `m:AddDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:AddDelegate`.
///
/// Example, and the other operations of the area: [Delegates and sharing](super::super::operation_index#delegates-and-sharing).
///
/// Fields inherited from [`BaseDelegate`]: `mailbox`.
///
/// Microsoft's reference: [`AddDelegate`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/adddelegate-operation).
#[doc(alias = "AddDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddDelegate {
    /// The value of the base type, [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Element `m:DelegateUsers`, required.
    pub delegate_users: ArrayOfDelegateUser,
    /// Element `m:DeliverMeetingRequests`, optional.
    pub deliver_meeting_requests: Option<DeliverMeetingRequests>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for AddDelegate {}

impl AddDelegate {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox: impl Into<EmailAddressType>,
        delegate_users: impl Into<ArrayOfDelegateUser>,
    ) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            delegate_users: delegate_users.into(),
            deliver_meeting_requests: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    AddDelegate: BaseDelegate = "m:AddDelegateType", required 2, new(value(EmailAddressType) value(ArrayOfDelegateUser));
    elements m {
        base 1;
        0 delegate_users: "DelegateUsers" required 1;
        1 deliver_meeting_requests: "DeliverMeetingRequests" optional;
    }
    kept { kept }
}

rt::root! {
    AddDelegate = "m:AddDelegate"
}
