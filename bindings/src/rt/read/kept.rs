//! Collection of the XML that no field holds, until it goes into the field `kept` of a value.
//!
//! A part is an element, an attribute or text that becomes an entry of `kept`. Its holder is the nearest open element
//! whose type has the field `kept`. An element that cannot be read is first recorded as a span of the document; its
//! text is copied when the holder closes. If an enclosing element is left out too, the part is dropped, because the XML
//! of the enclosing element contains it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::{ErrorKind, Result};

use super::errors::push_step;
use super::raw::{escape_value, legal_text, note};
use super::reader::Reader;
use super::traits::ReadComplex;
use crate::rt::kept::{Kept, KeptAttribute, KeptContent, KeptXml, Origin};
use crate::rt::model::local_part;
use crate::rt::syntax::{Attribute, Namespace, StartTag};

/// The estimated size of an entry in bytes, without its text and its path.
const ENTRY: usize = 64;

/// The parts of a document that will be kept.
pub(super) struct KeptParts {
    /// The parts of all open holders, in the order of the document.
    parts: Vec<Part>,
    /// The number of kept bytes, including those of closed holders.
    bytes: usize,
    limit: usize,
    /// The limit has been reported.
    is_full: bool,
    /// The start of the parent element of the last part, the index of the holder, and the path: a cache.
    last_path: Option<(usize, usize, Arc<str>)>,
    /// The path of a part in its holder itself.
    empty_path: Arc<str>,
    /// The parts that were found in streamed entries of a list, until the reader passes the gap in the text.
    streamed: Option<StreamedParts>,
}

/// The parts that were found in streamed entries of a list, and the counts after these entries.
#[derive(Clone, Default)]
pub(super) struct StreamedParts {
    parts: Vec<Part>,
    bytes: usize,
    is_full: bool,
}

/// A part of a document.
#[derive(Clone)]
struct Part {
    /// The offset at which the part starts. An attribute starts before the end of its tag.
    start: usize,
    /// The index of the holder among the open elements.
    holder: usize,
    entry: KeptXml,
    /// The location of an element whose text is not yet in the entry.
    span: Option<Span>,
}

/// The location of an element in the document.
#[derive(Clone)]
struct Span {
    name_end: usize,
    end: usize,
    /// The declarations of outer elements that the element uses.
    declarations: String,
}

/// An element that was skipped because the value does not hold it.
pub(super) struct Skipped {
    pub(super) start: usize,
    name_end: usize,
    pub(super) end: usize,
    /// The indices of the declarations of outer elements that the element uses.
    pub(super) used: Vec<usize>,
}

impl KeptParts {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            parts: Vec::new(),
            bytes: 0,
            limit,
            is_full: false,
            last_path: None,
            empty_path: Arc::default(),
            streamed: None,
        }
    }

    /// Returns the offsets of all parts at or after an offset.
    pub(super) fn starts_from(&self, start: usize) -> BTreeSet<usize> {
        let first = self.parts.partition_point(|part| part.start < start);
        self.parts.iter().skip(first).map(|part| part.start).collect()
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.streamed.is_none()
    }
}

/// Adds a part. If it directly follows the last part and both are unknown, it is appended to that part. Returns the
/// number of bytes that appending saves.
fn push(parts: &mut Vec<Part>, part: Part) -> usize {
    if parts.last_mut().is_some_and(|last| last.append(&part)) {
        return ENTRY + part.entry.path.len();
    }
    parts.push(part);
    0
}

impl StreamedParts {
    /// Adds the parts of the next window.
    pub(super) fn append(&mut self, next: Self) {
        let saved: usize = next.parts.into_iter().map(|part| push(&mut self.parts, part)).sum();
        (self.bytes, self.is_full) = (next.bytes - saved, next.is_full);
    }
}

impl Part {
    fn byte_count(&self) -> usize {
        let span = self.span.as_ref().map_or(0, |span| span.end - self.start + span.declarations.len());
        ENTRY + self.entry.byte_count() + span
    }

    /// Appends a part that directly follows this part, if both are unknown and have their texts. Returns `false`
    /// otherwise.
    fn append(&mut self, other: &Self) -> bool {
        let is_same_parent = self.holder == other.holder && self.entry.path == other.entry.path;
        if self.span.is_some() || other.span.is_some() {
            return false;
        }
        let position = self.entry.position;
        match (&mut self.entry.content, &other.entry.content) {
            (
                KeptContent::Elements { text, count, origin: Origin::Unknown },
                KeptContent::Elements { text: added, count: added_count, origin: Origin::Unknown },
            ) if is_same_parent && position + *count == other.entry.position => {
                text.push_str(added);
                *count += added_count;
                true
            }
            _ => false,
        }
    }
}

