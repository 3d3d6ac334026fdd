//! Guides: one for each task, with a complete program. The front page [lists them by task](crate#guides).
//!
//! The [front page](crate) also has a first request, HTTP headers and authentication. In the programs, `post` sends a
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
