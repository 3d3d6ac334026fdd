//! Batches whose requests are refused as a whole because of one entry, or because of another reason.

use ews_bindings::batch::{Batch, Failed, Finished};
use ews_bindings::messages::{CreateItem, GetItem};
use ews_bindings::soap::HttpResponse;
use ews_bindings::types::{AllItem, DefaultShapeNames, Item, ItemId, ItemResponseShape, Message};
use ews_tests::answer::{NO_ERROR, fault, message, response};

/// The subjects of the entries in a request, and the outcome of each entry by its position.
struct Run {
    requests: Vec<Vec<String>>,
    outcomes: Vec<(usize, String)>,
    error: Option<String>,
}

fn batch(subjects: &[&str]) -> Batch<CreateItem> {
    let item = |subject: &&str| {
        let base = Item { subject: Some((*subject).to_owned()), ..Item::default() };
        Message { base, ..Message::default() }
    };
    Batch::new(CreateItem::new(subjects.iter().map(item).collect::<Vec<_>>()))
}

/// Runs a batch until its end or an error. The server refuses each request with a subject for which `is_refused` is true.
fn run(mut batch: Batch<CreateItem>, is_refused: impl Fn(&str) -> bool) -> Run {
    let mut run = Run { requests: Vec::new(), outcomes: Vec::new(), error: None };
    while let Some(request) = batch.request().expect("the last response was accepted") {
        let subjects: Vec<String> = request.body.items.iter().map(subject).collect();
        let (status, body) = if subjects.iter().any(|subject| is_refused(subject)) {
            (500, fault("ErrorSchemaValidation"))
        } else {
            (200, response::<CreateItem>(&message::<CreateItem>("Success", NO_ERROR).repeat(subjects.len())))
        };
        run.requests.push(subjects);
        match batch.accept_http(&HttpResponse::new(status, body.as_bytes())) {
            Ok(finished) => run.outcomes.extend(finished.into_iter().map(outcome)),
            Err(error) => {
                run.error = Some(error.to_string());
                break;
            }
        }
    }
    let rest = batch.waiting().count();
    assert!(run.error.is_some() || rest == 0, "{rest} entries without an outcome");
    run.outcomes.sort();
    run
}

fn subject(item: &AllItem) -> String {
    item.as_item().and_then(|item| item.subject.clone()).unwrap_or_default()
}

fn outcome(finished: Finished<CreateItem>) -> (usize, String) {
    let failed = |failed: Failed<_, _>| {
        if failed.is_maybe_done() { "maybe done".to_owned() } else { failed.to_string() }
    };
    (finished.index, finished.outcome.map_or_else(failed, |_| "done".to_owned()))
}

fn sizes(run: &Run) -> Vec<usize> {
    run.requests.iter().map(Vec::len).collect()
}

#[test]
fn only_the_entry_for_which_requests_are_refused_fails() {
    for bad in ["a", "b", "c"] {
        let run = run(batch(&["a", "b", "c", "d"]).size(3), |subject| subject == bad);
        assert_eq!((sizes(&run), run.error), (vec![3, 1, 1, 1, 1], None), "{bad}");
        let failed: Vec<&(usize, String)> =
            run.outcomes.iter().filter(|(_, outcome)| outcome != "done").collect();
        let [(index, failure)] = failed.as_slice() else { panic!("{:?}", run.outcomes) };
        assert_eq!(["a", "b", "c"][*index], bad);
        assert!(failure.contains("ErrorSchemaValidation"), "{failure}");
        assert_eq!(run.outcomes.len(), 4);
    }
    // The server has accepted another entry alone.
    let run = run(batch(&["a", "b", "c"]), |subject| subject == "c");
    assert_eq!((sizes(&run), run.error, run.outcomes.len()), (vec![3, 1, 1, 1], None, 3));
    assert!(run.outcomes[2].1.contains("ErrorSchemaValidation"), "{:?}", run.outcomes);
}

/// The server accepts an entry of the first request alone, and no entry of the second.
#[test]
fn entry_of_an_earlier_search_fails_when_the_next_search_begins() {
    let run = run(batch(&["a", "b", "c", "d"]).size(2), |subject| subject != "a");
    assert_eq!(sizes(&run), [2, 1, 1, 2, 1, 1]);
    let failed: Vec<usize> = run.outcomes.iter().map(|(index, _)| *index).collect();
    assert_eq!((failed, run.error.is_some()), (vec![0, 1], true));
}

#[test]
fn request_that_is_refused_for_each_entry_is_an_error() {
    let run = run(batch(&["a", "b", "c"]), |_| true);
    assert_eq!((sizes(&run), run.outcomes), (vec![3, 1, 1, 1], vec![]));
    assert!(run.error.is_some_and(|error| error.contains("ErrorSchemaValidation")));
}

