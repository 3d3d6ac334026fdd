//! `ExportItems` and `UploadItems`.
//!
//! Clients must not look into the exported data. In this server, the data is a name, a checksum and a `CreateItem`
//! request. The request has the item, its attachments, and its MIME content if a client gave it.

use ews_bindings::messages::{
    CreateItem, ExportItemsResponseMessage, ResponseCode, UploadItemsResponseMessage,
};
use ews_bindings::operation::Message as _;
use ews_bindings::properties::Properties as _;
use ews_bindings::types::{
    AnyAttachment, AnyItem, CreateAction, ItemId, MimeContent, UnindexedFieldUri, UploadItem,
};
use ews_bindings::xml::Root as _;

use super::{Call, Outcome};
use crate::mailbox::{ItemChangeKind, StoredItem, size};
use crate::mime;
use crate::refusal::Refusal;

/// The first bytes of exported data.
const START: &[u8] = b"ews-test-server 1\n";

/// The content of exported data.
struct Exported {
    item: StoredItem,
    attachments: Vec<AnyAttachment>,
}

impl Call<'_> {
    pub(super) fn export_item(&mut self, id: &ItemId) -> Outcome<ExportItemsResponseMessage> {
        let id = self.existing_item(&id.id)?;
        let own = self.own();
        let stored = own.items.get(&id).ok_or_else(Refusal::item_not_found)?;
        let item_id = stored.value.id().map(|id| id.clone().into());
        let data = Some(write(stored, own.attachments_of(&id))?.into());
        Ok(ExportItemsResponseMessage { item_id, data, ..ExportItemsResponseMessage::success() })
    }

    pub(super) fn upload_item(&mut self, upload: &UploadItem) -> Outcome<UploadItemsResponseMessage> {
        let folder = self.folder_id(upload.parent_folder_id.clone())?;
        let mut exported = read(&upload.data).ok_or_else(corrupt)?;
        exported.set_associated(upload.is_associated);
        self.check_room(exported.item.size() + size::of_attachments(&exported.attachments))?;
        let present = match &upload.item_id {
            Some(id) => self.existing_item(&id.id).ok(),
            None => None,
        };
        let present = present.filter(|id| self.own().items.get(id).is_some_and(|item| item.folder == folder));
        let id = match (&upload.create_action, present) {
            (CreateAction::CreateNew, _) if upload.item_id.is_some() => {
                let text = "An item id must not be present if the CreateAction is CreateNew.";
                return Err(Refusal::new(ResponseCode::ErrorInvalidRequest, text));
            }
            (CreateAction::Update, _) if upload.item_id.is_none() => {
                return Err(Refusal::new(ResponseCode::ErrorInvalidIdEmpty, "The item id is missing."));
            }
            (CreateAction::Update, None) => return Err(Refusal::item_not_found()),
            (CreateAction::CreateNew, _) | (_, None) => self.own().add_item(&folder, exported.item),
            (_, Some(id)) => self.replace(id, exported.item),
        };
        self.own().attach(&id, exported.attachments);
        let item_id = self.own().items.get(&id).and_then(|item| item.value.id());
        let item_id = item_id.map(|id| id.clone().into());
        Ok(UploadItemsResponseMessage { item_id, ..UploadItemsResponseMessage::success() })
    }

    /// Replaces the properties and the attachments of an item. Its id stays.
    fn replace(&mut self, id: String, new: StoredItem) -> String {
        let own = self.own();
        let old = own.items.get(&id).map(|item| item.attachments.clone()).unwrap_or_default();
        for attachment in old {
            own.remove_attachment(&attachment);
        }
        if let Some(item) = own.items.get_mut(&id) {
            item.mime = new.mime;
        }
        own.change_item(&id, ItemChangeKind::Properties, |value| *value = new.value);
        id
    }
}

impl Exported {
    fn set_associated(&mut self, is_associated: Option<bool>) {
        let Some(is_associated) = is_associated else { return };
        self.item.is_associated = is_associated;
        if let Some(base) = self.item.value.as_item_mut() {
            base.is_associated = Some(is_associated);
        }
    }
}

fn corrupt() -> Refusal {
    Refusal::new(ResponseCode::ErrorCorruptData, "The data to import is corrupt.")
}

fn write(item: &StoredItem, attachments: Vec<AnyAttachment>) -> Outcome<Vec<u8>> {
    let mut value = item.value.clone();
    value.clear(&UnindexedFieldUri::ItemParentFolderId.into());
    if let Some(base) = value.as_item_mut() {
        base.item_id = None;
        base.attachments = (!attachments.is_empty()).then(|| attachments.into());
        base.mime_content = item.mime.clone().map(|content| MimeContent::new(content).into());
    }
    let xml = CreateItem::new([value]).to_xml()?;
    Ok([START, &checksum(xml.as_bytes()), xml.as_bytes()].concat())
}

fn read(data: &[u8]) -> Option<Exported> {
    let (sum, xml) = data.strip_prefix(START)?.split_at_checked(8)?;
    if sum != checksum(xml) {
        return None;
    }
    let request = CreateItem::from_xml(str::from_utf8(xml).ok()?).ok()?;
    let mut value = AnyItem::try_from(request.items.into_iter().next()?).ok()?;
    let mime = mime::taken(&mut value);
    let attachments = value.as_item_mut()?.attachments.take();
    let attachments = attachments.into_iter().flatten().collect();
    Some(Exported { item: StoredItem::new(value, mime), attachments })
}

/// The checksum FNV-1a.
fn checksum(bytes: &[u8]) -> [u8; 8] {
    let step = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step).to_be_bytes()
}
