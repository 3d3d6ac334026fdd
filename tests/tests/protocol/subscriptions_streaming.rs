//! Streaming subscriptions: the steps, lost connections, and subscriptions that the server forgot.

use std::io::{BufReader, Read};
use std::time::Duration;

use ews_bindings::messages::{GetStreamingEvents, Subscribe, Unsubscribe};
use ews_bindings::operation::Operation;
use ews_bindings::soap::HttpResponse;
use ews_bindings::subscription::{StreamingStep, StreamingSubscription};
use ews_bindings::types::{
    NotificationEventType, StreamingSubscriptionConnectionTimeout, StreamingSubscriptionRequest,
};
use ews_bindings::xml::{ReadOptions, Report};
use ews_tests::answer::{NO_ERROR, fault, message, response};

const MINUTE: Option<Duration> = Some(Duration::from_secs(60));
const OK: &str = "<m:ConnectionStatus>OK</m:ConnectionStatus>";
const CLOSED: &str = "<m:ConnectionStatus>Closed</m:ConnectionStatus>";

fn success<O: Operation>(content: &str) -> String {
    response::<O>(&message::<O>("Success", &format!("{NO_ERROR}{content}")))
}

/// Returns an envelope of the stream that is a success.
fn stream(content: &str) -> String {
    success::<GetStreamingEvents>(content)
}

/// Returns an envelope of the stream that is a failure.
fn failure(code: &str, content: &str) -> String {
    let content = format!("<m:ResponseCode>{code}</m:ResponseCode>{content}");
    response::<GetStreamingEvents>(&message::<GetStreamingEvents>("Error", &content))
}

fn failed_ids(ids: &[&str]) -> String {
    let id = |id: &&str| format!("<m:SubscriptionId>{id}</m:SubscriptionId>");
    format!("<m:ErrorSubscriptionIds>{}</m:ErrorSubscriptionIds>", ids.iter().map(id).collect::<String>())
}

fn notification(id: &str, item: &str) -> String {
    format!(
        "<m:Notification><t:SubscriptionId>{id}</t:SubscriptionId><t:NewMailEvent>\
         <t:TimeStamp>2026-01-01T00:00:00Z</t:TimeStamp><t:ItemId Id=\"{item}\"/><t:ParentFolderId Id=\"F\"/>\
         </t:NewMailEvent></m:Notification>"
    )
}

fn events(notifications: &str) -> String {
    stream(&format!("<m:Notifications>{notifications}</m:Notifications>"))
}

fn subscribed(id: &str) -> String {
    success::<Subscribe>(&format!("<m:SubscriptionId>{id}</m:SubscriptionId>"))
}

fn new(number: usize) -> StreamingSubscription {
    let mut request = StreamingSubscriptionRequest::new([NotificationEventType::NewMailEvent]);
    request.subscribe_to_all_folders = Some(true);
    let timeout = StreamingSubscriptionConnectionTimeout::new(30).expect("the timeout is in its range");
    StreamingSubscription::new(vec![request; number], timeout)
}

/// Returns the next request as a short text: the operation and the ids in it.
fn next(streaming: &mut StreamingSubscription) -> String {
    let Some(request) = streaming.request() else { return "none".to_owned() };
    let text = request.to_xml().expect("the request can be written");
    let mut parts = vec![request.envelope.body.name().to_owned()];
    for part in text.split("SubscriptionId>").skip(1).step_by(2) {
        parts.push(part.split('<').next().unwrap_or_default().to_owned());
    }
    parts.join(" ")
}

/// Accepts an envelope. Returns the steps as short texts.
fn steps(streaming: &mut StreamingSubscription, envelope: &str) -> Vec<String> {
    let steps = streaming.accept(envelope.as_bytes());
    steps.unwrap_or_else(|error| panic!("{envelope}: {error}")).iter().map(short).collect()
}

