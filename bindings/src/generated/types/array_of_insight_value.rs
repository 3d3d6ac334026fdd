// @generated

use ::ews_bindings::xml;

use super::AnyInsightValue;

/// Complex type `t:ArrayOfInsightValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfInsightValue(pub Vec<AnyInsightValue>);

xml::complex_type!(
    ArrayOfInsightValue { name: "t:ArrayOfInsightValue", model: "t:Item*" }
);

xml::wrapper_type!(ArrayOfInsightValue, AnyInsightValue);

xml::list_of_elements!(ArrayOfInsightValue, t "Item");
