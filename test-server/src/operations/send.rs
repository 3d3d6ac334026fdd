//! Messages that are sent to the mailboxes of this server.

use ews_bindings::messages::ResponseCode;
use ews_bindings::properties::Properties as _;
use ews_bindings::types::{
    AnyItem, DistinguishedFolderIdName, Message, MessageDisposition, TargetFolderId, UnindexedFieldUri,
};

use super::create::distinguished;
use super::{Call, Outcome};
use crate::mailbox::{ItemChangeKind, StoredItem, message, message_mut, now, size};
use crate::mime;
use crate::refusal::Refusal;

/// The checked values of a request that sends a message.
pub(super) struct Sending {
    recipients: Vec<String>,
    /// The id of the folder in which the message is saved. `None` if the message is not saved.
    saved: Option<String>,
}

impl Call<'_> {
    /// Checks a request that sends a message, before any change. Returns `None` if the request only saves the message, and
    /// for other items: the disposition is only for messages.
    pub(super) fn check_sending(
        &mut self,
        value: &AnyItem,
        disposition: &MessageDisposition,
        saved: Option<&TargetFolderId>,
    ) -> Outcome<Option<Sending>> {
        let Some(message) = message(value).filter(|_| *disposition != MessageDisposition::SaveOnly) else {
            return Ok(None);
        };
        let recipients = recipients(message);
        let target = match saved {
            Some(folder) => self.target(folder)?,
            None => self.folder_id(distinguished(DistinguishedFolderIdName::Sentitems))?,
        };
        if recipients.is_empty() {
            let text = "At least one recipient is required to send a message.";
            return Err(Refusal::new(ResponseCode::ErrorInvalidRecipients, text));
        }
        let saved = (*disposition != MessageDisposition::SendOnly).then_some(target);
        Ok(Some(Sending { recipients, saved }))
    }

    /// Sends a stored message, and then moves it to the folder of sent items, or deletes it.
    pub(super) fn send(&mut self, id: &str, sending: &Sending) {
        let Some(stored) = self.own().items.get(id).cloned() else { return };
        self.deliver(&stored, id, &sending.recipients);
        let own = self.own();
        let Some(target) = &sending.saved else { return own.delete_item(id) };
        let set_sent = |item: &mut AnyItem| {
            if let Some(item) = item.as_item_mut() {
                item.is_draft = Some(false);
                item.date_time_sent = now();
            }
        };
        if stored.folder == *target {
            own.change_item(id, ItemChangeKind::Properties, set_sent);
            return;
        }
        if let Some(item) = own.items.get_mut(id) {
            set_sent(&mut item.value);
        }
        own.move_item(id, target);
    }

    /// Delivers a message to the mailboxes of this server. Other recipients do not get it.
    fn deliver(&mut self, sent: &StoredItem, id: &str, recipients: &[String]) {
        let attached = self.own().attachments_of(id);
        let mut value = sent.value.clone();
        for hidden in [UnindexedFieldUri::MessageBccRecipients, UnindexedFieldUri::ItemDisplayBcc] {
            value.clear(&hidden.into());
        }
        let mime = sent.mime.as_deref().map(mime::without_bcc);
        if let Some(item) = value.as_item_mut() {
            item.is_draft = Some(false);
            (item.date_time_sent, item.date_time_received) = (now(), now());
            item.item_id = None;
        }
        if let Some(message) = message_mut(&mut value) {
            message.is_read = Some(false);
            message.internet_message_id.get_or_insert_with(|| format!("<{id}@ews-test-server.invalid>"));
        }
        let needed = sent.size() + size::of_attachments(&attached);
        for mailbox in &mut self.state.mailboxes {
            if !recipients.iter().any(|recipient| recipient.eq_ignore_ascii_case(&mailbox.address)) {
                continue;
            }
            if !mailbox.size.has_room(needed) {
                continue;
            }
            let Some(inbox) = mailbox.distinguished(&DistinguishedFolderIdName::Inbox) else { continue };
            let inbox = inbox.to_owned();
            let item = StoredItem::new(value.clone(), mime.clone());
            let delivered = mailbox.deliver(&inbox, item);
            mailbox.attach(&delivered, attached.clone());
        }
    }
}

/// Returns the addresses of all recipients.
fn recipients(message: &Message) -> Vec<String> {
    let lists = [&message.to_recipients, &message.cc_recipients, &message.bcc_recipients];
    let addresses = lists.into_iter().flatten().flat_map(|list| list.iter());
    addresses.filter_map(|one| Some(one.email_address.as_ref()?.as_str().to_owned())).collect()
}
