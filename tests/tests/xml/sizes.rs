//! Properties of the Rust types: the sizes of the largest, threads, and `Debug`.
//!
//! A snapshot has the sizes, so that a change of a size is a decision.

use std::mem::size_of;

use ews_bindings::{messages, types};

macro_rules! sizes {
    ($($type:ty),* $(,)?) => { [$((stringify!($type), size_of::<$type>())),*] };
}

#[test]
fn largest_types_keep_their_sizes() {
    let sizes = sizes![
        types::Persona,
        types::ContactItem,
        types::CalendarItem,
        types::MeetingRequestMessage,
        types::Message,
        types::Task,
        types::Item,
        types::AnyItem,
        types::SyncFolderItemsChange,
        messages::SyncFolderItemsResponseMessage,
    ];
    let lines: Vec<String> = sizes.iter().map(|(name, size)| format!("{name} {size}")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn values_and_errors_are_send_and_sync() {
    fn is_send_sync<T: Send + Sync>() {}
    is_send_sync::<types::AnyItem>();
    is_send_sync::<messages::SyncFolderItemsResponse>();
    is_send_sync::<ews_bindings::Error>();
    is_send_sync::<ews_bindings::operation::AnyRequest>();
}

#[test]
fn debug_of_a_token_hides_the_token() {
    let token =
        types::ClientAccessToken::new("id", types::ClientAccessTokenType::CallerIdentity, "s3cret", 1);
    let text = format!("{token:?}");
    assert!(!text.contains("s3cret") && text.contains("hidden"), "{text}");
}
