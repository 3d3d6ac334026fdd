// @generated

use ::ews_bindings::rt;
use super::{EmailAddressKey, MailboxType};

/// Complex type `t:EmailAddressDictionaryEntryType`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-emailaddress).
#[doc(alias = "EmailAddressDictionaryEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressDictionaryEntry {
    /// Attribute `Key`, required.
    pub key: EmailAddressKey,
    /// Attribute `Name`, optional, since `Exchange2010_SP1`.
    pub name: Option<String>,
    /// Attribute `RoutingType`, optional, since `Exchange2010_SP1`.
    pub routing_type: Option<String>,
    /// Attribute `MailboxType`, optional, since `Exchange2010_SP1`.
    pub mailbox_type: Option<MailboxType>,
    /// The text.
    pub value: String,
}

impl Eq for EmailAddressDictionaryEntry {}

impl EmailAddressDictionaryEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(key: EmailAddressKey, value: impl Into<String>) -> Self {
        Self {
            key,
            name: None,
            routing_type: None,
            mailbox_type: None,
            value: value.into(),
        }
    }
}

rt::complex_type! {
    EmailAddressDictionaryEntry = "t:EmailAddressDictionaryEntryType", required 1, new(value text);
    attributes {
        0 key: "Key" required 0;
        1 name: "Name" optional;
        2 routing_type: "RoutingType" optional;
        3 mailbox_type: "MailboxType" optional;
    }
    text { value }
}
