// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

rt::complex_type! {
    ArrayOfUpdateExtensionUsageItem = "m:ArrayOfUpdateExtensionUsageItemType";
    elements m {
        0 extension_id: "ExtensionId" optional;
        1 scenarios: "Scenarios" optional;
    }
}
