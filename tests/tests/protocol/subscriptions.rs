//! Pull subscriptions: the steps, saved states, and errors.

use std::time::Duration;

use ews_bindings::ErrorKind;
use ews_bindings::messages::{GetEvents, ResponseCode, Subscribe, Unsubscribe};
use ews_bindings::operation::Operation;
use ews_bindings::soap::HttpResponse;
use ews_bindings::subscription::{Events, PullState, PullStep, PullSubscription};
use ews_bindings::types::{FolderId, NotificationEventType, PullSubscriptionRequest, SubscriptionTimeout};
use ews_bindings::xml::{ReadOptions, Report};
use ews_tests::answer::{NO_ERROR, fault, message, response};

fn request() -> PullSubscriptionRequest {
    let timeout = SubscriptionTimeout::new(10).expect("the timeout is in its range");
    let mut request = PullSubscriptionRequest::new([NotificationEventType::NewMailEvent], timeout);
    request.subscribe_to_all_folders = Some(true);
    request
}

fn success<O: Operation>(content: &str) -> String {
    response::<O>(&message::<O>("Success", &format!("{NO_ERROR}{content}")))
}

fn error<O: Operation>(code: &str) -> String {
    response::<O>(&message::<O>("Error", &format!("<m:ResponseCode>{code}</m:ResponseCode>")))
}

fn subscribed(id: &str, watermark: &str) -> String {
    success::<Subscribe>(&format!(
        "<m:SubscriptionId>{id}</m:SubscriptionId><m:Watermark>{watermark}</m:Watermark>"
    ))
}

/// Returns an event with a watermark.
fn mail(watermark: &str) -> String {
    format!(
        "<t:NewMailEvent><t:Watermark>{watermark}</t:Watermark><t:TimeStamp>2026-01-01T00:00:00Z</t:TimeStamp>\
         <t:ItemId Id=\"{watermark}\"/><t:ParentFolderId Id=\"F\"/></t:NewMailEvent>"
    )
}

fn status(watermark: &str) -> String {
    format!("<t:StatusEvent><t:Watermark>{watermark}</t:Watermark></t:StatusEvent>")
}

fn notification(id: &str, has_more: bool, events: &str) -> String {
    success::<GetEvents>(&format!(
        "<m:Notification><t:SubscriptionId>{id}</t:SubscriptionId><t:PreviousWatermark>P</t:PreviousWatermark>\
         <t:MoreEvents>{has_more}</t:MoreEvents>{events}</m:Notification>"
    ))
}

fn events(pull: &mut PullSubscription, response: &str) -> Events {
    match pull.accept(response.as_bytes()) {
        Ok(PullStep::Events(events)) => events,
        other => panic!("{response}: {other:?}"),
    }
}

fn missed(pull: &mut PullSubscription, response: &str) -> ResponseCode {
    match pull.accept(response.as_bytes()) {
        Ok(PullStep::Missed(code)) => code,
        other => panic!("{response}: {other:?}"),
    }
}

/// Returns the next request as a short text.
fn next(pull: &PullSubscription) -> String {
    let Some(request) = pull.request() else { return "none".to_owned() };
    let text = request.to_xml().expect("the request can be written");
    assert!(text.contains("Exchange2013_SP1"));
    let part = |name: &str| {
        let found = text.split_once(&format!("{name}>")).and_then(|(_, rest)| rest.split_once('<'));
        found.map(|(value, _)| value.to_owned()).unwrap_or_default()
    };
    let action = request.action().rsplit('/').next().unwrap_or_default();
    format!("{action} {} {}", part("SubscriptionId"), part("Watermark")).trim_end().to_owned()
}

/// Returns a subscription with a committed response to `Subscribe`.
fn started() -> PullSubscription {
    let mut pull = PullSubscription::new(request());
    assert_eq!(next(&pull), "Subscribe");
    let start = events(&mut pull, &subscribed("S", "W0"));
    assert!(start.is_from_start() && start.events().is_empty() && !start.has_more());
    start.commit(&mut pull).expect("the events are new");
    assert_eq!(next(&pull), "GetEvents S W0");
    pull
}

