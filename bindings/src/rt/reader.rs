//! The reader's place in a document, and the loop over tags.
//!
//! The document is one `&str`, validated once. What a tag is, `tags` finds; the end of a processing
//! instruction is found by quick-xml's parser.

use std::cell::Cell;

use quick_xml::parser::{Parser as _, PiParser};

use crate::{Error, ErrorKind, Position, Result};

use super::characters::ForbiddenCharacters;
use super::name::{Namespace, is_name, split};
use super::namespaces::Bindings;
use super::options::{ReadOptions, Settings};
use super::type_info::TypeInfo;

/// A document being read: where the reader is, what is open, what is in scope.
///
/// Generated code gets it handed through and calls the methods that fill fields.
pub struct Reader<'a> {
    pub(crate) text: &'a str,
    /// Offset of the next byte to read.
    pub(crate) at: usize,
    pub(crate) frames: Vec<Frame<'a>>,
    pub(crate) bindings: Bindings<'a>,
    pub(crate) settings: Settings,
    pub(super) report: Option<&'a mut dyn FnMut(&Error)>,
    /// The names of the children read so far, where a content model is checked.
    pub(crate) children: Vec<(Namespace, &'a str)>,
    /// Text needs a closer look: the document has a carriage return or the end of a CDATA section
    /// somewhere, line ends to normalise or `]]>` to refuse, or characters are not kept as they are.
    pub(crate) needs_care: bool,
    /// How many bytes of declarations went into raw XML: each element there has its own.
    pub(crate) redeclared: usize,
    /// Where in the document the text goes on after an offset, and how many children the element there has
    /// had, if the text is not all of the document's.
    pub(super) window_start: (usize, Position),
    pub(super) window_ordinal: u32,
    /// The last place that was asked for, and its offset in the text: the next is counted from there.
    pub(super) last_place: Cell<(usize, Position)>,
    /// How many reports there were, and how many of the first have been heard before.
    pub(super) report_count: usize,
    pub(super) suppressed_reports: usize,
    /// The text has ended inside an element.
    pub(super) truncated: bool,
}

/// An open element.
pub(crate) struct Frame<'a> {
    /// Its name as written, to match the end tag.
    pub(crate) qualified: &'a str,
    /// What the schema says of it; `None` for elements that are only walked through.
    pub(crate) info: Option<&'static TypeInfo>,
    /// Child elements seen so far.
    pub(crate) ordinal: u32,
    /// Which required fields have been filled, a bit each.
    pub(crate) seen: u64,
}

/// A start tag, as offsets into the document.
#[derive(Clone, Copy, Debug)]
pub struct StartTag<'t> {
    /// The namespace of its name.
    pub namespace: Namespace,
    /// The local part of its name.
    pub local: &'t str,
    /// Offset of its `<`.
    pub(crate) start: usize,
    /// Offset of the end of its name.
    pub(crate) name_end: usize,
    /// Offset of its `>` or `/>`.
    pub(crate) end: usize,
    /// It is `<name/>`.
    pub(crate) empty: bool,
    /// The declarations in scope before its own.
    pub(crate) scope: usize,
}

impl<'t> StartTag<'t> {
    /// Its expanded name.
    #[inline]
    pub fn name(&self) -> (Namespace, &'t str) {
        (self.namespace, self.local)
    }

    /// Whether it has a canonical name such as `t:Subject`.
    #[inline]
    pub fn is(&self, name: &str) -> bool {
        split(name) == self.name()
    }

    /// It has more than a name.
    #[inline]
    pub(crate) fn has_attributes(&self) -> bool {
        self.end > self.name_end
    }
}