/// Reads a response in small pieces. Returns the steps as short texts.
fn found(streaming: &mut StreamingSubscription, response: &str) -> Vec<String> {
    let reader = BufReader::with_capacity(7, response.as_bytes().chain(std::io::empty()));
    streaming.steps(reader).map(|step| short(&step.expect("the stream has no error"))).collect()
}

fn short(step: &StreamingStep) -> String {
    match step {
        StreamingStep::Events(number, events) => format!("{} events of {number:?}", events.len()),
        StreamingStep::Failed(error) => format!("failed: {error}"),
        step => format!("{step:?}"),
    }
}

/// Returns subscriptions with the ids A, B and so on, and an open connection.
fn connected(number: usize) -> StreamingSubscription {
    let mut streaming = new(number);
    for (number, id) in ["A", "B", "C"].into_iter().take(number).enumerate() {
        assert_eq!(next(&mut streaming), "Subscribe");
        assert_eq!(steps(&mut streaming, &subscribed(id)), [format!("Subscribed({number})")]);
        assert_eq!((streaming.is_connected(), streaming.wait()), (false, None));
    }
    assert!(next(&mut streaming).starts_with("GetStreamingEvents A"));
    assert!(streaming.is_connected());
    streaming
}

#[test]
fn clean_connection_ends_with_closed_and_the_next_has_the_same_subscriptions() {
    let mut streaming = connected(2);
    assert_eq!(steps(&mut streaming, &stream(OK)), ["KeepAlive"]);
    let both = [notification("A", "1"), notification("B", "2")].concat();
    assert_eq!(steps(&mut streaming, &events(&both)), ["1 events of Some(0)", "1 events of Some(1)"]);
    assert_eq!(steps(&mut streaming, &events(&notification("X", "3"))), ["1 events of None"]);
    assert_eq!(steps(&mut streaming, &stream(CLOSED)), ["Closed"]);
    assert_eq!((streaming.is_connected(), streaming.wait()), (false, None));
    streaming.accept(stream(OK).as_bytes()).expect_err("no response is expected");
    assert_eq!(next(&mut streaming), "GetStreamingEvents A B");
    assert_eq!(steps(&mut streaming, &stream(OK)), ["KeepAlive"]);
}

#[test]
fn status_event_says_that_nothing_happened() {
    let mut streaming = connected(1);
    let status = "<m:Notification><t:SubscriptionId>A</t:SubscriptionId><t:StatusEvent><t:Watermark>1</t:Watermark>\
                  </t:StatusEvent></m:Notification>";
    assert_eq!(steps(&mut streaming, &events(status)), ["KeepAlive"]);
    assert_eq!(steps(&mut streaming, &stream(CLOSED)), ["Closed"]);
    assert_eq!(streaming.wait(), MINUTE);
}

#[test]
fn connection_that_breaks_is_told_with_the_next_connection() {
    let mut streaming = connected(1);
    steps(&mut streaming, &events(&notification("A", "1")));
    assert_eq!(streaming.wait(), None);
    assert_eq!(next(&mut streaming), "GetStreamingEvents A");
    assert_eq!(
        steps(&mut streaming, &events(&notification("A", "2"))),
        ["Missed(None)", "1 events of Some(0)"]
    );
    assert_eq!(steps(&mut streaming, &stream(OK)), ["KeepAlive"]);
}

#[test]
fn connection_that_does_nothing_is_followed_by_a_wait() {
    let mut streaming = connected(1);
    assert_eq!(streaming.wait(), MINUTE);
    next(&mut streaming);
    assert_eq!(steps(&mut streaming, &stream(CLOSED)), ["Missed(None)", "Closed"]);
    assert_eq!(streaming.wait(), MINUTE);
    next(&mut streaming);
    steps(&mut streaming, &stream(OK));
    steps(&mut streaming, &stream(OK));
    steps(&mut streaming, &stream(CLOSED));
    assert_eq!(streaming.wait(), None);
    let mut streaming = new(1);
    next(&mut streaming);
    assert_eq!(streaming.wait(), MINUTE, "no response to Subscribe");
}

