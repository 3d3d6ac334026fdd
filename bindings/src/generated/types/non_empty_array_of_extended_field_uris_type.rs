// @generated

use ::ews_bindings::xml;

use super::PathToExtendedField;

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIsType`.
#[doc(alias = "NonEmptyArrayOfExtendedFieldURIsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfExtendedFieldUrisType(pub Vec<PathToExtendedField>);

xml::complex_type!(
    NonEmptyArrayOfExtendedFieldUrisType { name:
    "t:NonEmptyArrayOfExtendedFieldURIsType", model: "(t:ExtendedFieldURI)+", checked:
    true }
);

xml::wrapper_type!(NonEmptyArrayOfExtendedFieldUrisType, PathToExtendedField);

xml::list_of_elements!(NonEmptyArrayOfExtendedFieldUrisType, t "ExtendedFieldURI");
