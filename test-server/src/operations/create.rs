//! `CreateItem` and `SendItem`.

use ews_bindings::messages::{CreateItem, ItemInfoResponseMessage, ResponseCode, ResponseMessage, SendItem};
use ews_bindings::operation::Message as _;
use ews_bindings::types::{
    AllItem, AnyItem, DistinguishedFolderIdName, EmailAddressType, ImportanceChoices, Item, MailboxType,
    MessageDisposition, NonEmptyArrayOfBaseItemIdsChoice as AnyItemId, SensitivityChoices, SingleRecipient,
};
use ews_bindings::value::{DateTime, Offset};

use super::{Call, Outcome, meetings};
use crate::mailbox::{StoredItem, display_name, message, message_mut, now, recipient, size};
use crate::mime;
use crate::refusal::Refusal;

impl Call<'_> {
    pub(super) fn create_item(
        &mut self,
        item: &AllItem,
        request: &CreateItem,
    ) -> Outcome<ItemInfoResponseMessage> {
        match AnyItem::try_from(item.clone()) {
            Ok(value) => self.create(value, request),
            Err(response) => self.create_response(response, request),
        }
    }

    /// Creates an item, and sends it if the request asks for this.
    pub(super) fn create(
        &mut self,
        mut value: AnyItem,
        request: &CreateItem,
    ) -> Outcome<ItemInfoResponseMessage> {
        let disposition = match (&request.message_disposition, message(&value)) {
            (None, Some(_)) => {
                let text = "The MessageDisposition is required when a message is created.";
                return Err(Refusal::new(ResponseCode::ErrorMessageDispositionRequired, text));
            }
            (disposition, _) => disposition.clone().unwrap_or(MessageDisposition::SaveOnly),
        };
        let folder = match &request.saved_item_folder_id {
            Some(folder) => self.target(folder)?,
            None => self.default_folder(&value)?,
        };
        let mut attachments = take_attachments(&mut value);
        let given = mime::taken(&mut value);
        if let Some(given) = &given {
            attachments.extend(mime::read(given, &mut value)?);
        }
        if let AnyItem::CalendarItem(item) = &mut value {
            self.prepare_meeting(item, request)?;
        }
        let address = self.own().address.clone();
        complete(&mut value, &address);
        let sending = self.check_sending(&value, &disposition, request.saved_item_folder_id.as_deref())?;
        let item = StoredItem::new(value, given);
        self.check_room(item.size() + size::of_attachments(&attachments))?;
        let own = self.own();
        let id = own.add_item(&folder, item);
        own.attach(&id, attachments);
        let sent = sending.is_some();
        if let Some(sending) = sending {
            self.send(&id, &sending);
        }
        self.send_invitations(&id, request);
        if sent || !self.own().items.contains_key(&id) {
            // As in Exchange, the response does not contain the id of a message that is sent.
            return Ok(ItemInfoResponseMessage::success());
        }
        self.item_ids(&id)
    }

    pub(super) fn send_item(&mut self, id: &AnyItemId, request: &SendItem) -> Outcome<ResponseMessage> {
        let item = self.item_id(id)?;
        if matches!(id, AnyItemId::ItemId(id) if id.change_key.is_none()) {
            let text = "The change key is required for this operation.";
            return Err(Refusal::new(ResponseCode::ErrorChangeKeyRequired, text));
        }
        self.check_change_key(&item, id)?;
        if !request.save_item_to_folder && request.saved_item_folder_id.is_some() {
            let text = "A folder is named, but the message is not saved.";
            return Err(Refusal::new(ResponseCode::ErrorInvalidSendItemSaveSettings, text));
        }
        let disposition = if request.save_item_to_folder {
            MessageDisposition::SendAndSaveCopy
        } else {
            MessageDisposition::SendOnly
        };
        let stored = self.own().items.get(&item).ok_or_else(Refusal::item_not_found)?;
        let value = stored.value.clone();
        let saved = request.saved_item_folder_id.as_deref();
        let Some(sending) = self.check_sending(&value, &disposition, saved)? else {
            let text = "Only messages can be sent.";
            return Err(Refusal::new(ResponseCode::ErrorInvalidItemForOperationSendItem, text));
        };
        self.send(&item, &sending);
        Ok(ResponseMessage::success())
    }

    /// Returns the folder in which an item is saved if the request does not name a folder.
    fn default_folder(&mut self, item: &AnyItem) -> Outcome<String> {
        let name = match item {
            AnyItem::CalendarItem(_) => DistinguishedFolderIdName::Calendar,
            AnyItem::Contact(_) | AnyItem::DistributionList(_) => DistinguishedFolderIdName::Contacts,
            AnyItem::Task(_) => DistinguishedFolderIdName::Tasks,
            _ => DistinguishedFolderIdName::Drafts,
        };
        self.folder_id(distinguished(name))
    }
}

pub(super) fn distinguished(name: DistinguishedFolderIdName) -> ews_bindings::types::DistinguishedFolderId {
    ews_bindings::types::DistinguishedFolderId::new(name)
}

