//! Replies, forwards, and read receipts.

use ews_bindings::messages::{CreateAttachment, CreateItem, FindItem, GetItem, ResponseCode};
use ews_bindings::types::{
    AllItem, AnyItem, Body, BodyType, DefaultShapeNames, DistinguishedFolderIdName as Name, EmailAddressType,
    FileAttachment, ForwardItem, ItemId, ItemQueryTraversal, ItemResponseShape, Message, MessageDisposition,
    PostReplyItem, ReplyAllToItem, ReplyToItem, SuppressReadReceipt,
};

use crate::client::{Client, code, made, message, named};

pub(crate) fn address(text: &str) -> EmailAddressType {
    let email_address = Some(text.try_into().expect("an address"));
    EmailAddressType { email_address, ..EmailAddressType::default() }
}

pub(crate) fn send(client: &Client, item: impl Into<AllItem>) -> Vec<AnyItem> {
    let request = CreateItem {
        message_disposition: Some(MessageDisposition::SendAndSaveCopy),
        ..CreateItem::new([item])
    };
    let items = client.send_one(request).expect("sent").items;
    items.into_iter().flatten().collect()
}

/// Returns all properties of the items in a folder, the newest first.
pub(crate) fn items(client: &Client, folder: Name) -> Vec<AnyItem> {
    let shape = || ItemResponseShape::new(DefaultShapeNames::AllProperties);
    let find = FindItem::new(ItemQueryTraversal::Shallow, shape(), [named(folder)]);
    let found = client.send_one(find).expect("a page");
    let ids: Vec<ItemId> = found.items().iter().filter_map(|item| item.id().cloned()).collect();
    if ids.is_empty() {
        return Vec::new();
    }
    let got = client.send(GetItem::new(shape(), ids));
    got.into_iter().filter_map(|item| item.expect("an item").into_item()).collect()
}

fn newest(client: &Client, folder: Name) -> Message {
    match items(client, folder).into_iter().next() {
        Some(AnyItem::Message(message)) => *message,
        other => panic!("{other:?}"),
    }
}

fn addresses(list: Option<&ews_bindings::types::ArrayOfRecipients>) -> Vec<&str> {
    let all = list.into_iter().flat_map(|list| list.iter());
    all.filter_map(|one| Some(one.email_address.as_ref()?.as_str())).collect()
}

/// Sends a message from Mei to Jonas and others, and returns its id in the inbox of Jonas.
fn sent(client: &Client) -> ItemId {
    let mut lunch = message("Lunch");
    lunch.base.body = Some(Body::new(BodyType::Html, "<p>At noon?</p>").into());
    lunch.internet_message_id = Some("<1@example.com>".to_owned());
    lunch.to_recipients = Some([address("jonas@example.com"), address("ada@example.org")].into());
    lunch.cc_recipients = Some([address("bob@example.org")].into());
    lunch.base.attachments = Some([FileAttachment::from_bytes("menu.txt", b"Soup".to_vec())].into());
    send(client, lunch);
    newest(&client.jonas(), Name::Inbox).item_id.clone().map(|id| *id).expect("an id")
}

#[test]
fn reply_goes_to_the_sender_with_the_original_text() {
    let client = Client::new();
    let mut reply = made(|reply: &mut ReplyToItem| reply.reference_item_id = Some(sent(&client).into()));
    reply.new_body_content = Some(Body::new(BodyType::Text, "Yes & no").into());
    send(&client.jonas(), reply);
    let got = newest(&client, Name::Inbox);
    assert_eq!(got.subject.as_deref(), Some("RE: Lunch"));
    assert_eq!(got.in_reply_to.as_deref(), Some("<1@example.com>"));
    assert_eq!(addresses(got.to_recipients.as_ref()), ["mei@example.com"]);
    assert_eq!(got.from.as_ref().and_then(|from| from.mailbox.name.as_deref()), Some("Jonas"));
    assert_eq!(got.has_attachments, Some(false));
    let body = got.body.as_ref().expect("a body");
    assert_eq!(body.body_type, BodyType::Html);
    assert!(body.value.contains("Yes &amp; no") && body.value.contains("<p>At noon?</p>"), "{}", body.value);
    // A reply to a reply has one prefix.
    let again = made(|again: &mut ReplyToItem| again.reference_item_id = got.item_id.clone());
    send(&client, again);
    assert_eq!(client.jonas().subjects(Name::Inbox), ["RE: Lunch", "Lunch"]);
}

