// @generated

use ::ews_bindings::xml;

/// Abstract complex type `m:BaseRequestType`.
#[doc(alias = "BaseRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseRequest {}

impl Eq for BaseRequest {}

xml::complex_type!(BaseRequest { name: "m:BaseRequestType" });

xml::blank_default!(BaseRequest);

impl xml::ReadNode for BaseRequest {}

impl xml::WriteNode for BaseRequest {}
