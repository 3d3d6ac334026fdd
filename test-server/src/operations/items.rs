//! `GetItem`, `UpdateItem`, `DeleteItem`, `MoveItem`, `CopyItem` and `MarkAsJunk`.

use ews_bindings::messages::{
    DeleteItem, DeleteItemResponseMessage, ItemInfoResponseMessage, MarkAsJunk, MarkAsJunkResponseMessage,
    ResponseCode, UpdateItem, UpdateItemResponseMessage,
};
use ews_bindings::operation::Message as _;
use ews_bindings::properties::{Properties as _, Shape as _, apply_item_changes};
use ews_bindings::types::{
    AnyItem, AnyPath, ConflictResolution, ConflictResults, DefaultShapeNames, Disposal,
    DistinguishedFolderIdName, ItemChange, ItemId, ItemResponseShape, MimeContent,
    NonEmptyArrayOfBaseItemIdsChoice as AnyItemId,
    NonEmptyArrayOfItemChangeDescriptionsItemField as ItemUpdate, TargetFolderId, UnindexedFieldUri,
};

use super::create::set_offsets;
use super::{Call, Outcome, bodies};
use crate::mailbox::{ItemChangeKind, Mailbox, StoredItem, message, now, size};
use crate::mime;
use crate::refusal::Refusal;

impl Mailbox {
    /// Returns the properties of an item that a shape asks for.
    pub(crate) fn item_value(&self, id: &str, shape: &ItemResponseShape) -> Option<AnyItem> {
        let item = self.items.get(id)?;
        if !asks_for_mime(shape) && !bodies::differ(shape) {
            return Some(item.value.project(shape));
        }
        Some(self.whole_item(id, shape)?.project(shape))
    }

    /// Returns all properties of an item, with those that the server generates if a shape asks for them. A sync needs
    /// the read flag of an item even if the shape does not ask for it.
    pub(crate) fn whole_item(&self, id: &str, shape: &ItemResponseShape) -> Option<AnyItem> {
        let item = self.items.get(id)?;
        let mut value = item.value.clone();
        add_made_properties(&mut value, shape, |_| mime::of(self, id, item));
        Some(value)
    }
}

fn asks_for_mime(shape: &ItemResponseShape) -> bool {
    shape.includes_mime_content() || bodies::asks_for(shape, UnindexedFieldUri::ItemMimeContent)
}

/// Sets the properties that the server generates if a shape asks for them: the MIME content and the bodies.
pub(super) fn add_made_properties(
    value: &mut AnyItem,
    shape: &ItemResponseShape,
    mime: impl FnOnce(&AnyItem) -> Vec<u8>,
) {
    let content = asks_for_mime(shape).then(|| mime(value));
    let Some(base) = value.as_item_mut() else { return };
    base.mime_content = content.map(|content| {
        let character_set = Some("UTF-8".to_owned());
        MimeContent { character_set, ..MimeContent::new(content) }.into()
    });
    if bodies::differ(shape) {
        bodies::set(base, shape);
    }
}

