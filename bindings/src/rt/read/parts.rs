//! Parts: the XML that no field holds, until it goes into the field `kept` of a value.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::paths::LastPath;
use crate::rt::kept::{KeptContent, KeptXml, ListIndex, Origin};

/// The estimated size of an entry in bytes, without its text and its path.
pub(super) const ENTRY: usize = 64;

/// The parts of a document that will be kept.
pub(super) struct KeptParts {
    /// The parts of all open holders, in the order of the document.
    pub(super) parts: Vec<Part>,
    /// The number of kept bytes, including those of closed holders.
    pub(super) bytes: usize,
    pub(super) limit: usize,
    /// The limit has been reported.
    pub(super) is_full: bool,
    /// The offsets of the first and the last part that the limit excludes, until that is reported.
    pub(super) excluded: Option<(usize, usize)>,
    pub(super) last_path: LastPath,
    pub(super) last_indices: Shared<ListIndex>,
    /// The path of a part in its holder itself.
    pub(super) empty_path: Arc<str>,
    /// The URIs of namespaces in kept attributes, by their address in the document.
    pub(super) uris: BTreeMap<usize, Arc<str>>,
    /// The parts that were found in streamed entries of a list, until the reader passes the gap in the text.
    pub(super) streamed: Option<StreamedParts>,
}

/// The parts that were found in streamed entries of a list, and the counts after these entries.
#[derive(Clone, Default)]
pub(super) struct StreamedParts {
    /// The limit excludes parts, which is not reported yet.
    pub(super) is_excluding: bool,
    pub(super) parts: Vec<Part>,
    pub(super) bytes: usize,
    pub(super) is_full: bool,
}

/// A part of a document.
#[derive(Clone)]
pub(super) struct Part {
    /// The offset at which the part starts. An attribute starts before the end of its tag.
    pub(super) start: usize,
    /// The index of the holder among the open elements.
    pub(super) holder: usize,
    /// The parents of the numbered steps of the path; `None` without such a step.
    pub(super) lists: Option<Arc<[List]>>,
    pub(super) entry: KeptXml,
    /// The location of an element whose text is not yet in the entry.
    pub(super) span: Option<Span>,
}

/// The parent of a numbered step.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct List {
    /// The index among the open elements.
    pub(super) depth: usize,
    /// The start of the element; see [`Frame::start`](super::reader::Frame::start).
    pub(super) start: usize,
    /// The number of the child in the step.
    pub(super) ordinal: u32,
    /// The index of the child in its list, as soon as the parent is closed.
    pub(super) index: Option<ListIndex>,
}

/// The location of an element in the document.
#[derive(Clone)]
pub(super) struct Span {
    pub(super) name_end: usize,
    pub(super) end: usize,
    /// The declarations of outer elements that the element uses.
    pub(super) declarations: Arc<str>,
}

impl KeptParts {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            parts: Vec::new(),
            bytes: 0,
            limit,
            is_full: false,
            excluded: None,
            last_path: LastPath::default(),
            last_indices: Shared::default(),
            empty_path: Arc::default(),
            uris: BTreeMap::new(),
            streamed: None,
        }
    }

    /// Changes the origin of the element at an offset.
    pub(super) fn mark(&mut self, start: usize, as_origin: Origin) {
        let first = self.parts.partition_point(|part| part.start < start);
        for part in self.parts.iter_mut().skip(first).take_while(|part| part.start == start) {
            if let KeptContent::Elements { origin, .. } = &mut part.entry.content {
                *origin = as_origin;
            }
        }
    }

    /// Sets the index in its list of the element at an offset.
    pub(super) fn set_index(&mut self, start: usize, index: ListIndex) {
        let first = self.parts.partition_point(|part| part.start < start);
        for part in self.parts.iter_mut().skip(first).take_while(|part| part.start == start) {
            if part.entry.origin().is_some() {
                part.entry.own_index = Some(index);
            }
        }
    }

    /// Returns `true` if the end of an open element concerns the parts.
    pub(super) fn awaits_end(&self) -> bool {
        self.excluded.is_some() || self.streamed.is_some()
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.streamed.is_none()
    }
}

/// Adds a part. If it directly follows the last part and both may be one entry, it is appended to that part. Returns the
/// number of bytes that appending saves.
pub(super) fn push(parts: &mut Vec<Part>, part: Part) -> usize {
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
        self.is_excluding |= next.is_excluding;
    }
}

impl Part {
    pub(super) fn byte_count(&self) -> usize {
        let span = self.span.as_ref().map_or(0, |span| span.end - self.start + span.declarations.len());
        ENTRY + self.entry.byte_count() + span
    }

    /// Appends a part that directly follows this part, if both have their texts, and both are unknown or in an element
    /// with `xsi:nil`. Returns `false` otherwise.
    fn append(&mut self, other: &Self) -> bool {
        let have_texts = self.span.is_none() && other.span.is_none();
        have_texts && self.holder == other.holder && append(&mut self.entry, &other.entry)
    }
}

/// Adds an entry after the entries of the same holder, like [`push`].
pub(super) fn push_entry(entries: &mut Vec<KeptXml>, entry: KeptXml) {
    if !entries.last_mut().is_some_and(|last| append(last, &entry)) {
        entries.push(entry);
    }
}

/// Appends an entry of the same holder that directly follows an entry, if both are unknown or in an element with
/// `xsi:nil`. Returns `false` otherwise.
fn append(entry: &mut KeptXml, other: &KeptXml) -> bool {
    let position = entry.position;
    match (&mut entry.content, &other.content) {
        (
            KeptContent::Elements { text, count, origin: origin @ (Origin::Unknown | Origin::InNil) },
            KeptContent::Elements { text: added, count: added_count, origin: added_origin },
        ) if origin == added_origin && position + *count == other.position && entry.path == other.path => {
            text.push_str(added);
            *count += added_count;
            true
        }
        _ => false,
    }
}

/// The last lists of which values were made, with the values. Neighbouring parts share their lists, and many holders have
/// the same values.
pub(super) struct Shared<T> {
    last: Option<Made<T>>,
}

/// Lists, and the values made from them.
type Made<T> = (Arc<[List]>, Arc<[T]>);

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { last: None }
    }
}

impl<T: PartialEq + Copy> Shared<T> {
    /// Returns a value for each list.
    pub(super) fn get(
        &mut self,
        lists: Option<&Arc<[List]>>,
        value: impl Fn(&List) -> T,
    ) -> Option<Arc<[T]>> {
        let lists = lists?;
        if let Some((last, values)) = &mut self.last
            && (Arc::ptr_eq(last, lists) || lists.iter().map(&value).eq(values.iter().copied()))
        {
            last.clone_from(lists);
            return Some(values.clone());
        }
        let values: Arc<[T]> = lists.iter().map(value).collect();
        self.last = Some((lists.clone(), values.clone()));
        Some(values)
    }
}
