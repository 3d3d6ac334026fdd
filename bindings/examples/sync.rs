//! Plays a whole sync against recorded answers, and prints requests, changes and states.
//!
//! `cargo run --example sync` plays; `cargo run --example sync -- FILE.xml` prints what a file with a
//! response holds: subjects, ids, dates, addresses, codes and message texts.

#[path = "sync/any.rs"]
mod any;
#[path = "sync/show.rs"]
mod show;

use ews_bindings::sync::{Hierarchy, HierarchyState, Items, ItemsState, Step};
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

/// A mailbox's first sync, a second one from the saved state, and the recovery from an invalid state.
fn play() -> Result<()> {
    println!("=== The folders ===\n");
    let (state, folders) = sync_folders()?;
    println!("kept for the next time: {:?}\n", state.to_string());
    let Some(inbox) = folders.first() else { return Err("the recorded answer has no folder".into()) };

    println!("=== The items of {}, in two pages ===\n", inbox.id);
    let mut server = recorded([
        include_str!("sync/recorded/items-first.xml"),
        include_str!("sync/recorded/items-last.xml"),
    ]);
    let saved = sync_items(Items::new(inbox.clone()), &mut server)?;

    println!("=== Some time later, from the saved state ===\n");
    let saved: ItemsState = saved.to_string().parse()?;
    let mut server = recorded([include_str!("sync/recorded/items-second.xml")]);
    let saved = sync_items(Items::resume(inbox.clone(), &saved)?, &mut server)?;

    println!("=== The server has forgotten the state ===\n");
    let mut server = recorded([
        include_str!("sync/recorded/items-invalid-state.xml"),
        include_str!("sync/recorded/items-first.xml"),
        include_str!("sync/recorded/items-last.xml"),
    ]);
    sync_items(Items::resume(inbox.clone(), &saved)?, &mut server)?;
    Ok(())
}

/// Stands in for the network: gives the recorded answers one after the other.
fn recorded<const N: usize>(answers: [&'static str; N]) -> impl FnMut(String) -> Result<&'static [u8]> {
    let mut answers = answers.into_iter();
    move |request| {
        println!("--> {request}\n");
        let answer = answers.next().ok_or("no answer is recorded for this request")?;
        Ok(answer.as_bytes())
    }
}

fn sync_folders() -> Result<(HierarchyState, Vec<FolderId>)> {
    let mut server = recorded([include_str!("sync/recorded/hierarchy.xml")]);
    let mut sync = Hierarchy::whole_mailbox();
    let mut folders = Vec::new();
    while let Some(request) = sync.request(FolderResponseShape::new(DefaultShapeNames::AllProperties)) {
        let answer = server(request.to_xml()?)?;
        match sync.accept(answer)? {
            Step::Page(page) => {
                for change in page.changes() {
                    show::folder_change(change);
                    folders.extend(created(change));
                }
                page.commit(&mut sync)?;
            }
            step => return Err(format!("not in the recording: {step:?}").into()),
        }
    }
    let state = sync.state().ok_or("the server gave no state")?;
    println!();
    Ok((state, folders))
}

/// The id of a folder that is new.
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
        let answer = server(request.to_xml()?)?;
        match sync.accept(answer)? {
            Step::Page(page) => {
                page.changes().iter().for_each(show::item_change);
                let more = if page.is_last() { "that is all for now" } else { "there is more" };
                // A store would keep the changes and the state together, here.
                println!("    {more}; state {:?}\n", page.commit(&mut sync)?.as_sync_state());
            }
            Step::StartOver => {
                println!("    the state is of no use any more: forget the items, start over\n");
            }
            step => return Err(format!("not in the recording: {step:?}").into()),
        }
    }
    sync.state().ok_or_else(|| "the server gave no state".into())
}

/// What a folder is, as a word.
fn kind(folder: &AnyFolder) -> &'static str {
    match folder {
        AnyFolder::Folder(_) => "folder",
        AnyFolder::CalendarFolder(_) => "calendar",
        AnyFolder::ContactsFolder(_) => "contacts",
        AnyFolder::SearchFolder(_) => "search folder",
        AnyFolder::TasksFolder(_) => "tasks",
        _ => "unlisted folder",
    }
}
