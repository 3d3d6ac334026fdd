//! A second element for a field that holds one.

use crate::Result;

use super::occurrence::Occurrence;
use super::reader::Reader;
use super::tolerance::Departure;
use crate::rt::syntax::StartTag;

/// The limit of the text that is read again to look at first elements, as a multiple of the document.
const READ_AGAIN: usize = 2;

impl Reader<'_> {
    /// Decides between two elements for a field that holds one: the first that is not empty counts, or else the first. Returns `true` if
    /// the second replaces the first, which is then taken back; otherwise the second is skipped. The names of the
    /// field's elements fulfil `is_named`.
    #[cold]
    pub(super) fn replaces<F: Occurrence>(
        &mut self,
        field: &mut F,
        tag: &StartTag<'_>,
        number: u16,
        is_named: impl Fn(&str) -> bool,
    ) -> Result<bool> {
        if self.refuses(Departure::RepeatedElement) || self.is_indispensable(tag) {
            return Err(self.duplicate(tag));
        }
        let is_empty = tag.empty || self.scanner.rest().starts_with(b"</");
        if !is_empty && self.is_first_empty(tag, &is_named)? {
            self.depart(Departure::RepeatedElement, |reader| reader.duplicate(tag))?;
            field.undo();
            let first = self.frames.last().map_or(0, |parent| parent.children);
            if let Some(index) = self.children.iter().rposition(|child| child.number == number)
                && index >= first
            {
                self.children.remove(index);
            }
            return Ok(true);
        }
        self.skip(tag)?;
        self.depart_from(Departure::RepeatedElement, tag.start, |reader| reader.duplicate(tag))?;
        Ok(false)
    }

    /// Returns `true` if the first element before a tag whose name fulfils `is_named` has no content.
    fn is_first_empty(&mut self, tag: &StartTag<'_>, is_named: &dyn Fn(&str) -> bool) -> Result<bool> {
        // A parent whose start tag is not in this text has a list that is streamed.
        let Some(start) = self.frames.last().and_then(|parent| parent.start.checked_sub(1)) else {
            return Ok(false);
        };
        self.read_again += tag.start.saturating_sub(start);
        if self.read_again > READ_AGAIN * self.scanner.text.len() {
            return Ok(false);
        }
        let (at, scope) = (self.scanner.at, self.scanner.scope.len());
        let listener = self.reports.listener.take();
        let count = self.reports.count;
        let found = self.first_before(start, tag.start, is_named);
        self.reports.listener = listener;
        self.reports.count = count;
        self.scanner.scope.truncate(scope);
        self.scanner.at = at;
        found
    }

    fn first_before(&mut self, start: usize, end: usize, is_named: &dyn Fn(&str) -> bool) -> Result<bool> {
        self.scanner.at = start;
        self.next_child()?;
        while let Some(child) = self.next_child()?.filter(|child| child.start < end) {
            if is_named(child.local) {
                return Ok(child.empty || self.scanner.rest().starts_with(b"</"));
            }
            self.skip(&child)?;
        }
        Ok(false)
    }
}
