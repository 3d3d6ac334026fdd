// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    MeetingCancellationMessage { name: "t:MeetingCancellationMessageType", base:
    MeetingMessage, model:
    "t:Start?, t:End?, t:Location?, t:Recurrence?, t:CalendarItemType?, t:EnhancedLocation?, t:DoNotForwardMeeting?"
    }
);

rt::extends!(MeetingCancellationMessage, MeetingMessage);

rt::placeholder_default!(MeetingCancellationMessage);

impl rt::ReadComplex for MeetingCancellationMessage {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Start") => reader.fill(&mut self.start, tag),
            (rt::T, "End") => reader.fill(&mut self.end, tag),
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "Recurrence") => reader.fill(&mut self.recurrence, tag),
            (rt::T, "CalendarItemType") => reader.fill(&mut self.calendar_item_type, tag),
            (rt::T, "EnhancedLocation") => reader.fill(&mut self.enhanced_location, tag),
            (rt::T, "DoNotForwardMeeting") => {
                reader.fill(&mut self.do_not_forward_meeting, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MeetingCancellationMessage {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Start", &self.start);
        out.element("t:End", &self.end);
        out.element("t:Location", &self.location);
        out.element("t:Recurrence", &self.recurrence);
        out.element("t:CalendarItemType", &self.calendar_item_type);
        out.element("t:EnhancedLocation", &self.enhanced_location);
        out.element("t:DoNotForwardMeeting", &self.do_not_forward_meeting);
    }
}
