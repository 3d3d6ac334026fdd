// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ContactItem, EmailAddressType};

/// Complex type `t:ResolutionType`.
///
/// Microsoft's reference: [`Resolution`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/resolution).
#[doc(alias = "ResolutionType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Resolution {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
    /// Element `t:Contact`, optional.
    pub contact: Option<Box<ContactItem>>,
}

impl Resolution {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddressType>) -> Self {
        Self {
            mailbox: mailbox.into(),
            contact: None,
        }
    }
}

rt::complex_type! {
    Resolution = "t:ResolutionType", required 1, new(value(EmailAddressType));
    elements t {
        0 mailbox: "Mailbox" required 0;
        1 contact: "Contact" optional;
    }
}
