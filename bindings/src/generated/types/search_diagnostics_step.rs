// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SearchDiagnosticsStepAdditionalEntries;

/// Complex type `t:SearchDiagnosticsStepType`, since `V2016_10_10`.
#[doc(alias = "SearchDiagnosticsStepType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchDiagnosticsStep {
    /// Element `t:StartTime`, optional.
    pub start_time: Option<String>,
    /// Element `t:StepTime`, optional.
    pub step_time: Option<i64>,
    /// Element `t:StepType`, optional.
    pub step_type: Option<String>,
    /// Element `t:AdditionalEntries`, optional.
    pub additional_entries: Option<SearchDiagnosticsStepAdditionalEntries>,
}

impl Eq for SearchDiagnosticsStep {}

rt::complex_type! {
    SearchDiagnosticsStep = "t:SearchDiagnosticsStepType";
    elements t {
        0 start_time: "StartTime" optional;
        1 step_time: "StepTime" optional;
        2 step_type: "StepType" optional;
        3 additional_entries: "AdditionalEntries" optional;
    }
}
