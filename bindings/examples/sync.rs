//! Plays a whole sync against sample responses, and prints requests, changes and states.
//!
//! `cargo run --example sync` plays the sync. `cargo run --example sync -- FILE.xml` prints the content of a
//! response in a file: subjects, ids, dates, addresses, codes and message texts.

#[path = "sync/any.rs"]
mod any;
#[path = "sync/show.rs"]
mod show;

use ews_bindings::sync::{Hierarchy, HierarchyState, Items, ItemsState, Step, SyncState};
use ews_bindings::types::{
    AnyFolder, DefaultShapeNames, FolderId, FolderResponseShape, ItemResponseShape, SyncFolderHierarchyChange,
};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    match std::env::args().nth(1) {
        Some(file) => show::file(&file),
        None => play(),
    }
}

/// Plays the first sync of a mailbox, a second sync from the saved state, and the recovery from an invalid state.
fn play() -> Result<()> {
    println!("=== The folders ===\n");
    let (state, folders) = sync_folders()?;
    println!("state for the next run: {:?}\n", state.to_string());
    let Some(inbox) = folders.first() else { return Err("the recorded response is without folders".into()) };

    println!("=== The items of {}, in two pages ===\n", inbox.id);
    let mut server = recorded([
        include_str!("sync/recorded/items-first.xml"),
        include_str!("sync/recorded/items-last.xml"),
    ]);
    let saved = sync_items(Items::new(inbox.clone()), &mut server)?;

    println!("=== The next run, from the saved state ===\n");
    let saved: ItemsState = saved.to_string().parse()?;
    let mut server = recorded([include_str!("sync/recorded/items-second.xml")]);
    let saved = sync_items(Items::resume(inbox.clone(), &saved)?, &mut server)?;

    println!("=== The server no longer accepts the state ===\n");
    let mut server = recorded([
        include_str!("sync/recorded/items-invalid-state.xml"),
        include_str!("sync/recorded/items-first.xml"),
        include_str!("sync/recorded/items-last.xml"),
    ]);
    sync_items(Items::resume(inbox.clone(), &saved)?, &mut server)?;
    Ok(())
}

/// Returns a replacement for the network, which returns the sample responses one after the other.
fn recorded<const N: usize>(responses: [&'static str; N]) -> impl FnMut(String) -> Result<&'static [u8]> {
    let mut responses = responses.into_iter();
    move |request| {
        println!("--> {request}\n");
        let response = responses.next().ok_or("the recording does not have another response")?;
        Ok(response.as_bytes())
    }
}

fn sync_folders() -> Result<(HierarchyState, Vec<FolderId>)> {
    let mut server = recorded([include_str!("sync/recorded/hierarchy.xml")]);
    let mut sync = Hierarchy::whole_mailbox();
    let mut folders = Vec::new();
    while let Some(request) = sync.request(FolderResponseShape::new(DefaultShapeNames::AllProperties)) {
        let response = server(request.to_xml()?)?;
        match sync.accept(response)? {
            Step::Page(page) => {
                if page.is_from_start() {
                    folders.clear();
                }
                for change in page.changes() {
                    show::folder_change(change);
                    folders.extend(created(change));
                }
                page.commit(&mut sync)?;
            }
            step => return Err(format!("unexpected step {step:?}").into()),
        }
    }
    let state = sync.state().ok_or("the server did not send a state")?;
    println!();
    Ok((state, folders))
}

/// Returns the id of a created folder.
fn created(change: &SyncFolderHierarchyChange) -> Option<FolderId> {
    match change {
        SyncFolderHierarchyChange::Create(folder) => folder.as_folder()?.folder_id.as_deref().cloned(),
        _ => None,
    }
}

fn sync_items(
    mut sync: Items,
    server: &mut impl FnMut(String) -> Result<&'static [u8]>,
) -> Result<ItemsState> {
    while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::AllProperties)) {
        let response = server(request.to_xml()?)?;
        match sync.accept(response)? {
            Step::Page(page) => {
                page.changes().iter().for_each(show::item_change);
                let more = if page.is_last() { "the last page" } else { "more pages follow" };
                let state = page.state().map(SyncState::as_sync_state);
                println!("    {more}; state {state:?}\n");
                // A program stores the page here, in one transaction; see the rules for the store in `ews_bindings::sync`.
                page.commit(&mut sync)?;
            }
            Step::StartOver => println!("    the state is invalid: start over\n"),
            step => return Err(format!("unexpected step {step:?}").into()),
        }
    }
    sync.state().ok_or_else(|| "the server did not send a state".into())
}

/// Returns the kind of a folder, for printing.
fn folder_kind(folder: &AnyFolder) -> &'static str {
    match folder {
        AnyFolder::Folder(_) => "folder",
        AnyFolder::CalendarFolder(_) => "calendar",
        AnyFolder::ContactsFolder(_) => "contacts",
        AnyFolder::SearchFolder(_) => "search folder",
        AnyFolder::TasksFolder(_) => "tasks",
        _ => "unlisted folder",
    }
}
