//! The state of a reader between two children of an element, without the text of the document.

use crate::Position;
use crate::rt::model::TypeInfo;
use crate::rt::syntax::OuterScope;

use super::super::parts::StreamedParts;
use super::super::reader::{Frame, Reader};

/// The state of a reader between two children of an element.
pub(super) struct ResumePoint {
    frames: Vec<OpenElement>,
    scope: OuterScope,
    redeclared: usize,
    is_failed_message: bool,
    position: Position,
    /// The XML in the entries so far that no field of them holds.
    parts: StreamedParts,
}

/// The changes of the state by one entry of the list. They do not borrow the text of the entry.
pub(super) struct Progress {
    ordinal: u32,
    redeclared: usize,
    position: Position,
    parts: StreamedParts,
}

/// An open element; see [`Frame`].
struct OpenElement {
    qualified: String,
    info: Option<&'static TypeInfo>,
    ordinal: u32,
    previous: u16,
    has_other_type: bool,
    seen: u64,
}

impl ResumePoint {
    /// Returns the state of a reader at the end of its text.
    pub(super) fn of(reader: &Reader<'_>) -> Self {
        let frames = reader.frames.iter().map(|frame| OpenElement {
            qualified: frame.qualified.to_owned(),
            info: frame.info,
            ordinal: frame.ordinal,
            previous: frame.previous,
            has_other_type: frame.has_other_type,
            seen: frame.seen,
        });
        Self {
            frames: frames.collect(),
            scope: reader.scanner.scope.to_outer(),
            redeclared: reader.redeclared,
            is_failed_message: reader.is_failed_message,
            position: reader.position(reader.scanner.text.len()),
            parts: reader.parts_so_far(),
        }
    }

    /// Returns the type information of the innermost open element.
    pub(super) fn info(&self) -> Option<&'static TypeInfo> {
        self.frames.last().and_then(|open| open.info)
    }

    /// Puts a new reader into this state, at the start of its text.
    pub(super) fn resume<'a>(&'a self, reader: &mut Reader<'a>) {
        reader.scanner.at = 0;
        reader.frames = self.frames.iter().map(OpenElement::frame).collect();
        reader.scanner.scope.continue_from(&self.scope);
        reader.redeclared = self.redeclared;
        reader.is_failed_message = self.is_failed_message;
        reader.continue_count(&self.parts);
        reader.window_ordinal = 0;
        reader.scanner.continue_at(0, self.position);
    }

    /// Prepares a reader whose text has a gap after `length` bytes: the entries after the start tag of the list are
    /// missing. After the gap, the reader continues from this state.
    pub(super) fn resume_after(&self, length: usize, reader: &mut Reader<'_>) {
        reader.window_ordinal = self.frames.last().map_or(0, |open| open.ordinal);
        reader.expect_parts(self.parts.clone());
        reader.scanner.continue_at(length, self.position);
    }

    /// Changes to the state of a reader that continued from here.
    pub(super) fn advance(&mut self, progress: Progress) {
        if let Some(open) = self.frames.last_mut() {
            open.ordinal = progress.ordinal;
        }
        (self.redeclared, self.position) = (progress.redeclared, progress.position);
        self.parts.append(progress.parts);
    }

    /// Returns the offset in the document.
    pub(super) fn offset(&self) -> usize {
        self.position.offset
    }
}

impl Progress {
    /// Returns the changes up to an offset in the text of the reader.
    pub(super) fn of(reader: &mut Reader<'_>, offset: usize) -> Self {
        Self {
            ordinal: reader.frames.last().map_or(0, |frame| frame.ordinal),
            redeclared: reader.redeclared,
            position: reader.position(offset),
            parts: reader.take_parts(),
        }
    }
}

impl OpenElement {
    fn frame(&self) -> Frame<'_> {
        let &Self { ref qualified, info, ordinal, previous, has_other_type, seen } = self;
        Frame {
            qualified,
            info,
            start: 0,
            children: 0,
            ordinal,
            previous,
            is_nil: false,
            has_other_type,
            seen,
        }
    }
}
