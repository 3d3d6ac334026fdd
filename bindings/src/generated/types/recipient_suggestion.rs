// @generated

use ::ews_bindings::rt;
use super::super::ns;

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

impl RecipientSuggestion {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    RecipientSuggestion = "t:RecipientSuggestionType", required 2, new(text text);
    elements t {
        0 display_name: "DisplayName" required 0;
        1 email_address: "EmailAddress" required 1;
    }
}
