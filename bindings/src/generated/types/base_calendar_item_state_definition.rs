// @generated

use ::ews_bindings::rt;

/// Complex type `t:BaseCalendarItemStateDefinitionType`, since `Exchange2013_SP1`.
#[doc(alias = "BaseCalendarItemStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseCalendarItemStateDefinition {}

impl Eq for BaseCalendarItemStateDefinition {}

rt::complex_type! {
    BaseCalendarItemStateDefinition = "t:BaseCalendarItemStateDefinitionType";
}
