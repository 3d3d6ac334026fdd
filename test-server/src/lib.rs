//! A server that speaks Exchange Web Services (EWS), for tests of clients. Its mailboxes are in memory.
//!
//! - [`Loopback`] is a server on a port of this machine, until it is dropped.
//! - [`Server`] is the server without a network: an HTTP request in, an HTTP response out.
//! - [`Options`] set the mailboxes, the credentials and the behaviour.
//! - [`Fault`] and [`Faults`] produce the errors of servers, proxies and networks, at the requests that a test chooses.
//! - [`Throttling`] limits the requests for each mailbox, as Exchange does.
//!
//! ```
//! use ews_bindings::http_1::{Authorization, Endpoint, outcomes};
//! use ews_bindings::messages::GetFolder;
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FolderResponseShape,
//! };
//! use ews_test_server::{Fault, Loopback, Options};
//!
//! let server = Loopback::start(Options::new().mailbox("mei@example.com", "secret").items(20))?;
//! server.faults().push(Fault::busy().on("GetFolder"));
//!
//! let endpoint = Endpoint::new(&server.url())?.authorization(Authorization::basic("mei@example.com", "secret")?);
//! let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
//! let get_inbox = || {
//!     let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//!     let request = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::Default), [inbox]);
//!     let (head, mut body) = agent.run(endpoint.request(request)?)?.into_parts();
//!     let response = http::Response::from_parts(head, body.read_to_vec()?);
//!     Ok::<_, Box<dyn std::error::Error>>(outcomes::<GetFolder>(&response))
//! };
//! assert_eq!(get_inbox()?.unwrap_err().to_string(), "transient failure; send the same request again later");
//! assert!(get_inbox()?.unwrap()[0].is_ok());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The crate is also a command, `ews-test-server`. Its README has the options of the command, and a table of all faults.

mod body;
mod faults;
mod http;
mod log;
mod mailbox;
mod mime;
mod operations;
mod options;
mod random;
mod refusal;
mod respond;
mod seed;
mod server;
mod subscriptions;
mod throttle;
mod version;

pub use self::body::{Body, Next};
pub use self::faults::{Fault, Faults, ParseFaultError};
pub use self::http::Loopback;
pub use self::log::Answered;
pub use self::options::Options;
pub use self::server::Server;
pub use self::throttle::Throttling;

/// The code in the README, which the tests run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
