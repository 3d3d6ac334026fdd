//! The items with which a server starts.

use ews_bindings::properties::Properties as _;
use ews_bindings::types::{
    AnyItem, Body, BodyType, CalendarItem, ContactItem, DistinguishedFolderIdName, DistributionList,
    EmailAddressType, FileAttachment, Item, MeetingRequestMessage, Message, PostItem, SingleRecipient, Task,
    UnindexedFieldUri,
};
use ews_bindings::value::DateTime;

use crate::mailbox::{Mailbox, StoredItem};
use crate::operations::complete;
use crate::server::State;

/// The time of the oldest item: 2024-01-01T08:00:00Z.
const FIRST: i64 = 1_704_096_000;

const SENDERS: [&str; 5] = ["Mei Tanaka", "Jonas Weber", "Amina Diallo", "Sofía García", "Noor van den Berg"];

const SUBJECTS: [&str; 6] = [
    "Minutes of the meeting",
    "Lunch on Friday?",
    "Invoice 2024-117",
    "Re: Travel plans",
    "Größe & Gewicht <neu>",
    "会議の議事録",
];

/// Fills the first mailbox with a number of items, in an order that is always the same.
pub(crate) fn fill(state: &mut State, items: usize) {
    let Some(mailbox) = state.mailboxes.first_mut() else { return };
    for number in 0..items {
        // Seven of ten items are messages in the inbox, as in a real mailbox most items are.
        let (folder, item) = match number % 10 {
            0..7 => (DistinguishedFolderIdName::Inbox, message(number).into()),
            7 => (DistinguishedFolderIdName::Sentitems, message(number).into()),
            8 => (DistinguishedFolderIdName::Inbox, other(number / 10)),
            _ => of_folder(number / 10),
        };
        let Some(folder) = mailbox.distinguished(&folder).map(str::to_owned) else { continue };
        add(mailbox, &folder, item, number);
    }
    mailbox.events.clear();
}

fn add(mailbox: &mut Mailbox, folder: &str, mut value: AnyItem, number: usize) {
    let address = mailbox.address.clone();
    complete(&mut value, &address);
    value.clear(&UnindexedFieldUri::ItemIsDraft.into());
    let id = mailbox.add_item(folder, StoredItem::new(value, None));
    if number.is_multiple_of(5) {
        let content = format!("Attachment of item {number}\r\n").repeat(20).into_bytes();
        let mut file = FileAttachment::from_bytes("notes.txt", content);
        file.content_type = Some("text/plain".to_owned());
        mailbox.attach(&id, vec![file.into()]);
    }
}

/// Creates a message.
pub(crate) fn message(number: usize) -> Message {
    let sender = pick(&SENDERS, number);
    let from = SingleRecipient::new(EmailAddressType {
        name: Some(sender.to_owned()),
        email_address: "sender@example.org".try_into().ok(),
        ..EmailAddressType::default()
    });
    Message {
        from: Some(from.clone().into()),
        sender: Some(from.into()),
        is_read: Some(!number.is_multiple_of(3)),
        internet_message_id: Some(format!("<{number}@example.org>")),
        base: item(number),
        ..Message::default()
    }
}

fn item(number: usize) -> Item {
    let text = format!("{}\r\n\r\nThis is item {number}.\r\n", pick(&SUBJECTS, number));
    Item {
        subject: Some(format!("{} ({number})", pick(&SUBJECTS, number))),
        body: Some(Body::new(BodyType::Text, text).into()),
        date_time_received: time(number),
        date_time_sent: time(number),
        ..Item::default()
    }
}

/// Returns an item of a kind that is in an inbox too.
fn other(number: usize) -> AnyItem {
    match number % 3 {
        0 => MeetingRequestMessage { ..MeetingRequestMessage::default() }.into(),
        1 => PostItem { base: item(number), ..PostItem::default() }.into(),
        _ => message(number).into(),
    }
}

/// Returns an item of a folder for one kind of items.
fn of_folder(number: usize) -> (DistinguishedFolderIdName, AnyItem) {
    let base = item(number);
    match number % 4 {
        0 => {
            let (start, end) = (time(number), time(number + 1));
            (
                DistinguishedFolderIdName::Calendar,
                CalendarItem { base, start, end, ..CalendarItem::default() }.into(),
            )
        }
        1 => {
            let display_name = Some(pick(&SENDERS, number).to_owned());
            (
                DistinguishedFolderIdName::Contacts,
                ContactItem { base, display_name, ..ContactItem::default() }.into(),
            )
        }
        2 => (DistinguishedFolderIdName::Tasks, Task { base, ..Task::default() }.into()),
        _ => {
            let display_name = Some(format!("Team {number}"));
            let list = DistributionList { base, display_name, ..DistributionList::default() };
            (DistinguishedFolderIdName::Contacts, list.into())
        }
    }
}

/// Returns the time of an item: one each hour.
fn time(number: usize) -> Option<DateTime> {
    DateTime::from_unix_seconds(FIRST + i64::try_from(number).ok()? * 3600).ok()
}

fn pick<'t>(texts: &[&'t str], number: usize) -> &'t str {
    texts.get(number % texts.len()).copied().unwrap_or_default()
}
