//! Reads the recorded response to `GetStreamingEvents`, and prints its events.
//!
//! `cargo run --example streaming` reads the recording in small chunks, as if they arrived from a server.
//!
//! The server sends one envelope after the other:
//!
//! - A message with notifications has events.
//! - A message with the connection status `OK` and without notifications is a keep-alive. The EWS Managed API of
//!   Microsoft treats such a message in the same way: see `HandleServiceResponseObject` in its file
//!   `Notifications/StreamingSubscriptionConnection.cs`.
//! - An error has the ids of the subscriptions that it concerns. Without ids, it concerns the whole request.
//! - The connection status `Closed` ends the response. A program then sends `GetStreamingEvents` again.
//!
//! The recording was written for this example.

use std::io::BufReader;

use ews_bindings::messages::{GetStreamingEvents, GetStreamingEventsResponseMessage, ResponseCode};
use ews_bindings::operation::{Failure, Operation};
use ews_bindings::soap::Envelopes;
use ews_bindings::types::{
    BaseObjectChangedEvent, BaseObjectChangedEventId, ConnectionStatus, NotificationEvent,
};

const RECORDED: &[u8] = include_bytes!("streaming/recorded.xml");

fn main() {
    // A program has the body of the HTTP response here.
    let response = BufReader::with_capacity(100, RECORDED);
    for envelope in Envelopes::new(response) {
        match envelope.and_then(|envelope| GetStreamingEvents::outcomes(&envelope)) {
            Ok(outcomes) => {
                for outcome in outcomes {
                    match outcome {
                        Ok(message) => show_message(&message),
                        Err(failure) => show_failure(&failure),
                    }
                }
            }
            // If an envelope cannot be read, the loop continues with the next envelope. If the stream was cut, the loop
            // ends.
            Err(error) => println!("error: {error}"),
        }
    }
}

fn show_message(message: &GetStreamingEventsResponseMessage) {
    let notifications = message.notifications.iter().flat_map(|list| list.iter());
    for notification in notifications {
        println!("subscription {}", notification.subscription_id.as_str());
        notification.event.iter().for_each(show_event);
    }
    match &message.connection_status {
        Some(ConnectionStatus::Closed) => println!("closed: send GetStreamingEvents again"),
        Some(_) if message.notifications.is_none() => println!("keep-alive"),
        _ => {}
    }
}

fn show_event(event: &NotificationEvent) {
    match event {
        NotificationEvent::NewMailEvent(event) => show_object("new mail", event),
        NotificationEvent::CreatedEvent(event) => show_object("created", event),
        NotificationEvent::DeletedEvent(event) => show_object("deleted", event),
        NotificationEvent::ModifiedEvent(event) => show_object("modified", event),
        NotificationEvent::MovedEvent(event) => show_object("moved", event),
        NotificationEvent::CopiedEvent(event) => show_object("copied", event),
        other => println!("    {other:?}"),
    }
}

fn show_object(action: &str, event: &BaseObjectChangedEvent) {
    let object = match &event.id {
        BaseObjectChangedEventId::ItemId(id) => format!("item {}", id.id),
        BaseObjectChangedEventId::FolderId(id) => format!("folder {}", id.id),
        _ => "unknown object".to_owned(),
    };
    println!("    {} {action}: {object} in {}", event.time_stamp, event.parent_folder_id.id);
}

fn show_failure(failure: &Failure<GetStreamingEventsResponseMessage, ResponseCode>) {
    println!("error: {failure}");
    let ids = failure.message.iter().flat_map(|message| &message.error_subscription_ids);
    for id in ids.flat_map(|ids| ids.iter()) {
        println!("    subscription {}", id.as_str());
    }
}
