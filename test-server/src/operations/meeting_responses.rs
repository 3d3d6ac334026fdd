//! Meetings of an attendee: responses to invitations, and the removal of cancelled meetings.

use ews_bindings::messages::{CreateItem, ItemInfoResponseMessage, ResponseCode};
use ews_bindings::operation::Message as _;
use ews_bindings::properties::Properties as _;
use ews_bindings::types::{
    AnyItem, CalendarItem, DefaultShapeNames, DistinguishedFolderIdName as Name, Item, ItemId,
    ItemResponseShape, LegacyFreeBusy, MeetingMessage, MeetingRegistrationResponseObject,
    MeetingRequestMessage, MeetingResponseMessage, MessageDisposition, ResponseType,
};

use super::create::{distinguished, mailbox_of};
use super::meetings::{add, deliver, is_address, meeting_message, with_uid};
use super::{Call, Outcome};
use crate::mailbox::{ItemChangeKind, now};
use crate::refusal::Refusal;

impl Call<'_> {
    /// Accepts or declines a meeting.
    pub(super) fn respond_to_meeting(
        &mut self,
        response: &MeetingRegistrationResponseObject,
        kind: &ResponseType,
        request: &CreateItem,
    ) -> Outcome<ItemInfoResponseMessage> {
        let Some(disposition) = &request.message_disposition else {
            let text = "The MessageDisposition is required for a response to a meeting.";
            return Err(Refusal::new(ResponseCode::ErrorMessageDispositionRequired, text));
        };
        let reference = self.reference(response.reference_item_id.as_deref())?;
        let (entry, is_request) = self.calendar_entry(&reference)?;
        let item = self.calendar_item(&entry)?;
        check_response(&item, kind)?;
        self.own().change_item(&entry, ItemChangeKind::Properties, |value| set_response(value, kind));
        if *disposition != MessageDisposition::SaveOnly {
            self.send_response(&item, response, kind);
        }
        let deleted = self.folder_id(distinguished(Name::Deleteditems))?;
        let entry =
            if *kind == ResponseType::Decline { self.own().move_item(&entry, &deleted) } else { Some(entry) };
        let invitation = if is_request { self.own().move_item(&reference, &deleted) } else { None };
        Ok(self.ids_of([entry, invitation].into_iter().flatten()))
    }

    /// Removes the calendar item of a meeting that was cancelled. The message goes to the deleted items.
    pub(super) fn remove_meeting(&mut self, id: Option<&ItemId>) -> Outcome<ItemInfoResponseMessage> {
        let reference = self.reference(id)?;
        let (entry, is_message) = self.calendar_entry(&reference)?;
        if is_organizer(&self.calendar_item(&entry)?) {
            let text = "The organizer cannot remove the meeting.";
            return Err(Refusal::new(ResponseCode::ErrorCalendarIsOrganizerForRemove, text));
        }
        let deleted = self.folder_id(distinguished(Name::Deleteditems))?;
        let entry = self.own().move_item(&entry, &deleted);
        let message = if is_message { self.own().move_item(&reference, &deleted) } else { None };
        Ok(self.ids_of([entry, message].into_iter().flatten()))
    }

    /// Returns the id of the calendar item to which a response refers, and `true` if it refers to a message.
    fn calendar_entry(&mut self, reference: &str) -> Outcome<(String, bool)> {
        let own = self.own();
        let (uid, request) = match own.items.get(reference).map(|item| &item.value) {
            Some(AnyItem::CalendarItem(_)) => return Ok((reference.to_owned(), false)),
            Some(AnyItem::MeetingRequest(message)) => (message.uid.clone(), Some(message.clone())),
            Some(AnyItem::MeetingCancellation(message)) => (message.uid.clone(), None),
            _ => {
                let text = "The referenced item is not about a meeting.";
                return Err(Refusal::new(ResponseCode::ErrorInvalidReferenceItem, text));
            }
        };
        if let Some(entry) = with_uid(own, uid.as_deref()) {
            return Ok((entry, true));
        }
        // The attendee deleted the calendar item: a response creates it again.
        let entry = request.and_then(|request| add(own, &Name::Calendar, entry_of(&request).into(), ""));
        Ok((entry.ok_or_else(Refusal::item_not_found)?.id, true))
    }

    fn calendar_item(&mut self, id: &str) -> Outcome<CalendarItem> {
        match self.own().items.get(id).map(|item| &item.value) {
            Some(AnyItem::CalendarItem(item)) => Ok((**item).clone()),
            _ => Err(Refusal::item_not_found()),
        }
    }

    /// Sends a response to the organizer, and records it in the calendar of the organizer.
    fn send_response(
        &mut self,
        item: &CalendarItem,
        response: &MeetingRegistrationResponseObject,
        kind: &ResponseType,
    ) {
        let own = self.own().address.clone();
        let organizer = item.organizer.as_ref().and_then(|one| one.mailbox.email_address.clone());
        let Some(organizer) = organizer else { return };
        let Some(index) = self.state.position_of(organizer.as_str()) else { return };
        let mailbox = &mut self.state.mailboxes[index];
        if let Some(entry) = with_uid(mailbox, item.uid.as_deref()) {
            mailbox.change_item(&entry, ItemChangeKind::Properties, |value| note_response(value, &own, kind));
        }
        deliver(mailbox, response_message(item, response, kind).into(), &own);
    }

    /// Returns the message with the ids of items.
    fn ids_of(&mut self, ids: impl Iterator<Item = String>) -> ItemInfoResponseMessage {
        let own = self.own();
        let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        let items = ids.filter_map(|id| Some(own.items.get(&id)?.value.project(&shape)));
        let items = Some(items.collect());
        ItemInfoResponseMessage { items, ..ItemInfoResponseMessage::success() }
    }
}

