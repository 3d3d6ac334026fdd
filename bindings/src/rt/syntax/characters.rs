//! Characters that XML 1.0 forbids, and their treatment.

/// The treatment of characters that XML 1.0 forbids: U+0000 to U+001F except tab, line feed and carriage return, and
/// U+FFFE and U+FFFF. Exchange sends them, as characters and as references, if users pasted them into a text.
///
/// A reference to a surrogate (`&#xD800;`) is forbidden too. Two references to a surrogate pair (`&#xD83D;&#xDE00;`) are
/// read as the character of the pair, unless the treatment is [`Refuse`](Self::Refuse). A reference to a lone surrogate is
/// read as U+FFFD or as the replacement.
///
/// The treatment also applies to raw XML ([`RawXml`](crate::xml::RawXml)): to forbidden characters in the whole text of
/// the element, and to references to them in text and in attribute values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForbiddenCharacters {
    /// Reads the characters as they are, and writes references (`&#x1;`), which Exchange reads and strict parsers
    /// refuse. Raw XML is read and written unchanged.
    Keep,
    /// Replaces each forbidden character by this character. In raw XML, references are replaced too, and a forbidden
    /// character in a comment or a processing instruction becomes a space. If XML forbids the replacement too, this has the
    /// effect of [`Refuse`](Self::Refuse).
    Replace(char),
    /// Refuses each forbidden character with an error of kind [`Character`](crate::ErrorKind::Character), also in comments,
    /// in processing instructions, in skipped elements and in raw XML. One forbidden character makes the whole document
    /// unreadable.
    Refuse,
}

/// The message for a forbidden character, by its code.
pub(crate) fn forbidden_message(code: u32) -> String {
    format!("expected characters that XML allows, found U+{code:04X}; see forbidden_characters")
}

/// Returns the first forbidden character of a text.
pub(super) fn first_forbidden(text: &str) -> Option<char> {
    text.chars().find(|character| !is_xml_character(*character))
}

/// Returns `true` if a text has a forbidden character.
pub(super) fn has_forbidden(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Without an early exit the loop compiles to vector instructions.
    let is_control = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    if bytes.iter().fold(false, |found, byte| found | is_control(*byte)) {
        return true;
    }
    // U+FFFE and U+FFFF.
    memchr::memchr_iter(0xef, bytes)
        .any(|offset| matches!(bytes.get(offset + 1..offset + 3), Some([0xbf, 0xbe | 0xbf])))
}

/// Returns `true` for a character that XML 1.0 allows.
pub(crate) fn is_xml_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
