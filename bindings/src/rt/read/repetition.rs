//! The treatment of a second element for a field that holds one value.
//!
//! The reader does not note where the element of a field is, because most documents have no repeated elements. When a
//! second element comes, the reader reads the children of the open element again and notes them in an outline. It reads
//! each child at most once more, however many elements are repeated.

use std::borrow::Cow;

use crate::Result;

use super::kept::Skipped;
use super::occurrence::Occurrence;
use super::parts::KeptParts;
use super::reader::Reader;
use super::tolerance::Departure;
use crate::rt::kept::Origin;
use crate::rt::syntax::StartTag;

/// The children of an open element, up to the last repeated one.
pub(super) struct Outline<'a> {
    /// The number of open elements, with this one.
    depth: usize,
    /// The start of the element; see [`Frame::start`](super::reader::Frame::start).
    parent: usize,
    children: Vec<OutlineChild<'a>>,
    fields: Vec<OutlineField>,
}

/// A child in an outline.
#[derive(Clone, Copy)]
struct OutlineChild<'a> {
    start: usize,
    end: usize,
    local: &'a str,
    is_empty: bool,
    /// `true` if the type of the parent has the child, perhaps in another namespace.
    is_known: bool,
}

/// What an outline says about a field.
struct OutlineField {
    number: u16,
    /// The number of children that were compared with the field.
    compared: usize,
    /// The number of children before the element whose value the field has.
    position: Option<usize>,
    /// `true` if a child for this field is not empty.
    is_filled: bool,
}

impl<'a> Reader<'a> {
    /// Decides between two elements for a field that holds one value. The first element that is not empty counts. If
    /// both are empty, the first counts.
    ///
    /// Returns `true` if the second element replaces the first: the first is removed from the field and kept. Otherwise
    /// skips and keeps the second element. `is_named` returns `true` for the names of the elements of the field.
    #[cold]
    pub(super) fn replaces<F: Occurrence>(
        &mut self,
        field: &mut F,
        tag: &StartTag<'_>,
        number: u16,
        is_named: impl Fn(&str) -> bool,
    ) -> Result<bool> {
        let replaces = self.second_replaces_first(tag, number, &is_named)?;
        if replaces {
            field.undo();
        }
        Ok(replaces)
    }

    /// Like [`Reader::replaces`], but the first element stays in the field. A program contains this method once, and not
    /// once for each type of a field.
    fn second_replaces_first(
        &mut self,
        tag: &StartTag<'_>,
        number: u16,
        is_named: &dyn Fn(&str) -> bool,
    ) -> Result<bool> {
        let must_be_whole =
            self.is_indispensable(tag) || self.is_indispensable_entry() || self.contains_whole_messages();
        if self.refuses(Departure::RepeatedElement) || must_be_whole {
            return Err(self.duplicate(tag));
        }
        let is_empty = tag.empty || self.scanner.rest().starts_with(b"</");
        let first = if is_empty { None } else { self.empty_first(tag, number, is_named)? };
        if let Some((first, position)) = first {
            self.keep_first(&first, position, Origin::Replaced);
            let text = self.scanner.text.get(first.start..first.end).map(Cow::Borrowed);
            self.depart_with(Departure::RepeatedElement, |_| text, |reader| reader.duplicate(tag))?;
            self.uncount_child(number);
            return Ok(true);
        }
        let skipped = self.skip_unheld(tag)?;
        self.keep_skipped(&skipped, Origin::Repeated);
        self.depart_from(Departure::RepeatedElement, tag.start, |reader| reader.duplicate(tag))?;
        Ok(false)
    }

    /// Moves the unknown element in a choice to `kept`, because a known alternative replaces it.
    #[cold]
    pub(super) fn keep_unlisted(&mut self, tag: &StartTag<'_>) -> Result<()> {
        let outline = self.outline(tag)?;
        let children = outline.iter().flat_map(|outline| outline.children.iter()).zip(0u32..);
        let unknown = children.map(|(child, position)| (child.start, child.is_known, position));
        let first = unknown.into_iter().find(|(start, is_known, _)| !is_known && !self.is_kept(*start));
        self.outlines.extend(outline);
        if let Some((start, _, position)) = first {
            let first = self.skipped_again(start, tag)?;
            self.keep_first(&first, position, Origin::Unknown);
        }
        Ok(())
    }

    /// Removes the last child of the open element with this number from the children that are compared with the content
    /// model.
    pub(super) fn uncount_child(&mut self, number: u16) {
        let first = self.frames.last().map_or(0, |parent| parent.children);
        if let Some(index) = self.children.iter().rposition(|child| child.number == number)
            && index >= first
        {
            self.children.remove(index);
        }
    }

    fn keep_first(&mut self, first: &Skipped, position: u32, origin: Origin) {
        self.forget_parts_between(first.start, first.end);
        self.keep_span(first, origin, position);
    }

    /// Returns the element before `tag` whose value the field has, and its position, if the element is empty.
    fn empty_first(
        &mut self,
        tag: &StartTag<'_>,
        number: u16,
        is_named: &dyn Fn(&str) -> bool,
    ) -> Result<Option<(Skipped, u32)>> {
        let Some(mut outline) = self.outline(tag)? else { return Ok(None) };
        let is_first =
            |child: &OutlineChild<'_>| child.is_known && is_named(child.local) && !self.is_kept(child.start);
        let field = outline.compare(number, &is_first);
        let position = field.position.filter(|_| !field.is_filled);
        if position.is_some() {
            // The field gets the value of `tag`.
            field.position = None;
        }
        let start = position.and_then(|position| Some((outline.children.get(position)?.start, position)));
        self.outlines.push(outline);
        let Some((start, position)) = start else { return Ok(None) };
        let first = self.skipped_again(start, tag)?;
        Ok(Some((first, u32::try_from(position).unwrap_or(u32::MAX))))
    }

