//! The state of a reader between two children, without the text around them.

use std::borrow::Cow;

use crate::Position;
use crate::rt::model::TypeInfo;

use super::super::kept::StreamedParts;
use super::super::reader::{Frame, Reader};

/// The state of a reader between two children of an element.
pub(super) struct ResumePoint {
    frames: Vec<OpenElement>,
    /// Prefixes and URIs, the outermost first.
    declarations: Vec<(String, String)>,
    redeclared: usize,
    position: Position,
    /// The XML that no field holds in the entries so far.
    parts: StreamedParts,
}

/// An open element; see [`Frame`].
struct OpenElement {
    qualified: String,
    info: Option<&'static TypeInfo>,
    ordinal: u32,
    seen: u64,
}

impl ResumePoint {
    /// The state of a reader at the end of its text.
    pub(super) fn of(reader: &Reader<'_>) -> Self {
        let frames = reader.frames.iter().map(|frame| OpenElement {
            qualified: frame.qualified.to_owned(),
            info: frame.info,
            ordinal: frame.ordinal,
            seen: frame.seen,
        });
        let declarations = reader.scanner.scope.declarations();
        Self {
            frames: frames.collect(),
            declarations: declarations.map(|(prefix, uri)| (prefix.to_owned(), uri.to_owned())).collect(),
            redeclared: reader.redeclared,
            position: reader.position(reader.scanner.text.len()),
            parts: reader.parts_so_far(),
        }
    }

    /// The type of the innermost open element.
    pub(super) fn info(&self) -> Option<&'static TypeInfo> {
        self.frames.last().and_then(|open| open.info)
    }

    /// Puts a new reader into this state, at the start of its text.
    pub(super) fn resume<'a>(&'a self, reader: &mut Reader<'a>) {
        reader.scanner.at = 0;
        reader.frames = self.frames.iter().map(OpenElement::frame).collect();
        for (prefix, uri) in &self.declarations {
            reader.scanner.scope.declare(prefix, Cow::Borrowed(uri));
        }
        reader.redeclared = self.redeclared;
        reader.continue_count(&self.parts);
        reader.window_ordinal = 0;
        reader.scanner.continue_at(0, self.position);
    }

    /// Tells a reader that its text continues from this state after `length` bytes, at which the innermost element
    /// opens.
    pub(super) fn resume_after(&self, length: usize, reader: &mut Reader<'_>) {
        reader.window_ordinal = self.frames.last().map_or(0, |open| open.ordinal);
        reader.expect_parts(self.parts.clone());
        reader.scanner.continue_at(length, self.position);
    }

    /// Moves to the state of a reader that was resumed here.
    pub(super) fn advance(
        &mut self,
        ordinal: u32,
        redeclared: usize,
        position: Position,
        parts: StreamedParts,
    ) {
        if let Some(open) = self.frames.last_mut() {
            open.ordinal = ordinal;
        }
        (self.redeclared, self.position) = (redeclared, position);
        self.parts.append(parts);
    }

    /// The offset in the document.
    pub(super) fn offset(&self) -> usize {
        self.position.offset
    }
}

impl OpenElement {
    fn frame(&self) -> Frame<'_> {
        let Self { qualified, info, ordinal, seen } = self;
        Frame { qualified, info: *info, start: 0, children: 0, ordinal: *ordinal, seen: *seen }
    }
}
