// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    NonEmptyArrayOfPathsToElementFieldUri, PathToExtendedField, PathToIndexedField,
    PathToUnindexedField,
};

/// The substitution group of the element `t:Path`.
///
/// `From` converts it to [`NonEmptyArrayOfPathsToElementFieldUri`](super::NonEmptyArrayOfPathsToElementFieldUri).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyPath {
    /// Element `t:ExtendedFieldURI`.
    ExtendedFieldUri(Box<PathToExtendedField>),
    /// Element `t:FieldURI`.
    FieldUri(Box<PathToUnindexedField>),
    /// Element `t:IndexedFieldURI`.
    IndexedFieldUri(Box<PathToIndexedField>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for AnyPath {}

rt::choice_type! {
    AnyPath;
    0 ExtendedFieldUri(PathToExtendedField): t "ExtendedFieldURI";
    1 FieldUri(PathToUnindexedField): t "FieldURI";
    2 IndexedFieldUri(PathToIndexedField): t "IndexedFieldURI";
}

rt::choice_conversion! {
    NonEmptyArrayOfPathsToElementFieldUri => AnyPath;
    ExtendedFieldUri, FieldUri, IndexedFieldUri
}
