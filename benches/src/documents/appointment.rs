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

/// A meeting request.
pub(super) fn meeting_request(draft: &mut Draft) {
    let people = People::new(draft);
    let subject = draft.words(5);
    draft.node("MeetingRequest", |draft| {
        item(draft, &REQUEST, &subject, &people);
        mail(draft, &subject, &people);
        draft.id("AssociatedCalendarItemId", "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZi");
        draft.leaf("IsDelegated", false);
        draft.flag("IsOutOfDate", 6);
        draft.flag("HasBeenProcessed", 2);
        draft.leaf("ResponseType", "NoResponseReceived");
        uid(draft);
        draft.choice("MeetingRequestType", &["NewMeetingRequest", "FullUpdate", "InformationalUpdate"]);
        draft.choice("IntendedFreeBusyStatus", &BUSY);
        meeting(draft, false, &people);
        draft.moment("StartWallClock");
        draft.moment("EndWallClock");
        zone_ids(draft);
    });
}

/// A calendar item.
pub(super) fn calendar_item(draft: &mut Draft) {
    let people = People::new(draft);
    let subject = draft.words(5);
    draft.node("CalendarItem", |draft| {
        item(draft, &APPOINTMENT, &subject, &people);
        uid(draft);
        meeting(draft, true, &people);
        draft.moment("StartWallClock");
        draft.moment("EndWallClock");
        zone_ids(draft);
        draft.choice("IntendedFreeBusyStatus", &BUSY);
        draft.flag("IsOrganizer", 3);
    });
}

fn uid(draft: &mut Draft) {
    let uid = draft.random.base64("040000008200E00074C5B7101A82E008", 112);
    draft.leaf("UID", uid);
    draft.moment("DateTimeStamp");
}

fn zone_ids(draft: &mut Draft) {
    draft.leaf("StartTimeZoneId", "W. Europe Standard Time");
    draft.leaf("EndTimeZoneId", "W. Europe Standard Time");
}

/// What both have in the same order.
fn meeting(draft: &mut Draft, asks_for_response: bool, people: &People) {
    draft.moment("Start");
    draft.moment("End");
    draft.flag("IsAllDayEvent", 5);
    draft.choice("LegacyFreeBusyStatus", &BUSY);
    let location = draft.words(2);
    draft.leaf("Location", &location);
    let when = draft.words(6);
    draft.leaf("When", when);
    draft.leaf("IsMeeting", true);
    draft.flag("IsCancelled", 9);
    let is_recurring = draft.random.once_in(3);
    draft.leaf("IsRecurring", is_recurring);
    draft.leaf("MeetingRequestWasSent", true);
    if asks_for_response {
        draft.leaf("IsResponseRequested", true);
    }
    draft.leaf("CalendarItemType", if is_recurring { "RecurringMaster" } else { "Single" });
    draft.choice("MyResponseType", &["Unknown", "Organizer", "Tentative", "Accept", "NoResponseReceived"]);
    draft.recipients("Organizer", std::slice::from_ref(&people.from));
    attendees(draft, "RequiredAttendees", &people.to);
    attendees(draft, "OptionalAttendees", &people.cc);
    let (conflicting, adjacent) = (draft.random.below(3), draft.random.below(3));
    draft.leaf("ConflictingMeetingCount", conflicting);
    draft.leaf("AdjacentMeetingCount", adjacent);
    draft.leaf("Duration", "PT1H30M");
    draft.leaf("TimeZone", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna");
    draft.moment("AppointmentReplyTime");
    draft.leaf("AppointmentSequenceNumber", 1);
    draft.leaf("AppointmentState", 3);
    if is_recurring {
        recurrence(draft);
    }
    draft.empty(
        "StartTimeZone",
        &[("Id", "W. Europe Standard Time"), ("Name", "(UTC+01:00) Amsterdam, Berlin")],
    );
    draft.empty(
        "EndTimeZone",
        &[("Id", "W. Europe Standard Time"), ("Name", "(UTC+01:00) Amsterdam, Berlin")],
    );
    draft.leaf("ConferenceType", 0);
    draft.leaf("AllowNewTimeProposal", true);
    draft.flag("IsOnlineMeeting", 2);
    draft.node("EnhancedLocation", |draft| {
        draft.leaf("DisplayName", &location);
        draft.leaf("Annotation", "");
        draft.node("PostalAddress", |draft| {
            draft.leaf("Street", "Bahnhofstraße 1");
            draft.leaf("City", "Zürich");
            draft.leaf("Country", "Switzerland");
            draft.leaf("Type", "Business");
            draft.leaf("Latitude", "47.3769");
            draft.leaf("Longitude", "8.5417");
            draft.leaf("LocationSource", "Resource");
        });
    });
}

fn attendees(draft: &mut Draft, name: &str, people: &[Person]) {
    draft.node(name, |draft| {
        for person in people {
            draft.node("Attendee", |draft| {
                draft.mailbox(person);
                draft.choice("ResponseType", &["Unknown", "Accept", "Decline", "Tentative"]);
                draft.moment("LastResponseTime");
            });
        }
    });
}

fn recurrence(draft: &mut Draft) {
    draft.node("Recurrence", |draft| {
        draft.node("WeeklyRecurrence", |draft| {
            draft.leaf("Interval", 1);
            draft.leaf("DaysOfWeek", "Tuesday Thursday");
            draft.leaf("FirstDayOfWeek", "Monday");
        });
        draft.node("EndDateRecurrence", |draft| {
            draft.leaf("StartDate", "2026-03-03Z");
            draft.leaf("EndDate", "2026-12-17Z");
        });
    });
    draft.node("FirstOccurrence", |draft| {
        draft.id("ItemId", "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZi");
        for name in ["Start", "End", "OriginalStart"] {
            draft.moment(name);
        }
    });
}
