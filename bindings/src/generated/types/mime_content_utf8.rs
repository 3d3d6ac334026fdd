// @generated

use ::ews_bindings::{rt, value};

/// Complex type `t:MimeContentUTF8Type`, since `Exchange2013_SP1`.
#[doc(alias = "MimeContentUTF8Type")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MimeContentUtf8 {
    /// Attribute `CharacterSet`, optional.
    pub character_set: Option<String>,
    /// The text.
    pub value: value::Base64,
}

impl Eq for MimeContentUtf8 {}

impl MimeContentUtf8 {
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
    MimeContentUtf8 = "t:MimeContentUTF8Type", new(value(value::Base64));
    attributes {
        0 character_set: "CharacterSet" optional;
    }
    text { value }
}
