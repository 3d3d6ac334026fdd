// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfMailboxHoldStatus;

/// Complex type `t:MailboxHoldResultType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`MailboxHoldResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxholdresult).
#[doc(alias = "MailboxHoldResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxHoldResult {
    /// Element `t:HoldId`, required.
    pub hold_id: String,
    /// Element `t:Query`, optional.
    pub query: Option<String>,
    /// Element `t:MailboxHoldStatuses`, required.
    pub mailbox_hold_statuses: ArrayOfMailboxHoldStatus,
}

impl Eq for MailboxHoldResult {}

impl MailboxHoldResult {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        hold_id: impl Into<String>,
        mailbox_hold_statuses: impl Into<ArrayOfMailboxHoldStatus>,
    ) -> Self {
        Self {
            hold_id: hold_id.into(),
            query: None,
            mailbox_hold_statuses: mailbox_hold_statuses.into(),
        }
    }
}

rt::complex_type! {
    MailboxHoldResult = "t:MailboxHoldResultType", required 2, new(text value(ArrayOfMailboxHoldStatus));
    elements t {
        0 hold_id: "HoldId" required 0;
        1 query: "Query" optional;
        2 mailbox_hold_statuses: "MailboxHoldStatuses" required 1;
    }
}
