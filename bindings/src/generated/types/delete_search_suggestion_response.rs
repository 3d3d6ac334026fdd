// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SearchDiagnostics;

/// Complex type `t:DeleteSearchSuggestionResponseType`, since `V2016_10_10`.
#[doc(alias = "DeleteSearchSuggestionResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteSearchSuggestionResponse {
    /// Element `t:Success`, required.
    pub success: bool,
    /// Element `t:StatusMessage`, optional.
    pub status_message: Option<String>,
    /// Element `t:DiagnosticsData`, optional.
    pub diagnostics_data: Option<Box<SearchDiagnostics>>,
}

impl Eq for DeleteSearchSuggestionResponse {}

impl DeleteSearchSuggestionResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            status_message: None,
            diagnostics_data: None,
        }
    }
}

rt::complex_type! {
    DeleteSearchSuggestionResponse = "t:DeleteSearchSuggestionResponseType", required 1, new(value);
    elements t {
        0 success: "Success" required 0;
        1 status_message: "StatusMessage" optional;
        2 diagnostics_data: "DiagnosticsData" optional;
    }
}
