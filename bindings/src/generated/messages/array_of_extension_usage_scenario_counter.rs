// @generated

use ::ews_bindings::rt;
use super::super::ns;

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

rt::complex_type! {
    ArrayOfExtensionUsageScenarioCounter = "m:ArrayOfExtensionUsageScenarioCounterType";
    elements m {
        0 scenario_name: "ScenarioName" optional;
        1 count: "Count" optional;
    }
}
