//! Characters that XML 1.0 forbids, and what becomes of them.

use std::borrow::Cow;

/// What to do with characters that XML 1.0 forbids: U+0000 to U+001F but for tab, line feed and carriage
/// return, U+FFFE and U+FFFF. Exchange sends them, raw and as references, where users pasted them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForbiddenCharacters {
    /// Read as they are; written as references (`&#x1;`), which Exchange reads and strict parsers refuse.
    Keep,
    /// Each becomes this character.
    Replace(char),
    /// Each is an error of kind [`Character`](crate::ErrorKind::Character).
    Refuse,
}

impl ForbiddenCharacters {
    /// The text as it is to be read; else the first character that is refused.
    pub(crate) fn applied(self, text: Cow<'_, str>) -> Result<Cow<'_, str>, char> {
        // Without a way out in the middle, the loop compiles to vector instructions.
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

/// What a message says of a character.
pub(crate) fn forbids(character: char) -> String {
    format!("the character U+{:04X}, which XML forbids", u32::from(character))
}

/// Whether a forbidden character can start with a byte: nearly no text has one.
#[inline]
pub(crate) fn may_start_forbidden(byte: u8) -> bool {
    (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0xef
}

/// A character that XML 1.0 allows.
pub(crate) fn is_xml_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
