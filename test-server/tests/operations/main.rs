//! The operations of the server, without a network. Each request is strictly valid, and each response is read strictly.

mod attachments;
mod availability;
mod client;
mod export;
mod find;
mod folders;
mod items;
mod meetings;
mod mime;
mod names;
mod notifications;
mod oof;
mod quota;
mod responses;
mod seed;
mod sync;
mod time_zones;
mod versions;
