//! Guides: one for each task, with a complete program.
//!
//! | task | guide |
//! |---|---|
//! | keep a copy of a folder or a mailbox | [`sync`] |
//! | work on many ids or items; send a request again without doing its work twice | [`batches`] |
//! | copy items completely, to an archive or to another mailbox | [`export`] |
//! | know at once that a mailbox has changed | [`notifications`] |
//! | attach files, items and links; store attachments | [`attachments`] |
//! | meetings, time zones, all-day events, recurrences | [`dates`] |
//! | tell errors apart, and decide what to do | [`errors`] |
//! | answer requests: servers, gateways, listeners | [`servers`] |
//! | work with Exchange 2007, 2010 and 2013 | [`older_servers`] |
//!
//! The [front page](crate) has a first request, HTTP headers and authentication. In the programs, `post` sends a
//! request with a SOAP action, and returns the HTTP status and the body of the response. `sleep` waits for a time.

#[doc = include_str!("attachments.md")]
pub mod attachments {}

#[doc = include_str!("batches.md")]
pub mod batches {}

#[doc = include_str!("dates.md")]
pub mod dates {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("export.md")]
pub mod export {}

#[doc = include_str!("notifications.md")]
pub mod notifications {}

#[doc = include_str!("older_servers.md")]
pub mod older_servers {}

#[doc = include_str!("servers.md")]
pub mod servers {}

#[doc = include_str!("sync.md")]
pub mod sync {}
