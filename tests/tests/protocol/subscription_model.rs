//! Subscriptions against a simulated server with random faults. A program that syncs when its subscription reports
//! events or a possible loss of events gets each change in the end.
//!
//! `SUBSCRIPTION_RUNS` and `SUBSCRIPTION_SEED` set the number of runs and the first seed.

use std::collections::BTreeSet;

use ews_bindings::messages::{GetEvents, GetStreamingEvents, Subscribe};
use ews_bindings::operation::{AnyRequest, Operation};
use ews_bindings::soap::HttpResponse;
use ews_bindings::subscription::{PullStep, PullSubscription, StreamingStep, StreamingSubscription};
use ews_bindings::types::{
    BaseObjectChangedEventId, NotificationEvent, NotificationEventType, PullSubscriptionRequest,
    StreamingSubscriptionConnectionTimeout, StreamingSubscriptionRequest, SubscriptionTimeout,
};
use ews_tests::answer::{NO_ERROR, fault, message, response};
use ews_tests::{env_number, print_always};

/// The changes that a program knows, by number.
type Known = BTreeSet<u32>;

/// A mistake of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bug {
    None,
    /// The program does not sync when a subscription is new.
    IgnoresStart,
    /// The program does not sync when events may be lost.
    IgnoresMissed,
    /// The program stores the state before it handles the events.
    StateFirst,
}

fn success<O: Operation>(content: &str) -> String {
    response::<O>(&message::<O>("Success", &format!("{NO_ERROR}{content}")))
}

fn failure<O: Operation>(code: &str, content: &str) -> String {
    response::<O>(&message::<O>("Error", &format!("<m:ResponseCode>{code}</m:ResponseCode>{content}")))
}

fn event(number: u32, watermark: &str) -> String {
    format!(
        "<t:NewMailEvent>{watermark}<t:TimeStamp>2026-01-01T00:00:00Z</t:TimeStamp><t:ItemId Id=\"{number}\"/>\
         <t:ParentFolderId Id=\"F\"/></t:NewMailEvent>"
    )
}

fn number(event: &NotificationEvent) -> u32 {
    let NotificationEvent::NewMailEvent(event) = event else { panic!("{event:?}") };
    let BaseObjectChangedEventId::ItemId(id) = &event.id else { panic!("{event:?}") };
    id.id.parse().expect("the id is a number")
}

/// A server with a pull subscription. Change `n` has the watermark `Wn`.
#[derive(Default)]
struct PullServer {
    changes: u32,
    ids: u32,
    is_alive: bool,
}

impl PullServer {
    fn answer(
        &mut self,
        request: &AnyRequest,
        has_faults: bool,
        random: &mut fastrand::Rng,
    ) -> (u16, String) {
        self.changes += if has_faults { random.u32(..3) } else { 0 };
        if has_faults {
            match random.u32(..24) {
                0 => return (503, "busy".to_owned()),
                1 => return (500, fault("ErrorServerBusy")),
                2 => return (504, String::new()),
                3 => self.is_alive = false,
                4 => return (200, failure::<GetEvents>("ErrorMailboxMoveInProgress", "")),
                _ => {}
            }
        }
        let body = match request {
            AnyRequest::Subscribe(_) => {
                self.ids += 1;
                self.is_alive = true;
                let (id, changes) = (self.ids, self.changes);
                success::<Subscribe>(&format!(
                    "<m:SubscriptionId>S{id}</m:SubscriptionId><m:Watermark>W{changes}</m:Watermark>"
                ))
            }
            AnyRequest::GetEvents(request) => {
                self.events(request, random.u32(1..4), if has_faults { random.u32(..3) } else { 0 })
            }
            other => panic!("{other:?}"),
        };
        let is_cut = has_faults && random.u32(..24) == 0;
        (200, if is_cut { body[..random.usize(..body.len())].to_owned() } else { body })
    }

    fn events(&self, request: &GetEvents, page: u32, code: u32) -> String {
        if !self.is_alive || request.subscription_id.as_str() != format!("S{}", self.ids) {
            let code = ["ErrorSubscriptionNotFound", "ErrorExpiredSubscription", "ErrorInvalidWatermark"]
                [code as usize];
            return failure::<GetEvents>(code, "");
        }
        let first: u32 = request.watermark.as_str()[1..].parse().expect("the watermark is a number");
        let last = self.changes.min(first + page);
        let watermark = |number: u32| format!("<t:Watermark>W{number}</t:Watermark>");
        let mut events: String = (first + 1..=last).map(|number| event(number, &watermark(number))).collect();
        if events.is_empty() {
            events = format!("<t:StatusEvent>{}</t:StatusEvent>", watermark(last));
        }
        let (id, has_more) = (request.subscription_id.as_str(), last < self.changes);
        success::<GetEvents>(&format!(
            "<m:Notification><t:SubscriptionId>{id}</t:SubscriptionId><t:MoreEvents>{has_more}</t:MoreEvents>\
             {events}</m:Notification>"
        ))
    }
}

