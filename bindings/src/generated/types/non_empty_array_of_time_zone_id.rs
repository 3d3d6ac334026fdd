// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfTimeZoneIdType`.
#[doc(alias = "NonEmptyArrayOfTimeZoneIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfTimeZoneId(pub Vec<String>);

xml::complex_type!(
    NonEmptyArrayOfTimeZoneId { name: "t:NonEmptyArrayOfTimeZoneIdType", model:
    "t:Id+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfTimeZoneId, String);

xml::list_of_elements!(NonEmptyArrayOfTimeZoneId, t "Id");
