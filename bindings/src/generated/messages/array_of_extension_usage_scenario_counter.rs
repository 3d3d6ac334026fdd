// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:ArrayOfExtensionUsageScenarioCounterType`.
#[doc(alias = "ArrayOfExtensionUsageScenarioCounterType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfExtensionUsageScenarioCounter {
    /// Element `m:ScenarioName`, optional, `xs:string`.
    pub scenario_name: Option<String>,
    /// Element `m:Count`, optional, `xs:int`.
    pub count: Option<i32>,
}

impl ArrayOfExtensionUsageScenarioCounter {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfExtensionUsageScenarioCounterType",
        content: xml::Content::Model("m:ScenarioName?, m:Count?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ArrayOfExtensionUsageScenarioCounter);

::ews_bindings::blank_default!(ArrayOfExtensionUsageScenarioCounter);

impl xml::ReadNode for ArrayOfExtensionUsageScenarioCounter {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
