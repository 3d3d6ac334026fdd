// @generated

use ::ews_bindings::xml;

use super::TimeZoneDefinition;

/// Complex type `t:ArrayOfTimeZoneDefinitionType`.
#[doc(alias = "ArrayOfTimeZoneDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfTimeZoneDefinition(pub Vec<TimeZoneDefinition>);

xml::complex_type!(
    ArrayOfTimeZoneDefinition { name: "t:ArrayOfTimeZoneDefinitionType", model:
    "(t:TimeZoneDefinition)*" }
);

xml::wrapper_type!(ArrayOfTimeZoneDefinition, TimeZoneDefinition);

xml::list_of_elements!(ArrayOfTimeZoneDefinition, t "TimeZoneDefinition");
