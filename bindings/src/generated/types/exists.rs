// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{AnyPath, PathToExtendedField, PathToIndexedField, PathToUnindexedField};

/// Complex type `t:ExistsType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Exists`.
///
/// Microsoft's reference: [`Exists`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/exists).
#[doc(alias = "ExistsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Exists(pub AnyPath);

impl Eq for Exists {}

rt::choice_content! {
    struct Exists(AnyPath) = "t:ExistsType";
}

rt::from_alternatives! {
    Exists.0: PathToExtendedField, PathToUnindexedField, PathToIndexedField
}

rt::root! {
    Exists = "t:Exists"
}
