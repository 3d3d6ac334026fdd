// @generated

use ::ews_bindings::rt;

/// Complex type `t:MimeContentUTF8Type`, since `Exchange2013_SP1`.
#[doc(alias = "MimeContentUTF8Type")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MimeContentUtf8 {
    /// Attribute `CharacterSet`, optional.
    pub character_set: Option<String>,
    /// The text.
    pub value: String,
}

impl Eq for MimeContentUtf8 {}

impl ::std::fmt::Debug for MimeContentUtf8 {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MimeContentUtf8")
            .field("character_set", &self.character_set)
            .field("value", &rt::Length(self.value.len()))
            .finish()
    }
}

impl MimeContentUtf8 {
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
    MimeContentUtf8 = "t:MimeContentUTF8Type", new(text);
    attributes {
        0 character_set: "CharacterSet" optional;
    }
    text { value }
}
