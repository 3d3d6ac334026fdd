//! Answers a sample push notification, as a listener does.
//!
//! `cargo run --example listener` prints the events of the notification, and the answer.
//!
//! A client subscribes with `Subscribe` and a `PushSubscriptionRequest`, which has the URL of the listener. The server then
//! posts notifications to this URL, each as the SOAP request `SendNotification`. A notification without changes has a
//! `StatusEvent`: the server checks that the listener still exists. The listener answers with `SendNotificationResult`:
//! `OK` to continue the subscription, `Unsubscribe` to end it.
//!
//! The recording was written for this example.

use ews_bindings::messages::{SendNotificationResponse, SendNotificationResult};
use ews_bindings::operation::{self, AnyRequest};
use ews_bindings::soap::{Envelope, Fault, RequestHeader, ResponseHeader};
use ews_bindings::types::{Notification, NotificationEvent, SubscriptionStatus};

const RECORDED: &[u8] = include_bytes!("listener/notification.xml");

/// The subscription of this program.
const SUBSCRIPTION: &str = "c3ViMQ==";

fn main() -> ews_bindings::Result<()> {
    // A real listener gets the body from an HTTP request, and sends the answer with the status.
    let (status, answer) = answer(RECORDED)?;
    println!("HTTP status {status}");
    println!("{answer}");
    assert_eq!(status, 200, "the recorded notification is valid");
    Ok(())
}

/// Returns the HTTP status and the body of the answer to a request. The status of a fault is 500.
fn answer(body: &[u8]) -> ews_bindings::Result<(u16, String)> {
    let fault = |fault| Ok((500, Envelope::new(ResponseHeader::default(), fault).to_xml()?));
    match Envelope::<RequestHeader, AnyRequest>::read(body) {
        Ok(Envelope { body: AnyRequest::SendNotification(request), .. }) => {
            let result = SendNotificationResult::new(handle(*request));
            Ok((200, Envelope::new(ResponseHeader::default(), result).to_xml()?))
        }
        Ok(Envelope { body: other, .. }) => fault(Fault::unsupported(other.name())),
        Err(error) => fault(Fault::unreadable(&error)),
    }
}

/// Handles the events. Returns `Unsubscribe` if the notification is for another subscription.
fn handle(request: SendNotificationResponse) -> SubscriptionStatus {
    for outcome in operation::entries(request.response_messages.into_vec()) {
        match outcome {
            Ok(message) => {
                let Some(notification) = message.notification else { continue };
                if notification.subscription_id.as_str() != SUBSCRIPTION {
                    return SubscriptionStatus::Unsubscribe;
                }
                show(&notification);
            }
            // The server ended the subscription. The program subscribes again.
            Err(failure) => println!("error: {failure}"),
        }
    }
    SubscriptionStatus::Ok
}

fn show(notification: &Notification) {
    for event in &notification.event {
        match event {
            NotificationEvent::StatusEvent(_) => println!("no changes"),
            NotificationEvent::NewMailEvent(_) => println!("new mail"),
            other => println!("{other:?}"),
        }
    }
}
