//! The example `mirror` over real HTTP. After any errors, the mirror equals the mailbox in the end.

// The example uses parts that the tests do not use.
#![allow(dead_code)]

mod adversary;
#[path = "../../examples/mirror/attempts.rs"]
mod attempts;
#[path = "../../examples/mirror/client.rs"]
mod client;
#[path = "../../examples/mirror/error.rs"]
mod error;
mod errors;
#[path = "../../examples/mirror/mirror.rs"]
mod mirror;
#[path = "../../examples/mirror/store.rs"]
mod store;
