//! Meetings of the organizer: invitations and cancellations.

use ews_bindings::messages::{CreateItem, ItemInfoResponseMessage, ResponseCode};
use ews_bindings::types::{
    AnyItem, Body, CalendarItem, CalendarItemCreateOrDeleteOperation as Invitations, CalendarItemType,
    CancelCalendarItem, DistinguishedFolderIdName, EmailAddressType, Item, ItemId, LegacyFreeBusy,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage, MeetingRequestType, Message,
    NonEmptyArrayOfAttendees, ResponseType, SingleRecipient,
};
use ews_bindings::value::DateTime;

use super::create::{complete as complete_item, distinguished, mailbox_of, name};
use super::{Call, Outcome};
use crate::mailbox::{ItemChangeKind, Mailbox, StoredItem, now};
use crate::refusal::Refusal;

impl Call<'_> {
    /// Checks a new calendar item, and sets the properties that only the server sets.
    pub(super) fn prepare_meeting(&mut self, item: &mut CalendarItem, request: &CreateItem) -> Outcome<()> {
        if request.send_meeting_invitations.is_none() {
            let text = "The SendMeetingInvitations attribute is required for calendar items.";
            return Err(Refusal::new(ResponseCode::ErrorSendMeetingInvitationsRequired, text));
        }
        let instant = |time: Option<&DateTime>| time?.instant();
        if let (Some(start), Some(end)) = (instant(item.start.as_ref()), instant(item.end.as_ref()))
            && end < start
        {
            let text = "The end of the calendar item is before its start.";
            return Err(Refusal::new(ResponseCode::ErrorCalendarEndDateIsEarlierThanStartDate, text));
        }
        let own = self.own();
        let number = (own.number, own.last_change());
        item.uid.get_or_insert_with(|| format!("{:08X}{:016X}", number.0, number.1));
        if !attendees(item).is_empty() {
            item.is_meeting = Some(true);
            item.my_response_type = Some(ResponseType::Organizer);
            item.meeting_request_was_sent = Some(is_sent(request));
        }
        Ok(())
    }

    /// Sends the invitations to a new meeting.
    pub(super) fn send_invitations(&mut self, id: &str, request: &CreateItem) {
        let Some(AnyItem::CalendarItem(item)) = self.own().items.get(id).map(|item| item.value.clone())
        else {
            return;
        };
        if !is_sent(request) || attendees(&item).is_empty() {
            return;
        }
        let organizer = self.own().address.clone();
        for mailbox in self.attending(&item) {
            let entry = calendar_copy(&item);
            let mut invitation = invitation(&item);
            let calendar = add(mailbox, &DistinguishedFolderIdName::Calendar, entry.into(), &organizer);
            invitation.base.associated_calendar_item_id = calendar.map(Into::into);
            deliver(mailbox, invitation.into(), &organizer);
        }
        if request.send_meeting_invitations == Some(Invitations::SendToAllAndSaveCopy) {
            let copy = invitation(&item);
            add(self.own(), &DistinguishedFolderIdName::Sentitems, copy.into(), &organizer);
        }
    }

    /// Returns the mailboxes of this server whose users attend a meeting, except for the mailbox of the organizer.
    fn attending(&mut self, item: &CalendarItem) -> Vec<&mut Mailbox> {
        let attendees = attendees(item);
        let own = self.mailbox;
        let is_attending = |mailbox: &Mailbox| attendees.iter().any(|one| is_address(one, &mailbox.address));
        let others = self.state.mailboxes.iter_mut().enumerate().filter(|(index, _)| *index != own);
        others.map(|(_, mailbox)| mailbox).filter(|mailbox| is_attending(mailbox)).collect()
    }

    /// Cancels a meeting of the user: the attendees get a message, and the item goes to the deleted items.
    pub(super) fn cancel_meeting(&mut self, cancel: &CancelCalendarItem) -> Outcome<ItemInfoResponseMessage> {
        let id = self.reference(cancel.reference_item_id.as_deref())?;
        let stored = self.own().items.get(&id).map(|item| item.value.clone());
        let Some(AnyItem::CalendarItem(item)) = stored else {
            let text = "Only a calendar item can be cancelled.";
            return Err(Refusal::new(ResponseCode::ErrorInvalidItemForOperationCreateItem, text));
        };
        if item.my_response_type.as_ref().is_some_and(|mine| *mine != ResponseType::Organizer) {
            let text = "Only the organizer can cancel a meeting.";
            return Err(Refusal::new(ResponseCode::ErrorCalendarIsNotOrganizer, text));
        }
        self.send_cancellations(&item, cancel.new_body_content.as_deref().or(cancel.body.as_deref()));
        self.own().change_item(&id, ItemChangeKind::Properties, mark_cancelled);
        let deleted = self.folder_id(distinguished(DistinguishedFolderIdName::Deleteditems))?;
        match self.own().move_item(&id, &deleted) {
            Some(moved) => self.item_ids(&moved),
            None => Err(Refusal::item_not_found()),
        }
    }

    /// Sends the cancellation of a meeting before its item is deleted, if the request asks for this.
    pub(super) fn cancel_before_delete(&mut self, id: &str, operation: Option<&Invitations>) {
        let is_sent =
            matches!(operation, Some(Invitations::SendOnlyToAll | Invitations::SendToAllAndSaveCopy));
        match self.own().items.get(id).map(|item| item.value.clone()) {
            // An attendee who deletes a meeting does not cancel it.
            Some(AnyItem::CalendarItem(item))
                if is_sent && item.my_response_type == Some(ResponseType::Organizer) =>
            {
                self.send_cancellations(&item, None);
            }
            _ => {}
        }
    }

    /// Sends the cancellation of a meeting to its attendees, and marks the items in their calendars.
    fn send_cancellations(&mut self, item: &CalendarItem, body: Option<&Body>) {
        let organizer = self.own().address.clone();
        for mailbox in self.attending(item) {
            let entry = with_uid(mailbox, item.uid.as_deref());
            if let Some(entry) = &entry {
                mailbox.change_item(entry, ItemChangeKind::Properties, mark_cancelled);
            }
            let entry = entry.and_then(|entry| mailbox.items.get(&entry)?.value.id().cloned());
            deliver(mailbox, cancellation(item, body.cloned().map(Into::into), entry).into(), &organizer);
        }
    }
}

