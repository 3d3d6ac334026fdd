//! The rules by which the failure of an entry is final, or the entry is sent again.

use crate::operation::{Failure, Outcomes};
use crate::soap::FailureFacts;
use crate::{Error, ErrorKind};

use super::operation::BatchOperation;

/// The consequence of a failure.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Consequence {
    /// The failure is the final outcome.
    Final {
        /// The server may have done the work.
        is_maybe_done: bool,
    },
    /// The entry is sent again: the server did not do the work, or the operation only reads.
    Again,
}

/// Returns the consequence of the failure in a response message.
pub(super) fn consequence<O: BatchOperation>(failure: &Failure<O::Message, O::Code>) -> Consequence {
    let may_repeat = failure.transient().is_some_and(|transient| transient.may_repeat(O::REPEATABLE));
    if failure.is_stopped() || may_repeat {
        return Consequence::Again;
    }
    Consequence::Final { is_maybe_done: !O::REPEATABLE && failure.is_maybe_done() }
}

/// Returns the error for a response with a wrong number of messages, or `None` if the number is right.
pub(super) fn wrong_count<O: BatchOperation>(
    outcomes: &Outcomes<O::Message, O::Code>,
    expected: usize,
) -> Option<Error> {
    let found = match &outcomes[..] {
        // The only outcome of a response without messages.
        [Err(failure)] if failure.message.is_none() && failure.unlisted.is_none() => 0,
        outcomes if outcomes.len() == expected => return None,
        outcomes => outcomes.len(),
    };
    let mut message = format!(
        "expected {expected} response messages, one for each entry, found {found}: \
         it is not known which entry a message belongs to"
    );
    let failure = outcomes.iter().find_map(|outcome| outcome.as_ref().err());
    let mut facts = FailureFacts::default();
    if let Some(failure) = failure.filter(|_| found > 0) {
        // The entry of the message is not known, so the refusal of one entry must not count for all.
        facts = failure.facts().without_denial();
        message.push_str(&format!("; the first failure is {failure}"));
    }
    Some(Error::of_failure(ErrorKind::Batch, message, facts))
}

/// Returns `true` if all outcomes of a response are transient failures.
pub(super) fn is_all_transient<O: BatchOperation>(outcomes: &Outcomes<O::Message, O::Code>) -> bool {
    outcomes.iter().all(|outcome| outcome.as_ref().is_err_and(|failure| failure.transient().is_some()))
}
