// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:FailedSearchMailboxType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`FailedMailbox`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/failedmailbox).
#[doc(alias = "FailedSearchMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FailedSearchMailbox {
    /// Element `t:Mailbox`, required.
    pub mailbox: String,
    /// Element `t:ErrorCode`, required.
    pub error_code: i32,
    /// Element `t:ErrorMessage`, required.
    pub error_message: String,
    /// Element `t:IsArchive`, required.
    pub is_archive: bool,
}

impl Eq for FailedSearchMailbox {}

impl FailedSearchMailbox {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox: impl Into<String>,
        error_code: i32,
        error_message: impl Into<String>,
        is_archive: bool,
    ) -> Self {
        Self {
            mailbox: mailbox.into(),
            error_code,
            error_message: error_message.into(),
            is_archive,
        }
    }
}

rt::complex_type! {
    FailedSearchMailbox = "t:FailedSearchMailboxType", required 4, new(text value text value);
    elements t {
        0 mailbox: "Mailbox" required 0;
        1 error_code: "ErrorCode" required 1;
        2 error_message: "ErrorMessage" required 2;
        3 is_archive: "IsArchive" required 3;
    }
}
