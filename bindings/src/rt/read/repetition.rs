//! The treatment of a second element for a field that holds one value.

use crate::Result;

use super::kept::Skipped;
use super::occurrence::Occurrence;
use super::parts::KeptParts;
use super::reader::Reader;
use super::tolerance::Departure;
use crate::rt::kept::Origin;
use crate::rt::syntax::StartTag;

/// The limit of the text that is read again to find the first of two elements, as a multiple of the document.
const READ_AGAIN: usize = 2;

impl Reader<'_> {
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
        let is_first = |reader: &Self, child: &StartTag<'_>| {
            let info = reader.frames.last().and_then(|parent| parent.info);
            is_named(child.local) && info.is_none_or(|info| reader.is_known(info, child))
        };
        let first = if is_empty { None } else { self.first(tag, &is_first)? };
        if let Some(first) = first.filter(|first| first.is_empty) {
            self.keep_first(&first);
            self.depart(Departure::RepeatedElement, |reader| reader.duplicate(tag))?;
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
        let is_unknown = |reader: &Self, child: &StartTag<'_>| {
            let info = reader.frames.last().and_then(|parent| parent.info);
            info.is_some_and(|info| !reader.is_known(info, child))
        };
        if let Some(first) = self.first(tag, &is_unknown)? {
            self.keep_first(&First { origin: Origin::Unknown, ..first });
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

    fn keep_first(&mut self, first: &First) {
        self.forget_parts_between(first.element.start, first.element.end);
        self.keep_span(&first.element, first.origin, first.position);
    }

    /// Returns the first child of the open element before `tag` for which `is` returns `true`.
    fn first(
        &mut self,
        tag: &StartTag<'_>,
        is: &dyn Fn(&Self, &StartTag<'_>) -> bool,
    ) -> Result<Option<First>> {
        // A parent whose start tag is not in this text has a list that is streamed.
        let Some(start) = self.frames.last().and_then(|parent| parent.start.checked_sub(1)) else {
            return Ok(None);
        };
        self.read_again += tag.start.saturating_sub(start);
        if self.read_again > READ_AGAIN * self.scanner.text.len() {
            return Ok(None);
        }
        // An element that is kept already is not in the field.
        let kept = self.kept.starts_from(start);
        let is = |reader: &Self, child: &StartTag<'_>| is(reader, child) && !kept.contains(&child.start);
        let found = self.again(|reader| reader.first_before(start, tag, &is));
        self.scanner.reopen(tag)?;
        found
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

    fn first_before(
        &mut self,
        start: usize,
        tag: &StartTag<'_>,
        is: &dyn Fn(&Self, &StartTag<'_>) -> bool,
    ) -> Result<Option<First>> {
        self.scanner.at = start;
        self.next_child()?;
        // The declarations of the parent are in scope already.
        self.scanner.scope.truncate(tag.scope);
        let (mut found, mut position) = (None::<First>, 0);
        while let Some(child) = self.next_child()?.filter(|child| child.start < tag.start) {
            // An element that could not be read is kept already.
            let is_kept = self.skipped.binary_search_by_key(&child.start, |skipped| skipped.start).is_ok();
            if !is_kept && is(self, &child) {
                let is_empty = child.empty || self.scanner.rest().starts_with(b"</");
                let element = self.skip_unheld(&child)?;
                match &mut found {
                    Some(first) => first.is_empty &= is_empty,
                    None => found = Some(First { element, position, is_empty, origin: Origin::Repeated }),
                }
            } else {
                self.skip(&child)?;
            }
            position += 1;
        }
        Ok(found)
    }
}

/// An element that another replaces.
struct First {
    element: Skipped,
    /// The number of elements before this element.
    position: u32,
    /// `true` if this element and all others that fulfil the same condition are empty.
    is_empty: bool,
    origin: Origin,
}
