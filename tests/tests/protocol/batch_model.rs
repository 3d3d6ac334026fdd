//! Batches against a simulated server with random faults. No item may be created twice, and each entry must have exactly
//! one outcome, which is true.
//!
//! `BATCH_RUNS` and `BATCH_SEED` set the number of runs and the first seed.

use std::collections::BTreeMap;

use ews_bindings::batch::{Batch, BatchOperation, Failed, Finished};
use ews_bindings::messages::{CreateItem, GetItem};
use ews_bindings::operation::{Failure, Operation};
use ews_bindings::soap::HttpResponse;
use ews_bindings::types::NonEmptyArrayOfBaseItemIdsChoice as BaseItemId;
use ews_bindings::types::{DefaultShapeNames, Item, ItemId, ItemResponseShape, Message};
use ews_tests::answer::{NO_ERROR, fault, message, response};
use ews_tests::{env_number, print_always};

/// The server: the number of times that the work of each entry was done.
#[derive(Default)]
struct Server {
    done: BTreeMap<String, u32>,
}

/// The answer to a request.
enum Answer {
    /// An HTTP response.
    Http(u16, String),
    /// The connection breaks.
    Lost,
    /// The connection is refused.
    NotSent,
}

impl Server {
    fn work(&mut self, name: &str) {
        *self.done.entry(name.to_owned()).or_default() += 1;
    }

    /// Handles a request for entries.
    fn answer<O: Operation>(&mut self, names: &[String], random: &mut fastrand::Rng) -> Answer {
        match random.u32(..60) {
            0 => return Answer::Http(503, "busy".to_owned()),
            1 => return Answer::Http(500, fault("ErrorServerBusy")),
            2 => return Answer::Http(401, String::new()),
            3 => return Answer::Http(500, fault("ErrorSchemaValidation")),
            4 => return Answer::NotSent,
            _ => {}
        }
        let mut messages = self.messages::<O>(names, random);
        match random.u32(..50) {
            0 => return Answer::Lost,
            1 => return Answer::Http(504, "<html><title>Gateway Timeout</title></html>".to_owned()),
            2 => return Answer::Http(500, fault("ErrorTimeoutExpired")),
            3 => _ = messages.remove(random.usize(..messages.len())),
            4 => messages.push(messages[0].clone()),
            5 => messages.clear(),
            _ => {}
        }
        let mut body = response::<O>(&messages.concat());
        // A status of 429 or 503 without messages says that nothing was done, so a cut body has another status.
        let is_cut = random.u32(..40) == 0;
        if is_cut {
            body.truncate(random.usize(..body.len()));
        }
        let status = match random.u32(..16) {
            0 if !is_cut => 503,
            1 if !is_cut => 429,
            2 => 500,
            _ => 200,
        };
        Answer::Http(status, body)
    }

    /// Does the work, or not, and returns a message for each entry.
    fn messages<O: Operation>(&mut self, names: &[String], random: &mut fastrand::Rng) -> Vec<String> {
        let mut messages = Vec::new();
        let mut is_stopped = false;
        let class_of = |class: &str, code: &str| {
            message::<O>(class, &format!("<m:ResponseCode>{code}</m:ResponseCode>"))
        };
        for name in names {
            let item = format!("<t:Message><t:ItemId Id=\"{name}\"/></t:Message>");
            let success = message::<O>("Success", &format!("{NO_ERROR}<m:Items>{item}</m:Items>"));
            let act = if is_stopped { 99 } else { random.u32(..16) };
            if matches!(act, 0..=9) || (act < 13 && random.bool()) {
                self.work(name);
            }
            messages.push(match act {
                0..=8 => success,
                9 => class_of("Warning", "ErrorServerBusy"),
                10 => class_of("Error", "ErrorTimeoutExpired"),
                11 => class_of("Error", "ErrorMailboxStoreUnavailable"),
                12 => "<m:Unknown ResponseClass=\"Error\"/>".to_owned(),
                13 => class_of("Error", "ErrorServerBusy"),
                14 => class_of("Error", "ErrorExceededConnectionCount"),
                15 => class_of("Error", "ErrorQuotaExceeded"),
                _ => class_of("Warning", "ErrorBatchProcessingStopped"),
            });
            is_stopped |= matches!(act, 11 | 15) && random.bool();
        }
        messages
    }
}

/// The counts of outcomes.
#[derive(Debug, Default)]
struct Counts {
    requests: u32,
    done: u32,
    maybe_done: u32,
    failed: u32,
}

