//! The version in the header of a request.

use ews_bindings::messages::{CreateItem, GetFolder, GetItem, MarkAsJunk, ResponseCode};
use ews_bindings::operation::Operation;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderIdName as Name, FolderResponseShape, ItemResponseShape,
    MessageDisposition, PathToUnindexedField, UnindexedFieldUri,
};
use ews_test_server::{Options, Server};

use crate::client::{Client, message, named};

/// Sends a request that names a version, and returns the code of its fault.
fn fault_with_version<O: Operation>(client: &Client, version: &str, request: O) -> Option<ResponseCode> {
    let endpoint = client.endpoint.clone().version(version);
    let response = client.server.answer(&endpoint.request(request).expect("a request"));
    let error = O::outcomes(response.body().as_ref()).err();
    assert_eq!(response.status() == 200, error.is_none());
    error.map(|error| error.response_code().expect("a code"))
}

fn subjects(client: &Client) -> Vec<String> {
    client.subjects(Name::Inbox)
}

fn create_with_preview() -> CreateItem {
    let mut item = message("Lunch");
    item.base.preview = Some("At noon".to_owned());
    let folder = ews_bindings::types::TargetFolderId::new(named(Name::Inbox));
    CreateItem {
        message_disposition: Some(MessageDisposition::SaveOnly),
        saved_item_folder_id: Some(folder.into()),
        ..CreateItem::new([item])
    }
}

#[test]
fn request_with_newer_content_than_its_version_is_refused_before_the_work() {
    let client = Client::new();
    let refused = fault_with_version(&client, "Exchange2010_SP2", create_with_preview());
    assert_eq!(refused, Some(ResponseCode::ErrorSchemaValidation));
    assert!(subjects(&client).is_empty());
    for version in ["Exchange2013", "Exchange2016", "V2018_01_08"] {
        assert_eq!(fault_with_version(&client, version, create_with_preview()), None, "{version}");
    }
    assert_eq!(subjects(&client).len(), 3);

    let id = client.create(message("Lunch"), named(Name::Inbox));
    let junk = || MarkAsJunk::new(true, true, [id.clone()]);
    let refused = fault_with_version(&client, "Exchange2010_SP2", junk());
    assert_eq!(refused, Some(ResponseCode::ErrorSchemaValidation));
    let mut shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    shape.additional_properties = Some([PathToUnindexedField::new(UnindexedFieldUri::ItemPreview)].into());
    let refused = fault_with_version(&client, "Exchange2010_SP2", GetItem::new(shape, [id.clone()]));
    assert_eq!(refused, Some(ResponseCode::ErrorSchemaValidation));
    assert_eq!(subjects(&client).len(), 4);
}

/// Thunderbird asks for all folders that it knows, and has no header that is newer than Exchange 2013.
#[test]
fn name_of_a_folder_may_be_newer_than_the_header() {
    let client = Client::new();
    let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
    let request = GetFolder::new(shape, [named(Name::Inbox), named(Name::Archive)]);
    assert_eq!(fault_with_version(&client, "Exchange2013_SP1", request), None);
}

#[test]
fn request_without_a_version_is_a_request_of_exchange_2007() {
    let client = Client::new();
    let request = client.endpoint.clone().version("Exchange2013").request(create_with_preview());
    let request = request.expect("a request").map(|body| {
        let text = String::from_utf8(body).expect("UTF-8");
        text.replace(r#"<t:RequestServerVersion Version="Exchange2013"/>"#, "").into_bytes()
    });
    let response = client.server.answer(&request);
    let text = String::from_utf8_lossy(response.body().as_ref()).into_owned();
    assert!(text.contains("ErrorSchemaValidation") && text.contains("Preview"), "{text}");
    assert!(subjects(&client).is_empty());
}

#[test]
fn tolerant_server_does_not_do_the_work_of_an_operation_that_the_client_cannot_read() {
    let mut client = Client::new();
    client.server = Server::new(Options::new().mailbox("mei@example.com", "secret").tolerant());
    assert_eq!(fault_with_version(&client, "Exchange2010_SP2", create_with_preview()), None);
    let id = client.create(message("Lunch"), named(Name::Inbox));
    let junk = MarkAsJunk::new(true, true, [id]);
    let refused = fault_with_version(&client, "Exchange2010_SP2", junk);
    assert_eq!(refused, Some(ResponseCode::ErrorInvalidOperation));
    assert_eq!(subjects(&client).len(), 2);
}

#[test]
fn header_of_a_newer_version_is_not_refused() {
    let client = Client::new();
    let endpoint = client.endpoint.clone().time_zone("UTC");
    let client = Client { endpoint, ..client };
    let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
    let request = GetFolder::new(shape, [named(Name::Inbox)]);
    assert_eq!(fault_with_version(&client, "Exchange2007_SP1", request), None);
    let refused = fault_with_version(&client, "Exchange2010_SP2", create_with_preview());
    assert_eq!(refused, Some(ResponseCode::ErrorSchemaValidation));
}
