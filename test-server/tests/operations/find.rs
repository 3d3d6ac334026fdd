//! `FindItem`: restriction, order and pages.

use ews_bindings::messages::{FindItem, ResponseCode};
use ews_bindings::pages::{Pages, Step};
use ews_bindings::soap::HttpResponse;
use ews_bindings::types::{
    AnyItem, AnyPath, Body, BodyType, CalendarItem, CalendarView, ConstantValue, DefaultShapeNames,
    DistinguishedFolderIdName as Name, FieldOrder, FileAttachment, IndexBasePoint, IndexedPageView,
    IsEqualTo, ItemQueryTraversal, ItemResponseShape, Restriction, SortDirection, UnindexedFieldUri,
};

use crate::client::{Client, code, message, named};
use crate::responses::address;

fn find() -> FindItem {
    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    FindItem::new(ItemQueryTraversal::Shallow, shape, [named(Name::Inbox)])
}

#[test]
fn body_and_recipients_are_left_out_and_a_long_subject_is_cut() {
    let client = Client::new();
    let mut long = message(&"ü".repeat(300));
    long.base.body = Some(Body::new(BodyType::Text, "Hello").into());
    long.base.attachments = Some([FileAttachment::from_bytes("a.txt", b"1".to_vec())].into());
    long.to_recipients = Some([address("ada@example.org")].into());
    client.create(long, named(Name::Inbox));
    let uris = [UnindexedFieldUri::ItemBody, UnindexedFieldUri::MessageToRecipients];
    let shape = ItemResponseShape {
        additional_properties: Some(uris.map(AnyPath::from).into()),
        ..ItemResponseShape::new(DefaultShapeNames::AllProperties)
    };
    let found = client.send_one(FindItem { item_shape: shape, ..find() }).expect("a page");
    let [AnyItem::Message(found)] = found.items() else { panic!("{found:?}") };
    assert_eq!((&found.body, &found.attachments, &found.to_recipients), (&None, &None, &None));
    assert_eq!(found.has_attachments, Some(true));
    assert_eq!(found.display_to.as_deref(), Some("ada@example.org"));
    assert_eq!(found.subject.as_ref().map(|subject| subject.chars().count()), Some(255));
    let from = found.from.as_ref().map(|from| from.mailbox.clone()).expect("a sender");
    assert_eq!((from.name.as_deref(), from.email_address), (Some("Mei"), None));
}

fn subjects(client: &Client, request: FindItem) -> Vec<String> {
    let found = client.send_one(request).expect("a page");
    found.items().iter().filter_map(|item| item.as_item()?.subject.clone()).collect()
}

#[test]
fn restriction_and_order_choose_the_items() {
    let client = Client::new();
    for subject in ["b", "c", "a", "b"] {
        client.create(message(subject), named(Name::Inbox));
    }
    let subject = AnyPath::from(UnindexedFieldUri::ItemSubject);
    let order = FieldOrder::new(SortDirection::Ascending, subject.clone());
    let sorted = FindItem { sort_order: Some([order].into()), ..find() };
    assert_eq!(subjects(&client, sorted), ["a", "b", "b", "c"]);
    let is_b = IsEqualTo::new(subject, ConstantValue::new("b"));
    let restricted = FindItem { restriction: Some(Restriction(is_b.into()).into()), ..find() };
    assert_eq!(subjects(&client, restricted), ["b", "b"]);
}

#[test]
fn pages_have_all_items_once() {
    let client = Client::new();
    for number in 0..7 {
        client.create(message(&number.to_string()), named(Name::Inbox));
    }
    let mut view = IndexedPageView::new(0, IndexBasePoint::Beginning);
    view.max_entries_returned = Some(3);
    let mut pages = Pages::new(FindItem { view: Some(view.into()), ..find() }).expect("pages");
    let mut found = Vec::new();
    while let Some(request) = pages.request() {
        let response = client.server.answer(&client.endpoint.request(request).expect("a request"));
        match pages.accept_http(&HttpResponse::from(&response)).expect("a page") {
            Step::Page(page) => {
                found.extend(page.entries.iter().filter_map(|item| item.as_item()?.subject.clone()))
            }
            step => panic!("{step:?}"),
        }
    }
    assert_eq!(found, ["6", "5", "4", "3", "2", "1", "0"]);
}

#[test]
fn page_that_could_never_end_is_refused() {
    let client = Client::new();
    client.create(message("Lunch"), named(Name::Inbox));
    let view = |most, offset| {
        let mut view = IndexedPageView::new(offset, IndexBasePoint::Beginning);
        view.max_entries_returned = Some(most);
        FindItem { view: Some(view.into()), ..find() }
    };
    for most in [0, -1] {
        assert_eq!(code(client.send_one(view(most, 0))), ResponseCode::ErrorInvalidPagingMaxRows);
    }
    let refused = code(client.send_one(view(1, -1)));
    assert_eq!(refused, ResponseCode::ErrorInvalidIndexedPagingParameters);
    let deleted = FindItem { traversal: ItemQueryTraversal::SoftDeleted, ..find() };
    assert_eq!(code(client.send_one(deleted)), ResponseCode::ErrorUnsupportedQueryFilter);
}

#[test]
fn event_without_a_length_is_in_the_view_that_begins_with_it() {
    let client = Client::new();
    let at = |text: &str| text.parse().expect("a time");
    let time = Some(at("2026-05-01T10:00:00Z"));
    client.create(CalendarItem { start: time, end: time, ..CalendarItem::default() }, named(Name::Calendar));
    let found = |from: &str, to: &str| {
        let view = CalendarView::new(at(from), at(to));
        let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        let request = FindItem::new(ItemQueryTraversal::Shallow, shape, [named(Name::Calendar)]);
        client.send_one(FindItem { view: Some(view.into()), ..request }).expect("a page").items().len()
    };
    assert_eq!(found("2026-05-01T09:00:00Z", "2026-05-01T10:00:00Z"), 0);
    assert_eq!(found("2026-05-01T10:00:00Z", "2026-05-01T11:00:00Z"), 1);
}

#[test]
fn time_without_an_offset_is_utc() {
    let client = Client::new();
    let at = |text: &str| text.parse().expect("a time");
    let (start, end) = (Some(at("2026-05-01T10:00:00")), Some(at("2026-05-01T11:00:00")));
    client.create(CalendarItem { start, end, ..CalendarItem::default() }, named(Name::Calendar));
    let view = CalendarView::new(at("2026-05-01T10:30:00"), at("2026-05-01T12:00:00Z"));
    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    let request = FindItem::new(ItemQueryTraversal::Shallow, shape, [named(Name::Calendar)]);
    let found = client.send_one(FindItem { view: Some(view.into()), ..request }).expect("a page");
    let [AnyItem::CalendarItem(item)] = found.items() else { panic!("{found:?}") };
    assert_eq!(item.start.map(|start| start.to_string()).as_deref(), Some("2026-05-01T10:00:00Z"));
}