#[test]
fn watermark_is_taken_with_the_commit() {
    let mut pull = PullSubscription::new(request());
    drop(events(&mut pull, &subscribed("S", "W0")));
    assert_eq!((next(&pull), pull.state()), ("Subscribe".to_owned(), None));
    let mut pull = started();
    let two = notification("S", true, &[mail("W1"), mail("W2")].concat());
    let mut found = events(&mut pull, &two);
    assert_eq!((found.events().len(), found.has_more(), found.is_from_start()), (2, true, false));
    assert_eq!((found.take_events().len(), found.events().len()), (2, 0));
    drop(found);
    assert_eq!(next(&pull), "GetEvents S W0");
    let (found, stale) = (events(&mut pull, &two), events(&mut pull, &two));
    assert_eq!(found.state().watermark(), "W2");
    found.commit(&mut pull).expect("the events are new");
    assert_eq!(next(&pull), "GetEvents S W2");
    stale.commit(&mut pull).expect_err("the events are committed");
    let found = events(&mut pull, &notification("S", false, &status("W3")));
    assert!(found.events().is_empty() && !found.has_more());
    found.commit(&mut started()).expect_err("the events are from another subscription");
}

#[test]
fn subscription_resumes_from_its_stored_watermark() {
    let mut pull = started();
    let found = events(&mut pull, &notification("S", false, &mail("W1")));
    let stored = found.commit(&mut pull).expect("the events are new").to_string();
    let state: PullState = stored.parse().expect("the state was stored");
    assert_eq!((state.subscription_id(), state.watermark(), Some(&state)), ("S", "W1", pull.state()));
    let mut resumed = PullSubscription::resume(request(), &state).expect("the state is of this request");
    assert_eq!(next(&resumed), "GetEvents S W1");
    assert_eq!(
        missed(&mut resumed, &error::<GetEvents>("ErrorSubscriptionNotFound")),
        ResponseCode::ErrorSubscriptionNotFound
    );
    assert_eq!(next(&resumed), "Subscribe");
    assert!(events(&mut resumed, &subscribed("T", "W9")).is_from_start());
    for text in ["", "pull\n", "pull\nxyz\n1\nSW", "pull\n0000000000000000\n9\nSW", "items\nid\nstate"] {
        text.parse::<PullState>().expect_err("the text is not a state");
    }
}

#[test]
fn state_belongs_to_the_folders_and_events() {
    let folder = |id: &str, change_key: &str| FolderId {
        change_key: Some(change_key.to_owned()),
        ..FolderId::new(id)
    };
    let of = |events: &[NotificationEventType], folders: &[FolderId], minutes: i32| {
        let timeout = SubscriptionTimeout::new(minutes).expect("the timeout is in its range");
        let mut request = PullSubscriptionRequest::new(events.to_vec(), timeout);
        request.folder_ids = Some(folders.iter().cloned().collect());
        request
    };
    let (mail, new) = (NotificationEventType::NewMailEvent, NotificationEventType::CreatedEvent);
    let mut pull =
        PullSubscription::new(of(&[mail.clone(), new.clone()], &[folder("A", "1"), folder("B", "1")], 10));
    let state = events(&mut pull, &subscribed("S", "W0")).commit(&mut pull).expect("the events are new");
    let same = of(&[new.clone(), mail.clone()], &[folder("B", "2"), folder("A", "2")], 11);
    PullSubscription::resume(same, &state).expect("the folders and events are the same");
    for other in [
        of(std::slice::from_ref(&mail), &[folder("A", "1"), folder("B", "1")], 10),
        of(&[mail.clone(), new], &[folder("A", "1")], 10),
        request(),
    ] {
        let error = PullSubscription::resume(other, &state).expect_err("the folders or events are others");
        assert_eq!(error.kind(), ErrorKind::Subscription);
    }
}

/// The server forgets the subscription in an error with a time to wait.
#[test]
fn forgotten_subscription_is_not_requested_again() {
    let inner = "<m:MessageXml><t:Value Name=\"InnerErrorResponseCode\">ErrorMailboxStoreUnavailable</t:Value></m:MessageXml>";
    let content = format!("<m:ResponseCode>ErrorReadEventsFailed</m:ResponseCode>{inner}");
    let gone = response::<GetEvents>(&message::<GetEvents>("Error", &content));
    let mut pull = started();
    let step = pull.accept_http(&HttpResponse::new(200, gone.as_bytes()));
    assert!(matches!(step, Ok(PullStep::Missed(ResponseCode::ErrorReadEventsFailed))), "{step:?}");
    assert_eq!(next(&pull), "Subscribe");
}

