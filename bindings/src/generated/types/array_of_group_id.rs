// @generated

use ::ews_bindings::{value, xml};

/// Complex type `t:ArrayOfGroupIdType`.
#[doc(alias = "ArrayOfGroupIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfGroupId(pub Vec<value::Base64>);

xml::complex_type!(
    ArrayOfGroupId { name: "t:ArrayOfGroupIdType", model: "(t:GroupId)*" }
);

xml::wrapper_type!(ArrayOfGroupId, value::Base64);

xml::list_of_elements!(ArrayOfGroupId, t "GroupId");
