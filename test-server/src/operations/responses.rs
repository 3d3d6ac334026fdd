//! `CreateItem` of a response to an item: replies, forwards, and the responses to meetings.

use ews_bindings::messages::{CreateItem, ItemInfoResponseMessage, ResponseCode};
use ews_bindings::operation::Message as _;
use ews_bindings::types::{
    AllItem, AnyItem, Body, BodyType, EmailAddressType, Item, ItemId, Message, ResponseType, SmartResponse,
};

use super::bodies::{escape, html, text};
use super::create::name;
use super::{Call, Outcome};
use crate::mailbox::{ItemChangeKind, message, message_mut};
use crate::refusal::Refusal;

/// The recipients of the new message if the request does not name them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Sender,
    All,
    Nobody,
}

impl Call<'_> {
    /// Creates a response to an item.
    pub(super) fn create_response(
        &mut self,
        response: AllItem,
        request: &CreateItem,
    ) -> Outcome<ItemInfoResponseMessage> {
        match response {
            AllItem::ReplyToItem(reply) => self.respond_to(&reply, To::Sender, request),
            AllItem::ReplyAllToItem(reply) => self.respond_to(&reply, To::All, request),
            AllItem::ForwardItem(forward) => self.respond_to(&forward, To::Nobody, request),
            AllItem::AcceptItem(accept) => self.respond_to_meeting(&accept, &ResponseType::Accept, request),
            AllItem::TentativelyAcceptItem(accept) => {
                self.respond_to_meeting(&accept, &ResponseType::Tentative, request)
            }
            AllItem::DeclineItem(decline) => {
                self.respond_to_meeting(&decline, &ResponseType::Decline, request)
            }
            AllItem::CancelCalendarItem(cancel) => self.cancel_meeting(&cancel),
            AllItem::RemoveItem(remove) => self.remove_meeting(remove.reference_item_id.as_deref()),
            AllItem::SuppressReadReceipt(suppress) => {
                self.suppress_read_receipt(suppress.reference_item_id.as_deref())
            }
            _ => {
                let text = "This server does not create this kind of response.";
                Err(Refusal::new(ResponseCode::ErrorInvalidItemForOperationCreateItem, text))
            }
        }
    }

    /// Returns the id of the item to which a response belongs.
    pub(super) fn reference(&mut self, id: Option<&ItemId>) -> Outcome<String> {
        let Some(id) = id else {
            let text = "The ReferenceItemId is missing.";
            return Err(Refusal::new(ResponseCode::ErrorInvalidReferenceItem, text));
        };
        self.existing_item(&id.id)
    }

    fn respond_to(
        &mut self,
        response: &SmartResponse,
        to: To,
        request: &CreateItem,
    ) -> Outcome<ItemInfoResponseMessage> {
        let id = self.reference(response.reference_item_id.as_deref())?;
        let own = self.own();
        let address = own.address.clone();
        let original =
            own.items.get(&id).map(|item| item.value.clone()).ok_or_else(Refusal::item_not_found)?;
        let attachments = if to == To::Nobody { own.attachments_of(&id) } else { Vec::new() };
        let mut new = respond(&original, response, to, &address);
        new.base.attachments = (!attachments.is_empty()).then(|| attachments.into());
        self.create(new.into(), request)
    }

    fn suppress_read_receipt(&mut self, id: Option<&ItemId>) -> Outcome<ItemInfoResponseMessage> {
        let id = self.reference(id)?;
        let own = self.own();
        let pending = own.items.get(&id).and_then(|item| message(&item.value)?.is_read_receipt_requested);
        if pending != Some(true) {
            let text = "The message does not have a pending read receipt.";
            return Err(Refusal::new(ResponseCode::ErrorReadReceiptNotPending, text));
        }
        own.change_item(&id, ItemChangeKind::Properties, |value| {
            if let Some(message) = message_mut(value) {
                message.is_read_receipt_requested = Some(false);
            }
        });
        Ok(ItemInfoResponseMessage::success())
    }
}

