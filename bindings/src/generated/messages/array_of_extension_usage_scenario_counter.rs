// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `m:ArrayOfExtensionUsageScenarioCounterType`, since `V2018_01_08`.
#[doc(alias = "ArrayOfExtensionUsageScenarioCounterType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfExtensionUsageScenarioCounter {
    /// Element `m:ScenarioName`, optional.
    pub scenario_name: Option<String>,
    /// Element `m:Count`, optional.
    pub count: Option<i32>,
}

impl Eq for ArrayOfExtensionUsageScenarioCounter {}

rt::complex_type!(
    ArrayOfExtensionUsageScenarioCounter { name:
    "m:ArrayOfExtensionUsageScenarioCounterType", model: "m:ScenarioName?, m:Count?" }
);

rt::placeholder_default!(ArrayOfExtensionUsageScenarioCounter);

impl rt::ReadComplex for ArrayOfExtensionUsageScenarioCounter {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ScenarioName") => reader.fill(&mut self.scenario_name, tag),
            (rt::M, "Count") => reader.fill(&mut self.count, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArrayOfExtensionUsageScenarioCounter {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ScenarioName", &self.scenario_name);
        out.element("m:Count", &self.count);
    }
}
