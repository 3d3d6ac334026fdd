//! Meetings: invitations, responses, and cancellations.

use ews_bindings::messages::{CreateItem, DeleteItem, GetItem, ResponseCode};
use ews_bindings::operation::Outcome;
use ews_bindings::types::{
    AcceptItem, AllItem, AnyItem, Attendee, CalendarItem, CalendarItemCreateOrDeleteOperation as Invitations,
    CancelCalendarItem, DeclineItem, DefaultShapeNames, Disposal, DistinguishedFolderIdName as Name, Item,
    ItemId, ItemResponseShape, LegacyFreeBusy, MeetingRequestMessage, MessageDisposition, RemoveItem,
    ResponseType, TentativelyAcceptItem,
};

use crate::client::{Client, code, made};
use crate::responses::{address, items};

fn meeting() -> CalendarItem {
    CalendarItem {
        base: Item { subject: Some("Planning".to_owned()), ..Item::default() },
        start: Some("2024-06-03T08:00:00Z".parse().expect("a time")),
        end: Some("2024-06-03T09:00:00Z".parse().expect("a time")),
        location: Some("Room 2".to_owned()),
        required_attendees: Some([Attendee::new(address("jonas@example.com"))].into()),
        optional_attendees: Some([Attendee::new(address("ada@example.org"))].into()),
        ..CalendarItem::default()
    }
}

fn create(client: &Client, invitations: Invitations) -> CalendarItem {
    let request = CreateItem { send_meeting_invitations: Some(invitations), ..CreateItem::new([meeting()]) };
    let created = client.send_one(request).expect("a meeting").into_item().expect("an item");
    get(client, created.id().expect("an id"))
}

fn get(client: &Client, id: &ItemId) -> CalendarItem {
    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    let got = client.send_one(GetItem::new(shape, [id.clone()])).expect("an item").into_item();
    let Some(AnyItem::CalendarItem(item)) = got else { panic!("{got:?}") };
    *item
}

fn invitation(client: &Client) -> MeetingRequestMessage {
    match items(client, Name::Inbox).into_iter().next() {
        Some(AnyItem::MeetingRequest(request)) => *request,
        other => panic!("{other:?}"),
    }
}

fn entry(client: &Client) -> CalendarItem {
    match items(client, Name::Calendar).into_iter().next() {
        Some(AnyItem::CalendarItem(item)) => *item,
        other => panic!("{other:?}"),
    }
}

fn respond(
    client: &Client,
    item: impl Into<AllItem>,
) -> Outcome<ews_bindings::messages::ItemInfoResponseMessage> {
    client.send_one(CreateItem {
        message_disposition: Some(MessageDisposition::SendOnly),
        ..CreateItem::new([item.into()])
    })
}

#[test]
fn attendee_gets_an_invitation_and_a_tentative_item() {
    let client = Client::new();
    let created = create(&client, Invitations::SendToAllAndSaveCopy);
    assert_eq!((created.is_meeting, &created.my_response_type), (Some(true), &Some(ResponseType::Organizer)));
    let jonas = client.jonas();
    let invitation = invitation(&jonas);
    assert_eq!(invitation.subject.as_deref(), Some("Planning"));
    assert_eq!((invitation.start, invitation.end), (created.start, created.end));
    assert_eq!((invitation.is_read, &invitation.uid), (Some(false), &created.uid));
    let entry = entry(&jonas);
    assert_eq!(invitation.associated_calendar_item_id, entry.item_id);
    assert_eq!(entry.legacy_free_busy_status, Some(LegacyFreeBusy::Tentative));
    assert_eq!(entry.my_response_type, Some(ResponseType::NoResponseReceived));
    assert_eq!(client.subjects(Name::Sentitems), ["Planning"]);
}

#[test]
fn attribute_chooses_whether_invitations_are_sent() {
    for (invitations, at_attendee, sent) in [
        (Invitations::SendToNone, 0, 0),
        (Invitations::SendOnlyToAll, 1, 0),
        (Invitations::SendToAllAndSaveCopy, 1, 1),
    ] {
        let client = Client::new();
        create(&client, invitations);
        assert_eq!(client.jonas().subjects(Name::Inbox).len(), at_attendee);
        assert_eq!(client.subjects(Name::Sentitems).len(), sent);
    }
    let client = Client::new();
    let outcome = client.send_one(CreateItem::new([meeting()]));
    assert_eq!(code(outcome), ResponseCode::ErrorSendMeetingInvitationsRequired);
    let backwards = CalendarItem { end: meeting().start, start: meeting().end, ..meeting() };
    let request = CreateItem {
        send_meeting_invitations: Some(Invitations::SendToNone),
        ..CreateItem::new([backwards])
    };
    assert_eq!(code(client.send_one(request)), ResponseCode::ErrorCalendarEndDateIsEarlierThanStartDate);
}

