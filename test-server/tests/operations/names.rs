//! `ResolveNames` and `ConvertId`.

use ews_bindings::messages::{ConvertId, ResolveNames, ResolveNamesResponseMessage, ResponseCode};
use ews_bindings::operation::Outcome;
use ews_bindings::types::{
    AlternateId, AlternatePublicFolderId, AnyAlternateIdBase, ContactItem, ContactSource,
    DistinguishedFolderIdName as Name, DistributionList, EmailAddressDictionaryEntry, EmailAddressKey,
    IdFormat, ItemId, MailboxType, Resolution, ResolveNamesSearchScope as Scope, ResponseClass,
};

use crate::client::{Client, code, message, named};

fn resolve(client: &Client, entry: &str, full: bool) -> Outcome<ResolveNamesResponseMessage> {
    client.send_one(ResolveNames::new(full, entry.try_into().expect("a name")))
}

fn resolutions(message: ResolveNamesResponseMessage) -> Vec<Resolution> {
    message.resolution_set.expect("resolutions").resolution
}

fn contact(client: &Client, name: &str, addresses: &[&str]) -> ItemId {
    let keys = [EmailAddressKey::EmailAddress1, EmailAddressKey::EmailAddress2];
    let entries: Vec<_> = keys
        .into_iter()
        .zip(addresses)
        .map(|(key, address)| EmailAddressDictionaryEntry::new(key, *address))
        .collect();
    let display_name = Some(name.to_owned());
    let contact =
        ContactItem { display_name, email_addresses: Some(entries.into()), ..ContactItem::default() };
    client.create(contact, named(Name::Contacts))
}

#[test]
fn name_of_one_mailbox_is_a_success() {
    let client = Client::new();
    for entry in ["jon", "Jonas", "jonas@example.com", "smtp:JONAS@example.com"] {
        let message = resolve(&client, entry, true).expect("a resolution");
        assert_eq!(message.base.response_class, ResponseClass::Success);
        let set = message.resolution_set.as_ref().expect("resolutions");
        assert_eq!(
            (set.total_items_in_view, set.includes_last_item_in_range, set.resolution.len()),
            (Some(1), Some(true), 1)
        );
        let found = &resolutions(message)[0];
        assert_eq!(found.mailbox.name.as_deref(), Some("Jonas"));
        assert_eq!(found.mailbox.mailbox_type, Some(MailboxType::Mailbox));
        let source = found.contact.as_ref().and_then(|contact| contact.contact_source.clone());
        assert_eq!(source, Some(ContactSource::ActiveDirectory));
    }
    let without_contact = resolutions(resolve(&client, "jonas", false).expect("a resolution"));
    assert_eq!(without_contact[0].contact, None);
}

#[test]
fn unknown_name_is_an_error() {
    for entry in ["nobody", "onas", "smtp:jon"] {
        let outcome = resolve(&Client::new(), entry, false);
        assert_eq!(code(outcome), ResponseCode::ErrorNameResolutionNoResults, "{entry}");
    }
}

#[test]
fn several_results_are_a_warning() {
    let client = Client::new();
    let id = contact(&client, "Jonas Weber", &["weber@example.org", "jw@example.org"]);
    let message = resolve(&client, "jonas", false).expect("resolutions");
    assert_eq!(message.base.response_class, ResponseClass::Warning);
    assert_eq!(message.base.response_code, Some(ResponseCode::ErrorNameResolutionMultipleResults));
    let found = resolutions(message);
    let address =
        |one: &Resolution| one.mailbox.email_address.clone().map(|address| address.as_str().to_owned());
    let addresses: Vec<_> = found.iter().filter_map(address).collect();
    assert_eq!(addresses, ["jonas@example.com", "weber@example.org", "jw@example.org"]);
    assert_eq!(found[1].mailbox.mailbox_type, Some(MailboxType::Contact));
    assert_eq!(found[1].mailbox.item_id.as_deref(), Some(&id));
    // The contacts of another user are not searched.
    assert_eq!(resolutions(resolve(&client.jonas(), "jonas", false).expect("one")).len(), 1);
}

