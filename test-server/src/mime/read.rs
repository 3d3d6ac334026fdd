//! MIME content, read into an item.

use ews_bindings::messages::ResponseCode;
use ews_bindings::types::{
    AnyAttachment, AnyItem, Body, BodyType, EmailAddressType, FileAttachment, SingleRecipient,
};
use ews_bindings::value::DateTime;
use mail_parser::{MessageParser, MimeHeaders as _};

use super::clean::{allowed, nested_messages};
use super::text_read;
use crate::mailbox::message_mut;
use crate::operations::Outcome;
use crate::refusal::Refusal;

/// The largest number of nested messages. The parser uses recursion for nested messages.
const MAX_NESTED: usize = 100;

/// Sets the properties of an item from its MIME content. Returns the attachments of the content.
///
/// Characters that XML forbids become U+FFFD: otherwise, the server could not write the item.
pub(crate) fn read(content: &[u8], item: &mut AnyItem) -> Outcome<Vec<AnyAttachment>> {
    match item {
        AnyItem::CalendarItem(item) => return text_read::calendar(content, item).map(|()| Vec::new()),
        AnyItem::Contact(contact) => return text_read::contact(content, contact).map(|()| Vec::new()),
        _ => {}
    }
    if nested_messages(content).is_none_or(|number| number > MAX_NESTED) {
        return Err(invalid("The MIME content has too many nested messages, or an encoded nested message."));
    }
    message(content, item)
}

fn invalid(text: &str) -> Refusal {
    Refusal::new(ResponseCode::ErrorMimeContentInvalid, text)
}

/// Reads a message that is not a calendar item or a contact.
fn message(content: &[u8], item: &mut AnyItem) -> Outcome<Vec<AnyAttachment>> {
    let Some(parsed) = MessageParser::default().parse(content) else {
        return Err(invalid("The MIME content is not valid."));
    };
    let time = parsed.date().and_then(|date| DateTime::from_unix_seconds(date.to_timestamp()).ok());
    if let Some(base) = item.as_item_mut() {
        if let Some(subject) = parsed.subject() {
            base.subject.get_or_insert_with(|| allowed(subject));
        }
        base.date_time_sent = base.date_time_sent.or(time);
        let is_html = parsed.html_part(0).is_some_and(mail_parser::MessagePart::is_text_html);
        let html = parsed.body_html(0).filter(|_| is_html).map(|text| (BodyType::Html, text));
        let body = html.or_else(|| parsed.body_text(0).map(|text| (BodyType::Text, text)));
        if let (None, Some((body_type, text))) = (&base.body, body) {
            base.body = Some(Body::new(body_type, allowed(&text)).into());
        }
    }
    if let Some(message) = message_mut(item) {
        if let Some(from) = recipients(parsed.from()).pop() {
            message.from.get_or_insert_with(|| SingleRecipient::new(from).into());
        }
        for (field, parsed) in [
            (&mut message.to_recipients, parsed.to()),
            (&mut message.cc_recipients, parsed.cc()),
            (&mut message.bcc_recipients, parsed.bcc()),
        ] {
            let list = recipients(parsed);
            if field.is_none() && !list.is_empty() {
                *field = Some(list.into());
            }
        }
        if let Some(id) = parsed.message_id() {
            message.internet_message_id = Some(allowed(&format!("<{id}>")));
        }
    }
    Ok(parsed.attachments().map(attachment).collect())
}

/// Returns a part of the content as a file.
fn attachment(part: &mail_parser::MessagePart<'_>) -> AnyAttachment {
    let name = allowed(part.attachment_name().unwrap_or("attachment"));
    let mut file = FileAttachment::from_bytes(name, part.contents().to_vec());
    file.content_type = part.content_type().map(|kind| match kind.subtype() {
        Some(subtype) => allowed(&format!("{}/{subtype}", kind.ctype())),
        None => allowed(kind.ctype()),
    });
    file.content_id = part.content_id().map(allowed);
    file.is_inline = Some(part.content_disposition().is_some_and(mail_parser::ContentType::is_inline));
    file.into()
}

fn recipients(header: Option<&mail_parser::Address<'_>>) -> Vec<EmailAddressType> {
    let all = header.into_iter().flat_map(mail_parser::Address::iter);
    let mailbox = |one: &mail_parser::Addr<'_>| {
        let address = one.address.as_deref().filter(|address| !address.trim().is_empty())?;
        let email_address = Some(allowed(address).try_into().ok()?);
        Some(EmailAddressType {
            name: one.name.as_deref().map(allowed),
            email_address,
            ..EmailAddressType::default()
        })
    };
    all.filter_map(mailbox).collect()
}
