// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:BasePathToElementType`.
///
/// Global element `t:Path`.
///
/// Microsoft's reference: [`Path`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/path).
#[doc(alias("BasePathToElementType", "Path"))]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BasePathToElement {}

impl Eq for BasePathToElement {}

rt::complex_type! {
    BasePathToElement = "t:BasePathToElementType";
}
