//! MIME content that is hard to read.

use ews_bindings::messages::{
    CreateItem, FindItem, GetAttachment, GetItem, ItemInfoResponseMessage, ResponseCode, SyncFolderItems,
};
use ews_bindings::operation::Outcome;
use ews_bindings::types::{
    AllItem, AnyAttachment, AnyItem, CalendarItem, ContactItem, DefaultShapeNames,
    DistinguishedFolderIdName as Name, ItemQueryTraversal, ItemResponseShape, MaxSyncChangesReturned,
    Message, MessageDisposition, MimeContent, RequestAttachmentId, TargetFolderId,
};

use crate::client::{Client, code, made, named};

fn content(mime: &str) -> MimeContent {
    MimeContent::new(mime.as_bytes().to_vec())
}

fn message(mime: &str) -> Message {
    made(|message: &mut Message| message.base.mime_content = Some(content(mime).into()))
}

fn shape() -> ItemResponseShape {
    ItemResponseShape::new(DefaultShapeNames::AllProperties)
}

fn get(client: &Client, item: impl Into<AllItem>, folder: Name) -> AnyItem {
    let id = client.create(item, named(folder));
    client.send_one(GetItem::new(shape(), [id])).expect("an item").into_item().expect("an item")
}

#[test]
fn forbidden_characters_in_a_message_are_replaced() {
    let client = Client::new();
    let mime = "From: \"M\u{7}ei\" <m\u{1}ei@example.com>\r\nTo: <>\r\nSubject: =?utf-8?q?a=01b?=\r\n\
        Message-ID: <\u{2}@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
        --b\r\n\r\nhi\u{8}\u{0}there\u{ffff}\r\n--b\r\nContent-Type: application/x\u{3}; name=\"f\u{1}\"\r\n\
        Content-Disposition: attachment; filename=\"f\u{1}\"\r\nContent-ID: <\u{4}>\r\n\r\nabc\r\n--b--\r\n";
    let item = get(&client, message(mime), Name::Inbox);
    let AnyItem::Message(read) = &item else { panic!("{item:?}") };
    assert_eq!(read.subject.as_deref(), Some("a\u{fffd}b"));
    assert_eq!(read.to_recipients, None);
    let body = &read.body.as_ref().expect("a body").value;
    assert_eq!(body.trim_end(), "hi\u{fffd}\u{fffd}there\u{fffd}");
    let attachment = read.attachments.as_ref().and_then(|list| list.first()).expect("an attachment");
    assert_eq!(attachment.as_attachment().and_then(|one| one.name.as_deref()), Some("f\u{fffd}"));
    let id = attachment.id().expect("an id").id.clone();
    let got = client.send_one(GetAttachment::new([RequestAttachmentId::new(id)])).expect("an attachment");
    assert!(got.attachments.expect("attachments").first().and_then(AnyAttachment::bytes).is_some());
    let inbox = TargetFolderId::new(named(Name::Inbox));
    let max = MaxSyncChangesReturned::new(10).expect("a number");
    client.send_one(SyncFolderItems::new(shape(), inbox, max)).expect("a page");
    let find = FindItem::new(ItemQueryTraversal::Shallow, shape(), [named(Name::Inbox)]);
    assert_eq!(client.send_one(find).expect("a page").items().len(), 1);
}

#[test]
fn addresses_without_text_are_dropped() {
    let client = Client::new();
    let mime = "From: \r\nTo: undisclosed-recipients:;\r\nCc: <>, a@example.org\r\nSubject: x\r\n\r\nhi\r\n";
    let AnyItem::Message(read) = get(&client, message(mime), Name::Inbox) else { panic!("a message") };
    assert_eq!((read.to_recipients, read.cc_recipients.map(|list| list.len())), (None, Some(1)));
}

#[test]
fn forbidden_characters_in_a_calendar_item_and_a_contact_are_replaced() {
    let client = Client::new();
    let calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\u{1}b\r\nUID:\u{2}\r\nDTSTART:20240603T080000Z\r\n\
        DTEND:20240603T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let item = made(|item: &mut CalendarItem| item.base.mime_content = Some(content(calendar).into()));
    let item = get(&client, item, Name::Calendar);
    assert_eq!(item.as_item().and_then(|item| item.subject.as_deref()), Some("a\u{fffd}b"));
    let card = "BEGIN:VCARD\r\nFN:a\u{1}b\r\nEMAIL:\r\nTEL: \r\nEND:VCARD\r\n";
    let contact = made(|contact: &mut ContactItem| contact.base.mime_content = Some(content(card).into()));
    let AnyItem::Contact(contact) = get(&client, contact, Name::Contacts) else { panic!("a contact") };
    assert_eq!(contact.display_name.as_deref(), Some("a\u{fffd}b"));
    assert_eq!((contact.email_addresses, contact.phone_numbers), (None, None));
}

fn nested(levels: usize) -> String {
    let headers = "From: mei@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
    let level = format!("{headers}Content-Type: message/rfc822\r\n\r\n");
    format!("{}{headers}\r\nhi\r\n", level.repeat(levels))
}

fn create(client: &Client, mime: &str) -> Outcome<ItemInfoResponseMessage> {
    let request = CreateItem::new([message(mime)]);
    client.send_one(CreateItem { message_disposition: Some(MessageDisposition::SaveOnly), ..request })
}

#[test]
fn deeply_nested_messages_are_refused() {
    let client = Client::new();
    create(&client, &nested(100)).expect("an item");
    assert_eq!(code(create(&client, &nested(30_000))), ResponseCode::ErrorMimeContentInvalid);
}

#[test]
fn encoded_nested_message_is_refused() {
    let client = Client::new();
    let hidden = nested(30_000).replace("message/rfc822", "mess=61ge/rfc822").replace(": 1.0", ":=201.0");
    let mime = format!(
        "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\r\n{hidden}"
    );
    assert_eq!(code(create(&client, &mime)), ResponseCode::ErrorMimeContentInvalid);
}
