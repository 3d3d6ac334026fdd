//! Listens to two streaming subscriptions, and prints their events.
//!
//! `cargo run --example streaming` reads sample responses in small chunks, as if they arrived from a server. The server
//! forgets the second subscription, so the program subscribes again. The responses were written for this example.
//!
//! Only the function `listen` is needed in a program with an HTTP client.

use std::io::{BufRead, BufReader, Cursor};
use std::thread::sleep;

use ews_bindings::Result;
use ews_bindings::subscription::{StreamingStep, StreamingSubscription};
use ews_bindings::types::{
    BaseObjectChangedEvent, BaseObjectChangedEventId, NotificationEvent, NotificationEventType,
    StreamingSubscriptionConnectionTimeout, StreamingSubscriptionRequest,
};

const RECORDED: &str = include_str!("streaming/recorded.xml");

fn main() -> Result<()> {
    let request = StreamingSubscriptionRequest {
        subscribe_to_all_folders: Some(true),
        ..StreamingSubscriptionRequest::new([NotificationEventType::NewMailEvent])
    };
    let timeout = StreamingSubscriptionConnectionTimeout::new(30)?;
    let mut responses = responses().into_iter();
    listen(StreamingSubscription::new([request.clone(), request], timeout), |action, _request| {
        println!("{}", action.rsplit('/').next().unwrap_or(action));
        let response = responses.next()?;
        Some(BufReader::with_capacity(100, Cursor::new(response)))
    })
}

/// Prints all events until `post` returns `None`. `post` sends a request with a SOAP action, and returns the response with
/// the HTTP status 200.
fn listen<R: BufRead>(
    mut streaming: StreamingSubscription,
    mut post: impl FnMut(&str, &str) -> Option<R>,
) -> Result<()> {
    while let Some(request) = streaming.request() {
        let Some(response) = post(request.action(), &request.to_xml()?) else { break };
        for step in streaming.steps(response) {
            match step? {
                StreamingStep::Subscribed(_) | StreamingStep::Missed(_) => println!("    sync all folders"),
                StreamingStep::Events(_, events) => events.iter().for_each(show_event),
                StreamingStep::Failed(error) => return Err(error),
                step => println!("    {step:?}"),
            }
        }
        if let Some(wait) = streaming.wait() {
            sleep(wait);
        }
    }
    Ok(())
}

/// Returns the sample responses: two subscriptions, a connection that ends with an error of the second, a new
/// subscription, and another connection.
fn responses() -> [String; 5] {
    let subscribed = |id: &str| {
        format!(
            "<m:SubscribeResponse xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\">\
             <m:ResponseMessages><m:SubscribeResponseMessage ResponseClass=\"Success\"><m:ResponseCode>NoError\
             </m:ResponseCode><m:SubscriptionId>{id}</m:SubscriptionId></m:SubscribeResponseMessage>\
             </m:ResponseMessages></m:SubscribeResponse>"
        )
    };
    let (first, second) = RECORDED.split_once("\n\n").unwrap_or((RECORDED, ""));
    [
        subscribed("JwBleGFtcGxl"),
        subscribed("JwBnb25l"),
        first.to_owned(),
        subscribed("JwBhZ2Fpbg=="),
        second.to_owned(),
    ]
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
