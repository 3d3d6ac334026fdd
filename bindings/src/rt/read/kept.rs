//! Collection of the XML that no field holds, until it goes into the field `kept` of a value.
//!
//! A part is an element, an attribute or text that becomes an entry of `kept`. Its holder is the nearest open element
//! whose type has the field `kept`. An element that cannot be read is first recorded as a span of the document; its
//! text is copied when the holder closes. If an enclosing element is left out too, the part is dropped, because the XML
//! of the enclosing element contains it.

use std::sync::Arc;

use crate::{ErrorKind, Result};

use super::parts::{List, Part, Shared, Span, StreamedParts, push, push_entry};
use super::paths::Path;
use super::raw::{escape_value, legal_string, legal_text};
use super::reader::{Frame, Reader};
use super::traits::ReadComplex;
use super::used::UsedDeclarations;
use crate::rt::kept::{Kept, KeptAttribute, KeptContent, KeptXml, ListIndex, Origin};
use crate::rt::model::TypeInfo;
use crate::rt::syntax::{Attribute, Namespace, StartTag, is_name, trimmed};

/// An element that was skipped because the value does not hold it.
pub(super) struct Skipped {
    pub(super) start: usize,
    name_end: usize,
    pub(super) end: usize,
    pub(super) used: UsedDeclarations,
}

