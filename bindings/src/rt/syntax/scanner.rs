//! The scanner: a position in a document, and the markup at that position.
//!
//! The document is one `&str`, so its UTF-8 is valid. The scanner finds the ends of tags itself; quick-xml's
//! parser finds the end of a processing instruction.

use std::cell::Cell;

use quick_xml::parser::{Parser as _, PiParser};

use crate::{Error, ErrorKind, Position, Result};

use super::characters::{ForbiddenCharacters, has_forbidden};
use super::forbidden::Note;
use super::name::is_name;
use super::namespace::Namespaces;
use super::scope::Scope;
use super::start_tag::StartTag;
use super::{is_space, is_xml_space};

/// The options of reading that concern XML alone.
#[derive(Clone, Copy)]
pub(crate) struct SyntaxOptions {
    pub(crate) forbidden: ForbiddenCharacters,
    /// Forbidden characters that are read are noted, for reports.
    pub(crate) notes_forbidden: bool,
    /// Accepts white space before the XML declaration.
    pub(crate) leading_space: bool,
    /// The document was given as bytes, so that its encoding has been read already.
    pub(crate) is_decoded: bool,
    pub(crate) max_depth: usize,
    pub(crate) max_attributes: usize,
    pub(crate) max_declarations: usize,
    pub(crate) max_value: usize,
}

/// A position in a document, and the namespaces in scope there.
///
/// Errors of the scanner have a position but no path: only the reader knows the open elements.
pub(crate) struct Scanner<'a> {
    pub(crate) text: &'a str,
    /// Offset of the next byte to read.
    pub(crate) at: usize,
    pub(crate) scope: Scope<'a>,
    pub(crate) options: SyntaxOptions,
    /// The document contains a carriage return, `]]>` or a forbidden character that is not kept without a report: text must
    /// be normalised or checked.
    pub(super) needs_care: bool,
    /// The document contains a forbidden character that is not kept without a report.
    pub(super) has_forbidden: bool,
    /// The forbidden characters that nobody has asked for yet.
    pub(super) notes: Vec<Note>,
    /// The notes about the text before this offset have been made. Some text is read again.
    pub(super) noted: usize,
    /// Declarations with the `https://` form of a namespace that nobody has asked for yet: offset and URI.
    pub(crate) secure_declarations: Vec<(usize, &'a str)>,
    /// The offset at which the text continues after a gap, and the position in the document there.
    pub(super) window_start: (usize, Position),
    /// The last position that was computed, and its offset in the text.
    pub(super) last_position: Cell<(usize, Position)>,
    /// The text ended inside an element.
    pub(crate) truncated: bool,
}

