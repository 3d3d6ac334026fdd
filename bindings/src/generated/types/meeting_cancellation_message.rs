// @generated

use ::ews_bindings::{Result, value, xml};

use super::{EnhancedLocation, MeetingMessage, Recurrence};

/// Complex type `t:MeetingCancellationMessageType`.
///
/// Extends `t:MeetingMessageType`.
#[doc(alias = "MeetingCancellationMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingCancellationMessage {
    /// What it inherits from [`MeetingMessage`].
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
    /// Element `t:EnhancedLocation`, optional, since `Exchange2013_SP1`.
    pub enhanced_location: Option<Box<EnhancedLocation>>,
    /// Element `t:DoNotForwardMeeting`, optional, since `V2017_07_11`.
    pub do_not_forward_meeting: Option<bool>,
}

xml::complex_type!(
    MeetingCancellationMessage { name: "t:MeetingCancellationMessageType", base:
    MeetingMessage, model:
    "t:Start?, t:End?, t:Location?, t:Recurrence?, t:CalendarItemType?, t:EnhancedLocation?, t:DoNotForwardMeeting?"
    }
);

xml::extends!(MeetingCancellationMessage, MeetingMessage);

xml::blank_default!(MeetingCancellationMessage);

impl xml::ReadNode for MeetingCancellationMessage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Start") => input.fill(&mut self.start, tag),
            (xml::T, "End") => input.fill(&mut self.end, tag),
            (xml::T, "Location") => input.fill(&mut self.location, tag),
            (xml::T, "Recurrence") => input.fill(&mut self.recurrence, tag),
            (xml::T, "CalendarItemType") => input.fill(&mut self.calendar_item_type, tag),
            (xml::T, "EnhancedLocation") => input.fill(&mut self.enhanced_location, tag),
            (xml::T, "DoNotForwardMeeting") => {
                input.fill(&mut self.do_not_forward_meeting, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MeetingCancellationMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Start", &self.start);
        out.element("t:End", &self.end);
        out.element("t:Location", &self.location);
        out.element("t:Recurrence", &self.recurrence);
        out.element("t:CalendarItemType", &self.calendar_item_type);
        out.element("t:EnhancedLocation", &self.enhanced_location);
        out.element("t:DoNotForwardMeeting", &self.do_not_forward_meeting);
    }
}
