// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    CalendarItemType, ChangeHighlights, EnhancedLocation, LegacyFreeBusy, MeetingMessage,
    MeetingRequestType, NonEmptyArrayOfAllItems, NonEmptyArrayOfAttendees,
    NonEmptyArrayOfDeletedOccurrences, NonEmptyArrayOfOccurrenceInfo, OccurrenceInfo,
    Recurrence, ResponseType, SingleRecipient, TimeZone, TimeZoneDefinition,
};

/// Complex type `t:MeetingRequestMessageType`.
///
/// Extends `t:MeetingMessageType`.
#[doc(alias = "MeetingRequestMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingRequestMessage {
    /// What it inherits from [`MeetingMessage`].
    pub base: MeetingMessage,
    /// Element `t:MeetingRequestType`, optional.
    pub meeting_request_type: Option<MeetingRequestType>,
    /// Element `t:IntendedFreeBusyStatus`, optional.
    pub intended_free_busy_status: Option<LegacyFreeBusy>,
    /// Element `t:Start`, optional.
    pub start: Option<value::DateTime>,
    /// Element `t:End`, optional.
    pub end: Option<value::DateTime>,
    /// Element `t:OriginalStart`, optional.
    pub original_start: Option<value::DateTime>,
    /// Element `t:IsAllDayEvent`, optional.
    pub is_all_day_event: Option<bool>,
    /// Element `t:LegacyFreeBusyStatus`, optional.
    pub legacy_free_busy_status: Option<LegacyFreeBusy>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:When`, optional.
    pub when: Option<String>,
    /// Element `t:IsMeeting`, optional.
    pub is_meeting: Option<bool>,
    /// Element `t:IsCancelled`, optional.
    pub is_cancelled: Option<bool>,
    /// Element `t:IsRecurring`, optional.
    pub is_recurring: Option<bool>,
    /// Element `t:MeetingRequestWasSent`, optional.
    pub meeting_request_was_sent: Option<bool>,
    /// Element `t:CalendarItemType`, optional.
    pub calendar_item_type: Option<CalendarItemType>,
    /// Element `t:MyResponseType`, optional.
    pub my_response_type: Option<ResponseType>,
    /// Element `t:Organizer`, optional.
    pub organizer: Option<Box<SingleRecipient>>,
    /// Element `t:RequiredAttendees`, optional.
    pub required_attendees: Option<NonEmptyArrayOfAttendees>,
    /// Element `t:OptionalAttendees`, optional.
    pub optional_attendees: Option<NonEmptyArrayOfAttendees>,
    /// Element `t:Resources`, optional.
    pub resources: Option<NonEmptyArrayOfAttendees>,
    /// Element `t:ConflictingMeetingCount`, optional.
    pub conflicting_meeting_count: Option<i32>,
    /// Element `t:AdjacentMeetingCount`, optional.
    pub adjacent_meeting_count: Option<i32>,
    /// Element `t:ConflictingMeetings`, optional.
    pub conflicting_meetings: Option<NonEmptyArrayOfAllItems>,
    /// Element `t:AdjacentMeetings`, optional.
    pub adjacent_meetings: Option<NonEmptyArrayOfAllItems>,
    /// Element `t:Duration`, optional.
    pub duration: Option<String>,
    /// Element `t:TimeZone`, optional.
    pub time_zone: Option<String>,
    /// Element `t:AppointmentReplyTime`, optional.
    pub appointment_reply_time: Option<value::DateTime>,
    /// Element `t:AppointmentSequenceNumber`, optional.
    pub appointment_sequence_number: Option<i32>,
    /// Element `t:AppointmentState`, optional.
    pub appointment_state: Option<i32>,
    /// Element `t:Recurrence`, optional.
    pub recurrence: Option<Box<Recurrence>>,
    /// Element `t:FirstOccurrence`, optional.
    pub first_occurrence: Option<Box<OccurrenceInfo>>,
    /// Element `t:LastOccurrence`, optional.
    pub last_occurrence: Option<Box<OccurrenceInfo>>,
    /// Element `t:ModifiedOccurrences`, optional.
    pub modified_occurrences: Option<NonEmptyArrayOfOccurrenceInfo>,
    /// Element `t:DeletedOccurrences`, optional.
    pub deleted_occurrences: Option<NonEmptyArrayOfDeletedOccurrences>,
    /// Element `t:MeetingTimeZone`, optional.
    pub meeting_time_zone: Option<Box<TimeZone>>,
    /// Element `t:StartTimeZone`, optional, since `Exchange2010_SP1`.
    pub start_time_zone: Option<Box<TimeZoneDefinition>>,
    /// Element `t:EndTimeZone`, optional, since `Exchange2010_SP1`.
    pub end_time_zone: Option<Box<TimeZoneDefinition>>,
    /// Element `t:ConferenceType`, optional.
    pub conference_type: Option<i32>,
    /// Element `t:AllowNewTimeProposal`, optional.
    pub allow_new_time_proposal: Option<bool>,
    /// Element `t:IsOnlineMeeting`, optional.
    pub is_online_meeting: Option<bool>,
    /// Element `t:MeetingWorkspaceUrl`, optional.
    pub meeting_workspace_url: Option<String>,
    /// Element `t:NetShowUrl`, optional.
    pub net_show_url: Option<String>,
    /// Element `t:EnhancedLocation`, optional, since `Exchange2013_SP1`.
    pub enhanced_location: Option<Box<EnhancedLocation>>,
    /// Element `t:ChangeHighlights`, optional, since `Exchange2013_SP1`.
    pub change_highlights: Option<Box<ChangeHighlights>>,
    /// Element `t:StartWallClock`, optional, since `Exchange2013_SP1`.
    pub start_wall_clock: Option<value::DateTime>,
    /// Element `t:EndWallClock`, optional, since `Exchange2013_SP1`.
    pub end_wall_clock: Option<value::DateTime>,
    /// Element `t:StartTimeZoneId`, optional, since `Exchange2013_SP1`.
    pub start_time_zone_id: Option<String>,
    /// Element `t:EndTimeZoneId`, optional, since `Exchange2013_SP1`.
    pub end_time_zone_id: Option<String>,
    /// Element `t:DoNotForwardMeeting`, optional, since `V2017_07_11`.
    pub do_not_forward_meeting: Option<bool>,
}

rt::complex_type!(
    MeetingRequestMessage { name: "t:MeetingRequestMessageType", base: MeetingMessage,
    model:
    "t:MeetingRequestType?, t:IntendedFreeBusyStatus?, t:Start?, t:End?, t:OriginalStart?, t:IsAllDayEvent?, t:LegacyFreeBusyStatus?, t:Location?, t:When?, t:IsMeeting?, t:IsCancelled?, t:IsRecurring?, t:MeetingRequestWasSent?, t:CalendarItemType?, t:MyResponseType?, t:Organizer?, t:RequiredAttendees?, t:OptionalAttendees?, t:Resources?, t:ConflictingMeetingCount?, t:AdjacentMeetingCount?, t:ConflictingMeetings?, t:AdjacentMeetings?, t:Duration?, t:TimeZone?, t:AppointmentReplyTime?, t:AppointmentSequenceNumber?, t:AppointmentState?, t:Recurrence?, t:FirstOccurrence?, t:LastOccurrence?, t:ModifiedOccurrences?, t:DeletedOccurrences?, t:MeetingTimeZone?, t:StartTimeZone?, t:EndTimeZone?, t:ConferenceType?, t:AllowNewTimeProposal?, t:IsOnlineMeeting?, t:MeetingWorkspaceUrl?, t:NetShowUrl?, t:EnhancedLocation?, t:ChangeHighlights?, t:StartWallClock?, t:EndWallClock?, t:StartTimeZoneId?, t:EndTimeZoneId?, t:DoNotForwardMeeting?"
    }
);

rt::extends!(MeetingRequestMessage, MeetingMessage);

rt::placeholder_default!(MeetingRequestMessage);

impl rt::ReadComplex for MeetingRequestMessage {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MeetingRequestType") => {
                reader.fill(&mut self.meeting_request_type, tag)
            }
            (rt::T, "IntendedFreeBusyStatus") => {
                reader.fill(&mut self.intended_free_busy_status, tag)
            }
            (rt::T, "Start") => reader.fill(&mut self.start, tag),
            (rt::T, "End") => reader.fill(&mut self.end, tag),
            (rt::T, "OriginalStart") => reader.fill(&mut self.original_start, tag),
            (rt::T, "IsAllDayEvent") => reader.fill(&mut self.is_all_day_event, tag),
            (rt::T, "LegacyFreeBusyStatus") => {
                reader.fill(&mut self.legacy_free_busy_status, tag)
            }
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "When") => reader.fill(&mut self.when, tag),
            (rt::T, "IsMeeting") => reader.fill(&mut self.is_meeting, tag),
            (rt::T, "IsCancelled") => reader.fill(&mut self.is_cancelled, tag),
            (rt::T, "IsRecurring") => reader.fill(&mut self.is_recurring, tag),
            (rt::T, "MeetingRequestWasSent") => {
                reader.fill(&mut self.meeting_request_was_sent, tag)
            }
            (rt::T, "CalendarItemType") => reader.fill(&mut self.calendar_item_type, tag),
            (rt::T, "MyResponseType") => reader.fill(&mut self.my_response_type, tag),
            (rt::T, "Organizer") => reader.fill(&mut self.organizer, tag),
            (rt::T, "RequiredAttendees") => {
                reader.fill(&mut self.required_attendees, tag)
            }
            (rt::T, "OptionalAttendees") => {
                reader.fill(&mut self.optional_attendees, tag)
            }
            (rt::T, "Resources") => reader.fill(&mut self.resources, tag),
            (rt::T, "ConflictingMeetingCount") => {
                reader.fill(&mut self.conflicting_meeting_count, tag)
            }
            (rt::T, "AdjacentMeetingCount") => {
                reader.fill(&mut self.adjacent_meeting_count, tag)
            }
            (rt::T, "ConflictingMeetings") => {
                reader.fill(&mut self.conflicting_meetings, tag)
            }
            (rt::T, "AdjacentMeetings") => reader.fill(&mut self.adjacent_meetings, tag),
            (rt::T, "Duration") => reader.fill(&mut self.duration, tag),
            (rt::T, "TimeZone") => reader.fill(&mut self.time_zone, tag),
            (rt::T, "AppointmentReplyTime") => {
                reader.fill(&mut self.appointment_reply_time, tag)
            }
            (rt::T, "AppointmentSequenceNumber") => {
                reader.fill(&mut self.appointment_sequence_number, tag)
            }
            (rt::T, "AppointmentState") => reader.fill(&mut self.appointment_state, tag),
            (rt::T, "Recurrence") => reader.fill(&mut self.recurrence, tag),
            (rt::T, "FirstOccurrence") => reader.fill(&mut self.first_occurrence, tag),
            (rt::T, "LastOccurrence") => reader.fill(&mut self.last_occurrence, tag),
            (rt::T, "ModifiedOccurrences") => {
                reader.fill(&mut self.modified_occurrences, tag)
            }
            (rt::T, "DeletedOccurrences") => {
                reader.fill(&mut self.deleted_occurrences, tag)
            }
            (rt::T, "MeetingTimeZone") => reader.fill(&mut self.meeting_time_zone, tag),
            (rt::T, "StartTimeZone") => reader.fill(&mut self.start_time_zone, tag),
            (rt::T, "EndTimeZone") => reader.fill(&mut self.end_time_zone, tag),
            (rt::T, "ConferenceType") => reader.fill(&mut self.conference_type, tag),
            (rt::T, "AllowNewTimeProposal") => {
                reader.fill(&mut self.allow_new_time_proposal, tag)
            }
            (rt::T, "IsOnlineMeeting") => reader.fill(&mut self.is_online_meeting, tag),
            (rt::T, "MeetingWorkspaceUrl") => {
                reader.fill(&mut self.meeting_workspace_url, tag)
            }
            (rt::T, "NetShowUrl") => reader.fill(&mut self.net_show_url, tag),
            (rt::T, "EnhancedLocation") => reader.fill(&mut self.enhanced_location, tag),
            (rt::T, "ChangeHighlights") => reader.fill(&mut self.change_highlights, tag),
            (rt::T, "StartWallClock") => reader.fill(&mut self.start_wall_clock, tag),
            (rt::T, "EndWallClock") => reader.fill(&mut self.end_wall_clock, tag),
            (rt::T, "StartTimeZoneId") => reader.fill(&mut self.start_time_zone_id, tag),
            (rt::T, "EndTimeZoneId") => reader.fill(&mut self.end_time_zone_id, tag),
            (rt::T, "DoNotForwardMeeting") => {
                reader.fill(&mut self.do_not_forward_meeting, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MeetingRequestMessage {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:MeetingRequestType", &self.meeting_request_type);
        out.element("t:IntendedFreeBusyStatus", &self.intended_free_busy_status);
        out.element("t:Start", &self.start);
        out.element("t:End", &self.end);
        out.element("t:OriginalStart", &self.original_start);
        out.element("t:IsAllDayEvent", &self.is_all_day_event);
        out.element("t:LegacyFreeBusyStatus", &self.legacy_free_busy_status);
        out.element("t:Location", &self.location);
        out.element("t:When", &self.when);
        out.element("t:IsMeeting", &self.is_meeting);
        out.element("t:IsCancelled", &self.is_cancelled);
        out.element("t:IsRecurring", &self.is_recurring);
        out.element("t:MeetingRequestWasSent", &self.meeting_request_was_sent);
        out.element("t:CalendarItemType", &self.calendar_item_type);
        out.element("t:MyResponseType", &self.my_response_type);
        out.element("t:Organizer", &self.organizer);
        out.element("t:RequiredAttendees", &self.required_attendees);
        out.element("t:OptionalAttendees", &self.optional_attendees);
        out.element("t:Resources", &self.resources);
        out.element("t:ConflictingMeetingCount", &self.conflicting_meeting_count);
        out.element("t:AdjacentMeetingCount", &self.adjacent_meeting_count);
        out.element("t:ConflictingMeetings", &self.conflicting_meetings);
        out.element("t:AdjacentMeetings", &self.adjacent_meetings);
        out.element("t:Duration", &self.duration);
        out.element("t:TimeZone", &self.time_zone);
        out.element("t:AppointmentReplyTime", &self.appointment_reply_time);
        out.element("t:AppointmentSequenceNumber", &self.appointment_sequence_number);
        out.element("t:AppointmentState", &self.appointment_state);
        out.element("t:Recurrence", &self.recurrence);
        out.element("t:FirstOccurrence", &self.first_occurrence);
        out.element("t:LastOccurrence", &self.last_occurrence);
        out.element("t:ModifiedOccurrences", &self.modified_occurrences);
        out.element("t:DeletedOccurrences", &self.deleted_occurrences);
        out.element("t:MeetingTimeZone", &self.meeting_time_zone);
        out.element("t:StartTimeZone", &self.start_time_zone);
        out.element("t:EndTimeZone", &self.end_time_zone);
        out.element("t:ConferenceType", &self.conference_type);
        out.element("t:AllowNewTimeProposal", &self.allow_new_time_proposal);
        out.element("t:IsOnlineMeeting", &self.is_online_meeting);
        out.element("t:MeetingWorkspaceUrl", &self.meeting_workspace_url);
        out.element("t:NetShowUrl", &self.net_show_url);
        out.element("t:EnhancedLocation", &self.enhanced_location);
        out.element("t:ChangeHighlights", &self.change_highlights);
        out.element("t:StartWallClock", &self.start_wall_clock);
        out.element("t:EndWallClock", &self.end_wall_clock);
        out.element("t:StartTimeZoneId", &self.start_time_zone_id);
        out.element("t:EndTimeZoneId", &self.end_time_zone_id);
        out.element("t:DoNotForwardMeeting", &self.do_not_forward_meeting);
    }
}
