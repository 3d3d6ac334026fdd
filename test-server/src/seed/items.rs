//! Messages, items about meetings, appointments, tasks and posts.

use ews_bindings::types::{
    AnyItem, Attendee, Body, BodyType, CalendarItem, ImportanceChoices, Item, LegacyFreeBusy,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage, MeetingRequestType,
    MeetingResponseMessage, Message, PostItem, ResponseType, SingleRecipient, Task, TaskStatus,
};
use ews_bindings::value::DateTime;

use super::people::{mailbox, pick};

/// The time of the oldest item: 2024-01-01T08:00:00Z.
const FIRST: i64 = 1_704_096_000;

const HOUR: i64 = 3600;

const SUBJECTS: [&str; 8] = [
    "Minutes of the meeting",
    "Lunch on Friday?",
    "Invoice 2024-117",
    "Re: Travel plans",
    "Größe & Gewicht <neu>",
    "会議の議事録",
    "Fwd: Réservation confirmée",
    "Quarterly report",
];

const MEETINGS: [&str; 4] = ["Planning", "Review of the design", "Budget", "Standup"];

const ROOMS: [&str; 3] = ["Room 2", "Aula", "会議室 A"];

const TASKS: [&str; 4] = ["Write the report", "Order paper", "Call the landlord", "Renew the certificate"];

/// Creates a message.
pub(crate) fn message(number: usize) -> Message {
    let from = SingleRecipient::new(mailbox(number));
    let to = [mailbox(number + 1)].into();
    Message {
        from: Some(from.clone().into()),
        sender: Some(from.into()),
        to_recipients: Some(to),
        cc_recipients: number
            .is_multiple_of(4)
            .then(|| vec![mailbox(number + 2), mailbox(number + 3)].into()),
        is_read: Some(!number.is_multiple_of(3)),
        internet_message_id: Some(format!("<{number}@example.org>")),
        conversation_topic: Some(pick(&SUBJECTS, number).trim_start_matches("Re: ").to_owned()),
        base: item(number, pick(&SUBJECTS, number)),
        ..Message::default()
    }
}

/// Creates a message that was not sent.
pub(super) fn draft(number: usize) -> Message {
    let mut draft = message(number);
    draft.base.is_draft = Some(true);
    draft.base.date_time_sent = None;
    draft
}

/// Creates an associated item, in which a program keeps its settings.
pub(super) fn associated(number: usize) -> Message {
    let base = Item {
        item_class: Some("IPM.Configuration.Example".to_owned()),
        is_associated: Some(true),
        ..item(number, "Settings")
    };
    Message { base, ..Message::default() }
}

pub(super) fn post(number: usize) -> PostItem {
    let from = SingleRecipient::new(mailbox(number));
    PostItem {
        base: item(number, pick(&SUBJECTS, number)),
        from: Some(from.clone().into()),
        sender: Some(from.into()),
        posted_time: time(number, 0),
        is_read: Some(false),
        ..PostItem::default()
    }
}

/// Creates the properties that all items have.
pub(super) fn item(number: usize, subject: &str) -> Item {
    let importance = match number % 11 {
        3 => ImportanceChoices::High,
        7 => ImportanceChoices::Low,
        _ => ImportanceChoices::Normal,
    };
    let categories = ["Work", "Travel", "Größe"];
    Item {
        subject: Some(format!("{subject} ({number})")),
        body: Some(body(number, subject).into()),
        categories: number.is_multiple_of(7).then(|| [pick(&categories, number).to_owned()].into()),
        importance: Some(importance),
        date_time_received: time(number, 0),
        date_time_sent: time(number, 0),
        ..Item::default()
    }
}

/// Creates a body: HTML for every third item.
fn body(number: usize, subject: &str) -> Body {
    if number.is_multiple_of(3) {
        let subject = subject.replace('&', "&amp;").replace('<', "&lt;");
        let html =
            format!("<html><body><h1>{subject}</h1>\r\n<p>This is <b>item {number}</b>.</p></body></html>");
        return Body::new(BodyType::Html, html);
    }
    Body::new(BodyType::Text, format!("{subject}\r\n\r\nThis is item {number}.\r\n"))
}

