//! The changes of a response, one at a time.

use std::fmt;
use std::io::BufRead;

use crate::messages::ResponseCode;
use crate::operation::Outcomes;
use crate::rt::{Placeholder as _, ReadOptions, Stream};
use crate::{Error, ErrorKind, Result};

use super::progress::Paged;

/// The changes of one response, read while its bytes arrive: in memory there is one change at a time, however
/// many there are.
///
/// Each is what reading the response as a whole would have given, and so are errors and reports, with their
/// places; but what comes before an error has been handed out by then. What the response means for the sync
/// is known at its end: `finish`. (A response that is not as the schema has it around the changes is read as a
/// whole from there on; [`ReadOptions::max_document`] holds for what has arrived.)
///
/// ```
/// use ews_bindings::sync::{Items, Step};
/// # use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName, SyncFolderItemsChange};
/// # fn apply(_: SyncFolderItemsChange) {}
/// # fn save(_: &str) {}
/// # let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
/// # let mut sync = Items::new(inbox);
/// # let response: &[u8] = include_bytes!("../../examples/sync/recorded/items-first.xml");
///
/// let mut changes = Items::changes(response); // any `BufRead`: a file, an HTTP body
/// for change in &mut changes {
///     apply(change?);
/// }
/// if let Step::Page(page) = sync.finish(changes)? {
///     save(&page.commit(&mut sync)?.to_string());
/// }
/// # assert!(sync.state().is_some());
/// # Ok::<(), ews_bindings::Error>(())
/// ```
pub struct Changes<'r, R, O: Paged> {
    stream: Stream<'r, R>,
    stage: Stage<O>,
}

/// How far a response has been read.
enum Stage<O: Paged> {
    Before,
    Inside,
    After(Outcomes<O::Message, ResponseCode>),
    Failed(Error),
}

impl<'r, R: BufRead, O: Paged> Changes<'r, R, O> {
    #[inline]
    pub(super) fn new(reader: R, options: ReadOptions<'r>) -> Self {
        Self { stream: Stream::new(reader, options, crate::generated::ns::ALL), stage: Stage::Before }
    }

    /// The next change; the response's end is read when there is none.
    fn advance(&mut self) -> Result<Option<O::Change>> {
        if matches!(self.stage, Stage::Before) {
            self.stream.open::<O::Changes, _>(is_changes, O::read_envelope)?;
            self.stage = Stage::Inside;
        }
        let mut list = O::Changes::placeholder();
        while self.stream.entry(&mut list)? {
            if let Some(change) = list.pop() {
                return Ok(Some(change));
            }
        }
        let envelope = self.stream.close(O::read_envelope)?;
        self.stage = Stage::After(O::split(envelope.body));
        Ok(None)
    }

    /// The outcome of each message.
    pub(super) fn outcomes(self) -> Result<Outcomes<O::Message, ResponseCode>> {
        match self.stage {
            Stage::After(outcomes) => Ok(outcomes),
            Stage::Failed(error) => Err(error),
            Stage::Before | Stage::Inside => {
                Err(Error::new(ErrorKind::Sync, "there are changes that have not been read"))
            }
        }
    }
}

/// Whether an element holds changes, by its local name and its parent's.
fn is_changes(parent: &str, name: &str) -> bool {
    name == "Changes" && parent.ends_with("ResponseMessage")
}

/// Ends after an error, which `finish` gives again. A fault is no error here, as a response without changes is
/// none: `finish` says what it means.
impl<R: BufRead, O: Paged> Iterator for Changes<'_, R, O> {
    type Item = Result<O::Change>;

    fn next(&mut self) -> Option<Self::Item> {
        if matches!(self.stage, Stage::After(_) | Stage::Failed(_)) {
            return None;
        }
        match self.advance() {
            Ok(change) => change.map(Ok),
            Err(error) => {
                self.stage = Stage::Failed(error.clone());
                error.fault().is_none().then_some(Err(error))
            }
        }
    }
}

impl<R, O: Paged> fmt::Debug for Changes<'_, R, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stage = match &self.stage {
            Stage::Before => "before",
            Stage::Inside => "inside",
            Stage::After(_) => "after",
            Stage::Failed(_) => "failed",
        };
        f.debug_struct("Changes").field("stage", &stage).finish_non_exhaustive()
    }
}
