// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    CalendarItemType, ChangeHighlights, EnhancedLocation, LegacyFreeBusy, MeetingMessage,
    MeetingRequestType, NonEmptyArrayOfAllItems, NonEmptyArrayOfAttendees,
    NonEmptyArrayOfDeletedOccurrences, NonEmptyArrayOfOccurrenceInfo, OccurrenceInfo, Recurrence,
    ResponseType, SingleRecipient, TimeZone, TimeZoneDefinition,
};

/// Complex type `t:MeetingRequestMessageType`.
///
/// Extends `t:MeetingMessageType`.
///
/// Fields inherited from [`MeetingMessage`]: `associated_calendar_item_id`, `is_delegated`, `is_out_of_date`, `has_been_processed`, `response_type`, `uid`, `recurrence_id`, `date_time_stamp`, `is_organizer`.
///
/// Fields inherited from [`Message`](super::Message): `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested`, `references`, `reply_to`, `received_by`, `received_representing`, `approval_request_data`, `voting_information`, `reminder_message_data`, `mime_content_utf8`, `message_safety`, `sender_smtp_address`, `mailbox_guids`, `published_calendar_item_ics`, `published_calendar_item_name`.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
///
/// Microsoft's reference: [`MeetingRequest`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingrequest).
#[doc(alias = "MeetingRequestMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingRequestMessage {
    /// The value of the base type, [`MeetingMessage`].
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
    /// Element `t:JoinOnlineMeetingUrl`, optional, since `Exchange2013_SP1`. Servers send this element, which the schema lacks.
    pub join_online_meeting_url: Option<String>,
    /// Element `t:DoNotForwardMeeting`, optional, since `V2017_07_11`.
    pub do_not_forward_meeting: Option<bool>,
}

rt::complex_type! {
    MeetingRequestMessage: MeetingMessage = "t:MeetingRequestMessageType";
    elements t {
        base 105;
        0 meeting_request_type: "MeetingRequestType" optional;
        1 intended_free_busy_status: "IntendedFreeBusyStatus" optional;
        2 start: "Start" optional;
        3 end: "End" optional;
        4 original_start: "OriginalStart" optional;
        5 is_all_day_event: "IsAllDayEvent" optional;
        6 legacy_free_busy_status: "LegacyFreeBusyStatus" optional;
        7 location: "Location" optional;
        8 when: "When" optional;
        9 is_meeting: "IsMeeting" optional;
        10 is_cancelled: "IsCancelled" optional;
        11 is_recurring: "IsRecurring" optional;
        12 meeting_request_was_sent: "MeetingRequestWasSent" optional;
        13 calendar_item_type: "CalendarItemType" optional;
        14 my_response_type: "MyResponseType" optional;
        15 organizer: "Organizer" optional;
        16 required_attendees: "RequiredAttendees" optional;
        17 optional_attendees: "OptionalAttendees" optional;
        18 resources: "Resources" optional;
        19 conflicting_meeting_count: "ConflictingMeetingCount" optional;
        20 adjacent_meeting_count: "AdjacentMeetingCount" optional;
        21 conflicting_meetings: "ConflictingMeetings" optional;
        22 adjacent_meetings: "AdjacentMeetings" optional;
        23 duration: "Duration" optional;
        24 time_zone: "TimeZone" optional;
        25 appointment_reply_time: "AppointmentReplyTime" optional;
        26 appointment_sequence_number: "AppointmentSequenceNumber" optional;
        27 appointment_state: "AppointmentState" optional;
        28 recurrence: "Recurrence" optional;
        29 first_occurrence: "FirstOccurrence" optional;
        30 last_occurrence: "LastOccurrence" optional;
        31 modified_occurrences: "ModifiedOccurrences" optional;
        32 deleted_occurrences: "DeletedOccurrences" optional;
        33 meeting_time_zone: "MeetingTimeZone" optional;
        34 start_time_zone: "StartTimeZone" optional;
        35 end_time_zone: "EndTimeZone" optional;
        36 conference_type: "ConferenceType" optional;
        37 allow_new_time_proposal: "AllowNewTimeProposal" optional;
        38 is_online_meeting: "IsOnlineMeeting" optional;
        39 meeting_workspace_url: "MeetingWorkspaceUrl" optional;
        40 net_show_url: "NetShowUrl" optional;
        41 enhanced_location: "EnhancedLocation" optional;
        42 change_highlights: "ChangeHighlights" optional;
        43 start_wall_clock: "StartWallClock" optional;
        44 end_wall_clock: "EndWallClock" optional;
        45 start_time_zone_id: "StartTimeZoneId" optional;
        46 end_time_zone_id: "EndTimeZoneId" optional;
        47 join_online_meeting_url: "JoinOnlineMeetingUrl" optional;
        48 do_not_forward_meeting: "DoNotForwardMeeting" optional;
    }
    kept { base.base.base.kept }
}
