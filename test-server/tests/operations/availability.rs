//! `GetUserAvailability`.

use ews_bindings::messages::{FreeBusyResponse, GetUserAvailabilityRequest, ResponseCode};
use ews_bindings::types::{
    CalendarEvent, CalendarItem, DayOfWeek, DistinguishedFolderIdName as Name, Duration, EmailAddress,
    FreeBusyViewItem, FreeBusyViewOptions, FreeBusyViewType, Item, LegacyFreeBusy, MailboxData,
    MeetingAttendee, SerializableTimeZone, SerializableTimeZoneTime, SuggestionsViewOptions,
};
use ews_bindings::value::{DateTime, Nillable};
use ews_test_server::Fault;

use crate::client::{Client, named};

fn time(text: &str) -> DateTime {
    text.parse().expect("a time")
}

fn appointment(client: &Client, start: &str, end: &str, status: LegacyFreeBusy) {
    let item = CalendarItem {
        base: Item { subject: Some("Dentist".to_owned()), ..Item::default() },
        start: Some(time(start)),
        end: Some(time(end)),
        legacy_free_busy_status: Some(status),
        location: Some("Room 2".to_owned()),
        ..CalendarItem::default()
    };
    client.create(item, named(Name::Calendar));
}

fn request(addresses: &[&str], view: FreeBusyViewItem, start: &str, end: &str) -> GetUserAvailabilityRequest {
    let change =
        |bias, month, time: &str| SerializableTimeZoneTime::new(bias, time, 5, month, DayOfWeek::Sunday);
    let berlin = SerializableTimeZone::new(-60, change(0, 10, "03:00:00"), change(-60, 3, "02:00:00"));
    let mailbox = |address: &&str| MailboxData::new(EmailAddress::new(*address), MeetingAttendee::Required);
    let mailboxes: Vec<_> = addresses.iter().map(mailbox).map(Nillable::Value).collect();
    let options = FreeBusyViewOptions {
        merged_free_busy_interval_in_minutes: Some(60),
        requested_view: Some(FreeBusyViewType(vec![view])),
        ..FreeBusyViewOptions::new(Duration::new(time(start), time(end)))
    };
    GetUserAvailabilityRequest {
        time_zone: Some(berlin.into()),
        free_busy_view_options: Some(options.into()),
        ..GetUserAvailabilityRequest::new(mailboxes)
    }
}

fn views(client: &Client, request: GetUserAvailabilityRequest) -> Vec<FreeBusyResponse> {
    let response = client.send_one(request).expect("a response");
    response
        .free_busy_response_array
        .expect("views")
        .into_iter()
        .filter_map(|one| one.known().cloned())
        .collect()
}

fn events(response: &FreeBusyResponse) -> Vec<CalendarEvent> {
    let view = response.free_busy_view.as_ref().expect("a view");
    view.calendar_event_array.iter().flat_map(|list| list.iter()).cloned().collect()
}

#[test]
fn own_calendar_has_details_and_other_calendars_only_times() {
    let client = Client::new();
    for client in [&client, &client.jonas()] {
        // In June, the time in Berlin is two hours ahead of UTC.
        appointment(client, "2024-06-03T08:00:00Z", "2024-06-03T09:30:00Z", LegacyFreeBusy::Busy);
        appointment(client, "2024-06-03T07:30:00Z", "2024-06-03T08:30:00Z", LegacyFreeBusy::Tentative);
        appointment(client, "2024-06-04T08:00:00Z", "2024-06-04T09:00:00Z", LegacyFreeBusy::Oof);
    }
    let addresses = ["mei@example.com", "jonas@example.com"];
    let (start, end) = ("2024-06-03T08:00:00", "2024-06-03T14:00:00");
    let views = views(&client, request(&addresses, FreeBusyViewItem::DetailedMerged, start, end));
    for (response, has_details) in views.iter().zip([true, false]) {
        let view = response.free_busy_view.as_ref().expect("a view");
        assert_eq!(view.merged_free_busy.as_deref(), Some("012200"));
        assert!(view.working_hours.is_some());
        let events = events(response);
        assert_eq!(events.len(), 2);
        assert_eq!(events[0].start_time, time("2024-06-03T09:30:00"));
        assert_eq!(events[1].end_time, time("2024-06-03T11:30:00"));
        let subject =
            events[0].calendar_event_details.as_ref().and_then(|details| details.subject.as_deref());
        assert_eq!(subject, has_details.then_some("Dentist"));
    }
}

#[test]
fn unknown_mailbox_has_its_own_error() {
    let client = Client::new();
    let addresses = ["nobody@example.com", "mei@example.com"];
    let (start, end) = ("2024-06-03T00:00:00Z", "2024-06-04T00:00:00Z");
    let views = views(&client, request(&addresses, FreeBusyViewItem::MergedOnly, start, end));
    let code = |response: &FreeBusyResponse| response.response_message.as_ref()?.response_code.clone();
    let codes: Vec<_> = views.iter().filter_map(code).collect();
    assert_eq!(codes, [ResponseCode::ErrorMailRecipientNotFound, ResponseCode::NoError]);
    let merged = views[1].free_busy_view.as_ref().and_then(|view| view.merged_free_busy.clone());
    assert_eq!(merged, Some("0".repeat(24)));
    assert_eq!(events(&views[1]), []);
}

#[test]
fn wrong_window_is_a_fault_and_suggestions_are_refused() {
    let client = Client::new();
    let fault = |request: GetUserAvailabilityRequest| {
        let response = client.server.answer(&client.endpoint.request(request).expect("a request"));
        assert_eq!(response.status(), 500);
        String::from_utf8_lossy(response.body().as_ref()).into_owned()
    };
    let merged = |start, end| request(&["mei@example.com"], FreeBusyViewItem::MergedOnly, start, end);
    assert!(fault(merged("2024-06-03T00:00:00", "2024-06-02T00:00:00")).contains("ErrorInvalidTimeInterval"));
    assert!(fault(merged("2024-06-03T00:00:00", "2024-09-02T00:00:00")).contains("ErrorTimeIntervalTooBig"));
    let window = Duration::new(time("2024-06-03T00:00:00"), time("2024-06-04T00:00:00"));
    let request = GetUserAvailabilityRequest {
        free_busy_view_options: None,
        suggestions_view_options: Some(SuggestionsViewOptions::new(window).into()),
        ..merged("2024-06-03T00:00:00", "2024-06-04T00:00:00")
    };
    let response = client.send_one(request).expect("a response").suggestions_response.expect("a message");
    let code = response.response_message.and_then(|message| message.response_code);
    assert_eq!(code, Some(ResponseCode::ErrorInvalidOperation));
}

#[test]
fn refused_request_is_a_fault() {
    let client = Client::new();
    client.server.faults().push(Fault::busy_messages());
    let (start, end) = ("2024-06-03T00:00:00", "2024-06-04T00:00:00");
    let request = request(&["mei@example.com"], FreeBusyViewItem::MergedOnly, start, end);
    let response = client.server.answer(&client.endpoint.request(request).expect("a request"));
    let text = String::from_utf8_lossy(response.body().as_ref()).into_owned();
    assert!(response.status() == 500 && text.contains("ErrorServerBusy"), "{text}");
}