impl Reader<'_> {
    /// Skips an element whose start tag has been read. Inner elements that were skipped before are not scanned again.
    pub(super) fn skip_unheld(&mut self, tag: &StartTag<'_>) -> Result<Skipped> {
        let mut used = Vec::new();
        self.walk_past(tag, &mut |reader, inner| {
            let index = reader.skipped.binary_search_by_key(&inner.start, |skipped| skipped.start);
            if let Some(skipped) = index.ok().and_then(|index| reader.skipped.get(index)) {
                skipped.used.iter().for_each(|index| note(*index, tag.scope, &mut used));
                return Ok(Some(skipped.end));
            }
            reader.use_prefixes(inner, tag.scope, &mut used).map(|_| None)
        })?;
        Ok(Skipped { start: tag.start, name_end: tag.name_end, end: self.scanner.at, used })
    }

    /// Keeps an element that was skipped: the last child of the open element.
    #[cold]
    pub(super) fn keep_skipped(&mut self, skipped: &Skipped, origin: Origin) {
        let position = self.frames.last().map_or(0, |parent| parent.ordinal.saturating_sub(1));
        self.keep_span(skipped, origin, position);
    }

    /// Keeps an element that was skipped, with the number of elements before it.
    pub(super) fn keep_span(&mut self, skipped: &Skipped, origin: Origin, position: u32) {
        let Some(holder) = self.holder() else { return };
        let declarations = self.declarations(&skipped.used);
        let content = KeptContent::Elements { text: String::new(), count: 1, origin };
        let entry = KeptXml { path: self.path_below(holder, None), position, content };
        let span = Some(Span { name_end: skipped.name_end, end: skipped.end, declarations });
        self.keep(Part { start: skipped.start, holder, entry, span });
    }

    /// Keeps the XML of `count` unknown children of the open element, or text between its children if `count` is 0.
    #[cold]
    pub(super) fn keep_unknown(&mut self, start: usize, text: String, count: u32) {
        let Some(holder) = self.holder() else { return };
        let position = self.frames.last().map_or(0, |parent| parent.ordinal - count.min(parent.ordinal));
        let content = KeptContent::Elements { text, count, origin: Origin::Unknown };
        let entry = KeptXml { path: self.path_below(holder, None), position, content };
        self.keep(Part { start, holder, entry, span: None });
    }

    /// Keeps an attribute of the open element, or of its child `inside`.
    #[cold]
    pub(super) fn keep_attribute(&mut self, attribute: &Attribute<'_>, inside: Option<&StartTag<'_>>) {
        let Some(holder) = self.holder() else { return };
        let scope = &self.scanner.scope;
        let is_type = (attribute.namespace, attribute.local) == (Namespace::XSI, "type");
        let value_namespace = attribute
            .value
            .split_once(':')
            .filter(|_| is_type)
            .and_then(|(prefix, _)| Some(scope.uri(scope.resolve(prefix.trim_start())?).to_owned()));
        let content = KeptContent::Attribute(KeptAttribute {
            text: attribute_text(attribute),
            namespace: scope.uri(attribute.namespace).to_owned(),
            value_namespace,
        });
        let entry = KeptXml { path: self.path_below(holder, inside), position: 0, content };
        // The offset after the tag may already be the end of the element, so the offset before it is used.
        self.keep(Part { start: self.scanner.at.saturating_sub(1), holder, entry, span: None });
    }

    /// Adds a part, unless the limit is reached.
    fn keep(&mut self, part: Part) {
        self.pass_gap();
        let bytes = part.byte_count();
        if self.kept.bytes.saturating_add(bytes) > self.kept.limit {
            return self.report_full();
        }
        self.kept.bytes += bytes;
        let parts = &mut self.kept.parts;
        // The parts are already in order, except the first of two elements for one field: it is kept later.
        let index = parts.partition_point(|earlier| earlier.start <= part.start);
        if index < parts.len() {
            parts.insert(index, part);
        } else {
            self.kept.bytes -= push(parts, part);
        }
    }

    fn report_full(&mut self) {
        if !std::mem::replace(&mut self.kept.is_full, true) && self.kept.limit > 0 {
            let message = format!(
                "expected at most {} bytes of XML that no field holds, found more: the rest is not kept; see max_kept",
                self.kept.limit
            );
            let error = self.error_at(ErrorKind::Limit, &message, self.scanner.at);
            self.report(&error, None);
        }
    }

    /// Drops the parts in an element that is left out or kept as a whole. The element starts at `from` and ends here.
    pub(super) fn forget_parts(&mut self, from: usize) {
        self.forget_parts_between(from, self.scanner.at);
    }

    /// Drops the parts between two offsets.
    pub(super) fn forget_parts_between(&mut self, from: usize, to: usize) {
        self.pass_gap();
        let parts = &mut self.kept.parts;
        let first = parts.partition_point(|part| part.start < from);
        let end = parts.partition_point(|part| part.start < to).max(first);
        let bytes: usize = parts.drain(first..end).map(|part| part.byte_count()).sum();
        self.kept.bytes = self.kept.bytes.saturating_sub(bytes);
    }

    /// Moves the parts below the open element into the field `kept` of its value.
    #[cold]
    pub(super) fn give_kept(&mut self, value: &mut dyn ReadComplex) {
        self.pass_gap();
        let holder = self.frames.len().saturating_sub(1);
        let parts = &self.kept.parts;
        let count = parts.iter().rev().take_while(|part| part.holder == holder).count();
        let first = parts.len() - count;
        let mut parts = std::mem::take(&mut self.kept.parts);
        let copied = self.copied(parts.drain(first..));
        self.kept.parts = parts;
        if let Some(kept) = value.kept() {
            *kept = Kept::new(copied.into_iter().map(|part| part.entry).collect());
        }
    }

    /// Returns the parts with the texts of their elements.
    fn copied(&self, parts: impl ExactSizeIterator<Item = Part>) -> Vec<Part> {
        let mut copied = Vec::with_capacity(parts.len());
        for part in parts.filter_map(|part| self.with_text(part)) {
            push(&mut copied, part);
        }
        copied
    }

    fn with_text(&self, mut part: Part) -> Option<Part> {
        if let (Some(Span { name_end, end, declarations }), KeptContent::Elements { text, .. }) =
            (part.span.take(), &mut part.entry.content)
        {
            let document = self.scanner.text;
            let (name, rest) = (document.get(part.start..name_end)?, document.get(name_end..end)?);
            let raw = [name, &declarations, rest].concat();
            *text = match legal_text(&raw, self.scanner.options.forbidden).ok()? {
                Cow::Borrowed(_) => raw,
                Cow::Owned(legal) => legal,
            };
        }
        Some(part)
    }

    /// Returns the index of the holder of a part in the open element; `None` if nothing is kept.
    fn holder(&self) -> Option<usize> {
        if self.kept.limit == 0 {
            return None;
        }
        self.frames.iter().rposition(|frame| frame.info.is_some_and(|info| info.kept))
    }

    /// Returns the path from a holder to the open element, or to its child `inside`.
    fn path_below(&mut self, holder: usize, inside: Option<&StartTag<'_>>) -> Arc<str> {
        let start = inside.map_or_else(|| self.frames.last().map_or(0, |open| open.start), |tag| tag.start);
        if let Some((last_start, last_holder, path)) = &self.kept.last_path
            && (*last_start, *last_holder) == (start, holder)
            && start > 0
        {
            return path.clone();
        }
        if holder + 1 == self.frames.len() && inside.is_none() {
            return self.kept.empty_path.clone();
        }
        let mut path = String::with_capacity(32);
        let mut frames = self.frames.iter().skip(holder);
        let mut parent = frames.next();
        for frame in frames {
            push_step(&mut path, local_part(frame.qualified), parent);
            parent = Some(frame);
        }
        if let Some(tag) = inside {
            push_step(&mut path, tag.local, parent);
        }
        let path = Arc::<str>::from(path);
        self.kept.last_path = Some((start, holder, path.clone()));
        path
    }
}

