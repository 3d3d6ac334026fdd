// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfExtensionUsageScenarioCounter;

/// Complex type `m:ArrayOfUpdateExtensionUsageItemType`, since `V2018_01_08`.
#[doc(alias = "ArrayOfUpdateExtensionUsageItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfUpdateExtensionUsageItem {
    /// Element `m:ExtensionId`, optional.
    pub extension_id: Option<String>,
    /// Element `m:Scenarios`, optional.
    pub scenarios: Option<Box<ArrayOfExtensionUsageScenarioCounter>>,
}

impl Eq for ArrayOfUpdateExtensionUsageItem {}

xml::complex_type!(
    ArrayOfUpdateExtensionUsageItem { name: "m:ArrayOfUpdateExtensionUsageItemType",
    model: "m:ExtensionId?, m:Scenarios?" }
);

xml::blank_default!(ArrayOfUpdateExtensionUsageItem);

impl xml::ReadNode for ArrayOfUpdateExtensionUsageItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ExtensionId") => input.fill(&mut self.extension_id, tag),
            (xml::M, "Scenarios") => input.fill(&mut self.scenarios, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfUpdateExtensionUsageItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ExtensionId", &self.extension_id);
        out.element("m:Scenarios", &self.scenarios);
    }
}