#[test]
fn more_than_ten_refused_entries_in_a_row_are_an_error() {
    let subjects: Vec<String> = (0..40).map(|number| format!("{number}")).collect();
    let subjects: Vec<&str> = subjects.iter().map(String::as_str).collect();
    let run = run(batch(&subjects), |subject| subject.parse::<u32>().is_ok_and(|number| number >= 10));
    assert_eq!(sizes(&run)[..2], [10, 10]);
    assert_eq!((sizes(&run)[2..].iter().sum::<usize>(), run.error.is_some()), (21, true));
    assert_eq!(run.outcomes.len(), 10);
}

#[test]
fn entry_whose_response_breaks_off_is_requested_three_times() {
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let mut batch = Batch::new(GetItem::new(shape, ["a", "b", "c", "d", "e"].map(ItemId::new))).size(1);
    let good = response::<GetItem>(&message::<GetItem>("Success", NO_ERROR));
    let (mut requests, mut outcomes) = (Vec::new(), Vec::new());
    while let Some(request) = batch.request().expect("the last response was accepted") {
        let text = request.to_xml().expect("the request can be written");
        let is_bad = text.contains("Id=\"b\"");
        requests.push(is_bad);
        let body = if is_bad { &good[..good.len() - 30] } else { &good };
        let finished = batch.accept(body.as_bytes()).expect("the server accepts other entries");
        outcomes.extend(finished.into_iter().map(|finished| (finished.index, finished.outcome.is_ok())));
    }
    assert_eq!(requests, [false, true, false, true, false, true, false]);
    assert_eq!(outcomes, [(0, true), (2, true), (3, true), (4, true), (1, false)]);
}

#[test]
fn server_that_breaks_later_makes_no_entry_a_failure() {
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let ids: Vec<ItemId> = (0..20).map(|number| ItemId::new(number.to_string())).collect();
    let mut batch = Batch::new(GetItem::new(shape, ids));
    let good = response::<GetItem>(&message::<GetItem>("Success", NO_ERROR).repeat(10));
    batch.request().expect("the batch begins");
    assert_eq!(batch.accept(good.as_bytes()).map(|finished| finished.len()).ok(), Some(10));
    let mut accepted = Vec::new();
    while accepted.iter().all(|finished| *finished == Some(0)) {
        assert!(batch.request().is_ok_and(|request| request.is_some()));
        let finished = batch.accept_http(&HttpResponse::new(500, b"<html>down</html>"));
        accepted.push(finished.map(|finished| finished.len()).ok());
    }
    assert_eq!((accepted.last(), accepted.len(), batch.waiting().count()), (Some(&None), 11, 10));
}

#[test]
fn entry_that_was_refused_and_entries_that_are_lost_have_one_outcome_each() {
    let mut batch = batch(&["bad", "lost"]);
    batch.request().expect("the batch begins");
    let refused = fault("ErrorSchemaValidation");
    let refuse = |batch: &mut Batch<CreateItem>| {
        let accepted = batch.accept_http(&HttpResponse::new(500, refused.as_bytes()));
        accepted.map(|finished| finished.len())
    };
    assert_eq!(refuse(&mut batch).ok(), Some(0));
    batch.request().expect("the response was accepted");
    assert_eq!(refuse(&mut batch).ok(), Some(0));
    batch.request().expect("the response was accepted");
    let lost = batch.lost().expect("a response is expected");
    assert_eq!((lost.len(), lost[0].index, batch.is_done()), (1, 1, false));
    let request = batch.request().expect("the response was lost").expect("an entry waits");
    assert_eq!(request.body.items.iter().map(subject).collect::<Vec<_>>(), ["bad"]);
    assert!(refuse(&mut batch).is_err() && batch.waiting().count() == 1);
}

#[test]
fn entry_that_cannot_be_written_is_found() {
    let mut batch = batch(&["a", "b\u{1}", "c"]);
    let mut outcomes = Vec::new();
    while let Some(request) = batch.request().expect("the last response was accepted") {
        let success = message::<CreateItem>("Success", NO_ERROR).repeat(request.body.items.len());
        let finished = match request.to_xml() {
            Ok(_) => batch.accept(response::<CreateItem>(&success).as_bytes()),
            Err(error) => batch.not_written(&error),
        };
        outcomes.extend(finished.expect("a response is expected").into_iter().map(outcome));
    }
    let outcomes: Vec<(usize, bool)> =
        outcomes.iter().map(|(index, outcome)| (*index, outcome == "done")).collect();
    assert_eq!(outcomes, [(0, true), (1, false), (2, true)]);
}
