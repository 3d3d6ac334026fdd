//! The text of a value on its way out: what is escaped, and what is refused.

use std::fmt::Write as _;

use super::characters::{ForbiddenCharacters, is_xml_character};
use super::options::WriteOptions;
use super::write::WriteText;

/// Where the text of a value goes.
pub struct TextOut<'o> {
    pub(super) buffer: &'o mut String,
    pub(super) options: WriteOptions,
    /// The first character that may not be written.
    pub(super) illegal: Option<char>,
    pub(super) in_attribute: bool,
}

/// A value's text, as it would be written without escaping.
pub(crate) fn text_of(value: &dyn WriteText) -> String {
    let (mut buffer, options) = (String::new(), WriteOptions::default());
    value.write_text(&mut TextOut { buffer: &mut buffer, options, illegal: None, in_attribute: false });
    buffer
}

impl TextOut<'_> {
    /// Where text goes that needs no escaping: numbers, dates, base64.
    #[inline]
    pub fn unescaped(&mut self) -> &mut String {
        self.buffer
    }

    /// Writes any text.
    #[inline]
    pub fn escaped(&mut self, text: &str) {
        if has_special(text.as_bytes()) {
            self.escape(text);
        } else {
            self.buffer.push_str(text);
        }
    }

    #[cold]
    fn escape(&mut self, text: &str) {
        let mut rest = text;
        while let Some(place) = next_special(rest.as_bytes()) {
            // No special byte is inside a character.
            let (plain, from) = rest.split_at_checked(place).unwrap_or((rest, ""));
            self.buffer.push_str(plain);
            let mut characters = from.chars();
            if let Some(character) = characters.next() {
                self.escape_character(character);
            }
            rest = characters.as_str();
        }
        self.buffer.push_str(rest);
    }

    fn escape_character(&mut self, character: char) {
        match character {
            '<' => self.buffer.push_str("&lt;"),
            '>' => self.buffer.push_str("&gt;"),
            '&' => self.buffer.push_str("&amp;"),
            '"' if self.in_attribute => self.buffer.push_str("&quot;"),
            '\r' => self.buffer.push_str("&#13;"),
            '\t' if self.in_attribute => self.buffer.push_str("&#9;"),
            '\n' if self.in_attribute => self.buffer.push_str("&#10;"),
            character if is_xml_character(character) => self.buffer.push(character),
            character => match self.options.forbidden {
                ForbiddenCharacters::Replace(instead) if is_xml_character(instead) => {
                    self.escaped(instead.encode_utf8(&mut [0; 4]));
                }
                ForbiddenCharacters::Replace(_) | ForbiddenCharacters::Refuse => {
                    self.illegal = self.illegal.or(Some(character));
                }
                ForbiddenCharacters::Keep => {
                    let _ = write!(self.buffer, "&#x{:X};", u32::from(character));
                }
            },
        }
    }
}

/// Whether a byte may need escaping, or start a character that XML forbids.
fn is_special(byte: u8) -> bool {
    byte < b' ' || matches!(byte, b'<' | b'>' | b'&' | b'"' | 0xef)
}

/// Whether any of the bytes is special. Without a way out in the middle, the loop compiles to vector
/// instructions.
#[inline]
fn has_special(bytes: &[u8]) -> bool {
    bytes.iter().fold(false, |found, byte| found | is_special(*byte))
}

/// The place of the first byte that is special, looked for in strides.
fn next_special(bytes: &[u8]) -> Option<usize> {
    let mut start = 0;
    for stride in bytes.chunks(32) {
        if has_special(stride) {
            return Some(start + stride.iter().position(|byte| is_special(*byte))?);
        }
        start += stride.len();
    }
    None
}
