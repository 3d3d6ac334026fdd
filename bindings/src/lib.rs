//! Exchange Web Services (EWS): every type and operation of the schema as a Rust type that reads and writes XML.
//!
//! This crate does not send requests: the program does this with an HTTP client, blocking or async.
//!
//! ```toml
//! [dependencies]
//! ews-bindings = "0.1"
//! ```
//!
//! # Guides
//!
//! | I want to | guide |
//! |---|---|
//! | send a first request | [below](#a-first-request) |
//! | send requests with `ureq`, `reqwest` or another client of the crate `http` | the module `http_1` (feature `http-1`) |
//! | keep a copy of a folder or a mailbox | [`guide::sync`] |
//! | copy items completely, to an archive or to another mailbox | [`guide::export`] |
//! | work on many ids or items; send a request again | [`guide::batches`] |
//! | know at once that a mailbox has changed | [`guide::notifications`] |
//! | attach files, store attachments | [`guide::attachments`] |
//! | handle meetings, time zones and recurrences | [`guide::dates`] |
//! | tell errors apart | [`guide::errors`] |
//! | write a server, gateway or listener | [`guide::servers`] |
//! | support Exchange 2007, 2010 or 2013 | [`guide::older_servers`] |
//! | find an operation | [`operation::index`] |
//! | update items by the difference, read extended properties | [`properties`] |
//! | read all results of a search | [`pages`] |
//!
//! # A first request
//!
//! This program prints the name of the inbox and the number of its items:
//!
//! ```
//! use std::error::Error;
//!
//! use ews_bindings::messages::GetFolder;
//! use ews_bindings::operation::Operation;
//! use ews_bindings::soap::{Envelope, HttpOutcome, HttpResponse};
//! use ews_bindings::types::{
//!     AnyFolder, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FolderResponseShape,
//! };
//!
//! # fn main() -> Result<(), Box<dyn Error>> {
//! # // The HTTP client: here it returns a fixed response.
//! # let http_post = |_: &str, headers: &[(&str, &str)], _: &str| -> Result<(u16, Vec<u8>), Box<dyn Error>> {
//! #     assert_eq!(headers.len(), 3);
//! #     Ok((200, b"<m:GetFolderResponse xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages' \
//! #         xmlns:t='http://schemas.microsoft.com/exchange/services/2006/types'><m:ResponseMessages>\
//! #         <m:GetFolderResponseMessage ResponseClass='Success'><m:ResponseCode>NoError</m:ResponseCode><m:Folders>\
//! #         <t:Folder><t:DisplayName>Inbox</t:DisplayName><t:TotalCount>3</t:TotalCount></t:Folder></m:Folders>\
//! #         </m:GetFolderResponseMessage></m:ResponseMessages></m:GetFolderResponse>".to_vec()))
//! # };
//! # let token = "token";
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let request = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::Default), [inbox]);
//! let xml = Envelope::request(request).to_xml()?;
//!
//! let url = "https://mail.example.com/EWS/Exchange.asmx";
//! let headers = [
//!     ("Content-Type", "text/xml; charset=utf-8"),
//!     ("SOAPAction", &format!("\"{}\"", GetFolder::ACTION)),
//!     ("Authorization", &format!("Bearer {token}")),
//! ];
//! let (status, body) = http_post(url, &headers, &xml)?; // with the HTTP client of the program
//!
//! match GetFolder::http_outcome(&HttpResponse::new(status, &body)) {
//!     HttpOutcome::Response => {}
//!     outcome => return Err(outcome.to_string().into()), // busy, sign in, not the service, ...
//! }
//! for outcome in GetFolder::outcomes(&body)? {
//!     for folder in outcome?.folders.iter().flatten() {
//!         let AnyFolder::Folder(folder) = folder else { continue };
//!         println!("{:?}: {:?} items", folder.display_name, folder.total_count);
//! #       assert_eq!(folder.total_count, Some(3));
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `http-1`, `http_1::Endpoint` creates the HTTP request: its URL, headers and body. The README of
//! the repository has such a program with the client `ureq`.
//!
//! ## HTTP
//!
//! Send each request with the method `POST` to the URL of the service. It usually is
//! [`https://HOST/EWS/Exchange.asmx`](https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-set-the-ews-service-url-by-using-the-ews-managed-api),
//! and for Exchange Online `https://outlook.office365.com/EWS/Exchange.asmx`. Give every response to
//! [`http_outcome`](operation::Operation::http_outcome), whatever its status is, with its headers
//! ([`HttpResponse::header`](soap::HttpResponse::header)). After a broken connection, the server may have
//! done the work: see [`guide::batches`] before you send the request again.
//!
//! | header | value |
//! |---|---|
//! | `Content-Type` | `text/xml; charset=utf-8` |
//! | `SOAPAction` | [`Operation::ACTION`](operation::Operation::ACTION) in double quotes |
//! | `Authorization` | see below |
//! | `User-Agent` | the name of the program: administrators can [allow or block](https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange) programs by this name |
//! | `X-AnchorMailbox` | the SMTP address of the mailbox, with impersonation and for [notifications](guide::notifications) |
//!
//! ## Authentication
//!
//! The HTTP client signs in, not this crate. If the credentials are missing or wrong, the status is 401, and
//! [`HttpOutcome::SignIn`](soap::HttpOutcome::SignIn) lists the schemes that the server offers. If a sync, a batch
//! or a search fails for this reason, [`Error::needs_sign_in`] returns `true`. Microsoft describes the
//! [schemes](https://learn.microsoft.com/exchange/client-developer/exchange-web-services/authentication-and-ews-in-exchange):
//!
//! | scheme | server | the program |
//! |---|---|---|
//! | OAuth 2.0 | Exchange Online, which accepts no other scheme | registers with Microsoft Entra, [gets a token](https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth), and sends `Authorization: Bearer TOKEN`. After a 401, it gets a new token |
//! | NTLM, Negotiate | on-premises | needs an HTTP client with this scheme. NTLM signs in a connection: keep the connection open for the next request |
//! | Basic | on-premises, if an administrator allows it; not recommended | sends `Authorization: Basic`, with the base64 text of `user:password`. Only over HTTPS |
//!
//! **Exchange Online ends EWS.** It has blocked EWS by default since October 2026, and
//! [ends it on April 1, 2027](https://techcommunity.microsoft.com/blog/exchange/exchange-online-ews-your-time-is-almost-up/4492361);
//! see [Microsoft's page](https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online).
//! Exchange on-premises keeps EWS.
//!
//! A program without a user needs a token for the organization. It names the mailbox in the SOAP header, and in the
//! HTTP header `X-AnchorMailbox`:
//!
//! ```
//! use ews_bindings::messages::GetRoomLists;
//! use ews_bindings::soap::Envelope;
//! use ews_bindings::types::{ConnectingSid, ExchangeImpersonation, SmtpAddress};
//!
//! let mut envelope = Envelope::request(GetRoomLists::default());
//! let mailbox = ConnectingSid::from(SmtpAddress::new("mei@example.com".try_into()?));
//! envelope.header.exchange_impersonation = Some(ExchangeImpersonation::new(mailbox));
//! assert!(envelope.to_xml()?.contains("mei@example.com"));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! ## Version
//!
//! [`soap::Envelope::request`] names the version `Exchange2013_SP1` in the header. Servers older than Exchange 2013 SP1 need
//! another [version](soap::Envelope#the-version-of-a-request); see [`guide::older_servers`].
//!
//! # Requests
//!
//! `new` takes the required fields of a type. Exchange may require more: for example,
//! `message_disposition` for a message, and `send_meeting_invitations` for a calendar item. Name the folder of a new item in
//! `saved_item_folder_id`: the default depends on the server. A struct literal with `..` sets
//! optional fields too. Optional structs are in a `Box`, so that items stay small: write `Some(value.into())`. Arrays
//! convert to lists with `into`.
//!
//! ```
//! use ews_bindings::messages::CreateItem;
//! use ews_bindings::soap::Envelope;
//! use ews_bindings::types::{
//!     DistinguishedFolderId, DistinguishedFolderIdName, EmailAddressType, Item, Message, MessageDisposition,
//!     TargetFolderId,
//! };
//! # use ews_bindings::Error;
//!
//! let mailbox = EmailAddressType { email_address: Some("mei@example.com".try_into()?), ..Default::default() };
//! let message = Message {
//!     to_recipients: Some([mailbox].into()),
//!     base: Item { subject: Some("Minutes".to_owned()), categories: Some(["Work"].into()), ..Item::default() },
//!     ..Message::default()
//! };
//! let drafts = DistinguishedFolderId::new(DistinguishedFolderIdName::Drafts);
//! let create = CreateItem {
//!     message_disposition: Some(MessageDisposition::SaveOnly),
//!     saved_item_folder_id: Some(TargetFolderId::new(drafts).into()),
//!     ..CreateItem::new([message])
//! };
//! let text = Envelope::request(create).to_xml()?;
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
//! `entries` returns the outcome of each inner message. The methods
//! [`item`](messages::ItemInfoResponseMessage::item) and
//! [`into_item`](messages::ItemInfoResponseMessage::into_item) return the item of a message, and
//! [`items`](messages::FindItemResponseMessage::items) the items of a search.
//!
//! ```
//! use ews_bindings::messages::{ResponseCode, SyncFolderItems};
//! use ews_bindings::operation::Operation;
//!
//! # let body: &[u8] =
//! #     include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/sync/recorded/items-invalid-state.xml"));
//! for outcome in SyncFolderItems::outcomes(body)? {
//!     let failure = outcome.expect_err("the recorded response is a failure");
//!     assert_eq!(failure.code, Some(ResponseCode::ErrorInvalidSyncStateData));
//! }
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! # Items
//!
//! A derived type has a field `base` with the fields of its base type, and dereferences to `base`. So
//! `message.subject` works for every kind of item, and a function can take `&Item`. If the base type is empty, the field
//! `base` does not exist. (The Rust API guidelines reserve `Deref` for smart pointers. Here the schema defines the
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
//! # Texts, numbers and ids
//!
//! A text or number with facets has a separate type. All such types have one rule: `new` and `TryFrom` check
//! the value, the type dereferences to the value, `into_inner` and `From` take the value out, and `==` compares with it.
//! An id is a struct of its attributes: compare and take its field, such as `item_id.id`. Two values of
//! [`types::ItemId`] are equal only if their change keys are equal too.
//!
//! ```
//! use ews_bindings::types::{Guid, ItemId, MaxSyncChangesReturned};
//!
//! let limit = MaxSyncChangesReturned::new(512)?;
//! assert!(limit == 512 && *limit - 1 == 511 && limit.into_inner() == 512);
//! let guid: Guid = "00062008-0000-0000-C000-000000000046".try_into()?;
//! assert!(guid == "00062008-0000-0000-C000-000000000046" && guid.starts_with("00062008"));
//! assert_eq!(guid.into_inner().len(), 36);
//! let item_id = ItemId { change_key: Some("CQAA".to_owned()), ..ItemId::new("AAMk") };
//! assert!(item_id.id == "AAMk" && item_id != ItemId::new("AAMk"));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! # Servers and gateways
//!
//! [`operation::AnyRequest`] reads any request, and [`Operation::respond`](operation::Operation::respond) writes a response
//! from the outcome of each entry; see [`guide::servers`]. [`sync::server`] answers both syncs, and [`versions::prune`]
//! removes the parts that a client of an older version does not know. The example `server` is an in-memory server with
//! folders, items and both syncs.
//!
//! # Tolerant and strict reading
//!
//! Real servers do not always follow the schema. There are three modes of reading:
//!
//! - By default, reading accepts such documents. It leaves out unknown elements, and optional elements that it cannot
//!   read. It keeps unknown values and alternatives in variants named `Unlisted`, and values outside their facets (limits
//!   of the schema: length, range, pattern) in their fields. [`xml::ReadOptions::on_report`] receives a report for each
//!   case, with the XML that was left out. The field `kept` ([`xml::Kept`]) has this XML too, and
//!   [`xml::WriteOptions::as_read`] writes it back.
//! - [`xml::ReadOptions::strict`] makes each departure from the schema an error.
//! - [`xml::ReadOptions::request`] returns an error if an element or attribute that the schema lists cannot be read. It
//!   accepts unknown elements and attributes.
//!
//! The last two are for servers: [`guide::servers`] [compares them](guide::servers#the-mode-of-reading).
//!
//! The documentation of [`xml::ReadOptions`] has the list of all cases.
//!
//! Writing uses the order of the schema and the prefixes `soap`, `t` and `m`. It refuses characters that XML forbids,
//! and values outside their facets.
//!
//! # Features
//!
//! All features are off by default.
//!
//! - `serde`: `Serialize` and `Deserialize` for the types of the schema, for values and for sync states, to store them.
//!   XML does not go through serde. `serde_json` refuses more than 128 levels when it loads a value, about 20 messages that
//!   are attached to each other; its feature `unbounded_depth` lifts this limit.
//! - `jiff-02`, `chrono-04`, `time-03`: conversions of [`value::DateTime`], [`value::Date`], [`value::Time`] and
//!   [`value::Duration`].
//! - `http-1`: requests and responses of the crate `http` 1; see the module `http_1`.
//! - `zone-names`: the Windows names of time zones to and from IANA names such as `Europe/Berlin`, in `value::zones`.
//! - `encodings`: documents in other encodings than UTF-8 and UTF-16, by the crate `encoding_rs`; see [Encodings](#encodings).
//!
//! # Encodings
//!
//! Documents that are given as bytes are UTF-8 or UTF-16. This holds for whole documents, for documents that are read
//! while they arrive, and for streams of envelopes. A byte-order mark decides, whatever the XML declaration says. Without
//! a mark, a document that begins with `<` in two bytes is UTF-16. In all other documents, the XML declaration names
//! the encoding; the default is UTF-8. The parameter `charset` of the HTTP header `Content-Type` is not used.
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
#[cfg(feature = "http-1")]
pub mod http_1;
pub mod mirror;
pub mod operation;
pub mod pages;
pub mod properties;
#[doc(hidden)]
pub mod rt;
pub mod soap;
mod stable_hash;
pub mod subscription;
pub mod sync;
pub mod value;
mod vec_methods;
pub mod versions;
pub mod xml;

pub use error::{Error, ErrorKind, Position, Result};
#[doc(inline)]
pub use generated::namespaces::*;
