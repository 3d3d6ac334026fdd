//! Bytes that arrive in chunks, and the markup in them.

use std::io::{BufRead, ErrorKind as IoErrorKind};
use std::ops::Range;

use crate::{Error, ErrorKind, Result};

use super::markup::{Markup, MarkupSearch, plain_tag};

/// The greatest number of bytes that are taken from a reader at once. A reader over a slice offers the whole slice.
const AT_ONCE: usize = 32 << 10;

/// The bytes that have arrived and are not consumed, and the offset up to which they have been scanned.
#[derive(Clone, Default)]
pub(crate) struct MarkupBuffer {
    bytes: Vec<u8>,
    /// The offset of the first byte that is not consumed.
    start: usize,
    /// The bytes before this offset have been scanned.
    at: usize,
    /// The search for the end of the markup at `at`, if its start has been found.
    search: Option<MarkupSearch>,
}

impl MarkupBuffer {
    /// Adds bytes at the end.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Adds the next bytes of a reader. Returns their number, which is 0 at the end of the input.
    pub(crate) fn push_from(&mut self, reader: &mut impl BufRead) -> Result<usize> {
        read_chunk(reader, |chunk| self.push(chunk))
    }

    /// Scans past the next markup. Returns the markup and the offset of its `<`, or `None` if more bytes are needed.
    pub(crate) fn next_markup(&mut self) -> Option<(usize, Markup)> {
        let mut search = match self.search.take() {
            Some(search) => search,
            None => {
                let Some(length) = memchr::memchr(b'<', self.unscanned()) else {
                    self.at = self.bytes.len();
                    return None;
                };
                self.at += length;
                if let Some(found) = plain_tag(self.unscanned()) {
                    let start = self.at;
                    self.at += found.length();
                    return Some((start, found));
                }
                MarkupSearch::default()
            }
        };
        let Some(found) = search.feed(self.unscanned()) else {
            self.search = Some(search);
            return None;
        };
        let start = self.at;
        self.at += found.length();
        Some((start, found))
    }

    /// Returns `true` if the start of markup has been found, but not its end.
    pub(crate) fn is_inside_markup(&self) -> bool {
        self.search.is_some()
    }

    /// Returns the bytes that have not been scanned. Inside markup, they start at its `<`.
    pub(crate) fn unscanned(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or(&[])
    }

    /// Returns the bytes from an offset on, at most `length`.
    pub(crate) fn at_most(&self, offset: usize, length: usize) -> &[u8] {
        let rest = self.bytes.get(offset..).unwrap_or(&[]);
        rest.get(..length).unwrap_or(rest)
    }

    /// Returns the offset up to which the bytes have been scanned.
    pub(crate) fn scanned(&self) -> usize {
        self.at
    }

    /// Returns the number of bytes that are not consumed.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len() - self.start
    }

    /// Continues the scan at another offset.
    pub(crate) fn scan_from(&mut self, offset: usize) {
        (self.at, self.search) = (offset, None);
    }

    /// Skips the next bytes: they count as scanned.
    pub(crate) fn skip(&mut self, length: usize) {
        self.scan_from(self.at + length);
    }

    /// Skips all bytes: they count as scanned.
    pub(crate) fn skip_all(&mut self) {
        self.scan_from(self.bytes.len());
    }

    /// Consumes the bytes up to the scanned offset.
    pub(crate) fn take(&mut self) -> &[u8] {
        let taken = self.take_range();
        self.bytes.get(taken).unwrap_or(&[])
    }

    /// Consumes the bytes up to the scanned offset, and returns their offsets.
    pub(crate) fn take_range(&mut self) -> Range<usize> {
        std::mem::replace(&mut self.start, self.at)..self.at
    }

    /// Creates a buffer with bytes of which those before an offset are consumed.
    pub(crate) fn from_offset(bytes: Vec<u8>, offset: usize) -> Self {
        Self { bytes, start: offset, at: offset, search: None }
    }

    /// Removes all bytes. Returns the bytes, and the offset up to which they have been scanned.
    pub(crate) fn take_bytes(&mut self) -> (Vec<u8>, usize) {
        let Self { bytes, at, .. } = std::mem::take(self);
        (bytes, at)
    }

    /// Returns the offset of the first byte that is not consumed.
    pub(crate) fn consumed(&self) -> usize {
        self.start
    }

    /// Consumes the bytes before an offset.
    pub(crate) fn consume_to(&mut self, offset: usize) {
        self.start = offset;
    }

    /// Drops the consumed bytes if they are more than half of all bytes, and returns their number. Offsets from before
    /// this call are no longer valid.
    pub(crate) fn forget(&mut self) -> usize {
        if self.start <= self.bytes.len() / 2 {
            return 0;
        }
        self.bytes.drain(..self.start);
        self.at -= self.start;
        std::mem::take(&mut self.start)
    }

    /// Drops the bytes that are not needed to find the end of the current markup, and returns their offsets. The first
    /// `head` bytes of the markup stay.
    ///
    /// [`take`](Self::take) later returns the markup without the dropped bytes.
    pub(crate) fn shorten_markup(&mut self, head: usize) -> Range<usize> {
        match &mut self.search {
            Some(search) => search.shorten(&mut self.bytes, self.at, head),
            None => 0..0,
        }
    }
}

/// Passes the next bytes of a reader to `take`. Returns their number, which is 0 at the end of the input.
pub(crate) fn read_chunk(reader: &mut impl BufRead, take: impl FnOnce(&[u8])) -> Result<usize> {
    let arrived = loop {
        match reader.fill_buf() {
            Ok(arrived) => break arrived,
            Err(error) if error.kind() == IoErrorKind::Interrupted => {}
            Err(error) => {
                return Err(Error::new(ErrorKind::Io, format!("reading from the input failed: {error}")));
            }
        }
    };
    let arrived = arrived.get(..AT_ONCE).unwrap_or(arrived);
    take(arrived);
    let length = arrived.len();
    reader.consume(length);
    Ok(length)
}
