//! MIME content: written from an item, and read into an item.

use ews_bindings::types::{
    AnyItem, ArrayOfRecipients, Body, BodyType, EmailAddressType, Message, SingleRecipient,
};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_parser::MessageParser;

use crate::mailbox::{StoredItem, message, message_mut};
use crate::operations::Outcome;
use crate::refusal::Refusal;

/// Takes the MIME content out of an item.
pub(crate) fn taken(item: &mut AnyItem) -> Option<Vec<u8>> {
    let content = item.as_item_mut()?.mime_content.take()?;
    Some(content.value.0)
}

/// Returns the MIME content of an item: that of the client, or one that is written from the properties.
pub(crate) fn of(item: &StoredItem) -> Vec<u8> {
    item.mime.clone().unwrap_or_else(|| write(&item.value))
}

/// Writes an item as MIME.
fn write(item: &AnyItem) -> Vec<u8> {
    let mut builder = MessageBuilder::new();
    if let Some(base) = item.as_item() {
        builder = builder.subject(base.subject.clone().unwrap_or_default());
        if let Some(seconds) = base.date_time_sent.as_ref().or(base.date_time_created.as_ref()) {
            builder = builder.date(seconds.unix_seconds().unwrap_or(0));
        }
        if let Some(body) = &base.body {
            builder = match body.body_type {
                BodyType::Html => builder.html_body(body.value.clone()),
                _ => builder.text_body(body.value.clone()),
            };
        }
        let id = base.item_id.as_ref().map(|id| id.id.clone()).unwrap_or_default();
        builder = builder.message_id(format!("{id}@ews-test-server.invalid"));
    }
    if let Some(message) = message(item) {
        builder = with_addresses(builder, message);
    }
    builder.write_to_vec().unwrap_or_default()
}

fn with_addresses<'m>(mut builder: MessageBuilder<'m>, message: &Message) -> MessageBuilder<'m> {
    if let Some(from) = &message.from {
        builder = builder.from(address(&from.mailbox));
    }
    let list = |list: &Option<ArrayOfRecipients>| {
        let all = list.iter().flat_map(|list| list.iter());
        Address::new_list(all.map(address).collect())
    };
    if message.to_recipients.is_some() {
        builder = builder.to(list(&message.to_recipients));
    }
    if message.cc_recipients.is_some() {
        builder = builder.cc(list(&message.cc_recipients));
    }
    builder
}

fn address<'m>(mailbox: &EmailAddressType) -> Address<'m> {
    let text = mailbox.email_address.as_ref().map(|address| address.as_str().to_owned());
    Address::new_address(mailbox.name.clone(), text.unwrap_or_default())
}

/// Sets the properties of an item that its MIME content has.
pub(crate) fn read(content: &[u8], item: &mut AnyItem) -> Outcome<()> {
    let Some(parsed) = MessageParser::default().parse(content) else {
        let text = "The MIME content is not valid.";
        return Err(Refusal::new(ews_bindings::messages::ResponseCode::ErrorMimeContentInvalid, text));
    };
    if let Some(base) = item.as_item_mut() {
        if let Some(subject) = parsed.subject() {
            base.subject.get_or_insert_with(|| subject.to_owned());
        }
        let is_html = parsed.html_part(0).is_some_and(mail_parser::MessagePart::is_text_html);
        let html = parsed.body_html(0).filter(|_| is_html).map(|text| (BodyType::Html, text));
        let body = html.or_else(|| parsed.body_text(0).map(|text| (BodyType::Text, text)));
        if let (None, Some((body_type, text))) = (&base.body, body) {
            base.body = Some(Body::new(body_type, text.into_owned()).into());
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
            message.internet_message_id = Some(format!("<{id}>"));
        }
    }
    Ok(())
}

fn recipients(header: Option<&mail_parser::Address<'_>>) -> Vec<EmailAddressType> {
    let all = header.into_iter().flat_map(mail_parser::Address::iter);
    let mailbox = |one: &mail_parser::Addr<'_>| {
        let email_address = one.address.as_deref()?.to_owned().try_into().ok();
        Some(EmailAddressType {
            name: one.name.as_deref().map(str::to_owned),
            email_address,
            ..EmailAddressType::default()
        })
    };
    all.filter_map(mailbox).collect()
}
