// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{EnhancedLocation, MeetingMessage, Recurrence};

/// Complex type `t:MeetingResponseMessageType`.
///
/// Extends `t:MeetingMessageType`.
#[doc(alias = "MeetingResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingResponseMessage {
    /// The fields inherited from [`MeetingMessage`].
    pub base: MeetingMessage,
    /// Element `t:Start`, optional, since `Exchange2013_SP1`.
    pub start: Option<value::DateTime>,
    /// Element `t:End`, optional, since `Exchange2013_SP1`.
    pub end: Option<value::DateTime>,
    /// Element `t:Location`, optional, since `Exchange2013_SP1`.
    pub location: Option<String>,
    /// Element `t:Recurrence`, optional, since `Exchange2013_SP1`.
    pub recurrence: Option<Box<Recurrence>>,
    /// Element `t:CalendarItemType`, optional, since `Exchange2013_SP1`.
    pub calendar_item_type: Option<String>,
    /// Element `t:ProposedStart`, optional, since `Exchange2013_SP1`.
    pub proposed_start: Option<value::DateTime>,
    /// Element `t:ProposedEnd`, optional, since `Exchange2013_SP1`.
    pub proposed_end: Option<value::DateTime>,
    /// Element `t:EnhancedLocation`, optional, since `Exchange2013_SP1`.
    pub enhanced_location: Option<Box<EnhancedLocation>>,
}

rt::complex_type! {
    MeetingResponseMessage: MeetingMessage = "t:MeetingResponseMessageType";
    elements {
        base;
        0 start: t "Start" ?;
        1 end: t "End" ?;
        2 location: t "Location" ?;
        3 recurrence: t "Recurrence" ?;
        4 calendar_item_type: t "CalendarItemType" ?;
        5 proposed_start: t "ProposedStart" ?;
        6 proposed_end: t "ProposedEnd" ?;
        7 enhanced_location: t "EnhancedLocation" ?;
    }
}
