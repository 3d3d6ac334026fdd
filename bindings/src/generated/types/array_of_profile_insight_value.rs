// @generated

use ::ews_bindings::xml;

use super::ProfileInsightValue;

/// Complex type `t:ArrayOfProfileInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfProfileInsightValue(pub Vec<ProfileInsightValue>);

xml::complex_type!(
    ArrayOfProfileInsightValue { name: "t:ArrayOfProfileInsightValue", model: "t:Item*"
    }
);

xml::wrapper_type!(ArrayOfProfileInsightValue, ProfileInsightValue);

xml::list_of_elements!(ArrayOfProfileInsightValue, t "Item");
