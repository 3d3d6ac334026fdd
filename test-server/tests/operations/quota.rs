//! The largest size of a mailbox.

use ews_bindings::messages::{
    CopyFolder, CopyItem, CreateAttachment, CreateFolder, CreateItem, DeleteItem, MoveItem, ResponseCode,
};
use ews_bindings::operation::Failure;
use ews_bindings::types::{
    AffectedTaskOccurrences, BaseFolder, Body, BodyType, Disposal, DistinguishedFolderIdName as Name,
    FileAttachment, Folder, Message, MessageDisposition, TargetFolderId,
};
use ews_test_server::{Options, Server};

use crate::client::{Client, code, message, named};
use crate::folders::create as create_folder;

fn client(size: usize) -> Client {
    let options = Options::new().mailbox("mei@example.com", "secret").mailbox("jonas@example.com", "secret");
    Client { server: Server::new(options.mailbox_size(size)), ..Client::new() }
}

/// Creates a message with a body of 100,000 bytes.
fn large() -> Message {
    let mut item = message("Large");
    item.base.body = Some(Body::new(BodyType::Text, "x".repeat(100_000)).into());
    item
}

fn refused<M: std::fmt::Debug>(outcome: Result<M, Failure<M, ResponseCode>>) {
    assert_eq!(code(outcome), ResponseCode::ErrorQuotaExceeded);
}

fn create(item: Message) -> CreateItem {
    CreateItem { message_disposition: Some(MessageDisposition::SaveOnly), ..CreateItem::new([item]) }
}

#[test]
fn content_over_the_limit_is_refused() {
    let client = client(250_000);
    let folder = create_folder(&client, named(Name::Inbox), "Projects");
    let first = client.create(large(), folder.clone());
    let second = client.create(large(), named(Name::Inbox));
    let drafts = || TargetFolderId::new(named(Name::Drafts));
    refused(client.send_one(create(large())));
    refused(client.send_one(CopyItem::new(drafts(), [first.clone()])));
    refused(client.send_one(CopyFolder::new(drafts(), [folder])));
    let file = FileAttachment::from_bytes("a", vec![0; 100_000]);
    refused(client.send_one(CreateAttachment::new(second.clone(), [file])));
    let base = BaseFolder { display_name: Some("x".repeat(100_000)), ..BaseFolder::default() };
    refused(client.send_one(CreateFolder::new(drafts(), [Folder { base, ..Folder::default() }])));

    // Moves do not need room, and a deletion makes room.
    client.send_one(MoveItem::new(drafts(), [first])).expect("moved");
    let delete = DeleteItem {
        affected_task_occurrences: Some(AffectedTaskOccurrences::AllOccurrences),
        ..DeleteItem::new(Disposal::HardDelete, [second])
    };
    client.send_one(delete).expect("deleted");
    client.send_one(create(large())).expect("created");
    refused(client.send_one(create(large())));
}

#[test]
fn message_to_a_full_mailbox_is_not_delivered() {
    let client = client(150_000);
    let jonas = client.jonas();
    jonas.create(large(), named(Name::Drafts));
    let mut item = large();
    item.to_recipients = Some(
        [ews_bindings::types::EmailAddressType {
            email_address: "jonas@example.com".try_into().ok(),
            ..Default::default()
        }]
        .into(),
    );
    let send = CreateItem { message_disposition: Some(MessageDisposition::SendOnly), ..create(item) };
    client.send_one(send).expect("sent");
    assert!(jonas.subjects(Name::Inbox).is_empty());
}
