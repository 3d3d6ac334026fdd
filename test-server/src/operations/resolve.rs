//! The folders, items and mailboxes that a request names.

use ews_bindings::Result;
use ews_bindings::messages::ResponseCode;
use ews_bindings::soap::{Fault, RequestHeader};
use ews_bindings::types::{
    AnyFolderId, ConnectingSid, NonEmptyArrayOfBaseItemIdsChoice as AnyItemId, TargetFolderId,
    TargetFolderIdChoice,
};

use super::{Call, Outcome};
use crate::mailbox::id::{self, IdKind};
use crate::refusal::Refusal;
use crate::server::State;

/// Returns the index of the mailbox on which a request acts: the mailbox of the user, or of the impersonated user.
pub(crate) fn mailbox(state: &State, header: &RequestHeader, user: usize) -> Result<usize> {
    let Some(impersonation) = &header.exchange_impersonation else { return Ok(user) };
    let address = match &impersonation.connecting_sid {
        ConnectingSid::PrincipalName(name) => name.value.as_str(),
        ConnectingSid::PrimarySmtpAddress(address) => address.value.as_str(),
        ConnectingSid::SmtpAddress(address) => address.value.as_str(),
        _ => "",
    };
    state.position_of(address).ok_or_else(|| {
        let text = "The SMTP address has no mailbox associated with it.";
        Fault::new(ResponseCode::ErrorNonExistentMailbox, text).into()
    })
}

/// Checks that a text is an id of a kind.
pub(super) fn check_id(id: &str, kind: IdKind) -> Outcome<()> {
    match id::decode(id) {
        Some((found, _)) if found == kind => Ok(()),
        _ => Err(Refusal::malformed_id()),
    }
}

impl Call<'_> {
    /// Returns the id of the folder that a request names. The folder must be in the mailbox of the user.
    pub(super) fn folder_id(&mut self, id: impl Into<TargetFolderIdChoice>) -> Outcome<String> {
        match id.into() {
            TargetFolderIdChoice::FolderId(folder) => {
                check_id(&folder.id, IdKind::Folder)?;
                let is_there = self.own().folders.contains_key(&folder.id);
                if is_there { Ok(folder.id) } else { Err(Refusal::folder_not_found()) }
            }
            TargetFolderIdChoice::DistinguishedFolderId(name) => {
                let own = self.own();
                if let Some(address) =
                    name.mailbox.as_ref().and_then(|mailbox| mailbox.email_address.as_ref())
                    && !address.as_str().eq_ignore_ascii_case(&own.address)
                {
                    let text = "Access is denied. Check credentials and try again.";
                    return Err(Refusal::new(ResponseCode::ErrorAccessDenied, text));
                }
                own.distinguished(&name.id).map(str::to_owned).ok_or_else(Refusal::folder_not_found)
            }
            _ => Err(Refusal::folder_not_found()),
        }
    }

    /// Returns the id of the folder that is the target of a request.
    pub(super) fn target(&mut self, folder: &TargetFolderId) -> Outcome<String> {
        self.folder_id(folder.id.clone())
    }

    pub(super) fn any_folder_id(&mut self, id: &AnyFolderId) -> Outcome<String> {
        self.folder_id(id.clone())
    }

    /// Returns the id of the item that a request names.
    pub(super) fn item_id(&mut self, id: &AnyItemId) -> Outcome<String> {
        let AnyItemId::ItemId(item) = id else {
            let text = "Occurrences of a recurring item are not supported by this server.";
            return Err(Refusal::new(ResponseCode::ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange, text));
        };
        self.existing_item(&item.id)
    }

    /// Checks that an item exists.
    pub(super) fn existing_item(&mut self, id: &str) -> Outcome<String> {
        check_id(id, IdKind::Item)?;
        if self.own().items.contains_key(id) { Ok(id.to_owned()) } else { Err(Refusal::item_not_found()) }
    }
}
