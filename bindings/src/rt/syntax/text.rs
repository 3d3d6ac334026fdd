//! Character data: the text of an element, references, line ends, and forbidden characters.

use std::borrow::Cow;
use std::num::ParseIntError;

// The other function of quick-xml also knows the entities of HTML, if any crate of the program enables them.
use quick_xml::escape::resolve_xml_entity;

use crate::{ErrorKind, Result};

use super::characters::is_xml_character;
use super::scanner::Scanner;
use super::start_tag::{StartTag, text_length};

impl<'a> Scanner<'a> {
    /// Reads the text of an element and its end tag. The start tag has been read. Returns `None` if the text is not
    /// plain.
    ///
    /// Plain text does not contain references, CDATA sections, comments or carriage returns.
    #[allow(clippy::inline_always)] // Most elements are read by this method, and it has several callers.
    #[inline(always)]
    pub(crate) fn plain_text(&mut self, tag: &StartTag<'_>) -> Option<&'a str> {
        let start = self.at;
        let length = text_length(self.rest())?;
        if self.needs_care || length > self.options.max_value {
            return None;
        }
        self.at = start + length;
        if let Some(end) = self.end_of(self.qualified(tag))
            && let Some(text) = self.text.get(start..self.at)
        {
            self.at = end;
            self.scope.truncate(tag.scope);
            return Some(text);
        }
        self.at = start;
        None
    }

    /// Reads text up to the next start or end tag, or to the end of the document.
    pub(crate) fn character_data(&mut self) -> Result<Cow<'a, str>> {
        let start = self.at;
        let (mut text, mut forbidden) = (Cow::Borrowed(""), None);
        loop {
            let rest = self.rest();
            let length = memchr::memchr2(b'<', b'&', rest).unwrap_or(rest.len());
            self.literal(length, &mut text, &mut forbidden)?;
            let rest = self.rest();
            match (rest.first(), rest.get(1)) {
                (Some(b'&'), _) => {
                    let here = self.at;
                    let from = self.text.get(here..).unwrap_or("");
                    let rest = self.reference(from, text.to_mut(), here, here)?;
                    self.at = self.text.len() - rest.len();
                }
                (_, Some(b'!')) if rest.starts_with(b"<![CDATA[") => {
                    self.cdata(&mut text, &mut forbidden)?;
                }
                (_, Some(b'!')) => self.declaration(true)?,
                (_, Some(b'?')) => self.processing_instruction()?,
                _ => break,
            }
        }
        self.check_length(text.len(), start)?;
        self.characters(text, forbidden, start, self.at.saturating_sub(1))
    }

    /// Reads `length` bytes of text without markup and references, and normalises line ends. Sets `forbidden` to the first
    /// forbidden character.
    fn literal(
        &mut self,
        length: usize,
        text: &mut Cow<'a, str>,
        forbidden: &mut Option<char>,
    ) -> Result<()> {
        let literal = self.text.get(self.at..self.at + length).unwrap_or("");
        if !self.needs_care {
            self.at += length;
            push(text, literal);
            return Ok(());
        }
        // Brackets are rare. A search for one byte is faster than a search for three.
        if let Some(offset) = literal.find(']').and_then(|_| literal.find("]]>")) {
            return Err(self.syntax("expected ]]&gt; in text, found \"]]>\"", self.at + offset));
        }
        self.at += length;
        *forbidden = forbidden.or_else(|| self.first_forbidden(literal));
        append(text, literal);
        Ok(())
    }

    fn cdata(&mut self, text: &mut Cow<'a, str>, forbidden: &mut Option<char>) -> Result<()> {
        let inside = self.text.get(self.at + "<![CDATA[".len()..).unwrap_or("");
        let Some(length) = inside.find("]]>") else {
            let message = "expected ]]> at the end of a CDATA section, found the end of the document";
            return Err(self.syntax(message, self.at));
        };
        let literal = inside.get(..length).unwrap_or("");
        *forbidden = forbidden.or_else(|| self.first_forbidden(literal));
        append(text, literal);
        self.at += "<![CDATA[".len() + length + "]]>".len();
        Ok(())
    }

