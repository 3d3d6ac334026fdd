//! A calendar item as an iCalendar object (RFC 5545), and a contact as a vCard (RFC 2426).

use ews_bindings::types::{CalendarItem, ContactItem, EmailAddressType, Item};
use ews_bindings::value::DateTime;

use crate::operations::text_of_body;

/// The longest line, in bytes. RFC 5545 and RFC 2426 fold longer lines.
const LINE: usize = 75;

/// Content lines. Each line is folded and has its line end.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for character in format!("{name}:{value}").chars() {
            if length + character.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.add(name, &escape(text));
        }
    }

    fn time(&mut self, name: &str, time: Option<&DateTime>) {
        if let Some(seconds) = time.and_then(DateTime::unix_seconds)
            && let Ok(time) = DateTime::from_unix_seconds(seconds)
        {
            self.add(name, &time.to_string().replace(['-', ':'], ""));
        }
    }

    fn address(&mut self, name: &str, mailbox: &EmailAddressType) {
        let Some(address) = &mailbox.email_address else { return };
        let common_name = mailbox.name.as_deref().unwrap_or(address.as_str()).replace('"', "'");
        self.add(&format!("{name};CN=\"{common_name}\""), &format!("mailto:{}", address.as_str()));
    }
}

/// Writes a calendar item.
pub(super) fn calendar(item: &CalendarItem, id: &str) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("PRODID", "ews-test-server");
    lines.add("VERSION", "2.0");
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", item.uid.as_deref().unwrap_or(id));
    lines.time("DTSTAMP", item.date_time_stamp.as_ref().or(item.date_time_created.as_ref()));
    lines.time("DTSTART", item.start.as_ref());
    lines.time("DTEND", item.end.as_ref());
    lines.text("SUMMARY", item.subject.as_deref());
    lines.text("LOCATION", item.location.as_deref());
    lines.text("DESCRIPTION", body(item).as_deref());
    if let Some(organizer) = &item.organizer {
        lines.address("ORGANIZER", &organizer.mailbox);
    }
    let lists = [&item.required_attendees, &item.optional_attendees, &item.resources];
    for attendee in lists.into_iter().flatten().flat_map(|list| list.iter()) {
        lines.address("ATTENDEE", &attendee.mailbox);
    }
    lines.add("END", "VEVENT");
    lines.add("END", "VCALENDAR");
    lines.0
}

/// Writes a contact.
pub(super) fn contact(contact: &ContactItem) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCARD");
    lines.add("VERSION", "3.0");
    let name = contact.display_name.as_deref().or(contact.subject.as_deref()).unwrap_or_default();
    let parts = [contact.surname.as_deref(), contact.given_name.as_deref(), contact.middle_name.as_deref()];
    let parts: Vec<String> = parts.into_iter().map(|part| escape(part.unwrap_or_default())).collect();
    lines.add("N", &format!("{};;", parts.join(";")));
    lines.add("FN", &escape(name));
    lines.text("ORG", contact.company_name.as_deref());
    lines.text("TITLE", contact.job_title.as_deref());
    for entry in contact.email_addresses.iter().flat_map(|list| list.iter()) {
        lines.text("EMAIL;TYPE=INTERNET", Some(entry.value.as_str()));
    }
    for entry in contact.phone_numbers.iter().flat_map(|list| list.iter()) {
        lines.text("TEL", Some(entry.value.as_str()));
    }
    lines.text("NOTE", body(contact).as_deref());
    lines.add("END", "VCARD");
    lines.0
}

fn body(item: &Item) -> Option<String> {
    item.body.as_deref().map(text_of_body)
}

fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace("\r\n", "\n").replace('\n', "\\n")
}
