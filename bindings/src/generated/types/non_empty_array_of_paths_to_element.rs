// @generated

use ::ews_bindings::xml;

use super::{PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Complex type `t:NonEmptyArrayOfPathsToElementType`.
#[doc(alias = "NonEmptyArrayOfPathsToElementType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfPathsToElement(pub Vec<NonEmptyArrayOfPathsToElementFieldUri>);

xml::complex_type!(
    NonEmptyArrayOfPathsToElement { name: "t:NonEmptyArrayOfPathsToElementType", model:
    "((t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI))+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfPathsToElement, NonEmptyArrayOfPathsToElementFieldUri);

xml::list_of_choices!(NonEmptyArrayOfPathsToElement);

/// The choice in `t:NonEmptyArrayOfPathsToElementType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfPathsToElementFieldUri {
    /// Element `t:ExtendedFieldURI`.
    ExtendedFieldUri(Box<PathToExtendedField>),
    /// Element `t:FieldURI`.
    FieldUri(Box<PathToUnindexedField>),
    /// Element `t:IndexedFieldURI`.
    IndexedFieldUri(Box<PathToIndexedField>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

xml::from_variants!(
    NonEmptyArrayOfPathsToElementFieldUri: ExtendedFieldUri(PathToExtendedField),
    FieldUri(PathToUnindexedField), IndexedFieldUri(PathToIndexedField)
);

xml::choice_type!(
    NonEmptyArrayOfPathsToElementFieldUri { ExtendedFieldUri = t "ExtendedFieldURI",
    FieldUri = t "FieldURI", IndexedFieldUri = t "IndexedFieldURI" }
);
