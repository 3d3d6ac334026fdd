// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Guid;

/// Complex type `t:SearchableMailboxType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`SearchableMailbox`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchablemailbox).
#[doc(alias = "SearchableMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchableMailbox {
    /// Element `t:Guid`, required.
    pub guid: Guid,
    /// Element `t:PrimarySmtpAddress`, required.
    pub primary_smtp_address: String,
    /// Element `t:IsExternalMailbox`, required.
    pub is_external_mailbox: bool,
    /// Element `t:ExternalEmailAddress`, required.
    pub external_email_address: String,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:IsMembershipGroup`, required.
    pub is_membership_group: bool,
    /// Element `t:ReferenceId`, required.
    pub reference_id: String,
}

impl Eq for SearchableMailbox {}

impl SearchableMailbox {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        guid: Guid,
        primary_smtp_address: impl Into<String>,
        is_external_mailbox: bool,
        external_email_address: impl Into<String>,
        display_name: impl Into<String>,
        is_membership_group: bool,
        reference_id: impl Into<String>,
    ) -> Self {
        Self {
            guid,
            primary_smtp_address: primary_smtp_address.into(),
            is_external_mailbox,
            external_email_address: external_email_address.into(),
            display_name: display_name.into(),
            is_membership_group,
            reference_id: reference_id.into(),
        }
    }
}

rt::complex_type! {
    SearchableMailbox = "t:SearchableMailboxType", required 7, new(value text value text text value text);
    elements t {
        0 guid: "Guid" required 0;
        1 primary_smtp_address: "PrimarySmtpAddress" required 1;
        2 is_external_mailbox: "IsExternalMailbox" required 2;
        3 external_email_address: "ExternalEmailAddress" required 3;
        4 display_name: "DisplayName" required 4;
        5 is_membership_group: "IsMembershipGroup" required 5;
        6 reference_id: "ReferenceId" required 6;
    }
}
