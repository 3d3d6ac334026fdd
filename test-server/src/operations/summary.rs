//! The part of an item that `FindItem` returns.

use ews_bindings::properties::Properties as _;
use ews_bindings::types::{AnyItem, EmailAddressType, ItemResponseShape, SingleRecipient, UnindexedFieldUri};

use super::create::name;
use crate::mailbox::message_mut;

/// The properties that `FindItem` never returns: bodies, attachments, and lists of people and of occurrences.
///
/// Microsoft's reference of `FindItem` names the bodies and the recipients. The other properties are on this list
/// because clients fetch them with `GetItem`: Exchange does not return them either.
const LEFT_OUT: [UnindexedFieldUri; 22] = [
    UnindexedFieldUri::ItemBody,
    UnindexedFieldUri::ItemTextBody,
    UnindexedFieldUri::ItemUniqueBody,
    UnindexedFieldUri::ItemNormalizedBody,
    UnindexedFieldUri::ItemAttachments,
    UnindexedFieldUri::ItemMimeContent,
    UnindexedFieldUri::ItemMimeContentUtf8,
    UnindexedFieldUri::ItemInternetMessageHeaders,
    UnindexedFieldUri::MessageToRecipients,
    UnindexedFieldUri::MessageCcRecipients,
    UnindexedFieldUri::MessageBccRecipients,
    UnindexedFieldUri::MessageReplyTo,
    UnindexedFieldUri::CalendarRequiredAttendees,
    UnindexedFieldUri::CalendarOptionalAttendees,
    UnindexedFieldUri::CalendarResources,
    UnindexedFieldUri::CalendarRecurrence,
    UnindexedFieldUri::CalendarFirstOccurrence,
    UnindexedFieldUri::CalendarLastOccurrence,
    UnindexedFieldUri::CalendarModifiedOccurrences,
    UnindexedFieldUri::CalendarDeletedOccurrences,
    UnindexedFieldUri::TaskRecurrence,
    UnindexedFieldUri::DistributionlistMembers,
];

/// The longest text that `FindItem` returns, in characters.
const LONGEST_TEXT: usize = 255;

/// Returns the properties of an item that a shape asks for and that `FindItem` returns.
pub(super) fn of(item: &AnyItem, shape: &ItemResponseShape) -> AnyItem {
    let mut summary = item.project(shape);
    for uri in LEFT_OUT {
        summary.clear(&uri.into());
    }
    for sender in senders(&mut summary) {
        name_only(&mut sender.mailbox);
    }
    if let Some(base) = summary.as_item_mut() {
        [&mut base.subject, &mut base.display_to, &mut base.display_cc].into_iter().for_each(shorten);
    }
    summary
}

/// Returns the senders for which `FindItem` returns only the name.
fn senders(item: &mut AnyItem) -> Vec<&mut Box<SingleRecipient>> {
    if let AnyItem::CalendarItem(item) = item {
        return item.organizer.as_mut().into_iter().collect();
    }
    let Some(message) = message_mut(item) else { return Vec::new() };
    let senders = [
        &mut message.from,
        &mut message.sender,
        &mut message.received_by,
        &mut message.received_representing,
    ];
    senders.into_iter().filter_map(Option::as_mut).collect()
}

fn name_only(mailbox: &mut EmailAddressType) {
    *mailbox = EmailAddressType { name: Some(name(mailbox)), ..EmailAddressType::default() };
}

fn shorten(text: &mut Option<String>) {
    if let Some(text) = text
        && let Some((end, _)) = text.char_indices().nth(LONGEST_TEXT)
    {
        text.truncate(end);
    }
}
