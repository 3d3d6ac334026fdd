// @generated

use ::ews_bindings::xml;

/// Complex type without a name: element AdditionalEntries in t:SearchDiagnosticsStep.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchDiagnosticsStepAdditionalEntries(pub Vec<String>);

xml::complex_type!(
    SearchDiagnosticsStepAdditionalEntries { name:
    "t:SearchDiagnosticsStepAdditionalEntries", model: "t:Entry*" }
);

xml::wrapper_type!(SearchDiagnosticsStepAdditionalEntries, String);

xml::list_of_elements!(SearchDiagnosticsStepAdditionalEntries, t "Entry");
