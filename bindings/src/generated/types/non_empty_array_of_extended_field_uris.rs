// @generated

use ::ews_bindings::xml;

use super::PathToExtendedField;

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIs`.
#[doc(alias = "NonEmptyArrayOfExtendedFieldURIs")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfExtendedFieldUris(pub Vec<PathToExtendedField>);

xml::complex_type!(
    NonEmptyArrayOfExtendedFieldUris { name: "t:NonEmptyArrayOfExtendedFieldURIs", model: "(t:ExtendedProperty)+", checked : true }
);

xml::wrapper_type!(NonEmptyArrayOfExtendedFieldUris, PathToExtendedField);

xml::list_of_elements!(NonEmptyArrayOfExtendedFieldUris, t "ExtendedProperty");