impl<'a> Scanner<'a> {
    /// Starts at the beginning of a document.
    pub(crate) fn new(text: &'a str, options: SyntaxOptions, namespaces: Namespaces) -> Self {
        let is_kept = options.forbidden == ForbiddenCharacters::Keep && !options.notes_forbidden;
        let has_forbidden = !is_kept && has_forbidden(text);
        Self {
            text,
            at: if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 },
            scope: Scope::new(namespaces),
            options,
            needs_care: has_forbidden || needs_care(text.as_bytes()),
            has_forbidden,
            notes: Vec::new(),
            noted: 0,
            secure_declarations: Vec::new(),
            window_start: (0, Position::START),
            last_position: Cell::new((0, Position::START)),
            truncated: false,
        }
    }

    /// The bytes from the current position on.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or(&[])
    }

    /// The next start tag; `None` before an end tag and at the end of the text. `is_inside` tells that an element is
    /// open.
    #[inline]
    pub(crate) fn next_tag(&mut self, is_inside: bool) -> Result<Option<StartTag<'a>>> {
        loop {
            let rest = self.rest();
            let length = if rest.first() == Some(&b'<') { Some(0) } else { memchr::memchr(b'<', rest) };
            let Some(length) = length else { return self.end_of_text().map(|()| None) };
            if length > 0 {
                self.expect_whitespace(length)?;
                self.at += length;
            }
            match rest.get(length + 1) {
                Some(b'/') => return Ok(None),
                Some(b'!') => {
                    self.declaration(is_inside)?;
                    self.interrupt()?;
                }
                Some(b'?') => {
                    self.processing_instruction()?;
                    self.interrupt()?;
                }
                _ => return self.start_tag().map(Some),
            }
        }
    }

    /// A tag's name as written.
    #[inline]
    pub(crate) fn qualified(&self, tag: &StartTag<'_>) -> &'a str {
        self.text.get(tag.start + 1..tag.name_end).unwrap_or("")
    }

    /// The local part of a tag's name.
    #[inline]
    pub(crate) fn local_name(&self, tag: &StartTag<'_>) -> &'a str {
        let qualified = self.qualified(tag);
        qualified.split_once(':').map_or(qualified, |(_, local)| local)
    }

    /// Skips a comment. Other declarations are errors, and so is CDATA between elements.
    #[cold]
    pub(super) fn declaration(&mut self, is_inside: bool) -> Result<()> {
        let rest = self.text.get(self.at..).unwrap_or("");
        if let Some(inside) = rest.strip_prefix("<!--") {
            let Some(end) = inside.find("--") else {
                return Err(self.syntax("a comment that does not end", self.at));
            };
            if inside.as_bytes().get(end + 2) != Some(&b'>') {
                return Err(self.syntax("-- in a comment", self.at + 4 + end));
            }
            let start = self.at;
            self.at += 4 + end + 3;
            return self.aside(inside.get(..end).unwrap_or(""), start);
        }
        if rest.starts_with("<![CDATA[") && is_inside {
            return Err(self.error(ErrorKind::Unexpected, "expected elements, found text", self.at));
        }
        if let Some(message) = doctype_message(rest) {
            return Err(self.error(ErrorKind::Dtd, message, self.at));
        }
        Err(self.syntax("malformed markup after <!", self.at))
    }

    /// Skips a processing instruction.
    #[cold]
    pub(super) fn processing_instruction(&mut self) -> Result<()> {
        let Some(end) = PiParser::default().feed(self.rest()) else {
            return Err(self.syntax("a processing instruction that does not end", self.at));
        };
        let inside = self.text.get(self.at + 2..self.at + end - 1).unwrap_or("");
        let target = inside.split(is_xml_space).next().unwrap_or("");
        if !is_name(target) || target.contains(':') || target.eq_ignore_ascii_case("xml") {
            return Err(self.syntax("a processing instruction without a valid target", self.at));
        }
        let start = self.at;
        self.at += end + 1;
        self.aside(inside, start)
    }

    #[cold]
    fn end_of_text(&mut self) -> Result<()> {
        let left = self.text.len() - self.at.min(self.text.len());
        self.expect_whitespace(left)?;
        self.at = self.text.len();
        Ok(())
    }

    /// Text between elements may only be white space.
    fn expect_whitespace(&mut self, length: usize) -> Result<()> {
        let text = self.rest().get(..length).unwrap_or(&[]);
        match text.iter().position(|byte| !is_space(*byte)) {
            None => Ok(()),
            Some(offset) => {
                Err(self.error(ErrorKind::Unexpected, "expected elements, found text", self.at + offset))
            }
        }
    }

    /// An error of XML itself.
    #[cold]
    pub(crate) fn syntax(&self, message: &str, offset: usize) -> Error {
        self.error(ErrorKind::Syntax, message, offset)
    }

    /// An error at an offset of the text.
    #[cold]
    pub(crate) fn error(&self, kind: ErrorKind, message: &str, offset: usize) -> Error {
        Error::new(kind, message).with_position(self.position(offset))
    }
}

/// Returns `true` if a text has a carriage return or `]]>`.
fn needs_care(text: &[u8]) -> bool {
    let mut found = memchr::memchr2_iter(b'\r', b']', text);
    found.any(|at| text.get(at..).is_some_and(|rest| rest.starts_with(b"\r") || rest.starts_with(b"]]>")))
}

/// The message for a document type declaration at the start of a text; `None` for other text.
fn doctype_message(text: &str) -> Option<&'static str> {
    let (start, rest) = text.split_at_checked("<!DOCTYPE".len())?;
    let name = rest.trim_start_matches(is_xml_space);
    let name = name.split(|c: char| is_xml_space(c) || matches!(c, '>' | '[')).next().unwrap_or("");
    if start.eq_ignore_ascii_case("<!DOCTYPE") && name.eq_ignore_ascii_case("html") {
        return Some("expected XML, found an HTML page");
    }
    (start == "<!DOCTYPE").then_some("a document type declaration is not read")
}
