//! Requests and responses of the crate [`http`] 1, which most HTTP clients use. Needs the feature `http-1`.
//!
//! An [`Endpoint`] has the URL of a server, the credentials and the headers. It turns an operation into an
//! [`http::Request`]. The program sends the request with its HTTP client. [`outcomes`] reads the [`http::Response`]:
//!
//! ```
//! use ews_bindings::http_1::{Authorization, Endpoint, outcomes};
//! use ews_bindings::messages::GetFolder;
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FolderResponseShape,
//! };
//! # // The HTTP client: here it returns a fixed response.
//! # let send = |request: http::Request<Vec<u8>>| {
//! #     assert_eq!(request.headers()["content-type"], "text/xml; charset=utf-8");
//! #     let body = "<m:GetFolderResponse xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages' \
//! #         xmlns:t='http://schemas.microsoft.com/exchange/services/2006/types'><m:ResponseMessages>\
//! #         <m:GetFolderResponseMessage ResponseClass='Success'><m:ResponseCode>NoError</m:ResponseCode><m:Folders>\
//! #         <t:Folder><t:TotalCount>3</t:TotalCount></t:Folder></m:Folders>\
//! #         </m:GetFolderResponseMessage></m:ResponseMessages></m:GetFolderResponse>";
//! #     http::Response::new(body.as_bytes().to_vec())
//! # };
//!
//! let endpoint = Endpoint::new("https://mail.example.com/EWS/Exchange.asmx")?
//!     .authorization(Authorization::bearer("TOKEN")?);
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let request = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::Default), [inbox]);
//! let response = send(endpoint.request(request)?); // with the HTTP client of the program
//! for outcome in outcomes::<GetFolder>(&response)? {
//!     assert_eq!(outcome?.folders.map(|folders| folders.len()), Some(1));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`sync`](crate::sync), [`batch`](crate::batch), [`pages`](crate::pages), [`subscription`](crate::subscription) and
//! [`mirror`](crate::mirror) work in the same way. [`Endpoint::request`] takes the request of each, and `accept_http`
//! takes `&HttpResponse::from(&response)`. With a blocking client, [`next_page`] runs the whole loop of a mirror.
//!
//! # The HTTP client
//!
//! - **Redirects.** Switch them off. A client that follows a redirect sends the request as a `GET`, and may send the
//!   credentials to another server. With redirects switched off, the outcome of a redirect is
//!   [`HttpOutcome::NotEws`](crate::soap::HttpOutcome::NotEws), and its message names the target.
//! - **Retries.** Switch them off. A client or a middleware that sends a request again after a time limit or a status of 5xx
//!   does the work twice, for example creates an item twice, and this crate sees only the last response.
//! - **Proxy.** Some clients send requests through the proxy that the environment variable `HTTP_PROXY` names. Switch this
//!   off for an `http://` URL: the proxy would see the credentials.
//! - **Status.** This crate must receive every response, with any status. Some clients return an error for a status of
//!   400 and above, unless the program changes an option.
//! - **Time limits.** Set one limit for connecting, and one for the whole request. After a time limit or a broken
//!   connection, the server may have done the work; see [`guide::batches`](crate::guide::batches).
//! - **Size.** Ten items with attachments can be hundreds of megabytes. Some clients limit the body of a response to 10 MB,
//!   unless the program changes an option.
//! - **A streaming response** arrives over many minutes. Send its request without a limit for the whole request.

mod authorization;
mod blocking;
mod endpoint;
mod request;
mod response;

pub use self::authorization::Authorization;
pub use self::blocking::next_page;
pub use self::endpoint::Endpoint;
pub use self::request::EwsRequest;
pub use self::response::outcomes;

use crate::{Error, ErrorKind};

/// Creates the error for an invalid setting. A message about a URL or a credential must not show it.
fn value_error(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Value, message)
}
