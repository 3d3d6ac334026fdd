//! An item, written as an Internet message.

use ews_bindings::types::{
    AnyAttachment, AnyItem, ArrayOfRecipients, BodyType, EmailAddressType, FileAttachment, ItemAttachment,
    Message,
};
use ews_bindings::value::DateTime;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::mime::{BodyPart, MimePart};

use crate::mailbox::message as message_of;

/// Writes an item with its attachments.
pub(super) fn message(item: &AnyItem, id: &str, attachments: &[AnyAttachment]) -> Vec<u8> {
    let mut builder = MessageBuilder::new();
    let message = message_of(item);
    if let Some(base) = item.as_item() {
        builder = builder.subject(base.subject.clone().unwrap_or_default());
        let time = base.date_time_sent.as_ref().or(base.date_time_created.as_ref());
        builder = builder.date(time.and_then(DateTime::unix_seconds).unwrap_or(0));
    }
    builder = builder.message_id(message_id(message, id));
    if let Some(message) = message {
        builder = with_addresses(builder, message);
    }
    let body = body(item);
    let parts: Vec<_> = attachments.iter().filter_map(part).collect();
    let body = if parts.is_empty() { body } else { mixed(body, parts, id) };
    builder.body(body).write_to_vec().unwrap_or_default()
}

/// Returns the message id without the angle brackets.
fn message_id(message: Option<&Message>, id: &str) -> String {
    let given = message.and_then(|message| message.internet_message_id.as_deref());
    let given = given.map(|given| given.trim_start_matches('<').trim_end_matches('>').to_owned());
    given.unwrap_or_else(|| format!("{}@ews-test-server.invalid", plain(id)))
}

/// Returns an id without the base64 characters that a message id and a boundary must not contain.
fn plain(id: &str) -> String {
    id.replace(['+', '/'], "-").trim_end_matches('=').to_owned()
}

fn body(item: &AnyItem) -> MimePart<'static> {
    match item.as_item().and_then(|base| base.body.as_ref()) {
        Some(body) if body.body_type == BodyType::Html => MimePart::new("text/html", body.value.clone()),
        Some(body) => MimePart::new("text/plain", body.value.clone()),
        None => MimePart::new("text/plain", String::new()),
    }
}

fn mixed(body: MimePart<'static>, parts: Vec<MimePart<'static>>, id: &str) -> MimePart<'static> {
    // The boundary depends only on the id, so the content is always the same.
    let kind = ContentType::new("multipart/mixed").attribute("boundary", format!("_of_{}_", plain(id)));
    let all: Vec<_> = [body].into_iter().chain(parts).collect();
    MimePart::new(kind, BodyPart::Multipart(all))
}

/// Returns an attachment as a part. A reference attachment does not have content.
fn part(attachment: &AnyAttachment) -> Option<MimePart<'static>> {
    match attachment {
        AnyAttachment::FileAttachment(file) => Some(file_part(file)),
        AnyAttachment::ItemAttachment(attached) => item_part(attached),
        _ => None,
    }
}

fn file_part(file: &FileAttachment) -> MimePart<'static> {
    let kind = file.content_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned());
    let content = file.content.as_ref().map(|content| content.to_vec()).unwrap_or_default();
    let mut part = MimePart::new(kind, content);
    part = if file.is_inline == Some(true) {
        part.inline()
    } else {
        part.attachment(file.name.clone().unwrap_or_default())
    };
    match file.content_id.clone() {
        Some(id) => part.cid(id),
        None => part,
    }
}

fn item_part(attached: &ItemAttachment) -> Option<MimePart<'static>> {
    let item = AnyItem::from(attached.item.clone()?);
    let id = attached.attachment_id.as_ref().map(|id| id.id.clone()).unwrap_or_default();
    let nested = item.as_item().and_then(|item| item.attachments.as_deref()).cloned().unwrap_or_default();
    let content = super::write(&item, &id, &nested);
    let kind = match item {
        AnyItem::CalendarItem(_) => "text/calendar",
        AnyItem::Contact(_) => "text/vcard",
        _ => "message/rfc822",
    };
    // RFC 2046: a part with an attached message must not be encoded.
    let part = MimePart::new(kind, content).transfer_encoding("8bit");
    Some(part.attachment(attached.name.clone().unwrap_or_default()))
}

fn with_addresses<'m>(mut builder: MessageBuilder<'m>, message: &Message) -> MessageBuilder<'m> {
    if let Some(from) = &message.from {
        builder = builder.from(address(&from.mailbox));
    }
    if let Some(list) = &message.to_recipients {
        builder = builder.to(addresses(list));
    }
    if let Some(list) = &message.cc_recipients {
        builder = builder.cc(addresses(list));
    }
    if let Some(list) = &message.bcc_recipients {
        builder = builder.bcc(addresses(list));
    }
    if let Some(id) = &message.in_reply_to {
        builder = builder.in_reply_to(id.trim_matches(['<', '>']).to_owned());
    }
    builder
}

fn addresses<'m>(list: &ArrayOfRecipients) -> Address<'m> {
    Address::new_list(list.iter().map(address).collect())
}

fn address<'m>(mailbox: &EmailAddressType) -> Address<'m> {
    let text = mailbox.email_address.as_ref().map(|address| address.as_str().to_owned());
    Address::new_address(mailbox.name.clone(), text.unwrap_or_default())
}
