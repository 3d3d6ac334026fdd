//! The client of the example.

use ews_bindings::messages::{
    CreateFolder, CreateItem, DeleteItem, FindItem, GetFolder, GetItem, ResponseCode, UpdateItem,
};
use ews_bindings::operation::Operation;
use ews_bindings::properties::item_changes;
use ews_bindings::soap::Envelope;
use ews_bindings::sync::{FolderSync, Hierarchy, Items, Step, SyncOperation};
use ews_bindings::types::{
    BaseFolder, ConflictResolution, DefaultShapeNames, Disposal, DistinguishedFolderId,
    DistinguishedFolderIdName, Folder, FolderResponseShape, Item, ItemChange, ItemId, ItemQueryTraversal,
    ItemResponseShape, Message, MessageDisposition, SyncFolderHierarchyChange, SyncFolderItemsChange,
    TargetFolderId,
};
use ews_bindings::{Error, Result};

use super::Server;

/// A client. Its log has a line for each step.
struct Client<'s> {
    server: &'s mut Server,
    log: Vec<String>,
}

/// Plays a client, and returns its log.
pub fn play(server: &mut Server) -> Result<Vec<String>> {
    let mut client = Client { server, log: Vec::new() };
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let root = DistinguishedFolderId::new(DistinguishedFolderIdName::Msgfolderroot);
    let base = BaseFolder { display_name: Some("Projects".to_owned()), ..BaseFolder::default() };
    let projects = Folder { base, ..Folder::default() };
    let folders = FolderResponseShape::new(DefaultShapeNames::Default);
    client.send(GetFolder::new(folders.clone(), [inbox.clone()]))?;
    let mut sync = Hierarchy::whole_mailbox();
    client.sync(&mut sync, &folders, folder_change)?;
    client.send(CreateFolder::new(TargetFolderId::from(root), [projects]))?;
    if let Some(state) = sync.state() {
        client.sync(&mut Hierarchy::resume_whole_mailbox(&state)?, &folders, folder_change)?;
    }

    let mut create = CreateItem::new(["Lunch", "Dinner", "Tea"].map(message));
    create.message_disposition = Some(MessageDisposition::SaveOnly);
    create.saved_item_folder_id = Some(TargetFolderId::from(inbox.clone()).into());
    client.send(create)?;
    let items = ItemResponseShape::new(DefaultShapeNames::Default);
    let mut sync = Items::new(inbox.clone()).max_changes(2)?;
    client.sync(&mut sync, &items, item_change)?;

    let old = message("Lunch");
    let mut read = old.clone();
    read.is_read = Some(true);
    let read = ItemChange::new(ItemId::new("I4"), item_changes(&old, &read));
    let renamed = ItemChange::new(ItemId::new("I5"), item_changes(&old, &message("Supper")));
    client.send(UpdateItem::new(ConflictResolution::AlwaysOverwrite, [read, renamed]))?;
    client.send(DeleteItem::new(Disposal::HardDelete, [ItemId::new("I6")]))?;
    if let Some(state) = sync.state() {
        client.sync(&mut Items::resume(inbox.clone(), &state)?, &items, item_change)?;
    }
    client.send(GetItem::new(items.clone(), ["I5", "I6"].map(ItemId::new)))?;
    let refused = client.send(FindItem::new(ItemQueryTraversal::Shallow, items, [inbox]));
    let code = refused.err().and_then(|error| error.response_code());
    client.log.push(format!("FindItem: {}", code.as_ref().map_or("no failure", ResponseCode::as_str)));
    Ok(client.log)
}

impl Client<'_> {
    fn post(&mut self, request: &str) -> Vec<u8> {
        let (_status, response) = self.server.answer(request.as_bytes());
        response.into_bytes()
    }

    /// Sends a request, and notes the outcome of each message.
    fn send<O: Operation>(&mut self, request: O) -> Result<()> {
        let response = self.post(&Envelope::request(request).to_xml()?);
        for outcome in O::outcomes(&response)? {
            let outcome =
                outcome.map_or_else(|failure| Error::from(failure).to_string(), |_| "success".to_owned());
            self.log.push(format!("{}: {outcome}", O::NAME));
        }
        Ok(())
    }

    /// Runs a sync to its end, and notes each change.
    fn sync<O: SyncOperation<Shape: Clone>>(
        &mut self,
        sync: &mut FolderSync<O>,
        shape: &O::Shape,
        show: impl Fn(&O::Change) -> String,
    ) -> Result<()> {
        while let Some(request) = sync.request(shape.clone()) {
            let response = self.post(&request.to_xml()?);
            if let Step::Page(page) = sync.accept(&response)? {
                let changes: Vec<String> = page.changes().iter().map(&show).collect();
                self.log.push(format!("{}: {}", O::NAME, changes.join(", ")));
                page.commit(sync)?;
            }
        }
        Ok(())
    }
}

fn message(subject: &str) -> Message {
    let base = Item { subject: Some(subject.to_owned()), ..Item::default() };
    Message { is_read: Some(false), base, ..Message::default() }
}

fn folder_change(change: &SyncFolderHierarchyChange) -> String {
    match change {
        SyncFolderHierarchyChange::Create(folder) => {
            let name = folder.as_folder().and_then(|folder| folder.display_name.as_deref());
            format!("create {}", name.unwrap_or("?"))
        }
        _ => "another change".to_owned(),
    }
}

fn item_change(change: &SyncFolderItemsChange) -> String {
    let subject = |item: Option<&Item>| item.and_then(|item| item.subject.clone()).unwrap_or_default();
    match change {
        SyncFolderItemsChange::Create(item) => format!("create {}", subject(item.as_item())),
        SyncFolderItemsChange::Update(item) => format!("update {}", subject(item.as_item())),
        SyncFolderItemsChange::ReadFlagChange(change) => {
            format!("read {} {}", change.item_id.id, change.is_read)
        }
        SyncFolderItemsChange::Delete(deleted) => format!("delete {}", deleted.item_id.id),
        _ => "another change".to_owned(),
    }
}
