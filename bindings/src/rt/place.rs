//! Errors and reports at the reader's place: kind, path, position.

use crate::{Error, ErrorKind, Position, Result};

use super::name::split;
use super::reader::{Frame, Reader, StartTag};

impl Reader<'_> {
    /// An error of XML itself.
    #[cold]
    pub(crate) fn syntax(&self, message: &str, offset: usize) -> Error {
        self.error_at(ErrorKind::Syntax, message, offset)
    }

    /// An error at a place, with the path of the open elements.
    #[cold]
    pub(crate) fn error_at(&self, kind: ErrorKind, message: &str, offset: usize) -> Error {
        Error::new(kind, message).with_path(self.path(None)).with_position(self.position(offset))
    }

    /// An error about a child of the open element.
    #[cold]
    pub(crate) fn error_in(&self, kind: ErrorKind, message: &str, tag: &StartTag<'_>) -> Error {
        self.error_inside(kind, message, tag.local, tag.start)
    }

    /// An error about something inside the open element, as the path names it.
    #[cold]
    pub(crate) fn error_inside(&self, kind: ErrorKind, message: &str, local: &str, offset: usize) -> Error {
        Error::new(kind, message).with_path(self.path(Some(local))).with_position(self.position(offset))
    }

    /// The error for an element where another was expected.
    #[cold]
    pub(crate) fn instead_of(&self, expected: &str, tag: &StartTag<'_>) -> Error {
        if split(expected).1 != tag.local {
            let message = format!("expected {expected}, found {}", tag.local);
            return self.error_in(ErrorKind::Unexpected, &message, tag);
        }
        let message = match self.bindings.uri(tag.namespace) {
            "" => format!("{} has no namespace; expected {expected}", tag.local),
            uri => format!("{} is in the namespace {uri}; expected {expected}", tag.local),
        };
        self.error_in(ErrorKind::Namespace, &message, tag)
    }

    /// Lets an error pass in default mode, with a report, and not in strict mode.
    #[cold]
    pub(super) fn tolerate_outlined(&mut self, error: Error) -> Result<()> {
        if self.settings.strict {
            return Err(error);
        }
        self.tell(&error);
        Ok(())
    }

    /// Like [`Reader::tolerate`], for an error that is only made where someone wants to know.
    #[cold]
    pub(crate) fn tolerate_with(&mut self, error: impl FnOnce(&Self) -> Error) -> Result<()> {
        if !self.is_watched() {
            return Ok(());
        }
        let error = error(self);
        self.tolerate(error)
    }

    /// Says where in the document the text goes on after an offset, and how many children the element there
    /// has had.
    pub(super) fn continues_at(&mut self, offset: usize, position: Position, ordinal: u32) {
        self.window_start = (offset, position);
        self.window_ordinal = ordinal;
        self.last_place.set(self.window_start);
    }

    /// How many bytes of the document have been read.
    pub(super) fn passed(&self) -> usize {
        let (window_start, position) = self.window_start;
        self.at.checked_sub(window_start).map_or(self.at, |after| position.offset + after)
    }

    /// The place of an offset of the text, counted from the last one asked for, so that many errors in one
    /// document cost no more than one walk through it.
    pub(super) fn position(&self, offset: usize) -> Position {
        let start = if offset < self.window_start.0 { (0, Position::START) } else { self.window_start };
        let mut known = self.last_place.get();
        if (known.0 < self.window_start.0) != (offset < self.window_start.0) {
            known = start;
        }
        let (from, position) = known;
        let between = self.text.get(from.min(offset)..from.max(offset)).unwrap_or("");
        let lines = memchr::memchr_iter(b'\n', between.as_bytes()).count();
        let position = if from <= offset {
            let column = match lines {
                0 => position.column + between.chars().count(),
                _ => in_last_line(between),
            };
            Position { offset: position.offset + between.len(), line: position.line + lines, column }
        } else {
            let before = self.text.get(start.0..offset).unwrap_or("");
            // Looked for from the end: what is before may be long.
            let column = match lines {
                0 => position.column.saturating_sub(between.chars().count()),
                _ if memchr::memrchr(b'\n', before.as_bytes()).is_some() => in_last_line(before),
                _ => start.1.column + before.chars().count(),
            };
            let line = position.line.saturating_sub(lines);
            Position { offset: position.offset - between.len(), line, column }
        };
        self.last_place.set((offset, position));
        position
    }

    /// Reports.
    pub(crate) fn tell(&mut self, error: &Error) {
        self.report_count += 1;
        if let Some(report) = &mut self.report
            && self.report_count > self.suppressed_reports
        {
            report(error);
        }
    }

    /// Someone wants to know, or strict reading has to.
    #[inline]
    pub(crate) fn is_watched(&self) -> bool {
        self.settings.strict || self.report.is_some()
    }

    /// The path of the open elements, and of one inside the last.
    fn path(&self, inside: Option<&str>) -> String {
        let mut path = String::new();
        let mut parent: Option<&Frame<'_>> = None;
        let mut push = |local: &str, parent: Option<&Frame<'_>>| {
            let info = parent.and_then(|frame| frame.info.map(|info| (info, frame.ordinal)));
            push_step(
                &mut path,
                local,
                info.filter(|(info, _)| info.repeats(local)).map(|(_, ordinal)| ordinal),
            );
        };
        for frame in &self.frames {
            push(frame.qualified.rsplit(':').next().unwrap_or(frame.qualified), parent);
            parent = Some(frame);
        }
        if let Some(local) = inside {
            push(local, parent);
        }
        path
    }
}

/// The column after a text's last character.
fn in_last_line(text: &str) -> usize {
    1 + text.rsplit('\n').next().unwrap_or("").chars().count()
}

fn push_step(path: &mut String, local: &str, number: Option<u32>) {
    if !path.is_empty() {
        path.push('/');
    }
    path.push_str(local);
    if let Some(number) = number {
        path.push('[');
        path.push_str(&number.to_string());
        path.push(']');
    }
}
