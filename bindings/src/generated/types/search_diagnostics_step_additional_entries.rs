// @generated

use ::ews_bindings::{rt, xml};

/// Complex type without a name: element AdditionalEntries in t:SearchDiagnosticsStep.
pub type SearchDiagnosticsStepAdditionalEntries = xml::List<
    String,
    SearchDiagnosticsStepAdditionalEntriesList,
>;

rt::list_name!(
    SearchDiagnosticsStepAdditionalEntriesList: Elements "t:Entry" { name:
    "t:SearchDiagnosticsStepAdditionalEntries", model: "t:Entry*" }
);
