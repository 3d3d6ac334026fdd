//! Items that the mirror cannot fetch: because of the item, or because the server is broken or busy.

use std::time::Duration;

use ews_bindings::messages::{GetItem, SyncFolderItems};
use ews_bindings::mirror::{ItemMirror, MirrorChange, MirrorStep};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, HttpResponse, RequestHeader};
use ews_bindings::types::NonEmptyArrayOfBaseItemIdsChoice;
use ews_bindings::{Error, ErrorKind};
use ews_tests::answer::response;

use super::mirror::{created, failed, item, mirror, page, shown, step};

/// Returns the ids in a request for items.
fn ids(request: &str) -> Vec<String> {
    let request = Envelope::<RequestHeader, GetItem>::read(request.as_bytes()).expect("a request for items");
    let id = |id: &NonEmptyArrayOfBaseItemIdsChoice| match id {
        NonEmptyArrayOfBaseItemIdsChoice::ItemId(id) => id.id.clone(),
        other => panic!("{other:?}"),
    };
    request.body.item_ids.iter().map(id).collect()
}

/// A server that answers requests for items. `is_bad` is called with the ids of a request, and `true` if it asks for nothing
/// but the ids.
pub(super) fn answer_items(
    mirror: &mut ItemMirror,
    is_bad: impl Fn(&[String], bool) -> bool,
) -> Result<MirrorStep, Error> {
    let request = mirror.request().expect("a request is due").expect("the mirror has not ended");
    let text = request.to_xml().expect("the request is written");
    let ids = ids(&text);
    let is_of_ids = text.contains(">IdOnly<");
    if is_bad(&ids, is_of_ids) {
        return mirror.accept_http(&HttpResponse::new(500, b"<html>Server Error</html>"));
    }
    let messages: String = ids.iter().map(|id| item(id)).collect();
    mirror.accept_http(&HttpResponse::new(200, response::<GetItem>(&messages).as_bytes()))
}

/// A mirror that is about to fetch a number of items.
fn fetching(count: usize) -> ItemMirror {
    let mut mirror = mirror();
    let changes: String = (0..count).map(|number| created(&number.to_string())).collect();
    step(&mut mirror, SyncFolderItems::ACTION, 200, &page(&changes));
    mirror
}

#[test]
fn item_that_makes_responses_unreadable_fails_alone() {
    for (count, bad) in [(2, 0), (2, 1), (10, 9), (25, 0), (25, 12), (25, 24)] {
        let mut mirror = fetching(count);
        let mut requests = 0;
        let page = loop {
            requests += 1;
            assert!(requests < 25, "{count} {bad}");
            match answer_items(&mut mirror, |ids, _| ids.contains(&bad.to_string())).expect("no error") {
                MirrorStep::Page(page) => break page,
                MirrorStep::Continue | MirrorStep::Wait(_) => {}
                other => panic!("{other:?}"),
            }
        };
        let failed: Vec<usize> = { page.changes().iter().enumerate() }
            .filter(|(_, change)| matches!(change, MirrorChange::Failed(Some(_), _)))
            .map(|(index, _)| index)
            .collect();
        assert_eq!((failed, page.changes().len()), (vec![bad], count));
    }
}

/// An item can be too large for the time that the server or the client allows.
#[test]
fn item_whose_response_never_arrives_fails_alone() {
    for (count, bad) in [(2, 0), (10, 9), (25, 12)] {
        let mut mirror = fetching(count);
        let mut requests = 0;
        let page = loop {
            requests += 1;
            assert!(requests < 30, "{count} {bad}");
            let request = mirror.request().expect("a request is due").expect("the mirror has not ended");
            let ids = ids(&request.to_xml().expect("the request is written"));
            let messages: String = ids.iter().map(|id| item(id)).collect();
            let step = if ids.contains(&bad.to_string()) {
                mirror.lost()
            } else {
                mirror.accept_http(&HttpResponse::new(200, response::<GetItem>(&messages).as_bytes()))
            };
            match step.expect("no error") {
                MirrorStep::Page(page) => break page,
                MirrorStep::Continue | MirrorStep::Wait(_) => {}
                other => panic!("{other:?}"),
            }
        };
        let failed = page.changes().iter().filter(|change| matches!(change, MirrorChange::Failed(..)));
        assert_eq!((failed.count(), page.changes().len()), (1, count));
    }
}

