// @generated

use ::ews_bindings::{rt, value};

/// Complex type `t:MimeContentType`.
///
/// Microsoft's reference: [`MimeContent`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mimecontent).
#[doc(alias = "MimeContentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MimeContent {
    /// Attribute `CharacterSet`, optional.
    pub character_set: Option<String>,
    /// The text.
    pub value: value::Base64,
}

impl Eq for MimeContent {}

impl MimeContent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: impl Into<value::Base64>) -> Self {
        Self {
            character_set: None,
            value: value.into(),
        }
    }
}

rt::complex_type! {
    MimeContent = "t:MimeContentType", new(value(value::Base64));
    attributes {
        0 character_set: "CharacterSet" optional;
    }
    text { value }
}