#[test]
fn forgotten_subscription_is_made_again_and_its_events_are_from_the_start() {
    for code in [
        "ErrorSubscriptionNotFound",
        "ErrorExpiredSubscription",
        "ErrorInvalidSubscription",
        "ErrorSubscriptionUnsubscribed",
        "ErrorInvalidWatermark",
        "ErrorEventNotFound",
        "ErrorReadEventsFailed",
        "ErrorMissedNotificationEvents",
    ] {
        let mut pull = started();
        let stale = events(&mut pull, &notification("S", false, &mail("W1")));
        assert_eq!(missed(&mut pull, &fault(code)).as_str(), code);
        stale.commit(&mut pull).expect_err("the subscription was forgotten");
        assert_eq!((next(&pull), pull.state()), ("Subscribe".to_owned(), None));
        let start = events(&mut pull, &subscribed("T", "W5"));
        assert!(start.is_from_start());
        start.commit(&mut pull).expect("the events are new");
        assert_eq!(next(&pull), "GetEvents T W5");
        pull.accept(error::<GetEvents>(code).as_bytes()).expect_err("the server forgets each subscription");
        assert_eq!(next(&pull), "Subscribe");
    }
    for code in ["ErrorSubscriptionAccessDenied", "ErrorInvalidPullSubscriptionId", "ErrorAccessDenied"] {
        let mut pull = started();
        pull.accept(error::<GetEvents>(code).as_bytes()).expect_err("the error is not a step");
        assert_eq!(next(&pull), "GetEvents S W0");
    }
}

#[test]
fn server_that_forgets_after_events_is_not_an_error() {
    let mut pull = started();
    for _ in 0..3 {
        let found = events(&mut pull, &notification("S", false, &status("W1")));
        found.commit(&mut pull).expect("the events are new");
        missed(&mut pull, &error::<GetEvents>("ErrorExpiredSubscription"));
        let start = events(&mut pull, &subscribed("S", "W0"));
        start.commit(&mut pull).expect("the events are new");
    }
}

#[test]
fn watermark_of_the_program_is_sent_once() {
    let watermark = "W7".try_into().expect("the text is not empty");
    let mut with_watermark = request();
    with_watermark.watermark = Some(watermark);
    let mut pull = PullSubscription::new(with_watermark.clone());
    assert_eq!(next(&pull), "Subscribe  W7");
    let start = events(&mut pull, &subscribed("S", "W7"));
    assert!(!start.is_from_start());
    let state = start.commit(&mut pull).expect("the events are new");
    PullSubscription::resume(request(), &state).expect("the watermark does not change the state");
    let mut pull = PullSubscription::new(with_watermark);
    missed(&mut pull, &error::<Subscribe>("ErrorInvalidWatermark"));
    assert_eq!(next(&pull), "Subscribe");
    assert!(events(&mut pull, &subscribed("S", "W9")).is_from_start());
}

#[test]
fn server_without_progress_is_an_error() {
    let mut pull = started();
    for response in [
        notification("S", true, ""),
        notification("S", true, &status("W0")),
        notification("S", false, &mail("W0")),
        notification("S", false, &mail("").replace("<t:Watermark></t:Watermark>", "")),
        notification("S", true, &[mail("W1"), status("W0")].concat()),
        notification("X", false, &mail("W1")),
        success::<GetEvents>(""),
        subscribed("S", "W1"),
        response::<GetEvents>(""),
    ] {
        pull.accept(response.as_bytes()).expect_err("the response is refused");
        assert_eq!(next(&pull), "GetEvents S W0", "{response}");
    }
    for watermark in ["W1", "W2"] {
        let found = events(&mut pull, &notification("S", true, &mail(watermark)));
        found.commit(&mut pull).expect("the events are new");
    }
    pull.accept(notification("S", true, &mail("W1")).as_bytes()).expect_err("the server goes back");
    events(&mut pull, &notification("S", false, &mail("W3"))).commit(&mut pull).expect("the events are new");
    events(&mut pull, &notification("S", false, &status("W3"))).commit(&mut pull).expect("nothing happened");
}

