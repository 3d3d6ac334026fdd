//! The documents of the benchmarks. They are made from a seed, look like those of Exchange, and are valid.

mod appointment;
mod contact;
mod draft;
mod folder;
mod message;
mod random;
mod request;

use self::appointment::{calendar_item, meeting_request};
use self::contact::contact;
use self::draft::Draft;
pub use self::request::request;

/// The maximum number of changes in a response of a server. Most jobs read this many.
pub const PAGE: usize = 512;

/// The seed of the documents.
pub const SEED: u64 = 0x2018_0108;

const ID_START: &str = "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OABGAAAAAA";

/// Returns a response to `SyncFolderItems`.
///
/// Of five changes, four are messages with all properties that a sync returns. The fifth is a meeting request, a
/// calendar item, a contact, a delete or a change of the read flag. 512 changes are 2.5 MB.
pub fn items(changes: usize, seed: u64) -> String {
    let mut draft = Draft::new(seed);
    draft.text.reserve(changes * 5_200);
    response(&mut draft, "SyncFolderItems", "Item", |draft| {
        (0..changes).for_each(|number| change(draft, number))
    });
    draft.text
}

/// Returns a response to `SyncFolderHierarchy` with folders of all kinds.
pub fn hierarchy(folders: usize, seed: u64) -> String {
    let mut draft = Draft::new(seed);
    response(&mut draft, "SyncFolderHierarchy", "Folder", |draft| {
        for number in 0..folders {
            draft.element("Create", |draft| folder::folder(draft, number));
        }
    });
    draft.text
}

/// Adds an envelope with a successful response message. `changes` adds its changes.
fn response(draft: &mut Draft, operation: &str, kind: &str, changes: impl FnOnce(&mut Draft)) {
    let types = "http://schemas.microsoft.com/exchange/services/2006/types";
    let instance = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    let schema = "xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"";
    let state = draft.random.base64("H4sIAAA=", 1_200);
    draft.raw(&format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>\
         <h:ServerVersionInfo MajorVersion=\"15\" MinorVersion=\"20\" MajorBuildNumber=\"7962\" \
         MinorBuildNumber=\"18\" Version=\"V2018_01_08\" xmlns:h=\"{types}\" xmlns=\"{types}\" {schema} {instance}/>\
         </s:Header><s:Body {instance} {schema}><m:{operation}Response \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" xmlns:t=\"{types}\">\
         <m:ResponseMessages><m:{operation}ResponseMessage ResponseClass=\"Success\">\
         <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>{state}</m:SyncState>\
         <m:IncludesLast{kind}InRange>true</m:IncludesLast{kind}InRange><m:Changes>"
    ));
    changes(draft);
    draft.raw(&format!(
        "</m:Changes></m:{operation}ResponseMessage></m:ResponseMessages></m:{operation}Response></s:Body>\
         </s:Envelope>"
    ));
}

fn change(draft: &mut Draft, number: usize) {
    if number % 5 != 4 {
        return created(draft, message::message);
    }
    match number / 5 % 8 {
        0 | 5 => created(draft, meeting_request),
        1 | 6 => created(draft, calendar_item),
        2 | 7 => created(draft, contact),
        3 => draft.element("Delete", |draft| draft.id("ItemId", ID_START)),
        _ => draft.element("ReadFlagChange", |draft| {
            draft.id("ItemId", ID_START);
            draft.flag("IsRead", 2);
        }),
    }
}

/// Adds a new item, or in one of eight cases a changed one.
fn created(draft: &mut Draft, item: impl FnOnce(&mut Draft)) {
    let change = if draft.random.once_in(8) { "Update" } else { "Create" };
    draft.element(change, item);
}
