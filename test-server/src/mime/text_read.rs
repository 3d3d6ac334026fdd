//! An iCalendar object (RFC 5545) read into a calendar item, and a vCard (RFC 2426) read into a contact.

use ews_bindings::messages::ResponseCode;
use ews_bindings::types::{
    Body, BodyType, CalendarItem, ContactItem, EmailAddressDictionaryEntry, EmailAddressKey,
    PhoneNumberDictionaryEntry, PhoneNumberKey,
};
use ews_bindings::value::{Date, DateTime, Offset, Time};

use super::clean::allowed;
use crate::operations::Outcome;
use crate::refusal::Refusal;

/// Sets the properties of a calendar item from the content, except for properties that the request sets.
pub(super) fn calendar(content: &[u8], item: &mut CalendarItem) -> Outcome<()> {
    for (name, value) in lines(content, "BEGIN:VCALENDAR")? {
        let text = || unescape(&value);
        match name.as_str() {
            "UID" => drop(item.uid.get_or_insert_with(text)),
            "SUMMARY" => drop(item.base.subject.get_or_insert_with(text)),
            "LOCATION" => drop(item.location.get_or_insert_with(text)),
            "DTSTART" => item.start = item.start.or_else(|| time(&value)),
            "DTEND" => item.end = item.end.or_else(|| time(&value)),
            "DESCRIPTION" => {
                item.base.body.get_or_insert_with(|| Body::new(BodyType::Text, text()).into());
            }
            _ => {}
        }
    }
    Ok(())
}

/// Sets the properties of a contact from the content, except for properties that the request sets.
pub(super) fn contact(content: &[u8], contact: &mut ContactItem) -> Outcome<()> {
    let (mut addresses, mut phones) = (Vec::new(), Vec::new());
    for (name, value) in lines(content, "BEGIN:VCARD")? {
        let text = || unescape(&value);
        match name.as_str() {
            "FN" => {
                contact.display_name.get_or_insert_with(text);
                contact.base.subject.get_or_insert_with(text);
            }
            "N" => {
                let mut parts = value.split(';').map(unescape);
                contact.surname = contact.surname.take().or_else(|| parts.next());
                contact.given_name = contact.given_name.take().or_else(|| parts.next());
            }
            "ORG" => drop(contact.company_name.get_or_insert_with(text)),
            "TITLE" => drop(contact.job_title.get_or_insert_with(text)),
            "EMAIL" | "TEL" if value.trim().is_empty() => {}
            "EMAIL" => addresses.push(text()),
            "TEL" => phones.push(text()),
            _ => {}
        }
    }
    let keys =
        [EmailAddressKey::EmailAddress1, EmailAddressKey::EmailAddress2, EmailAddressKey::EmailAddress3];
    let entries = keys.into_iter().zip(addresses);
    let entries: Vec<_> =
        entries.map(|(key, address)| EmailAddressDictionaryEntry::new(key, address)).collect();
    if !entries.is_empty() {
        contact.email_addresses.get_or_insert_with(|| entries.into());
    }
    let keys = [PhoneNumberKey::BusinessPhone, PhoneNumberKey::HomePhone, PhoneNumberKey::MobilePhone];
    let entries = keys.into_iter().zip(phones);
    let entries: Vec<_> = entries.map(|(key, phone)| PhoneNumberDictionaryEntry::new(key, phone)).collect();
    if !entries.is_empty() {
        contact.phone_numbers.get_or_insert_with(|| entries.into());
    }
    Ok(())
}

/// Returns the name and the value of each content line. Parameters are dropped.
fn lines(content: &[u8], start: &str) -> Outcome<Vec<(String, String)>> {
    let text = allowed(&String::from_utf8_lossy(content)).replace("\r\n", "\n");
    if !text.trim_start().to_ascii_uppercase().starts_with(start) {
        let text = format!("The MIME content does not begin with {start}.");
        return Err(Refusal::new(ResponseCode::ErrorMimeContentInvalid, text));
    }
    let unfolded = text.replace("\n ", "").replace("\n\t", "");
    let line = |line: &str| {
        let (name, value) = line.split_once(':')?;
        let name = name.split(';').next().unwrap_or_default();
        Some((name.to_ascii_uppercase(), value.to_owned()))
    };
    Ok(unfolded.lines().filter_map(line).collect())
}

fn unescape(text: &str) -> String {
    let mut unescaped = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => unescaped.push('\n'),
                Some(other) => unescaped.push(other),
                None => {}
            },
            other => unescaped.push(other),
        }
    }
    unescaped
}

/// Reads a time such as `20240603T080000Z`. A local time is read as UTC: this server does not read time zones.
fn time(text: &str) -> Option<DateTime> {
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
    let date = Date::new(text.get(..4)?.parse().ok()?, part(4, 6)?, part(6, 8)?);
    let time = match text.get(8..9) {
        Some("T") => Time::new(part(9, 11)?, part(11, 13)?, part(13, 15)?, 0),
        _ => Time::new(0, 0, 0, 0),
    };
    let time = DateTime::new(date, time).at(Offset::Utc);
    time.instant().map(|_| time)
}
