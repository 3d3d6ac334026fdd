// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{EmailAddressType, TeamMailboxLifecycleState};

/// Sets the SharePoint site and the state of a site mailbox.
///
/// Complex type `m:SetTeamMailboxRequestType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetTeamMailbox`.
///
/// Example, and the other operations of the area: [Service and mailbox](super::super::operation_index#service-and-mailbox).
///
/// Microsoft's reference: [`SetTeamMailbox`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setteammailbox).
#[doc(alias("SetTeamMailboxRequestType", "SetTeamMailbox"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetTeamMailboxRequest {
    /// Element `m:EmailAddress`, required.
    pub email_address: EmailAddressType,
    /// Element `m:SharePointSiteUrl`, required.
    pub share_point_site_url: String,
    /// Element `m:State`, required.
    pub state: TeamMailboxLifecycleState,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetTeamMailboxRequest {}

impl SetTeamMailboxRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        email_address: impl Into<EmailAddressType>,
        share_point_site_url: impl Into<String>,
        state: TeamMailboxLifecycleState,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            share_point_site_url: share_point_site_url.into(),
            state,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SetTeamMailboxRequest = "m:SetTeamMailboxRequestType", required 3, new(value(EmailAddressType) text value);
    elements m {
        0 email_address: "EmailAddress" required 0;
        1 share_point_site_url: "SharePointSiteUrl" required 1;
        2 state: "State" required 2;
    }
    kept { kept }
}

rt::root! {
    SetTeamMailboxRequest = "m:SetTeamMailbox"
}