/// Runs a batch to its end. `names` are the names of the entries, and `name` finds the name of an entry.
fn run<O: BatchOperation>(
    mut batch: Batch<O>,
    names: &[String],
    name: impl Fn(&O::Entry) -> String,
    seed: u64,
    counts: &mut Counts,
) {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut server = Server::default();
    let mut outcomes: BTreeMap<usize, Result<(), bool>> = BTreeMap::new();
    while let Some(mut request) = batch.request().expect("the last response was accepted") {
        counts.requests += 1;
        let sent: Vec<String> = request.body.entries_mut().iter().map(&name).collect();
        let finished = match server.answer::<O>(&sent, &mut random) {
            Answer::Http(status, body) => batch.accept_http(&HttpResponse::new(status, body.as_bytes())),
            Answer::Lost => batch.lost(),
            Answer::NotSent => batch.not_sent(),
        };
        for Finished { index, entry, outcome, .. } in finished.unwrap_or_default() {
            assert_eq!(name(&entry), names[index], "seed {seed}: an outcome belongs to another entry");
            let outcome = outcome.map(|_| ()).map_err(|failed: Failed<_, _>| failed.is_maybe_done());
            assert_eq!(outcomes.insert(index, outcome), None, "seed {seed}: an entry has two outcomes");
        }
        let rest = batch.waiting().count() + batch.in_flight().count();
        assert_eq!(outcomes.len() + rest, names.len(), "seed {seed}: an entry is lost");
        assert!(counts.requests < 10_000_000, "seed {seed}: the batch does not end");
    }
    for (index, outcome) in &outcomes {
        let done = server.done.get(&names[*index]).copied().unwrap_or_default();
        if !O::REPEATABLE {
            assert!(done <= 1, "seed {seed}: the work for {} was done {done} times", names[*index]);
            assert!(*outcome != Ok(()) || done == 1, "seed {seed}: a success without work");
            assert!(*outcome != Err(false) || done == 0, "seed {seed}: a failure with work");
        }
        match outcome {
            Ok(()) => counts.done += 1,
            Err(true) => counts.maybe_done += 1,
            Err(false) => counts.failed += 1,
        }
    }
    assert_eq!(outcomes.len(), names.len(), "seed {seed}: the outcome of an entry is missing");
}

fn names(seed: u64) -> (Vec<String>, usize) {
    let mut random = fastrand::Rng::with_seed(!seed);
    ((0..random.u32(1..30)).map(|number| format!("N{number}")).collect(), random.usize(1..12))
}

/// Runs many batches. `run` runs the batch of a seed.
fn check(name: &str, run: impl Fn(u64, &mut Counts)) -> Counts {
    let (runs, seed) = (env_number("BATCH_RUNS", 1_500), env_number("BATCH_SEED", 0));
    let mut counts = Counts::default();
    (seed..seed + runs).for_each(|seed| run(seed, &mut counts));
    print_always(&format!("{name}: {runs} runs from seed {seed}, {counts:?}"));
    counts
}

#[test]
fn no_item_is_created_twice() {
    let counts = check("CreateItem", |seed, counts| {
        let (names, size) = names(seed);
        let item = |name: &String| {
            let base = Item { subject: Some(name.clone()), ..Item::default() };
            Message { base, ..Message::default() }
        };
        let batch = Batch::new(CreateItem::new(names.iter().map(item).collect::<Vec<_>>())).size(size);
        let subject = |item: &<CreateItem as BatchOperation>::Entry| {
            item.as_item().and_then(|item| item.subject.clone()).unwrap_or_default()
        };
        run(batch, &names, subject, seed, counts);
    });
    assert!(counts.done > 0 && counts.maybe_done > 0 && counts.failed > 0);
}

#[test]
fn each_id_has_one_outcome_for_an_operation_that_only_reads() {
    let counts = check("GetItem", |seed, counts| {
        let (names, size) = names(seed);
        let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        let ids: Vec<_> = names.iter().map(|name| ItemId::new(name.as_str())).collect();
        let id = |id: &BaseItemId| match id {
            BaseItemId::ItemId(id) => id.id.clone(),
            other => panic!("{other:?}"),
        };
        run(Batch::new(GetItem::new(shape, ids)).size(size), &names, id, seed, counts);
    });
    assert!(counts.done > 0 && counts.maybe_done == 0 && counts.failed > 0);
}

#[test]
fn program_that_sends_transient_failures_again_creates_items_twice() {
    let names: Vec<String> = (0..10).map(|number| format!("N{number}")).collect();
    let is_found = (0..100).any(|seed| {
        let mut random = fastrand::Rng::with_seed(seed);
        let (mut server, mut rest) = (Server::default(), names.clone());
        while let Answer::Http(_, body) = server.answer::<CreateItem>(&rest, &mut random) {
            let Ok(outcomes) = CreateItem::outcomes(body.as_bytes()) else { break };
            let is_transient = |outcome: Result<_, Failure<_, _>>| {
                outcome.is_err_and(|failure| failure.transient().is_some())
            };
            let again: Vec<bool> = outcomes.into_iter().map(is_transient).collect();
            if again.len() != rest.len() || !again.contains(&true) {
                break;
            }
            rest = rest.into_iter().zip(again).filter_map(|(name, again)| again.then_some(name)).collect();
        }
        server.done.values().any(|times| *times > 1)
    });
    assert!(is_found, "the server does not show the mistake");
}
