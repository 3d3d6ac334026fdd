//! Contacts with their indexed properties.

use super::draft::Draft;
use super::message::{Kind, People, item};

const CONTACT: Kind = Kind { class: "IPM.Contact", icon: &["OutlookDefaultForContacts"], is_mail: false };

/// Adds a contact.
pub(super) fn contact(draft: &mut Draft) {
    let people = People::new(draft);
    let person = people.from.clone();
    draft.element("Contact", |draft| {
        item(draft, &CONTACT, &person.name(), &people);
        draft.value("FileAs", format!("{}, {}", person.last, person.first));
        draft.value("FileAsMapping", "LastCommaFirst");
        draft.value("DisplayName", person.name());
        draft.value("GivenName", person.first);
        draft.value("Initials", &person.first[..1]);
        draft.value("Nickname", person.first);
        draft.element("CompleteName", |draft| {
            draft.value("Title", "Dr.");
            draft.value("FirstName", person.first);
            draft.value("LastName", person.last);
            draft.value("Initials", &person.first[..1]);
            draft.value("FullName", person.name());
        });
        draft.value("CompanyName", "Blue Yonder & Sons");
        indexed_properties(draft, &person.address, &person.name());
        draft.value("AssistantName", people.to[0].name());
        draft.date_time("Birthday");
        draft.value("BusinessHomePage", "https://www.example.com/people?id=7&lang=en");
        draft.element("Companies", |draft| draft.value("String", "Blue Yonder & Sons"));
        draft.value("ContactSource", "Store");
        draft.value("Department", "R&D");
        draft.element("ImAddresses", |draft| {
            draft.value_with("Entry", &[("Key", "ImAddress1")], format!("sip:{}", person.address));
        });
        draft.value("JobTitle", "Engineer");
        draft.value("Manager", people.to[0].name());
        draft.value("OfficeLocation", "4.12");
        draft.value("PostalAddressIndex", "Business");
        draft.value("Surname", person.last);
        draft.flag("HasPicture", 2);
    });
}

fn indexed_properties(draft: &mut Draft, address: &str, name: &str) {
    draft.element("EmailAddresses", |draft| {
        for key in ["EmailAddress1", "EmailAddress2"] {
            let attributes =
                [("Key", key), ("Name", name), ("RoutingType", "SMTP"), ("MailboxType", "Contact")];
            draft.value_with("Entry", &attributes, address);
        }
    });
    draft.element("PhysicalAddresses", |draft| {
        for key in ["Home", "Business", "Other"] {
            let (number, code) = (1 + draft.random.below(200), 10_000 + draft.random.below(80_000));
            draft.element_with("Entry", &[("Key", key)], |draft| {
                draft.value("Street", format!("Königsallee {number}"));
                draft.value("City", "Düsseldorf");
                draft.value("State", "NRW");
                draft.value("CountryOrRegion", "Germany");
                draft.value("PostalCode", code);
            });
        }
    });
    draft.element("PhoneNumbers", |draft| {
        for key in ["BusinessFax", "BusinessPhone", "HomePhone", "MobilePhone", "OtherTelephone", "Pager"] {
            let number = draft.random.below(10_000_000);
            draft.value_with("Entry", &[("Key", key)], format!("+49 211 {number:07}"));
        }
    });
}
