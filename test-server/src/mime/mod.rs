//! MIME content: written from an item, and read into an item.

mod clean;
mod read;
mod text;
mod text_read;
mod write;

use ews_bindings::types::{AnyAttachment, AnyItem};

use crate::mailbox::{Mailbox, StoredItem};

pub(crate) use self::clean::without_bcc;
pub(crate) use self::read::read;

/// Takes the MIME content out of an item.
pub(crate) fn taken(item: &mut AnyItem) -> Option<Vec<u8>> {
    let content = item.as_item_mut()?.mime_content.take()?;
    Some(content.value.0)
}

/// Returns the MIME content of an item: the content that a client gave, or else content that is written from the
/// properties.
pub(crate) fn of(mailbox: &Mailbox, id: &str, item: &StoredItem) -> Vec<u8> {
    item.mime.clone().unwrap_or_else(|| write(&item.value, id, &mailbox.attachments_of(id)))
}

/// Writes an item as MIME. As in Exchange, a calendar item is an iCalendar object, and a contact is a vCard.
///
/// `id` is the id of the item or of the attachment. The same item always has the same content.
pub(crate) fn write(item: &AnyItem, id: &str, attachments: &[AnyAttachment]) -> Vec<u8> {
    match item {
        AnyItem::CalendarItem(item) => text::calendar(item, id).into_bytes(),
        AnyItem::Contact(contact) => text::contact(contact).into_bytes(),
        _ => write::message(item, id, attachments),
    }
}