fn take_attachments(item: &mut AnyItem) -> Vec<ews_bindings::types::AnyAttachment> {
    let list = item.as_item_mut().and_then(|item| item.attachments.take());
    list.map(|list| list.into_iter().collect()).unwrap_or_default()
}

/// Sets the properties that a server sets in a new item.
pub(crate) fn complete(item: &mut AnyItem, owner: &str) {
    let class = class(item);
    let now = now();
    if let Some(base) = item.as_item_mut() {
        complete_base(base, class, now);
    }
    if let Some(message) = message_mut(item) {
        message.is_read.get_or_insert(true);
        let owner = || SingleRecipient::new(mailbox_of(owner)).into();
        message.from.get_or_insert_with(owner);
        message.sender.get_or_insert_with(owner);
    }
    if let AnyItem::CalendarItem(item) = item {
        meetings::complete(item, owner);
    }
    set_display_names(item);
    set_offsets(item);
}

/// Makes times without a UTC offset times in UTC: responses always have an offset.
pub(super) fn set_offsets(item: &mut AnyItem) {
    let mut times: Vec<&mut Option<DateTime>> = Vec::new();
    match item {
        AnyItem::CalendarItem(item) => {
            times.extend([&mut item.start, &mut item.end]);
            times.extend([&mut item.base.reminder_due_by, &mut item.base.date_time_sent]);
        }
        AnyItem::Task(item) => {
            times.extend([&mut item.start_date, &mut item.due_date, &mut item.complete_date]);
            times.extend([&mut item.base.reminder_due_by, &mut item.base.date_time_sent]);
        }
        item => {
            if let Some(item) = item.as_item_mut() {
                times.extend([&mut item.reminder_due_by, &mut item.date_time_sent]);
                times.push(&mut item.date_time_received);
            }
        }
    }
    for time in times.into_iter().flatten().filter(|time| time.time.offset.is_none()) {
        *time = time.at(Offset::Utc);
    }
}

/// Returns the address of a user as a recipient.
pub(super) fn mailbox_of(address: &str) -> EmailAddressType {
    recipient(display_name(address), address, MailboxType::Mailbox)
}

/// Sets the summaries of the recipients, which `FindItem` returns.
pub(super) fn set_display_names(item: &mut AnyItem) {
    let join = |names: Vec<String>| (!names.is_empty()).then(|| names.join("; "));
    let (to, cc, bcc) = match item {
        AnyItem::CalendarItem(item) => (
            join(meetings::names(item.required_attendees.as_ref())),
            join(meetings::names(item.optional_attendees.as_ref())),
            None,
        ),
        _ => {
            let Some(message) = message(item) else { return };
            let lists = [&message.to_recipients, &message.cc_recipients, &message.bcc_recipients];
            let [to, cc, bcc] =
                lists.map(|list| join(list.iter().flat_map(|list| list.iter()).map(name).collect()));
            (to, cc, bcc)
        }
    };
    if let Some(base) = item.as_item_mut() {
        (base.display_to, base.display_cc, base.display_bcc) = (to, cc, bcc);
    }
}

/// Returns the name of a recipient, or else the address.
pub(super) fn name(mailbox: &EmailAddressType) -> String {
    let address = || mailbox.email_address.as_ref().map(|address| address.as_str().to_owned());
    mailbox.name.clone().or_else(address).unwrap_or_default()
}

fn complete_base(item: &mut Item, class: &str, now: Option<ews_bindings::value::DateTime>) {
    if item.item_class.is_none() {
        item.item_class = Some(class.to_owned());
    }
    item.date_time_created = now;
    item.last_modified_time = now;
    if item.date_time_received.is_none() {
        item.date_time_received = now;
    }
    item.is_draft.get_or_insert(class == "IPM.Note");
    item.is_submitted.get_or_insert(false);
    item.is_from_me.get_or_insert(false);
    item.is_unmodified.get_or_insert(false);
    item.importance.get_or_insert(ImportanceChoices::Normal);
    item.sensitivity.get_or_insert(SensitivityChoices::Normal);
    item.has_attachments = Some(false);
    let length = item.body.as_ref().map_or(0, |body| body.value.len());
    item.size = i32::try_from(length + 500).ok();
}

fn class(item: &AnyItem) -> &'static str {
    match item {
        AnyItem::CalendarItem(_) => "IPM.Appointment",
        AnyItem::Contact(_) => "IPM.Contact",
        AnyItem::DistributionList(_) => "IPM.DistList",
        AnyItem::Task(_) => "IPM.Task",
        AnyItem::PostItem(_) => "IPM.Post",
        AnyItem::MeetingRequest(_) => "IPM.Schedule.Meeting.Request",
        AnyItem::MeetingResponse(_) => "IPM.Schedule.Meeting.Resp.Pos",
        AnyItem::MeetingCancellation(_) => "IPM.Schedule.Meeting.Canceled",
        _ => "IPM.Note",
    }
}
