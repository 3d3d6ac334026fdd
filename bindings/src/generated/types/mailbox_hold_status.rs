// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::HoldStatus;

/// Complex type `t:MailboxHoldStatusType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`MailboxHoldStatus`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxholdstatus).
#[doc(alias = "MailboxHoldStatusType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxHoldStatus {
    /// Element `t:Mailbox`, required.
    pub mailbox: String,
    /// Element `t:Status`, required.
    pub status: HoldStatus,
    /// Element `t:AdditionalInfo`, optional.
    pub additional_info: Option<String>,
}

impl Eq for MailboxHoldStatus {}

impl MailboxHoldStatus {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<String>, status: HoldStatus) -> Self {
        Self {
            mailbox: mailbox.into(),
            status,
            additional_info: None,
        }
    }
}

rt::complex_type! {
    MailboxHoldStatus = "t:MailboxHoldStatusType", required 2, new(text value);
    elements t {
        0 mailbox: "Mailbox" required 0;
        1 status: "Status" required 1;
        2 additional_info: "AdditionalInfo" optional;
    }
}
