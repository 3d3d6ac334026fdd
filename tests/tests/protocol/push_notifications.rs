//! Push notifications: the request that a server posts to a listener, and the answer.

use ews_bindings::messages::{SendNotificationResponse, SendNotificationResult};
use ews_bindings::operation::{AnyRequest, entries};
use ews_bindings::soap::{Envelope, RequestHeader, ResponseHeader};
use ews_bindings::types::{NotificationEvent, SubscriptionStatus};
use ews_bindings::xml::{ReadOptions, Report};
use ews_tests::{shared, validate};

fn read(bytes: &[u8], options: ReadOptions<'_>) -> Envelope<RequestHeader, AnyRequest> {
    Envelope::read_with(bytes, options).unwrap_or_else(|error| panic!("{error}"))
}

/// Reads a request in all modes, and checks that no report is made.
fn request(bytes: &[u8]) -> SendNotificationResponse {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let request = read(bytes, ReadOptions::new().on_report(&mut listen));
    assert_eq!(reports, [""; 0]);
    for options in [ReadOptions::new().request(), ReadOptions::new().strict()] {
        assert_eq!(read(bytes, options), request);
    }
    assert_eq!(request.body.name(), "SendNotification");
    let written = request.to_xml().expect("the request is written");
    assert_eq!(validate::body_errors(&written), [""; 0]);
    assert_eq!(read(written.as_bytes(), ReadOptions::new()), request);
    match request.body {
        AnyRequest::SendNotification(request) => *request,
        other => panic!("{other:?}"),
    }
}

#[test]
fn notification_is_a_request_with_events() {
    let request = request(include_bytes!("../../../bindings/examples/listener/notification.xml"));
    let outcomes = entries(request.response_messages.into_vec());
    let [Ok(message)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    let notification = message.notification.as_ref().expect("the message has a notification");
    assert_eq!(notification.subscription_id.as_str(), "c3ViMQ==");
    assert!(matches!(notification.event.as_slice(), [NotificationEvent::NewMailEvent(_)]));
}

#[test]
fn failed_notification_is_a_failure_with_its_code() {
    let text = include_str!("../../../bindings/examples/listener/notification.xml");
    let start = text.find("<m:Notification>").expect("the notification");
    let end = text.find("</m:SendNotificationResponseMessage>").expect("the end of the message");
    let text = format!("{}{}", &text[..start], &text[end..]);
    let text = text.replace("\"Success\"", "\"Error\"").replace("NoError", "ErrorInternalServerError");
    let Ok(Envelope { body: AnyRequest::SendNotification(request), .. }) =
        Envelope::<RequestHeader, AnyRequest>::read(text.as_bytes())
    else {
        panic!("{text}")
    };
    let outcomes = entries(request.response_messages.into_vec());
    let [Err(failure)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert_eq!(failure.code.as_ref().map(ToString::to_string).as_deref(), Some("ErrorInternalServerError"));
}

#[test]
fn answer_says_if_the_subscription_goes_on() {
    for (status, text) in [(SubscriptionStatus::Ok, "OK"), (SubscriptionStatus::Unsubscribe, "Unsubscribe")] {
        let answer = Envelope::new(ResponseHeader::default(), SendNotificationResult::new(status.clone()));
        let written = answer.to_xml().expect("the answer is written");
        assert!(
            written.contains(&format!("<m:SubscriptionStatus>{text}</m:SubscriptionStatus>")),
            "{written}"
        );
        assert_eq!(validate::body_errors(&written), [""; 0]);
        let read = Envelope::<ResponseHeader, SendNotificationResult>::read(written.as_bytes());
        assert_eq!(read.expect("the answer is read").body.subscription_status, status);
    }
}

#[test]
fn shared_notification_is_read() {
    let Some(bytes) = shared::report("push-notification.xml") else { return };
    let outcomes = entries(request(&bytes).response_messages.into_vec());
    let [Ok(message)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    let notification = message.notification.as_ref().expect("the message has a notification");
    assert!(matches!(notification.event.as_slice(), [NotificationEvent::StatusEvent(_)]));
}
