// @generated

use ::ews_bindings::rt;

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

rt::complex_type!(
    Exists { name: "t:ExistsType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI", bits: 1, model:
    "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI)" }
);

rt::choice_wrapper_type!(Exists, AnyPath);

rt::from_alternatives!(
    Exists.0: PathToExtendedField, PathToUnindexedField, PathToIndexedField
);

rt::root!(Exists, "t:Exists");
