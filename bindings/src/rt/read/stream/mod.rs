//! Reading one list of a document entry by entry, while the document arrives.
//!
//! 1. The text before the list is read as a document that ends early.
//! 2. Each entry is read from its own text, a window, by the code that reads whole documents.
//! 3. The text before and after the list, without the entries, is read as one document.
//!
//! An entry that has arrived completely is read at once. Otherwise, the buffer first searches the end of the entry.

mod resume_point;

use std::io::BufRead;

use crate::Result;
use crate::rt::model::ComplexType;
use crate::rt::syntax::{ChunkBuffer, Namespaces, ScanResult, StartTag, not_utf8};

/// The expected length of the first entry.
const FIRST_LENGTH: usize = 1024;

use self::resume_point::{Progress, ResumePoint};
use super::options::ReadOptions;
use super::reader::Reader;
use super::traits::{Placeholder, ReadComplex};

/// A document that is being read, with one list in it.
pub(crate) struct Stream<'r, R> {
    buffer: ChunkBuffer<R>,
    options: ReadOptions<'r>,
    namespaces: Namespaces,
    /// The document around the list, as far as it has arrived.
    around: String,
    /// The state of the reader between two entries, while there may be a next one.
    resume_point: Option<ResumePoint>,
    /// The length of the document before the list, once that is read.
    before: usize,
    /// The number of reports about text that `close` reads again.
    report_count: usize,
    /// The length of the longest recent entry.
    usual_length: usize,
    /// `true` after an entry with a report. That entry was read twice to give the report, so later entries are not read
    /// ahead.
    has_reports: bool,
    /// `true` after an entry that could not be read alone. `close` reads that entry and the rest of the document
    /// together.
    reads_rest_at_close: bool,
}

impl<'r, R: BufRead> Stream<'r, R> {
    pub(crate) fn new(input: R, mut options: ReadOptions<'r>, namespaces: Namespaces) -> Self {
        options.syntax.is_decoded = true;
        Self {
            buffer: ChunkBuffer::new(input, options.max_document),
            options,
            namespaces,
            around: String::new(),
            resume_point: None,
            before: 0,
            report_count: 0,
            usual_length: FIRST_LENGTH,
            has_reports: false,
            reads_rest_at_close: false,
        }
    }

    /// Reads the document before the list. The list is the first element for which `is` returns `true`, and must have
    /// the type `L`.
    ///
    /// `is` gets the local names of the parent and of the element. `read` reads the root element of the document.
    pub(crate) fn open<L: ComplexType, T>(
        &mut self,
        is: impl Fn(&str, &str) -> bool,
        read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
    ) -> Result<()> {
        if self.buffer.open(is)? != ScanResult::Found {
            return Ok(());
        }
        utf8_chunk(self.buffer.take(), 0, true)?.clone_into(&mut self.around);
        let mut reader = Reader::new(&self.around, &mut self.options, self.namespaces);
        let outcome = reader.document(read);
        (self.before, self.report_count) = (self.around.len(), reader.reports.count);
        match outcome {
            Err(error) if !reader.scanner.truncated => return Err(error),
            _ => {}
        }
        let point = ResumePoint::of(&reader);
        self.resume_point = point.info().is_some_and(|info| info.name == L::info().name).then_some(point);
        Ok(())
    }

    /// Reads the next entries into `list`. Returns `false` after the last entry that can be read alone.
    pub(crate) fn entry<L: Placeholder + ComplexType + ReadComplex>(
        &mut self,
        mut list: &mut L,
    ) -> Result<bool> {
        if self.reads_rest_at_close || self.resume_point.is_none() {
            return Ok(false);
        }
        if self.read_arrived(list) {
            return Ok(true);
        }
        *list = L::placeholder();
        let Some(point) = self.resume_point.as_mut() else { return Ok(false) };
        let found = self.buffer.child()?;
        if found == ScanResult::Last {
            return Ok(false);
        }
        let is_whole = found == ScanResult::Found || self.buffer.has_ended();
        let text = utf8_chunk(self.buffer.take(), point.offset(), is_whole)?;
        let mut reader = Reader::new(text, &mut self.options, self.namespaces);
        point.resume(&mut reader);
        if let Err(error) = reader.complex_child(&mut list, L::info()) {
            let error = reader.with_path(error);
            if reader.is_fatal(&error) {
                return Err(error);
            }
            self.report_count += reader.reports.count;
            self.around.push_str(text);
            self.reads_rest_at_close = true;
            return Ok(false);
        }
        let progress = Progress::of(&mut reader, text.len());
        point.advance(progress);
        self.usual_length = usual_length(self.usual_length, text.len());
        Ok(true)
    }

    /// Reads the next entry without a search for its end, if the whole entry has arrived and can be read without a
    /// report. Returns `false` otherwise. This method gives no reports.
    fn read_arrived<L: ComplexType + ReadComplex>(&mut self, mut list: &mut L) -> bool {
        let Some(point) = self.resume_point.as_mut() else { return false };
        let window = self.buffer.arrived(self.usual_length + self.usual_length / 4);
        if self.has_reports || window.len() < self.usual_length {
            return false;
        }
        let Ok(text) = utf8_chunk(window, 0, false) else { return false };
        let mut reader = Reader::new(text, &mut self.options, self.namespaces);
        point.resume(&mut reader);
        reader.reports.suppressed = usize::MAX;
        let is_read = matches!(reader.complex_child(&mut list, L::info()), Ok(true));
        self.has_reports = reader.reports.count > 0;
        if !is_read || self.has_reports {
            return false;
        }
        let length = reader.scanner.at;
        let progress = Progress::of(&mut reader, length);
        point.advance(progress);
        self.buffer.pass(length);
        self.usual_length = usual_length(self.usual_length, length);
        true
    }

    /// Reads the document without the entries that have been read.
    pub(crate) fn close<T>(
        &mut self,
        read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
    ) -> Result<T> {
        let passed = self.resume_point.as_ref().map_or(self.before, ResumePoint::offset);
        let offset = passed + self.around.len() - self.before;
        let rest = utf8_chunk(self.buffer.take_rest()?, offset, true)?;
        self.around.push_str(rest);
        let mut reader = Reader::new(&self.around, &mut self.options, self.namespaces);
        reader.reports.suppressed = self.report_count;
        if let Some(point) = &self.resume_point {
            point.resume_after(self.before, &mut reader);
        }
        reader.document(read)
    }
}

/// Returns the usual length of entries after an entry with the length `length`.
fn usual_length(usual: usize, length: usize) -> usize {
    length.max(usual - usual / 16)
}

/// Returns the text of a chunk at an offset of the document. A chunk that is not whole may end inside a character.
fn utf8_chunk(bytes: &[u8], offset: usize, is_whole: bool) -> Result<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) if !is_whole && error.error_len().is_none() => Ok(bytes
            .get(..error.valid_up_to())
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or("")),
        Err(error) => Err(not_utf8(offset + error.valid_up_to())),
    }
}
