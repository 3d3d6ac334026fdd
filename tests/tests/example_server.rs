//! The example `server`: its client gets the answers of a mailbox.

#[path = "../../bindings/examples/server.rs"]
#[allow(dead_code, unreachable_pub)]
mod server;

use ews_bindings::messages::GetFolder;
use ews_bindings::operation::Operation;

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

#[test]
fn server_of_the_example_has_at_most_150_lines() {
    let text = include_str!("../../bindings/examples/server.rs");
    let (_, code) = text.split_once("\nfn main").expect("the imports end before `main`");
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
    let lines = code.lines().filter(is_code).count();
    assert!(lines <= 150, "{lines} lines");
}
