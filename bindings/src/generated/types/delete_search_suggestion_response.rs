// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    DeleteSearchSuggestionResponse { name: "t:DeleteSearchSuggestionResponseType",
    required: "t:Success", bits: 1, model:
    "t:Success, t:StatusMessage?, t:DiagnosticsData?" }
);

impl DeleteSearchSuggestionResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            status_message: None,
            diagnostics_data: None,
        }
    }
}

rt::placeholder_new!(DeleteSearchSuggestionResponse: placeholder);

impl rt::ReadComplex for DeleteSearchSuggestionResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Success") => reader.require(&mut self.success, tag, 0),
            (rt::T, "StatusMessage") => reader.fill(&mut self.status_message, tag),
            (rt::T, "DiagnosticsData") => reader.fill(&mut self.diagnostics_data, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteSearchSuggestionResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Success", &self.success);
        out.element("t:StatusMessage", &self.status_message);
        out.element("t:DiagnosticsData", &self.diagnostics_data);
    }
}
