//! The example `server`: its client gets the answers of a mailbox.

#[path = "../../../bindings/examples/server.rs"]
#[allow(dead_code, unreachable_pub)]
mod server;

use ews_bindings::messages::{CreateItem, GetFolder, GetItem};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{DefaultShapeNames, Item, ItemResponseShape, Message, MessageDisposition};
use ews_bindings::versions;

#[test]
fn client_of_the_example_gets_the_answers_of_a_mailbox() {
    let log = server::client::play(&mut server::Server::new()).expect("the client ends without an error");
    assert_eq!(
        log,
        [
            "GetFolder: success",
            "SyncFolderHierarchy: create inbox, create drafts",
            "CreateFolder: success",
            "SyncFolderHierarchy: create Projects",
            "CreateItem: success",
            "CreateItem: success",
            "CreateItem: success",
            "SyncFolderItems: create Lunch, create Dinner",
            "SyncFolderItems: create Tea",
            "UpdateItem: success",
            "UpdateItem: success",
            "DeleteItem: success",
            "SyncFolderItems: read I4 true, update Supper, delete I6",
            "GetItem: success",
            "GetItem: ErrorItemNotFound: The item or folder does not exist.",
            "FindItem: ErrorInvalidOperation",
        ]
    );
}

#[test]
fn request_that_cannot_be_read_gets_a_fault() {
    let (status, response) = server::Server::new().answer(b"<html/>");
    assert_eq!(status, 500);
    let error = GetFolder::outcomes(response.as_bytes()).expect_err("the response is a fault");
    assert_eq!(error.response_code().map(|code| code.to_string()).as_deref(), Some("ErrorSchemaValidation"));
}

/// Creates a message with `preview`, which is newer than `Exchange2010_SP2`, and reads it with a version in the header.
fn read_preview(version: Option<&str>) -> String {
    let mut server = server::Server::new();
    let base =
        Item { subject: Some("Lunch".to_owned()), preview: Some("At noon".to_owned()), ..Item::default() };
    let mut create = CreateItem::new([Message { base, ..Message::default() }]);
    create.message_disposition = Some(MessageDisposition::SaveOnly);
    let request = Envelope::request(create).to_xml().expect("the request is written");
    let (status, response) = server.answer(request.as_bytes());
    assert_eq!(status, 200, "{response}");
    let outcomes = CreateItem::outcomes(response.as_bytes()).expect("the response is read");
    let [Ok(created)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    let id = created.items.iter().flatten().find_map(|item| item.as_item()?.item_id.clone()).expect("an id");

    let get = GetItem::new(ItemResponseShape::new(DefaultShapeNames::AllProperties), [*id]);
    let header = version.map(RequestHeader::for_version).unwrap_or_default();
    let request = Envelope::new(header, get).to_xml().expect("the request is written");
    let (status, response) = server.answer(request.as_bytes());
    assert_eq!(status, 200, "{response}");
    response
}

#[test]
fn response_has_only_the_properties_of_the_version_of_the_client() {
    for (version, has_preview) in [
        (None, false),
        (Some("Exchange2007_SP1"), false),
        (Some("Exchange2010_SP2"), false),
        (Some("Exchange2013_SP1"), true),
        (Some("V2018_01_08"), true),
    ] {
        let response = read_preview(version);
        assert!(response.contains("Lunch"), "{response}");
        assert_eq!(response.contains("At noon"), has_preview, "{version:?}: {response}");
        let checked = version.unwrap_or("Exchange2007");
        versions::check(&response, checked).expect("the response has only what the version has");
    }
}

#[test]
fn server_of_the_example_has_at_most_150_lines() {
    let text = include_str!("../../../bindings/examples/server.rs");
    let (_, code) = text.split_once("\nfn main").expect("the imports end before `main`");
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
    let lines = code.lines().filter(is_code).count();
    assert!(lines <= 150, "{lines} lines");
}