impl<'a> Reader<'a> {
    /// Starts at the beginning of a document.
    pub(crate) fn new(text: &'a str, options: &'a mut ReadOptions<'_>) -> Self {
        Self {
            text,
            at: if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 },
            frames: Vec::new(),
            bindings: Bindings::new(),
            settings: options.settings,
            report: match &mut options.report {
                Some(report) => Some(&mut **report),
                None => None,
            },
            children: Vec::new(),
            needs_care: options.settings.forbidden != ForbiddenCharacters::Keep
                || memchr::memchr(b'\r', text.as_bytes()).is_some()
                || text.contains("]]>"),
            redeclared: 0,
            window_start: (0, Position::START),
            window_ordinal: 0,
            last_place: Cell::new((0, Position::START)),
            report_count: 0,
            suppressed_reports: 0,
            truncated: false,
        }
    }

    /// The bytes from the reader's place on.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or(&[])
    }

    /// The next child element of the open element; `None` after its end tag has been read.
    #[inline]
    pub(crate) fn next_child(&mut self) -> Result<Option<StartTag<'a>>> {
        loop {
            let rest = self.rest();
            let length = if rest.first() == Some(&b'<') { Some(0) } else { memchr::memchr(b'<', rest) };
            let Some(length) = length else { return self.no_more_markup().map(|()| None) };
            if length > 0 {
                self.expect_whitespace(length)?;
                self.at += length;
            }
            match rest.get(length + 1) {
                Some(b'/') => return self.end_tag().map(|()| None),
                Some(b'!') => self.declaration()?,
                Some(b'?') => self.processing_instruction()?,
                _ => return self.start_tag().map(Some),
            }
        }
    }

    /// A tag's name as written.
    #[inline]
    pub(crate) fn qualified(&self, tag: &StartTag<'_>) -> &'a str {
        self.text.get(tag.start + 1..tag.name_end).unwrap_or("")
    }

    /// What follows a tag's name.
    #[inline]
    pub(crate) fn attributes(&self, tag: &StartTag<'_>) -> &'a str {
        self.text.get(tag.name_end..tag.end).unwrap_or("")
    }

    /// Skips a comment; other declarations are errors, and so is CDATA between elements.
    #[cold]
    pub(crate) fn declaration(&mut self) -> Result<()> {
        let rest = self.text.get(self.at..).unwrap_or("");
        if let Some(inside) = rest.strip_prefix("<!--") {
            let Some(end) = inside.find("--") else {
                return Err(self.syntax("a comment that does not end", self.at));
            };
            if inside.as_bytes().get(end + 2) != Some(&b'>') {
                return Err(self.syntax("-- in a comment", self.at + 4 + end));
            }
            self.at += 4 + end + 3;
            return Ok(());
        }
        if rest.starts_with("<![CDATA[") && !self.frames.is_empty() {
            return Err(self.error_at(ErrorKind::Unexpected, "text where elements belong", self.at));
        }
        if rest.starts_with("<!DOCTYPE") {
            return Err(self.error_at(ErrorKind::Dtd, "a document type declaration is not read", self.at));
        }
        Err(self.syntax("malformed markup after <!", self.at))
    }

    /// Skips a processing instruction, or the XML declaration at the start.
    #[cold]
    pub(crate) fn processing_instruction(&mut self) -> Result<()> {
        let Some(end) = PiParser::default().feed(self.rest()) else {
            return Err(self.syntax("a processing instruction that does not end", self.at));
        };
        let inside = self.text.get(self.at + 2..self.at + end - 1).unwrap_or("");
        let target = inside.split(super::is_xml_space).next().unwrap_or("");
        if !is_name(target) || target.contains(':') || target.eq_ignore_ascii_case("xml") {
            return Err(self.syntax("a processing instruction without a target of its own", self.at));
        }
        self.at += end + 1;
        Ok(())
    }

    #[cold]
    fn no_more_markup(&mut self) -> Result<()> {
        let left = self.text.len() - self.at.min(self.text.len());
        self.expect_whitespace(left)?;
        self.at = self.text.len();
        match self.frames.last().map(|frame| frame.qualified) {
            None => Ok(()),
            Some(open) => {
                self.truncated = true;
                Err(self.syntax(&format!("the document ends inside <{open}>"), self.text.len()))
            }
        }
    }

    /// Text between elements may only be white space.
    fn expect_whitespace(&mut self, length: usize) -> Result<()> {
        let text = self.rest().get(..length).unwrap_or(&[]);
        match text.iter().position(|byte| !is_space(*byte)) {
            None => Ok(()),
            Some(place) => {
                Err(self.error_at(ErrorKind::Unexpected, "text where elements belong", self.at + place))
            }
        }
    }

    /// Opens an element: its end tag is expected from now on.
    pub(crate) fn open(&mut self, tag: &StartTag<'_>, info: Option<&'static TypeInfo>) -> Result<()> {
        self.check_depth(tag)?;
        let qualified = self.qualified(tag);
        let ordinal = if self.at == self.window_start.0 { self.window_ordinal } else { 0 };
        self.frames.push(Frame { qualified, info, ordinal, seen: 0 });
        Ok(())
    }

    /// An element may not nest deeper than the limit.
    #[inline]
    pub(super) fn check_depth(&self, tag: &StartTag<'_>) -> Result<()> {
        if self.frames.len() < self.settings.max_depth {
            return Ok(());
        }
        let message = format!("elements nest more than {} deep", self.settings.max_depth);
        Err(self.error_at(ErrorKind::Limit, &message, tag.start))
    }

    /// Closes an element whose end tag has been read.
    #[inline]
    pub(crate) fn close(&mut self, tag: &StartTag<'_>) {
        self.frames.pop();
        self.bindings.truncate(tag.scope);
    }

    /// Walks to the end of an element whose start tag has been read.
    pub(crate) fn skip(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.walk(tag, &mut |_, _| Ok(()))
    }

    /// Walks to the end of an element, showing `visit` each tag inside and the tag itself.
    pub(crate) fn walk(
        &mut self,
        tag: &StartTag<'_>,
        visit: &mut dyn FnMut(&mut Self, &StartTag<'_>) -> Result<()>,
    ) -> Result<()> {
        let depth = self.frames.len();
        let mut scopes = Vec::new();
        let mut next = Some(StartTag { local: "", ..*tag });
        loop {
            if let Some(tag) = next.take() {
                self.check_name(self.qualified(&tag), tag.start)?;
                self.open(&tag, None)?;
                self.check_attributes(&tag)?;
                visit(self, &tag)?;
                scopes.push(tag.scope);
                if !tag.empty {
                    next = self.next_inside()?;
                    if next.is_some() {
                        continue;
                    }
                }
                self.frames.pop();
                self.bindings.truncate(scopes.pop().unwrap_or(0));
            }
            if self.frames.len() == depth {
                return Ok(());
            }
            next = self.next_inside()?;
            if next.is_none() {
                self.frames.pop();
                self.bindings.truncate(scopes.pop().unwrap_or(0));
            }
        }
    }

    /// Like [`Reader::next_child`], but text between elements may be anything.
    fn next_inside(&mut self) -> Result<Option<StartTag<'a>>> {
        self.character_data()?;
        self.next_child()
    }
}

/// XML's white space.
#[inline]
pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
