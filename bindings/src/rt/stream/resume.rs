//! Reading on in the middle of a document: what is open and in scope there, and where it is.

use std::borrow::Cow;

use crate::Position;

use crate::rt::reader::{Frame, Reader};
use crate::rt::type_info::TypeInfo;

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
    info: Option<&'static TypeInfo>,
    ordinal: u32,
    seen: u64,
}

impl Place {
    /// The place that a reader has come to, at the end of its text.
    pub(super) fn of(reader: &Reader<'_>) -> Self {
        let frames = reader.frames.iter().map(|frame| Open {
            qualified: frame.qualified.to_owned(),
            info: frame.info,
            ordinal: frame.ordinal,
            seen: frame.seen,
        });
        let declarations = reader.bindings.declarations();
        Self {
            frames: frames.collect(),
            declarations: declarations.map(|(prefix, uri)| (prefix.to_owned(), uri.to_owned())).collect(),
            redeclared: reader.redeclared,
            position: reader.position(reader.text.len()),
        }
    }

    /// The info of the innermost open element.
    pub(super) fn info(&self) -> Option<&'static TypeInfo> {
        self.frames.last().and_then(|open| open.info)
    }

    /// Lets a reader begin here with its text.
    pub(super) fn resume<'a>(&'a self, reader: &mut Reader<'a>) {
        reader.at = 0;
        reader.frames = self.frames.iter().map(Open::frame).collect();
        for (prefix, uri) in &self.declarations {
            reader.bindings.declare(prefix, Cow::Borrowed(uri));
        }
        reader.redeclared = self.redeclared;
        reader.continues_at(0, self.position, 0);
    }

    /// Lets a reader's text go on from here after `length` bytes, at which its innermost element opens.
    pub(super) fn resume_after(&self, length: usize, reader: &mut Reader<'_>) {
        let ordinal = self.frames.last().map_or(0, |open| open.ordinal);
        reader.continues_at(length, self.position, ordinal);
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
        let Self { qualified, info, ordinal, seen } = self;
        Frame { qualified, info: *info, ordinal: *ordinal, seen: *seen }
    }
}