#[test]
fn event_that_cannot_be_read_keeps_its_place_and_its_watermark() {
    let mut pull = started();
    let unknown = mail("W2").replace("NewMailEvent", "StarEvent");
    let unreadable = mail("W3").replace("2026-01-01T00:00:00Z", "soon");
    let list = [mail("W1"), unknown, unreadable].concat();
    let found = events(&mut pull, &notification("S", false, &list));
    assert_eq!((found.events().len(), found.state().watermark()), (3, "W3"));
}

#[test]
fn transient_error_is_a_wait_only_if_the_request_may_be_repeated() {
    let busy = HttpResponse::new(503, b"").header("Retry-After", "4");
    let wait = Duration::from_secs(4);
    let timeout = fault("ErrorTimeoutExpired");
    let mut pull = PullSubscription::new(request());
    assert!(matches!(pull.accept_http(&busy), Ok(PullStep::Wait(found)) if found == wait));
    pull.accept(timeout.as_bytes()).expect_err("the subscription may exist");
    pull.accept_http(&HttpResponse::new(504, b"")).expect_err("the subscription may exist");
    assert_eq!(next(&pull), "Subscribe");
    let mut pull = started();
    assert!(matches!(pull.accept_http(&busy), Ok(PullStep::Wait(found)) if found == wait));
    assert!(matches!(pull.accept(timeout.as_bytes()), Ok(PullStep::Wait(wait)) if wait.as_secs() == 60));
    pull.accept_http(&HttpResponse::new(401, b"")).expect_err("the user must sign in");
    pull.accept_http(&HttpResponse::new(200, b"<html/>")).expect_err("the response is not from the service");
    let whole = notification("S", false, &mail("W1"));
    pull.accept(&whole.as_bytes()[..whole.len() - 90]).expect_err("the response is cut");
    assert_eq!(next(&pull), "GetEvents S W0");
    let gone = fault("ErrorSubscriptionNotFound");
    let step = pull.accept_http(&HttpResponse::new(500, gone.as_bytes()));
    assert!(matches!(step, Ok(PullStep::Missed(_))));
}

#[test]
fn closed_subscription_ends_with_unsubscribe() {
    for answer in [success::<Unsubscribe>(""), error::<Unsubscribe>("ErrorSubscriptionNotFound")] {
        let mut pull = started();
        let stale = events(&mut pull, &notification("S", false, &mail("W1")));
        pull.close();
        stale.commit(&mut pull).expect_err("the subscription is closed");
        assert_eq!(next(&pull), "Unsubscribe S");
        assert!(matches!(
            pull.accept(error::<Unsubscribe>("ErrorServerBusy").as_bytes()),
            Ok(PullStep::Wait(_))
        ));
        assert!(matches!(pull.accept(answer.as_bytes()), Ok(PullStep::Ended)));
        assert_eq!(next(&pull), "none");
        pull.accept(answer.as_bytes()).expect_err("the subscription has ended");
    }
    let mut pull = PullSubscription::new(request());
    pull.close();
    assert_eq!(next(&pull), "none");
}

#[test]
fn subscription_and_events_are_send_and_sync() {
    fn is_send_sync<T: Send + Sync>() {}
    is_send_sync::<PullSubscription>();
    is_send_sync::<PullStep>();
    is_send_sync::<PullState>();
}

#[test]
fn listener_gets_the_reports_of_each_response() {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let mut pull = PullSubscription::new(request());
    let unknown = |answer: String| answer.replace("</m:ResponseCode>", "</m:ResponseCode><m:New/>");
    for answer in [unknown(subscribed("S", "W0")), unknown(notification("S", false, &mail("W1")))] {
        let options = ReadOptions::new().on_report(&mut listen);
        let step = pull.accept_http_with(&HttpResponse::new(200, answer.as_bytes()), options);
        let Ok(PullStep::Events(events)) = step else { panic!("{answer}: {step:?}") };
        events.commit(&mut pull).expect("the events are new");
    }
    assert_eq!((reports.len(), next(&pull)), (2, "GetEvents S W1".to_owned()), "{reports:?}");
}
