//! Reading on in the middle of a document: what is open and in scope there, and where it is.

use std::borrow::Cow;

use crate::Position;

use crate::xml::input::{Frame, Input};
use crate::xml::shape::Shape;

/// The reader's place between two children of an element, kept while the text around it is let go.
pub(super) struct Place {
    frames: Vec<Open>,
    /// Prefixes and URIs, the outermost first.
    declarations: Vec<(String, String)>,
    redeclared: usize,
    position: Position,
}

/// An open element; see [`Frame`].
struct Open {
    qualified: String,
    shape: Option<&'static Shape>,
    ordinal: u32,
    seen: u64,
}

impl Place {
    /// The place that a reader has come to, at the end of its text.
    pub(super) fn of(input: &Input<'_>) -> Self {
        let frames = input.frames.iter().map(|frame| Open {
            qualified: frame.qualified.to_owned(),
            shape: frame.shape,
            ordinal: frame.ordinal,
            seen: frame.seen,
        });
        let declarations = input.bindings.declarations();
        Self {
            frames: frames.collect(),
            declarations: declarations.map(|(prefix, uri)| (prefix.to_owned(), uri.to_owned())).collect(),
            redeclared: input.redeclared,
            position: input.position(input.text.len()),
        }
    }

    /// The shape of the innermost open element.
    pub(super) fn shape(&self) -> Option<&'static Shape> {
        self.frames.last().and_then(|open| open.shape)
    }

    /// Lets a reader begin here with its text.
    pub(super) fn resume<'a>(&'a self, input: &mut Input<'a>) {
        input.at = 0;
        input.frames = self.frames.iter().map(Open::frame).collect();
        for (prefix, uri) in &self.declarations {
            input.bindings.declare(prefix, Cow::Borrowed(uri));
        }
        input.redeclared = self.redeclared;
        input.continues_at(0, self.position, 0);
    }

    /// Lets a reader's text go on from here after `length` bytes, at which its innermost element opens.
    pub(super) fn resume_after(&self, length: usize, input: &mut Input<'_>) {
        let ordinal = self.frames.last().map_or(0, |open| open.ordinal);
        input.continues_at(length, self.position, ordinal);
    }

    /// Goes on to where a reader that began here has come to.
    pub(super) fn advance(&mut self, ordinal: u32, redeclared: usize, position: Position) {
        if let Some(open) = self.frames.last_mut() {
            open.ordinal = ordinal;
        }
        (self.redeclared, self.position) = (redeclared, position);
    }

    /// Offset in the document.
    pub(super) fn offset(&self) -> usize {
        self.position.offset
    }
}

impl Open {
    fn frame(&self) -> Frame<'_> {
        let Self { qualified, shape, ordinal, seen } = self;
        Frame { qualified, shape: *shape, ordinal: *ordinal, seen: *seen }
    }
}
