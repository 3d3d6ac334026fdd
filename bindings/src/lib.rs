//! Exchange Web Services (EWS): every type and operation of the schema as a Rust type that reads and writes XML.
//!
//! This crate does not send requests: the program does this with an HTTP client. The README has a complete first
//! request.
//!
//! # Requests
//!
//! `new` takes the required fields of a type. A struct literal with `..` sets optional fields too.
//! [`soap::Envelope::request`] puts the request into an envelope. Its header names the version `Exchange2013_SP1`;
//! servers older than Exchange 2013 SP1 need another [`version`](soap::Envelope::version).
//! [`operation::Operation`] has the SOAP action. [`operation::index`] lists all operations by area.
//!
//! ```
//! use ews_bindings::messages::GetItem;
//! use ews_bindings::operation::Operation;
//! use ews_bindings::soap::Envelope;
//! use ews_bindings::types::{BodyTypeResponse, DefaultShapeNames, ItemId, ItemResponseShape};
//!
//! let shape = ItemResponseShape {
//!     body_type: Some(BodyTypeResponse::Text),
//!     ..ItemResponseShape::new(DefaultShapeNames::Default)
//! };
//! let request = GetItem::new(shape, [ItemId::new("AAMkAGI=")]);
//! let text = Envelope::request(request).to_xml()?;
//! assert!(text.contains(r#"<t:ItemId Id="AAMkAGI="/>"#));
//! assert!(GetItem::ACTION.ends_with("/messages/GetItem"));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! Optional structs are in a `Box`, so that items stay small. Arrays convert to lists with `into`.
//!
//! ```
//! use ews_bindings::messages::CreateItem;
//! use ews_bindings::soap::Envelope;
//! use ews_bindings::types::{EmailAddressType, Item, Message};
//! # use ews_bindings::Error;
//!
//! let mailbox = EmailAddressType { email_address: Some("mei@example.com".try_into()?), ..Default::default() };
//! let message = Message {
//!     to_recipients: Some([mailbox].into()),
//!     base: Item { subject: Some("Minutes".to_owned()), categories: Some(["Work"].into()), ..Item::default() },
//!     ..Message::default()
//! };
//! let text = Envelope::request(CreateItem::new([message])).to_xml()?;
//! assert!(text.contains("<t:Categories><t:String>Work</t:String></t:Categories>"));
//! # Ok::<(), Error>(())
//! ```
//!
//! # Responses
//!
//! [`Operation::http_outcome`](operation::Operation::http_outcome) classifies an HTTP response: a response of the
//! service, or the reason why it is not such a response. The outcome `RetryAfter` means that the same request can be sent again
//! safely.
//!
//! [`Operation::outcomes`](operation::Operation::outcomes) reads a response. It returns the outcome of each response
//! message: the message, or a failure with its code. Some response messages contain other messages. Their method
//! `entries` returns the outcome of each inner message.
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
//! Four modules run several requests, without I/O: [`batch`] for operations on many ids or items, [`pages`] for the
//! results of a search, [`subscription`] for notifications, and [`sync`] for a copy of a folder or a mailbox.
//!
//! # Items
//!
//! A type that extends another type has a field `base` with the fields of that type, and dereferences to `base`. So
//! `message.subject` works for every kind of item, and a function can take `&Item`. If the base type has no content,
//! there is no field `base`. (The Rust API guidelines reserve `Deref` for smart pointers. Here the schema defines the
//! type hierarchy, and the exception makes code shorter.)
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
//! [`operation::AnyRequest`] reads any request, and the notifications that a server pushes to a listener. A response or a
//! [`soap::Fault`] is written like a request. The HTTP status of a fault is 500.
//!
//! ```
//! use ews_bindings::operation::AnyRequest;
//! use ews_bindings::soap::{Envelope, Fault, RequestHeader, ResponseHeader};
//!
//! # let bytes = Envelope::request(ews_bindings::messages::GetRoomLists::default()).to_xml()?;
//! let read = Envelope::<RequestHeader, AnyRequest>::read(bytes.as_bytes());
//! let answer = match read.map(|envelope| envelope.body) {
//!     Ok(AnyRequest::GetRoomLists(_)) => Fault::server("no rooms today"),
//!     Ok(other) => Fault::unsupported(other.name()),
//!     Err(error) => Fault::unreadable(&error),
//! };
//! let text = Envelope::new(ResponseHeader::default(), answer).to_xml()?;
//! # assert!(text.contains("no rooms"));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! [`Operation::join`](operation::Operation::join) creates a response from the outcome of each message.
//! [`operation::Message`] creates a message: a success, or a failure as Exchange writes it.
//!
//! ```
//! use ews_bindings::messages::{FolderInfoResponseMessage, GetFolder, ResponseCode};
//! use ews_bindings::operation::{Failure, Message as _, Operation};
//! use ews_bindings::soap::{Envelope, ResponseHeader};
//! use ews_bindings::types::{AnyFolder, Folder};
//!
//! let mut found = FolderInfoResponseMessage::success();
//! found.folders = Some([AnyFolder::from(Folder::default())].into());
//! let missing = Failure::new(ResponseCode::ErrorFolderNotFound, "The folder does not exist.");
//! let response = GetFolder::join(vec![Ok(found), Err(missing)])?;
//! let text = Envelope::new(ResponseHeader::default(), response).to_xml()?;
//! # assert!(text.contains("ErrorFolderNotFound"), "{text}");
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! # Tolerant and strict reading
//!
//! Real servers do not always follow the schema. There are three modes of reading:
//!
//! - By default, reading accepts such documents. It leaves out unknown elements, and optional elements that it cannot
//!   read. It keeps unknown values and alternatives in variants named `Unlisted`, and values outside their facets in
//!   their fields. [`xml::ReadOptions::on_report`] receives a report for each case, with the XML that was left out. The
//!   field `kept` ([`xml::Kept`]) has this XML too, and [`xml::WriteOptions::as_read`] writes it back.
//! - [`xml::ReadOptions::request`] is for servers. An element that the schema lists but that cannot be read is an
//!   error.
//! - [`xml::ReadOptions::strict`] makes each departure from the schema an error.
//!
//! The documentation of [`xml::ReadOptions`] has the list of all cases.
//!
//! Writing uses the order of the schema and the prefixes `soap`, `t` and `m`. It refuses characters that XML forbids,
//! and values outside their facets.
//!
//! # Features
//!
//! - `serde`: `Serialize` and `Deserialize` for the types of the schema, for values and for sync states, to store them.
//!   XML does not go through serde.
//! - `jiff-02`, `chrono-04`, `time-03`: conversions of [`value::DateTime`], [`value::Date`], [`value::Time`] and
//!   [`value::Duration`].
//! - `encodings`: documents in other encodings than UTF-8 and UTF-16, by the crate `encoding_rs`; see [Encodings](#encodings).
//!
//! # Encodings
//!
//! Documents that are given as bytes are UTF-8 or UTF-16. This holds for whole documents, for documents that are read
//! while they arrive, and for streams of envelopes. A byte-order mark decides, whatever the XML declaration says. Without
//! a mark, two bytes per character show UTF-16. In all other documents, the XML declaration names the encoding; the
//! default is UTF-8. The parameter `charset` of the HTTP header `Content-Type` is not used.
//!
//! With the feature `encodings`, a declared encoding is read if the
//! [Encoding Standard](https://encoding.spec.whatwg.org/) has it. As that standard says, the name `iso-8859-1` means
//! `windows-1252`. Without the feature, such a document is an error, unless the declared encoding is `us-ascii`.
//!
//! Bytes that are malformed in their encoding are an error in every mode. Its message has their offset in the document.
//! All other positions are those in the decoded text: an offset counts the bytes of this text in UTF-8.
//! [`ReadOptions::max_document`](xml::ReadOptions::max_document) limits the same length. Documents are written in UTF-8.

// Generated code names this crate `ews_bindings`, here and in other crates.
extern crate self as ews_bindings;

/// The code in the README of this crate compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod batch;
mod error;
// The generator formats this code. The schema decides the size of enums and the number of arguments. Hand-written
// modules re-export `headers` and `operations`, hence `unreachable_pub`.
#[rustfmt::skip]
#[allow(clippy::pedantic, clippy::large_enum_variant, clippy::too_many_arguments, unreachable_pub)]
mod generated;
pub mod guide;
pub mod mirror;
pub mod operation;
pub mod pages;
pub mod properties;
#[doc(hidden)]
pub mod rt;
pub mod soap;
pub mod subscription;
pub mod sync;
pub mod value;
pub mod versions;
pub mod xml;

pub use error::{Error, ErrorKind, Position, Result};
pub use generated::{messages, types};