impl Reader<'_> {
    /// Skips an element whose start tag has been read. Inner elements that were skipped before are not scanned again.
    pub(super) fn skip_unheld(&mut self, tag: &StartTag<'_>) -> Result<Skipped> {
        let mut used = UsedDeclarations::default();
        if self.skip_plain(tag)? {
            self.use_prefix(self.scanner.qualified(tag), tag.scope, &mut used);
            return Ok(Skipped { start: tag.start, name_end: tag.name_end, end: self.scanner.at, used });
        }
        self.walk_past(tag, &mut |reader, inner| {
            let index = reader.skipped.binary_search_by_key(&inner.start, |skipped| skipped.start);
            if let Some(skipped) = index.ok().and_then(|index| reader.skipped.get(index)) {
                skipped.used.iter().for_each(|index| used.note(index, tag.scope));
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
        let span = Some(Span { name_end: skipped.name_end, end: skipped.end, declarations });
        self.keep_content(skipped.start, (holder, None), position, content, span);
    }

    /// Keeps the XML of an unknown element: the last child of the open element.
    #[cold]
    pub(super) fn keep_unknown(&mut self, start: usize, text: String) {
        let Some(holder) = self.holder() else { return };
        let position = self.frames.last().map_or(0, |parent| parent.ordinal.saturating_sub(1));
        let content = KeptContent::Elements { text, count: 1, origin: Origin::Unknown };
        self.keep_content(start, (holder, None), position, content, None);
    }

    /// Keeps the text between two children of the open element, from an offset to the current position.
    #[cold]
    pub(super) fn keep_text(&mut self, start: usize, origin: Origin) -> Result<()> {
        let text = self.text_from(start).unwrap_or("");
        let text = match legal_text(text, self.scanner.options.forbidden) {
            Ok(text) => text.into_owned(),
            Err(code) => return Err(self.with_path(self.scanner.forbidden(code, start))),
        };
        let Some(holder) = self.holder() else { return Ok(()) };
        let position = self.frames.last().map_or(0, |parent| parent.ordinal);
        let content = KeptContent::Elements { text, count: 0, origin };
        self.keep_content(start, (holder, None), position, content, None);
        Ok(())
    }

    /// Keeps an attribute of the open element, or of its child `inside`.
    #[cold]
    pub(super) fn keep_attribute(&mut self, attribute: &Attribute<'_>, inside: Option<&StartTag<'_>>) {
        let Some(holder) = self.holder() else { return };
        let scope = &self.scanner.scope;
        let is_type = (attribute.namespace, attribute.local) == (Namespace::XSI, "type");
        // The white space around a type name has no meaning.
        let value = if is_type { trimmed(&attribute.value) } else { &attribute.value };
        // A type name without a prefix is in the default namespace.
        let value_namespace = match value.split_once(':') {
            Some((prefix, _)) => scope.resolve(prefix),
            None => Some(scope.default_namespace()),
        };
        let is_name = is_type && is_name(value);
        let value_namespace = value_namespace.filter(|_| is_name).map(|found| self.shared_uri(found));
        let content = KeptContent::Attribute(KeptAttribute {
            text: written_attribute(attribute.qualified, value),
            namespace: self.shared_uri(attribute.namespace),
            value_namespace: value_namespace.filter(|uri| !uri.is_empty()),
        });
        // The offset after the tag may already be the end of the element, so the offset before it is used.
        self.keep_content(self.scanner.at.saturating_sub(1), (holder, inside), 0, content, None);
    }

    /// Returns the URI of a namespace. Attributes with the same declaration share it, because a URI can be long.
    fn shared_uri(&mut self, namespace: Namespace) -> Arc<str> {
        let uri = self.scanner.scope.uri(namespace);
        if uri.is_empty() {
            return Arc::clone(&self.kept.empty_path);
        }
        // Only the address of a text in the document is that of one declaration.
        if !self.scanner.text.as_bytes().as_ptr_range().contains(&uri.as_ptr()) {
            return uri.into();
        }
        Arc::clone(self.kept.uris.entry(uri.as_ptr().addr()).or_insert_with(|| uri.into()))
    }

    /// Keeps a part of the open element, or of its child `inside`.
    fn keep_content(
        &mut self,
        start: usize,
        (holder, inside): (usize, Option<&StartTag<'_>>),
        position: u32,
        content: KeptContent,
        span: Option<Span>,
    ) {
        let Path { text, lists } = self.path_below(holder, inside);
        let entry = KeptXml { path: text, indices: None, own_index: None, position, content };
        self.keep(Part { start, holder, lists, entry, span });
    }

    /// Adds a part, unless the limit is reached.
    fn keep(&mut self, part: Part) {
        self.pass_gap();
        let bytes = part.byte_count();
        if self.kept.bytes.saturating_add(bytes) > self.kept.limit {
            return self.exclude(part.start);
        }
        self.kept.bytes += bytes;
        let parts = &mut self.kept.parts;
        // The parts are already in order, except the first of two elements for one field: it is kept later.
        if parts.last().is_none_or(|last| last.start <= part.start) {
            self.kept.bytes -= push(parts, part);
            return;
        }
        let index = parts.partition_point(|earlier| earlier.start <= part.start);
        parts.insert(index, part);
    }

    /// Notes that the limit excludes a part. The report waits for the end of the outermost holder, because an enclosing
    /// element with the part may be kept as a whole.
    fn exclude(&mut self, start: usize) {
        if !self.kept.is_full {
            let (first, last) = self.kept.excluded.unwrap_or((start, start));
            self.kept.excluded = Some((first.min(start), last.max(start)));
            self.watches = true;
        }
    }

    /// Reports that the limit excludes parts, if the open element is their outermost holder.
    pub(super) fn report_excluded(&mut self) {
        let is_holder = |frame: &Frame<'_>| frame.info.is_some_and(|info| info.kept);
        let outer = self.frames.len().saturating_sub(1);
        if self.kept.excluded.is_some() && !self.frames.iter().take(outer).any(is_holder) {
            self.kept.excluded = None;
            self.report_full();
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
        if parts.last().is_none_or(|part| part.start < from) && self.kept.excluded.is_none() {
            return;
        }
        let first = parts.partition_point(|part| part.start < from);
        let end = parts.partition_point(|part| part.start < to).max(first);
        let bytes: usize = parts.drain(first..end).map(|part| part.byte_count()).sum();
        self.kept.bytes = self.kept.bytes.saturating_sub(bytes);
        if let Some((first, last)) = self.kept.excluded
            && (from..to).contains(&first)
        {
            self.kept.excluded = (last >= to).then_some((last, last));
        }
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
        let start = self.frames.last().map_or(0, |holder| holder.start);
        self.watched.sort_indices(start);
        let mut entries = Vec::with_capacity(count);
        for mut part in parts.drain(first..) {
            if !self.add_text(&mut part) {
                continue;
            }
            part.entry.indices = self.kept.last_indices.get(part.lists.as_ref(), |list| {
                let index = list.index.or_else(|| self.watched.index(list));
                index.unwrap_or(ListIndex::UNKNOWN)
            });
            push_entry(&mut entries, part.entry);
        }
        self.kept.parts = parts;
        self.watched.forget_indices(start);
        if let Some(kept) = value.kept() {
            *kept = Kept::new(entries);
        }
    }

    /// Returns the parts with the texts of their elements, and with the indices that are known already.
    fn copied(&mut self, parts: impl ExactSizeIterator<Item = Part>) -> Vec<Part> {
        self.watched.sort_indices(0);
        let mut copied = Vec::with_capacity(parts.len());
        let mut known = Shared::default();
        for mut part in parts {
            if !self.add_text(&mut part) {
                continue;
            }
            part.lists = known.get(part.lists.as_ref(), |list| {
                let index = list.index.or_else(|| self.watched.index(list));
                List { index, ..*list }
            });
            push(&mut copied, part);
        }
        copied
    }

    /// Copies the text of an element from the document into its part. Returns `false` if the text has a forbidden
    /// character.
    fn add_text(&self, part: &mut Part) -> bool {
        let Some(Span { name_end, end, declarations }) = part.span.take() else { return true };
        let document = self.scanner.text;
        let name = document.get(part.start..name_end).unwrap_or("");
        let rest = document.get(name_end..end).unwrap_or("");
        let mut raw = String::with_capacity(name.len() + declarations.len() + rest.len());
        [name, &declarations, rest].into_iter().for_each(|part| raw.push_str(part));
        match (legal_string(raw, self.scanner.options.forbidden), &mut part.entry.content) {
            (Ok(legal), KeptContent::Elements { text, .. }) => *text = legal,
            (Ok(_), KeptContent::Attribute(_)) => {}
            (Err(_), _) => return false,
        }
        true
    }

    /// Returns the number of parts so far.
    pub(super) fn kept_count(&self) -> usize {
        self.kept.parts.len()
    }

    /// Returns `true` if parts of the open element are kept.
    pub(super) fn has_holder(&self) -> bool {
        self.holder().is_some()
    }

    /// Returns `true` if parts of an element of a type, below the open element, are kept.
    pub(super) fn keeps(&self, info: &TypeInfo) -> bool {
        self.kept.limit > 0 && (info.kept || self.has_holder())
    }

    /// Returns the index of the holder of a part in the open element; `None` if nothing is kept.
    fn holder(&self) -> Option<usize> {
        if self.kept.limit == 0 {
            return None;
        }
        self.frames.iter().rposition(|frame| !frame.is_nil && frame.info.is_some_and(|info| info.kept))
    }
}

/// Streaming. Each entry of the list is read by a separate reader, from a window: the text of this entry. Another
/// reader reads the document before and after the list. The entries are a gap in its text.
impl Reader<'_> {
    /// Returns the count of bytes without the parts: the text before a list is read again at the end, with its parts.
    pub(super) fn parts_so_far(&self) -> StreamedParts {
        let (bytes, is_full) = (self.kept.bytes, self.kept.is_full);
        StreamedParts { parts: Vec::new(), bytes, is_full, is_excluding: false }
    }

    /// Takes the parts of a window whose holder is outside the window.
    pub(super) fn take_parts(&mut self) -> StreamedParts {
        let parts = std::mem::take(&mut self.kept.parts);
        let is_excluding = self.kept.excluded.is_some();
        StreamedParts { parts: self.copied(parts.into_iter()), is_excluding, ..self.parts_so_far() }
    }

    /// Continues the count of bytes after windows that were streamed.
    pub(super) fn continue_count(&mut self, streamed: &StreamedParts) {
        (self.kept.bytes, self.kept.is_full) = (streamed.bytes, streamed.is_full);
    }

    /// Sets the parts of all windows. They are added when the reader passes the gap.
    pub(super) fn expect_parts(&mut self, streamed: StreamedParts) {
        self.kept.streamed = Some(streamed);
        self.watches = true;
    }

    /// Adds the parts of all windows if the reader has passed the gap.
    #[inline]
    pub(super) fn pass_gap(&mut self) {
        if self.kept.streamed.is_some() {
            self.add_streamed();
        }
    }

    fn add_streamed(&mut self) {
        let start = self.scanner.window_start();
        if self.scanner.at > start
            && let Some(streamed) = self.kept.streamed.take()
        {
            self.continue_count(&streamed);
            if streamed.is_excluding {
                self.exclude(start);
            }
            let mut known = Shared::default();
            for mut part in streamed.parts {
                part.lists = known.get(part.lists.as_ref(), |list| {
                    let open = self.frames.get(list.depth).filter(|_| list.index.is_none());
                    List { start: open.map_or(list.start, |open| open.start), ..*list }
                });
                self.watch_lists(part.lists.as_deref().unwrap_or_default());
                self.kept.parts.push(Part { start, ..part });
            }
        }
    }
}

/// Returns an attribute as `Name="value"`, with references to characters that XML forbids.
pub(super) fn attribute_text(attribute: &Attribute<'_>) -> String {
    written_attribute(attribute.qualified, &attribute.value)
}

fn written_attribute(qualified: &str, value: &str) -> String {
    format!("{qualified}=\"{}\"", escape_value(value).replace("&apos;", "'"))
}