/// Creates an invitation, a response or a cancellation.
pub(super) fn about_a_meeting(number: usize, block: usize) -> AnyItem {
    let item = appointment(number);
    let subject = pick(&MEETINGS, number);
    let mut base =
        MeetingMessage { uid: item.uid.clone(), base: message(number), ..MeetingMessage::default() };
    match block % 3 {
        0 => {
            base.base.base.subject = Some(subject.to_owned());
            request(base, item).into()
        }
        1 => {
            base.base.base.subject = Some(format!("Accepted: {subject}"));
            base.response_type = Some(ResponseType::Accept);
            let (start, end) = (item.start, item.end);
            MeetingResponseMessage { base, start, end, ..MeetingResponseMessage::default() }.into()
        }
        _ => {
            base.base.base.subject = Some(format!("Canceled: {subject}"));
            let (start, end) = (item.start, item.end);
            MeetingCancellationMessage { base, start, end, ..MeetingCancellationMessage::default() }.into()
        }
    }
}

fn request(mut base: MeetingMessage, item: CalendarItem) -> MeetingRequestMessage {
    base.response_type = Some(ResponseType::NoResponseReceived);
    let organizer = base.base.from.clone();
    MeetingRequestMessage {
        base,
        meeting_request_type: Some(MeetingRequestType::NewMeetingRequest),
        intended_free_busy_status: Some(LegacyFreeBusy::Busy),
        start: item.start,
        end: item.end,
        location: item.location.clone(),
        is_all_day_event: Some(false),
        is_meeting: Some(true),
        is_cancelled: Some(false),
        my_response_type: Some(ResponseType::NoResponseReceived),
        organizer,
        required_attendees: item.required_attendees,
        ..MeetingRequestMessage::default()
    }
}

/// Creates an appointment of one hour. Every second appointment is a meeting.
pub(super) fn appointment(number: usize) -> CalendarItem {
    let statuses =
        [LegacyFreeBusy::Busy, LegacyFreeBusy::Tentative, LegacyFreeBusy::Free, LegacyFreeBusy::Oof];
    let block = number / super::BLOCK;
    let is_meeting = block.is_multiple_of(2);
    let status = statuses.get(block % statuses.len()).cloned();
    CalendarItem {
        uid: Some(format!("{number:032X}")),
        date_time_stamp: time(number, 0),
        start: time(number, 0),
        end: time(number, HOUR),
        location: Some(pick(&ROOMS, block).to_owned()),
        legacy_free_busy_status: status,
        is_meeting: Some(is_meeting),
        my_response_type: is_meeting.then_some(ResponseType::Organizer),
        required_attendees: is_meeting.then(|| [Attendee::new(mailbox(number))].into()),
        base: Item {
            subject: Some(pick(&MEETINGS, block).to_owned()),
            reminder_is_set: Some(true),
            ..item(number, "Agenda")
        },
        ..CalendarItem::default()
    }
}

pub(super) fn task(number: usize) -> Task {
    let block = number / super::BLOCK;
    let (status, percent) = match block % 3 {
        0 => (TaskStatus::NotStarted, 0.0),
        1 => (TaskStatus::InProgress, 50.0),
        _ => (TaskStatus::Completed, 100.0),
    };
    let is_complete = status == TaskStatus::Completed;
    Task {
        base: item(number, pick(&TASKS, block)),
        start_date: time(number, 0),
        due_date: time(number, 7 * 24 * HOUR),
        complete_date: if is_complete { time(number, 24 * HOUR) } else { None },
        is_complete: Some(is_complete),
        percent_complete: Some(percent),
        status: Some(status),
        ..Task::default()
    }
}

/// Returns the time of an item. Each item is one hour newer than the item before it.
fn time(number: usize, later: i64) -> Option<DateTime> {
    DateTime::from_unix_seconds(FIRST + i64::try_from(number).ok()? * HOUR + later).ok()
}
