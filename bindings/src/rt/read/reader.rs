//! The reader: the scanner, the open elements, and the state of each.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Position, Result};

use super::kept::Skipped;
use super::options::ReadOptions;
use super::parts::{KeptParts, List};
use super::paths::KnownSteps;
use super::read_again::ReadAgain;
use super::repetition::Outline;
use super::report::Report;
use super::tolerance::{Departure, Mode};
use super::used::LastDeclarations;
use super::watched::Watched;
use crate::rt::kept::Origin;
use crate::rt::model::{Child, TypeInfo};
use crate::rt::syntax::{Attribute, Namespace, Namespaces, Scanner, StartTag, SyntaxOptions, trimmed};

/// A document that is being read: the position, the open elements, and the listener for reports.
///
/// Generated code calls the methods that read fields: `element`, `attribute`, `choice`, `unlisted`, `any` and `text`.
pub struct Reader<'a> {
    pub(crate) scanner: Scanner<'a>,
    pub(super) frames: Vec<Frame<'a>>,
    pub(super) mode: Mode,
    /// `true` if values and content models are checked: in strict mode, or if there is a listener.
    pub(super) checks: bool,
    /// `true` if `checks` is `true`, or if the reader watches an open element.
    pub(super) watches: bool,
    /// The open elements that are watched because of XML that was left out.
    pub(super) watched: Watched,
    /// `true` if a response message is an error when one of its children cannot be read or is repeated.
    pub(super) needs_whole_messages: bool,
    /// The last response message that was opened has the class `Error`.
    pub(super) is_failed_message: bool,
    pub(super) reports: Reports<'a>,
    /// The children read so far of the open elements whose content is checked.
    pub(super) children: Vec<Child<'a>>,
    /// The number of bytes of declarations that were copied into raw XML.
    pub(super) redeclared: usize,
    pub(super) last_declarations: LastDeclarations,
    pub(super) known_steps: KnownSteps,
    /// The memory for the text and the lists of a path.
    pub(super) path_buffers: (String, Vec<List>),
    /// The children of open elements with a repeated element, the innermost last.
    pub(super) outlines: Vec<Outline<'a>>,
    pub(super) read_again: ReadAgain,
    /// The start of the last element that may have `xsi:nil`.
    pub(super) nillable: Option<usize>,
    /// The elements that were skipped because they cannot be read, in the order of the document.
    pub(super) skipped: Vec<Skipped>,
    /// The XML that no field holds, below the open elements.
    pub(super) kept: KeptParts,
    /// `true` while an element is read only to check it, and its value is dropped.
    pub(super) only_checks: bool,
    /// `true` if the document is a request that a server carries out.
    pub(super) is_any_request: bool,
    /// The number of entries of the list that were read in other windows and are not in this text.
    pub(super) window_ordinal: u32,
}

/// An open element.
pub(super) struct Frame<'a> {
    /// The name as written, to match the end tag.
    pub(super) qualified: &'a str,
    /// The description of the type; `None` for an element whose content is skipped or lacks type information.
    pub(super) info: Option<&'static TypeInfo>,
    /// The offset after the `<` of the start tag; 0 if the tag is not in this text.
    pub(super) start: usize,
    /// The number of entries in [`Reader::children`] before those of this element.
    pub(super) children: usize,
    /// The number of child elements so far.
    pub(super) ordinal: u32,
    /// The number of the field of the previous child. It is up to date for a type with a wildcard.
    pub(super) previous: u16,
    /// The element has `xsi:nil="true"`: its value is dropped, with the field `kept`.
    pub(super) is_nil: bool,
    /// The element has an `xsi:type` that names another type than the declared one.
    pub(super) has_other_type: bool,
    /// One bit for each required attribute and child element that has been read.
    pub(super) seen: u64,
}

/// The listener for reports, and the reports so far.
pub(super) struct Reports<'a> {
    pub(super) listener: Option<&'a mut (dyn FnMut(&Report<'_>) + Send)>,
    /// The number of reports.
    pub(super) count: usize,
    /// The number of reports, from the start of the document, that the listener already has. They are not sent again.
    pub(super) suppressed: usize,
}

impl Reports<'_> {
    #[inline]
    pub(super) fn has_listener(&self) -> bool {
        self.listener.is_some()
    }
}

