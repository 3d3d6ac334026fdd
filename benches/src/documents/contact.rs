//! Contacts, with their dictionaries.

use super::draft::Draft;
use super::message::{Kind, People, item};

const CONTACT: Kind = Kind { class: "IPM.Contact", icon: &["OutlookDefaultForContacts"], is_mail: false };

/// A contact.
pub(super) fn contact(draft: &mut Draft) {
    let people = People::new(draft);
    let person = people.from.clone();
    draft.node("Contact", |draft| {
        item(draft, &CONTACT, &person.name(), &people);
        draft.leaf("FileAs", format!("{}, {}", person.last, person.first));
        draft.leaf("FileAsMapping", "LastCommaFirst");
        draft.leaf("DisplayName", person.name());
        draft.leaf("GivenName", person.first);
        draft.leaf("Initials", &person.first[..1]);
        draft.leaf("Nickname", person.first);
        draft.node("CompleteName", |draft| {
            draft.leaf("Title", "Dr.");
            draft.leaf("FirstName", person.first);
            draft.leaf("LastName", person.last);
            draft.leaf("Initials", &person.first[..1]);
            draft.leaf("FullName", person.name());
        });
        draft.leaf("CompanyName", "Blue Yonder & Sons");
        dictionaries(draft, &person.address, &person.name());
        draft.leaf("AssistantName", people.to[0].name());
        draft.moment("Birthday");
        draft.leaf("BusinessHomePage", "https://www.example.com/people?id=7&lang=en");
        draft.node("Companies", |draft| draft.leaf("String", "Blue Yonder & Sons"));
        draft.leaf("ContactSource", "Store");
        draft.leaf("Department", "R&D");
        draft.node("ImAddresses", |draft| {
            draft.leaf_with("Entry", &[("Key", "ImAddress1")], format!("sip:{}", person.address));
        });
        draft.leaf("JobTitle", "Engineer");
        draft.leaf("Manager", people.to[0].name());
        draft.leaf("OfficeLocation", "4.12");
        draft.leaf("PostalAddressIndex", "Business");
        draft.leaf("Surname", person.last);
        draft.flag("HasPicture", 2);
    });
}

fn dictionaries(draft: &mut Draft, address: &str, name: &str) {
    draft.node("EmailAddresses", |draft| {
        for key in ["EmailAddress1", "EmailAddress2"] {
            let attributes =
                [("Key", key), ("Name", name), ("RoutingType", "SMTP"), ("MailboxType", "Contact")];
            draft.leaf_with("Entry", &attributes, address);
        }
    });
    draft.node("PhysicalAddresses", |draft| {
        for key in ["Home", "Business", "Other"] {
            let (number, code) = (1 + draft.random.below(200), 10_000 + draft.random.below(80_000));
            draft.node_with("Entry", &[("Key", key)], |draft| {
                draft.leaf("Street", format!("Königsallee {number}"));
                draft.leaf("City", "Düsseldorf");
                draft.leaf("State", "NRW");
                draft.leaf("CountryOrRegion", "Germany");
                draft.leaf("PostalCode", code);
            });
        }
    });
    draft.node("PhoneNumbers", |draft| {
        for key in ["BusinessFax", "BusinessPhone", "HomePhone", "MobilePhone", "OtherTelephone", "Pager"] {
            let number = draft.random.below(10_000_000);
            draft.leaf_with("Entry", &[("Key", key)], format!("+49 211 {number:07}"));
        }
    });
}
