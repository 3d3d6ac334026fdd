//! The operations of the server, without a network. Each request is strictly valid, and each response is read strictly.

mod attachments;
mod client;
mod find;
mod folders;
mod items;
mod notifications;
mod sync;
