//! `FindItem`: restriction, order and pages.

use ews_bindings::messages::FindItem;
use ews_bindings::pages::{Pages, Step};
use ews_bindings::soap::HttpResponse;
use ews_bindings::types::{
    AnyPath, ConstantValue, DefaultShapeNames, DistinguishedFolderIdName as Name, FieldOrder, IndexBasePoint,
    IndexedPageView, IsEqualTo, ItemQueryTraversal, ItemResponseShape, Restriction, SortDirection,
    UnindexedFieldUri,
};

use crate::client::{Client, message, named};

fn find() -> FindItem {
    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    FindItem::new(ItemQueryTraversal::Shallow, shape, [named(Name::Inbox)])
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
