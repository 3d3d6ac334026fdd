//! Exchange Web Services (EWS): every type and operation, generated from the protocol's own schemas, read
//! from and written to XML.
//!
//! # Requests
//!
//! Values are made with `new`, of what the schema requires, and `..`. A request goes into an
//! [`soap::Envelope`]; its [`operation::Operation`] knows the SOAP action.
//!
//! ```
//! use ews_bindings::messages::GetItem;
//! use ews_bindings::operation::Operation;
//! use ews_bindings::soap::{Envelope, RequestHeader};
//! use ews_bindings::types::{BodyTypeResponse, DefaultShapeNames, ItemId, ItemResponseShape, NonEmptyArrayOfBaseItemIds};
//!
//! let shape = ItemResponseShape {
//!     body_type: Some(BodyTypeResponse::Text),
//!     ..ItemResponseShape::new(DefaultShapeNames::Default)
//! };
//! let ids = NonEmptyArrayOfBaseItemIds::from([ItemId::new("AAMkAGI=").into()]);
//! let request = GetItem::new(shape, ids);
//! let text = Envelope::new(RequestHeader::default(), request).to_xml()?;
//! assert!(text.contains(r#"<t:ItemId Id="AAMkAGI="/>"#));
//! assert!(GetItem::ACTION.ends_with("/messages/GetItem"));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! Optional structs are in a `Box`, so that items stay small; lists come from arrays.
//!
//! ```
//! use ews_bindings::messages::CreateItem;
//! use ews_bindings::soap::{Envelope, RequestHeader};
//! use ews_bindings::types::{EmailAddressType, Item, Message};
//! # use ews_bindings::Error;
//!
//! let mailbox = EmailAddressType { email_address: Some("mei@example.com".try_into()?), ..Default::default() };
//! let message = Message {
//!     to_recipients: Some([mailbox].into()),
//!     base: Item { subject: Some("Minutes".to_owned()), categories: Some(["Work"].into()), ..Item::default() },
//!     ..Message::default()
//! };
//! let text = Envelope::new(RequestHeader::default(), CreateItem::new([message.into()].into())).to_xml()?;
//! assert!(text.contains("<t:Categories><t:String>Work</t:String></t:Categories>"));
//! # Ok::<(), Error>(())
//! ```
//!
//! # Responses
//!
//! [`Operation::outcomes`](operation::Operation::outcomes) reads a response and gives each message's outcome:
//! a success, or a failure with its code.
//!
//! ```
//! use ews_bindings::messages::{ResponseCode, SyncFolderItems};
//! use ews_bindings::operation::Operation;
//!
//! let bytes = include_bytes!("../examples/sync/recorded/items-invalid-state.xml");
//! for outcome in SyncFolderItems::outcomes(bytes)? {
//!     let failure = outcome.expect_err("the recorded response is a failure");
//!     assert_eq!(failure.code, Some(ResponseCode::ErrorInvalidSyncStateData));
//! }
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! # Items
//!
//! A type that extends another has it as its field `base` and derefs to it, so that `message.subject` works
//! for every kind of item, and a function can take `&Item`. (The API guidelines keep `Deref` for smart
//! pointers; a type hierarchy that is the protocol's own is where the exception pays.)
//!
//! ```
//! use ews_bindings::types::{AnyItem, Item, Message};
//!
//! fn title(item: &Item) -> &str {
//!     item.subject.as_deref().unwrap_or("(no subject)")
//! }
//!
//! let mut message = Message::default();
//! message.subject = Some("Minutes".to_owned());
//! assert_eq!(title(&message), "Minutes");
//! assert_eq!(AnyItem::from(message).as_item().map(title), Some("Minutes"));
//! ```
//!
//! # Servers and gateways
//!
//! [`operation::AnyRequest`] reads whatever request arrives; a response or a [`soap::Fault`] is written the
//! same way as a request.
//!
//! ```
//! use ews_bindings::operation::AnyRequest;
//! use ews_bindings::soap::{Envelope, Fault, RequestHeader, ResponseHeader};
//!
//! # let bytes = Envelope::new((), ews_bindings::messages::GetRoomLists::default()).to_xml()?;
//! let request = Envelope::<RequestHeader, AnyRequest>::read(bytes.as_bytes())?.body;
//! let answer = match request {
//!     AnyRequest::GetRoomLists(_) => Fault::server("no rooms today"),
//!     other => Fault::unsupported(other.name()),
//! };
//! let text = Envelope::new(ResponseHeader::default(), answer).to_xml()?;
//! # assert!(text.contains("no rooms"));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! # What is tolerated
//!
//! Reading takes what real servers send: unknown elements are skipped, unknown values and alternatives are
//! kept in variants called `Unlisted`, values outside their facets are kept. All of it can be listened to with
//! [`xml::ReadOptions::on_report`], and all of it is an error with [`xml::ReadOptions::strict`]. Writing gives
//! schema order and the prefixes `soap`, `t` and `m`, and refuses what XML or a facet forbids.
//!
//! # Features
//!
//! - `serde`: `Serialize` and `Deserialize` for all types, for storing items. XML does not go through serde.
//! - `jiff`, `chrono`, `time`: conversions of [`value::DateTime`] and its kin.

// Generated code names the runtime in one way, here and in crates that generate their own.
extern crate self as ews_bindings;

/// The program in the crate's README compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod error;
// Formatted by the generator; shapes are the schema's, not ours to smooth; `headers` and `operations` are
// re-exported from hand-written modules.
#[rustfmt::skip]
#[allow(clippy::pedantic, clippy::large_enum_variant, clippy::too_many_arguments, unreachable_pub)]
mod generated;
pub mod operation;
#[doc(hidden)]
pub mod rt;
pub mod soap;
pub mod sync;
pub mod value;
pub mod versions;
pub mod xml;

pub use error::{Error, ErrorKind, Position, Result};
pub use generated::{messages, types};
