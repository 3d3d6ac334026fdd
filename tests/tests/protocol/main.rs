//! The operations: outcomes, syncs, batches, subscriptions and versions.

mod batch;
mod batch_isolation;
mod batch_model;
mod example_server;
mod http_body;
mod http_outcome;
mod many_properties;
mod mirror;
mod mirror_items;
mod operations;
mod outcomes;
mod pages;
mod prune_parts;
mod push_notifications;
mod restrictions;
mod server_faults;
mod streaming;
mod subscription_model;
mod subscriptions;
mod subscriptions_streaming;
mod sync;
mod sync_faults;
mod sync_folder_keys;
mod sync_model;
mod sync_server;
mod versions;