#[test]
fn reply_to_all_goes_to_all_but_the_user() {
    let client = Client::new();
    let mut reply = made(|reply: &mut ReplyAllToItem| reply.reference_item_id = Some(sent(&client).into()));
    reply.subject = Some("Dinner".to_owned());
    send(&client.jonas(), reply);
    let got = newest(&client, Name::Inbox);
    assert_eq!(got.subject.as_deref(), Some("Dinner"));
    assert_eq!(addresses(got.to_recipients.as_ref()), ["mei@example.com"]);
    assert_eq!(addresses(got.cc_recipients.as_ref()), ["ada@example.org", "bob@example.org"]);
}

#[test]
fn forward_has_the_attachments_and_needs_a_recipient() {
    let client = Client::new();
    let mut forward =
        made(|forward: &mut ForwardItem| forward.reference_item_id = Some(sent(&client).into()));
    let jonas = client.jonas();
    let request = CreateItem {
        message_disposition: Some(MessageDisposition::SendOnly),
        ..CreateItem::new([forward.clone()])
    };
    assert_eq!(code(jonas.send_one(request)), ResponseCode::ErrorInvalidRecipients);
    assert!(jonas.subjects(Name::Drafts).is_empty());
    forward.to_recipients = Some([address("mei@example.com")].into());
    send(&jonas, forward);
    let got = newest(&client, Name::Inbox);
    assert_eq!((got.subject.as_deref(), got.has_attachments), (Some("FW: Lunch"), Some(true)));
}

#[test]
fn saved_reply_is_a_draft() {
    let client = Client::new();
    let reply = made(|reply: &mut ReplyToItem| reply.reference_item_id = Some(sent(&client).into()));
    let request =
        CreateItem { message_disposition: Some(MessageDisposition::SaveOnly), ..CreateItem::new([reply]) };
    let jonas = client.jonas();
    let saved = jonas.send_one(request).expect("a draft").into_item().expect("an item");
    let draft = newest(&jonas, Name::Drafts);
    assert_eq!((draft.item_id.as_deref(), draft.is_draft), (saved.id(), Some(true)));
    let file = FileAttachment::from_bytes("a.txt", b"1".to_vec());
    client
        .jonas()
        .send_one(CreateAttachment::new(saved.id().expect("an id").clone(), [file]))
        .expect("attached");
}

#[test]
fn read_receipt_is_suppressed_once() {
    let client = Client::new();
    let mut asked = message("Lunch");
    asked.is_read_receipt_requested = Some(true);
    let id = client.create(asked, named(Name::Inbox));
    let suppress = || {
        let suppress =
            made(|suppress: &mut SuppressReadReceipt| suppress.reference_item_id = Some(id.clone().into()));
        client.send_one(CreateItem::new([suppress]))
    };
    suppress().expect("suppressed");
    assert_eq!(newest(&client, Name::Inbox).is_read_receipt_requested, Some(false));
    assert_eq!(code(suppress()), ResponseCode::ErrorReadReceiptNotPending);
}

#[test]
fn response_without_a_reference_and_a_post_reply_are_refused() {
    let client = Client::new();
    let request = |item: AllItem| CreateItem {
        message_disposition: Some(MessageDisposition::SaveOnly),
        ..CreateItem::new([item])
    };
    let outcome = client.send_one(request(ReplyToItem::default().into()));
    assert_eq!(code(outcome), ResponseCode::ErrorInvalidReferenceItem);
    let outcome = client.send_one(request(PostReplyItem::default().into()));
    assert_eq!(code(outcome), ResponseCode::ErrorInvalidItemForOperationCreateItem);
}
