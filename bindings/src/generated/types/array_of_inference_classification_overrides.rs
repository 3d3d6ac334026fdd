// @generated

use ::ews_bindings::xml;

use super::InferenceClassificationOverride;

/// Complex type `t:ArrayOfInferenceClassificationOverridesType`.
#[doc(alias = "ArrayOfInferenceClassificationOverridesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfInferenceClassificationOverrides(
    pub Vec<InferenceClassificationOverride>,
);

xml::complex_type!(
    ArrayOfInferenceClassificationOverrides { name:
    "t:ArrayOfInferenceClassificationOverridesType", model: "t:Override*" }
);

xml::wrapper_type!(
    ArrayOfInferenceClassificationOverrides, InferenceClassificationOverride
);

xml::list_of_elements!(ArrayOfInferenceClassificationOverrides, t "Override");
