//! Creates a weekly meeting, chooses another room, sends the invitations, and searches the calendar.
//!
//! `cargo run --example meeting` plays this against sample responses, and prints the requests. Only the functions `plan`
//! and `call` are needed in a program with an HTTP client.

use ews_bindings::messages::{CreateItem, FindItem, GetItem, UpdateItem};
use ews_bindings::operation::Operation;
use ews_bindings::properties::item_changes;
use ews_bindings::soap::{Envelope, HttpOutcome, HttpResponse};
use ews_bindings::types::{
    AnyItem, Attendee, CalendarItem, CalendarItemCreateOrDeleteOperation, CalendarItemUpdateOperation,
    CalendarView, ConflictResolution, DayOfWeek, DefaultShapeNames, DistinguishedFolderId,
    DistinguishedFolderIdName, EmailAddressType, ItemChange, ItemQueryTraversal, ItemResponseShape,
    NumberedRecurrenceRange, Recurrence, TargetFolderId, TimeZoneDefinition, WeeklyRecurrencePattern,
};
use ews_bindings::value::DateTime;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Plans a meeting every Monday. `post` sends a request with a SOAP action, and returns the HTTP status and the body.
fn plan(post: &mut impl FnMut(&str, String) -> Result<(u16, Vec<u8>)>) -> Result<()> {
    let (start, end): (DateTime, DateTime) =
        ("2026-11-30T10:00:00Z".parse()?, "2026-11-30T11:00:00Z".parse()?);
    let zone = TimeZoneDefinition { id: Some("UTC".to_owned()), ..Default::default() };
    let ada = EmailAddressType { email_address: Some("ada@example.com".try_into()?), ..Default::default() };
    let mondays = WeeklyRecurrencePattern::new(1, [DayOfWeek::Monday]);
    let mut meeting = CalendarItem {
        start: Some(start),
        end: Some(end),
        start_time_zone: Some(zone.into()),
        location: Some("Room 1".to_owned()),
        required_attendees: Some([Attendee::new(ada)].into()),
        recurrence: Some(Recurrence::new(mondays, NumberedRecurrenceRange::new(start.date, 10)).into()),
        ..Default::default()
    };
    meeting.subject = Some("Planning".to_owned());
    let calendar = DistinguishedFolderId::new(DistinguishedFolderIdName::Calendar);
    let request = CreateItem {
        // The invitations follow with the update. So no invitation is sent twice if this response is lost.
        send_meeting_invitations: Some(CalendarItemCreateOrDeleteOperation::SendToNone),
        saved_item_folder_id: Some(TargetFolderId::new(calendar.clone()).into()),
        ..CreateItem::new([meeting])
    };
    let created = call(post, request)?.into_item().ok_or("the server did not return the meeting")?;
    let id = created.id().ok_or("the server did not return the id")?;

    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    let found = call(post, GetItem::new(shape, [id.clone()]))?.into_item();
    let Some(AnyItem::CalendarItem(old)) = found else { return Err("expected a calendar item".into()) };
    let mut new = old.clone();
    new.location = Some("Room 2".to_owned());
    // The change key of `old`: the update is refused if somebody has changed the meeting since.
    let id = old.item_id.as_deref().ok_or("the server did not return the id")?;
    let change = ItemChange::new(id.clone(), item_changes(&*old, &*new));
    let request = UpdateItem::new(ConflictResolution::NeverOverwrite, [change]);
    let inform = Some(CalendarItemUpdateOperation::SendToAllAndSaveCopy);
    call(post, UpdateItem { send_meeting_invitations_or_cancellations: inform, ..request })?;

    let shape = ItemResponseShape::new(DefaultShapeNames::Default);
    let request = FindItem::new(ItemQueryTraversal::Shallow, shape, [calendar]);
    let week = CalendarView::from(start.."2026-12-07T10:00:00Z".parse()?);
    for item in call(post, FindItem { view: Some(week.into()), ..request })?.items() {
        println!("found: {:?}", item.as_item().and_then(|item| item.subject.as_deref()));
    }
    Ok(())
}

/// Sends a request, and returns its only response message.
fn call<O: Operation>(
    post: &mut impl FnMut(&str, String) -> Result<(u16, Vec<u8>)>,
    request: O,
) -> Result<O::Message> {
    let (status, body) = post(O::ACTION, Envelope::request(request).to_xml()?)?;
    match O::http_outcome(&HttpResponse::new(status, &body)) {
        HttpOutcome::Response => {}
        outcome => return Err(outcome.to_string().into()),
    }
    Ok(O::outcomes(&body)?.only()?)
}

fn main() -> Result<()> {
    let mut responses = include_str!("meeting/recorded.xml").split("\n\n");
    plan(&mut |action, request| {
        println!("{}: {} bytes", action.rsplit('/').next().unwrap_or(action), request.len());
        let response = responses.next().ok_or("the recording does not have another response")?;
        Ok((200, response.as_bytes().to_vec()))
    })
}
