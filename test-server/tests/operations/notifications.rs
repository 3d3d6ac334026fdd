//! Pull and streaming subscriptions.

use std::io::{self, BufReader, Read};
use std::time::Duration;

use ews_bindings::messages::{DeleteItem, GetEvents, ResponseCode, Subscribe};
use ews_bindings::operation::Request;
use ews_bindings::soap::HttpResponse;
use ews_bindings::subscription::{PullStep, PullSubscription, StreamingStep, StreamingSubscription};
use ews_bindings::types::{
    Disposal, DistinguishedFolderIdName as Name, ItemId, NotificationEvent, NotificationEventType as Kind,
    PullSubscriptionRequest, StreamingSubscriptionConnectionTimeout, StreamingSubscriptionRequest,
    SubscriptionTimeout, Watermark,
};
use ews_test_server::{Body, Next, Options, Server};

use crate::client::{Client, message, named};

const KINDS: [Kind; 2] = [Kind::CreatedEvent, Kind::DeletedEvent];

fn step(client: &Client, subscription: &mut PullSubscription) -> PullStep {
    let request = subscription.request().expect("a request");
    let response = client.server.answer(&client.endpoint.request(request).expect("a request"));
    subscription.accept_http(&HttpResponse::from(&response)).expect("a step")
}

/// Returns the names of the events that a pull subscription reports next.
fn pulled(client: &Client, subscription: &mut PullSubscription) -> Vec<String> {
    match step(client, subscription) {
        PullStep::Events(events) => {
            let names = names(events.events());
            events.commit(subscription).expect("committed");
            names
        }
        step => panic!("{step:?}"),
    }
}

fn names(events: &[NotificationEvent]) -> Vec<String> {
    events.iter().map(|event| format!("{event:?}").chars().take_while(|c| *c != '(').collect()).collect()
}

#[test]
fn events_after_the_watermark_of_an_event_are_those_that_follow_it() {
    let client = Client::new();
    let mut request = PullSubscriptionRequest::new(KINDS, SubscriptionTimeout::new(10).expect("minutes"));
    request.folder_ids = Some([named(Name::Inbox)].into());
    let subscribed = client.send_one(Subscribe::new(request)).expect("a subscription");
    let (id, watermark) = (subscribed.subscription_id, subscribed.watermark);
    let (id, start) = (id.expect("an id"), watermark.expect("a watermark"));
    for subject in ["a", "b", "c"] {
        client.create(message(subject), named(Name::Inbox));
    }
    let events = |watermark: &Watermark| {
        let message = client.send_one(GetEvents::new(id.clone(), watermark.clone())).expect("events");
        message.notification.expect("a notification").event
    };
    let all = events(&start);
    assert_eq!(names(&all), ["CreatedEvent"; 3]);
    for (index, event) in all.iter().enumerate() {
        let NotificationEvent::CreatedEvent(event) = event else { panic!("{event:?}") };
        let rest = events(event.base.watermark.as_ref().expect("a watermark"));
        let created = names(&rest).iter().filter(|name| *name == "CreatedEvent").count();
        assert_eq!(created, 2 - index);
    }
}

#[test]
fn pull_subscription_reports_the_changes_of_its_folder() {
    let client = Client::new();
    let mut request = PullSubscriptionRequest::new(KINDS, SubscriptionTimeout::new(10).expect("minutes"));
    request.folder_ids = Some([named(Name::Inbox)].into());
    let mut subscription = PullSubscription::new(request);
    assert!(pulled(&client, &mut subscription).is_empty());
    let id = client.create(message("Lunch"), named(Name::Inbox));
    client.create(message("elsewhere"), named(Name::Drafts));
    client.send_one(DeleteItem::new(Disposal::HardDelete, [id])).expect("deleted");
    assert_eq!(pulled(&client, &mut subscription), ["CreatedEvent", "DeletedEvent"]);
    for number in 0..60 {
        client.create(message(&number.to_string()), named(Name::Inbox));
    }
    assert_eq!(pulled(&client, &mut subscription).len(), 50);
    assert_eq!(pulled(&client, &mut subscription).len(), 10);
    client.server.forget_subscriptions();
    let missed = step(&client, &mut subscription);
    assert!(matches!(missed, PullStep::Missed(ResponseCode::ErrorSubscriptionNotFound)), "{missed:?}");
}

/// A reader of a response that ends when no bytes come for some time.
struct Reader(Body, Vec<u8>);

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        for _ in 0..200 {
            if !self.1.is_empty() {
                let length = self.1.len().min(buffer.len());
                buffer[..length].copy_from_slice(&self.1[..length]);
                self.1.drain(..length);
                return Ok(length);
            }
            match self.0.next_part() {
                Next::Bytes(bytes) => self.1 = bytes,
                Next::End => return Ok(0),
                _ => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        Err(io::ErrorKind::TimedOut.into())
    }
}

#[test]
fn streaming_subscription_reports_changes_until_its_time_is_over() {
    let options = Options::new().mailbox("mei@example.com", "secret").minute(Duration::from_millis(100));
    let client = Client { server: Server::new(options), ..Client::new() };
    let request = StreamingSubscriptionRequest {
        subscribe_to_all_folders: Some(true),
        ..StreamingSubscriptionRequest::new(KINDS)
    };
    let timeout = StreamingSubscriptionConnectionTimeout::new(1).expect("minutes");
    let mut streaming = StreamingSubscription::new([request], timeout);
    let open = |request: Request| {
        let response = client.server.answer(&client.endpoint.request(request).expect("a request"));
        BufReader::new(Reader(response.into_body(), Vec::new()))
    };
    let subscribe = streaming.request().expect("a request");
    let subscribed: Vec<_> = streaming.steps(open(subscribe)).collect();
    assert!(matches!(subscribed[..], [Ok(StreamingStep::Subscribed(0))]), "{subscribed:?}");
    let mut deleted: Option<ItemId> = Some(client.create(message("Lunch"), named(Name::Inbox)));
    let (mut found, mut is_closed) = (Vec::new(), false);
    let connect = streaming.request().expect("a request");
    for step in streaming.steps(open(connect)) {
        match step.expect("a step") {
            StreamingStep::Events(Some(0), events) => {
                found.extend(names(&events));
                if let Some(id) = deleted.take() {
                    client.send_one(DeleteItem::new(Disposal::HardDelete, [id])).expect("deleted");
                }
            }
            StreamingStep::KeepAlive => {}
            StreamingStep::Closed => is_closed = true,
            step => panic!("{step:?}"),
        }
    }
    assert_eq!((found, is_closed), (vec!["CreatedEvent".to_owned(), "DeletedEvent".to_owned()], true));
    client.server.forget_subscriptions();
    let connect = streaming.request().expect("a request");
    let steps: Vec<_> = streaming.steps(open(connect)).collect();
    assert!(matches!(steps[..], [Ok(StreamingStep::Forgotten(0, _))]), "{steps:?}");
}
