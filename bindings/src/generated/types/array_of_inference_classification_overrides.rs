// @generated

use ::ews_bindings::{rt, xml};

use super::InferenceClassificationOverride;

/// Complex type `t:ArrayOfInferenceClassificationOverridesType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfInferenceClassificationOverridesType")]
pub type ArrayOfInferenceClassificationOverrides = xml::List<
    InferenceClassificationOverride,
    ArrayOfInferenceClassificationOverridesList,
>;

rt::list_name!(
    ArrayOfInferenceClassificationOverridesList: Elements "t:Override" { name:
    "t:ArrayOfInferenceClassificationOverridesType", model: "t:Override*" }
);