fn is_sent(request: &CreateItem) -> bool {
    let operation = request.send_meeting_invitations.as_ref();
    matches!(operation, Some(Invitations::SendOnlyToAll | Invitations::SendToAllAndSaveCopy))
}

/// Returns `true` if a recipient has an address.
pub(super) fn is_address(mailbox: &EmailAddressType, address: &str) -> bool {
    mailbox.email_address.as_ref().is_some_and(|one| one.as_str().eq_ignore_ascii_case(address))
}

fn mark_cancelled(value: &mut AnyItem) {
    let AnyItem::CalendarItem(item) = value else { return };
    item.is_cancelled = Some(true);
    item.legacy_free_busy_status = Some(LegacyFreeBusy::Free);
    item.base.subject = item.base.subject.take().map(|subject| format!("Canceled: {subject}"));
}

/// Sets the properties that a server sets in a calendar item.
pub(super) fn complete(item: &mut CalendarItem, owner: &str) {
    item.date_time_stamp = item.date_time_stamp.or_else(now);
    item.organizer.get_or_insert_with(|| SingleRecipient::new(mailbox_of(owner)).into());
    item.legacy_free_busy_status.get_or_insert(LegacyFreeBusy::Busy);
    item.is_all_day_event.get_or_insert(false);
    item.is_meeting.get_or_insert(false);
    item.is_cancelled.get_or_insert(false);
    item.is_recurring = Some(item.recurrence.is_some());
    let kind =
        if item.recurrence.is_some() { CalendarItemType::RecurringMaster } else { CalendarItemType::Single };
    item.calendar_item_type.get_or_insert(kind);
}

/// Returns all attendees and resources of a meeting.
pub(super) fn attendees(item: &CalendarItem) -> Vec<EmailAddressType> {
    let lists = [&item.required_attendees, &item.optional_attendees, &item.resources];
    lists.into_iter().flatten().flat_map(|list| list.iter()).map(|one| one.mailbox.clone()).collect()
}

/// Returns the names of attendees.
pub(super) fn names(list: Option<&NonEmptyArrayOfAttendees>) -> Vec<String> {
    list.into_iter().flat_map(|list| list.iter()).map(|one| name(&one.mailbox)).collect()
}

/// Returns the id of the calendar item of a meeting.
pub(super) fn with_uid(mailbox: &Mailbox, uid: Option<&str>) -> Option<String> {
    let calendar = mailbox.distinguished(&DistinguishedFolderIdName::Calendar)?;
    let is_meeting = |item: &AnyItem| match item {
        AnyItem::CalendarItem(item) => item.uid.is_some() && item.uid.as_deref() == uid,
        _ => false,
    };
    mailbox.items_of(calendar).find(|(_, item)| is_meeting(item)).map(|(id, _)| id.to_owned())
}

