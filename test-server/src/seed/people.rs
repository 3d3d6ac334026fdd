//! People: senders, contacts and distribution lists.

use ews_bindings::types::{
    ContactItem, ContactSource, DistributionList, EmailAddressDictionaryEntry, EmailAddressKey,
    EmailAddressType, Item, MailboxType, Member, MemberStatus, PhoneNumberDictionaryEntry, PhoneNumberKey,
    PhysicalAddressDictionaryEntry, PhysicalAddressKey,
};

use crate::mailbox::recipient;

/// Given name, surname, and the local part of the address.
const PEOPLE: [(&str, &str, &str); 8] = [
    ("Mei", "Tanaka", "mei.tanaka"),
    ("Jonas", "Weber", "jonas.weber"),
    ("Amina", "Diallo", "amina.diallo"),
    ("Sofía", "García", "sofia.garcia"),
    ("Noor", "van den Berg", "noor.vandenberg"),
    ("Ivan", "Петров", "ivan.petrov"),
    ("Chipo", "Moyo", "chipo.moyo"),
    ("Liam", "O'Brien", "liam.obrien"),
];

const COMPANIES: [(&str, &str); 3] = [("Example AG", "Zürich"), ("Contoso", "Nairobi"), ("例社", "東京")];

/// Returns one of several texts.
pub(super) fn pick<'t>(texts: &[&'t str], number: usize) -> &'t str {
    texts.get(number % texts.len()).copied().unwrap_or_default()
}

fn person(number: usize) -> (&'static str, &'static str, &'static str) {
    PEOPLE.get(number % PEOPLE.len()).copied().unwrap_or_default()
}

/// Returns a person as a sender or a recipient.
pub(super) fn mailbox(number: usize) -> EmailAddressType {
    let (given, surname, local) = person(number);
    recipient(format!("{given} {surname}"), &format!("{local}@example.org"), MailboxType::OneOff)
}

pub(super) fn contact(number: usize) -> ContactItem {
    let block = number / super::BLOCK;
    let (given, surname, local) = person(block);
    let (company, city) = COMPANIES.get(block % COMPANIES.len()).copied().unwrap_or_default();
    let name = format!("{given} {surname}");
    let address = EmailAddressDictionaryEntry {
        name: Some(name.clone()),
        routing_type: Some("SMTP".to_owned()),
        ..EmailAddressDictionaryEntry::new(EmailAddressKey::EmailAddress1, format!("{local}@example.org"))
    };
    let phone = |key, digit: usize| {
        PhoneNumberDictionaryEntry::new(key, format!("+1 555 01{digit}{:02}", block % 100))
    };
    let phones = vec![phone(PhoneNumberKey::BusinessPhone, 0), phone(PhoneNumberKey::MobilePhone, 1)];
    let postal = PhysicalAddressDictionaryEntry {
        street: Some(format!("Main Street {block}")),
        city: Some(city.to_owned()),
        ..PhysicalAddressDictionaryEntry::new(PhysicalAddressKey::Business)
    };
    ContactItem {
        base: Item { subject: Some(name.clone()), ..super::items::item(number, &name) },
        file_as: Some(format!("{surname}, {given}")),
        display_name: Some(name),
        given_name: Some(given.to_owned()),
        surname: Some(surname.to_owned()),
        company_name: Some(company.to_owned()),
        job_title: Some("Engineer".to_owned()),
        email_addresses: Some([address].into()),
        phone_numbers: Some(phones.into()),
        physical_addresses: Some([postal].into()),
        contact_source: Some(ContactSource::Store),
        ..ContactItem::default()
    }
}

pub(super) fn list(number: usize) -> DistributionList {
    let block = number / super::BLOCK;
    let name = format!("Team {block}");
    let member = |number| Member {
        // Exchange gives each member a key.
        key: Some(format!("MEM{number:05}")),
        mailbox: Some(mailbox(number).into()),
        status: Some(MemberStatus::Normal),
    };
    DistributionList {
        base: Item { subject: Some(name.clone()), ..super::items::item(number, &name) },
        file_as: Some(name.clone()),
        display_name: Some(name),
        contact_source: Some(ContactSource::Store),
        members: Some((block..block + 3).map(member).collect()),
    }
}