#[test]
fn part_that_cannot_be_read_is_told() {
    let mut streaming = connected(1);
    streaming.accept(b"<s:Envelope").expect_err("the envelope cannot be read");
    assert!(streaming.is_connected());
    assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
    streaming.lost();
    assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
    let unreadable = notification("A", "1").replace("<t:SubscriptionId>A</t:SubscriptionId>", "");
    let found = steps(&mut streaming, &events(&[unreadable, notification("A", "2")].concat()));
    assert_eq!(found, ["Missed(None)", "1 events of Some(0)"]);
    let unlisted = response::<GetStreamingEvents>("<m:Unknown/>");
    assert_eq!(steps(&mut streaming, &unlisted), ["Missed(None)"]);
    let unknown = notification("A", "1").replace("NewMailEvent", "StarEvent");
    assert_eq!(steps(&mut streaming, &events(&unknown)), ["1 events of Some(0)"]);
    assert!(streaming.is_connected());
}

#[test]
fn forgotten_subscription_is_made_again_and_the_others_are_told() {
    let mut streaming = connected(3);
    steps(&mut streaming, &events(&notification("A", "1")));
    let gone = failure("ErrorSubscriptionNotFound", &failed_ids(&["B"]));
    assert_eq!(steps(&mut streaming, &gone), ["Forgotten(1, ErrorSubscriptionNotFound)"]);
    assert!(!streaming.is_connected() && streaming.subscription_id(1).is_none());
    assert_eq!(streaming.wait(), None);
    assert_eq!(next(&mut streaming), "Subscribe");
    assert_eq!(steps(&mut streaming, &subscribed("D")), ["Subscribed(1)"]);
    assert_eq!(next(&mut streaming), "GetStreamingEvents A D C");
    assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
}

#[test]
fn error_without_a_known_id_concerns_all_subscriptions() {
    for envelope in [
        failure("ErrorInvalidSubscription", ""),
        failure("ErrorExpiredSubscription", &failed_ids(&["X"])),
        fault("ErrorSubscriptionNotFound"),
    ] {
        let mut streaming = connected(2);
        assert_eq!(steps(&mut streaming, &envelope).len(), 2, "{envelope}");
        assert_eq!(streaming.wait(), MINUTE);
        assert_eq!(next(&mut streaming), "Subscribe");
    }
}

#[test]
fn server_that_forgets_each_subscription_is_an_error() {
    let mut streaming = connected(1);
    let gone = failure("ErrorSubscriptionNotFound", &failed_ids(&["A"]));
    assert_eq!(steps(&mut streaming, &gone), ["Forgotten(0, ErrorSubscriptionNotFound)"]);
    next(&mut streaming);
    steps(&mut streaming, &subscribed("A"));
    next(&mut streaming);
    assert_eq!(steps(&mut streaming, &gone), ["failed: ErrorSubscriptionNotFound"]);
    assert_eq!(streaming.wait(), MINUTE);
}

#[test]
fn lost_events_are_told_and_the_subscription_continues() {
    let mut streaming = connected(2);
    let missed = failure("ErrorMissedNotificationEvents", &[failed_ids(&["B"]), OK.to_owned()].concat());
    assert_eq!(steps(&mut streaming, &missed), ["Missed(Some(1))"]);
    assert!(streaming.is_connected());
    assert_eq!(
        steps(&mut streaming, &failure("ErrorMissedNotificationEvents", CLOSED)),
        ["Missed(None)", "Closed"]
    );
    assert_eq!(next(&mut streaming), "GetStreamingEvents A B");
}

