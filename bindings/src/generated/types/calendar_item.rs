// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfInboxReminder, CalendarActivityData, CalendarItemType, EnhancedLocation, Item,
    LegacyFreeBusy, NonEmptyArrayOfAllItems, NonEmptyArrayOfAttendees,
    NonEmptyArrayOfDeletedOccurrences, NonEmptyArrayOfOccurrenceInfo, OccurrenceInfo,
    OnlineMeetingSettings, Recurrence, ResponseType, SingleRecipient, TimeZone,
    TimeZoneDefinition,
};

/// Complex type `t:CalendarItemType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "CalendarItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarItem {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:UID`, optional.
    pub uid: Option<String>,
    /// Element `t:RecurrenceId`, optional.
    pub recurrence_id: Option<value::DateTime>,
    /// Element `t:DateTimeStamp`, optional.
    pub date_time_stamp: Option<value::DateTime>,
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
    /// Element `t:IsResponseRequested`, optional.
    pub is_response_requested: Option<bool>,
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
    /// Element `t:InboxReminders`, optional, since `V2016_10_10`.
    pub inbox_reminders: Option<ArrayOfInboxReminder>,
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
    /// Element `t:StartWallClock`, optional, since `Exchange2013_SP1`.
    pub start_wall_clock: Option<value::DateTime>,
    /// Element `t:EndWallClock`, optional, since `Exchange2013_SP1`.
    pub end_wall_clock: Option<value::DateTime>,
    /// Element `t:StartTimeZoneId`, optional, since `Exchange2013_SP1`.
    pub start_time_zone_id: Option<String>,
    /// Element `t:EndTimeZoneId`, optional, since `Exchange2013_SP1`.
    pub end_time_zone_id: Option<String>,
    /// Element `t:IntendedFreeBusyStatus`, optional, since `Exchange2013_SP1`.
    pub intended_free_busy_status: Option<LegacyFreeBusy>,
    /// Element `t:JoinOnlineMeetingUrl`, optional, since `Exchange2013_SP1`.
    pub join_online_meeting_url: Option<String>,
    /// Element `t:OnlineMeetingSettings`, optional, since `Exchange2013_SP1`.
    pub online_meeting_settings: Option<Box<OnlineMeetingSettings>>,
    /// Element `t:IsOrganizer`, optional, since `Exchange2013_SP1`.
    pub is_organizer: Option<bool>,
    /// Element `t:CalendarActivityData`, optional, since `V2016_10_10`.
    pub calendar_activity_data: Option<Box<CalendarActivityData>>,
    /// Element `t:DoNotForwardMeeting`, optional, since `V2017_07_11`.
    pub do_not_forward_meeting: Option<bool>,
}

rt::complex_type!(
    CalendarItem { name: "t:CalendarItemType", base: Item, model:
    "t:UID?, t:RecurrenceId?, t:DateTimeStamp?, t:Start?, t:End?, t:OriginalStart?, t:IsAllDayEvent?, t:LegacyFreeBusyStatus?, t:Location?, t:When?, t:IsMeeting?, t:IsCancelled?, t:IsRecurring?, t:MeetingRequestWasSent?, t:IsResponseRequested?, t:CalendarItemType?, t:MyResponseType?, t:Organizer?, t:RequiredAttendees?, t:OptionalAttendees?, t:Resources?, t:InboxReminders?, t:ConflictingMeetingCount?, t:AdjacentMeetingCount?, t:ConflictingMeetings?, t:AdjacentMeetings?, t:Duration?, t:TimeZone?, t:AppointmentReplyTime?, t:AppointmentSequenceNumber?, t:AppointmentState?, t:Recurrence?, t:FirstOccurrence?, t:LastOccurrence?, t:ModifiedOccurrences?, t:DeletedOccurrences?, t:MeetingTimeZone?, t:StartTimeZone?, t:EndTimeZone?, t:ConferenceType?, t:AllowNewTimeProposal?, t:IsOnlineMeeting?, t:MeetingWorkspaceUrl?, t:NetShowUrl?, t:EnhancedLocation?, t:StartWallClock?, t:EndWallClock?, t:StartTimeZoneId?, t:EndTimeZoneId?, t:IntendedFreeBusyStatus?, t:JoinOnlineMeetingUrl?, t:OnlineMeetingSettings?, t:IsOrganizer?, t:CalendarActivityData?, t:DoNotForwardMeeting?"
    }
);

rt::extends!(CalendarItem, Item);

rt::placeholder_default!(CalendarItem);

impl rt::ReadComplex for CalendarItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UID") => reader.fill(&mut self.uid, tag),
            (rt::T, "RecurrenceId") => reader.fill(&mut self.recurrence_id, tag),
            (rt::T, "DateTimeStamp") => reader.fill(&mut self.date_time_stamp, tag),
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
            (rt::T, "IsResponseRequested") => {
                reader.fill(&mut self.is_response_requested, tag)
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
            (rt::T, "InboxReminders") => reader.fill(&mut self.inbox_reminders, tag),
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
            (rt::T, "StartWallClock") => reader.fill(&mut self.start_wall_clock, tag),
            (rt::T, "EndWallClock") => reader.fill(&mut self.end_wall_clock, tag),
            (rt::T, "StartTimeZoneId") => reader.fill(&mut self.start_time_zone_id, tag),
            (rt::T, "EndTimeZoneId") => reader.fill(&mut self.end_time_zone_id, tag),
            (rt::T, "IntendedFreeBusyStatus") => {
                reader.fill(&mut self.intended_free_busy_status, tag)
            }
            (rt::T, "JoinOnlineMeetingUrl") => {
                reader.fill(&mut self.join_online_meeting_url, tag)
            }
            (rt::T, "OnlineMeetingSettings") => {
                reader.fill(&mut self.online_meeting_settings, tag)
            }
            (rt::T, "IsOrganizer") => reader.fill(&mut self.is_organizer, tag),
            (rt::T, "CalendarActivityData") => {
                reader.fill(&mut self.calendar_activity_data, tag)
            }
            (rt::T, "DoNotForwardMeeting") => {
                reader.fill(&mut self.do_not_forward_meeting, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for CalendarItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:UID", &self.uid);
        out.element("t:RecurrenceId", &self.recurrence_id);
        out.element("t:DateTimeStamp", &self.date_time_stamp);
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
        out.element("t:IsResponseRequested", &self.is_response_requested);
        out.element("t:CalendarItemType", &self.calendar_item_type);
        out.element("t:MyResponseType", &self.my_response_type);
        out.element("t:Organizer", &self.organizer);
        out.element("t:RequiredAttendees", &self.required_attendees);
        out.element("t:OptionalAttendees", &self.optional_attendees);
        out.element("t:Resources", &self.resources);
        out.element("t:InboxReminders", &self.inbox_reminders);
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
        out.element("t:StartWallClock", &self.start_wall_clock);
        out.element("t:EndWallClock", &self.end_wall_clock);
        out.element("t:StartTimeZoneId", &self.start_time_zone_id);
        out.element("t:EndTimeZoneId", &self.end_time_zone_id);
        out.element("t:IntendedFreeBusyStatus", &self.intended_free_busy_status);
        out.element("t:JoinOnlineMeetingUrl", &self.join_online_meeting_url);
        out.element("t:OnlineMeetingSettings", &self.online_meeting_settings);
        out.element("t:IsOrganizer", &self.is_organizer);
        out.element("t:CalendarActivityData", &self.calendar_activity_data);
        out.element("t:DoNotForwardMeeting", &self.do_not_forward_meeting);
    }
}