#[test]
fn response_reaches_the_organizer() {
    for (kind, subject, status) in [
        (ResponseType::Accept, "Accepted: Planning", Some(LegacyFreeBusy::Busy)),
        (ResponseType::Tentative, "Tentative: Planning", Some(LegacyFreeBusy::Tentative)),
        (ResponseType::Decline, "Declined: Planning", None),
    ] {
        let client = Client::new();
        let created = create(&client, Invitations::SendOnlyToAll);
        let jonas = client.jonas();
        let reference = invitation(&jonas).item_id.clone();
        let response: AllItem = match kind {
            ResponseType::Accept => {
                let accept = made(|accept: &mut AcceptItem| accept.reference_item_id = reference);
                accept.into()
            }
            ResponseType::Tentative => {
                let accept = made(|accept: &mut TentativelyAcceptItem| accept.reference_item_id = reference);
                accept.into()
            }
            _ => {
                let decline = made(|decline: &mut DeclineItem| decline.reference_item_id = reference);
                decline.into()
            }
        };
        let answered = respond(&jonas, response).expect("a response").items.expect("items");
        assert!(
            matches!(&answered[..], [AnyItem::CalendarItem(_), AnyItem::MeetingRequest(_)]),
            "{answered:?}"
        );
        assert!(jonas.subjects(Name::Inbox).is_empty());
        let statuses = items(&jonas, Name::Calendar).into_iter().map(|item| match item {
            AnyItem::CalendarItem(item) => item.legacy_free_busy_status,
            other => panic!("{other:?}"),
        });
        assert_eq!(statuses.flatten().next(), status);
        let got = items(&client, Name::Inbox);
        let Some(AnyItem::MeetingResponse(message)) = got.first() else { panic!("{got:?}") };
        assert_eq!(
            (message.subject.as_deref(), &message.response_type),
            (Some(subject), &Some(kind.clone()))
        );
        let organized = get(&client, created.item_id.as_ref().expect("an id"));
        let attendees = organized.required_attendees.expect("attendees");
        assert_eq!(attendees[0].response_type, Some(kind));
    }
}

#[test]
fn accepting_an_invitation_creates_the_deleted_calendar_item_again() {
    let client = Client::new();
    create(&client, Invitations::SendOnlyToAll);
    let jonas = client.jonas();
    let id = entry(&jonas).item_id.clone().expect("an id");
    let delete = DeleteItem::new(Disposal::HardDelete, [*id]);
    let refused = jonas.send_one(delete.clone());
    assert_eq!(code(refused), ResponseCode::ErrorSendMeetingCancellationsRequired);
    let delete = DeleteItem { send_meeting_cancellations: Some(Invitations::SendToNone), ..delete };
    jonas.send_one(delete).expect("deleted");
    let reference = invitation(&jonas).item_id.clone();
    respond(&jonas, made(|accept: &mut AcceptItem| accept.reference_item_id = reference)).expect("accepted");
    let entry = entry(&jonas);
    assert_eq!(entry.my_response_type, Some(ResponseType::Accept));
    assert_eq!(items(&client, Name::Inbox).len(), 1);
}

#[test]
fn organizer_cannot_respond_and_attendee_cannot_cancel() {
    let client = Client::new();
    let created = create(&client, Invitations::SendOnlyToAll);
    let accept = made(|accept: &mut AcceptItem| accept.reference_item_id = created.item_id.clone());
    assert_eq!(code(respond(&client, accept)), ResponseCode::ErrorCalendarIsOrganizerForAccept);
    let remove = made(|remove: &mut RemoveItem| remove.reference_item_id = created.item_id.clone());
    assert_eq!(code(respond(&client, remove)), ResponseCode::ErrorCalendarIsOrganizerForRemove);
    let jonas = client.jonas();
    let cancel =
        made(|cancel: &mut CancelCalendarItem| cancel.reference_item_id = entry(&jonas).item_id.clone());
    assert_eq!(code(respond(&jonas, cancel)), ResponseCode::ErrorCalendarIsNotOrganizer);
}

#[test]
fn cancelled_meeting_is_removed_by_the_attendee() {
    let client = Client::new();
    let created = create(&client, Invitations::SendOnlyToAll);
    let cancel = made(|cancel: &mut CancelCalendarItem| cancel.reference_item_id = created.item_id.clone());
    respond(&client, cancel).expect("cancelled");
    assert!(client.subjects(Name::Calendar).is_empty());
    assert_eq!(client.subjects(Name::Deleteditems), ["Canceled: Planning"]);
    let jonas = client.jonas();
    assert_eq!(jonas.subjects(Name::Inbox), ["Canceled: Planning", "Planning"]);
    assert_eq!(entry(&jonas).is_cancelled, Some(true));
    let accept = made(|accept: &mut AcceptItem| accept.reference_item_id = entry(&jonas).item_id.clone());
    assert_eq!(code(respond(&jonas, accept)), ResponseCode::ErrorCalendarIsCancelledForAccept);
    let inbox = items(&jonas, Name::Inbox);
    let Some(AnyItem::MeetingCancellation(message)) = inbox.first() else { panic!("{inbox:?}") };
    let remove = made(|remove: &mut RemoveItem| remove.reference_item_id = message.item_id.clone());
    respond(&jonas, remove).expect("removed");
    assert!(jonas.subjects(Name::Calendar).is_empty());
    assert_eq!(jonas.subjects(Name::Inbox), ["Planning"]);
}

#[test]
fn deleted_meeting_is_cancelled_if_the_request_asks_for_it() {
    for (cancellations, at_attendee) in [(Invitations::SendToNone, 1), (Invitations::SendOnlyToAll, 2)] {
        let client = Client::new();
        let created = create(&client, Invitations::SendOnlyToAll);
        let request = DeleteItem {
            send_meeting_cancellations: Some(cancellations),
            ..DeleteItem::new(Disposal::HardDelete, [*created.item_id.clone().expect("an id")])
        };
        client.send_one(request).expect("deleted");
        assert!(client.subjects(Name::Deleteditems).is_empty());
        assert_eq!(client.jonas().subjects(Name::Inbox).len(), at_attendee);
    }
}
