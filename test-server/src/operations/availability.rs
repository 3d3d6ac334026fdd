//! `GetUserAvailability`: the times at which users are busy, from their calendars.

use ews_bindings::Result;
use ews_bindings::messages::{
    FreeBusyResponse, GetUserAvailabilityRequest, GetUserAvailabilityResponse, ResponseCode, ResponseMessage,
    SuggestionsResponse,
};
use ews_bindings::operation::Message as _;
use ews_bindings::soap::Fault;
use ews_bindings::types::{
    AnyItem, CalendarEvent, CalendarEventDetails, CalendarItem, DayOfWeek, DaysOfWeek,
    DistinguishedFolderIdName, FreeBusyView, FreeBusyViewItem, FreeBusyViewOptions, FreeBusyViewType,
    IdFormat, LegacyFreeBusy, MailboxData, SensitivityChoices, SerializableTimeZone, WorkingHours,
    WorkingPeriod,
};
use ews_bindings::value::Nillable;

use super::Call;
use super::convert_id;
use super::local_time::{to_local, to_unix};
use crate::mailbox::Mailbox;

/// The longest time window, in seconds: 62 days, as in Exchange.
const LONGEST_WINDOW: i64 = 62 * 24 * 3600;

/// A time window and the length of an interval, in seconds.
struct Window {
    start: i64,
    end: i64,
    interval: i64,
}

/// An appointment of a calendar.
struct Appointment<'m> {
    start: i64,
    end: i64,
    status: LegacyFreeBusy,
    item: &'m CalendarItem,
}

impl Call<'_> {
    /// Answers the request. If the whole request is wrong, returns a fault, because the response cannot have a failure
    /// for the whole request.
    pub(super) fn get_user_availability(
        &mut self,
        request: &GetUserAvailabilityRequest,
    ) -> Result<GetUserAvailabilityResponse> {
        let zone = request.time_zone.as_deref();
        let responses = match &request.free_busy_view_options {
            Some(options) => {
                let window = window(options, zone)?;
                let wanted = options.requested_view.as_ref().and_then(|view| view.0.first());
                let wanted = wanted.cloned().unwrap_or(FreeBusyViewItem::Detailed);
                let response = |address: &str| self.free_busy(address, &window, &wanted, zone);
                let all = request.mailbox_data_array.iter();
                let address = |mailbox: &Nillable<MailboxData>| {
                    mailbox.value().map(|mailbox| mailbox.email.address.clone()).unwrap_or_default()
                };
                Some(all.map(|mailbox| response(&address(mailbox))).collect())
            }
            None => None,
        };
        Ok(GetUserAvailabilityResponse {
            free_busy_response_array: responses,
            suggestions_response: request.suggestions_view_options.as_ref().map(|_| no_suggestions().into()),
            ..GetUserAvailabilityResponse::default()
        })
    }

    fn free_busy(
        &self,
        address: &str,
        window: &Window,
        wanted: &FreeBusyViewItem,
        zone: Option<&SerializableTimeZone>,
    ) -> FreeBusyResponse {
        let Some(index) = self.state.position_of(address) else {
            let text = format!("Unable to resolve e-mail address <{address}> to an Active Directory object.");
            let failure = ResponseMessage::failure(ResponseCode::ErrorMailRecipientNotFound, text);
            let view = FreeBusyView::new(FreeBusyViewType(vec![FreeBusyViewItem::None]));
            return FreeBusyResponse {
                response_message: Some(failure.into()),
                free_busy_view: Some(view.into()),
            };
        };
        let view = granted(wanted, index == self.mailbox);
        let appointments = appointments(&self.state.mailboxes[index], window);
        FreeBusyResponse {
            response_message: Some(ResponseMessage::success().into()),
            free_busy_view: Some(free_busy_view(&view, &appointments, window, zone).into()),
        }
    }
}

/// Returns the view that a user may see. As in Exchange without other permissions, other users do not see details.
fn granted(wanted: &FreeBusyViewItem, is_own: bool) -> FreeBusyViewItem {
    match wanted {
        FreeBusyViewItem::Detailed if !is_own => FreeBusyViewItem::FreeBusy,
        FreeBusyViewItem::DetailedMerged if !is_own => FreeBusyViewItem::FreeBusyMerged,
        other => other.clone(),
    }
}

fn window(options: &FreeBusyViewOptions, zone: Option<&SerializableTimeZone>) -> Result<Window> {
    let fault = |code, text: &str| Err(Fault::new(code, text).into());
    let start = to_unix(&options.time_window.start_time, zone);
    let end = to_unix(&options.time_window.end_time, zone);
    let minutes = options.merged_free_busy_interval_in_minutes.unwrap_or(30);
    if end <= start {
        return fault(
            ResponseCode::ErrorInvalidTimeInterval,
            "The end of the time window is not after its start.",
        );
    }
    if end - start > LONGEST_WINDOW {
        return fault(ResponseCode::ErrorTimeIntervalTooBig, "The time window is longer than 62 days.");
    }
    if !(5..=1440).contains(&minutes) {
        let text = "The interval must be 5 to 1440 minutes.";
        return fault(ResponseCode::ErrorInvalidMergedFreeBusyInterval, text);
    }
    Ok(Window { start, end, interval: i64::from(minutes) * 60 })
}