/// Runs a program with a pull subscription. Returns `true` if it knows all changes in the end.
fn pull(seed: u64, bug: Bug) -> bool {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut request = PullSubscriptionRequest::new(
        [NotificationEventType::NewMailEvent],
        SubscriptionTimeout::new(10).expect("the timeout is in its range"),
    );
    request.subscribe_to_all_folders = Some(true);
    let mut server = PullServer { changes: random.u32(..4), ..PullServer::default() };
    let (mut known, mut stored) = (Known::new(), None::<String>);
    let mut pull = PullSubscription::new(request.clone());
    let exchanges = random.u32(1..40);
    for exchange in 0..exchanges + 200 {
        let has_faults = exchange < exchanges;
        if has_faults && random.u32(..12) == 0 {
            // The program is killed, and starts again.
            let state = stored.as_ref().map(|text| text.parse().expect("the state was stored"));
            pull = match state {
                Some(state) => PullSubscription::resume(request.clone(), &state).expect("the state matches"),
                None => PullSubscription::new(request.clone()),
            };
        }
        let body = pull.request().expect("the subscription has not ended").envelope.body;
        let (status, response) = server.answer(&body, has_faults, &mut random);
        match pull.accept_http(&HttpResponse::new(status, response.as_bytes())) {
            Ok(PullStep::Events(events)) => {
                let mut transaction = known.clone();
                if events.is_from_start() && bug != Bug::IgnoresStart {
                    transaction.extend(1..=server.changes);
                }
                transaction.extend(events.events().iter().map(number));
                let is_done = !has_faults && !events.has_more() && events.events().is_empty();
                let state = events.state().to_string();
                if bug == Bug::StateFirst {
                    stored = Some(state.clone());
                }
                if has_faults && random.u32(..12) == 0 {
                    continue; // The transaction fails.
                }
                (known, stored) = (transaction, Some(state));
                let is_start = events.is_from_start();
                if !has_faults || random.u32(..12) > 0 {
                    events.commit(&mut pull).expect("the events answer the last request");
                }
                if is_done && !is_start {
                    return known.iter().copied().eq(1..=server.changes);
                }
            }
            Ok(PullStep::Missed(_)) => stored = None,
            Ok(PullStep::Wait(_)) | Err(_) if has_faults => {}
            // The first failure after the faults can be the second subscription that was forgotten.
            Err(_) => {}
            other => panic!("seed {seed}: {other:?}"),
        }
    }
    panic!("seed {seed}: the program does not end")
}

/// A server with streaming subscriptions to the same changes.
struct StreamServer {
    changes: u32,
    ids: u32,
    /// The id of each subscription that is alive, and its events that were not sent.
    queues: Vec<(String, Vec<u32>)>,
}

impl StreamServer {
    fn change(&mut self, number: u32) {
        for _ in 0..number {
            self.changes += 1;
            let change = self.changes;
            self.queues.iter_mut().for_each(|(_, queue)| queue.push(change));
        }
    }

    fn subscribe(&mut self) -> String {
        self.ids += 1;
        self.queues.push((format!("S{}", self.ids), Vec::new()));
        success::<Subscribe>(&format!("<m:SubscriptionId>S{}</m:SubscriptionId>", self.ids))
    }

    /// Returns an envelope with the events that were not sent.
    fn send(&mut self) -> String {
        let mut list = String::new();
        for (id, queue) in &mut self.queues {
            let events: String = queue.drain(..).map(|number| event(number, "")).collect();
            if !events.is_empty() {
                list.push_str(&format!(
                    "<m:Notification><t:SubscriptionId>{id}</t:SubscriptionId>{events}</m:Notification>"
                ));
            }
        }
        let list = if list.is_empty() { list } else { format!("<m:Notifications>{list}</m:Notifications>") };
        success::<GetStreamingEvents>(&format!("{list}<m:ConnectionStatus>OK</m:ConnectionStatus>"))
    }

    /// Returns an error for the first id that is not alive.
    fn dead(&self, ids: &[String]) -> Option<String> {
        let is_dead = |id: &&String| self.queues.iter().all(|(alive, _)| alive != *id);
        let id = ids.iter().find(is_dead)?;
        let ids = format!(
            "<m:ErrorSubscriptionIds><m:SubscriptionId>{id}</m:SubscriptionId></m:ErrorSubscriptionIds>"
        );
        Some(failure::<GetStreamingEvents>("ErrorSubscriptionNotFound", &ids))
    }
}

/// The program with streaming subscriptions.
struct StreamProgram {
    known: Known,
    bug: Bug,
    has_failed: bool,
}

impl StreamProgram {
    fn handle(&mut self, server: &StreamServer, steps: ews_bindings::Result<Vec<StreamingStep>>) {
        for step in steps.unwrap_or_default() {
            match step {
                StreamingStep::Subscribed(_) if self.bug != Bug::IgnoresStart => {
                    self.known.extend(1..=server.changes);
                }
                StreamingStep::Missed(_) if self.bug != Bug::IgnoresMissed => {
                    self.known.extend(1..=server.changes);
                }
                StreamingStep::Events(_, events) => self.known.extend(events.iter().map(number)),
                StreamingStep::Failed(_) => self.has_failed = true,
                _ => {}
            }
        }
    }
}

