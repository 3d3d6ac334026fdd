//! The scanner: a position in a document, and the markup at that position.
//!
//! The document is a `&str`, so its UTF-8 is valid. The scanner finds the ends of most tags itself. The parsers of
//! quick-xml find the end of a processing instruction, and of a tag with namespace declarations or unusual attributes.

use std::cell::Cell;
use std::ops::Range;

use quick_xml::parser::{Parser as _, PiParser};

use crate::{Error, ErrorKind, Position, Result};

use super::characters::{ForbiddenCharacters, has_forbidden, is_xml_character};
use super::forbidden::Note;
use super::name::is_name;
use super::namespace::Namespaces;
use super::scope::Scope;
use super::start_tag::StartTag;
use super::{is_space, is_xml_space};

/// The greatest number of bytes of a text in an error, more or less.
const LONGEST_LINE: usize = 2000;

/// The options of reading that do not depend on the schema.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SyntaxOptions {
    pub(crate) forbidden: ForbiddenCharacters,
    /// `true` if forbidden characters are noted for reports.
    pub(crate) notes_forbidden: bool,
    /// `true` if white space is allowed before the XML declaration.
    pub(crate) leading_space: bool,
    /// `true` if the document was given as bytes and has been decoded, so that the XML declaration may name any
    /// encoding.
    pub(crate) is_decoded: bool,
    pub(crate) max_depth: usize,
    pub(crate) max_attributes: usize,
    pub(crate) max_declarations: usize,
    pub(crate) max_value: usize,
}

/// A position in a document, and the namespaces in scope there.
///
/// Errors of the scanner have a position but no path. The reader has the open elements, and adds the path.
pub(crate) struct Scanner<'a> {
    pub(crate) text: &'a str,
    /// The offset of the next byte to read.
    pub(crate) at: usize,
    pub(crate) scope: Scope<'a>,
    pub(crate) options: SyntaxOptions,
    /// `true` if text must be normalised or checked: the document contains a carriage return or `]]>`, or
    /// `has_forbidden` is `true`.
    pub(super) needs_care: bool,
    /// `true` if the document contains a forbidden character that must be replaced, refused or reported.
    pub(super) has_forbidden: bool,
    /// The forbidden characters that the reader has not taken yet.
    pub(super) notes: Vec<Note>,
    /// The offset up to which forbidden characters have been noted. Text before it that is read again is not noted
    /// again.
    pub(crate) noted: usize,
    /// The declarations with the `https://` form of a namespace that the reader has not taken yet: offset and URI.
    pub(crate) secure_declarations: Vec<(usize, &'a str)>,
    /// The offset at which the text continues after a gap, and the position of this offset in the document.
    pub(super) window_start: (usize, Position),
    /// The last position that was computed, and its offset in the text.
    pub(super) last_position: Cell<(usize, Position)>,
    /// `true` if the text ended inside an element.
    pub(crate) truncated: bool,
}

impl<'a> Scanner<'a> {
    /// Creates a scanner at the start of a document.
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

    /// Returns the bytes from the current position on.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or(&[])
    }

    /// Reads the next start tag. Returns `None` before an end tag and at the end of the text. `is_inside` is `true` if
    /// an element is open.
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

    /// Returns the name of a tag as written.
    #[inline]
    pub(crate) fn qualified(&self, tag: &StartTag<'_>) -> &'a str {
        self.text.get(tag.start + 1..tag.name_end).unwrap_or("")
    }

    /// Returns the range of a part of the text, or `None` for a part of another text.
    pub(crate) fn range_of(&self, part: &str) -> Option<Range<usize>> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// Returns the local part of the name of the element that starts at an offset.
    pub(crate) fn local_name_at(&self, start: usize) -> &'a str {
        let name = self.text.get(start + 1..).unwrap_or("");
        let is_end = |byte: u8| is_space(byte) || matches!(byte, b'>' | b'/');
        let qualified = name.bytes().position(is_end).and_then(|end| name.get(..end)).unwrap_or("");
        qualified.split_once(':').map_or(qualified, |(_, local)| local)
    }

    /// Returns the local part of the name of a tag.
    #[inline]
    pub(crate) fn local_name(&self, tag: &StartTag<'_>) -> &'a str {
        let qualified = self.qualified(tag);
        qualified.split_once(':').map_or(qualified, |(_, local)| local)
    }

    /// Skips a comment. All other markup that starts with `<!` is an error.
    #[cold]
    pub(super) fn declaration(&mut self, is_inside: bool) -> Result<()> {
        let rest = self.text.get(self.at..).unwrap_or("");
        if let Some(inside) = rest.strip_prefix("<!--") {
            let Some(end) = inside.find("--") else {
                return Err(self
                    .syntax("expected --> at the end of a comment, found the end of the document", self.at));
            };
            if inside.as_bytes().get(end + 2) != Some(&b'>') {
                return Err(self
                    .syntax("expected --> at the end of a comment, found -- inside it", self.at + 4 + end));
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
        Err(self.syntax("expected an element, found malformed markup after <!", self.at))
    }

    /// Skips a processing instruction.
    #[cold]
    pub(super) fn processing_instruction(&mut self) -> Result<()> {
        let Some(end) = PiParser::default().feed(self.rest()) else {
            let message = "expected ?> at the end of a processing instruction, found the end of the document";
            return Err(self.syntax(message, self.at));
        };
        let inside = self.text.get(self.at + 2..self.at + end - 1).unwrap_or("");
        let target = inside.split(is_xml_space).next().unwrap_or("");
        if !is_name(target) || target.contains(':') || target.eq_ignore_ascii_case("xml") {
            let message = format!("expected the target of a processing instruction, found {target:?}");
            let hidden = "expected the target of a processing instruction, found other text (not shown)";
            return Err(self.syntax(&message, self.at).with_hidden_message(hidden));
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

    /// Returns an error if the next bytes are not white space.
    fn expect_whitespace(&mut self, length: usize) -> Result<()> {
        let text = self.rest().get(..length).unwrap_or(&[]);
        match text.iter().position(|byte| !is_space(*byte)) {
            None => Ok(()),
            Some(offset) => {
                Err(self.error(ErrorKind::Unexpected, "expected elements, found text", self.at + offset))
            }
        }
    }

    /// An error of the kind `Syntax`.
    #[cold]
    pub(crate) fn syntax(&self, message: &str, offset: usize) -> Error {
        self.error(ErrorKind::Syntax, message, offset)
    }

    /// An error at an offset of the text.
    #[cold]
    pub(crate) fn error(&self, kind: ErrorKind, message: &str, offset: usize) -> Error {
        Error::new(kind, in_one_line(message)).with_position(self.position(offset))
    }
}

/// Returns a text of an error, which can contain text of the document, in one line that can be part of any document.
#[cold]
pub(crate) fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(LONGEST_LINE));
    for character in text.chars() {
        if line.len() > LONGEST_LINE {
            line.push('…');
            break;
        }
        if character.is_control() || !is_xml_character(character) {
            line.extend(character.escape_debug());
        } else {
            line.push(character);
        }
    }
    line
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
    (start == "<!DOCTYPE").then_some("expected an element, found a document type declaration (<!DOCTYPE)")
}