impl Call<'_> {
    pub(super) fn get_item(
        &mut self,
        id: &AnyItemId,
        shape: &ItemResponseShape,
    ) -> Outcome<ItemInfoResponseMessage> {
        let id = self.item_id(id)?;
        self.item_message(&id, shape)
    }

    pub(super) fn update_item(
        &mut self,
        change: &ItemChange,
        request: &UpdateItem,
    ) -> Outcome<UpdateItemResponseMessage> {
        let name = AnyItemId::from(change.item_id.clone());
        let id = self.item_id(&name)?;
        if request.conflict_resolution == ConflictResolution::NeverOverwrite {
            self.check_change_key(&id, &name)?;
        }
        let stored = self.own().items.get(&id).ok_or_else(Refusal::item_not_found)?;
        let mut value = stored.value.clone();
        check_update(&value, request)?;
        apply_item_changes(&mut value, &change.updates)?;
        super::create::set_display_names(&mut value);
        // After an update of other properties, the stored MIME content lacks the new values.
        let keeps_mime = change.updates.iter().all(is_outside_mime);
        let stored_mime = stored.mime.clone().filter(|_| keeps_mime);
        let mime = mime::taken(&mut value).or(stored_mime);
        let sending = match &request.message_disposition {
            Some(disposition) => {
                self.check_sending(&value, disposition, request.saved_item_folder_id.as_deref())?
            }
            None => None,
        };
        let needed = size::of_item(&value, mime.as_ref());
        let present = self.own().items.get(&id).map_or(0, StoredItem::size);
        self.check_room(needed.saturating_sub(present))?;
        self.store_update(&id, change, value, mime);
        if let Some(sending) = sending {
            self.send(&id, &sending);
        }
        if !self.own().items.contains_key(&id) {
            return Ok(UpdateItemResponseMessage::success());
        }
        let base = self.item_ids(&id)?;
        let conflict_results = Some(ConflictResults::new(0).into());
        Ok(UpdateItemResponseMessage { base, conflict_results })
    }

    /// Stores the new properties of an item.
    fn store_update(&mut self, id: &str, change: &ItemChange, value: AnyItem, mime: Option<Vec<u8>>) {
        let kind = if change.updates.iter().all(is_read_flag) {
            ItemChangeKind::ReadFlag
        } else {
            ItemChangeKind::Properties
        };
        let own = self.own();
        if let Some(stored) = own.items.get_mut(id) {
            stored.mime = mime;
        }
        own.change_item(id, kind, |item| {
            *item = value;
            set_offsets(item);
            if let Some(base) = item.as_item_mut() {
                base.last_modified_time = now();
            }
        });
    }

    pub(super) fn delete_item(
        &mut self,
        id: &AnyItemId,
        request: &DeleteItem,
    ) -> Outcome<DeleteItemResponseMessage> {
        let id = self.item_id(id)?;
        self.check_delete(&id, request)?;
        self.cancel_before_delete(&id, request.send_meeting_cancellations.as_ref());
        self.dispose(&id, &request.delete_type);
        Ok(DeleteItemResponseMessage::success())
    }

    /// Checks that a request has the attributes that the kind of the item requires.
    fn check_delete(&mut self, id: &str, request: &DeleteItem) -> Outcome<()> {
        match self.own().items.get(id).map(|item| &item.value) {
            Some(AnyItem::CalendarItem(_)) if request.send_meeting_cancellations.is_none() => {
                let text = "The SendMeetingCancellations attribute is required for calendar items.";
                Err(Refusal::new(ResponseCode::ErrorSendMeetingCancellationsRequired, text))
            }
            Some(AnyItem::Task(_)) if request.affected_task_occurrences.is_none() => {
                let text = "The AffectedTaskOccurrences attribute is required for tasks.";
                Err(Refusal::new(ResponseCode::ErrorAffectedTaskOccurrencesRequired, text))
            }
            _ => Ok(()),
        }
    }

    /// Deletes an item, or moves it to the folder of deleted items.
    pub(super) fn dispose(&mut self, id: &str, delete_type: &Disposal) {
        let own = self.own();
        let target = match delete_type {
            Disposal::MoveToDeletedItems => Some(&DistinguishedFolderIdName::Deleteditems),
            Disposal::SoftDelete => Some(&DistinguishedFolderIdName::Recoverableitemsdeletions),
            _ => None,
        };
        let target = target.and_then(|name| own.distinguished(name)).map(str::to_owned);
        let folder = own.items.get(id).map(|item| item.folder.clone());
        match target.filter(|target| folder.as_ref() != Some(target)) {
            Some(target) => drop(own.move_item(id, &target)),
            None => own.delete_item(id),
        }
    }

    pub(super) fn move_item(
        &mut self,
        id: &AnyItemId,
        target: &TargetFolderId,
        returns_id: Option<bool>,
    ) -> Outcome<ItemInfoResponseMessage> {
        let (id, target) = (self.item_id(id)?, self.target(target)?);
        let moved = self.own().move_item(&id, &target).ok_or_else(Refusal::item_not_found)?;
        self.new_item_ids(&moved, returns_id)
    }

    /// Returns the id of an item that was moved or copied, unless the request says `false`.
    fn new_item_ids(&mut self, id: &str, returns_id: Option<bool>) -> Outcome<ItemInfoResponseMessage> {
        if returns_id == Some(false) { Ok(ItemInfoResponseMessage::success()) } else { self.item_ids(id) }
    }

    pub(super) fn copy_item(
        &mut self,
        id: &AnyItemId,
        target: &TargetFolderId,
        returns_id: Option<bool>,
    ) -> Outcome<ItemInfoResponseMessage> {
        let (id, target) = (self.item_id(id)?, self.target(target)?);
        let size = self.own().size_of_item(&id);
        self.check_room(size)?;
        let copy = self.own().copy_item(&id, &target).ok_or_else(Refusal::item_not_found)?;
        self.new_item_ids(&copy, returns_id)
    }

    pub(super) fn mark_as_junk(
        &mut self,
        id: &AnyItemId,
        request: &MarkAsJunk,
    ) -> Outcome<MarkAsJunkResponseMessage> {
        let id = self.item_id(id)?;
        let name = if request.is_junk {
            DistinguishedFolderIdName::Junkemail
        } else {
            DistinguishedFolderIdName::Inbox
        };
        let own = self.own();
        let target = own.distinguished(&name).map(str::to_owned).filter(|_| request.move_item);
        let moved = target.and_then(|target| own.move_item(&id, &target));
        let moved_item_id = moved.map(|id| ItemId::new(id).into());
        Ok(MarkAsJunkResponseMessage { moved_item_id, ..MarkAsJunkResponseMessage::success() })
    }

    /// Returns the message with the id and the change key of an item.
    pub(super) fn item_ids(&mut self, id: &str) -> Outcome<ItemInfoResponseMessage> {
        self.item_message(id, &ItemResponseShape::new(DefaultShapeNames::IdOnly))
    }

    fn item_message(&mut self, id: &str, shape: &ItemResponseShape) -> Outcome<ItemInfoResponseMessage> {
        let item = self.own().item_value(id, shape).ok_or_else(Refusal::item_not_found)?;
        Ok(ItemInfoResponseMessage { items: Some([item].into()), ..ItemInfoResponseMessage::success() })
    }

    /// Checks that a request has the current change key of the item.
    pub(super) fn check_change_key(&mut self, id: &str, name: &AnyItemId) -> Outcome<()> {
        let AnyItemId::ItemId(name) = name else { return Ok(()) };
        let stored = self.own().items.get(id).and_then(|item| item.value.id());
        let present = stored.and_then(|id| id.change_key.clone());
        if name.change_key.is_some() && name.change_key != present {
            let text = "The change key does not match: the item was changed.";
            return Err(Refusal::new(ResponseCode::ErrorIrresolvableConflict, text));
        }
        Ok(())
    }
}

