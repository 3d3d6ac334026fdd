//! Calendar items and meeting requests.

use super::draft::{Draft, Person};
use super::message::{Kind, People, item, mail};

const REQUEST: Kind = Kind {
    class: "IPM.Schedule.Meeting.Request",
    icon: &["AppointmentMeet", "AppointmentMeetRecur"],
    is_mail: true,
};
const APPOINTMENT: Kind =
    Kind { class: "IPM.Appointment", icon: &["AppointmentItem", "AppointmentRecur"], is_mail: false };
const BUSY: [&str; 4] = ["Free", "Tentative", "Busy", "OOF"];

/// Adds a meeting request.
pub(super) fn meeting_request(draft: &mut Draft) {
    let people = People::new(draft);
    let subject = draft.words(5);
    draft.element("MeetingRequest", |draft| {
        item(draft, &REQUEST, &subject, &people);
        mail(draft, &subject, &people);
        draft.id("AssociatedCalendarItemId", "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZi");
        draft.value("IsDelegated", false);
        draft.flag("IsOutOfDate", 6);
        draft.flag("HasBeenProcessed", 2);
        draft.value("ResponseType", "NoResponseReceived");
        uid(draft);
        draft.one_of("MeetingRequestType", &["NewMeetingRequest", "FullUpdate", "InformationalUpdate"]);
        draft.one_of("IntendedFreeBusyStatus", &BUSY);
        meeting(draft, false, &people);
        draft.date_time("StartWallClock");
        draft.date_time("EndWallClock");
        zone_ids(draft);
    });
}

/// Adds a calendar item.
pub(super) fn calendar_item(draft: &mut Draft) {
    let people = People::new(draft);
    let subject = draft.words(5);
    draft.element("CalendarItem", |draft| {
        item(draft, &APPOINTMENT, &subject, &people);
        uid(draft);
        meeting(draft, true, &people);
        draft.date_time("StartWallClock");
        draft.date_time("EndWallClock");
        zone_ids(draft);
        draft.one_of("IntendedFreeBusyStatus", &BUSY);
        draft.flag("IsOrganizer", 3);
    });
}

fn uid(draft: &mut Draft) {
    let uid = draft.random.base64("040000008200E00074C5B7101A82E008", 112);
    draft.value("UID", uid);
    draft.date_time("DateTimeStamp");
}

fn zone_ids(draft: &mut Draft) {
    draft.value("StartTimeZoneId", "W. Europe Standard Time");
    draft.value("EndTimeZoneId", "W. Europe Standard Time");
}

/// Adds the properties that calendar items and meeting requests have in the same order.
fn meeting(draft: &mut Draft, is_response_requested: bool, people: &People) {
    draft.date_time("Start");
    draft.date_time("End");
    draft.flag("IsAllDayEvent", 5);
    draft.one_of("LegacyFreeBusyStatus", &BUSY);
    let location = draft.words(2);
    draft.value("Location", &location);
    let when = draft.words(6);
    draft.value("When", when);
    draft.value("IsMeeting", true);
    draft.flag("IsCancelled", 9);
    let is_recurring = draft.random.once_in(3);
    draft.value("IsRecurring", is_recurring);
    draft.value("MeetingRequestWasSent", true);
    if is_response_requested {
        draft.value("IsResponseRequested", true);
    }
    draft.value("CalendarItemType", if is_recurring { "RecurringMaster" } else { "Single" });
    draft.one_of("MyResponseType", &["Unknown", "Organizer", "Tentative", "Accept", "NoResponseReceived"]);
    draft.recipients("Organizer", std::slice::from_ref(&people.from));
    attendees(draft, "RequiredAttendees", &people.to);
    attendees(draft, "OptionalAttendees", &people.cc);
    let (conflicting, adjacent) = (draft.random.below(3), draft.random.below(3));
    draft.value("ConflictingMeetingCount", conflicting);
    draft.value("AdjacentMeetingCount", adjacent);
    draft.value("Duration", "PT1H30M");
    draft.value("TimeZone", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna");
    draft.date_time("AppointmentReplyTime");
    draft.value("AppointmentSequenceNumber", 1);
    draft.value("AppointmentState", 3);
    if is_recurring {
        recurrence(draft);
    }
    let time_zone = [("Id", "W. Europe Standard Time"), ("Name", "(UTC+01:00) Amsterdam, Berlin")];
    draft.empty("StartTimeZone", &time_zone);
    draft.empty("EndTimeZone", &time_zone);
    draft.value("ConferenceType", 0);
    draft.value("AllowNewTimeProposal", true);
    draft.flag("IsOnlineMeeting", 2);
    enhanced_location(draft, &location);
}

fn enhanced_location(draft: &mut Draft, location: &str) {
    draft.element("EnhancedLocation", |draft| {
        draft.value("DisplayName", location);
        draft.value("Annotation", "");
        draft.element("PostalAddress", |draft| {
            draft.value("Street", "Bahnhofstraße 1");
            draft.value("City", "Zürich");
            draft.value("Country", "Switzerland");
            draft.value("Type", "Business");
            draft.value("Latitude", "47.3769");
            draft.value("Longitude", "8.5417");
            draft.value("LocationSource", "Resource");
        });
    });
}

fn attendees(draft: &mut Draft, name: &str, people: &[Person]) {
    draft.element(name, |draft| {
        for person in people {
            draft.element("Attendee", |draft| {
                draft.mailbox(person);
                draft.one_of("ResponseType", &["Unknown", "Accept", "Decline", "Tentative"]);
                draft.date_time("LastResponseTime");
            });
        }
    });
}

fn recurrence(draft: &mut Draft) {
    draft.element("Recurrence", |draft| {
        draft.element("WeeklyRecurrence", |draft| {
            draft.value("Interval", 1);
            draft.value("DaysOfWeek", "Tuesday Thursday");
            draft.value("FirstDayOfWeek", "Monday");
        });
        draft.element("EndDateRecurrence", |draft| {
            draft.value("StartDate", "2026-03-03Z");
            draft.value("EndDate", "2026-12-17Z");
        });
    });
    draft.element("FirstOccurrence", |draft| {
        draft.id("ItemId", "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZi");
        for name in ["Start", "End", "OriginalStart"] {
            draft.date_time(name);
        }
    });
}
