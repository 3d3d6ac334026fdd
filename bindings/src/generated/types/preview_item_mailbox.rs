// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:PreviewItemMailboxType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Mailbox`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailbox-previewitemmailboxtype).
#[doc(alias = "PreviewItemMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PreviewItemMailbox {
    /// Element `t:MailboxId`, required.
    pub mailbox_id: String,
    /// Element `t:PrimarySmtpAddress`, required.
    pub primary_smtp_address: String,
}

impl Eq for PreviewItemMailbox {}

impl PreviewItemMailbox {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox_id: impl Into<String>,
        primary_smtp_address: impl Into<String>,
    ) -> Self {
        Self {
            mailbox_id: mailbox_id.into(),
            primary_smtp_address: primary_smtp_address.into(),
        }
    }
}

rt::complex_type! {
    PreviewItemMailbox = "t:PreviewItemMailboxType", required 2, new(text text);
    elements t {
        0 mailbox_id: "MailboxId" required 0;
        1 primary_smtp_address: "PrimarySmtpAddress" required 1;
    }
}
