// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    ArrayOfInboxReminder, CalendarActivityData, CalendarItemType, EnhancedLocation, Item,
    LegacyFreeBusy, NonEmptyArrayOfAllItems, NonEmptyArrayOfAttendees,
    NonEmptyArrayOfDeletedOccurrences, NonEmptyArrayOfOccurrenceInfo, OccurrenceInfo,
    OnlineMeetingSettings, Recurrence, ResponseType, SingleRecipient, TimeZone, TimeZoneDefinition,
};

/// Complex type `t:CalendarItemType`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
///
/// Microsoft's reference: [`CalendarItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendaritem).
#[doc(alias = "CalendarItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarItem {
    /// The value of the base type, [`Item`].
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

rt::complex_type! {
    CalendarItem: Item = "t:CalendarItemType";
    elements t {
        base 71;
        0 uid: "UID" optional;
        1 recurrence_id: "RecurrenceId" optional;
        2 date_time_stamp: "DateTimeStamp" optional;
        3 start: "Start" optional;
        4 end: "End" optional;
        5 original_start: "OriginalStart" optional;
        6 is_all_day_event: "IsAllDayEvent" optional;
        7 legacy_free_busy_status: "LegacyFreeBusyStatus" optional;
        8 location: "Location" optional;
        9 when: "When" optional;
        10 is_meeting: "IsMeeting" optional;
        11 is_cancelled: "IsCancelled" optional;
        12 is_recurring: "IsRecurring" optional;
        13 meeting_request_was_sent: "MeetingRequestWasSent" optional;
        14 is_response_requested: "IsResponseRequested" optional;
        15 calendar_item_type: "CalendarItemType" optional;
        16 my_response_type: "MyResponseType" optional;
        17 organizer: "Organizer" optional;
        18 required_attendees: "RequiredAttendees" optional;
        19 optional_attendees: "OptionalAttendees" optional;
        20 resources: "Resources" optional;
        21 inbox_reminders: "InboxReminders" optional;
        22 conflicting_meeting_count: "ConflictingMeetingCount" optional;
        23 adjacent_meeting_count: "AdjacentMeetingCount" optional;
        24 conflicting_meetings: "ConflictingMeetings" optional;
        25 adjacent_meetings: "AdjacentMeetings" optional;
        26 duration: "Duration" optional;
        27 time_zone: "TimeZone" optional;
        28 appointment_reply_time: "AppointmentReplyTime" optional;
        29 appointment_sequence_number: "AppointmentSequenceNumber" optional;
        30 appointment_state: "AppointmentState" optional;
        31 recurrence: "Recurrence" optional;
        32 first_occurrence: "FirstOccurrence" optional;
        33 last_occurrence: "LastOccurrence" optional;
        34 modified_occurrences: "ModifiedOccurrences" optional;
        35 deleted_occurrences: "DeletedOccurrences" optional;
        36 meeting_time_zone: "MeetingTimeZone" optional;
        37 start_time_zone: "StartTimeZone" optional;
        38 end_time_zone: "EndTimeZone" optional;
        39 conference_type: "ConferenceType" optional;
        40 allow_new_time_proposal: "AllowNewTimeProposal" optional;
        41 is_online_meeting: "IsOnlineMeeting" optional;
        42 meeting_workspace_url: "MeetingWorkspaceUrl" optional;
        43 net_show_url: "NetShowUrl" optional;
        44 enhanced_location: "EnhancedLocation" optional;
        45 start_wall_clock: "StartWallClock" optional;
        46 end_wall_clock: "EndWallClock" optional;
        47 start_time_zone_id: "StartTimeZoneId" optional;
        48 end_time_zone_id: "EndTimeZoneId" optional;
        49 intended_free_busy_status: "IntendedFreeBusyStatus" optional;
        50 join_online_meeting_url: "JoinOnlineMeetingUrl" optional;
        51 online_meeting_settings: "OnlineMeetingSettings" optional;
        52 is_organizer: "IsOrganizer" optional;
        53 calendar_activity_data: "CalendarActivityData" optional;
        54 do_not_forward_meeting: "DoNotForwardMeeting" optional;
    }
    kept { base.kept }
}