fn is_organizer(item: &CalendarItem) -> bool {
    item.my_response_type == Some(ResponseType::Organizer)
}

/// Checks that the user is not the organizer, and that the meeting was not cancelled.
fn check_response(item: &CalendarItem, kind: &ResponseType) -> Outcome<()> {
    let (organizer, cancelled) = match kind {
        ResponseType::Accept => {
            (ResponseCode::ErrorCalendarIsOrganizerForAccept, ResponseCode::ErrorCalendarIsCancelledForAccept)
        }
        ResponseType::Decline => (
            ResponseCode::ErrorCalendarIsOrganizerForDecline,
            ResponseCode::ErrorCalendarIsCancelledForDecline,
        ),
        _ => (
            ResponseCode::ErrorCalendarIsOrganizerForTentative,
            ResponseCode::ErrorCalendarIsCancelledForTentative,
        ),
    };
    if is_organizer(item) {
        return Err(Refusal::new(organizer, "The organizer cannot respond to the meeting."));
    }
    if item.is_cancelled == Some(true) {
        return Err(Refusal::new(cancelled, "The meeting was cancelled."));
    }
    Ok(())
}

fn set_response(value: &mut AnyItem, kind: &ResponseType) {
    let AnyItem::CalendarItem(item) = value else { return };
    item.my_response_type = Some(kind.clone());
    item.appointment_reply_time = now();
    item.legacy_free_busy_status = match kind {
        ResponseType::Accept => item.intended_free_busy_status.clone().or(Some(LegacyFreeBusy::Busy)),
        ResponseType::Tentative => Some(LegacyFreeBusy::Tentative),
        _ => Some(LegacyFreeBusy::Free),
    };
}

/// Records the response of an attendee in the calendar item of the organizer.
fn note_response(value: &mut AnyItem, attendee: &str, kind: &ResponseType) {
    let AnyItem::CalendarItem(item) = value else { return };
    let lists = [&mut item.required_attendees, &mut item.optional_attendees, &mut item.resources];
    for one in lists.into_iter().flatten().flat_map(|list| list.iter_mut()) {
        if is_address(&one.mailbox, attendee) {
            (one.response_type, one.last_response_time) = (Some(kind.clone()), now());
        }
    }
}

fn response_message(
    item: &CalendarItem,
    response: &MeetingRegistrationResponseObject,
    kind: &ResponseType,
) -> MeetingResponseMessage {
    let (word, class) = match kind {
        ResponseType::Accept => ("Accepted", "IPM.Schedule.Meeting.Resp.Pos"),
        ResponseType::Decline => ("Declined", "IPM.Schedule.Meeting.Resp.Neg"),
        _ => ("Tentative", "IPM.Schedule.Meeting.Resp.Tent"),
    };
    let subject = format!("{word}: {}", item.subject.as_deref().unwrap_or_default());
    let mut base = MeetingMessage {
        response_type: Some(kind.clone()),
        ..meeting_message(item, subject, response.body.clone())
    };
    base.base.base.item_class = Some(class.to_owned());
    let organizer = item.organizer.as_ref().map(|one| one.mailbox.clone());
    base.base.to_recipients = Some([organizer.unwrap_or_else(|| mailbox_of(""))].into());
    base.base.cc_recipients = None;
    MeetingResponseMessage {
        base,
        start: item.start,
        end: item.end,
        location: item.location.clone(),
        proposed_start: response.proposed_start,
        proposed_end: response.proposed_end,
        ..MeetingResponseMessage::default()
    }
}

/// Creates the calendar item of an invitation.
fn entry_of(request: &MeetingRequestMessage) -> CalendarItem {
    CalendarItem {
        base: Item { subject: request.subject.clone(), body: request.body.clone(), ..Item::default() },
        uid: request.uid.clone(),
        start: request.start,
        end: request.end,
        is_all_day_event: request.is_all_day_event,
        location: request.location.clone(),
        is_meeting: Some(true),
        organizer: request.organizer.clone().or_else(|| request.from.clone()),
        required_attendees: request.required_attendees.clone(),
        optional_attendees: request.optional_attendees.clone(),
        resources: request.resources.clone(),
        recurrence: request.recurrence.clone(),
        intended_free_busy_status: request.intended_free_busy_status.clone(),
        ..CalendarItem::default()
    }
}