/// Returns the appointments of a mailbox in a time window, in the order of their start.
fn appointments<'m>(mailbox: &'m Mailbox, window: &Window) -> Vec<Appointment<'m>> {
    let folder = mailbox.distinguished(&DistinguishedFolderIdName::Calendar).unwrap_or_default();
    let appointment = |item: &'m AnyItem| {
        let AnyItem::CalendarItem(item) = item else { return None };
        let (start, end) = (item.start.as_ref()?.unix_seconds()?, item.end.as_ref()?.unix_seconds()?);
        let status = item.legacy_free_busy_status.clone().unwrap_or(LegacyFreeBusy::Busy);
        Some(Appointment { start, end, status, item })
    };
    let all = mailbox.items_of(folder).filter_map(|(_, item)| appointment(item));
    let mut all: Vec<_> = all.filter(|one| one.start < window.end && one.end > window.start).collect();
    all.sort_by_key(|one| one.start);
    all
}

fn free_busy_view(
    view: &FreeBusyViewItem,
    appointments: &[Appointment<'_>],
    window: &Window,
    zone: Option<&SerializableTimeZone>,
) -> FreeBusyView {
    use FreeBusyViewItem::{Detailed, DetailedMerged, FreeBusy, FreeBusyMerged, MergedOnly};
    let is_merged = matches!(view, MergedOnly | FreeBusyMerged | DetailedMerged);
    let has_events = matches!(view, FreeBusy | FreeBusyMerged | Detailed | DetailedMerged);
    let has_details = matches!(view, Detailed | DetailedMerged);
    let event = |one: &Appointment<'_>| CalendarEvent {
        calendar_event_details: has_details.then(|| details(one.item).into()),
        ..CalendarEvent::new(to_local(one.start, zone), to_local(one.end, zone), one.status.clone())
    };
    let events = has_events && !appointments.is_empty();
    FreeBusyView {
        merged_free_busy: is_merged.then(|| merged(appointments, window)),
        calendar_event_array: events.then(|| appointments.iter().map(event).collect()),
        working_hours: zone.filter(|_| has_events).map(|zone| working_hours(zone).into()),
        ..FreeBusyView::new(FreeBusyViewType(vec![view.clone()]))
    }
}

/// Returns one digit for each interval: the highest status of the appointments during the interval.
fn merged(appointments: &[Appointment<'_>], window: &Window) -> String {
    let digit = |status: &LegacyFreeBusy| match status {
        LegacyFreeBusy::Free => '0',
        LegacyFreeBusy::Tentative => '1',
        LegacyFreeBusy::Busy => '2',
        LegacyFreeBusy::Oof => '3',
        _ => '4',
    };
    let intervals = (window.end - window.start + window.interval - 1) / window.interval;
    let status = |number: i64| {
        let start = window.start + number * window.interval;
        let end = start + window.interval;
        let during = appointments.iter().filter(|one| one.start < end && one.end > start);
        // Working elsewhere is the lowest status, because the user is available.
        let statuses = during.map(|one| digit(&one.status));
        statuses.max_by_key(|digit| if *digit == '4' { '0' } else { *digit }).unwrap_or('0')
    };
    (0..intervals).map(status).collect()
}

fn details(item: &CalendarItem) -> CalendarEventDetails {
    let is_private = item.sensitivity == Some(SensitivityChoices::Private);
    let is_meeting = item.is_meeting == Some(true);
    let is_reminder_set = item.reminder_is_set == Some(true);
    let id = item.item_id.as_ref().and_then(|id| convert_id::write(&id.id, &IdFormat::HexEntryId));
    CalendarEventDetails {
        id,
        subject: item.subject.clone(),
        location: item.location.clone(),
        ..CalendarEventDetails::new(is_meeting, item.recurrence.is_some(), false, is_reminder_set, is_private)
    }
}

/// Returns working hours from 8:00 to 17:00, in the time zone of the request.
fn working_hours(zone: &SerializableTimeZone) -> WorkingHours {
    use DayOfWeek::{Friday, Monday, Thursday, Tuesday, Wednesday};
    let days = DaysOfWeek(vec![Monday, Tuesday, Wednesday, Thursday, Friday]);
    WorkingHours::new(zone.clone(), [WorkingPeriod::new(days, 8 * 60, 17 * 60)])
}

fn no_suggestions() -> SuggestionsResponse {
    let text = "This server does not suggest meeting times.";
    let failure = ResponseMessage::failure(ResponseCode::ErrorInvalidOperation, text);
    SuggestionsResponse { response_message: Some(failure.into()), ..SuggestionsResponse::default() }
}
