//! Notifications of a server about changes in a mailbox: pull and streaming subscriptions, without I/O.
//!
//! | | [`PullSubscription`] | [`StreamingSubscription`] |
//! |---|---|---|
//! | new events | when the program asks | at once, on an open connection |
//! | after a crash of the program | continues from the stored watermark | begins again |
//! | sign of lost events | a message of the server | a message of the server, or a broken connection |
//!
//! An event says that something has changed. Events are not a complete record: a server forgets a subscription when it
//! restarts, or after a time without requests. So a program that must not miss a change combines events with
//! [`sync`](crate::sync): **it syncs whenever a subscription begins without a watermark, or events may be lost**. Both types
//! report this.
//!
//! # A pull subscription
//!
//! ```
//! use ews_bindings::soap::HttpResponse;
//! use ews_bindings::subscription::{PullStep, PullSubscription};
//! use ews_bindings::types::{NotificationEventType, PullSubscriptionRequest, SubscriptionTimeout};
//!
//! # const ANSWERS: [(&str, &str); 3] = [
//! #     ("Subscribe", "<m:SubscriptionId>S</m:SubscriptionId><m:Watermark>W0</m:Watermark>"),
//! #     ("GetEvents", "<m:Notification><t:SubscriptionId>S</t:SubscriptionId><t:MoreEvents>false</t:MoreEvents>\
//! #         <t:StatusEvent><t:Watermark>W1</t:Watermark></t:StatusEvent></m:Notification>"),
//! #     ("Unsubscribe", ""),
//! # ];
//! # let mut answers = ANSWERS.iter();
//! # let mut post = |_: &str, _: String| -> Result<(u16, Vec<u8>), ews_bindings::Error> {
//! #     let (name, content) = answers.next().expect("the program sends three requests");
//! #     let uri = "http://schemas.microsoft.com/exchange/services/2006";
//! #     Ok((200, format!("<m:{name}Response xmlns:m='{uri}/messages' xmlns:t='{uri}/types'><m:ResponseMessages>\
//! #         <m:{name}ResponseMessage ResponseClass='Success'><m:ResponseCode>NoError</m:ResponseCode>{content}\
//! #         </m:{name}ResponseMessage></m:ResponseMessages></m:{name}Response>").into_bytes()))
//! # };
//! # fn sleep(_: std::time::Duration) {}
//! # let minute = std::time::Duration::from_secs(60);
//! # let sync = || {};
//! # let mut stored = None;
//! let types = [NotificationEventType::NewMailEvent, NotificationEventType::DeletedEvent];
//! let mut request = PullSubscriptionRequest::new(types, SubscriptionTimeout::new(30)?);
//! request.subscribe_to_all_folders = Some(true);
//! let mut pull = PullSubscription::new(request); // or `resume`, with the stored state
//! while let Some(request) = pull.request() {
//!     let (status, body) = post(request.action(), request.to_xml()?)?;
//!     match pull.accept_http(&HttpResponse::new(status, &body))? {
//!         PullStep::Events(events) => {
//!             if events.is_from_start() {
//!                 sync();
//!             }
//!             events.events().iter().for_each(|event| println!("{event:?}"));
//!             stored = Some(events.state().to_string()); // in one transaction with the result of the events
//!             let has_more = events.has_more();
//!             let is_from_start = events.is_from_start();
//!             events.commit(&mut pull)?;
//!             if !has_more && !is_from_start {
//!                 sleep(minute);
//! #               pull.close();
//!             }
//!         }
//!         PullStep::Missed(_) => stored = None, // the next request subscribes again, and its events are from the start
//!         PullStep::Wait(wait) => sleep(wait),
//!         PullStep::Ended => println!("the subscription has ended"),
//!         step => panic!("{step:?}"),
//!     }
//! }
//! # assert!(stored.is_some_and(|state: String| state.ends_with("SW1")));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! The state moves on only with [`Events::commit`]. Without it, the server sends the same events again. So a program that
//! stores the state after it handled the events loses no event, but can get an event twice.
//!
//! # Streaming subscriptions
//!
//! A response to `GetStreamingEvents` is a stream of envelopes, open for up to 30 minutes.
//! [`steps`](StreamingSubscription::steps) returns the steps of an envelope as soon as it has arrived. The method also reads
//! the responses to `Subscribe` and `Unsubscribe`.
//!
//! ```
//! use ews_bindings::subscription::{StreamingStep, StreamingSubscription};
//! use ews_bindings::types::{
//!     NotificationEventType, StreamingSubscriptionConnectionTimeout, StreamingSubscriptionRequest,
//! };
//!
//! # const SUBSCRIBED: &[u8] = b"<m:SubscribeResponse xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages'>\
//! #     <m:ResponseMessages><m:SubscribeResponseMessage ResponseClass='Success'><m:ResponseCode>NoError</m:ResponseCode>\
//! #     <m:SubscriptionId>JwBleGFtcGxl</m:SubscriptionId></m:SubscribeResponseMessage></m:ResponseMessages>\
//! #     </m:SubscribeResponse>";
//! # let mut answers = [SUBSCRIBED, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/streaming/recorded.xml"))].into_iter();
//! # let mut post = |_: &str, _: String| -> Option<&[u8]> { answers.next() };
//! # fn sleep(_: std::time::Duration) {}
//! # let mut syncs = 0;
//! # let mut sync = || syncs += 1;
//! let mut request = StreamingSubscriptionRequest::new([NotificationEventType::NewMailEvent]);
//! request.subscribe_to_all_folders = Some(true);
//! let timeout = StreamingSubscriptionConnectionTimeout::new(30)?;
//! let mut streaming = StreamingSubscription::new([request], timeout);
//! while let Some(request) = streaming.request() {
//!     let Some(body) = post(request.action(), request.to_xml()?) else { break };
//!     for step in streaming.steps(body) {
//!         match step? {
//!             StreamingStep::Subscribed(_) | StreamingStep::Missed(_) => sync(),
//!             StreamingStep::Events(_, events) => events.iter().for_each(|event| println!("{event:?}")),
//!             StreamingStep::Failed(error) => return Err(error),
//!             _ => {}
//!         }
//!     }
//!     if let Some(wait) = streaming.wait() {
//!         sleep(wait);
//!     }
//! }
//! # assert_eq!(syncs, 1);
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! The example ends when `post` returns no response. A real program sleeps and continues: if it cannot connect, or if a
//! connection breaks, the next connection begins with [`StreamingStep::Missed`]. If the HTTP status is not 200, read the
//! whole body and call [`accept_http`](StreamingSubscription::accept_http).
//!
//! # Which errors are steps
//!
//! - [`PullStep::Missed`], [`StreamingStep::Forgotten`]: the server forgot the subscription
//!   (`ErrorSubscriptionNotFound`, `ErrorExpiredSubscription`, `ErrorInvalidSubscription`,
//!   `ErrorSubscriptionUnsubscribed`), does not know its watermark (`ErrorInvalidWatermark`), or has deleted the subscription
//!   after an error (`ErrorEventNotFound`, `ErrorReadEventsFailed`). The next request subscribes again, without the old
//!   watermark, as Microsoft's documentation advises.
//! - [`PullStep::Missed`], [`StreamingStep::Missed`]: the server lost events (`ErrorMissedNotificationEvents`). A pull
//!   subscription subscribes again, a streaming subscription continues.
//! - [`PullStep::Wait`], [`StreamingStep::Wait`]: the error is [transient](crate::soap::Transient), and sending the same
//!   request again is safe. For `Subscribe` and `Unsubscribe`, it is safe only if the server refused the request before any
//!   work.
//!
//! All other errors end the loop of the example. If a server forgets each new subscription at once, this is an error too.
//! The reason is usually that requests reach different servers: send the cookies of the response to `Subscribe` with each
//! later request.

mod connection;
mod events;
mod pull;
mod request;
mod response;
mod state;
mod step;
mod steps;
mod streaming;

pub use self::events::Events;
pub use self::pull::{PullStep, PullSubscription};
pub use self::state::PullState;
pub use self::step::StreamingStep;
pub use self::steps::Steps;
pub use self::streaming::StreamingSubscription;
pub use crate::operation::Request;