impl<'a> Reader<'a> {
    /// Creates a reader at the start of a document. `namespaces` are the namespaces of the schema.
    pub(crate) fn new(text: &'a str, options: &'a mut ReadOptions<'_>, namespaces: Namespaces) -> Self {
        let listener: Option<&'a mut (dyn FnMut(&Report<'_>) + Send)> = match &mut options.report {
            Some(report) => Some(&mut **report),
            None => None,
        };
        let syntax = SyntaxOptions { notes_forbidden: listener.is_some(), ..options.syntax };
        Self {
            scanner: Scanner::new(text, syntax, namespaces),
            frames: Vec::new(),
            mode: options.mode,
            checks: options.mode == Mode::Strict || listener.is_some(),
            watches: options.mode == Mode::Strict || listener.is_some(),
            watched: Watched::default(),
            needs_whole_messages: options.needs_whole_messages,
            is_failed_message: false,
            reports: Reports { listener, count: 0, suppressed: 0 },
            children: Vec::new(),
            redeclared: 0,
            last_declarations: LastDeclarations::default(),
            known_steps: KnownSteps::default(),
            path_buffers: Default::default(),
            outlines: Vec::new(),
            read_again: ReadAgain::default(),
            nillable: None,
            skipped: Vec::new(),
            kept: KeptParts::new(options.max_kept),
            only_checks: false,
            is_any_request: false,
            window_ordinal: 0,
        }
    }

    /// Reads the start tag of the next child of the open element; returns `None` after the end tag of the open element.
    #[inline]
    pub(crate) fn next_child(&mut self) -> Result<Option<StartTag<'a>>> {
        let child = loop {
            match self.scanner.next_tag(!self.frames.is_empty()) {
                Ok(child) => break child,
                Err(error) => self.skip_text(error)?,
            }
        };
        if child.is_none() {
            let open = self.frames.last().map_or("", |frame| frame.qualified);
            self.scanner.end_tag(open)?;
        }
        Ok(child)
    }

    /// Handles an error of the scanner before a tag: skips text between elements, or reports a forbidden character that
    /// only interrupted the scanner. Returns all other errors.
    #[cold]
    pub(super) fn skip_text(&mut self, error: Error) -> Result<()> {
        if self.scanner.has_notes() {
            self.report_characters();
            // An error of this kind with a note is only an interruption: refused characters do not have notes.
            if error.kind() == ErrorKind::Character {
                return Ok(());
            }
        }
        if error.kind() != ErrorKind::Unexpected || self.frames.is_empty() {
            return Err(error);
        }
        let start = self.scanner.at;
        let text = self.character_data();
        // White space can also be a CDATA section or a character reference.
        if text.as_ref().is_ok_and(|text| trimmed(text).is_empty()) && self.scanner.at > start {
            return Ok(());
        }
        if self.refuses(Departure::StrayText) {
            return Err(error);
        }
        text?;
        self.keep_text(start, Origin::Unknown)?;
        self.depart_from(Departure::StrayText, start, |_| error)
    }

    /// Reads like [`Reader::next_child`], also in an element whose tag is an empty-element tag.
    pub(crate) fn next_child_of<'t>(&mut self, parent: &StartTag<'_>) -> Result<Option<StartTag<'t>>>
    where
        'a: 't,
    {
        if parent.empty { Ok(None) } else { self.next_child() }
    }

    /// Reports the declarations with the `https://` form of a namespace, and forbidden characters in declarations.
    #[inline]
    pub(super) fn check_declarations(&mut self) -> Result<()> {
        let is_noted = !self.scanner.secure_declarations.is_empty() || self.scanner.has_notes();
        if is_noted { self.report_declarations() } else { Ok(()) }
    }

    #[cold]
    fn report_declarations(&mut self) -> Result<()> {
        self.report_characters();
        for (offset, uri) in std::mem::take(&mut self.scanner.secure_declarations) {
            self.depart(Departure::SecureNamespace, |reader| {
                let message = format!("expected the http:// form of the namespace, found {uri:?}");
                reader.error_at(ErrorKind::Namespace, &message, offset)
            })?;
        }
        Ok(())
    }

    /// Opens an element. The next end tag must be its end tag.
    pub(crate) fn open(&mut self, tag: &StartTag<'_>, info: Option<&'static TypeInfo>) -> Result<()> {
        self.check_depth(tag)?;
        if tag.has_attributes() {
            self.check_declarations()?;
        }
        let qualified = self.scanner.qualified(tag);
        let ordinal = if self.scanner.at == self.scanner.window_start() { self.window_ordinal } else { 0 };
        let (start, children) = (tag.start + 1, self.children.len());
        let (is_nil, has_other_type) = (false, false);
        self.frames.push(Frame {
            qualified,
            info,
            start,
            children,
            ordinal,
            previous: 0,
            is_nil,
            has_other_type,
            seen: 0,
        });
        Ok(())
    }

    /// Returns the number of open elements.
    pub(crate) fn depth(&self) -> usize {
        self.frames.len()
    }

    /// Returns an error if an element nests deeper than the limit.
    #[inline]
    pub(super) fn check_depth(&self, tag: &StartTag<'_>) -> Result<()> {
        let limit = self.scanner.options.max_depth;
        if self.frames.len() < limit {
            return Ok(());
        }
        let message = format!("expected at most {limit} levels of elements, found more; see max_depth");
        Err(self.error_at(ErrorKind::Limit, &message, tag.start))
    }

    /// Closes an element whose end tag has been read.
    #[inline]
    pub(crate) fn close(&mut self, tag: &StartTag<'_>) {
        self.frames.pop();
        self.scanner.scope.truncate(tag.scope);
    }

    /// Calls `each` with every attribute of a tag that is not a namespace declaration.
    #[inline]
    pub(crate) fn each_attribute(
        &mut self,
        tag: &StartTag<'_>,
        mut each: impl FnMut(&mut Self, Attribute<'a>) -> Result<()>,
    ) -> Result<()> {
        if !tag.has_attributes() {
            return Ok(());
        }
        let mut attributes = self.scanner.attributes(tag);
        while let Some(attribute) = attributes.next(&mut self.scanner)? {
            each(self, attribute)?;
        }
        if self.scanner.has_notes() {
            self.report_characters();
        }
        Ok(())
    }

    /// Returns an error if an attribute of a skipped or kept element has an invalid name.
    pub(crate) fn check_attributes(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.each_attribute(tag, |reader, attribute| {
            reader.scanner.check_name(attribute.qualified, tag.start)
        })
    }

    /// Returns the value of the attribute with an expanded name.
    pub(crate) fn attribute_value(
        &mut self,
        tag: &StartTag<'_>,
        name: (Namespace, &str),
    ) -> Result<Option<String>> {
        let mut found = None;
        self.each_attribute(tag, |_, attribute| {
            if attribute.name() == name {
                found = Some(attribute.value.into_owned());
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Returns the text after a start tag. The position of the reader does not change.
    pub(crate) fn peek_text(&mut self, tag: &StartTag<'_>) -> Result<String> {
        if tag.empty {
            return Ok(String::new());
        }
        let at = self.scanner.at;
        let text = self.character_data()?.into_owned();
        self.scanner.at = at;
        Ok(text)
    }

    /// Reads text up to the next start or end tag, or to the end of the document.
    pub(crate) fn character_data(&mut self) -> Result<Cow<'a, str>> {
        let text = self.scanner.character_data()?;
        if self.scanner.has_notes() {
            self.report_characters();
        }
        Ok(text)
    }

    /// Returns the canonical name of a `QName`; `None` if the prefix is not declared or the namespace is not known.
    pub(crate) fn resolve_name(&self, name: &str) -> Option<String> {
        let name = trimmed(name);
        let scope = &self.scanner.scope;
        let (namespace, local) = match name.split_once(':') {
            Some((prefix, local)) => (scope.resolve(prefix)?, local),
            None => (scope.default_namespace(), name),
        };
        namespace.name(scope.namespaces()).map(|known| format!("{}:{local}", known.prefix))
    }

    /// Returns `true` if a prefix is declared or empty.
    pub(crate) fn is_prefix(&self, prefix: &str) -> bool {
        prefix.is_empty() || self.scanner.scope.resolve(prefix).is_some()
    }

    /// Returns `true` if a tag has the canonical name `name`, such as `t:Subject`.
    pub(crate) fn has_name(&self, tag: &StartTag<'_>, name: &str) -> bool {
        crate::rt::syntax::expanded(name, self.scanner.scope.namespaces()) == tag.name()
    }

    /// Returns the position in the document of an offset in the text.
    pub(super) fn position(&self, offset: usize) -> Position {
        self.scanner.position(offset)
    }

    /// Returns the text from an offset to the current position.
    pub(super) fn text_from(&self, start: usize) -> Option<&'a str> {
        self.scanner.text.get(start..self.scanner.at)
    }

    /// Reports the forbidden characters that the scanner noted.
    #[cold]
    pub(super) fn report_characters(&mut self) {
        for note in self.scanner.take_notes() {
            let error = self.with_path(self.scanner.forbidden(note.code, note.offset));
            self.report(&error, None);
        }
    }

    /// Counts a report, and gives it to the listener. `raw_xml` is the XML that was left out.
    pub(super) fn report(&mut self, error: &Error, raw_xml: Option<&str>) {
        self.reports.count += 1;
        if !self.reports.has_listener() || self.reports.count <= self.reports.suppressed {
            return;
        }
        let error = &self.with_path(error.clone());
        if let Some(listener) = &mut self.reports.listener {
            listener(&Report::new(error, raw_xml));
        }
    }
}
