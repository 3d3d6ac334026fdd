//! Characters that XML 1.0 forbids, and their treatment.

use std::borrow::Cow;

/// The treatment of characters that XML 1.0 forbids: U+0000 to U+001F except tab, line feed and carriage return, and
/// U+FFFE and U+FFFF. Exchange sends them, as characters and as references, if users pasted them into a text.
///
/// The treatment also applies to raw XML ([`RawXml`](crate::xml::RawXml)): to forbidden characters in the whole text of
/// the element, and to references to them in text and in attribute values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForbiddenCharacters {
    /// Reads the characters as they are, and writes references (`&#x1;`), which Exchange reads and strict parsers
    /// refuse. Raw XML is read and written unchanged.
    Keep,
    /// Replaces each forbidden character by this character, which XML must allow. In raw XML, references are replaced
    /// too, and a forbidden character in a comment or a processing instruction becomes a space.
    Replace(char),
    /// Refuses each forbidden character with an error of kind [`Character`](crate::ErrorKind::Character). Raw XML with
    /// such a character is refused too. So the error is not limited to one entry of a list: reading the document fails.
    Refuse,
}

impl ForbiddenCharacters {
    /// The text after the treatment, or the first character that is refused.
    pub(crate) fn applied(self, text: Cow<'_, str>) -> Result<Cow<'_, str>, char> {
        // Without an early exit the loop compiles to vector instructions.
        let is_clean = || !text.bytes().fold(false, |found, byte| found | may_start_forbidden(byte));
        if self == Self::Keep || is_clean() {
            return Ok(text);
        }
        let Some(first) = text.chars().find(|character| !is_xml_character(*character)) else {
            return Ok(text);
        };
        match self {
            Self::Keep => Ok(text),
            Self::Replace(instead) => Ok(text
                .replace(|character| !is_xml_character(character), instead.encode_utf8(&mut [0; 4]))
                .into()),
            Self::Refuse => Err(first),
        }
    }
}

/// The message for a forbidden character.
pub(crate) fn forbidden_message(character: char) -> String {
    format!("the character U+{:04X}, which XML forbids", u32::from(character))
}

/// Returns `true` if a forbidden character can start with this byte: nearly no text has such a byte.
#[inline]
pub(crate) fn may_start_forbidden(byte: u8) -> bool {
    (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0xef
}

/// Returns `true` for a character that XML 1.0 allows.
pub(crate) fn is_xml_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
