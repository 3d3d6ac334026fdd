// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::EmailAddressType;

/// Abstract complex type `m:BaseDelegateType`.
///
/// Extends `m:BaseRequestType`.
#[doc(alias = "BaseDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseDelegate {
    /// Element `m:Mailbox`, required.
    pub mailbox: EmailAddressType,
}

impl Eq for BaseDelegate {}

impl BaseDelegate {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddressType>) -> Self {
        Self { mailbox: mailbox.into() }
    }
}

rt::complex_type! {
    BaseDelegate = "m:BaseDelegateType", required 1, new(value(EmailAddressType));
    elements m {
        0 mailbox: "Mailbox" required 0;
    }
}
