// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;

/// Complex type `t:MailboxCultureType`, since `Exchange2010_SP1`.
///
/// Global element `t:MailboxCulture`.
///
/// Microsoft's reference: [`MailboxCulture`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxculture).
#[doc(alias = "MailboxCultureType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxCulture {
    /// The text.
    pub value: value::Language,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MailboxCulture {}

impl MailboxCulture {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: value::Language) -> Self {
        Self {
            value,
            any_attributes: Vec::new(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MailboxCulture = "t:MailboxCultureType" any_attributes, new(value);
    attributes {
        any any_attributes: "http://schemas.xmlsoap.org/soap/envelope/";
    }
    text { value }
    kept { kept }
}

rt::root! {
    MailboxCulture = "t:MailboxCulture"
}
