// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:BaseItemIdType`.
///
/// Global element `t:BaseItemId`.
#[doc(alias = "BaseItemIdType")]
#[derive(Clone, Debug, Default, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseItemId {}

impl Eq for BaseItemId {}

rt::complex_type! {
    BaseItemId = "t:BaseItemIdType";
}
