//! Comparison of two ways to read a sync response: as a whole, and one change at a time.
//!
//! Both must give the same changes, reports, errors and step. The tests and the fuzz targets use this module.

use std::fmt::Debug;
use std::io::{BufRead, BufReader};

use ews_bindings::sync::{Hierarchy, Items, Step, SyncOperation};
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName};
use ews_bindings::xml::{ReadOptions, Report};
use ews_bindings::{Error, ErrorKind, Position, Result};

/// The options of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The number of bytes that arrive at a time.
    pub chunk: usize,
    /// Selects strict reading.
    pub strict: bool,
}

impl Reading {
    fn options(self, listener: &mut (dyn FnMut(&Report<'_>) + Send)) -> ReadOptions<'_> {
        let options = ReadOptions::new().on_report(listener);
        if self.strict { options.strict() } else { options }
    }
}

/// The result of reading a response in one of the two ways.
#[derive(Debug)]
struct ReadResult<C> {
    changes: Vec<C>,
    /// The step, without its changes, or the error.
    step: std::result::Result<String, ErrorFacts>,
    reports: Vec<String>,
}

impl<C: Debug> ReadResult<C> {
    fn new<O: SyncOperation<Change = C>>(
        step: Result<Step<O>>,
        mut changes: Vec<C>,
        reports: Vec<String>,
    ) -> Self {
        let step = step.map(|step| match step {
            Step::Page(mut page) => {
                changes.extend(page.take_changes());
                Step::Page(page)
            }
            step => step,
        });
        // The changes of a page have been taken, so this text does not contain raw XML.
        let step = step.map(|step| format!("{step:?}")).map_err(|error| ErrorFacts::of(&error));
        Self { changes, step, reports }
    }
}

/// The facts about an error that must be the same in both ways.
#[derive(Debug, PartialEq)]
struct ErrorFacts {
    kind: ErrorKind,
    path: String,
    position: Option<Position>,
    message: String,
}

impl ErrorFacts {
    fn of(error: &Error) -> Self {
        let (path, message) = (error.path().to_owned(), error.message().to_owned());
        Self { kind: error.kind(), path, position: error.position(), message }
    }
}

/// Defines a module with a function that compares both ways for a sync.
macro_rules! comparison {
    ($name:ident, $sync:ty, $new:expr) => {
        mod $name {
            use super::*;

            pub(super) fn compare(bytes: &[u8], reading: Reading) -> std::result::Result<(), String> {
                let mut reports = Vec::new();
                let mut listener = |report: &Report<'_>| reports.push(format!("{report:?}"));
                let step = $new.accept_with(bytes, reading.options(&mut listener));
                let whole = ReadResult::new(step, Vec::new(), reports);

                let mut reports = Vec::new();
                let mut listener = |report: &Report<'_>| reports.push(format!("{report:?}"));
                let reader = BufReader::with_capacity(reading.chunk, bytes);
                let mut stream = <$sync>::changes_with(reader, reading.options(&mut listener));
                let (mut changes, mut failure) = (Vec::new(), None);
                for change in &mut stream {
                    match change {
                        Ok(change) => changes.push(change),
                        Err(error) => failure = Some(error),
                    }
                }
                let step = $new.finish(stream);
                if let Some(error) = failure
                    && !matches!(&step, Err(last) if ErrorFacts::of(last) == ErrorFacts::of(&error))
                {
                    return Err(format!("a change gave {error:?}, the end of the stream {step:?}"));
                }
                let streamed = ReadResult::new(step, changes, reports);
                super::compare(&whole, &streamed)
            }
        }
    };
}

fn inbox() -> Items {
    Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox))
}

comparison!(items, Items, inbox());
comparison!(hierarchy, Hierarchy, Hierarchy::whole_mailbox());

/// Compares both ways to read a response, as a response with items and as one with folders.
///
/// # Errors
/// Describes the first difference.
pub fn same(bytes: &[u8], reading: Reading) -> std::result::Result<(), String> {
    if std::str::from_utf8(bytes).is_err() {
        return check_not_utf_8(bytes);
    }
    items::compare(bytes, reading)?;
    hierarchy::compare(bytes, reading)
}

/// Checks that bytes that are not UTF-8 never give a page. They may give a fault that precedes the invalid bytes.
fn check_not_utf_8(mut bytes: &[u8]) -> std::result::Result<(), String> {
    let mut changes = Items::changes(&mut bytes as &mut dyn BufRead);
    let fails = changes.any(|change| change.is_err());
    if fails || !matches!(inbox().finish(changes), Ok(Step::Page(_))) {
        Ok(())
    } else {
        Err("bytes that are not UTF-8 give a page".to_owned())
    }
}

fn compare<C: Debug + PartialEq>(
    whole: &ReadResult<C>,
    streamed: &ReadResult<C>,
) -> std::result::Result<(), String> {
    let difference = |what: &str, whole: &dyn Debug, streamed: &dyn Debug| {
        Err(format!("different {what}: as a whole {whole:#?}, one at a time {streamed:#?}"))
    };
    // If the whole response gives an error, its changes are lost. The stream gave those before the error.
    if whole.step.is_ok() && whole.changes != streamed.changes {
        return difference("changes", &whole.changes, &streamed.changes);
    }
    let same_step = whole.step == streamed.step || (is_raw_message(&whole.step) && streamed.step.is_err());
    if !same_step {
        return difference("steps", &whole.step, &streamed.step);
    }
    if whole.reports != streamed.reports {
        return difference("reports", &whole.reports, &streamed.reports);
    }
    Ok(())
}

/// Returns `true` if a step is the error of a message that was kept as raw XML.
///
/// In the stream, this message lacks its changes.
fn is_raw_message(step: &std::result::Result<String, ErrorFacts>) -> bool {
    matches!(step, Err(error) if error.kind == ErrorKind::Failure)
}
