// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{SuggestionKind, SuggestionType};

/// Complex type `t:PeopleSuggestionType`, since `V2016_10_10`.
///
/// Extends `t:SuggestionType`.
///
/// Fields inherited from [`SuggestionType`]: `suggested_query`, `display_text`, `suggestion_type`, `trigger`, `td_suggestion_id`, `is_deletable`.
#[doc(alias = "PeopleSuggestionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeopleSuggestion {
    /// The value of the base type, [`SuggestionType`].
    pub base: SuggestionType,
    /// Element `t:PrimarySmtpAddress`, required.
    pub primary_smtp_address: String,
    /// Element `t:PersonType`, optional.
    pub person_type: Option<String>,
}

impl Eq for PeopleSuggestion {}

impl PeopleSuggestion {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        suggested_query: impl Into<String>,
        display_text: impl Into<String>,
        suggestion_type: impl Into<SuggestionKind>,
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

rt::complex_type! {
    PeopleSuggestion: SuggestionType = "t:PeopleSuggestionType", required 6, new(text text value(SuggestionKind) value value text);
    elements t {
        base 6;
        0 primary_smtp_address: "PrimarySmtpAddress" required 5;
        1 person_type: "PersonType" optional;
    }
}
