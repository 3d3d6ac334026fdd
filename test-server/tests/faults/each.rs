//! Each kind of fault at a request that creates two items.

use std::time::{Duration, Instant};

use ews_bindings::messages::{CreateItem, CreateItemResponse, FindItem, GetItem, ResponseCode};
use ews_bindings::operation::Operation as _;
use ews_bindings::soap::{Envelope, HttpOutcome, ResponseHeader, Transient};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName as Name, ItemId, ItemQueryTraversal,
    ItemResponseShape,
};
use ews_bindings::xml::ReadOptions;
use ews_test_server::Fault;

use crate::client::{Client, outcome, outcomes};

/// A fault, the text of the outcome, the value of `is_maybe_done`, and `true` if the work is done.
type Row = (&'static str, &'static str, bool, bool);

const WHOLE_RESPONSES: [Row; 13] = [
    ("busy", "transient failure; send the same request again later", false, false),
    ("busy 1500", "transient failure; send the same request again after 1.5s", false, false),
    ("busy-messages", "transient failure; send the same request again later", false, false),
    ("busy-messages 20", "transient failure; send the same request again after 20ms", false, false),
    ("unavailable", "transient failure; send the same request again later", false, false),
    ("unavailable 1500", "transient failure; send the same request again after 2s", false, false),
    ("html", "HTTP status 200: an HTML page with the title \"Sign in to your account\"", true, false),
    ("html-error", "HTTP status 500: an HTML page with the title \"Runtime Error\"", true, false),
    (
        "login",
        "HTTP status 302: an HTML page with the title \"Object moved\", redirect to \
         \"https://login.example.com/owa/…\"",
        false,
        false,
    ),
    ("sign-in", "sign in with Basic realm=\"ews-test-server\"", false, false),
    ("bad-gateway", "HTTP status 502: an HTML page with the title \"502 Bad Gateway\"", true, false),
    ("gateway-timeout", "HTTP status 504: an HTML page with the title \"504 Gateway Time-out\"", true, true),
    ("crash", "HTTP status 500: an empty body", true, true),
];

#[test]
fn outcome_of_each_fault_tells_whether_the_work_may_be_done() {
    for (text, expected, may_be_done, is_done) in WHOLE_RESPONSES {
        let client = Client::new();
        client.server.faults().push(text.parse().expect("a fault"));
        let response = client.create("Lunch").expect("a response");
        let outcome = outcome::<CreateItem>(&response);
        assert_eq!(outcome.to_string(), expected, "{text}");
        assert_eq!(outcome.is_maybe_done(), may_be_done, "{text}");
        assert_eq!(client.count() > 0, is_done, "{text}");
        // The server answers the next request.
        let next = outcomes::<CreateItem>(&client.create("Dinner").expect("a response")).expect("outcomes");
        assert!(next.iter().all(Result::is_ok), "{text}");
    }
}

#[test]
fn failures_of_all_entries_have_the_code_and_do_no_work() {
    for (text, code, transient) in [
        ("busy-inside", "ErrorInternalServerError", Some(Transient::OutcomeUnknown)),
        ("unknown-code", "ErrorOfANewerServer", None),
    ] {
        let client = Client::new();
        client.server.faults().push(text.parse().expect("a fault"));
        let response = client.create("Lunch").expect("a response");
        let outcomes = outcomes::<CreateItem>(&response).expect("outcomes");
        assert_eq!(outcomes.len(), 2);
        for outcome in outcomes {
            let failure = outcome.expect_err("a failure");
            assert_eq!(failure.code, Some(ResponseCode::from(code)));
            assert_eq!(failure.transient(), transient, "{text}");
        }
        assert_eq!(client.count(), 0);
    }
}

#[test]
fn connection_is_lost_before_the_work_and_cut_after_it() {
    for (fault, is_done) in [(Fault::lost(), false), (Fault::cut(0), true), (Fault::cut(30), true)] {
        let client = Client::new();
        client.server.faults().push(fault.clone());
        client.create("Lunch").expect_err("the connection is closed");
        assert_eq!(client.count() > 0, is_done, "{fault}");
    }
}