/// Streaming. Each entry of the list is read by a separate reader, from a window: the text of this entry. Another
/// reader reads the document before and after the list. The entries are a gap in its text.
impl Reader<'_> {
    /// Returns the count of bytes without the parts: the text before a list is read again at the end, with its parts.
    pub(super) fn parts_so_far(&self) -> StreamedParts {
        StreamedParts { parts: Vec::new(), bytes: self.kept.bytes, is_full: self.kept.is_full }
    }

    /// Takes the parts of a window whose holder is outside the window.
    pub(super) fn take_parts(&mut self) -> StreamedParts {
        let parts = std::mem::take(&mut self.kept.parts);
        StreamedParts { parts: self.copied(parts.into_iter()), ..self.parts_so_far() }
    }

    /// Continues the count of bytes after windows that were streamed.
    pub(super) fn continue_count(&mut self, streamed: &StreamedParts) {
        (self.kept.bytes, self.kept.is_full) = (streamed.bytes, streamed.is_full);
    }

    /// Sets the parts of all windows. They are added when the reader passes the gap.
    pub(super) fn expect_parts(&mut self, streamed: StreamedParts) {
        self.kept.streamed = Some(streamed);
    }

    /// Adds the parts of all windows if the reader has passed the gap.
    fn pass_gap(&mut self) {
        let start = self.scanner.window_start();
        if self.scanner.at > start
            && let Some(streamed) = self.kept.streamed.take()
        {
            self.continue_count(&streamed);
            self.kept.parts.extend(streamed.parts.into_iter().map(|part| Part { start, ..part }));
        }
    }
}

/// Returns an attribute as `Name="value"`.
pub(super) fn attribute_text(attribute: &Attribute<'_>) -> String {
    let value = escape_value(&attribute.value).replace("&apos;", "'");
    format!("{}=\"{value}\"", attribute.qualified)
}
