// @generated

use ::ews_bindings::rt;

/// Abstract complex type `m:BaseRequestType`.
#[doc(alias = "BaseRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseRequest {}

impl Eq for BaseRequest {}

rt::complex_type!(BaseRequest { name: "m:BaseRequestType" });

rt::placeholder_default!(BaseRequest);

impl rt::ReadComplex for BaseRequest {}

impl rt::WriteComplex for BaseRequest {}