#[test]
fn outage_makes_no_item_a_failure() {
    for (count, losses) in (1..=3).flat_map(|count| (0..16).map(move |losses| (count, losses))) {
        let mut mirror = fetching(count);
        for _ in 0..losses {
            mirror.request().expect("a request is due");
            assert!(matches!(mirror.lost(), Ok(MirrorStep::Wait(_)) | Err(_)), "{count} {losses}");
        }
        assert_all_fetched(&mut mirror);
    }
}

/// Answers until the page comes, and checks that it has all items.
#[track_caller]
fn assert_all_fetched(mirror: &mut ItemMirror) {
    let page = loop {
        match answer_items(mirror, |_, _| false).expect("the server works") {
            MirrorStep::Page(page) => break page,
            MirrorStep::Continue | MirrorStep::Wait(_) => {}
            other => panic!("{other:?}"),
        }
    };
    assert!(page.changes().iter().all(|change| matches!(change, MirrorChange::Item(..))), "{page:?}");
}

/// Answers until the page comes, and returns the number of errors and the indices of the items that are failures.
fn page_of_items(count: usize, is_bad: impl Fn(usize) -> bool) -> (usize, Vec<usize>) {
    let mut mirror = fetching(count);
    let is_bad = |ids: &[String]| ids.iter().any(|id| id.parse().is_ok_and(&is_bad));
    let mut errors = 0;
    for _ in 0..1000 {
        match answer_items(&mut mirror, |ids, is_of_ids| !is_of_ids && is_bad(ids)) {
            Ok(MirrorStep::Page(page)) => {
                assert_eq!(page.changes().len(), count);
                let failed = { page.changes().iter().enumerate() }
                    .filter(|(_, change)| matches!(change, MirrorChange::Failed(Some(_), _)));
                return (errors, failed.map(|(index, _)| index).collect());
            }
            Ok(MirrorStep::Continue | MirrorStep::Wait(_)) => {}
            Err(_) => errors += 1,
            Ok(other) => panic!("{other:?}"),
        }
    }
    panic!("the page does not come");
}

#[test]
fn item_is_a_failure_if_only_its_id_can_be_read() {
    for count in [1, 3, 10, 25] {
        assert_eq!(page_of_items(count, |_| true), (0, (0..count).collect()));
    }
    // The other items of the page are fetched.
    assert_eq!(page_of_items(25, |id| id < 12), (0, (0..12).collect()));
}

/// Answers the requests for items with functions of the number of the request, and returns the changes of the page.
fn changes_of(count: usize, answer: impl Fn(usize, &[String]) -> (u16, String)) -> Vec<String> {
    let mut mirror = fetching(count);
    for number in 1..1000 {
        let request = mirror.request().expect("a request is due").expect("the mirror has not ended");
        let ids = ids(&request.to_xml().expect("the request is written"));
        let (status, body) = answer(number, &ids);
        match mirror.accept_http(&HttpResponse::new(status, body.as_bytes())) {
            Ok(MirrorStep::Page(page)) => return page.changes().iter().map(shown).collect(),
            Ok(MirrorStep::Continue | MirrorStep::Wait(_)) | Err(_) => {}
            Ok(other) => panic!("{other:?}"),
        }
    }
    panic!("the page does not come");
}

/// Returns the response to a request with ids.
type Answer<'a> = &'a dyn Fn(&[String]) -> (u16, String);

fn good(ids: &[String]) -> (u16, String) {
    (200, response::<GetItem>(&ids.iter().map(|id| item(id)).collect::<String>()))
}

fn failures(ids: &[String], codes: &[&str]) -> (u16, String) {
    let code = |index: usize| codes[index.min(codes.len() - 1)];
    (200, response::<GetItem>(&(0..ids.len()).map(|index| failed(code(index))).collect::<String>()))
}

