// @generated

use ::ews_bindings::xml;

/// Complex type `t:BaseEmailAddressType`.
#[doc(alias = "BaseEmailAddressType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseEmailAddress {}

impl Eq for BaseEmailAddress {}

xml::complex_type!(BaseEmailAddress { name: "t:BaseEmailAddressType" });

xml::blank_default!(BaseEmailAddress);

impl xml::ReadNode for BaseEmailAddress {}

impl xml::WriteNode for BaseEmailAddress {}
