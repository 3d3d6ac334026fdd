// @generated

use ::ews_bindings::xml;

/// Complex type `t:ServiceConfiguration`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServiceConfiguration {}

impl Eq for ServiceConfiguration {}

xml::complex_type!(ServiceConfiguration { name: "t:ServiceConfiguration" });

xml::blank_default!(ServiceConfiguration);

impl xml::ReadNode for ServiceConfiguration {}

impl xml::WriteNode for ServiceConfiguration {}
