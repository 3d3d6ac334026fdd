//! The parts of the library that work with types from a build script: batches, pages, outcomes, paths and versions.

include!(concat!(env!("OUT_DIR"), "/library/ews.rs"));

use ews_bindings::batch::Batch;
use ews_bindings::operation::Operation as _;
use ews_bindings::pages::{Pages, Step};
use ews_bindings::properties::FieldsByUri as _;
use ews_bindings::soap::Envelope;
use ews_bindings::xml::{KnownOrRaw, ReadOptions};

use self::ews::headers::RequestHeader;
use self::ews::messages::{FindItem, GetItem};
use self::ews::types::{
    AnyItem, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemId, ItemQueryTraversal,
    ItemResponseShape, PathToUnindexedField, UnindexedFieldUri,
};

/// A response envelope with one message of the class Success.
fn response(operation: &str, content: &str) -> String {
    let uri = "http://schemas.microsoft.com/exchange/services/2006";
    format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:m=\"{uri}/messages\" \
         xmlns:t=\"{uri}/types\"><s:Body><m:{operation}Response><m:ResponseMessages><m:{operation}ResponseMessage \
         ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>{content}</m:{operation}ResponseMessage>\
         </m:ResponseMessages></m:{operation}Response></s:Body></s:Envelope>"
    )
}

const MESSAGE: &str = "<t:Message><t:ItemId Id=\"A\"/><t:Subject>Lunch</t:Subject></t:Message>";

fn shape() -> ItemResponseShape {
    ItemResponseShape::new(DefaultShapeNames::IdOnly)
}

fn get(ids: impl IntoIterator<Item = &'static str>) -> GetItem {
    let ids: Vec<ItemId> = ids.into_iter().map(ItemId::new).collect();
    GetItem::new(shape(), ids)
}

/// The item in a response.
fn item() -> AnyItem {
    let text = response("GetItem", &format!("<m:Items>{MESSAGE}</m:Items>"));
    let mut outcomes = GetItem::outcomes(text.as_bytes()).expect("the response is read");
    let message = outcomes.remove(0).expect("the message is a success");
    message.items.expect("the message has items").remove(0)
}

#[test]
fn outcome_of_a_message_has_its_item() {
    assert!(matches!(item(), AnyItem::Message(message) if message.subject.as_deref() == Some("Lunch")));
}

#[test]
fn message_of_another_operation_is_raw_and_refused_in_strict_reading() {
    let text = response("GetItem", "").replace("GetItemResponseMessage", "DeleteItemResponseMessage");
    let response = GetItem::response(text.as_bytes(), ReadOptions::new()).expect("the response is read");
    assert!(matches!(response.body.response_messages.as_slice(), [KnownOrRaw::Unlisted(_)]));
    let error = GetItem::response(text.as_bytes(), ReadOptions::new().strict()).expect_err("strict");
    assert!(error.message().contains("DeleteItemResponseMessage"), "{error}");
}

#[test]
fn batch_sends_the_entries_in_parts() {
    let mut batch = Batch::new(get(["A", "B"])).size(1);
    let text = response("GetItem", &format!("<m:Items>{MESSAGE}</m:Items>"));
    let mut finished = 0;
    while let Some(request) = batch.request().expect("the request has entries") {
        assert_eq!(request.to_xml().expect("the request is written").matches("<t:ItemId").count(), 1);
        let response = ews_bindings::soap::HttpResponse::new(200, text.as_bytes());
        finished += batch.accept_http(&response).expect("the response is read").len();
    }
    assert_eq!(finished, 2);
}

#[test]
fn search_ends_with_the_last_page() {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut pages =
        Pages::new(FindItem::new(ItemQueryTraversal::Shallow, shape(), [inbox])).expect("the view has pages");
    let mut found = Vec::new();
    for (position, is_last) in [(1, false), (2, true)] {
        let request =
            pages.request().expect("the search is not done").to_xml().expect("the request is written");
        assert!(request.contains(&format!("Offset=\"{}\"", position - 1)), "{request}");
        let root = format!(
            "<m:RootFolder IndexedPagingOffset=\"{position}\" TotalItemsInView=\"2\" \
             IncludesLastItemInRange=\"{is_last}\"><t:Items>{MESSAGE}</t:Items></m:RootFolder>"
        );
        match pages.accept(response("FindItem", &root).as_bytes()).expect("the response is a page") {
            Step::Page(page) => found.extend(page.entries),
            step => panic!("{step:?}"),
        }
    }
    assert!(pages.request().is_none());
    assert_eq!(found.len(), 2);
}

#[test]
fn field_is_found_by_its_path() {
    let mut item = item();
    let subject = UnindexedFieldUri::ItemSubject;
    assert!(item.field(&subject).is_some_and(ews_bindings::properties::FieldValue::is_set));
    item.field_mut(&subject).expect("an item has a subject").clear();
    assert!(matches!(item, AnyItem::Message(message) if message.subject.is_none()));
}

#[test]
fn version_of_a_request_is_checked() {
    let envelope = Envelope::new(RequestHeader::default(), get(["A"]));
    let required = envelope.required_version().expect("the request is written");
    let oldest = ews_bindings::versions::recorded().next();
    assert_eq!(required.version, oldest);
    let mut item_shape = shape();
    item_shape.additional_properties =
        Some([PathToUnindexedField::new(UnindexedFieldUri::ItemPreview)].into());
    let envelope = Envelope::new(RequestHeader::default(), GetItem::new(item_shape, [ItemId::new("A")]));
    assert!(envelope.to_xml_for("Exchange2007_SP1").is_err());
    assert!(envelope.to_xml_for("Exchange2013_SP1").is_ok());
}