#[test]
fn faults_that_pass_make_no_item_a_failure() {
    let html = |status| (status, "<html>Sign in</html>".to_owned());
    let stopped = ["ErrorServerBusy", "ErrorBatchProcessingStopped"];
    let of_other = |ids: &[String]| good(&vec!["X".to_owned(); ids.len()]);
    let faults: [(&str, Answer<'_>); 7] = [
        ("a server error", &|_| html(500)),
        ("a redirect", &|_| html(302)),
        ("an internal error", &|ids| failures(ids, &["ErrorInternalServerError"])),
        ("a stopped batch", &|ids| failures(ids, &stopped)),
        ("a stopped batch alone", &|ids| failures(ids, &["ErrorBatchProcessingStopped"])),
        ("a timeout", &|_| html(504)),
        ("other items", &of_other),
    ];
    for (name, fault) in faults {
        for (count, broken) in [(1, 2), (10, 10), (30, 2), (30, 10), (30, 12)] {
            let changes =
                changes_of(count, |number, ids| if number <= broken { fault(ids) } else { good(ids) });
            let expected: Vec<String> = (0..count).map(|id| format!("{id}: Some(\"{id}\")")).collect();
            assert_eq!(changes, expected, "{name}, {count} items, {broken} requests");
        }
    }
}

#[test]
fn request_that_takes_too_long_becomes_smaller() {
    let changes = changes_of(10, |_, ids| if ids.len() > 1 { (504, String::new()) } else { good(ids) });
    assert!(changes.iter().all(|change| change.contains("Some")), "{changes:?}");
}

#[test]
fn item_that_is_not_found_shows_that_the_server_works() {
    for missing in ["0", "1"] {
        let changes = changes_of(2, |_, ids| match ids {
            [id] if id == missing => failures(ids, &["ErrorItemNotFound"]),
            _ => (500, String::new()),
        });
        assert_eq!(changes.iter().filter(|change| change.ends_with("not found")).count(), 1, "{changes:?}");
    }
}

#[test]
fn server_that_stays_broken_makes_no_item_a_failure() {
    for count in [1, 25] {
        let mut mirror = fetching(count);
        let is_step = |step: &_| matches!(step, Ok(MirrorStep::Continue | MirrorStep::Wait(_)) | Err(_));
        for _ in 0..500 {
            let step = answer_items(&mut mirror, |_, _| true);
            assert!(is_step(&step), "{step:?}");
        }
    }
}

#[test]
fn broken_server_makes_no_item_a_failure() {
    for (count, good) in [(1, 0), (10, 0), (25, 0), (25, 10), (25, 20)] {
        let mut mirror = fetching(count);
        let mut answers = 0;
        // The server answers the first requests, and then it breaks.
        let error = loop {
            answers += 1;
            assert!(answers < 40, "{count} {good}");
            match answer_items(&mut mirror, |ids, _| {
                ids.iter().any(|id| id.parse::<usize>().is_ok_and(|id| id >= good)) || answers > 2 + good / 10
            }) {
                Ok(MirrorStep::Continue | MirrorStep::Wait(_)) => {}
                Ok(other) => panic!("{count} {good}: {other:?}"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::Http);
        // Later, the server works again.
        assert_all_fetched(&mut mirror);
    }
}

#[test]
fn sign_in_and_lost_responses_make_no_item_a_failure() {
    let mut mirror = fetching(3);
    for _ in 0..30 {
        mirror.request().expect("a request is due");
        assert!(mirror.accept_http(&HttpResponse::new(401, b"")).is_err());
        mirror.request().expect("a request is due");
        assert!(matches!(mirror.lost(), Ok(MirrorStep::Wait(_)) | Err(_)));
    }
    assert_all_fetched(&mut mirror);
}

#[test]
fn busy_messages_make_no_item_a_failure() {
    let mut mirror = fetching(2);
    let busy = response::<GetItem>(&[failed("ErrorServerBusy"), failed("ErrorMailboxFailover")].concat());
    for _ in 0..30 {
        mirror.request().expect("a request is due");
        let step = mirror.accept_http(&HttpResponse::new(200, busy.as_bytes()));
        assert!(matches!(step, Ok(MirrorStep::Wait(_)) | Err(_)), "{step:?}");
    }
    assert_all_fetched(&mut mirror);
}

#[test]
fn server_that_stays_busy_after_broken_responses_is_an_error() {
    let mut mirror = fetching(12);
    for _ in 0..11 {
        step(&mut mirror, GetItem::ACTION, 500, "<html>down</html>");
    }
    let busy = HttpResponse::new(503, b"busy").header("Retry-After", "600");
    let mut requests = 0;
    loop {
        let request = mirror.request().expect("a request is due").expect("the mirror has not ended");
        assert_eq!(ids(&request.to_xml().expect("the request can be written")).len(), 1);
        requests += 1;
        match mirror.accept_http(&busy) {
            Ok(MirrorStep::Wait(wait)) => assert_eq!(wait, Duration::from_secs(600)),
            Ok(step) => panic!("{step:?}"),
            Err(_) => break,
        }
        assert!(requests < 20, "the mirror never gives up");
    }
    assert_all_fetched(&mut mirror);
}
