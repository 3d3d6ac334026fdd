//! The changes of a response one at a time: what reading it as a whole gives, from any bytes, cut anywhere.

use std::io::{BufReader, Read};

use ews_bindings::ErrorKind;
use ews_bindings::sync::{Hierarchy, Items, Step};
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName};
use ews_bindings::xml::ReadOptions;
use ews_tests::streamed::{Reading, same};

const RECORDED: &[&str] = &[
    include_str!("../../bindings/examples/sync/recorded/hierarchy.xml"),
    include_str!("../../bindings/examples/sync/recorded/items-first.xml"),
    include_str!("../../bindings/examples/sync/recorded/items-invalid-state.xml"),
    include_str!("../../bindings/examples/sync/recorded/items-last.xml"),
    include_str!("../../bindings/examples/sync/recorded/items-second.xml"),
];

/// Everything that can stand around and inside changes: other prefixes, comments, instructions, CDATA,
/// declarations and lines inside tags, changes that are not listed or cannot be read, text after the changes.
const ODD: &str = concat!(
    "\u{feff}<?xml version=\"1.0\"?>\r\n<!-- start --><S:Envelope xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'\n",
    " xmlns:o=\"urn:other\"><S:Header/><S:Body><SyncFolderItemsResponse ",
    "xmlns=\"https://schemas.microsoft.com/exchange/services/2006/messages\" ",
    "xmlns:types=\"http://schemas.microsoft.com/exchange/services/2006/types\"><ResponseMessages>",
    "<SyncFolderItemsResponseMessage ResponseClass=\"Success\" odd='>'><ResponseCode>NoError</ResponseCode>",
    "<SyncState>a&amp;b</SyncState><Changes more='1'><!-- </Changes> --><?go </Changes>?>\n",
    "<types:Create><types:Message><types:Subject><![CDATA[</types:Create>]]> é &lt;</types:Subject>",
    "<types:Sensitivity>Odd</types:Sensitivity></types:Message></types:Create>\r\n <types:Archive o:a='/>'><o:b/></types:Archive>",
    "<types:Delete\n><types:ItemId Id='1'/></types:Delete><types:Create><types:Message>",
    "<types:Size>many</types:Size></types:Message></types:Create><types:ReadFlagChange><types:ItemId Id=\"2\"/>",
    "<types:IsRead>maybe</types:IsRead></types:ReadFlagChange> <!-- end --> </Changes>",
    "<IncludesLastItemInRange>false</IncludesLastItemInRange><Odd/></SyncFolderItemsResponseMessage>",
    "</ResponseMessages></SyncFolderItemsResponse></S:Body></S:Envelope>\n",
);

/// An answer that has no changes: the server is busy.
const BUSY: &str = include_str!("../../fuzz/corpus/stream/busy.xml");

const WAYS: [Reading; 4] = [
    Reading { chunk: 4096, strict: false },
    Reading { chunk: 13, strict: false },
    Reading { chunk: 1, strict: false },
    Reading { chunk: 4096, strict: true },
];

fn documents() -> impl Iterator<Item = &'static str> {
    RECORDED.iter().copied().chain([ODD, BUSY])
}

fn inbox() -> Items {
    Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox))
}

#[track_caller]
fn check(bytes: &[u8], reading: Reading) {
    if let Err(difference) = same(bytes, reading) {
        panic!("{reading:?}: {difference}\n{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn however_the_bytes_arrive() {
    for document in documents() {
        WAYS.into_iter().for_each(|reading| check(document.as_bytes(), reading));
    }
}

#[test]
fn every_start_of_a_response() {
    for document in documents() {
        for length in (0..document.len()).filter(|length| document.is_char_boundary(*length)) {
            check(&document.as_bytes()[..length], WAYS[length % WAYS.len()]);
        }
    }
}

#[test]
fn a_response_without_one_of_its_bytes() {
    for document in documents() {
        for lost in 0..document.len() {
            let mut bytes = document.as_bytes().to_vec();
            bytes.remove(lost);
            check(&bytes, WAYS[lost % WAYS.len()]);
        }
    }
}

#[test]
fn what_is_odd_is_handed_out() {
    let changes: Vec<_> = Items::changes(ODD.as_bytes()).collect();
    assert_eq!(changes.len(), 5);
    assert!(changes.iter().all(Result::is_ok), "{changes:?}");
}

#[test]
fn a_stream_that_is_not_at_its_end_says_nothing_of_the_sync() {
    let mut changes = Items::changes(RECORDED[1].as_bytes());
    assert!(changes.next().is_some_and(|change| change.is_ok()));
    let error = inbox().finish(changes).expect_err("there are changes left");
    assert_eq!(error.to_string(), "there are changes that have not been read");
}

#[test]
fn a_failed_connection_is_an_error() {
    struct Lost;
    impl Read for Lost {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("connection lost"))
        }
    }
    let half = &RECORDED[1].as_bytes()[..RECORDED[1].find("</t:Create>").expect("a change") + 20];
    let mut changes = Items::changes(BufReader::new(half.chain(Lost)));
    assert!(changes.next().is_some_and(|change| change.is_ok()), "what has arrived is handed out");
    let error = changes.find_map(Result::err).expect("the rest does not arrive");
    assert_eq!(
        (error.kind(), error.message()),
        (ErrorKind::Io, "reading from the input failed: connection lost")
    );
    let again = inbox().finish(changes).expect_err("the stream has failed");
    assert_eq!(again.kind(), ErrorKind::Io);
}

#[test]
fn a_busy_server_is_no_error_of_a_change() {
    let mut changes = Items::changes(BUSY.as_bytes());
    assert!(changes.next().is_none());
    let step = inbox().finish(changes).expect("it is a step");
    assert!(matches!(step, Step::RetryAfter(Some(wait)) if wait.as_millis() == 1500), "{step:?}");
}

#[test]
fn the_limit_of_documents_holds() {
    let options = ReadOptions::new().max_document(1000);
    let whole =
        Hierarchy::whole_mailbox().accept_with(RECORDED[0].as_bytes(), options).expect_err("too long");
    let options = ReadOptions::new().max_document(1000);
    let error = Hierarchy::changes_with(RECORDED[0].as_bytes(), options).find_map(Result::err);
    assert_eq!(error.expect("too long").to_string(), whole.to_string());
}

#[test]
fn a_page_is_committed_once_its_changes_have_been_handed_out() {
    let mut sync = inbox();
    let mut changes = Items::changes(RECORDED[1].as_bytes());
    let number = changes.by_ref().count();
    let Step::Page(page) = sync.finish(changes).expect("the response is read") else { panic!("no page") };
    assert!(number > 0 && page.changes().is_empty());
    let state = page.commit(&mut sync).expect("it answers the request");
    assert_eq!(Some(state), sync.state());
}

#[test]
fn bytes_that_are_no_text_after_a_fault_are_an_error_too() {
    let mut bytes = b"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>\
        <faultcode>s:Server</faultcode></s:Fault><a>"
        .to_vec();
    bytes.extend([0xff, b'<', b'/']);
    assert_eq!(same(&bytes, Reading { chunk: 13, strict: false }), Ok(()));
}
