//! Attachments: created, read and deleted, and the items that contain them.

use ews_bindings::messages::{
    CopyItem, CreateAttachment, DeleteAttachment, GetAttachment, GetItem, MoveItem, ResponseCode,
};
use ews_bindings::types::{
    AnyAttachment, AnyItem, AttachmentId, AttachmentResponseShape, Body, BodyType, BodyTypeResponse,
    DefaultShapeNames, DistinguishedFolderIdName as Name, FileAttachment, ItemAttachment, ItemId,
    ItemResponseShape, Message, ReferenceAttachment, RequestAttachmentId, TargetFolderId,
};

use crate::client::{Client, code, message, named};

fn attach(client: &Client, item: &ItemId, attachment: impl Into<AnyAttachment>) -> AttachmentId {
    let request = CreateAttachment::new(item.clone(), [attachment.into()]);
    let created = client.send_one(request).expect("an attachment").attachments.expect("attachments");
    created.first().and_then(AnyAttachment::id).expect("an id").clone()
}

fn request_id(id: &AttachmentId) -> RequestAttachmentId {
    RequestAttachmentId::new(id.id.as_str())
}

fn get_shaped(client: &Client, id: &AttachmentId, shape: AttachmentResponseShape) -> AnyAttachment {
    let request =
        GetAttachment { attachment_shape: Some(shape.into()), ..GetAttachment::new([request_id(id)]) };
    let got = client.send_one(request).expect("an attachment").attachments.expect("attachments");
    got.first().expect("an attachment").clone()
}

fn get(client: &Client, id: &AttachmentId) -> AnyAttachment {
    get_shaped(client, id, AttachmentResponseShape::default())
}

fn get_item(client: &Client, id: &ItemId) -> AnyItem {
    let shape = ItemResponseShape {
        include_mime_content: Some(true),
        ..ItemResponseShape::new(DefaultShapeNames::AllProperties)
    };
    client.send_one(GetItem::new(shape, [id.clone()])).expect("an item").into_item().expect("an item")
}

fn listed(item: &AnyItem) -> Vec<AnyAttachment> {
    let list = item.as_item().and_then(|item| item.attachments.as_deref());
    list.cloned().unwrap_or_default()
}

#[test]
fn file_is_created_listed_read_and_deleted() {
    let client = Client::new();
    let item = client.create(message("Lunch"), named(Name::Inbox));
    let id = attach(&client, &item, FileAttachment::from_bytes("menu.txt", b"Soup".to_vec()));
    assert_eq!(id.root_item_id.as_deref(), Some(item.id.as_str()));
    let stored = get_item(&client, &item);
    let key = stored.id().and_then(|id| id.change_key.clone());
    assert_eq!((id.root_item_change_key.clone(), key != item.change_key), (key, true));
    assert_eq!(stored.as_item().and_then(|item| item.has_attachments), Some(true));
    let list = listed(&stored);
    assert_eq!(list.first().and_then(AnyAttachment::id).map(|id| &id.id), Some(&id.id));
    assert_eq!(list.first().and_then(AnyAttachment::bytes), None);
    assert_eq!(get(&client, &id).bytes(), Some(&b"Soup"[..]));
    let deleted = client.send_one(DeleteAttachment::new([request_id(&id)])).expect("deleted");
    assert_ne!(
        deleted.root_item_id.map(|root| root.root_item_change_key),
        id.root_item_change_key,
        "the change key changes again"
    );
    assert_eq!(listed(&get_item(&client, &item)), []);
    let gone = client.send_one(GetAttachment::new([request_id(&id)]));
    assert_eq!(code(gone), ResponseCode::ErrorInvalidAttachmentId);
    let item_id = GetAttachment::new([RequestAttachmentId::new(item.id.as_str())]);
    assert_eq!(code(client.send_one(item_id)), ResponseCode::ErrorInvalidIdMalformed);
}

#[test]
fn each_attachment_of_a_request_has_its_response_message() {
    let mut client = Client::new();
    client.endpoint = client.endpoint.version("V2017_07_11");
    let item = client.create(message("Lunch"), named(Name::Inbox));
    let link = ReferenceAttachment::from_link("map", "https://example.com/map", "OneDrivePro");
    let all: Vec<AnyAttachment> = vec![
        FileAttachment::from_bytes("a", b"1".to_vec()).into(),
        link.into(),
        ItemAttachment::default().into(),
    ];
    let mut outcomes = client.send(CreateAttachment::new(item.clone(), all)).into_iter();
    assert!(outcomes.next().is_some_and(|outcome| outcome.is_ok()));
    assert!(outcomes.next().is_some_and(|outcome| outcome.is_ok()));
    let without_item = outcomes.next().expect("three messages");
    assert_eq!(code(without_item), ResponseCode::ErrorMissingItemForCreateItemAttachment);
    let list = listed(&get_item(&client, &item));
    let AnyAttachment::ReferenceAttachment(link) = &list[1] else { panic!("{list:?}") };
    assert_eq!(link.attach_long_path_name.as_deref(), Some("https://example.com/map"));
    // Older versions do not have reference attachments.
    client.endpoint = client.endpoint.version("Exchange2013_SP1");
    assert_eq!(listed(&get_item(&client, &item)).len(), 1);
}

