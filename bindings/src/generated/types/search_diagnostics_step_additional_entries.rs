// @generated

use ::ews_bindings::xml;

/// Complex type without a name: element AdditionalEntries in t:SearchDiagnosticsStep.
pub type SearchDiagnosticsStepAdditionalEntries = xml::List<
    String,
    SearchDiagnosticsStepAdditionalEntriesList,
>;

xml::list_name!(
    SearchDiagnosticsStepAdditionalEntriesList: Elements "t:Entry" { name:
    "t:SearchDiagnosticsStepAdditionalEntries", model: "t:Entry*" }
);
