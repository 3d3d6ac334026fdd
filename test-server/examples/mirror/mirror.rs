//! Mirrors all folders of a mailbox: first the folders, then the items of each folder.

use ews_bindings::ErrorKind;
use ews_bindings::batch::{Batch, Failed, Finished};
use ews_bindings::messages::elements::GET_ITEM_RESPONSE;
use ews_bindings::messages::{GetItem, ItemInfoResponseMessage, ResponseCode, SyncFolderHierarchy};
use ews_bindings::mirror::{ItemMirror, MirrorChange, MirrorPage, MirrorStep};
use ews_bindings::operation::{Message as _, Operation as _};
use ews_bindings::properties::{Properties as _, Scalar};
use ews_bindings::soap::{Envelope, HttpResponse, ResponseHeader};
use ews_bindings::sync::{Hierarchy, Items, Page, Step};
use ews_bindings::types::{
    AnyFolder, AnyItem, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FolderId,
    FolderResponseShape, ItemId, ItemResponseShape, SyncFolderHierarchyChange, UnindexedFieldUri,
};
use ews_bindings::xml::{ForbiddenCharacters, WriteOptions};

use crate::attempts::{Attempts, Waits};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::store::{Store, StoredFolder, StoredPage};

/// The row of the top folder, which the sync of the folders does not name.
const TOP: &str = "msgfolderroot";

/// A run of the mirror.
pub(crate) struct Mirror<'m> {
    pub(crate) client: &'m Client,
    pub(crate) store: &'m mut Store,
    pub(crate) waits: &'m Waits,
    /// Called before the items of each folder, with the number of the items. Also called after each page, with the
    /// number of its changes.
    pub(crate) on_progress: &'m mut dyn FnMut(&StoredFolder, u32),
}

