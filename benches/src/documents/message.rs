//! Messages, and the properties of all items.

use super::draft::{Draft, Person, display};

/// The kind of an item, as its properties show it.
pub(super) struct Kind {
    pub(super) class: &'static str,
    pub(super) icon: &'static [&'static str],
    pub(super) is_mail: bool,
}

const MAIL: Kind = Kind {
    class: "IPM.Note",
    icon: &["Default", "MailRead", "MailUnread", "MailReplied", "MailForwarded"],
    is_mail: true,
};

/// Sender and recipients of an item.
pub(super) struct People {
    pub(super) from: Person,
    pub(super) to: Vec<Person>,
    pub(super) cc: Vec<Person>,
}

impl People {
    pub(super) fn new(draft: &mut Draft) -> Self {
        Self { from: draft.person(), to: draft.people(2), cc: draft.people(1) }
    }
}

/// Adds a message.
pub(super) fn message(draft: &mut Draft) {
    let people = People::new(draft);
    let subject = draft.words(7);
    draft.element("Message", |draft| {
        item(draft, &MAIL, &subject, &people);
        mail(draft, &subject, &people);
    });
}

/// Adds the properties of `ItemType`.
pub(super) fn item(draft: &mut Draft, kind: &Kind, subject: &str, people: &People) {
    draft.id("ItemId", "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OABGAAAAAA");
    draft.id("ParentFolderId", "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OAAuAAAAAA");
    draft.value("ItemClass", kind.class);
    draft.value("Subject", subject);
    draft.one_of("Sensitivity", &["Normal", "Normal", "Normal", "Personal", "Private", "Confidential"]);
    draft.date_time("DateTimeReceived");
    let size = 2_000 + draft.random.below(200_000);
    draft.value("Size", size);
    let category = draft.random.pick(&["Finance", "Red category", "Travel", "R&D", "Öffentlich"]);
    draft.element("Categories", |draft| draft.value("String", category));
    draft.one_of("Importance", &["Normal", "Normal", "Low", "High"]);
    let is_reply = kind.is_mail && draft.random.once_in(2);
    if is_reply {
        let id = internet_id(draft);
        draft.value("InReplyTo", id);
    }
    for name in ["IsSubmitted", "IsDraft", "IsFromMe", "IsResend", "IsUnmodified"] {
        draft.flag(name, 5);
    }
    if kind.is_mail {
        headers(draft, subject);
    }
    draft.date_time("DateTimeSent");
    draft.date_time("DateTimeCreated");
    draft.element("ResponseObjects", |draft| {
        for name in ["ReplyToItem", "ReplyAllToItem", "ForwardItem"] {
            draft.empty(name, &[]);
        }
    });
    draft.date_time("ReminderDueBy");
    draft.flag("ReminderIsSet", 4);
    let minutes = draft.random.below(60);
    draft.value("ReminderMinutesBeforeStart", minutes);
    draft.value("DisplayCc", display(&people.cc));
    draft.value("DisplayTo", display(&people.to));
    draft.flag("HasAttachments", 3);
    extended_properties(draft);
    draft.value("Culture", "en-US");
    item_end(draft, kind);
}

fn item_end(draft: &mut Draft, kind: &Kind) {
    draft.effective_rights();
    let name = draft.person().name();
    draft.value("LastModifiedName", name);
    draft.date_time("LastModifiedTime");
    draft.value("IsAssociated", false);
    let id = draft.random.base64("AAMkAGVmMDEz", 100);
    let query = format!("https://mail.example.com/owa/?ItemID={id}&exvsurl=1&viewmodel=ReadMessageItem");
    draft.value("WebClientReadFormQueryString", query);
    draft.id("ConversationId", "AAQkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZi");
    draft.element("Flag", |draft| {
        if draft.random.once_in(6) {
            draft.value("FlagStatus", "Flagged");
            draft.date_time("StartDate");
            draft.date_time("DueDate");
        } else {
            draft.value("FlagStatus", "NotFlagged");
        }
    });
    if draft.random.once_in(3) {
        let tag = draft.random.guid();
        draft.value_with("PolicyTag", &[("IsExplicit", "false")], tag);
        draft.date_time("RetentionDate");
    }
    let preview = draft.words(16);
    draft.value("Preview", preview);
    draft.flag("IsClutter", 9);
    draft.one_of("IconIndex", kind.icon);
    draft.one_of("InferenceClassification", &["Focused", "Other"]);
}

fn internet_id(draft: &mut Draft) -> String {
    let id = draft.random.guid();
    format!("<{id}@mail.example.com>")
}

fn headers(draft: &mut Draft, subject: &str) {
    draft.element("InternetMessageHeaders", |draft| {
        let received = draft.random.date_time();
        let hop = format!("from mx1.example.com (192.0.2.7) by mail.example.com with SMTP; {received}");
        let values = [
            ("Received", hop),
            ("Subject", subject.to_owned()),
            ("X-MS-Exchange-Organization-SCL", "-1".to_owned()),
        ];
        for (name, value) in values {
            draft.value_with("InternetMessageHeader", &[("HeaderName", name)], value);
        }
    });
}

fn extended_properties(draft: &mut Draft) {
    draft.element("ExtendedProperty", |draft| {
        draft.empty("ExtendedFieldURI", &[("PropertyTag", "0x1081"), ("PropertyType", "Integer")]);
        let verb = 100 + draft.random.below(5);
        draft.value("Value", verb);
    });
    if draft.random.once_in(2) {
        return;
    }
    draft.element("ExtendedProperty", |draft| {
        let named = [
            ("DistinguishedPropertySetId", "PublicStrings"),
            ("PropertyName", "ArchiveId"),
            ("PropertyType", "String"),
        ];
        draft.empty("ExtendedFieldURI", &named);
        let id = draft.random.guid();
        draft.value("Value", id);
    });
}

/// Adds the properties of `MessageType`.
pub(super) fn mail(draft: &mut Draft, subject: &str, people: &People) {
    let from = std::slice::from_ref(&people.from);
    draft.recipients("Sender", from);
    draft.recipients("ToRecipients", &people.to);
    draft.recipients("CcRecipients", &people.cc);
    draft.flag("IsReadReceiptRequested", 8);
    draft.flag("IsDeliveryReceiptRequested", 8);
    let index = draft.random.base64("AQHZ", 32);
    draft.value("ConversationIndex", index);
    draft.value("ConversationTopic", subject);
    draft.recipients("From", from);
    let id = internet_id(draft);
    draft.value("InternetMessageId", id);
    draft.flag("IsRead", 2);
    draft.flag("IsResponseRequested", 8);
    if draft.random.once_in(2) {
        let references = format!("{} {}", internet_id(draft), internet_id(draft));
        draft.value("References", references);
        draft.recipients("ReplyTo", from);
    }
    let receiver = std::slice::from_ref(&people.to[0]);
    if draft.random.once_in(3) {
        draft.recipients("ReceivedBy", receiver);
        draft.recipients("ReceivedRepresenting", receiver);
    }
}
