//! The changes of a sync response one at a time, compared with the response read as a whole: the same
//! changes, reports, errors and meaning. Tests and fuzzing compare alike.

use std::fmt::Debug;
use std::io::{BufRead, BufReader};

use ews_bindings::sync::{Hierarchy, Items, Page, Step};
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName};
use ews_bindings::xml::ReadOptions;
use ews_bindings::{Error, Result};

/// How to read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// How many bytes arrive at a time.
    pub chunk: usize,
    /// Read strictly.
    pub strict: bool,
}

impl Reading {
    fn options(self, listener: &mut dyn FnMut(&Error)) -> ReadOptions<'_> {
        let options = ReadOptions::new().on_report(listener);
        if self.strict { options.strict() } else { options }
    }
}

/// What reading a response gave.
#[derive(Debug)]
struct Seen<C> {
    changes: Vec<C>,
    /// What the response means, without its changes; or the error.
    meaning: std::result::Result<String, String>,
    reports: Vec<String>,
}

impl<C: Debug> Seen<C> {
    fn new(step: Result<Step<C>>, changes: Vec<C>, reports: Vec<String>) -> Self {
        let mut changes = changes;
        let step = step.map(|step| match step {
            Step::Page(mut page) => {
                changes.extend(page.take_changes());
                Step::Page(page)
            }
            step => step,
        });
        let meaning = step.map(|step: Step<C>| shown(&step)).map_err(|error| format!("{error:?}"));
        Self { changes, meaning, reports }
    }
}

fn shown<C: Debug>(step: &Step<C>) -> String {
    let is_last = |page: &Page<C>| page.is_last();
    match step {
        Step::Page(page) => format!("{page:?} {}", is_last(page)),
        step => format!("{step:?}"),
    }
}

macro_rules! ways {
    ($name:ident, $sync:ty, $new:expr) => {
        mod $name {
            use super::*;

            pub(super) fn compare(bytes: &[u8], reading: Reading) -> std::result::Result<(), String> {
                let mut reports = Vec::new();
                let mut listener = |report: &Error| reports.push(format!("{report:?}"));
                let step = $new.accept_with(bytes, reading.options(&mut listener));
                let whole = Seen::new(step, Vec::new(), reports);

                let mut reports = Vec::new();
                let mut listener = |report: &Error| reports.push(format!("{report:?}"));
                let reader = BufReader::with_capacity(reading.chunk, bytes);
                let mut changes = <$sync>::changes_with(reader, reading.options(&mut listener));
                let (mut handed_out, mut failed) = (Vec::new(), None);
                for change in &mut changes {
                    match change {
                        Ok(change) => handed_out.push(change),
                        Err(error) => failed = Some(error),
                    }
                }
                let step = $new.finish(changes);
                if let Some(error) = failed
                    && !matches!(&step, Err(again) if format!("{again:?}") == format!("{error:?}"))
                {
                    return Err(format!("{error:?} while reading, at the end {step:?}"));
                }
                let streamed = Seen::new(step, handed_out, reports);
                super::compare(&whole, &streamed)
            }
        }
    };
}

fn inbox() -> Items {
    Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox))
}

ways!(items, Items, inbox());
ways!(hierarchy, Hierarchy, Hierarchy::whole_mailbox());

/// Compares both ways of reading a response of items, and of folders.
///
/// # Errors
/// What differs.
pub fn same(bytes: &[u8], reading: Reading) -> std::result::Result<(), String> {
    // Of bytes that are no text, all that is sure is that they are no page: a fault before them may be heard.
    if std::str::from_utf8(bytes).is_err() {
        let mut reader = bytes;
        let mut changes = Items::changes(&mut reader as &mut dyn BufRead);
        let fails = changes.any(|change| change.is_err());
        return if fails || !matches!(inbox().finish(changes), Ok(Step::Page(_))) {
            Ok(())
        } else {
            Err("bad bytes are read".to_owned())
        };
    }
    items::compare(bytes, reading)?;
    hierarchy::compare(bytes, reading)
}

fn compare<C: Debug + PartialEq>(whole: &Seen<C>, streamed: &Seen<C>) -> std::result::Result<(), String> {
    let differ = |what: &str, whole: &dyn Debug, streamed: &dyn Debug| {
        Err(format!("{what}: as a whole {whole:#?}, one at a time {streamed:#?}"))
    };
    // An error at the end takes the message around the changes with it; they have been handed out.
    if whole.meaning.is_ok() && whole.changes != streamed.changes {
        return differ("changes", &whole.changes, &streamed.changes);
    }
    let same_meaning =
        whole.meaning == streamed.meaning || (is_of_message(&whole.meaning) && streamed.meaning.is_err());
    if !same_meaning {
        return differ("meaning", &whole.meaning, &streamed.meaning);
    }
    if whole.reports != streamed.reports {
        return differ("reports", &whole.reports, &streamed.reports);
    }
    Ok(())
}

/// Whether the error is about a message that was kept raw: its text has no changes in it any more.
fn is_of_message(meaning: &std::result::Result<String, String>) -> bool {
    matches!(meaning, Err(error) if error.starts_with("Error(Failure"))
}