/// Runs a program with streaming subscriptions. Returns `true` if it knows all changes in the end.
fn streaming(seed: u64, bug: Bug) -> bool {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut request = StreamingSubscriptionRequest::new([NotificationEventType::NewMailEvent]);
    request.subscribe_to_all_folders = Some(true);
    let timeout = StreamingSubscriptionConnectionTimeout::new(30).expect("the timeout is in its range");
    let mut streaming = StreamingSubscription::new(vec![request; random.usize(1..3)], timeout);
    let mut server = StreamServer { changes: random.u32(..4), ids: 0, queues: Vec::new() };
    let mut program = StreamProgram { known: Known::new(), bug, has_failed: false };
    let requests = random.u32(1..16);
    for sent in 0..requests + 20 {
        let has_faults = sent < requests;
        if has_faults {
            server.change(random.u32(..2));
        }
        let body = streaming.request().expect("the subscriptions have not ended").envelope.body;
        if has_faults && random.u32(..10) == 0 {
            let steps = streaming.accept_http(&HttpResponse::new(503, b"busy"));
            program.handle(&server, steps);
            continue;
        }
        match body {
            AnyRequest::Subscribe(_) => {
                let response = server.subscribe();
                // The response can be lost.
                if !has_faults || random.u32(..10) > 0 {
                    let steps = streaming.accept(response.as_bytes());
                    program.handle(&server, steps);
                }
            }
            AnyRequest::GetStreamingEvents(request) => {
                let ids =
                    request.subscription_ids.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>();
                connection(&mut streaming, &mut server, &mut program, &ids, has_faults, &mut random);
                if !has_faults && streaming.is_connected() {
                    return program.known.iter().copied().eq(1..=server.changes);
                }
            }
            other => panic!("{other:?}"),
        }
    }
    panic!("seed {seed}: the program does not end")
}

/// Simulates a connection to its end.
fn connection(
    streaming: &mut StreamingSubscription,
    server: &mut StreamServer,
    program: &mut StreamProgram,
    ids: &[String],
    has_faults: bool,
    random: &mut fastrand::Rng,
) {
    for _ in 0..if has_faults { random.u32(..8) } else { 3 } {
        if has_faults {
            server.change(random.u32(..3));
        }
        let dead = server.dead(ids);
        let fault = if has_faults { random.u32(..20) } else { 99 };
        let steps = match (dead, fault) {
            (Some(dead), _) => streaming.accept(dead.as_bytes()),
            (None, 0) => {
                server.queues.remove(random.usize(..server.queues.len()));
                continue;
            }
            (None, 1) => {
                // The envelope is damaged.
                let envelope = server.send();
                streaming.accept(&envelope.as_bytes()[..envelope.len() / 2])
            }
            (None, 2) => {
                server.send();
                streaming.lost();
                continue;
            }
            (None, 3) => {
                // The connection breaks, with an envelope on its way.
                server.send();
                return;
            }
            (None, 4) => {
                server.queues.iter_mut().for_each(|(_, queue)| queue.clear());
                streaming
                    .accept(failure::<GetStreamingEvents>("ErrorMissedNotificationEvents", "").as_bytes())
            }
            (None, 5) => {
                let closed = "<m:ConnectionStatus>Closed</m:ConnectionStatus>";
                streaming.accept(success::<GetStreamingEvents>(closed).as_bytes())
            }
            (None, 6) => {
                streaming.accept(failure::<GetStreamingEvents>("ErrorMailboxFailover", "").as_bytes())
            }
            _ => streaming.accept(server.send().as_bytes()),
        };
        let is_connected = streaming.is_connected();
        program.handle(server, steps);
        if !is_connected {
            // The server may have sent more before the connection ended, unless it closed the connection.
            if fault != 5 && random.bool() {
                server.send();
            }
            return;
        }
    }
}

/// Runs a program many times. The program must know all changes, or miss one in some run if it makes a mistake.
fn check(name: &str, run: impl Fn(u64, Bug) -> bool, bugs: &[Bug]) {
    let (runs, seed) = (env_number("SUBSCRIPTION_RUNS", 1_500), env_number("SUBSCRIPTION_SEED", 0));
    for seed in seed..seed + runs {
        assert!(run(seed, Bug::None), "seed {seed}: the program misses a change");
    }
    for bug in bugs {
        assert!((0..2_000).any(|seed| !run(seed, *bug)), "no run shows {bug:?}");
    }
    print_always(&format!("{name}: {runs} runs from seed {seed}"));
}

#[test]
fn program_with_a_pull_subscription_knows_all_changes() {
    check("pull", pull, &[Bug::IgnoresStart, Bug::StateFirst]);
}

#[test]
fn program_with_streaming_subscriptions_knows_all_changes() {
    check("streaming", streaming, &[Bug::IgnoresStart, Bug::IgnoresMissed]);
}