    /// Resolves the reference at the start of `from`, and adds its text to `value`. Returns the text after the
    /// reference. `key` is an offset in the text; see [`Scanner::note`].
    pub(crate) fn reference<'t>(
        &mut self,
        from: &'t str,
        value: &mut String,
        offset: usize,
        key: usize,
    ) -> Result<&'t str> {
        let Some((name, rest)) = split_reference(from) else {
            return Err(self.syntax("expected a reference of at most 32 bytes after &", offset));
        };
        let Some(number) = number(name) else {
            return match resolve_xml_entity(name) {
                Some(text) => {
                    value.push_str(text);
                    Ok(rest)
                }
                // No name is shown: the text may be a secret.
                None => Err(self.syntax("unknown entity after &; write a lone & as &amp;", offset)),
            };
        };
        match number {
            Ok(number) if char::from_u32(number).is_some_and(is_xml_character) => {
                value.extend(char::from_u32(number));
                Ok(rest)
            }
            // A character that XML forbids, or a surrogate.
            Ok(number) if number <= u32::from(char::MAX) => {
                self.forbidden_reference(number, rest, value, offset, key)
            }
            _ => Err(self.syntax("expected the number of a character after &#", offset)),
        }
    }

    /// Returns an error if a value is longer than the limit.
    #[inline]
    pub(crate) fn check_length(&self, length: usize, offset: usize) -> Result<()> {
        if length <= self.options.max_value {
            return Ok(());
        }
        let limit = self.options.max_value;
        let message =
            format!("expected a value of at most {limit} bytes, found a longer value; see max_value");
        Err(self.error(ErrorKind::Limit, &message, offset))
    }
}

/// Splits the reference at the start of a text into its name and the text after it.
pub(crate) fn split_reference(from: &str) -> Option<(&str, &str)> {
    // The longest reference is `&#x10FFFF;`. Up to 32 bytes leave room for leading zeros. Text that arrives in chunks may
    // end in the next markup, so a reference must end before it.
    let bytes = from.as_bytes();
    let end = bytes.iter().take(32).skip(1).position(|byte| matches!(byte, b';' | b'<'))? + 1;
    if bytes.get(end) != Some(&b';') {
        return None;
    }
    Some((from.get(1..end)?, from.get(end + 1..)?))
}

/// Returns the number of a character reference, from the name between `&` and `;`; `None` for the name of an entity.
pub(crate) fn number(name: &str) -> Option<Result<u32, ParseIntError>> {
    match (name.strip_prefix("#x"), name.strip_prefix('#')) {
        (Some(digits), _) => Some(u32::from_str_radix(plain_digits(digits), 16)),
        (None, Some(digits)) => Some(plain_digits(digits).parse()),
        (None, None) => None,
    }
}

/// Returns the character of a surrogate pair, and the length of the second reference. `first` is the number of the
/// first reference. `rest` is the text after the first reference.
pub(crate) fn surrogate_pair(first: u32, rest: &str) -> Option<(char, usize)> {
    let (name, after) = split_reference(rest).filter(|_| rest.starts_with('&'))?;
    let units = [u16::try_from(first).ok()?, u16::try_from(number(name)?.ok()?).ok()?];
    let mut pair = char::decode_utf16(units);
    // If the first unit is not a surrogate, it is a character of one unit.
    let character = pair.next()?.ok().filter(|character| character.len_utf16() == 2)?;
    Some((character, rest.len() - after.len()))
}

/// Returns the digits, or an empty text if they have a sign. The parsers of Rust accept a sign, XML does not.
fn plain_digits(digits: &str) -> &str {
    if digits.starts_with(['+', '-']) { "" } else { digits }
}

/// Adds text with line ends normalised.
fn append<'a>(text: &mut Cow<'a, str>, more: &'a str) {
    if more.contains('\r') {
        let normal = more.replace("\r\n", "\n").replace('\r', "\n");
        text.to_mut().push_str(&normal);
    } else {
        push(text, more);
    }
}

/// Adds text. The first part is borrowed.
#[inline]
fn push<'a>(text: &mut Cow<'a, str>, more: &'a str) {
    if text.is_empty() {
        *text = Cow::Borrowed(more);
    } else if !more.is_empty() {
        text.to_mut().push_str(more);
    }
}