impl Mirror<'_> {
    /// Mirrors the mailbox.
    pub(crate) fn run(&mut self) -> Result<()> {
        self.folders()?;
        let mut unreadable = None;
        for folder in self.store.folders()? {
            (self.on_progress)(&folder, 0);
            match self.items(&folder) {
                // The other folders can be mirrored.
                Err(error @ (Error::Ews(_) | Error::Text(_))) => unreadable = unreadable.or(Some(error)),
                result => result?,
            }
        }
        self.failed_items()?;
        unreadable.map_or(Ok(()), Err)
    }

    fn folders(&mut self) -> Result<()> {
        let mut sync = Hierarchy::from_saved(top(), self.store.state()?.as_deref())?;
        let shape = FolderResponseShape::new(DefaultShapeNames::AllProperties);
        let mut attempts = Attempts::new(self.waits);
        while let Some(request) = sync.request(shape.clone()) {
            let response = match self.client.send(request) {
                Ok(response) => response,
                Err(error) => {
                    attempts.failed(error)?;
                    continue;
                }
            };
            match sync.accept(response.body())? {
                Step::Page(page) => {
                    self.store_folders(&page)?;
                    page.commit(&mut sync)?;
                    attempts.succeeded();
                }
                Step::Wait(wait) => attempts.busy(wait)?,
                Step::FolderNotFound => return Err(Error::Text("the mailbox has no folders".to_owned())),
                _ => {}
            }
        }
        Ok(())
    }

    fn store_folders(&mut self, page: &Page<SyncFolderHierarchy>) -> Result<()> {
        let mut stored = self.store.begin()?;
        if page.is_from_start() {
            stored.forget_folders()?;
        }
        stored.put_folder(TOP, "Top of the mailbox", 0)?;
        for change in page.changes() {
            let Some(FolderId { id, .. }) = change.folder_id() else {
                return Err(Error::Text(format!("the server sends a folder without an id: {change:?}")));
            };
            let folder = match change {
                SyncFolderHierarchyChange::Create(folder) | SyncFolderHierarchyChange::Update(folder) => {
                    &folder.0
                }
                SyncFolderHierarchyChange::Delete(_) => {
                    stored.remove_folder(&id)?;
                    continue;
                }
                SyncFolderHierarchyChange::Unlisted(raw) if raw.local_name() == "Delete" => {
                    stored.remove_folder(&id)?;
                    continue;
                }
                // A folder that cannot be read has items too.
                _ => {
                    stored.put_unread_folder(&id)?;
                    continue;
                }
            };
            let base = AnyFolder::as_folder(folder);
            let name = base.and_then(|base| base.display_name.as_deref()).unwrap_or("?");
            let items = base.and_then(|base| u32::try_from(base.total_count?).ok()).unwrap_or(0);
            // The items of a search folder are in other folders.
            if !matches!(folder, AnyFolder::SearchFolder(_)) {
                stored.put_folder(&id, name, items)?;
            }
        }
        if page.is_last() {
            stored.remove_unknown_folders()?;
        }
        stored.set_state(page.state().map(ToString::to_string).as_deref())?;
        stored.commit()
    }

    fn items(&mut self, folder: &StoredFolder) -> Result<()> {
        let state = folder.state.as_deref();
        let sync = match folder.id.as_str() {
            TOP => Items::from_saved(top(), state)?,
            id => Items::from_saved(FolderId::new(id), state)?,
        };
        let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
        let shape = ItemResponseShape { include_mime_content: Some(true), ..shape };
        let mut mirror = ItemMirror::new(sync, shape);
        let mut attempts = Attempts::new(self.waits);
        while let Some(request) = mirror.request()? {
            let (step, is_good) = match self.client.exchange(request) {
                // One item can make a response unreadable: the mirror finds this item.
                Ok(response) => {
                    let checked = self.client.check(&response);
                    let is_good = checked.is_ok();
                    let step = mirror.accept_http(&HttpResponse::from(&response));
                    (step.map_err(|error| checked.err().unwrap_or(error.into())), is_good)
                }
                Err(error) => (mirror.lost().map_err(Error::from).and(Err(error)), false),
            };
            match step {
                Err(error) => attempts.failed(error)?,
                Ok(MirrorStep::Page(page)) => {
                    self.store_items(folder, &page)?;
                    (self.on_progress)(folder, u32::try_from(page.changes().len()).unwrap_or(u32::MAX));
                    page.commit(&mut mirror)?;
                    attempts.succeeded();
                }
                Ok(MirrorStep::Wait(wait)) => attempts.busy(wait)?,
                // The next run gets the deletion of the folder.
                Ok(MirrorStep::FolderNotFound) => return Ok(()),
                Ok(_) if is_good => attempts.succeeded(),
                Ok(_) => {}
            }
        }
        Ok(())
    }

    fn store_items(&mut self, folder: &StoredFolder, page: &MirrorPage) -> Result<()> {
        let mut stored = self.store.begin()?;
        if page.is_from_start() {
            stored.forget_items(&folder.id)?;
        }
        for change in page.changes() {
            match change {
                MirrorChange::Item(id, item) => put(&mut stored, &folder.id, id, item.clone())?,
                // If the item was deleted, a later page has the deletion. If the user may not read it, no page names it again.
                MirrorChange::NotFound(id) => {
                    stored.note_failure(&folder.id, &id.id, "the server does not find the item")?;
                }
                MirrorChange::Removed(id) => stored.remove_item(&folder.id, &id.id)?,
                MirrorChange::ReadFlag(id, is_read) => stored.set_read_flag(&folder.id, &id.id, *is_read)?,
                MirrorChange::Failed(Some(id), error) => {
                    stored.note_failure(&folder.id, &id.id, &error.to_string())?;
                }
                MirrorChange::Failed(None, error) => return Err(error.clone().into()),
                _ => return Err(Error::Text("an unknown change".to_owned())),
            }
        }
        if page.is_last() {
            stored.remove_unknown_items(&folder.id)?;
        }
        stored.set_folder_state(&folder.id, page.state().map(ToString::to_string).as_deref())?;
        stored.commit()
    }

    /// Fetches the items again that the server did not send. If the server cannot make the MIME content of an item, the item
    /// is stored as XML.
    fn failed_items(&mut self) -> Result<()> {
        let failures = self.store.failures()?;
        let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
        let with_mime = ItemResponseShape { include_mime_content: Some(true), ..shape.clone() };
        let mut refused = Vec::new();
        let first = self.failed_items_with(&failures, with_mime, &mut refused);
        let second = self.failed_items_with(&refused, shape, &mut Vec::new());
        first.and(second)
    }

    /// Fetches items with a shape, and stores them. Adds those whose MIME content the server cannot make to `refused`.
    fn failed_items_with(
        &mut self,
        failures: &[(String, String)],
        shape: ItemResponseShape,
        refused: &mut Vec<(String, String)>,
    ) -> Result<()> {
        let ids: Vec<ItemId> = failures.iter().map(|(id, _)| ItemId::new(id.as_str())).collect();
        let mut batch = Batch::new(GetItem::new(shape, ids));
        let mut attempts = Attempts::new(self.waits);
        while let Some(request) = batch.request()? {
            let finished = match self.client.exchange(request) {
                Ok(response) => match batch.accept_http(&HttpResponse::from(&response)) {
                    Ok(finished) => {
                        if !finished.is_empty() {
                            attempts.succeeded();
                        }
                        finished
                    }
                    // The items stay for the next run.
                    Err(error) if error.fault().is_none() && error.kind() != ErrorKind::Http => break,
                    Err(error) => return Err(self.client.check(&response).err().unwrap_or(error.into())),
                },
                Err(error) => {
                    attempts.failed(error)?;
                    batch.lost()?
                }
            };
            let mut stored = self.store.begin()?;
            for Finished { index, outcome, .. } in finished {
                let Some(failure @ (id, folder)) = failures.get(index) else { continue };
                match outcome.map(ItemInfoResponseMessage::into_item) {
                    Ok(Some(item)) => put(&mut stored, folder, &ItemId::new(id.as_str()), item)?,
                    Err(failed) if is_mime_refused(&failed) => refused.push(failure.clone()),
                    // Any other failure stays for the next run.
                    _ => {}
                }
            }
            stored.commit()?;
            if let Some(wait) = batch.wait() {
                attempts.busy(wait)?;
            }
        }
        Ok(())
    }
}

