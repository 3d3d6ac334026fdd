//! Typed records of all elements and attributes of the documents.
//!
//! The serde parser and the pull parser fill them. One struct has the fields of all kinds of items, as in the crate
//! `ews`. Unknown names are errors, so that the parsers skip nothing.

use std::borrow::Cow;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::macros::{choices, record};
use super::pull::{self, Value, pull_values};

/// Bytes, which the XML has as base64.
#[derive(Debug)]
pub struct Bytes(pub Vec<u8>);

impl Value for Bytes {
    fn value(text: Cow<'_, str>) -> pull::Result<Self> {
        Ok(Self(BASE64_STANDARD.decode(text.as_bytes())?))
    }
}

pull_values!(Bytes);

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::value(String::deserialize(deserializer)?.into()).map_err(D::Error::custom)
    }
}

/// A kind of item.
#[derive(Debug, Deserialize)]
pub enum AnyItem {
    /// `t:Message`
    Message(Box<Item>),
    /// `t:MeetingRequest`
    MeetingRequest(Box<Item>),
    /// `t:CalendarItem`
    CalendarItem(Box<Item>),
    /// `t:Contact`
    Contact(Box<Item>),
}

/// A change of an item.
#[derive(Debug, Deserialize)]
pub enum Change {
    /// `t:Create`
    Create {
        /// The item.
        #[serde(rename = "$value")]
        item: AnyItem,
    },
    /// `t:Update`
    Update {
        /// The item.
        #[serde(rename = "$value")]
        item: AnyItem,
    },
    /// `t:Delete`
    Delete {
        /// `t:ItemId`
        #[serde(rename = "ItemId")]
        id: Id,
    },
    /// `t:ReadFlagChange`
    ReadFlagChange(ReadFlag),
}

choices!(Sensitivity: Normal Personal Private Confidential);
choices!(Importance: Low Normal High);
choices!(Inference: Focused Other);
choices!(FlagStatus: NotFlagged Flagged Complete);
choices!(Response: Unknown Organizer Tentative Accept Decline NoResponseReceived);
choices!(Busy: Free Tentative Busy OOF WorkingElsewhere NoData);
choices!(CalendarKind: Single Occurrence Exception RecurringMaster);
choices!(RequestKind: None FullUpdate InformationalUpdate NewMeetingRequest Outdated SilentUpdate);
choices!(MailboxKind: Unknown OneOff Mailbox PublicDL PrivateDL Contact PublicFolder GroupMailbox User);
choices!(IconIndex: Default MailRead MailUnread MailReplied MailForwarded OutlookDefaultForContacts AppointmentItem
    AppointmentRecur AppointmentMeet AppointmentMeetRecur);

