//! `ResolveNames`.

use ews_bindings::messages::{ResolveNames, ResolveNamesResponseMessage, ResponseCode};
use ews_bindings::operation::{Message as _, Status as _};
use ews_bindings::properties::Properties as _;
use ews_bindings::types::{
    AnyItem, ArrayOfResolution, ContactItem, ContactSource, DefaultShapeNames, DistinguishedFolderId,
    DistinguishedFolderIdName, EmailAddressDictionaryEntry, EmailAddressKey, EmailAddressType,
    ItemResponseShape, MailboxType, Resolution, ResolveNamesSearchScope,
};

use super::{Call, Outcome};
use crate::mailbox::{Mailbox, display_name, recipient};
use crate::refusal::Refusal;

/// The largest number of resolutions in a response.
const MOST: usize = 100;

impl Call<'_> {
    pub(super) fn resolve_names(&mut self, request: &ResolveNames) -> Outcome<ResolveNamesResponseMessage> {
        let wanted = Wanted::new(request.unresolved_entry.as_str());
        let directory =
            || self.state.mailboxes.iter().filter(|one| wanted.is_mailbox(one)).collect::<Vec<_>>();
        let full = request.return_full_contact_data;
        let scope =
            request.search_scope.as_ref().unwrap_or(&ResolveNamesSearchScope::ActiveDirectoryContacts);
        let from_directory = || directory().into_iter().map(|one| of_mailbox(one, full)).collect::<Vec<_>>();
        let mut found = match scope {
            ResolveNamesSearchScope::Contacts => Vec::new(),
            _ => from_directory(),
        };
        let contacts = match scope {
            ResolveNamesSearchScope::ActiveDirectory => Vec::new(),
            _ => self.contacts(request, &wanted)?,
        };
        if *scope == ResolveNamesSearchScope::ContactsActiveDirectory {
            found.splice(0..0, contacts);
        } else {
            found.extend(contacts);
        }
        answer(found)
    }

    /// Returns the contacts and the distribution lists that match a request.
    fn contacts(&mut self, request: &ResolveNames, wanted: &Wanted) -> Outcome<Vec<Resolution>> {
        let folders = match &request.parent_folder_ids {
            Some(named) => named.iter().map(|id| self.any_folder_id(id)).collect::<Outcome<Vec<String>>>()?,
            None => vec![self.folder_id(DistinguishedFolderId::new(DistinguishedFolderIdName::Contacts))?],
        };
        let shape = request.contact_data_shape.clone().unwrap_or(DefaultShapeNames::Default);
        let shape = request.return_full_contact_data.then(|| ItemResponseShape::new(shape));
        let own = self.own();
        let items = folders.iter().flat_map(|folder| own.items_of(folder));
        Ok(items.flat_map(|(_, item)| of_item(item, wanted, shape.as_ref())).collect())
    }
}

/// Creates the response from all resolutions.
fn answer(mut found: Vec<Resolution>) -> Outcome<ResolveNamesResponseMessage> {
    let total = found.len();
    if total == 0 {
        let text = "No results were found.";
        return Err(Refusal::new(ResponseCode::ErrorNameResolutionNoResults, text));
    }
    found.truncate(MOST);
    let set = ArrayOfResolution {
        total_items_in_view: i32::try_from(total).ok(),
        includes_last_item_in_range: Some(total <= MOST),
        resolution: found,
        ..ArrayOfResolution::default()
    };
    let mut message = ResolveNamesResponseMessage::success();
    if total > 1 {
        let text = Some("Multiple results were found.".to_owned());
        message.base.set("Warning", ResponseCode::ErrorNameResolutionMultipleResults, text);
    }
    message.resolution_set = Some(set.into());
    Ok(message)
}

/// The name that a request wants to resolve, in lower case.
struct Wanted {
    text: String,
    /// The prefix `smtp:` asks for an exact address.
    is_address: bool,
}

impl Wanted {
    fn new(entry: &str) -> Self {
        let text = entry.trim().to_lowercase();
        match text.strip_prefix("smtp:") {
            Some(address) => Self { text: address.to_owned(), is_address: true },
            None => Self { text, is_address: false },
        }
    }

    fn is_mailbox(&self, mailbox: &Mailbox) -> bool {
        self.is_one(&display_name(&mailbox.address), &[mailbox.address.as_str()])
    }

    /// Returns `true` if the text is the start of an address, of a name, or of a word in a name.
    fn is_one(&self, name: &str, addresses: &[&str]) -> bool {
        let addresses = || addresses.iter().map(|address| address.to_lowercase());
        if self.is_address {
            return addresses().any(|address| address == self.text);
        }
        let name = name.to_lowercase();
        addresses().any(|address| address.starts_with(&self.text))
            || name.starts_with(&self.text)
            || name.split(' ').any(|word| word.starts_with(&self.text))
    }
}

fn of_mailbox(mailbox: &Mailbox, full: bool) -> Resolution {
    let name = display_name(&mailbox.address);
    let contact = || {
        let address = format!("SMTP:{}", mailbox.address);
        let given_name = name.split(' ').next().map(str::to_owned);
        ContactItem {
            display_name: Some(name.clone()),
            given_name,
            email_addresses: Some(
                [EmailAddressDictionaryEntry::new(EmailAddressKey::EmailAddress1, address)].into(),
            ),
            contact_source: Some(ContactSource::ActiveDirectory),
            ..ContactItem::default()
        }
    };
    let contact = full.then(|| contact().into());
    Resolution { contact, ..Resolution::new(recipient(name.clone(), &mailbox.address, MailboxType::Mailbox)) }
}

/// Returns a resolution for each address of a contact, or one for a distribution list.
fn of_item(item: &AnyItem, wanted: &Wanted, shape: Option<&ItemResponseShape>) -> Vec<Resolution> {
    let with_id = |mailbox: EmailAddressType| EmailAddressType {
        item_id: item.id().map(|id| id.clone().into()),
        ..mailbox
    };
    match item {
        AnyItem::Contact(contact) => {
            let name = contact.display_name.as_deref().or(contact.subject.as_deref()).unwrap_or_default();
            let entries = contact.email_addresses.iter().flat_map(|list| list.iter());
            let addresses: Vec<&str> = entries.map(|entry| entry.value.as_str()).collect();
            if !wanted.is_one(name, &addresses) {
                return Vec::new();
            }
            let data = shape.map(|shape| match item.project(shape) {
                AnyItem::Contact(projected) => projected,
                _ => contact.clone(),
            });
            let mailbox = |address: &&str| with_id(recipient(name.to_owned(), address, MailboxType::Contact));
            let resolution =
                |address| Resolution { contact: data.clone(), ..Resolution::new(mailbox(address)) };
            addresses.iter().map(resolution).collect()
        }
        AnyItem::DistributionList(list) => {
            let name = list.display_name.as_deref().unwrap_or_default();
            let mailbox = EmailAddressType {
                name: Some(name.to_owned()),
                routing_type: "MAPIPDL".try_into().ok(),
                mailbox_type: Some(MailboxType::PrivateDl),
                ..EmailAddressType::default()
            };
            if wanted.is_one(name, &[]) { vec![Resolution::new(with_id(mailbox))] } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}
