//! Recovery: a part that cannot be read is undone and kept as raw XML.

use crate::{Error, ErrorKind, Result};

use super::raw::RawXml;
use super::reader::Reader;
use super::tolerance::Departure;
use crate::rt::syntax::StartTag;

/// The state of the reader after a start tag, to return to if the element turns out unreadable.
pub(crate) struct Checkpoint {
    at: usize,
    frames: usize,
    declarations: usize,
    children: usize,
}

impl Reader<'_> {
    /// Notes the state before an element's content.
    pub(crate) fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            at: self.scanner.at,
            frames: self.frames.len(),
            declarations: self.scanner.scope.len(),
            children: self.children.len(),
        }
    }

    /// Returns `true` if reading cannot continue after an error.
    pub(super) fn is_fatal(&self, error: &Error) -> bool {
        self.refuses(Departure::UnreadableEntry)
            || matches!(error.kind(), ErrorKind::Syntax | ErrorKind::Dtd | ErrorKind::Limit)
    }

    /// Returns to a checkpoint and keeps the element raw, if reading can continue after the error.
    #[cold]
    pub(super) fn recover_outlined(
        &mut self,
        checkpoint: &Checkpoint,
        tag: &StartTag<'_>,
        error: Error,
    ) -> Result<RawXml> {
        let error = self.with_path(error);
        if self.is_fatal(&error) {
            return Err(error);
        }
        self.scanner.at = checkpoint.at;
        self.frames.truncate(checkpoint.frames);
        self.scanner.scope.truncate(checkpoint.declarations);
        self.children.truncate(checkpoint.children);
        self.report(&error);
        Ok(self.raw(tag)?.with_error(error))
    }
}
