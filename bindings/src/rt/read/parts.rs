//! Parts: the XML that no field holds, until it goes into the field `kept` of a value.

use std::sync::Arc;

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
    /// The start of the parent element of the last part, the index of the holder, and the path: a cache.
    pub(super) last_path: Option<(usize, usize, Path)>,
    /// The path of a part in its holder itself.
    pub(super) empty_path: Arc<str>,
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
    pub(super) lists: Lists,
    pub(super) entry: KeptXml,
    /// The location of an element whose text is not yet in the entry.
    pub(super) span: Option<Span>,
}

/// The path from a holder to the parent element of a part.
pub(super) type Path = (Arc<str>, Lists);

/// The parents of the numbered steps of a path; `None` without such a step.
pub(super) type Lists = Option<Arc<[List]>>;

/// The parent of a numbered step.
#[derive(Clone, Copy)]
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
    pub(super) declarations: String,
}

impl KeptParts {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            parts: Vec::new(),
            bytes: 0,
            limit,
            is_full: false,
            excluded: None,
            last_path: None,
            empty_path: Arc::default(),
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
    pub(super) fn append(&mut self, other: &Self) -> bool {
        let is_same_parent = self.holder == other.holder && self.entry.path == other.entry.path;
        if self.span.is_some() || other.span.is_some() {
            return false;
        }
        let position = self.entry.position;
        match (&mut self.entry.content, &other.entry.content) {
            (
                KeptContent::Elements { text, count, origin: origin @ (Origin::Unknown | Origin::InNil) },
                KeptContent::Elements { text: added, count: added_count, origin: added_origin },
            ) if is_same_parent && origin == added_origin && position + *count == other.entry.position => {
                text.push_str(added);
                *count += added_count;
                true
            }
            _ => false,
        }
    }
}

/// Lists, and the values made from them.
type Changed<T> = (Arc<[List]>, Arc<[T]>);

/// The last lists that were changed, with the result. Neighbouring parts share their lists.
#[derive(Default)]
pub(super) struct Shared {
    last: Option<Changed<List>>,
}

impl Shared {
    /// Returns the lists after a change of each.
    pub(super) fn get(&mut self, lists: Option<&Arc<[List]>>, change: impl Fn(&List) -> List) -> Lists {
        let lists = lists?;
        if let Some((last, changed)) = &self.last
            && Arc::ptr_eq(last, lists)
        {
            return Some(changed.clone());
        }
        let changed: Arc<[List]> = lists.iter().map(change).collect();
        self.last = Some((lists.clone(), changed.clone()));
        Some(changed)
    }
}

/// Returns the entries of parts whose lists are closed.
pub(super) fn with_indices(parts: Vec<Part>) -> Vec<KeptXml> {
    let mut last: Option<Changed<ListIndex>> = None;
    let entry = |Part { lists, entry, .. }: Part| {
        let Some(lists) = lists else { return entry };
        let known = last.take().filter(|(last, _)| Arc::ptr_eq(last, &lists)).map(|(_, indices)| indices);
        let index = |list: &List| list.index.unwrap_or(ListIndex::UNKNOWN);
        let indices = known.unwrap_or_else(|| lists.iter().map(index).collect());
        last = Some((lists, indices.clone()));
        KeptXml { indices: Some(indices), ..entry }
    };
    parts.into_iter().map(entry).collect()
}
