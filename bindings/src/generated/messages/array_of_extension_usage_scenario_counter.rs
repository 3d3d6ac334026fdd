// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ArrayOfExtensionUsageScenarioCounter { name:
    "m:ArrayOfExtensionUsageScenarioCounterType", model: "m:ScenarioName?, m:Count?" }
);

xml::blank_default!(ArrayOfExtensionUsageScenarioCounter);

impl xml::ReadNode for ArrayOfExtensionUsageScenarioCounter {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ScenarioName") => input.fill(&mut self.scenario_name, tag),
            (xml::M, "Count") => input.fill(&mut self.count, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfExtensionUsageScenarioCounter {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ScenarioName", &self.scenario_name);
        out.element("m:Count", &self.count);
    }
}
