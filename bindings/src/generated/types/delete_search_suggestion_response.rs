// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteSearchSuggestionResponse: blank);

impl xml::ReadNode for DeleteSearchSuggestionResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Success") => input.require(&mut self.success, tag, 0),
            (xml::T, "StatusMessage") => input.fill(&mut self.status_message, tag),
            (xml::T, "DiagnosticsData") => input.fill(&mut self.diagnostics_data, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteSearchSuggestionResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Success", &self.success);
        out.element("t:StatusMessage", &self.status_message);
        out.element("t:DiagnosticsData", &self.diagnostics_data);
    }
}
