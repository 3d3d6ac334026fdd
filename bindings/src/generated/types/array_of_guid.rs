// @generated

use ::ews_bindings::xml;

use super::Guid;

/// Complex type `t:ArrayOfGuidType`.
#[doc(alias = "ArrayOfGuidType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfGuid(pub Vec<Guid>);

xml::complex_type!(ArrayOfGuid { name: "t:ArrayOfGuidType", model: "t:Guid*" });

xml::wrapper_type!(ArrayOfGuid, Guid);

xml::list_of_elements!(ArrayOfGuid, t "Guid");
