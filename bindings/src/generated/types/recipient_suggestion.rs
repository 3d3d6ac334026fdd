// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(RecipientSuggestion: text, text);

impl xml::ReadNode for RecipientSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 0),
            (xml::T, "EmailAddress") => input.require(&mut self.email_address, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RecipientSuggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:EmailAddress", &self.email_address);
    }
}
