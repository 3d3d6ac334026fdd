// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:RecipientSuggestionType`, since `V2016_10_10`.
#[doc(alias = "RecipientSuggestionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecipientSuggestion {
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:EmailAddress`, required.
    pub email_address: String,
}

impl Eq for RecipientSuggestion {}

rt::complex_type!(
    RecipientSuggestion { name: "t:RecipientSuggestionType", required:
    "t:DisplayName, t:EmailAddress", bits: 2, model: "t:DisplayName, t:EmailAddress" }
);

impl RecipientSuggestion {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        display_name: impl Into<String>,
        email_address: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            email_address: email_address.into(),
        }
    }
}

rt::placeholder_new!(RecipientSuggestion: text, text);

impl rt::ReadComplex for RecipientSuggestion {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 0),
            (rt::T, "EmailAddress") => reader.require(&mut self.email_address, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RecipientSuggestion {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:EmailAddress", &self.email_address);
    }
}