record!(Id [id: Option<String> = "@Id", change_key: Option<String> = "@ChangeKey"] {});
record!(Header [name: Option<String> = "@HeaderName"] text value: String);
record!(Tag [is_explicit: Option<bool> = "@IsExplicit"] text value: String);
record!(Entry [
    key: Option<String> = "@Key", name: Option<String> = "@Name", routing_type: Option<String> = "@RoutingType",
    mailbox_type: Option<MailboxKind> = "@MailboxType"
] text value: String);
record!(Zone [id: Option<String> = "@Id", name: Option<String> = "@Name"] {});
record!(PropertyUri [
    tag: Option<String> = "@PropertyTag", kind: Option<String> = "@PropertyType",
    name: Option<String> = "@PropertyName", set: Option<String> = "@DistinguishedPropertySetId"
] {});
record!(Empty [] {
});
record!(ReadFlag [] {
    item_id: Option<Id> = "ItemId",
    is_read: Option<bool> = "IsRead",
});
record!(Strings [] {
    string: Vec<String> = "String",
});
record!(Headers [] {
    internet_message_header: Vec<Header> = "InternetMessageHeader",
});
record!(ResponseObjects [] {
    reply_to_item: Option<Empty> = "ReplyToItem",
    reply_all_to_item: Option<Empty> = "ReplyAllToItem",
    forward_item: Option<Empty> = "ForwardItem",
});
record!(ExtendedProperty [] {
    extended_field_uri: Option<PropertyUri> = "ExtendedFieldURI",
    value: Option<String> = "Value",
});
record!(Rights [] {
    create_associated: Option<bool> = "CreateAssociated",
    create_contents: Option<bool> = "CreateContents",
    create_hierarchy: Option<bool> = "CreateHierarchy",
    delete: Option<bool> = "Delete",
    modify: Option<bool> = "Modify",
    read: Option<bool> = "Read",
    view_private_items: Option<bool> = "ViewPrivateItems",
});
record!(Flag [] {
    flag_status: Option<FlagStatus> = "FlagStatus",
    start_date: Option<Timestamp> = "StartDate",
    due_date: Option<Timestamp> = "DueDate",
});
record!(Mailbox [] {
    name: Option<String> = "Name",
    email_address: Option<String> = "EmailAddress",
    routing_type: Option<String> = "RoutingType",
    mailbox_type: Option<MailboxKind> = "MailboxType",
});
record!(Recipients [] {
    mailbox: Vec<Mailbox> = "Mailbox",
});
record!(Attendee [] {
    mailbox: Option<Mailbox> = "Mailbox",
    response_type: Option<Response> = "ResponseType",
    last_response_time: Option<Timestamp> = "LastResponseTime",
});
record!(Attendees [] {
    attendee: Vec<Attendee> = "Attendee",
});
record!(Weekly [] {
    interval: Option<i32> = "Interval",
    days_of_week: Option<String> = "DaysOfWeek",
    first_day_of_week: Option<String> = "FirstDayOfWeek",
});
record!(EndDate [] {
    start_date: Option<String> = "StartDate",
    end_date: Option<String> = "EndDate",
});
record!(Recurrence [] {
    weekly_recurrence: Option<Weekly> = "WeeklyRecurrence",
    end_date_recurrence: Option<EndDate> = "EndDateRecurrence",
});
record!(Occurrence [] {
    item_id: Option<Id> = "ItemId",
    start: Option<Timestamp> = "Start",
    end: Option<Timestamp> = "End",
    original_start: Option<Timestamp> = "OriginalStart",
});
record!(PostalAddress [] {
    street: Option<String> = "Street",
    city: Option<String> = "City",
    country: Option<String> = "Country",
    kind: Option<String> = "Type",
    latitude: Option<f64> = "Latitude",
    longitude: Option<f64> = "Longitude",
    location_source: Option<String> = "LocationSource",
});
record!(Place [] {
    display_name: Option<String> = "DisplayName",
    annotation: Option<String> = "Annotation",
    postal_address: Option<PostalAddress> = "PostalAddress",
});
record!(CompleteName [] {
    title: Option<String> = "Title",
    first_name: Option<String> = "FirstName",
    last_name: Option<String> = "LastName",
    initials: Option<String> = "Initials",
    full_name: Option<String> = "FullName",
});
record!(Entries [] {
    entry: Vec<Entry> = "Entry",
});
record!(Address [key: Option<String> = "@Key"] {
    street: Option<String> = "Street",
    city: Option<String> = "City",
    state: Option<String> = "State",
    country_or_region: Option<String> = "CountryOrRegion",
    postal_code: Option<String> = "PostalCode",
});
record!(Addresses [] {
    entry: Vec<Address> = "Entry",
});
record!(Item [] {
    item_id: Option<Id> = "ItemId",
    parent_folder_id: Option<Id> = "ParentFolderId",
    item_class: Option<String> = "ItemClass",
    subject: Option<String> = "Subject",
    sensitivity: Option<Sensitivity> = "Sensitivity",
    date_time_received: Option<Timestamp> = "DateTimeReceived",
    size: Option<i32> = "Size",
    categories: Option<Strings> = "Categories",
    importance: Option<Importance> = "Importance",
    in_reply_to: Option<String> = "InReplyTo",
    is_submitted: Option<bool> = "IsSubmitted",
    is_draft: Option<bool> = "IsDraft",
    is_from_me: Option<bool> = "IsFromMe",
    is_resend: Option<bool> = "IsResend",
    is_unmodified: Option<bool> = "IsUnmodified",
    internet_message_headers: Option<Headers> = "InternetMessageHeaders",
    date_time_sent: Option<Timestamp> = "DateTimeSent",
    date_time_created: Option<Timestamp> = "DateTimeCreated",
    response_objects: Option<ResponseObjects> = "ResponseObjects",
    reminder_due_by: Option<Timestamp> = "ReminderDueBy",
    reminder_is_set: Option<bool> = "ReminderIsSet",
    reminder_minutes_before_start: Option<i32> = "ReminderMinutesBeforeStart",
    display_cc: Option<String> = "DisplayCc",
    display_to: Option<String> = "DisplayTo",
    has_attachments: Option<bool> = "HasAttachments",
    extended_property: Vec<ExtendedProperty> = "ExtendedProperty",
    culture: Option<String> = "Culture",
    effective_rights: Option<Box<Rights>> = "EffectiveRights",
    last_modified_name: Option<String> = "LastModifiedName",
    last_modified_time: Option<Timestamp> = "LastModifiedTime",
    is_associated: Option<bool> = "IsAssociated",
    web_client_read_form_query_string: Option<String> = "WebClientReadFormQueryString",
    conversation_id: Option<Id> = "ConversationId",
    flag: Option<Box<Flag>> = "Flag",
    policy_tag: Option<Box<Tag>> = "PolicyTag",
    retention_date: Option<Timestamp> = "RetentionDate",
    preview: Option<String> = "Preview",
    is_clutter: Option<bool> = "IsClutter",
    icon_index: Option<IconIndex> = "IconIndex",
    inference_classification: Option<Inference> = "InferenceClassification",
    sender: Option<Box<Recipients>> = "Sender",
    to_recipients: Option<Box<Recipients>> = "ToRecipients",
    cc_recipients: Option<Box<Recipients>> = "CcRecipients",
    is_read_receipt_requested: Option<bool> = "IsReadReceiptRequested",
    is_delivery_receipt_requested: Option<bool> = "IsDeliveryReceiptRequested",
    conversation_index: Option<Bytes> = "ConversationIndex",
    conversation_topic: Option<String> = "ConversationTopic",
    from: Option<Box<Recipients>> = "From",
    internet_message_id: Option<String> = "InternetMessageId",
    is_read: Option<bool> = "IsRead",
    is_response_requested: Option<bool> = "IsResponseRequested",
    references: Option<String> = "References",
    reply_to: Option<Box<Recipients>> = "ReplyTo",
    received_by: Option<Box<Recipients>> = "ReceivedBy",
    received_representing: Option<Box<Recipients>> = "ReceivedRepresenting",
    associated_calendar_item_id: Option<Id> = "AssociatedCalendarItemId",
    is_delegated: Option<bool> = "IsDelegated",
    is_out_of_date: Option<bool> = "IsOutOfDate",
    has_been_processed: Option<bool> = "HasBeenProcessed",
    response_type: Option<Response> = "ResponseType",
    uid: Option<String> = "UID",
    date_time_stamp: Option<Timestamp> = "DateTimeStamp",
    meeting_request_type: Option<RequestKind> = "MeetingRequestType",
    intended_free_busy_status: Option<Busy> = "IntendedFreeBusyStatus",
    start: Option<Timestamp> = "Start",
    end: Option<Timestamp> = "End",
    is_all_day_event: Option<bool> = "IsAllDayEvent",
    legacy_free_busy_status: Option<Busy> = "LegacyFreeBusyStatus",
    location: Option<String> = "Location",
    when: Option<String> = "When",
    is_meeting: Option<bool> = "IsMeeting",
    is_cancelled: Option<bool> = "IsCancelled",
    is_recurring: Option<bool> = "IsRecurring",
    meeting_request_was_sent: Option<bool> = "MeetingRequestWasSent",
    calendar_item_type: Option<CalendarKind> = "CalendarItemType",
    my_response_type: Option<Response> = "MyResponseType",
    organizer: Option<Box<Recipients>> = "Organizer",
    required_attendees: Option<Attendees> = "RequiredAttendees",
    optional_attendees: Option<Attendees> = "OptionalAttendees",
    conflicting_meeting_count: Option<i32> = "ConflictingMeetingCount",
    adjacent_meeting_count: Option<i32> = "AdjacentMeetingCount",
    duration: Option<String> = "Duration",
    time_zone: Option<String> = "TimeZone",
    appointment_reply_time: Option<Timestamp> = "AppointmentReplyTime",
    appointment_sequence_number: Option<i32> = "AppointmentSequenceNumber",
    appointment_state: Option<i32> = "AppointmentState",
    recurrence: Option<Box<Recurrence>> = "Recurrence",
    first_occurrence: Option<Box<Occurrence>> = "FirstOccurrence",
    start_time_zone: Option<Box<Zone>> = "StartTimeZone",
    end_time_zone: Option<Box<Zone>> = "EndTimeZone",
    conference_type: Option<i32> = "ConferenceType",
    allow_new_time_proposal: Option<bool> = "AllowNewTimeProposal",
    is_online_meeting: Option<bool> = "IsOnlineMeeting",
    enhanced_location: Option<Box<Place>> = "EnhancedLocation",
    start_wall_clock: Option<Timestamp> = "StartWallClock",
    end_wall_clock: Option<Timestamp> = "EndWallClock",
    start_time_zone_id: Option<String> = "StartTimeZoneId",
    end_time_zone_id: Option<String> = "EndTimeZoneId",
    is_organizer: Option<bool> = "IsOrganizer",
    file_as: Option<String> = "FileAs",
    file_as_mapping: Option<String> = "FileAsMapping",
    display_name: Option<String> = "DisplayName",
    given_name: Option<String> = "GivenName",
    initials: Option<String> = "Initials",
    nickname: Option<String> = "Nickname",
    complete_name: Option<Box<CompleteName>> = "CompleteName",
    company_name: Option<String> = "CompanyName",
    email_addresses: Option<Entries> = "EmailAddresses",
    physical_addresses: Option<Addresses> = "PhysicalAddresses",
    phone_numbers: Option<Entries> = "PhoneNumbers",
    assistant_name: Option<String> = "AssistantName",
    birthday: Option<Timestamp> = "Birthday",
    business_home_page: Option<String> = "BusinessHomePage",
    companies: Option<Strings> = "Companies",
    contact_source: Option<String> = "ContactSource",
    department: Option<String> = "Department",
    im_addresses: Option<Entries> = "ImAddresses",
    job_title: Option<String> = "JobTitle",
    manager: Option<String> = "Manager",
    office_location: Option<String> = "OfficeLocation",
    postal_address_index: Option<String> = "PostalAddressIndex",
    surname: Option<String> = "Surname",
    has_picture: Option<bool> = "HasPicture",
});