/// Adds an item to a folder that every mailbox has. Returns its id.
pub(super) fn add(
    mailbox: &mut Mailbox,
    folder: &DistinguishedFolderIdName,
    mut value: AnyItem,
    sender: &str,
) -> Option<ItemId> {
    complete_item(&mut value, sender);
    let folder = mailbox.distinguished(folder)?.to_owned();
    let item = StoredItem::new(value, None);
    let id = mailbox.size.has_room(item.size()).then(|| mailbox.add_item(&folder, item))?;
    mailbox.items.get(&id)?.value.id().cloned()
}

/// Delivers a message about a meeting to an inbox.
pub(super) fn deliver(mailbox: &mut Mailbox, mut value: AnyItem, sender: &str) {
    complete_item(&mut value, sender);
    if let Some(message) = crate::mailbox::message_mut(&mut value) {
        message.is_read = Some(false);
    }
    if let Some(inbox) = mailbox.distinguished(&DistinguishedFolderIdName::Inbox).map(str::to_owned) {
        let item = StoredItem::new(value, None);
        if mailbox.size.has_room(item.size()) {
            mailbox.deliver(&inbox, item);
        }
    }
}

/// Creates the properties that all messages about a meeting share. The recipients are the attendees.
pub(super) fn meeting_message(
    item: &CalendarItem,
    subject: String,
    body: Option<Box<Body>>,
) -> MeetingMessage {
    let to = |list: &Option<NonEmptyArrayOfAttendees>| {
        let list = list.as_ref()?;
        Some(list.iter().map(|one| one.mailbox.clone()).collect())
    };
    let base = Item {
        subject: Some(subject),
        body,
        is_draft: Some(false),
        date_time_sent: now(),
        ..Item::default()
    };
    let base = Message {
        to_recipients: to(&item.required_attendees),
        cc_recipients: to(&item.optional_attendees),
        base,
        ..Message::default()
    };
    MeetingMessage { uid: item.uid.clone(), date_time_stamp: now(), base, ..MeetingMessage::default() }
}

/// Creates the invitation to a meeting.
fn invitation(item: &CalendarItem) -> MeetingRequestMessage {
    let subject = item.subject.clone().unwrap_or_default();
    MeetingRequestMessage {
        base: MeetingMessage {
            response_type: Some(ResponseType::NoResponseReceived),
            is_out_of_date: Some(false),
            ..meeting_message(item, subject, item.body.clone())
        },
        meeting_request_type: Some(MeetingRequestType::NewMeetingRequest),
        intended_free_busy_status: item.legacy_free_busy_status.clone(),
        start: item.start,
        end: item.end,
        is_all_day_event: item.is_all_day_event,
        location: item.location.clone(),
        is_meeting: Some(true),
        is_cancelled: Some(false),
        calendar_item_type: item.calendar_item_type.clone(),
        my_response_type: Some(ResponseType::NoResponseReceived),
        organizer: item.organizer.clone(),
        required_attendees: item.required_attendees.clone(),
        optional_attendees: item.optional_attendees.clone(),
        resources: item.resources.clone(),
        recurrence: item.recurrence.clone(),
        ..MeetingRequestMessage::default()
    }
}

/// Creates the item in the calendar of an attendee who has not responded yet.
fn calendar_copy(item: &CalendarItem) -> CalendarItem {
    let base = Item { subject: item.subject.clone(), body: item.body.clone(), ..Item::default() };
    CalendarItem {
        base,
        my_response_type: Some(ResponseType::NoResponseReceived),
        intended_free_busy_status: item.legacy_free_busy_status.clone(),
        legacy_free_busy_status: Some(LegacyFreeBusy::Tentative),
        ..item.clone()
    }
}

fn cancellation(
    item: &CalendarItem,
    body: Option<Box<Body>>,
    entry: Option<ItemId>,
) -> MeetingCancellationMessage {
    let subject = format!("Canceled: {}", item.subject.as_deref().unwrap_or_default());
    MeetingCancellationMessage {
        base: MeetingMessage {
            associated_calendar_item_id: entry.map(Into::into),
            ..meeting_message(item, subject, body)
        },
        start: item.start,
        end: item.end,
        location: item.location.clone(),
        ..MeetingCancellationMessage::default()
    }
}
