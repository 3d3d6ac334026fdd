//! The encoding of a document: the byte-order mark, the XML declaration, and the errors about both.

use std::borrow::Cow;

use memchr::memmem;

use crate::{Error, ErrorKind, Position, Result};

use super::declaration::declared_encoding;
use super::decoder::Decoder;
use super::is_space;

/// The encoding of a document.
#[derive(Clone, Copy)]
pub(super) enum Encoding {
    Utf8,
    Utf16 {
        is_big_endian: bool,
    },
    /// An encoding of the crate `encoding_rs`.
    #[cfg(feature = "encodings")]
    Other(&'static encoding_rs::Encoding),
}

/// The greatest length of an XML declaration, and of the white space before it.
const SEARCHED: usize = 1024;

/// Returns the text of a document given as bytes.
pub(crate) fn document_text(bytes: &[u8]) -> Result<Cow<'_, str>> {
    let encoding = detect(bytes)?;
    if matches!(encoding, Encoding::Utf8) {
        let text = std::str::from_utf8(bytes);
        return text.map(Cow::Borrowed).map_err(|error| not_utf8(error.valid_up_to()));
    }
    let mut text = String::with_capacity(bytes.len());
    Decoder::new(encoding).decode(bytes, true, &mut text)?;
    Ok(Cow::Owned(text))
}

/// Returns the text at the start of a document for a message. Bytes that are not text become U+FFFD.
pub(crate) fn lossy_start(bytes: &[u8], length: usize) -> Cow<'_, str> {
    let start = bytes.get(..length).unwrap_or(bytes);
    match detect(bytes) {
        Ok(Encoding::Utf16 { is_big_endian }) => {
            let units = start.as_chunks().0.iter().map(|unit| utf16_unit(*unit, is_big_endian));
            let characters = char::decode_utf16(units);
            Cow::Owned(characters.map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
        }
        #[cfg(feature = "encodings")]
        Ok(Encoding::Other(encoding)) => encoding.decode_without_bom_handling(start).0,
        _ => String::from_utf8_lossy(start),
    }
}

/// Returns the encoding of a whole document.
fn detect(document: &[u8]) -> Result<Encoding> {
    Ok(try_detect(document, true)?.unwrap_or(Encoding::Utf8))
}

/// Returns the encoding of a document from its start, or `None` if more bytes are needed.
///
/// A byte-order mark decides. Without a mark, a first character of two bytes means UTF-16. In all other documents, the
/// XML declaration can be read as ASCII, and names the encoding.
pub(super) fn try_detect(start: &[u8], is_whole: bool) -> Result<Option<Encoding>> {
    if start.len() < 4 && !is_whole {
        return Ok(None);
    }
    let starts_document = |byte: u8| byte == b'<' || is_space(byte);
    let utf16 = |is_big_endian| Ok(Some(Encoding::Utf16 { is_big_endian }));
    match start {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [b'<', 0, 0, 0, ..] | [0, 0, 0, b'<', ..] => {
            Err(refused("expected UTF-8 or UTF-16, found UTF-32"))
        }
        [0xff, 0xfe, ..] => utf16(false),
        [0xfe, 0xff, ..] => utf16(true),
        [byte, 0, ..] if starts_document(*byte) => utf16(false),
        [0, byte, ..] if starts_document(*byte) => utf16(true),
        [0xef, 0xbb, 0xbf, ..] => Ok(Some(Encoding::Utf8)),
        _ => declared(start, is_whole),
    }
}

/// Returns the encoding that the XML declaration at the start of a document names, or `None` if more bytes are needed.
fn declared(start: &[u8], is_whole: bool) -> Result<Option<Encoding>> {
    let spaces = start.iter().take_while(|byte| is_space(**byte)).count();
    let rest = start.get(spaces..).unwrap_or(&[]);
    let rest = rest.get(..SEARCHED).unwrap_or(rest);
    let name = b"<?xml";
    if spaces > SEARCHED || !(rest.starts_with(name) || name.starts_with(rest)) {
        return Ok(Some(Encoding::Utf8));
    }
    let Some(end) = memmem::find(rest, b"?>") else {
        let is_decided = is_whole || rest.len() == SEARCHED;
        return Ok(is_decided.then_some(Encoding::Utf8));
    };
    let declaration = rest.get(name.len()..end).and_then(|inside| std::str::from_utf8(inside).ok());
    let declaration = declaration.filter(|inside| inside.bytes().next().is_some_and(is_space));
    // The scanner finds the error in a malformed declaration.
    declaration.and_then(declared_encoding).map_or(Ok(Encoding::Utf8), named).map(Some)
}

/// Returns `true` if a name in an XML declaration means UTF-8. US-ASCII is a subset of UTF-8.
pub(super) fn is_utf8_name(name: &str) -> bool {
    ["", "utf-8", "utf8", "us-ascii"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Returns the encoding with a name. The XML declaration can be read as ASCII, so the encoding is not UTF-16.
fn named(name: &str) -> Result<Encoding> {
    if is_utf8_name(name) {
        return Ok(Encoding::Utf8);
    }
    #[cfg(feature = "encodings")]
    if let Some(encoding) = encoding_rs::Encoding::for_label_no_replacement(name.as_bytes())
        && (encoding.is_ascii_compatible() || encoding == encoding_rs::ISO_2022_JP)
    {
        let is_utf8 = encoding == encoding_rs::UTF_8;
        return Ok(if is_utf8 { Encoding::Utf8 } else { Encoding::Other(encoding) });
    }
    Err(unread(name))
}

/// The error for the name of an encoding that is not supported.
fn unread(name: &str) -> Error {
    let lower = name.to_ascii_lowercase();
    if ["utf-16", "utf16", "ucs-2", "iso-10646-ucs-2"].iter().any(|wide| lower.starts_with(wide)) {
        return refused(&format!(
            "expected {name}, as the XML declaration says, found one byte per character; correct the declaration"
        ));
    }
    if cfg!(feature = "encodings") {
        return refused(&format!("unknown encoding {name:?}"));
    }
    refused(&format!("expected UTF-8 or UTF-16, found the encoding {name:?}; enable the feature `encodings`"))
}

/// An error at the start of a document.
#[cold]
fn refused(message: &str) -> Error {
    Error::new(ErrorKind::Syntax, message).with_position(Position::START)
}

/// The error for a malformed byte at an offset.
#[cold]
pub(crate) fn not_utf8(offset: usize) -> Error {
    Error::new(ErrorKind::Syntax, format!("expected UTF-8, found a malformed byte at offset {offset}"))
}

/// Returns a unit of UTF-16 from its two bytes.
pub(crate) fn utf16_unit(bytes: [u8; 2], is_big_endian: bool) -> u16 {
    if is_big_endian { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) }
}
