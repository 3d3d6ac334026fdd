//! The documents that are read and written: made from a seed, as Exchange sends them, valid by the schema.

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

/// The most changes that a server gives at once: what most jobs read.
pub const PAGE: usize = 512;
/// The seed of the documents that are measured.
pub const SEED: u64 = 0x2018_0108;

const START: &str = "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OABGAAAAAA";

/// A response to `SyncFolderItems`: of five changes, four bring messages with all properties that a sync
/// gives; the fifth is a meeting request, a calendar item, a contact, a delete or a change of the read flag.
/// 512 changes are 2.5 MB.
pub fn items(changes: usize, seed: u64) -> String {
    let mut draft = Draft::new(seed);
    draft.text.reserve(changes * 5_200);
    response(&mut draft, "SyncFolderItems", "Item", |draft| {
        (0..changes).for_each(|number| change(draft, number))
    });
    draft.text
}

/// A response to `SyncFolderHierarchy` with folders of all kinds.
pub fn hierarchy(folders: usize, seed: u64) -> String {
    let mut draft = Draft::new(seed);
    response(&mut draft, "SyncFolderHierarchy", "Folder", |draft| {
        for number in 0..folders {
            draft.node("Create", |draft| folder::folder(draft, number));
        }
    });
    draft.text
}

/// The envelope, and a message that says success.
fn response(draft: &mut Draft, operation: &str, of: &str, changes: impl FnOnce(&mut Draft)) {
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
         <m:IncludesLast{of}InRange>true</m:IncludesLast{of}InRange><m:Changes>"
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
        3 => draft.node("Delete", |draft| draft.id("ItemId", START)),
        _ => draft.node("ReadFlagChange", |draft| {
            draft.id("ItemId", START);
            draft.flag("IsRead", 2);
        }),
    }
}

/// An item that is new, or now and then one that changed.
fn created(draft: &mut Draft, item: impl FnOnce(&mut Draft)) {
    let change = if draft.random.once_in(8) { "Update" } else { "Create" };
    draft.node(change, item);
}
