// @generated

use ::ews_bindings::{rt, xml};

use super::{PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Complex type `t:NonEmptyArrayOfPathsToElementType`.
#[doc(alias = "NonEmptyArrayOfPathsToElementType")]
pub type NonEmptyArrayOfPathsToElement = xml::List<
    NonEmptyArrayOfPathsToElementFieldUri,
    NonEmptyArrayOfPathsToElementList,
>;

rt::list_name!(
    NonEmptyArrayOfPathsToElementList: Choices "" { name:
    "t:NonEmptyArrayOfPathsToElementType", model:
    "((t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI))+", flags: checked }
);

/// The choice in `t:NonEmptyArrayOfPathsToElementType`.
#[derive(Clone, Debug, PartialEq, Hash)]
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

impl Eq for NonEmptyArrayOfPathsToElementFieldUri {}

rt::from_variants!(
    NonEmptyArrayOfPathsToElementFieldUri: ExtendedFieldUri(PathToExtendedField),
    FieldUri(PathToUnindexedField), IndexedFieldUri(PathToIndexedField)
);

rt::choice_type!(
    NonEmptyArrayOfPathsToElementFieldUri { 0 ExtendedFieldUri = t "ExtendedFieldURI", 1
    FieldUri = t "FieldURI", 2 IndexedFieldUri = t "IndexedFieldURI" }
);
