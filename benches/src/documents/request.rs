//! A request of a client.

use ews_bindings::messages::CreateItem;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{
    ArrayOfRecipients, Body, BodyType, DistinguishedFolderId, DistinguishedFolderIdName, EmailAddressType,
    ExchangeVersion, Item, Message, MessageDisposition, NonEmptyString, RequestServerVersion, TargetFolderId,
};

/// Returns a request that sends a message. As XML, it has about 1 kB.
pub fn request() -> Envelope<RequestHeader, CreateItem> {
    let text = "Dear all,\n\nplease find below the figures of the quarter & the plan for Zürich.\n\nRegards";
    let item = Item {
        subject: Some("Quarterly figures <draft>".to_owned()),
        body: Some(Box::new(Body::new(BodyType::Text, text))),
        ..Item::default()
    };
    let message = Message {
        base: item,
        to_recipients: Some(people(["ada.okafor", "jonas.weber"])),
        cc_recipients: Some(people(["miriam.lindqvist"])),
        is_read: Some(false),
        ..Message::default()
    };
    let folder = DistinguishedFolderId::new(DistinguishedFolderIdName::Sentitems);
    let request = CreateItem {
        message_disposition: Some(MessageDisposition::SendAndSaveCopy),
        saved_item_folder_id: Some(Box::new(TargetFolderId::from(folder))),
        ..CreateItem::new([message])
    };
    let version = RequestServerVersion::new(ExchangeVersion::Exchange2016);
    let header = RequestHeader { request_server_version: Some(version), ..RequestHeader::default() };
    Envelope::new(header, request)
}

fn people<const N: usize>(names: [&str; N]) -> ArrayOfRecipients {
    let mailboxes = names.map(|name| EmailAddressType {
        name: Some(name.replace('.', " ")),
        email_address: NonEmptyString::new(format!("{name}@example.com")).ok(),
        ..EmailAddressType::default()
    });
    mailboxes.into_iter().collect()
}
