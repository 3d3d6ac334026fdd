// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfEventId, Duration, ExternalAudience, OofState, ReplyBody};

/// Complex type `t:UserOofSettings`.
///
/// Global elements `t:OofSettings`, `t:UserOofSettings`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserOofSettings {
    /// Element `t:OofState`, required.
    pub oof_state: OofState,
    /// Element `t:ExternalAudience`, required.
    pub external_audience: ExternalAudience,
    /// Element `t:Duration`, optional.
    pub duration: Option<Box<Duration>>,
    /// Element `t:InternalReply`, optional.
    pub internal_reply: Option<Box<ReplyBody>>,
    /// Element `t:ExternalReply`, optional.
    pub external_reply: Option<Box<ReplyBody>>,
    /// Element `t:DeclineMeetingReply`, optional, since `V2016_10_10`.
    pub decline_meeting_reply: Option<Box<ReplyBody>>,
    /// Element `t:DeclineEventsForScheduledOOF`, optional, since `V2016_10_10`.
    pub decline_events_for_scheduled_oof: Option<bool>,
    /// Element `t:DeclineAllEventsForScheduledOOF`, optional, since `V2016_10_10`.
    pub decline_all_events_for_scheduled_oof: Option<bool>,
    /// Element `t:CreateOOFEvent`, optional, since `V2016_10_10`.
    pub create_oof_event: Option<bool>,
    /// Element `t:OOFEventSubject`, optional, since `V2016_10_10`.
    pub oof_event_subject: Option<String>,
    /// Element `t:AutoDeclineFutureRequestsWhenOOF`, optional, since `V2016_10_10`.
    pub auto_decline_future_requests_when_oof: Option<bool>,
    /// Element `t:OOFEventID`, optional, since `V2016_10_10`.
    pub oof_event_id: Option<String>,
    /// Element `t:EventsToDeleteIDs`, optional, since `V2016_10_10`.
    pub events_to_delete_ids: Option<ArrayOfEventId>,
}

impl Eq for UserOofSettings {}

xml::complex_type!(
    UserOofSettings { name: "t:UserOofSettings", required:
    "t:OofState, t:ExternalAudience", bits: 2, model:
    "t:OofState, t:ExternalAudience, t:Duration?, t:InternalReply?, t:ExternalReply?, t:DeclineMeetingReply?, t:DeclineEventsForScheduledOOF?, t:DeclineAllEventsForScheduledOOF?, t:CreateOOFEvent?, t:OOFEventSubject?, t:AutoDeclineFutureRequestsWhenOOF?, t:OOFEventID?, t:EventsToDeleteIDs?"
    }
);

impl UserOofSettings {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(oof_state: OofState, external_audience: ExternalAudience) -> Self {
        Self {
            oof_state,
            external_audience,
            duration: None,
            internal_reply: None,
            external_reply: None,
            decline_meeting_reply: None,
            decline_events_for_scheduled_oof: None,
            decline_all_events_for_scheduled_oof: None,
            create_oof_event: None,
            oof_event_subject: None,
            auto_decline_future_requests_when_oof: None,
            oof_event_id: None,
            events_to_delete_ids: None,
        }
    }
}

xml::blank_new!(UserOofSettings: blank, blank);

impl xml::ReadNode for UserOofSettings {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "OofState") => input.require(&mut self.oof_state, tag, 0),
            (xml::T, "ExternalAudience") => {
                input.require(&mut self.external_audience, tag, 1)
            }
            (xml::T, "Duration") => input.fill(&mut self.duration, tag),
            (xml::T, "InternalReply") => input.fill(&mut self.internal_reply, tag),
            (xml::T, "ExternalReply") => input.fill(&mut self.external_reply, tag),
            (xml::T, "DeclineMeetingReply") => {
                input.fill(&mut self.decline_meeting_reply, tag)
            }
            (xml::T, "DeclineEventsForScheduledOOF") => {
                input.fill(&mut self.decline_events_for_scheduled_oof, tag)
            }
            (xml::T, "DeclineAllEventsForScheduledOOF") => {
                input.fill(&mut self.decline_all_events_for_scheduled_oof, tag)
            }
            (xml::T, "CreateOOFEvent") => input.fill(&mut self.create_oof_event, tag),
            (xml::T, "OOFEventSubject") => input.fill(&mut self.oof_event_subject, tag),
            (xml::T, "AutoDeclineFutureRequestsWhenOOF") => {
                input.fill(&mut self.auto_decline_future_requests_when_oof, tag)
            }
            (xml::T, "OOFEventID") => input.fill(&mut self.oof_event_id, tag),
            (xml::T, "EventsToDeleteIDs") => {
                input.fill(&mut self.events_to_delete_ids, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UserOofSettings {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OofState", &self.oof_state);
        out.element("t:ExternalAudience", &self.external_audience);
        out.element("t:Duration", &self.duration);
        out.element("t:InternalReply", &self.internal_reply);
        out.element("t:ExternalReply", &self.external_reply);
        out.element("t:DeclineMeetingReply", &self.decline_meeting_reply);
        out.element(
            "t:DeclineEventsForScheduledOOF",
            &self.decline_events_for_scheduled_oof,
        );
        out.element(
            "t:DeclineAllEventsForScheduledOOF",
            &self.decline_all_events_for_scheduled_oof,
        );
        out.element("t:CreateOOFEvent", &self.create_oof_event);
        out.element("t:OOFEventSubject", &self.oof_event_subject);
        out.element(
            "t:AutoDeclineFutureRequestsWhenOOF",
            &self.auto_decline_future_requests_when_oof,
        );
        out.element("t:OOFEventID", &self.oof_event_id);
        out.element("t:EventsToDeleteIDs", &self.events_to_delete_ids);
    }
}
