// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    SearchDiagnosticsStep { name: "t:SearchDiagnosticsStepType", model:
    "t:StartTime?, t:StepTime?, t:StepType?, t:AdditionalEntries?" }
);

xml::blank_default!(SearchDiagnosticsStep);

impl xml::ReadNode for SearchDiagnosticsStep {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StartTime") => input.fill(&mut self.start_time, tag),
            (xml::T, "StepTime") => input.fill(&mut self.step_time, tag),
            (xml::T, "StepType") => input.fill(&mut self.step_type, tag),
            (xml::T, "AdditionalEntries") => {
                input.fill(&mut self.additional_entries, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchDiagnosticsStep {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:StepTime", &self.step_time);
        out.element("t:StepType", &self.step_type);
        out.element("t:AdditionalEntries", &self.additional_entries);
    }
}
