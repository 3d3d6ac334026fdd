// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EmailAddressType;

/// Complex type `t:SingleRecipientType`.
#[doc(alias = "SingleRecipientType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SingleRecipient {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
}

impl Eq for SingleRecipient {}

impl SingleRecipient {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddressType>) -> Self {
        Self { mailbox: mailbox.into() }
    }
}

rt::complex_type! {
    SingleRecipient = "t:SingleRecipientType", required 1, new(value(EmailAddressType));
    elements t {
        0 mailbox: "Mailbox" required 0;
    }
}
