// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AnyPath, PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Complex type `t:NonEmptyArrayOfPathsToElementType`.
///
/// A list of `NonEmptyArrayOfPathsToElementFieldUri`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`AdditionalProperties`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/additionalproperties).
#[doc(alias = "NonEmptyArrayOfPathsToElementType")]
pub type NonEmptyArrayOfPathsToElement = xml::List<
    NonEmptyArrayOfPathsToElementFieldUri,
    NonEmptyArrayOfPathsToElementList,
>;

rt::list_type! {
    NonEmptyArrayOfPathsToElementList = "t:NonEmptyArrayOfPathsToElementType" checked;
    choices(NonEmptyArrayOfPathsToElementFieldUri) at_least_once
}

/// The choice in `t:NonEmptyArrayOfPathsToElementType`.
///
/// `From` converts it to [`AnyPath`](super::AnyPath).
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

rt::choice_type! {
    NonEmptyArrayOfPathsToElementFieldUri;
    0 ExtendedFieldUri(PathToExtendedField): t "ExtendedFieldURI";
    1 FieldUri(PathToUnindexedField): t "FieldURI";
    2 IndexedFieldUri(PathToIndexedField): t "IndexedFieldURI";
}

rt::choice_conversion! {
    AnyPath => NonEmptyArrayOfPathsToElementFieldUri;
    ExtendedFieldUri, FieldUri, IndexedFieldUri
}
