//! Prints changes and responses in a readable form.

use std::fmt::Debug;

use ews_bindings::messages::{SyncFolderHierarchy, SyncFolderItems};
use ews_bindings::operation::Operation;
use ews_bindings::sync::{unread_folder_id, unread_item_id};
use ews_bindings::types::{AnyFolder, AnyItem, SyncFolderHierarchyChange, SyncFolderItemsChange};
use ews_bindings::xml::RawXml;

use super::{Result, folder_kind};

/// Prints a change of a folder.
pub(crate) fn folder_change(change: &SyncFolderHierarchyChange) {
    let (action, folder) = match change {
        SyncFolderHierarchyChange::Create(folder) => ("create", folder),
        SyncFolderHierarchyChange::Update(folder) => ("update", folder),
        SyncFolderHierarchyChange::Delete(deleted) => {
            return println!("    delete {}", deleted.folder_id.id);
        }
        SyncFolderHierarchyChange::Unlisted(raw) => return unlisted(raw),
        other => return println!("    {other:?}"),
    };
    let Some(base) = folder.as_folder() else {
        if let AnyFolder::Unlisted(raw) = &**folder {
            unlisted(raw);
        }
        return;
    };
    let id = base.folder_id.as_ref().map_or("without an id", |id| &id.id);
    println!(
        "    {action} {} {:?} ({id})",
        folder_kind(folder),
        base.display_name.as_deref().unwrap_or("without a name")
    );
}

/// Prints a change of an item.
pub(crate) fn item_change(change: &SyncFolderItemsChange) {
    match change {
        SyncFolderItemsChange::Create(item) => show_item("create", item),
        SyncFolderItemsChange::Update(item) => show_item("update", item),
        SyncFolderItemsChange::Delete(deleted) => println!("    delete {}", deleted.item_id.id),
        SyncFolderItemsChange::ReadFlagChange(change) => {
            println!("    {} {}", if change.is_read { "read" } else { "unread" }, change.item_id.id);
        }
        SyncFolderItemsChange::Unlisted(raw) => unlisted(raw),
        other => println!("    {other:?}"),
    }
}

fn show_item(action: &str, item: &AnyItem) {
    let Some(base) = item.as_item() else {
        if let AnyItem::Unlisted(raw) = item {
            unlisted(raw);
        }
        return;
    };
    println!("    {action} {} {:?}", item_kind(item), base.subject.as_deref().unwrap_or(""));
    line("id", base.item_id.as_ref().map(|id| &id.id));
    line("received", base.date_time_received.as_ref());
    line("categories", base.categories.as_ref().map(|categories| categories.join(", ")));
    match item {
        AnyItem::Message(message) => {
            line("from", message.from.as_ref().and_then(|from| from.mailbox.email_address.as_deref()));
        }
        AnyItem::MeetingRequest(meeting) => {
            line("start", meeting.start.as_ref());
            line("end", meeting.end.as_ref());
            line("location", meeting.location.as_ref());
            line(
                "organizer",
                meeting.organizer.as_ref().and_then(|who| who.mailbox.email_address.as_deref()),
            );
        }
        AnyItem::CalendarItem(event) => {
            line("start", event.start.as_ref());
            line("end", event.end.as_ref());
            line("location", event.location.as_ref());
        }
        AnyItem::Contact(contact) => {
            let addresses = contact.email_addresses.iter().flat_map(|addresses| addresses.iter());
            addresses.for_each(|address| line("address", Some(&address.value)));
        }
        _ => {}
    }
}

fn line(name: &str, value: Option<impl std::fmt::Display>) {
    if let Some(value) = value {
        println!("        {name}: {value}");
    }
}

fn item_kind(item: &AnyItem) -> &'static str {
    match item {
        AnyItem::Message(_) => "message",
        AnyItem::MeetingRequest(_) => "meeting request",
        AnyItem::CalendarItem(_) => "calendar item",
        AnyItem::Contact(_) => "contact",
        AnyItem::Task(_) => "task",
        _ => "item",
    }
}

fn unlisted(raw: &RawXml) {
    let id = unread_item_id(raw).map(|id| id.id).or_else(|| unread_folder_id(raw).map(|id| id.id));
    println!("    unlisted {} {}", raw.local_name(), id.as_deref().unwrap_or("without an id"));
    line("error", raw.error());
}

/// Prints the content of a response in a file.
pub(crate) fn file(path: &str) -> Result<()> {
    let bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    if let Ok(outcomes) = SyncFolderItems::outcomes(&bytes) {
        for message in successes(outcomes) {
            line("state", message.sync_state.as_ref());
            message.changes.iter().flat_map(|changes| changes.iter()).for_each(item_change);
        }
        return Ok(());
    }
    if let Ok(outcomes) = SyncFolderHierarchy::outcomes(&bytes) {
        for message in successes(outcomes) {
            line("state", message.sync_state.as_ref());
            message.changes.iter().flat_map(|changes| changes.iter()).for_each(folder_change);
        }
        return Ok(());
    }
    super::any::print(&bytes)
}

/// Prints the failures, and returns the successful messages.
fn successes<M, C: std::fmt::Display + Debug>(outcomes: ews_bindings::operation::Outcomes<M, C>) -> Vec<M> {
    let mut messages = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok(message) => messages.push(message),
            Err(failure) => println!("    failed: {failure}"),
        }
    }
    messages
}
