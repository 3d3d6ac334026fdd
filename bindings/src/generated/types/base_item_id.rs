// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:BaseItemIdType`.
///
/// Global element `t:BaseItemId`.
///
/// Microsoft's reference: [`BaseItemId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/baseitemid).
#[doc(alias = "BaseItemIdType")]
#[derive(Clone, Debug, Default, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseItemId {}

impl Eq for BaseItemId {}

rt::complex_type! {
    BaseItemId = "t:BaseItemIdType";
}
