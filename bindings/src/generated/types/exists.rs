// @generated

use ::ews_bindings::xml;

use super::{AnyPath, PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Complex type `t:ExistsType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Exists`.
#[doc(alias = "ExistsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Exists(pub AnyPath);

impl Eq for Exists {}

xml::complex_type!(
    Exists { name: "t:ExistsType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI", bits: 1, model:
    "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI)" }
);

xml::choice_wrapper_type!(Exists, AnyPath);

xml::from_alternatives!(
    Exists.0: PathToExtendedField, PathToUnindexedField, PathToIndexedField
);

xml::root!(Exists, "t:Exists");
