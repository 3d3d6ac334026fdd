//! An in-memory server: folders, both syncs, and items that a client creates, reads, changes and deletes. A response has
//! only the properties that the version of the client has.
//!
//! `cargo run --example server` plays a client against the server, and prints each step. Bytes go in and bytes go out. A
//! program with an HTTP server gives [`Server::answer`] the body of a request, and sends the status and the body that it
//! returns.

use std::collections::BTreeMap;

use ews_bindings::messages::{
    CreateFolder, CreateItem, DeleteItem, DeleteItemResponseMessage, FolderInfoResponseMessage, GetFolder,
    GetItem, ItemInfoResponseMessage, ResponseCode, SyncFolderHierarchy, SyncFolderHierarchyResponseMessage,
    SyncFolderItems, SyncFolderItemsResponseMessage, UpdateItem, UpdateItemResponseMessage,
};
use ews_bindings::operation::{AnyRequest, Failure, Message as _, Operation, Outcome};
use ews_bindings::properties::{Properties as _, apply_item_changes};
use ews_bindings::soap::{Envelope, Fault, RequestHeader};
use ews_bindings::sync::server::{LogEntry, ServerPage};
use ews_bindings::types::{
    AllItem, AnyFolder, AnyItem, DefaultShapeNames, ExchangeVersion, Folder, FolderId, FolderResponseShape,
    ItemChange, ItemId, ItemResponseShape, MessageDisposition, NonEmptyArrayOfBaseItemIdsChoice as AnyItemId,
    NonEmptyArrayOfItemChangeDescriptionsItemField as ItemUpdate, TargetFolderIdChoice as FolderName,
    UnindexedFieldUri,
};
use ews_bindings::xml::ReadOptions;
use ews_bindings::{Error, Result, versions};

#[path = "server/client.rs"]
pub mod client;

