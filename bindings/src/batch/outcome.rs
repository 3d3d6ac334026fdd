//! The outcome of an entry.

use std::fmt;

use crate::operation::Failure;
use crate::vec_methods::vec_methods;
use crate::{Error, ErrorKind};

use super::operation::BatchOperation;

/// An entry of a batch with its final outcome. The batch does not send this entry again.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finished<O: BatchOperation> {
    /// The position of the entry in the list, from 0. Entries that were added later continue the numbers.
    pub index: usize,
    /// The entry: an id, an item, or a change.
    pub entry: O::Entry,
    /// The response message of the entry, or the failure.
    pub outcome: Result<O::Message, Failed<O::Message, O::Code>>,
}

/// The entries that a response has finished, with the methods of `Vec`.
///
/// The compiler warns about a list that a program does not use: the batch does not return its outcomes again.
#[derive(Clone, Debug)]
#[must_use = "the batch does not return these outcomes again"]
pub struct FinishedEntries<O: BatchOperation>(Vec<Finished<O>>);

vec_methods!([O: BatchOperation] FinishedEntries<O>, Finished<O>);

/// The failure of an entry of a batch.
///
/// `Display` shows the reason. [`is_maybe_done`](Failed::is_maybe_done) tells if the server may have done the work.
#[derive(Clone)]
pub struct Failed<M, C> {
    error: Error,
    failure: Option<Box<Failure<M, C>>>,
    is_maybe_done: bool,
}

impl<M, C: fmt::Display> Failed<M, C> {
    /// Creates the failure of an entry from its response message.
    pub(super) fn of_message(failure: Failure<M, C>, is_maybe_done: bool) -> Self {
        let error = Error::of_failure(ErrorKind::Failure, failure.to_string(), failure.facts());
        Self { error, failure: Some(Box::new(failure)), is_maybe_done }
    }
}

impl<M, C> Failed<M, C> {
    /// Creates the failure of an entry from the failure of its request.
    pub(super) fn of_request(error: Error, is_maybe_done: bool) -> Self {
        Self { error, failure: None, is_maybe_done }
    }

    /// Returns `true` if the server may have done the work for this entry, but no response confirms it. Check the mailbox
    /// before you send the entry again.
    ///
    /// Returns `false` if the server says that the work failed, if the request was refused or not sent, and always for an
    /// operation that only reads.
    pub fn is_maybe_done(&self) -> bool {
        self.is_maybe_done
    }

    /// Returns the failure in the response message of this entry. The result is `None` if the request failed as a whole.
    pub fn failure(&self) -> Option<&Failure<M, C>> {
        self.failure.as_deref()
    }

    /// Returns the failure as an error. [`Error::response_code`] returns its code.
    pub fn error(&self) -> &Error {
        &self.error
    }
}

impl<M, C> fmt::Display for Failed<M, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)?;
        f.write_str(if self.is_maybe_done { " (the server may have done the work)" } else { "" })
    }
}

impl<M, C: fmt::Debug> fmt::Debug for Failed<M, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failed")
            .field("error", &self.error)
            .field("failure", &self.failure)
            .field("is_maybe_done", &self.is_maybe_done)
            .finish()
    }
}

impl<M, C: fmt::Debug> std::error::Error for Failed<M, C> {}

impl<M, C> From<Failed<M, C>> for Error {
    fn from(failed: Failed<M, C>) -> Self {
        failed.error
    }
}
