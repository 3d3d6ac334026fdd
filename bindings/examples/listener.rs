//! Answers a recorded push notification, as a listener does.
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
use ews_bindings::xml::ReadOptions;

const RECORDED: &[u8] = include_bytes!("listener/notification.xml");

/// The subscription of this program.
const SUBSCRIPTION: &str = "c3ViMQ==";

fn main() -> ews_bindings::Result<()> {
    // A program has the body of the HTTP request here. It sends the answer with the HTTP status 200, or 500 for a
    // fault.
    println!("{}", answer(RECORDED)?);
    Ok(())
}

/// Returns the answer to a request.
fn answer(body: &[u8]) -> ews_bindings::Result<String> {
    match Envelope::<RequestHeader, AnyRequest>::read_with(body, ReadOptions::new().request()) {
        Ok(Envelope { body: AnyRequest::SendNotification(request), .. }) => {
            let result = SendNotificationResult::new(handle(*request));
            Envelope::new(ResponseHeader::default(), result).to_xml()
        }
        Ok(Envelope { body: other, .. }) => {
            Envelope::new(ResponseHeader::default(), Fault::unsupported(other.name())).to_xml()
        }
        Err(error) => Envelope::new(ResponseHeader::default(), Fault::client(error.to_string())).to_xml(),
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