#[test]
fn failure_ends_the_connection() {
    let mut streaming = connected(1);
    let busy = HttpResponse::new(503, b"").header("Retry-After", "5");
    let step = streaming.accept_http(&busy).expect("the error is transient");
    assert!(matches!(step[..], [StreamingStep::Wait(_)]));
    assert_eq!(streaming.wait(), Some(Duration::from_secs(5)));
    next(&mut streaming);
    assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
    assert_eq!(steps(&mut streaming, &failure("ErrorMailboxMoveInProgress", "")), ["Wait(60s)"]);
    next(&mut streaming);
    assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
    let busy = failure("ErrorServerBusy", "");
    let busy = HttpResponse::new(200, busy.as_bytes()).header("Retry-After", "7");
    for _ in 0..2 {
        let step = streaming.accept_http(&busy).expect("the error is transient");
        assert!(matches!(step[..], [StreamingStep::Wait(_)]), "{step:?}");
        assert_eq!(streaming.wait(), Some(Duration::from_secs(7)));
        next(&mut streaming);
    }
    assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
    let other = failure("ErrorNewEventStreamConnectionOpened", &failed_ids(&["A"]));
    assert_eq!(steps(&mut streaming, &other), ["failed: ErrorNewEventStreamConnectionOpened"]);
    assert_eq!((streaming.is_connected(), streaming.wait()), (false, MINUTE));
    next(&mut streaming);
    streaming.accept_http(&HttpResponse::new(401, b"")).expect_err("the user must sign in");
    assert_eq!(next(&mut streaming), "GetStreamingEvents A");
}

#[test]
fn subscribe_is_not_repeated_silently_if_its_outcome_is_unknown() {
    let mut streaming = new(1);
    next(&mut streaming);
    streaming.accept_http(&HttpResponse::new(504, b"")).expect_err("the subscription may exist");
    next(&mut streaming);
    assert_eq!(steps(&mut streaming, &fault("ErrorServerBusy")), ["Wait(60s)"]);
    assert_eq!((next(&mut streaming), streaming.wait()), ("Subscribe".to_owned(), MINUTE));
    streaming.accept(success::<Subscribe>("").as_bytes()).expect_err("the id is missing");
}

#[test]
fn closed_subscriptions_end_one_after_the_other() {
    let mut streaming = connected(2);
    streaming.close();
    assert_eq!(next(&mut streaming), "Unsubscribe A");
    assert_eq!(steps(&mut streaming, &success::<Unsubscribe>("")), ["Unsubscribed(0)"]);
    assert_eq!(next(&mut streaming), "Unsubscribe B");
    assert_eq!(steps(&mut streaming, &fault("ErrorSubscriptionNotFound")), ["Unsubscribed(1)"]);
    assert_eq!(next(&mut streaming), "none");
    assert_eq!(next(&mut new(0)), "none");
}

#[test]
fn steps_of_a_reader_end_with_the_connection() {
    let mut streaming = connected(1);
    let whole = [stream(OK), events(&notification("A", "1"))].concat();
    assert_eq!(found(&mut streaming, &whole), ["KeepAlive", "1 events of Some(0)"]);
    next(&mut streaming);
    let broken = [stream(OK), "junk".to_owned(), stream(OK), stream(OK)[..99].to_owned()].concat();
    assert_eq!(found(&mut streaming, &broken), ["Missed(None)", "KeepAlive", "Missed(None)", "KeepAlive"]);
    next(&mut streaming);
    let closed = [stream(OK), stream(CLOSED), stream(OK)].concat();
    assert_eq!(found(&mut streaming, &closed), ["Missed(None)", "KeepAlive", "Closed"]);
    next(&mut streaming);
    let error = fault("ErrorAccessDenied");
    let found: Vec<_> = streaming.steps(error.as_bytes()).collect();
    assert!(matches!(found[..], [Err(_)]));
}

#[test]
fn response_without_an_envelope_is_an_error_once() {
    let pages =
        ["<!DOCTYPE html><html><body>Sign in</body></html>", "<html><body>Sign in</body></html>", "Sign in"];
    for page in pages {
        let mut streaming = connected(1);
        let found: Vec<_> = streaming.steps(page.as_bytes()).collect();
        assert!(matches!(found[..], [Err(_)]), "{page}: {found:?}");
        assert_eq!((next(&mut streaming).as_str(), streaming.wait()), ("GetStreamingEvents A", MINUTE));
        let mut streaming = new(1);
        next(&mut streaming);
        let found: Vec<_> = streaming.steps(page.as_bytes()).collect();
        assert!(matches!(found[..], [Err(_)]), "{page}: {found:?}");
    }
}

