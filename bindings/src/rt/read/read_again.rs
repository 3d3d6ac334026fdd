//! The elements that were read again.

/// The start and the end of elements that were read again, in the order of the document.
#[derive(Default)]
pub(super) struct ReadAgain {
    elements: Vec<(usize, usize)>,
}

impl ReadAgain {
    /// Returns the end of the element that starts at an offset, if it was read again.
    pub(super) fn end_of(&self, start: usize) -> Option<usize> {
        let index = self.elements.binary_search_by_key(&start, |(start, _)| *start).ok()?;
        self.elements.get(index).map(|(_, end)| *end)
    }

    /// Replaces all elements that start at or after an offset.
    pub(super) fn replace_from(&mut self, start: usize, elements: impl Iterator<Item = (usize, usize)>) {
        self.elements.truncate(self.elements.partition_point(|(earlier, _)| *earlier < start));
        self.elements.extend(elements);
    }
}