/// Checks that a request has the attributes that the kind of the item requires.
fn check_update(value: &AnyItem, request: &UpdateItem) -> Outcome<()> {
    if message(value).is_some() && request.message_disposition.is_none() {
        let text = "The MessageDisposition is required when a message is updated.";
        return Err(Refusal::new(ResponseCode::ErrorMessageDispositionRequired, text));
    }
    let operation = &request.send_meeting_invitations_or_cancellations;
    if matches!(value, AnyItem::CalendarItem(_)) && operation.is_none() {
        let text = "The SendMeetingInvitationsOrCancellations attribute is required for calendar items.";
        return Err(Refusal::new(ResponseCode::ErrorSendMeetingInvitationsOrCancellationsRequired, text));
    }
    Ok(())
}

/// Returns `true` for an update of a property that is not in the MIME content.
fn is_outside_mime(update: &ItemUpdate) -> bool {
    let path = match update {
        ItemUpdate::SetItemField(set) => &set.path,
        ItemUpdate::AppendToItemField(append) => &append.path,
        ItemUpdate::DeleteItemField(delete) => &delete.path,
        _ => return false,
    };
    match path {
        AnyPath::ExtendedFieldUri(_) => true,
        AnyPath::FieldUri(path) => matches!(
            path.field_uri,
            UnindexedFieldUri::ItemCategories
                | UnindexedFieldUri::ItemFlag
                | UnindexedFieldUri::MessageIsRead
        ),
        _ => false,
    }
}

/// Returns `true` if an update only changes the read flag.
fn is_read_flag(update: &ItemUpdate) -> bool {
    matches!(update, ItemUpdate::SetItemField(set) if set.path == UnindexedFieldUri::MessageIsRead.into())
}
