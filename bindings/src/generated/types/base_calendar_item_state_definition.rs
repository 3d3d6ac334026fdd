// @generated

use ::ews_bindings::xml;

/// Complex type `t:BaseCalendarItemStateDefinitionType`, since `Exchange2013_SP1`.
#[doc(alias = "BaseCalendarItemStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseCalendarItemStateDefinition {}

impl Eq for BaseCalendarItemStateDefinition {}

xml::complex_type!(
    BaseCalendarItemStateDefinition { name: "t:BaseCalendarItemStateDefinitionType" }
);

xml::blank_default!(BaseCalendarItemStateDefinition);

impl xml::ReadNode for BaseCalendarItemStateDefinition {}

impl xml::WriteNode for BaseCalendarItemStateDefinition {}
