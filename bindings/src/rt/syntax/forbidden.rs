//! Forbidden characters in a document: kept, replaced or refused, and noted for reports.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::characters::{ForbiddenCharacters, first_forbidden, forbidden_message, is_xml_character};
use super::scanner::Scanner;
use super::text::surrogate_pair;

/// A forbidden character that was read: its code, and the offset for its report.
#[derive(Clone, Copy)]
pub(crate) struct Note {
    pub(crate) code: u32,
    pub(crate) offset: usize,
}

impl<'a> Scanner<'a> {
    /// Resolves a reference to a forbidden character, and adds the character or its replacement to `value`. `rest` is
    /// the text after the reference. Returns the text after the reference, or after the second reference of a surrogate
    /// pair.
    #[cold]
    pub(super) fn forbidden_reference<'t>(
        &mut self,
        code: u32,
        rest: &'t str,
        value: &mut String,
        offset: usize,
        key: usize,
    ) -> Result<&'t str> {
        if self.options.forbidden == ForbiddenCharacters::Refuse {
            return Err(self.forbidden(code, offset));
        }
        self.note(code, offset, key);
        if let Some((character, length)) = surrogate_pair(code, rest) {
            value.push(character);
            return Ok(rest.get(length..).unwrap_or(""));
        }
        value.push(match self.options.forbidden {
            ForbiddenCharacters::Replace(instead) => instead,
            _ => char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
        });
        Ok(rest)
    }

    /// Returns the first forbidden character in a part of the document. References are not forbidden characters.
    #[inline]
    pub(super) fn first_forbidden(&self, part: &str) -> Option<char> {
        if self.has_forbidden { first_forbidden(part) } else { None }
    }

    /// Returns a text with its forbidden characters kept, replaced or refused. `first` is the first forbidden character in
    /// the part of the document from which the text was read; references have been handled before. `key` is the offset of the
    /// last byte of that part; see [`Scanner::note`].
    #[inline]
    pub(crate) fn characters<'t>(
        &mut self,
        text: Cow<'t, str>,
        first: Option<char>,
        offset: usize,
        key: usize,
    ) -> Result<Cow<'t, str>> {
        let text = match first {
            Some(first) => self.forbidden_characters(text, first, offset, key)?,
            None => text,
        };
        if self.has_notes() {
            self.noted = self.noted.max(key + 1);
        }
        Ok(text)
    }

    #[cold]
    fn forbidden_characters<'t>(
        &mut self,
        text: Cow<'t, str>,
        first: char,
        offset: usize,
        key: usize,
    ) -> Result<Cow<'t, str>> {
        if self.options.forbidden == ForbiddenCharacters::Refuse {
            return Err(self.forbidden(first.into(), offset));
        }
        self.note(first.into(), offset, key);
        Ok(match self.options.forbidden {
            ForbiddenCharacters::Replace(instead) => {
                let is_forbidden = |character| !is_xml_character(character);
                text.replace(is_forbidden, instead.encode_utf8(&mut [0; 4])).into()
            }
            ForbiddenCharacters::Keep | ForbiddenCharacters::Refuse => text,
        })
    }

    /// Checks the characters of a comment or a processing instruction that starts at an offset.
    pub(super) fn aside(&mut self, inside: &'a str, offset: usize) -> Result<()> {
        let first = self.first_forbidden(inside);
        self.characters(Cow::Borrowed(inside), first, offset, offset).map(drop)
    }

    /// Notes a forbidden character for a report with the position `offset`. `key` is an offset in the text with the
    /// character. A text that is read again is not noted again: [`Scanner::characters`] ends the text.
    fn note(&mut self, code: u32, offset: usize, key: usize) {
        if self.options.notes_forbidden && key >= self.noted {
            self.notes.push(Note { code, offset });
        }
    }

    /// Returns `true` if there are notes about forbidden characters.
    #[inline]
    pub(crate) fn has_notes(&self) -> bool {
        !self.notes.is_empty()
    }

    /// Takes the notes about forbidden characters.
    pub(crate) fn take_notes(&mut self) -> Vec<Note> {
        std::mem::take(&mut self.notes)
    }

    /// Interrupts a scan between elements if there are notes. The error is only a signal: the reader reports the notes
    /// and continues the scan.
    pub(super) fn interrupt(&self) -> Result<()> {
        match self.notes.last() {
            None => Ok(()),
            Some(note) => Err(self.forbidden(note.code, note.offset)),
        }
    }

    #[cold]
    pub(crate) fn forbidden(&self, code: u32, offset: usize) -> Error {
        self.error(ErrorKind::Character, &forbidden_message(code), offset)
    }
}
