// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfEventIDType`.
#[doc(alias = "ArrayOfEventIDType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfEventId(pub Vec<String>);

xml::complex_type!(
    ArrayOfEventId { name: "t:ArrayOfEventIDType", model: "(t:EventToDeleteID)*" }
);

xml::wrapper_type!(ArrayOfEventId, String);

xml::list_of_elements!(ArrayOfEventId, t "EventToDeleteID");