#[test]
fn response_can_be_cut_at_any_byte() {
    let client = Client::new();
    let whole = client.create("Lunch").expect("a response").into_body();
    let mut errors = 0;
    for bytes in (0..whole.len() + 300).step_by(97) {
        client.server.faults().push(Fault::cut(bytes));
        match client.create("Lunch") {
            Ok(response) => assert_eq!(response.into_body().len(), whole.len()),
            Err(_) => errors += 1,
        }
    }
    assert!(errors > whole.len() / 97, "{errors}");
}

#[test]
fn hanging_response_never_arrives() {
    let limit = Duration::from_millis(500);
    let client = Client::with_limit(limit);
    client.server.faults().push(Fault::hang());
    let start = Instant::now();
    let error = client.create("Lunch").expect_err("a time limit");
    assert!(error.contains("timeout"), "{error}");
    assert!(start.elapsed() >= limit);
    assert_eq!(Client::of(client.server, Duration::from_secs(60)).count(), 2);
}

/// Returns the outcome of a search in the folder of drafts, after two items were created.
fn found(fault: Fault) -> Result<usize, String> {
    let client = Client::new();
    client.create("Lunch").expect("a response");
    client.server.faults().push(fault);
    let drafts = DistinguishedFolderId::new(Name::Drafts);
    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    let response = client.send(FindItem::new(ItemQueryTraversal::Shallow, shape, [drafts]));
    let outcomes = outcomes::<FindItem>(&response.expect("a response"));
    let page =
        outcomes.map_err(|outcome| outcome.to_string())?.remove(0).map_err(|failure| failure.to_string())?;
    let subjects = page
        .items()
        .iter()
        .filter(|item| item.as_item().is_some_and(|item| item.subject.as_deref() == Some("Lunch")));
    Ok(subjects.count())
}

#[test]
fn unusual_response_is_read_as_far_as_possible() {
    assert_eq!(found(Fault::extra_elements()), Ok(2));
    assert_eq!(found(Fault::https_namespaces()), Ok(2));
    assert_eq!(found(Fault::wrong_namespace()), Ok(2));
    // The first item is raw XML.
    assert_eq!(found(Fault::unknown_item()), Ok(1));
    // The subjects have the character, which default reading keeps.
    assert_eq!(found(Fault::forbidden_characters()), Ok(0));
    assert_eq!(found(Fault::forbidden_references()), Ok(0));
}

#[test]
fn forbidden_character_is_refused_by_strict_reading() {
    for fault in [Fault::forbidden_characters(), Fault::forbidden_references()] {
        let client = Client::new();
        client.server.faults().push(fault.clone());
        let response = client.create("Lunch").expect("a response");
        assert!(CreateItem::outcomes(response.body()).is_ok(), "{fault}");
        let strict = ReadOptions::new().strict();
        let read = Envelope::<ResponseHeader, CreateItemResponse>::read_with(response.body(), strict);
        assert!(read.is_err(), "{fault}");
    }
}

#[test]
fn slow_response_arrives_byte_by_byte() {
    let client = Client::new();
    client.server.faults().push(Fault::slow(Duration::from_millis(1)));
    let start = Instant::now();
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let response = client.send(GetItem::new(shape, [ItemId::new("unknown")])).expect("a response");
    assert!(start.elapsed() >= Duration::from_millis(response.body().len() as u64));
}

#[test]
fn failure_that_is_not_transient_makes_the_outcome_a_response() {
    // The caller must not send the request again.
    let client = Client::new();
    client.server.faults().push(Fault::unknown_code());
    let response = client.create("Lunch").expect("a response");
    assert!(matches!(outcome::<CreateItem>(&response), HttpOutcome::Response));
}

#[test]
fn corrupt_item_fails_alone() {
    let client = Client::new();
    client.server.faults().push("CreateItem: corrupt-item 2".parse().expect("a fault"));
    let outcomes = outcomes::<CreateItem>(&client.create("Lunch").expect("a response")).expect("outcomes");
    let codes: Vec<_> =
        outcomes.iter().map(|outcome| outcome.as_ref().err().and_then(|f| f.code.clone())).collect();
    assert_eq!((codes, client.count()), (vec![None, Some(ResponseCode::ErrorItemCorrupt)], 1));
}