#[test]
fn connections_without_an_envelope_are_told_each_time() {
    for broken in ["", "<s:Envelope"] {
        let mut streaming = connected(1);
        for _ in 0..3 {
            assert_eq!(found(&mut streaming, broken), ["Missed(None)"], "{broken}");
            assert_eq!((next(&mut streaming).as_str(), streaming.wait()), ("GetStreamingEvents A", MINUTE));
        }
        assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
        // Before the server has the subscription, no event can be lost.
        let mut streaming = new(1);
        next(&mut streaming);
        assert_eq!(streaming.steps(broken.as_bytes()).count(), 0, "{broken}");
    }
}

#[test]
fn program_that_leaves_the_loop_is_told_that_it_missed_events() {
    let mut streaming = connected(1);
    let envelope = events(&[notification("A", "1"), notification("A", "2")].concat());
    let first = streaming.steps(envelope.as_bytes()).next().expect("the stream has events");
    assert_eq!(short(&first.expect("the envelope is read")), "1 events of Some(0)");
    assert_eq!(steps(&mut streaming, &stream(OK)), ["Missed(None)", "KeepAlive"]);
}

#[test]
fn subscription_without_events_between_two_losses_is_an_error() {
    let mut streaming = connected(2);
    let gone = failure("ErrorSubscriptionNotFound", &failed_ids(&["B"]));
    for expected in ["Forgotten(1, ErrorSubscriptionNotFound)", "failed: ErrorSubscriptionNotFound"] {
        steps(&mut streaming, &events(&notification("A", "1")));
        assert_eq!(steps(&mut streaming, &gone), [expected]);
        assert_eq!(next(&mut streaming), "Subscribe");
        steps(&mut streaming, &subscribed("B"));
        next(&mut streaming);
    }
}

#[test]
fn streaming_subscriptions_are_send_and_sync() {
    fn is_send_sync<T: Send + Sync>() {}
    is_send_sync::<StreamingSubscription>();
    is_send_sync::<StreamingStep>();
}

#[test]
fn listener_gets_the_reports_of_each_envelope() {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let mut streaming = new(1);
    for answer in [subscribed("S"), events(&notification("S", "I"))] {
        streaming.request().expect("the subscription has not ended");
        let answer = answer.replace("</m:ResponseCode>", "</m:ResponseCode><m:New/>");
        let options = ReadOptions::new().on_report(&mut listen);
        let steps = match streaming.subscription_id(0) {
            None => streaming.accept_http_with(&HttpResponse::new(200, answer.as_bytes()), options),
            Some(_) => streaming.accept_with(answer.as_bytes(), options),
        };
        assert!(matches!(
            steps.as_deref(),
            Ok([StreamingStep::Subscribed(0) | StreamingStep::Events(Some(0), _)])
        ));
    }
    assert_eq!(reports.len(), 2, "{reports:?}");
}

#[test]
fn envelope_that_strict_options_refuse_can_have_lost_events() {
    let mut streaming = new(1);
    for answer in [subscribed("S"), events(&notification("S", "I"))] {
        streaming.request().expect("the subscription has not ended");
        streaming.accept(answer.as_bytes()).expect("the envelope is read");
    }
    let unknown = events(&notification("S", "I")).replace("</m:ResponseCode>", "</m:ResponseCode><m:New/>");
    streaming.accept_with(unknown.as_bytes(), ReadOptions::new().strict()).expect_err("m:New is unknown");
    assert!(streaming.is_connected());
    let steps = streaming.accept(stream(OK).as_bytes()).expect("the envelope is read");
    assert!(matches!(steps[..], [StreamingStep::Missed(None), StreamingStep::KeepAlive]), "{steps:?}");
}
