// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ArrayOfEventId, Duration, ExternalAudience, OofState, ReplyBody};

/// Complex type `t:UserOofSettings`.
///
/// Global elements `t:OofSettings`, `t:UserOofSettings`.
///
/// Microsoft's reference: [`UserOofSettings`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/useroofsettings).
#[doc(alias = "OofSettings")]
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UserOofSettings {}

impl UserOofSettings {
    /// Creates a value from its required fields; all others are `None` or empty.
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
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UserOofSettings = "t:UserOofSettings", required 2, new(value value);
    elements t {
        0 oof_state: "OofState" required 0;
        1 external_audience: "ExternalAudience" required 1;
        2 duration: "Duration" optional;
        3 internal_reply: "InternalReply" optional;
        4 external_reply: "ExternalReply" optional;
        5 decline_meeting_reply: "DeclineMeetingReply" optional;
        6 decline_events_for_scheduled_oof: "DeclineEventsForScheduledOOF" optional;
        7 decline_all_events_for_scheduled_oof: "DeclineAllEventsForScheduledOOF" optional;
        8 create_oof_event: "CreateOOFEvent" optional;
        9 oof_event_subject: "OOFEventSubject" optional;
        10 auto_decline_future_requests_when_oof: "AutoDeclineFutureRequestsWhenOOF" optional;
        11 oof_event_id: "OOFEventID" optional;
        12 events_to_delete_ids: "EventsToDeleteIDs" optional;
    }
    kept { kept }
}
