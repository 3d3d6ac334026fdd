// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `t:BaseCalendarItemStateDefinitionType`.
#[doc(alias = "BaseCalendarItemStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseCalendarItemStateDefinition {}
impl BaseCalendarItemStateDefinition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseCalendarItemStateDefinitionType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BaseCalendarItemStateDefinition);

::ews_bindings::blank_default!(BaseCalendarItemStateDefinition);

impl xml::ReadNode for BaseCalendarItemStateDefinition {}
impl xml::WriteNode for BaseCalendarItemStateDefinition {}
