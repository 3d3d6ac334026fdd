//! Mirrors the inbox into a folder: one file with the MIME content of each item. The next run continues.
//!
//! `cargo run --example mailbox` plays two runs against sample responses, in a temporary folder. Only the function
//! `mirror` is needed in a program with an HTTP client.

#[path = "mailbox/server.rs"]
mod server;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread::sleep;

use ews_bindings::mirror::{ItemMirror, MirrorChange, MirrorStep, file_name};
use ews_bindings::soap::HttpResponse;
use ews_bindings::sync::Items;
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Mirrors the inbox. `post` sends a request with a SOAP action, and returns the HTTP status and the body.
///
/// The file `state` has the state of the last page that was stored. The file `undo` has the names of the files of the next
/// page, and this state. If a run ends before the next state is stored, the next run removes these files: the server sends
/// the page again, but without an item that was deleted in between.
///
/// If the sync starts over, all files are removed first, and come again. The program in `guide::sync` keeps them until then.
/// Run only one of these programs at a time. After a power failure, delete the folder: files may be incomplete. Items that the
/// user may not read are left out.
fn mirror(folder: &Path, mut post: impl FnMut(&str, String) -> Result<(u16, Vec<u8>)>) -> Result<()> {
    let [state, undo, next] = ["state", "undo", "next"].map(|name| folder.join(name));
    let read = |file: &Path| if file.exists() { fs::read_to_string(file) } else { Ok(String::new()) };
    let mut stored = read(&state)?;
    if let Some((names, before)) = read(&undo)?.split_once('\n')
        && before == stored
    {
        names.split_whitespace().try_for_each(|name| remove(&folder.join(name)))?;
    }
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let saved = Some(stored.as_str()).filter(|state| !state.is_empty());
    let mut mirror = ItemMirror::of_mime(Items::from_saved(inbox, saved)?);
    while let Some(request) = mirror.request()? {
        let (status, body) = post(request.action(), request.to_xml()?)?;
        match mirror.accept_http(&HttpResponse::new(status, &body))? {
            MirrorStep::Page(page) => {
                if page.is_from_start() {
                    stored.clear();
                    remove(&state)?;
                    let all: Vec<_> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
                    let is_mail = |file: &PathBuf| file.extension() == Some("eml".as_ref());
                    all.iter().map(fs::DirEntry::path).filter(is_mail).try_for_each(|file| remove(&file))?;
                }
                let is_item = |change: &&MirrorChange| matches!(change, MirrorChange::Item(..));
                let name = |change: &MirrorChange| Some(file_name(change.id()?) + ".eml");
                let names: Vec<String> = page.changes().iter().filter(is_item).filter_map(name).collect();
                fs::write(&undo, format!("{}\n{stored}", names.join(" ")))?;
                for change in page.changes() {
                    let file = folder.join(name(change).ok_or("a change without an id")?);
                    match change {
                        MirrorChange::Item(_, item) => {
                            fs::write(file, item.mime_content().ok_or("no MIME content")?)?;
                        }
                        MirrorChange::Removed(_) => remove(&file)?,
                        MirrorChange::Failed(_, error) => return Err(error.clone().into()),
                        _ => {}
                    }
                }
                stored = page.state().ok_or("a page without a state")?.to_string();
                fs::write(&next, &stored)?;
                fs::rename(&next, &state)?;
                page.commit(&mut mirror)?;
            }
            MirrorStep::Wait(wait) => sleep(wait),
            MirrorStep::FolderNotFound => return Err("the folder does not exist".into()),
            _ => {}
        }
    }
    Ok(())
}

/// Removes a file, if it exists.
fn remove(file: &Path) -> io::Result<()> {
    if file.exists() { fs::remove_file(file) } else { Ok(()) }
}

fn main() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("ews-mailbox-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    for pages in [server::FIRST_RUN, server::SECOND_RUN] {
        let mut server = server::Server::new(pages);
        mirror(&folder, |action, request| server.answer(action, &request))?;
        let mut names =
            fs::read_dir(&folder)?.map(|file| Ok(file?.file_name())).collect::<io::Result<Vec<_>>>()?;
        names.sort();
        println!("{names:?}");
    }
    Ok(fs::remove_dir_all(folder)?)
}
