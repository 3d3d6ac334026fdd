// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DelegatePermissions, UserId};

/// Complex type `t:DelegateUserType`.
///
/// Microsoft's reference: [`DelegateUser`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delegateuser).
#[doc(alias = "DelegateUserType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelegateUser {
    /// Element `t:UserId`, required.
    pub user_id: UserId,
    /// Element `t:DelegatePermissions`, optional.
    pub delegate_permissions: Option<Box<DelegatePermissions>>,
    /// Element `t:ReceiveCopiesOfMeetingMessages`, optional.
    pub receive_copies_of_meeting_messages: Option<bool>,
    /// Element `t:ViewPrivateItems`, optional.
    pub view_private_items: Option<bool>,
}

impl Eq for DelegateUser {}

impl DelegateUser {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            delegate_permissions: None,
            receive_copies_of_meeting_messages: None,
            view_private_items: None,
        }
    }
}

rt::complex_type! {
    DelegateUser = "t:DelegateUserType", required 1, new(value(UserId));
    elements t {
        0 user_id: "UserId" required 0;
        1 delegate_permissions: "DelegatePermissions" optional;
        2 receive_copies_of_meeting_messages: "ReceiveCopiesOfMeetingMessages" optional;
        3 view_private_items: "ViewPrivateItems" optional;
    }
}
