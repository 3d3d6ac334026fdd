// @generated

use ::ews_bindings::rt;

/// Abstract complex type `m:BaseRequestType`.
#[doc(alias = "BaseRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseRequest {}

impl Eq for BaseRequest {}

rt::complex_type! {
    BaseRequest = "m:BaseRequestType";
}