fn top() -> DistinguishedFolderId {
    DistinguishedFolderId::new(DistinguishedFolderIdName::Msgfolderroot)
}

/// Returns `true` if the server cannot make the MIME content of an item.
fn is_mime_refused(failed: &Failed<ItemInfoResponseMessage, ResponseCode>) -> bool {
    matches!(
        failed.failure().and_then(|failure| failure.code.as_ref()),
        Some(
            ResponseCode::ErrorContentConversionFailed
                | ResponseCode::ErrorItemCorrupt
                | ResponseCode::ErrorMimeContentConversionFailed
                | ResponseCode::ErrorUnsupportedMimeConversion
        )
    )
}

/// Stores an item as MIME, or as XML without MIME content. MIME does not contain the read flag.
fn put(stored: &mut StoredPage<'_>, folder: &str, id: &ItemId, item: AnyItem) -> Result<()> {
    let is_read = item.scalar(&UnindexedFieldUri::MessageIsRead.into());
    match item.mime_content() {
        Some(content) => stored.put_item(folder, id, content, "eml")?,
        None => put_xml(stored, folder, id, item)?,
    }
    match is_read {
        Some(Scalar::Boolean(is_read)) => stored.set_read_flag(folder, &id.id, is_read),
        _ => Ok(()),
    }
}

/// Stores an item as XML: a response to `GetItem`. Notes an item that cannot be written, and keeps its older version. Also
/// notes an item with attachments, because the XML does not have their content.
fn put_xml(stored: &mut StoredPage<'_>, folder: &str, id: &ItemId, item: AnyItem) -> Result<()> {
    let has_attachments = item.as_item().is_some_and(|item| item.has_attachments == Some(true));
    let items = Some([item].into());
    let message = ItemInfoResponseMessage { items, ..ItemInfoResponseMessage::success() };
    let response = Envelope::new(ResponseHeader::default(), GetItem::join([Ok(message)])?);
    // The file has all that was read: also XML that no field holds, and values that the schema forbids.
    let options =
        WriteOptions::new().as_read().forbidden_characters(ForbiddenCharacters::Replace('\u{fffd}'));
    match response.to_xml_element_counted(options, GET_ITEM_RESPONSE) {
        Ok(written) => {
            stored.put_item(folder, id, written.text.as_bytes(), "xml")?;
            if has_attachments {
                stored.note_failure(folder, &id.id, "stored without the content of its attachments")?;
            } else if written.unplaced > 0 {
                stored.note_failure(folder, &id.id, "stored without some unknown XML")?;
            }
            Ok(())
        }
        Err(error) => stored.note_failure(folder, &id.id, &error.to_string()),
    }
}
