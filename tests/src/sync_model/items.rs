//! The sync of items.

use ews_bindings::Result;
use ews_bindings::messages::SyncFolderItems;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::sync::{FolderSync, Items, ItemsState, unread_item_id};
use ews_bindings::types::{
    AnyItem, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape, Message,
    SyncFolderItemsChange,
};
use ews_bindings::xml::RawXml;

use super::kind::{Effect, Kind};
use super::mailbox::{Change, ChangeKind, Entry};

/// The sync of the items of a folder.
#[derive(Debug)]
pub struct ItemsKind;

impl Kind for ItemsKind {
    type Operation = SyncFolderItems;

    const HAS_READ_FLAGS: bool = true;
    const FLAG: &'static str = "m:IncludesLastItemInRange";

    fn sync(state: Option<&ItemsState>) -> Result<FolderSync<SyncFolderItems>> {
        let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
        match state {
            Some(state) => Items::resume(inbox, state),
            None => Ok(Items::new(inbox)),
        }
    }

    fn shape() -> ItemResponseShape {
        ItemResponseShape::new(DefaultShapeNames::IdOnly)
    }

    fn sent_state(request: &str) -> Result<Option<String>> {
        Ok(Envelope::<RequestHeader, SyncFolderItems>::read(request.as_bytes())?.body.sync_state)
    }

    fn change(change: &Change) -> String {
        let id = &change.id;
        match change.kind {
            ChangeKind::Create(entry) => format!("<t:Create>{}</t:Create>", item(id, entry)),
            ChangeKind::Update(entry) => format!("<t:Update>{}</t:Update>", item(id, entry)),
            ChangeKind::ReadFlag(entry) => {
                let is_read = entry.is_read;
                format!(
                    "<t:ReadFlagChange><t:ItemId Id=\"{id}\"/><t:IsRead>{is_read}</t:IsRead></t:ReadFlagChange>"
                )
            }
            ChangeKind::Delete => format!("<t:Delete><t:ItemId Id=\"{id}\"/></t:Delete>"),
        }
    }

    fn unknown(change: &Change, is_item: bool) -> String {
        let id = &change.id;
        if is_item {
            format!(
                "<t:Create><t:Hologram><t:Depth>7</t:Depth><t:ItemId Id=\"{id}\"/></t:Hologram></t:Create>"
            )
        } else {
            format!("<t:Rename><t:ItemId Id=\"{id}\"/></t:Rename>")
        }
    }

    fn unreadable(change: &Change, has_id: bool) -> String {
        let id = if has_id { format!(" Id=\"{}\"", change.id) } else { String::new() };
        match change.kind {
            ChangeKind::Create(_) if !has_id => "<t:Create><t:Message/></t:Create>".to_owned(),
            // The sender has an id too.
            ChangeKind::Update(_) if !has_id => {
                "<t:Update><t:Hologram><t:ItemId/><t:From><t:Mailbox><t:ItemId Id=\"I1\"/></t:Mailbox></t:From>\
                 </t:Hologram></t:Update>"
                    .to_owned()
            }
            _ => format!("<t:ReadFlagChange><t:ItemId{id}/><t:IsRead>perhaps</t:IsRead></t:ReadFlagChange>"),
        }
    }

    fn effect(change: &SyncFolderItemsChange) -> Effect {
        match change {
            SyncFolderItemsChange::Create(item) => effect_of_item(item),
            SyncFolderItemsChange::Update(item) => effect_of_item(item),
            SyncFolderItemsChange::Delete(deleted) => Effect::Remove(deleted.item_id.id.clone()),
            SyncFolderItemsChange::ReadFlagChange(change) => {
                Effect::SetRead(change.item_id.id.clone(), change.is_read)
            }
            SyncFolderItemsChange::Unlisted(raw) => unread(raw),
            _ => Effect::Lost,
        }
    }
}

/// Returns the XML of an item. The kind of an item depends on its text.
fn item(id: &str, entry: Entry) -> String {
    let Entry { text, is_read, .. } = entry;
    let kind = if text.is_multiple_of(3) { "MeetingRequest" } else { "Message" };
    format!(
        "<t:{kind}><t:ItemId Id=\"{id}\" ChangeKey=\"C{text}\"/><t:Subject>{text}</t:Subject>\
         <t:IsRead>{is_read}</t:IsRead></t:{kind}>"
    )
}

fn effect_of_item(item: &AnyItem) -> Effect {
    match item {
        AnyItem::Message(message) => effect_of_message(message),
        AnyItem::MeetingRequest(request) => effect_of_message(request),
        AnyItem::Unlisted(raw) => unread(raw),
        _ => Effect::Lost,
    }
}

fn effect_of_message(message: &Message) -> Effect {
    let text = message.subject.as_deref().and_then(|text| text.parse().ok());
    match (&message.item_id, text, message.is_read) {
        (Some(id), Some(text), Some(is_read)) => {
            Effect::Put(id.id.clone(), Entry { text, is_read, revision: 0 })
        }
        (Some(id), _, _) => Effect::Fetch(id.id.clone()),
        (None, _, _) => Effect::Lost,
    }
}

fn unread(raw: &RawXml) -> Effect {
    unread_item_id(raw).map_or(Effect::Lost, |id| Effect::Fetch(id.id))
}
