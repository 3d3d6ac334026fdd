// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AnyPath, ConstantValue, NonEmptyArrayOfPathsToElementFieldUri, PathToExtendedField,
    PathToIndexedField, PathToUnindexedField,
};

/// Complex type `t:FieldURIOrConstantType`.
///
/// `TryFrom` converts it to [`AnyPath`](super::AnyPath), [`NonEmptyArrayOfPathsToElementFieldUri`](super::NonEmptyArrayOfPathsToElementFieldUri).
///
/// Microsoft's reference: [`FieldURIOrConstant`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/fielduriorconstant).
#[doc(alias = "FieldURIOrConstantType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FieldUriOrConstant {
    /// Element `t:ExtendedFieldURI`.
    ExtendedFieldUri(Box<PathToExtendedField>),
    /// Element `t:FieldURI`.
    FieldUri(Box<PathToUnindexedField>),
    /// Element `t:IndexedFieldURI`.
    IndexedFieldUri(Box<PathToIndexedField>),
    /// Element `t:Constant`.
    Constant(Box<ConstantValue>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FieldUriOrConstant {}

rt::choice_type! {
    FieldUriOrConstant;
    0 ExtendedFieldUri(PathToExtendedField): t "ExtendedFieldURI";
    1 FieldUri(PathToUnindexedField): t "FieldURI";
    2 IndexedFieldUri(PathToIndexedField): t "IndexedFieldURI";
    3 Constant(ConstantValue): t "Constant";
}

rt::choice_conversion! {
    AnyPath => FieldUriOrConstant and back;
    ExtendedFieldUri, FieldUri, IndexedFieldUri
}

rt::choice_conversion! {
    NonEmptyArrayOfPathsToElementFieldUri => FieldUriOrConstant and back;
    ExtendedFieldUri, FieldUri, IndexedFieldUri
}

rt::choice_content! {
    enum FieldUriOrConstant = "t:FieldURIOrConstantType";
}
