//! Escaping of texts and attribute values.

use std::fmt::Write as _;

use super::options::WriteOptions;
use super::traits::WriteText;
use crate::rt::syntax::{ForbiddenCharacters, is_xml_character};

/// The destination of the text of a value.
pub struct TextOut<'o> {
    pub(super) buffer: &'o mut String,
    pub(super) options: WriteOptions,
    /// The first character that must not be written.
    pub(super) illegal: Option<char>,
    pub(super) in_attribute: bool,
}

/// Returns the text of a value with default options.
pub(crate) fn text_of(value: &dyn WriteText) -> String {
    escaped_text(value, WriteOptions::default(), false)
}

/// Returns the text of a value as the writer writes it.
pub(super) fn escaped_text(value: &dyn WriteText, options: WriteOptions, in_attribute: bool) -> String {
    let mut buffer = String::new();
    value.write_text(&mut TextOut { buffer: &mut buffer, options, illegal: None, in_attribute });
    buffer
}

impl TextOut<'_> {
    /// Returns the buffer, for text that does not need escaping: numbers, dates, base64.
    #[inline]
    pub fn unescaped(&mut self) -> &mut String {
        self.buffer
    }

    /// Writes a text, and escapes its special characters.
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
        while let Some(index) = next_special(rest.as_bytes()) {
            // A special byte is always the first byte of a character.
            let (plain, from) = rest.split_at_checked(index).unwrap_or((rest, ""));
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
            character => match self.options.forbidden() {
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

/// Returns `true` if a byte may need escaping, or may start a character that XML forbids.
fn is_special(byte: u8) -> bool {
    byte < b' ' || matches!(byte, b'<' | b'>' | b'&' | b'"' | 0xef)
}

/// Returns `true` if a byte is special. Without an early exit, the loop compiles to vector instructions.
#[inline]
fn has_special(bytes: &[u8]) -> bool {
    bytes.iter().fold(false, |found, byte| found | is_special(*byte))
}

/// Returns the index of the first special byte. The search tests 32 bytes at a time.
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