#[test]
fn attached_item_has_its_own_attachments_and_the_shape_of_the_request() {
    let client = Client::new();
    let item = client.create(message("Outer"), named(Name::Inbox));
    let mut inner = message("Inner");
    inner.base.body = Some(Body::new(BodyType::Html, "<p>Hello <b>Mei</b></p>").into());
    inner.base.attachments = Some([FileAttachment::from_bytes("deep.txt", b"deep".to_vec())].into());
    let id = attach(&client, &item, ItemAttachment::from_item("Inner", inner));
    let shape = AttachmentResponseShape {
        include_mime_content: Some(true),
        body_type: Some(BodyTypeResponse::Text),
        ..AttachmentResponseShape::default()
    };
    let attachment = get_shaped(&client, &id, shape);
    let inner = attachment.item().and_then(|item| item.as_item()).expect("an item");
    assert_eq!(inner.body.as_ref().map(|body| body.value.as_str()), Some("Hello Mei"));
    let mime = inner.mime_content.as_ref().map(|content| content.value.0.clone()).expect("MIME");
    let mime = String::from_utf8(mime).expect("text");
    assert!(mime.contains("Subject: Inner") && mime.contains("deep.txt"), "{mime}");
    let deep = inner.attachments.as_ref().and_then(|list| list.first()).expect("an attachment");
    assert_eq!(deep.bytes(), None);
    let deep = deep.id().expect("an id").clone();
    assert_eq!(get(&client, &deep).bytes(), Some(&b"deep"[..]));
    let deleted = client.send_one(DeleteAttachment::new([request_id(&deep)])).expect("deleted");
    assert_eq!(deleted.root_item_id.map(|root| root.root_item_id), Some(item.id));
    let attachment = get(&client, &id);
    assert_eq!(attachment.item().and_then(|item| item.as_item()?.attachments.clone()), None);
}

#[test]
fn mime_content_has_the_attachments_and_is_the_same_each_time() {
    let client = Client::new();
    let item = client.create(message("Outer"), named(Name::Inbox));
    attach(&client, &item, FileAttachment::from_bytes("menu.txt", b"Soup".to_vec()));
    attach(&client, &item, ItemAttachment::from_item("Inner", message("Inner")));
    let first = get_item(&client, &item);
    let mime = first.mime_content().expect("MIME").to_vec();
    let text = String::from_utf8_lossy(&mime).into_owned();
    assert!(text.contains("menu.txt") && text.contains("Subject: Inner"), "{text}");
    assert_eq!(get_item(&client, &item).mime_content(), Some(&mime[..]));
    // A message that is created from this content has the same attachments.
    let mut given = Message::default();
    given.base.mime_content = Some(ews_bindings::types::MimeContent::new(mime).into());
    let created = get_item(&client, &client.create(given, named(Name::Drafts)));
    let names: Vec<_> = listed(&created).iter().filter_map(|one| one.as_attachment()?.name.clone()).collect();
    assert_eq!(names, ["menu.txt", "Inner"]);
}

#[test]
fn copy_and_move_keep_the_attachments() {
    let client = Client::new();
    let item = client.create(message("Outer"), named(Name::Inbox));
    let mut inner = message("Inner");
    inner.base.attachments = Some([FileAttachment::from_bytes("deep.txt", b"deep".to_vec())].into());
    let id = attach(&client, &item, ItemAttachment::from_item("Inner", inner));
    let target = TargetFolderId::new(named(Name::Drafts));
    let copy = client.send_one(CopyItem::new(target.clone(), [item.clone()])).expect("a copy");
    let copy = copy.item().and_then(AnyItem::id).expect("an id").clone();
    let moved = client.send_one(MoveItem::new(target, [item])).expect("an item");
    let moved = moved.item().and_then(AnyItem::id).expect("an id").clone();
    assert_eq!(listed(&get_item(&client, &moved))[0].id().map(|id| &id.id), Some(&id.id));
    let copied = listed(&get_item(&client, &copy))[0].id().expect("an id").clone();
    assert_ne!(copied.id, id.id);
    for id in [id, copied] {
        let attachment = get(&client, &id);
        let inner = attachment.item().and_then(|item| item.as_item()).expect("an item");
        let deep = inner.attachments.as_ref().and_then(|list| list.first()?.id()).expect("an id").clone();
        assert_eq!(get(&client, &deep).bytes(), Some(&b"deep"[..]));
    }
}