/// Creates the reply or the forward.
fn respond(original: &AnyItem, response: &SmartResponse, to: To, own: &str) -> Message {
    let base = original.as_item();
    let old = base.and_then(|item| item.subject.clone()).unwrap_or_default();
    let prefix = if to == To::Nobody { "FW: " } else { "RE: " };
    let subject = response.subject.clone().unwrap_or_else(|| format!("{prefix}{}", topic(&old)));
    let body =
        response.body.clone().unwrap_or_else(|| quote(original, response.new_body_content.as_deref()).into());
    let (sender, others) = people(original, own);
    let internet_id = message(original).and_then(|message| message.internet_message_id.clone());
    let to_recipients = match to {
        To::Sender | To::All => Some(sender.into_iter().collect()),
        To::Nobody => None,
    };
    let cc_recipients = (to == To::All && !others.is_empty()).then(|| others.into());
    Message {
        to_recipients: response.to_recipients.clone().or(to_recipients),
        cc_recipients: response.cc_recipients.clone().or(cc_recipients),
        bcc_recipients: response.bcc_recipients.clone(),
        is_read_receipt_requested: response.is_read_receipt_requested,
        is_delivery_receipt_requested: response.is_delivery_receipt_requested,
        from: response.from.clone(),
        conversation_topic: Some(topic(&old).to_owned()),
        references: internet_id.clone(),
        base: Item {
            subject: Some(subject),
            body: Some(body),
            in_reply_to: internet_id,
            importance: base.and_then(|item| item.importance.clone()),
            ..Item::default()
        },
        ..Message::default()
    }
}

/// Returns a subject without the prefix of a reply or a forward.
fn topic(subject: &str) -> &str {
    let prefix = subject.get(..4).map(str::to_ascii_uppercase);
    match prefix.as_deref() {
        Some("RE: " | "FW: ") => subject.get(4..).unwrap_or_default(),
        _ => subject,
    }
}

/// Returns the recipient of a reply, and the further recipients of a reply to all, without the user.
fn people(original: &AnyItem, own: &str) -> (Option<EmailAddressType>, Vec<EmailAddressType>) {
    if let AnyItem::CalendarItem(item) = original {
        let organizer = item.organizer.as_ref().map(|one| one.mailbox.clone());
        return (organizer, super::meetings::attendees(item));
    }
    let Some(message) = message(original) else { return (None, Vec::new()) };
    let reply_to = message.reply_to.as_ref().and_then(|list| list.first().cloned());
    let from = message.from.as_ref().or(message.sender.as_ref());
    let sender = reply_to.or_else(|| from.map(|one| one.mailbox.clone()));
    let lists = [&message.to_recipients, &message.cc_recipients].into_iter().flatten();
    let others = lists.flat_map(|list| list.iter()).filter(|one| {
        let address = one.email_address.as_ref().map_or("", |address| address.as_str());
        let sender =
            sender.as_ref().and_then(|one| one.email_address.as_ref()).map_or("", |one| one.as_str());
        !address.eq_ignore_ascii_case(own) && !address.eq_ignore_ascii_case(sender)
    });
    let others = others.cloned().collect();
    (sender, others)
}

/// Returns the new body, followed by the original message.
fn quote(original: &AnyItem, new: Option<&Body>) -> Body {
    let Some(base) = original.as_item() else { return new.cloned().unwrap_or_else(empty) };
    let new = new.cloned().unwrap_or_else(empty);
    let from = message(original).and_then(|message| message.from.as_ref()).map(|one| name(&one.mailbox));
    let head = format!(
        "\r\n\r\n-----Original Message-----\r\nFrom: {}\r\nTo: {}\r\nSubject: {}\r\n\r\n",
        from.unwrap_or_default(),
        base.display_to.as_deref().unwrap_or_default(),
        base.subject.as_deref().unwrap_or_default(),
    );
    let old = base.body.as_deref().cloned().unwrap_or_else(empty);
    let is_html = [&new, &old].into_iter().any(|body| body.body_type == BodyType::Html);
    if !is_html {
        return Body::new(BodyType::Text, format!("{}{head}{}", new.value, old.value));
    }
    let part = |body: &Body| match body.body_type {
        BodyType::Html => body.value.clone(),
        _ => html(&text(body)),
    };
    let head = escape(&head).replace("\r\n", "<br>\r\n");
    Body::new(BodyType::Html, format!("{}<div>{head}</div>{}", part(&new), part(&old)))
}

fn empty() -> Body {
    Body::new(BodyType::Text, "")
}