    /// Returns `true` if the element at an offset is kept: it is not in a field.
    fn is_kept(&self, start: usize) -> bool {
        self.kept.parts.binary_search_by_key(&start, |part| part.start).is_ok()
            || self.skipped.binary_search_by_key(&start, |skipped| skipped.start).is_ok()
    }

    /// Takes the outline of the open element, up to its child `tag`. Returns `None` for an element whose start tag is
    /// not in this text: its list is streamed.
    fn outline(&mut self, tag: &StartTag<'_>) -> Result<Option<Outline<'a>>> {
        let Some(parent) = self.frames.last().map(|parent| parent.start).filter(|start| *start > 0) else {
            return Ok(None);
        };
        let depth = self.frames.len();
        while self.outlines.pop_if(|outline| outline.depth > depth).is_some() {}
        let known = self.outlines.pop_if(|outline| outline.depth == depth);
        let known = known.filter(|outline| outline.parent == parent);
        let mut outline =
            known.unwrap_or_else(|| Outline { depth, parent, children: Vec::new(), fields: Vec::new() });
        let read = self.again(|reader| reader.extend_outline(&mut outline, tag));
        self.scanner.reopen(tag)?;
        read.map(|()| Some(outline))
    }

    fn extend_outline(&mut self, outline: &mut Outline<'a>, tag: &StartTag<'_>) -> Result<()> {
        let info = self.frames.last().and_then(|parent| parent.info);
        match outline.children.last() {
            Some(last) => self.scanner.at = last.end,
            None => {
                self.scanner.at = outline.parent - 1;
                self.next_child()?;
            }
        }
        // The declarations of the parent are in scope already, those of `tag` do not count.
        self.scanner.scope.truncate(tag.scope);
        let first = self.scanner.at;
        let mut children = Vec::new();
        while let Some(child) = self.next_child()?.filter(|child| child.start < tag.start) {
            let is_empty = child.empty || self.scanner.rest().starts_with(b"</");
            let (start, local) = (child.start, self.scanner.local_name(&child));
            let is_known = info.is_none_or(|info| self.is_known(info, &child));
            self.skip_again(&child)?;
            children.push(OutlineChild { start, end: self.scanner.at, local, is_empty, is_known });
        }
        let read = children.iter().map(|child| (child.start, child.end));
        self.read_again.replace_from(first, read);
        outline.children.append(&mut children);
        Ok(())
    }

    /// Skips an element again that is before the start tag `tag`.
    fn skipped_again(&mut self, start: usize, tag: &StartTag<'_>) -> Result<Skipped> {
        let skipped = self.again(|reader| {
            reader.scanner.scope.truncate(tag.scope);
            reader.scanner.at = start;
            match reader.next_child()? {
                Some(child) => reader.skip_unheld(&child),
                None => Err(reader.duplicate(tag)),
            }
        });
        self.scanner.reopen(tag)?;
        skipped
    }

    /// Skips an element. Elements inside that were read again before are not scanned.
    pub(super) fn skip_again(&mut self, child: &StartTag<'_>) -> Result<()> {
        self.walk_past(child, &mut |reader, inner| Ok(reader.read_again.end_of(inner.start)))
    }

    /// Calls `read`, which reads a part of the document again. Reports and kept parts do not come twice.
    pub(super) fn again<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let listener = self.reports.listener.take();
        let count = self.reports.count;
        let kept = std::mem::replace(&mut self.kept, KeptParts::new(0));
        let secure = self.scanner.secure_declarations.len();
        let outcome = read(self);
        self.scanner.secure_declarations.truncate(secure);
        self.kept = kept;
        self.reports.listener = listener;
        self.reports.count = count;
        outcome
    }
}

impl Outline<'_> {
    /// Compares the children with a field, except those that were compared before.
    fn compare(&mut self, number: u16, is_first: &dyn Fn(&OutlineChild<'_>) -> bool) -> &mut OutlineField {
        let index = self.fields.iter().position(|field| field.number == number).unwrap_or_else(|| {
            self.fields.push(OutlineField { number, compared: 0, position: None, is_filled: false });
            self.fields.len() - 1
        });
        let field = &mut self.fields[index];
        for (position, child) in self.children.iter().enumerate().skip(field.compared) {
            if is_first(child) {
                field.position = field.position.or(Some(position));
                field.is_filled |= !child.is_empty;
            }
        }
        field.compared = self.children.len();
        field
    }
}

/// The start and the end of elements that were read again, in the order of the document.
#[derive(Default)]
pub(super) struct ReadAgain {
    elements: Vec<(usize, usize)>,
}

impl ReadAgain {
    /// Returns the end of the element that starts at an offset, if it was read again.
    fn end_of(&self, start: usize) -> Option<usize> {
        let index = self.elements.binary_search_by_key(&start, |(start, _)| *start).ok()?;
        self.elements.get(index).map(|(_, end)| *end)
    }

    /// Replaces all elements that start at or after an offset.
    pub(super) fn replace_from(&mut self, start: usize, elements: impl Iterator<Item = (usize, usize)>) {
        self.elements.truncate(self.elements.partition_point(|(earlier, _)| *earlier < start));
        self.elements.extend(elements);
    }
}
