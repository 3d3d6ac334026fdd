//! Streamed changes: one at a time, from any bytes, they equal the changes of the response read as a whole.

use std::io::{BufReader, Read};

use ews_bindings::ErrorKind;
use ews_bindings::sync::{Hierarchy, Items, Step};
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName, SyncFolderItemsChange};
use ews_bindings::xml::ReadOptions;
use ews_tests::TYPES;
use ews_tests::streamed::{Reading, same};

const RECORDED: &[&str] = &[
    include_str!("../../../bindings/examples/sync/recorded/hierarchy.xml"),
    include_str!("../../../bindings/examples/sync/recorded/items-first.xml"),
    include_str!("../../../bindings/examples/sync/recorded/items-invalid-state.xml"),
    include_str!("../../../bindings/examples/sync/recorded/items-last.xml"),
    include_str!("../../../bindings/examples/sync/recorded/items-second.xml"),
];

/// A response with unusual XML: other prefixes, comments, processing instructions, CDATA, declarations and line breaks
/// inside tags, unknown and unreadable changes, and text after the changes.
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
    "<types:Size>many</types:Size><types:ExtendedProperty/><types:ExtendedProperty odd='1'><types:ExtendedFieldURI ",
    "PropertyType='String' PropertyTag='1'/><types:Value>v</types:Value></types:ExtendedProperty><types:Subject/>",
    "</types:Message></types:Create><types:ReadFlagChange><types:ItemId Id=\"2\"/>",
    "<types:IsRead>maybe</types:IsRead></types:ReadFlagChange> <!-- end --> </Changes>",
    "<IncludesLastItemInRange>false</IncludesLastItemInRange><Odd/></SyncFolderItemsResponseMessage>",
    "</ResponseMessages></SyncFolderItemsResponse></S:Body></S:Envelope>\n",
);

/// The answer of a busy server, without changes.
const BUSY: &str = include_str!("../../../fuzz/corpus/stream/busy.xml");

const READINGS: [Reading; 4] = [
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
fn response_in_chunks_of_any_length_is_read_the_same() {
    for document in documents() {
        READINGS.into_iter().for_each(|reading| check(document.as_bytes(), reading));
    }
}

#[test]
fn response_cut_at_any_character_is_read_the_same() {
    for document in documents() {
        for length in (0..document.len()).filter(|length| document.is_char_boundary(*length)) {
            check(&document.as_bytes()[..length], READINGS[length % READINGS.len()]);
        }
    }
}

#[test]
fn response_without_one_byte_is_read_the_same() {
    for document in documents() {
        for index in 0..document.len() {
            let mut bytes = document.as_bytes().to_vec();
            bytes.remove(index);
            check(&bytes, READINGS[index % READINGS.len()]);
        }
    }
}

#[test]
fn malformed_reference_is_the_same_error() {
    let references = [
        "&<!DOCTYPE x>gt;",
        "&<!doctype html>gt;",
        "&<!x>gt;",
        "&<!--x-->gt;",
        "&<!-- -- -->gt;",
        "&#<!DOCTYPE x>1;",
        "&<![CDATA[gt;]]>",
        "&<?x gt;?>",
        "&<b/>gt;",
        "&<b>gt;</b>",
        "&<b a='/>'/>gt;",
        "&</b>gt;",
        "&<1/>gt;",
        "&<b/c>gt;",
        "&#1<!DOCTYPE x>;",
        "&#xD83D;&<!DOCTYPE x>#xDE00;",
        "& gt;",
        "&&gt;",
        "&",
        "&gt",
        "&;",
    ];
    let document = |state: &str, subject: &str, end: &str| {
        format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" {TYPES} \
             xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><s:Body>\
             <m:SyncFolderItemsResponse><m:ResponseMessages><m:SyncFolderItemsResponseMessage ResponseClass=\"Success\">\
             <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>{state}</m:SyncState><m:Changes><t:Create><t:Message>\
             {subject}</t:Message></t:Create><t:Create><t:Message/></t:Create>{end}</m:Changes>\
             </m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse></s:Body></s:Envelope>"
        )
    };
    for reference in references {
        for after in ["", "a;", "</t:Subject>;"] {
            let text = format!("{reference}{after}");
            for document in [
                document(&text, "", ""),
                document("a", &format!("<t:Subject>{text}</t:Subject>"), ""),
                document("a", &format!("<t:Size>{text}</t:Size>"), ""),
                document("a", &format!("<t:Odd><b>{text}</b></t:Odd>"), ""),
                document("a", &format!("<t:ItemId Id='{text}'/>"), ""),
                document("a", &text, ""),
                document("a", "", &text),
                document("a", "", &format!("<t:Create><t:Message><t:Body BodyType='Text'>{text}")),
            ] {
                READINGS.into_iter().for_each(|reading| check(document.as_bytes(), reading));
            }
        }
    }
}