fn main() -> Result<()> {
    client::play(&mut Server::new())?.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// The outcome of one folder.
type FolderOutcome = Outcome<FolderInfoResponseMessage>;

/// A mailbox. The id of an initial folder is its distinguished name.
#[derive(Default)]
pub struct Server {
    /// The number of changes so far.
    number: u64,
    /// The folders, each with the log of its items.
    folders: BTreeMap<String, (AnyFolder, Vec<LogEntry>)>,
    folder_log: Vec<LogEntry>,
    /// The items, each with the id of its folder.
    items: BTreeMap<String, (String, AnyItem)>,
}

impl Server {
    /// Creates a mailbox with two folders.
    pub fn new() -> Self {
        let mut server = Self::default();
        for name in ["inbox", "drafts"] {
            let _ = server.add_folder(Some(name), "msgfolderroot", Folder::default().into());
        }
        server
    }

    /// Answers a request. Returns the HTTP status and the body of the response.
    pub fn answer(&mut self, request: &[u8]) -> (u16, String) {
        // Strict reading refuses values that could not be written into a response.
        let read = Envelope::<RequestHeader, AnyRequest>::read_with(request, ReadOptions::new().strict());
        match read.and_then(|request| self.response(request)) {
            Ok(response) => (200, response),
            Err(error) => (500, Fault::of_error(&error).respond()),
        }
    }

    fn response(&mut self, request: Envelope<RequestHeader, AnyRequest>) -> Result<String> {
        let header = request.header.request_server_version;
        let version = header.map_or(ExchangeVersion::Exchange2007, |header| header.version);
        let is_impersonated = request.header.exchange_impersonation.is_some();
        let response = match request.body {
            _ if is_impersonated => Err(Fault::unsupported("ExchangeImpersonation").into()),
            AnyRequest::GetFolder(get) => {
                let names = get.folder_ids.iter().map(|id| FolderName::from(id.clone()));
                GetFolder::respond(names.map(|name| self.get_folder(folder_id(&name), &get.folder_shape)))
            }
            AnyRequest::CreateFolder(create) => {
                let parent = folder_id(&create.parent_folder_id.id);
                CreateFolder::respond(
                    create.folders.iter().map(|folder| self.add_folder(None, parent, folder.clone())),
                )
            }
            AnyRequest::SyncFolderHierarchy(sync) => SyncFolderHierarchy::respond([self.sync_folders(&sync)]),
            AnyRequest::SyncFolderItems(sync) => SyncFolderItems::respond([self.sync_items(&sync)]),
            AnyRequest::GetItem(get) => {
                GetItem::respond(get.item_ids.iter().map(|id| self.get_item(item_id(id), &get.item_shape)))
            }
            // After a success, a client would believe that the server has sent the message.
            AnyRequest::CreateItem(new) if new.message_disposition == Some(MessageDisposition::SaveOnly) => {
                let folder =
                    new.saved_item_folder_id.as_ref().map_or("drafts", |folder| folder_id(&folder.id));
                CreateItem::respond(new.items.iter().map(|item| self.create_item(folder, item)))
            }
            AnyRequest::UpdateItem(update) => {
                UpdateItem::respond(update.item_changes.iter().map(|change| self.update_item(change)))
            }
            AnyRequest::DeleteItem(delete) => {
                DeleteItem::respond(delete.item_ids.iter().map(|id| self.delete_item(item_id(id))))
            }
            other => Err(Fault::unsupported(other.name()).into()),
        }?;
        // `prune` refuses a version that it does not know, and a kind of item that the version lacks.
        Ok(versions::prune(&response, version).map_or(response, |pruned| pruned.xml))
    }

    fn get_folder(&self, id: &str, shape: &FolderResponseShape) -> FolderOutcome {
        let (folder, _) = found(self.folders.get(id), ResponseCode::ErrorFolderNotFound)?;
        let folders = Some([folder.project(shape)].into());
        Ok(FolderInfoResponseMessage { folders, ..FolderInfoResponseMessage::success() })
    }

    /// Adds a folder. The id of an initial folder is its name.
    fn add_folder(&mut self, name: Option<&str>, parent: &str, mut folder: AnyFolder) -> FolderOutcome {
        self.number += 1;
        let id = name.map_or_else(|| format!("F{}", self.number), str::to_owned);
        if let Some(folder) = folder.as_folder_mut() {
            folder.display_name.get_or_insert_with(|| id.clone());
            folder.folder_id = Some(FolderId::new(id.as_str()).into());
            folder.parent_folder_id = Some(FolderId::new(parent).into());
        }
        self.folder_log.push(LogEntry::new(id.as_str(), self.number));
        self.folders.insert(id.clone(), (folder, Vec::new()));
        self.get_folder(&id, &FolderResponseShape::new(DefaultShapeNames::IdOnly))
    }

    fn sync_folders(&self, request: &SyncFolderHierarchy) -> Outcome<SyncFolderHierarchyResponseMessage> {
        let page = ServerPage::of_folders(request, "mailbox", 100, &self.folder_log[..])?;
        Ok(page.message(|id| self.folders.get(id).map(|(folder, _)| folder.clone())))
    }

    fn sync_items(&self, request: &SyncFolderItems) -> Outcome<SyncFolderItemsResponseMessage> {
        let id = folder_id(&request.sync_folder_id.id);
        let folder = found(self.folders.get(id), ResponseCode::ErrorSyncFolderNotFound)?;
        let page = ServerPage::of_items(request, id, &folder.1[..])?;
        Ok(page.message(|id| self.items.get(id).map(|(_, item)| item.clone())))
    }

    fn get_item(&self, id: &str, shape: &ItemResponseShape) -> Outcome<ItemInfoResponseMessage> {
        let (_, item) = found(self.items.get(id), ResponseCode::ErrorItemNotFound)?;
        let items = Some([item.project(shape)].into());
        Ok(ItemInfoResponseMessage { items, ..ItemInfoResponseMessage::success() })
    }

    fn create_item(&mut self, folder: &str, item: &AllItem) -> Outcome<ItemInfoResponseMessage> {
        let log = &mut found(self.folders.get_mut(folder), ResponseCode::ErrorFolderNotFound)?.1;
        // The other alternatives respond to an item.
        let mut item = found(AnyItem::try_from(item.clone()).ok(), ResponseCode::ErrorItemNotFound)?;
        self.number += 1;
        let id = format!("I{}", self.number);
        set_id(&mut item, &id, self.number);
        log.push(LogEntry::new(id.as_str(), self.number));
        self.items.insert(id.clone(), (folder.to_owned(), item));
        self.get_item(&id, &ItemResponseShape::new(DefaultShapeNames::IdOnly))
    }

    fn update_item(&mut self, change: &ItemChange) -> Outcome<UpdateItemResponseMessage> {
        let name = AnyItemId::from(change.item_id.clone());
        let id = item_id(&name);
        let (_, item) = found(self.items.get_mut(id), ResponseCode::ErrorItemNotFound)?;
        apply_item_changes(item, &change.updates)?;
        set_id(item, id, self.number + 1);
        let is_read_flag = change.updates.iter().all(is_read_flag);
        self.note(id, if is_read_flag { LogEntry::change_read_flag } else { LogEntry::update });
        let base =
            self.get_item(id, &ItemResponseShape::new(DefaultShapeNames::IdOnly)).map_err(Error::from)?;
        Ok(UpdateItemResponseMessage { base, ..UpdateItemResponseMessage::success() })
    }

    fn delete_item(&mut self, id: &str) -> Outcome<DeleteItemResponseMessage> {
        self.note(id, LogEntry::delete);
        found(self.items.remove(id), ResponseCode::ErrorItemNotFound)?;
        Ok(DeleteItemResponseMessage::success())
    }

    /// Notes a change of an item in the log of its folder.
    fn note(&mut self, id: &str, change: fn(&mut LogEntry, u64)) {
        self.number += 1;
        let folder = self.items.get(id).and_then(|(folder, _)| self.folders.get_mut(folder));
        let entries = folder.into_iter().flat_map(|(_, log)| log).filter(|entry| entry.id == id);
        entries.for_each(|entry| change(entry, self.number));
    }
}

/// Returns an item or folder that was found, or the failure of a message.
fn found<T, M>(found: Option<T>, code: ResponseCode) -> Result<T, Failure<M, ResponseCode>> {
    found.ok_or_else(|| Failure::new(code, "The item or folder does not exist."))
}

fn folder_id(name: &FolderName) -> &str {
    match name {
        FolderName::FolderId(id) => &id.id,
        FolderName::DistinguishedFolderId(id) => id.id.as_str(),
        _ => "",
    }
}

fn item_id(id: &AnyItemId) -> &str {
    if let AnyItemId::ItemId(id) = id { &id.id } else { "" }
}

fn set_id(item: &mut AnyItem, id: &str, number: u64) {
    if let Some(item) = item.as_item_mut() {
        item.item_id = Some(ItemId { change_key: Some(format!("C{number}")), ..ItemId::new(id) }.into());
    }
}

/// Returns `true` if an update only changes the read flag.
fn is_read_flag(update: &ItemUpdate) -> bool {
    matches!(update, ItemUpdate::SetItemField(set) if set.path == UnindexedFieldUri::MessageIsRead.into())
}
