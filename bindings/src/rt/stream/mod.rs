//! A long list inside a document, read an item at a time from bytes that arrive bit by bit.
//!
//! The document is cut at tags. What is before the list is read as the start of a document: it says what is
//! open and in scope where the list's items stand. Each item is then read there, by the same code as ever.
//! What is around the list is read at the end, as a document in which the list is empty.
//!
//! Where there is no such list, or what holds it is not read as the schema has it, the document is read as
//! a whole.

mod chunk_buffer;
mod markup;
mod resume;

use std::io::BufRead;

use crate::Result;

use self::chunk_buffer::{ChunkBuffer, ScanResult};
use self::resume::Place;
use super::document;
use super::options::ReadOptions;
use super::read::{ComplexType, Placeholder, ReadComplex};
use super::reader::{Reader, StartTag};

pub(crate) use self::chunk_buffer::too_long;

/// A document being read, with one list in it.
pub(crate) struct Stream<'r, R> {
    pieces: ChunkBuffer<R>,
    options: ReadOptions<'r>,
    /// What is around the list, as far as it has arrived.
    around: String,
    /// Where the list's next item is, while there may be one.
    place: Option<Place>,
    /// How long what is before the list is, if it has been read.
    before: usize,
    /// How many reports there have been of what is going to be read again.
    report_count: usize,
    /// What holds the list turned out unreadable: the rest is read with it.
    is_over: bool,
}

impl<'r, R: BufRead> Stream<'r, R> {
    pub(crate) fn new(reader: R, options: ReadOptions<'r>) -> Self {
        let pieces = ChunkBuffer::new(reader, options.settings.max_document);
        Self {
            pieces,
            options,
            around: String::new(),
            place: None,
            before: 0,
            report_count: 0,
            is_over: false,
        }
    }

    /// Reads what is before the list: the first element that `is` it, told its local name and its parent's,
    /// and that is of the type. `read` reads the document's root.
    pub(crate) fn open<L: ComplexType, T>(
        &mut self,
        is: impl Fn(&str, &str) -> bool,
        read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
    ) -> Result<()> {
        if self.pieces.open(is)? != ScanResult::Found {
            return Ok(());
        }
        utf8(self.pieces.take(), 0, true)?.clone_into(&mut self.around);
        let mut reader = Reader::new(&self.around, &mut self.options);
        let outcome = document::read_with(&mut reader, read);
        (self.before, self.report_count) = (self.around.len(), reader.report_count);
        match outcome {
            Err(error) if !reader.truncated => return Err(error),
            _ => {}
        }
        let place = Place::of(&reader);
        self.place = place.info().is_some_and(|info| std::ptr::eq(info, L::INFO)).then_some(place);
        Ok(())
    }

    /// Reads the list's next items into `list`; says whether there was anything to read.
    pub(crate) fn item<L: Placeholder + ComplexType + ReadComplex>(
        &mut self,
        mut list: &mut L,
    ) -> Result<bool> {
        let Some(place) = self.place.as_mut().filter(|_| !self.is_over) else { return Ok(false) };
        let cut = self.pieces.child()?;
        if cut == ScanResult::Last {
            return Ok(false);
        }
        let is_whole = cut == ScanResult::Found || self.pieces.has_ended();
        let text = utf8(self.pieces.take(), place.offset(), is_whole)?;
        let mut reader = Reader::new(text, &mut self.options);
        place.resume(&mut reader);
        if let Err(error) = reader.node_child(&mut list, L::INFO) {
            if reader.is_fatal(&error) {
                return Err(error);
            }
            self.report_count += reader.report_count;
            self.around.push_str(text);
            self.is_over = true;
            return Ok(false);
        }
        let ordinal = reader.frames.last().map_or(0, |frame| frame.ordinal);
        let (redeclared, position) = (reader.redeclared, reader.position(text.len()));
        place.advance(ordinal, redeclared, position);
        Ok(true)
    }

    /// Reads what is around the list, as a document without it.
    pub(crate) fn close<T>(
        &mut self,
        read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
    ) -> Result<T> {
        let passed = self.place.as_ref().map_or(self.before, Place::offset);
        let offset = passed + self.around.len() - self.before;
        let rest = utf8(self.pieces.take_rest()?, offset, true)?;
        self.around.push_str(rest);
        let mut reader = Reader::new(&self.around, &mut self.options);
        reader.suppressed_reports = self.report_count;
        if let Some(place) = &self.place {
            place.resume_after(self.before, &mut reader);
        }
        document::read_with(&mut reader, read)
    }
}

/// The text of a piece of a document that stands at an offset; one that is not whole may end in the middle
/// of a character.
fn utf8(bytes: &[u8], offset: usize, is_whole: bool) -> Result<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) if !is_whole && error.error_len().is_none() => Ok(bytes
            .get(..error.valid_up_to())
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or("")),
        Err(error) => Err(document::not_utf8(bytes, offset + error.valid_up_to(), offset == 0)),
    }
}
