// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Guid, SmtpAddress};

/// Complex type `t:MailboxInformationType`, since `V2016_10_10`.
#[doc(alias = "MailboxInformationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxInformation {
    /// Element `t:MailboxGuid`, required.
    pub mailbox_guid: Guid,
    /// Element `t:MailboxAddress`, required.
    pub mailbox_address: SmtpAddress,
    /// Element `t:MailboxDisplayName`, required.
    pub mailbox_display_name: String,
}

impl Eq for MailboxInformation {}

impl MailboxInformation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox_guid: Guid,
        mailbox_address: impl Into<SmtpAddress>,
        mailbox_display_name: impl Into<String>,
    ) -> Self {
        Self {
            mailbox_guid,
            mailbox_address: mailbox_address.into(),
            mailbox_display_name: mailbox_display_name.into(),
        }
    }
}

rt::complex_type! {
    MailboxInformation = "t:MailboxInformationType", required 3, new(value value(SmtpAddress) text);
    elements t {
        0 mailbox_guid: "MailboxGuid" required 0;
        1 mailbox_address: "MailboxAddress" required 1;
        2 mailbox_display_name: "MailboxDisplayName" required 2;
    }
}
