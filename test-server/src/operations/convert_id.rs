//! `ConvertId`.
//!
//! The formats of Exchange are not documented. In this server, all formats of an id contain the same bytes. The formats
//! differ in the bytes before the id, and in the encoding as text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ews_bindings::messages::{ConvertIdResponseMessage, ResponseCode};
use ews_bindings::operation::Message as _;
use ews_bindings::types::{
    AlternateId, AnyAlternateIdBase, IdFormat, NonEmptyArrayOfAlternateIdsChoice as SourceId,
};

use super::Outcome;
use crate::mailbox::id::{self, IdKind};
use crate::refusal::Refusal;

pub(super) fn convert_id(source: &SourceId, destination: &IdFormat) -> Outcome<ConvertIdResponseMessage> {
    let SourceId::AlternateId(source) = source else {
        let text = "This server does not have public folders.";
        return Err(Refusal::new(ResponseCode::ErrorUnsupportedTypeForConversion, text));
    };
    // As in Exchange, the address must be valid, but need not have a mailbox.
    if !is_address(source.mailbox.as_str()) {
        let text = "The SMTP address format is invalid.";
        return Err(Refusal::new(ResponseCode::ErrorInvalidSmtpAddress, text));
    }
    let id = read(&source.id, &source.format).ok_or_else(Refusal::malformed_id)?;
    let text = write(&id, destination).ok_or_else(Refusal::malformed_id)?;
    let converted = AlternateId {
        is_archive: source.is_archive,
        ..AlternateId::new(destination.clone(), text, source.mailbox.clone())
    };
    let alternate_id = Some(AnyAlternateIdBase::from(converted));
    Ok(ConvertIdResponseMessage { alternate_id, ..ConvertIdResponseMessage::success() })
}

fn is_address(text: &str) -> bool {
    let has_both =
        |(local, domain): (&str, &str)| !local.is_empty() && !domain.is_empty() && !domain.contains('@');
    text.split_once('@').is_some_and(has_both) && !text.contains(char::is_whitespace)
}

/// The bytes before the bytes of the id.
fn start(format: &IdFormat) -> Option<&'static [u8]> {
    Some(match format {
        IdFormat::EwsId => b"",
        IdFormat::EwsLegacyId => b"\x01\x00E",
        IdFormat::EntryId | IdFormat::HexEntryId => b"\x00\x00\x00\x00",
        IdFormat::StoreId => b"\x00S",
        IdFormat::OwaId => b"F\x00",
        _ => return None,
    })
}

/// Writes the id of an item or a folder in a format.
pub(super) fn write(id: &str, format: &IdFormat) -> Option<String> {
    let bytes = [start(format)?, &STANDARD.decode(id).ok()?].concat();
    Some(match format {
        IdFormat::HexEntryId => hex(&bytes),
        IdFormat::OwaId => STANDARD.encode(bytes).replace('+', "%2b").replace('/', "%2f").replace('=', "%3d"),
        _ => STANDARD.encode(bytes),
    })
}

/// Reads the id of an item or a folder in a format.
fn read(text: &str, format: &IdFormat) -> Option<String> {
    let bytes = match format {
        IdFormat::HexEntryId => from_hex(text)?,
        IdFormat::OwaId => STANDARD.decode(unescape(text)).ok()?,
        _ => STANDARD.decode(text).ok()?,
    };
    let id = STANDARD.encode(bytes.strip_prefix(start(format)?)?);
    matches!(id::decode(&id), Some((IdKind::Item | IdKind::Folder, _))).then_some(id)
}

fn unescape(text: &str) -> String {
    let escapes = [("%2b", "+"), ("%2B", "+"), ("%2f", "/"), ("%2F", "/"), ("%3d", "="), ("%3D", "=")];
    escapes.into_iter().fold(text.to_owned(), |text, (escape, character)| text.replace(escape, character))
}

fn hex(bytes: &[u8]) -> String {
    let digit = |digit: u8| char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    let byte = |pair: &[u8]| match pair {
        [_, _] => u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok(),
        _ => None,
    };
    pairs.map(byte).collect()
}
