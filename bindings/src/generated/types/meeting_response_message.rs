// @generated

use ::ews_bindings::{Result, value, xml};

use super::{EnhancedLocation, MeetingMessage, Recurrence};

/// Complex type `t:MeetingResponseMessageType`.
///
/// Extends `t:MeetingMessageType`.
#[doc(alias = "MeetingResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingResponseMessage {
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
    /// Element `t:ProposedStart`, optional, since `Exchange2013_SP1`.
    pub proposed_start: Option<value::DateTime>,
    /// Element `t:ProposedEnd`, optional, since `Exchange2013_SP1`.
    pub proposed_end: Option<value::DateTime>,
    /// Element `t:EnhancedLocation`, optional, since `Exchange2013_SP1`.
    pub enhanced_location: Option<Box<EnhancedLocation>>,
}

xml::complex_type!(
    MeetingResponseMessage { name: "t:MeetingResponseMessageType", base:
    MeetingMessage, model:
    "t:Start?, t:End?, t:Location?, t:Recurrence?, t:CalendarItemType?, t:ProposedStart?, t:ProposedEnd?, t:EnhancedLocation?"
    }
);

xml::extends!(MeetingResponseMessage, MeetingMessage);

xml::blank_default!(MeetingResponseMessage);

impl xml::ReadNode for MeetingResponseMessage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Start") => input.fill(&mut self.start, tag),
            (xml::T, "End") => input.fill(&mut self.end, tag),
            (xml::T, "Location") => input.fill(&mut self.location, tag),
            (xml::T, "Recurrence") => input.fill(&mut self.recurrence, tag),
            (xml::T, "CalendarItemType") => input.fill(&mut self.calendar_item_type, tag),
            (xml::T, "ProposedStart") => input.fill(&mut self.proposed_start, tag),
            (xml::T, "ProposedEnd") => input.fill(&mut self.proposed_end, tag),
            (xml::T, "EnhancedLocation") => input.fill(&mut self.enhanced_location, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MeetingResponseMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Start", &self.start);
        out.element("t:End", &self.end);
        out.element("t:Location", &self.location);
        out.element("t:Recurrence", &self.recurrence);
        out.element("t:CalendarItemType", &self.calendar_item_type);
        out.element("t:ProposedStart", &self.proposed_start);
        out.element("t:ProposedEnd", &self.proposed_end);
        out.element("t:EnhancedLocation", &self.enhanced_location);
    }
}
