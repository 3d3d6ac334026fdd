//! `ExportItems` and `UploadItems`.

use ews_bindings::messages::{
    ExportItems, GetFolder, GetItem, ResponseCode, UploadItems, UploadItemsResponseMessage,
};
use ews_bindings::operation::Outcome;
use ews_bindings::types::{
    AnyAttachment, AnyFolder, AnyItem, CreateAction, DefaultShapeNames, DistinguishedFolderIdName as Name,
    FileAttachment, FolderId, FolderResponseShape, ItemAttachment, ItemId, ItemResponseShape, Message,
    UploadItem,
};

use crate::client::{Client, code, message, named};

pub(crate) fn folder(client: &Client, name: Name) -> FolderId {
    let request = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::IdOnly), [named(name)]);
    let folders = client.send_one(request).expect("a folder").folders.expect("folders");
    let id = folders.first().and_then(AnyFolder::as_folder).and_then(|folder| folder.folder_id.as_deref());
    id.expect("an id").clone()
}

pub(crate) fn export(client: &Client, id: &ItemId) -> Vec<u8> {
    client.send_one(ExportItems::new([id.clone()])).expect("data").data.expect("data").0
}

pub(crate) fn upload(client: &Client, item: UploadItem) -> Outcome<UploadItemsResponseMessage> {
    client.send_one(UploadItems::new([item]))
}

fn id(message: UploadItemsResponseMessage) -> ItemId {
    *message.item_id.expect("an id")
}

fn get(client: &Client, id: &ItemId) -> AnyItem {
    let shape = ItemResponseShape {
        include_mime_content: Some(true),
        ..ItemResponseShape::new(DefaultShapeNames::AllProperties)
    };
    client.send_one(GetItem::new(shape, [id.clone()])).expect("an item").into_item().expect("an item")
}

/// Returns an item without the properties that differ between two copies: the ids.
fn without_ids(mut item: AnyItem) -> AnyItem {
    let base = item.as_item_mut().expect("an item");
    (base.item_id, base.parent_folder_id) = (None, None);
    for attachment in base.attachments.iter_mut().flat_map(|list| list.iter_mut()) {
        let attachment = attachment.as_attachment_mut().expect("an attachment");
        (attachment.attachment_id, attachment.last_modified_time) = (None, None);
    }
    item
}

#[test]
fn uploaded_item_equals_the_exported_item() {
    let client = Client::new();
    let mime = b"From: Mei <mei@example.com>\r\nSubject: From MIME\r\n\r\nHello\r\n".to_vec();
    let mut given = Message::default();
    given.base.mime_content = Some(ews_bindings::types::MimeContent::new(mime).into());
    let file: AnyAttachment = FileAttachment::from_bytes("menu.txt", b"Soup".to_vec()).into();
    let item: AnyAttachment = ItemAttachment::from_item("Inner", message("Inner")).into();
    given.base.attachments = Some(vec![file, item].into());
    let original = client.create(given, named(Name::Inbox));
    let data = export(&client, &original);
    let jonas = client.jonas();
    let new = UploadItem::new(CreateAction::CreateNew, folder(&jonas, Name::Drafts), data);
    let created = id(upload(&jonas, new).expect("an item"));
    assert_eq!(without_ids(get(&jonas, &created)), without_ids(get(&client, &original)));
    assert_eq!(jonas.subjects(Name::Drafts), ["From MIME"]);
}

#[test]
fn update_replaces_the_item_and_fails_without_it() {
    use CreateAction::{CreateNew, Update, UpdateOrCreate};
    let client = Client::new();
    let lunch = client.create(message("Lunch"), named(Name::Inbox));
    let dinner = client.create(message("Dinner"), named(Name::Inbox));
    let data = export(&client, &lunch);
    let item = |action, folder_name, item_id: Option<&ItemId>| UploadItem {
        item_id: item_id.map(|id| id.clone().into()),
        ..UploadItem::new(action, folder(&client, folder_name), data.clone())
    };
    let updated = id(upload(&client, item(Update, Name::Inbox, Some(&dinner))).expect("an item"));
    assert_eq!((&updated.id, updated.change_key != dinner.change_key), (&dinner.id, true));
    assert_eq!(client.subjects(Name::Inbox), ["Lunch", "Lunch"]);
    for (action, folder, item_id, wanted) in [
        (Update, Name::Drafts, Some(&dinner), ResponseCode::ErrorItemNotFound),
        (Update, Name::Inbox, None, ResponseCode::ErrorInvalidIdEmpty),
        (CreateNew, Name::Inbox, Some(&dinner), ResponseCode::ErrorInvalidRequest),
    ] {
        assert_eq!(code(upload(&client, item(action, folder, item_id))), wanted);
    }
    let created = id(upload(&client, item(UpdateOrCreate, Name::Drafts, Some(&dinner))).expect("an item"));
    assert_ne!(created.id, dinner.id);
    assert_eq!(client.subjects(Name::Drafts), ["Lunch"]);
    let same = id(upload(&client, item(UpdateOrCreate, Name::Drafts, Some(&created))).expect("an item"));
    assert_eq!((same.id, client.subjects(Name::Drafts).len()), (created.id, 1));
}

#[test]
fn damaged_data_is_refused() {
    let client = Client::new();
    let data = export(&client, &client.create(message("Lunch"), named(Name::Inbox)));
    let inbox = folder(&client, Name::Inbox);
    let outcome =
        |data: &[u8]| upload(&client, UploadItem::new(CreateAction::CreateNew, inbox.clone(), data.to_vec()));
    for index in 0..data.len() {
        let mut damaged = data.clone();
        damaged[index] ^= 1;
        assert_eq!(code(outcome(&damaged)), ResponseCode::ErrorCorruptData, "{index}");
        assert_eq!(code(outcome(&data[..index])), ResponseCode::ErrorCorruptData, "{index}");
    }
    assert_eq!(client.subjects(Name::Inbox), ["Lunch"]);
}