#[test]
fn scope_and_folder_choose_the_contacts() {
    let client = Client::new();
    contact(&client, "Jonas Weber", &["weber@example.org"]);
    let list =
        DistributionList { display_name: Some("Jonas's team".to_owned()), ..DistributionList::default() };
    client.create(list, named(Name::Contacts));
    let names = |scope, folder: Option<Name>| {
        let entry = "jonas".try_into().expect("a name");
        let parent_folder_ids = folder.map(|folder| [named(folder)].into());
        let request =
            ResolveNames { search_scope: Some(scope), parent_folder_ids, ..ResolveNames::new(false, entry) };
        let found = resolutions(client.send_one(request).expect("resolutions"));
        found.into_iter().filter_map(|one| one.mailbox.name).collect::<Vec<_>>()
    };
    assert_eq!(names(Scope::ActiveDirectory, None), ["Jonas"]);
    assert_eq!(names(Scope::Contacts, None), ["Jonas Weber", "Jonas's team"]);
    assert_eq!(names(Scope::ContactsActiveDirectory, None), ["Jonas Weber", "Jonas's team", "Jonas"]);
    assert_eq!(names(Scope::ActiveDirectoryContacts, Some(Name::Inbox)), ["Jonas"]);
}

fn convert(client: &Client, id: &AlternateId, to: IdFormat) -> AlternateId {
    let converted = client.send_one(ConvertId::new(to, [id.clone()])).expect("an id").alternate_id;
    let Some(AnyAlternateIdBase::AlternateId(converted)) = converted else { panic!("{converted:?}") };
    *converted
}

#[test]
fn id_is_converted_to_each_format_and_back() {
    use IdFormat::{EntryId, EwsId, EwsLegacyId, HexEntryId, OwaId, StoreId};
    let client = Client::new();
    let item = client.create(message("Lunch"), named(Name::Inbox));
    let mailbox = || "mei@example.com".try_into().expect("an address");
    let id = AlternateId::new(IdFormat::EwsId, item.id.as_str(), mailbox());
    for format in [EwsId, EwsLegacyId, EntryId, HexEntryId, StoreId, OwaId] {
        let converted = convert(&client, &id, format.clone());
        assert_eq!((&converted.format, converted.id == id.id), (&format, format == EwsId));
        for second in [EntryId, HexEntryId, OwaId] {
            let twice = convert(&client, &converted, second);
            assert_eq!(convert(&client, &twice, EwsId), id);
        }
        // The text of another format is refused.
        let wrong = AlternateId::new(EwsId, converted.id.as_str(), mailbox());
        let refused = client.send_one(ConvertId::new(OwaId, [wrong]));
        assert_eq!(refused.is_ok(), format == EwsId, "{format:?}");
    }
}

#[test]
fn wrong_address_and_public_folder_are_refused() {
    let client = Client::new();
    let item = client.create(message("Lunch"), named(Name::Inbox));
    for (address, is_valid) in [("nobody@example.net", true), ("mei", false), ("@example.com", false)] {
        let id = AlternateId::new(IdFormat::EwsId, item.id.as_str(), address.try_into().expect("text"));
        let outcome = client.send_one(ConvertId::new(IdFormat::OwaId, [id]));
        if is_valid {
            outcome.expect("an id");
        } else {
            assert_eq!(code(outcome), ResponseCode::ErrorInvalidSmtpAddress);
        }
    }
    let folder = AlternatePublicFolderId::new(IdFormat::EwsId, "AAAA");
    let outcome = client.send_one(ConvertId::new(IdFormat::OwaId, [folder]));
    assert_eq!(code(outcome), ResponseCode::ErrorUnsupportedTypeForConversion);
}
