//! Line and column of an offset.

use crate::Position;

use super::scanner::Scanner;

impl Scanner<'_> {
    /// Sets the position in the document of an offset of the text, for a text that is only a part of the document.
    /// `offset` is the end of a gap: the text before it is from another part of the document.
    pub(crate) fn continue_at(&mut self, offset: usize, position: Position) {
        self.window_start = (offset, position);
        self.last_position.set(self.window_start);
    }

    /// Returns the offset at which the text continues after a gap.
    pub(crate) fn window_start(&self) -> usize {
        self.window_start.0
    }

    /// Returns the number of bytes of the document that have been read.
    pub(crate) fn bytes_read(&self) -> usize {
        let (start, position) = self.window_start;
        self.at.checked_sub(start).map_or(self.at, |after| position.offset + after)
    }

    /// Returns the position in the document of an offset of the text.
    ///
    /// Lines are counted from the last position that was returned. So the positions of many errors in one document
    /// together need only one pass over the text.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let start = if offset < self.window_start.0 { (0, Position::START) } else { self.window_start };
        let mut known = self.last_position.get();
        if (known.0 < self.window_start.0) != (offset < self.window_start.0) {
            known = start;
        }
        let position =
            if known.0 <= offset { self.forward(known, offset) } else { self.backward(known, offset, start) };
        self.last_position.set((offset, position));
        position
    }

    fn forward(&self, (from, position): (usize, Position), offset: usize) -> Position {
        let between = self.text.get(from..offset).unwrap_or("");
        let lines = count_lines(between);
        let column =
            if lines == 0 { position.column + between.chars().count() } else { last_column(between) };
        Position { offset: position.offset + between.len(), line: position.line + lines, column }
    }

    fn backward(
        &self,
        (from, position): (usize, Position),
        offset: usize,
        start: (usize, Position),
    ) -> Position {
        let between = self.text.get(offset..from).unwrap_or("");
        let before = self.text.get(start.0..offset).unwrap_or("");
        let lines = count_lines(between);
        // The text before the offset may be long, so the search starts at its end.
        let column = match lines {
            0 => position.column.saturating_sub(between.chars().count()),
            _ if memchr::memrchr(b'\n', before.as_bytes()).is_some() => last_column(before),
            _ => start.1.column + before.chars().count(),
        };
        let line = position.line.saturating_sub(lines);
        Position { offset: position.offset - between.len(), line, column }
    }
}

fn count_lines(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count()
}

/// Returns the column after the last character of a text.
fn last_column(text: &str) -> usize {
    1 + text.rsplit('\n').next().unwrap_or("").chars().count()
}
