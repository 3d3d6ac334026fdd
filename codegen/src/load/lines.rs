//! Line numbers of offsets in a text.

/// The line of an offset, starting at 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    Lines::new(text).at(offset as u64)
}

/// The lines of offsets that never decrease.
pub(super) struct Lines<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, offset: 0, line: 1 }
    }

    /// The line of an offset, starting at 1. An offset beyond the text is on the last line.
    pub(super) fn at(&mut self, offset: u64) -> usize {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(self.text.len());
        if let Some(passed) = self.text.as_bytes().get(self.offset..offset) {
            self.line += passed.split(|byte| *byte == b'\n').count() - 1;
            self.offset = offset;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_of_an_offset_counts_the_line_breaks_before_it() {
        assert_eq!([0, 1, 2, 3, 9].map(|offset| line_of("a\n\nb", offset)), [1, 1, 2, 3, 3]);
    }
}
