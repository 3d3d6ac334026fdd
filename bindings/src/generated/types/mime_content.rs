// @generated

use ::ews_bindings::rt;

/// Complex type `t:MimeContentType`.
#[doc(alias = "MimeContentType")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MimeContent {
    /// Attribute `CharacterSet`, optional.
    pub character_set: Option<String>,
    /// The text.
    pub value: String,
}

impl Eq for MimeContent {}

impl ::std::fmt::Debug for MimeContent {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MimeContent")
            .field("character_set", &self.character_set)
            .field("value", &rt::Length(self.value.len()))
            .finish()
    }
}

impl MimeContent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            character_set: None,
            value: value.into(),
        }
    }
}

rt::complex_type! {
    MimeContent = "t:MimeContentType", new(text);
    attributes {
        0 character_set: "CharacterSet" optional;
    }
    text { value }
}
