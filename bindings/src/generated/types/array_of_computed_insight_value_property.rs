// @generated

use ::ews_bindings::xml;

use super::ComputedInsightValueProperty;

/// Complex type `t:ArrayOfComputedInsightValueProperty`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfComputedInsightValueProperty(pub Vec<ComputedInsightValueProperty>);

xml::complex_type!(
    ArrayOfComputedInsightValueProperty { name: "t:ArrayOfComputedInsightValueProperty",
    model: "t:Property*" }
);

xml::wrapper_type!(ArrayOfComputedInsightValueProperty, ComputedInsightValueProperty);

xml::list_of_elements!(ArrayOfComputedInsightValueProperty, t "Property");
