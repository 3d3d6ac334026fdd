// @generated

use ::ews_bindings::{Result, rt};

use super::{SuggestionKind, SuggestionType};

/// Complex type `t:PeopleSuggestionType`, since `V2016_10_10`.
///
/// Extends `t:SuggestionType`.
#[doc(alias = "PeopleSuggestionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeopleSuggestion {
    /// What it inherits from [`SuggestionType`].
    pub base: SuggestionType,
    /// Element `t:PrimarySmtpAddress`, required.
    pub primary_smtp_address: String,
    /// Element `t:PersonType`, optional.
    pub person_type: Option<String>,
}

impl Eq for PeopleSuggestion {}

rt::complex_type!(
    PeopleSuggestion { name: "t:PeopleSuggestionType", base: SuggestionType, required:
    "t:PrimarySmtpAddress", bits: 6, model: "t:PrimarySmtpAddress, t:PersonType?" }
);

impl PeopleSuggestion {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        suggested_query: impl Into<String>,
        display_text: impl Into<String>,
        suggestion_type: SuggestionKind,
        td_suggestion_id: i32,
        is_deletable: bool,
        primary_smtp_address: impl Into<String>,
    ) -> Self {
        Self {
            base: SuggestionType::new(
                suggested_query,
                display_text,
                suggestion_type,
                td_suggestion_id,
                is_deletable,
            ),
            primary_smtp_address: primary_smtp_address.into(),
            person_type: None,
        }
    }
}

rt::extends!(PeopleSuggestion, SuggestionType);

rt::placeholder_new!(
    PeopleSuggestion: text, text, placeholder, placeholder, placeholder, text
);

impl rt::ReadComplex for PeopleSuggestion {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "PrimarySmtpAddress") => {
                reader.require(&mut self.primary_smtp_address, tag, 5)
            }
            (rt::T, "PersonType") => reader.fill(&mut self.person_type, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PeopleSuggestion {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:PrimarySmtpAddress", &self.primary_smtp_address);
        out.element("t:PersonType", &self.person_type);
    }
}
