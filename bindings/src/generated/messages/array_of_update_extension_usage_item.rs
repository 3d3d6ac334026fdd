// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ArrayOfUpdateExtensionUsageItem { name: "m:ArrayOfUpdateExtensionUsageItemType",
    model: "m:ExtensionId?, m:Scenarios?" }
);

rt::placeholder_default!(ArrayOfUpdateExtensionUsageItem);

impl rt::ReadComplex for ArrayOfUpdateExtensionUsageItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ExtensionId") => reader.fill(&mut self.extension_id, tag),
            (rt::M, "Scenarios") => reader.fill(&mut self.scenarios, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArrayOfUpdateExtensionUsageItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ExtensionId", &self.extension_id);
        out.element("m:Scenarios", &self.scenarios);
    }
}
