//! The sync of folders.

use ews_bindings::Result;
use ews_bindings::messages::SyncFolderHierarchy;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::sync::{FolderSync, Hierarchy, HierarchyState, unread_folder_id};
use ews_bindings::types::{AnyFolder, DefaultShapeNames, FolderResponseShape, SyncFolderHierarchyChange};
use ews_bindings::xml::RawXml;

use super::kind::{Effect, Kind};
use super::mailbox::{Change, ChangeKind, Entry};

/// The sync of the folders of a mailbox.
#[derive(Debug)]
pub struct FoldersKind;

impl Kind for FoldersKind {
    type Operation = SyncFolderHierarchy;

    const HAS_READ_FLAGS: bool = false;
    const FLAG: &'static str = "m:IncludesLastFolderInRange";

    fn sync(state: Option<&HierarchyState>) -> Result<FolderSync<SyncFolderHierarchy>> {
        match state {
            Some(state) => Hierarchy::resume_whole_mailbox(state),
            None => Ok(Hierarchy::whole_mailbox()),
        }
    }

    fn shape() -> FolderResponseShape {
        FolderResponseShape::new(DefaultShapeNames::IdOnly)
    }

    fn sent_state(request: &str) -> Result<Option<String>> {
        Ok(Envelope::<RequestHeader, SyncFolderHierarchy>::read(request.as_bytes())?.body.sync_state)
    }

    fn change(change: &Change) -> String {
        let id = &change.id;
        match change.kind {
            ChangeKind::Create(entry) => format!("<t:Create>{}</t:Create>", folder(id, entry)),
            ChangeKind::Update(entry) | ChangeKind::ReadFlag(entry) => {
                format!("<t:Update>{}</t:Update>", folder(id, entry))
            }
            ChangeKind::Delete => format!("<t:Delete><t:FolderId Id=\"{id}\"/></t:Delete>"),
        }
    }

    fn unknown(change: &Change, is_item: bool) -> String {
        let id = &change.id;
        if is_item {
            format!("<t:Create><t:Drawer><t:Size>7</t:Size><t:FolderId Id=\"{id}\"/></t:Drawer></t:Create>")
        } else {
            format!("<t:Rename><t:FolderId Id=\"{id}\"/></t:Rename>")
        }
    }

    fn unreadable(change: &Change, has_id: bool) -> String {
        let id = if has_id { format!(" Id=\"{}\"", change.id) } else { String::new() };
        match change.kind {
            ChangeKind::Delete if !has_id => "<t:Delete/>".to_owned(),
            _ => format!(
                "<t:Update><t:Folder><t:FolderId{id}/><t:ParentFolderId Id=\"I1\"/></t:Folder></t:Update>"
            ),
        }
    }

    fn effect(change: &SyncFolderHierarchyChange) -> Effect {
        match change {
            SyncFolderHierarchyChange::Create(folder) => effect_of_folder(folder),
            SyncFolderHierarchyChange::Update(folder) => effect_of_folder(folder),
            SyncFolderHierarchyChange::Delete(deleted) => Effect::Remove(deleted.folder_id.id.clone()),
            SyncFolderHierarchyChange::Unlisted(raw) => unread(raw),
            _ => Effect::Lost,
        }
    }
}

/// Returns the XML of a folder. The kind of a folder depends on its text.
fn folder(id: &str, entry: Entry) -> String {
    let text = entry.text;
    let kind = if text.is_multiple_of(3) { "CalendarFolder" } else { "Folder" };
    format!(
        "<t:{kind}><t:FolderId Id=\"{id}\" ChangeKey=\"C{text}\"/><t:DisplayName>{text}</t:DisplayName></t:{kind}>"
    )
}

fn effect_of_folder(folder: &AnyFolder) -> Effect {
    let Some(base) = folder.as_folder() else {
        return if let AnyFolder::Unlisted(raw) = folder { unread(raw) } else { Effect::Lost };
    };
    let text = base.display_name.as_deref().and_then(|text| text.parse().ok());
    match (&base.folder_id, text) {
        (Some(id), Some(text)) => Effect::Put(id.id.clone(), Entry { text, is_read: false, revision: 0 }),
        (Some(id), None) => Effect::Fetch(id.id.clone()),
        (None, _) => Effect::Lost,
    }
}

fn unread(raw: &RawXml) -> Effect {
    unread_folder_id(raw).map_or(Effect::Lost, |id| Effect::Fetch(id.id))
}
