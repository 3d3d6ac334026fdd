// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::EmailAddressType;

/// Gets the members of a distribution list.
///
/// Complex type `m:ExpandDLType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExpandDL`.
///
/// Example, and the other operations of the area: [Contacts, people and photos](super::super::operation_index#contacts-people-and-photos).
///
/// Microsoft's reference: [`ExpandDL`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/expanddl-operation).
#[doc(alias = "ExpandDLType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExpandDl {
    /// Element `m:Mailbox`, required.
    pub mailbox: EmailAddressType,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ExpandDl {}

impl ExpandDl {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddressType>) -> Self {
        Self {
            mailbox: mailbox.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ExpandDl = "m:ExpandDLType", required 1, new(value(EmailAddressType));
    elements m {
        0 mailbox: "Mailbox" required 0;
    }
    kept { kept }
}

rt::root! {
    ExpandDl = "m:ExpandDL"
}