#[test]
fn change_with_many_repeated_elements_is_read_the_same() {
    let (start, end) = RECORDED[1].split_once("<t:Create>").expect("the response has a change");
    let repeated = "<t:Subject/><t:Size>1</t:Size><t:Subject>a</t:Subject>".repeat(200);
    let message = format!("<t:Create><t:Message>{repeated}</t:Message></t:Create>");
    let document = format!("{start}{}<t:Create>{end}", message.repeat(3));
    READINGS.into_iter().for_each(|reading| check(document.as_bytes(), reading));
    let subjects = Items::changes(document.as_bytes()).take(3).map(|change| match change {
        Ok(SyncFolderItemsChange::Create(created)) => created.as_item().and_then(|item| item.subject.clone()),
        other => panic!("expected an item, found {other:?}"),
    });
    assert!(subjects.eq(vec![Some("a".to_owned()); 3]));
}

#[test]
fn unknown_and_unreadable_changes_are_returned() {
    let changes: Vec<_> = Items::changes(ODD.as_bytes()).collect();
    assert_eq!(changes.len(), 5);
    assert!(changes.iter().all(Result::is_ok), "{changes:?}");
}

#[test]
fn stream_with_unread_changes_cannot_be_finished() {
    let mut changes = Items::changes(RECORDED[1].as_bytes());
    assert!(changes.next().is_some_and(|change| change.is_ok()));
    let error = inbox().finish(changes).expect_err("some changes are unread");
    assert_eq!(
        error.to_string(),
        "expected a response that was read to its end; call `next` until it returns `None`, then `finish`"
    );
}

#[test]
fn failed_connection_gives_an_error_after_the_complete_changes() {
    struct LostConnection;
    impl Read for LostConnection {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("connection lost"))
        }
    }
    let half =
        &RECORDED[1].as_bytes()[..RECORDED[1].find("</t:Create>").expect("the response has a change") + 20];
    let mut changes = Items::changes(BufReader::new(half.chain(LostConnection)));
    assert!(changes.next().is_some_and(|change| change.is_ok()), "the complete change is returned");
    let error = changes.find_map(Result::err).expect("the connection fails");
    assert_eq!(
        (error.kind(), error.message()),
        (ErrorKind::Io, "reading from the input failed: connection lost")
    );
    let again = inbox().finish(changes).expect_err("the stream has failed");
    assert_eq!(again.kind(), ErrorKind::Io);
}

#[test]
fn answer_of_a_busy_server_gives_a_step_without_changes() {
    let mut changes = Items::changes(BUSY.as_bytes());
    assert!(changes.next().is_none());
    let step = inbox().finish(changes).expect("the answer gives a step");
    assert!(matches!(step, Step::Wait(wait) if wait.as_millis() == 1500), "{step:?}");
}

#[test]
fn stream_over_the_document_limit_is_refused() {
    let options = ReadOptions::new().max_document(1000);
    let whole = Hierarchy::whole_mailbox()
        .accept_with(RECORDED[0].as_bytes(), options)
        .expect_err("the document is too long");
    let options = ReadOptions::new().max_document(1000);
    let error = Hierarchy::changes_with(RECORDED[0].as_bytes(), options).find_map(Result::err);
    assert_eq!(error.expect("the document is too long").to_string(), whole.to_string());
}

#[test]
fn page_is_committed_after_its_changes() {
    let mut sync = inbox();
    let mut changes = Items::changes(RECORDED[1].as_bytes());
    let number = changes.by_ref().count();
    let Step::Page(page) = sync.finish(changes).expect("the response is read") else {
        panic!("expected a page")
    };
    assert!(number > 0 && page.changes().is_empty());
    let state = page.commit(&mut sync).expect("the page answers the request");
    assert!(state.is_some() && state == sync.state(), "{state:?}");
}

#[test]
fn fault_before_bytes_that_are_not_utf_8_gives_no_page() {
    let mut bytes = b"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>\
        <faultcode>s:Server</faultcode></s:Fault><a>"
        .to_vec();
    bytes.extend([0xff, b'<', b'/']);
    assert_eq!(same(&bytes, Reading { chunk: 13, strict: false }), Ok(()));
}
