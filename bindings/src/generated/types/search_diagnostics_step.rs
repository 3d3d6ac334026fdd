// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SearchDiagnosticsStep { name: "t:SearchDiagnosticsStepType", model:
    "t:StartTime?, t:StepTime?, t:StepType?, t:AdditionalEntries?" }
);

rt::placeholder_default!(SearchDiagnosticsStep);

impl rt::ReadComplex for SearchDiagnosticsStep {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartTime") => reader.fill(&mut self.start_time, tag),
            (rt::T, "StepTime") => reader.fill(&mut self.step_time, tag),
            (rt::T, "StepType") => reader.fill(&mut self.step_type, tag),
            (rt::T, "AdditionalEntries") => {
                reader.fill(&mut self.additional_entries, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchDiagnosticsStep {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:StepTime", &self.step_time);
        out.element("t:StepType", &self.step_type);
        out.element("t:AdditionalEntries", &self.additional_entries);
    }
}
