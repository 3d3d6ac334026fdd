// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UserOofSettings: placeholder, placeholder);

impl rt::ReadComplex for UserOofSettings {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OofState") => reader.require(&mut self.oof_state, tag, 0),
            (rt::T, "ExternalAudience") => {
                reader.require(&mut self.external_audience, tag, 1)
            }
            (rt::T, "Duration") => reader.fill(&mut self.duration, tag),
            (rt::T, "InternalReply") => reader.fill(&mut self.internal_reply, tag),
            (rt::T, "ExternalReply") => reader.fill(&mut self.external_reply, tag),
            (rt::T, "DeclineMeetingReply") => {
                reader.fill(&mut self.decline_meeting_reply, tag)
            }
            (rt::T, "DeclineEventsForScheduledOOF") => {
                reader.fill(&mut self.decline_events_for_scheduled_oof, tag)
            }
            (rt::T, "DeclineAllEventsForScheduledOOF") => {
                reader.fill(&mut self.decline_all_events_for_scheduled_oof, tag)
            }
            (rt::T, "CreateOOFEvent") => reader.fill(&mut self.create_oof_event, tag),
            (rt::T, "OOFEventSubject") => reader.fill(&mut self.oof_event_subject, tag),
            (rt::T, "AutoDeclineFutureRequestsWhenOOF") => {
                reader.fill(&mut self.auto_decline_future_requests_when_oof, tag)
            }
            (rt::T, "OOFEventID") => reader.fill(&mut self.oof_event_id, tag),
            (rt::T, "EventsToDeleteIDs") => {
                reader.fill(&mut self.events_to_delete_ids, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UserOofSettings {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
