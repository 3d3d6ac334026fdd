//! A document that arrives bit by bit, cut in pieces at its tags.

use std::io::BufRead;

use crate::{Error, ErrorKind, Position, Result};

use super::markup::{Markup, markup};

/// How many bytes are handled at once.
const AT_ONCE: usize = 16 << 10;

/// How many bytes the reader looks at to say what is wrong: those of `<!DOCTYPE`.
const LOOKED_AT: usize = 9;

/// How many open elements are known by name: more than stand around the changes of any response.
const NAMED: usize = 16;

/// The bytes of a document that have arrived and are not used up, and how far they have been looked at.
pub(super) struct ChunkBuffer<R> {
    reader: R,
    bytes: Vec<u8>,
    /// Where what is not used up begins.
    start: usize,
    /// Everything before has been looked at.
    at: usize,
    /// How many elements are open at `at`, and the local names of the outermost, as long as they are asked
    /// for.
    depth: usize,
    names: Vec<String>,
    are_named: bool,
    /// How many bytes have arrived, and how many may.
    arrived: usize,
    limit: usize,
    has_ended: bool,
}

/// Why a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScanResult {
    /// What was searched for ends at the place that the search has come to.
    Found,
    /// The element that was open has no more children: an end tag follows.
    Last,
    /// There is nothing more, or nothing that the reader would read.
    End,
}

impl<R: BufRead> ChunkBuffer<R> {
    pub(super) fn new(reader: R, limit: usize) -> Self {
        let (bytes, names) = (Vec::new(), Vec::new());
        Self {
            reader,
            bytes,
            start: 0,
            at: 0,
            depth: 0,
            names,
            are_named: true,
            arrived: 0,
            limit,
            has_ended: false,
        }
    }

    /// Looks for a start tag that `is` it, told the local names of its element and of the one around it.
    pub(super) fn open(&mut self, is: impl Fn(&str, &str) -> bool) -> Result<ScanResult> {
        loop {
            match self.next()? {
                Some(Markup::Start { .. }) => {
                    if let [.., parent, name] = self.names.as_slice()
                        && self.names.len() == self.depth
                        && is(parent, name)
                    {
                        self.are_named = false;
                        return Ok(ScanResult::Found);
                    }
                }
                Some(Markup::Broken) | None => return Ok(ScanResult::End),
                Some(_) => {}
            }
        }
    }

    /// Looks for the end of the open element's next child.
    pub(super) fn child(&mut self) -> Result<ScanResult> {
        self.forget();
        let depth = self.depth;
        loop {
            let before = self.at;
            match self.next()? {
                Some(Markup::End { .. }) if self.depth < depth => {
                    self.depth = depth;
                    self.at = before;
                    return Ok(ScanResult::Last);
                }
                Some(Markup::End { .. } | Markup::Empty { .. }) if self.depth == depth => {
                    return Ok(ScanResult::Found);
                }
                Some(Markup::Broken) | None => return Ok(ScanResult::End),
                Some(_) => {}
            }
        }
    }

    /// Takes the bytes up to the place that the last search came to, or to where it ended.
    pub(super) fn take(&mut self) -> &[u8] {
        let start = std::mem::replace(&mut self.start, self.at);
        self.bytes.get(start..self.at).unwrap_or(&[])
    }

    /// Takes all that is left.
    pub(super) fn take_rest(&mut self) -> Result<&[u8]> {
        while self.fill()? {}
        self.at = self.bytes.len();
        Ok(self.take())
    }

    /// Whether all bytes have arrived.
    pub(super) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Drops what is used up, once it is more than what is not.
    fn forget(&mut self) {
        if self.start > self.bytes.len() / 2 {
            self.bytes.drain(..self.start);
            self.at -= self.start;
            self.start = 0;
        }
    }

    /// The next markup, gone past.
    fn next(&mut self) -> Result<Option<Markup>> {
        let Some(start) = self.next_tag()? else { return Ok(None) };
        let found = loop {
            let rest = self.bytes.get(start..).unwrap_or(&[]);
            if let Some(found) = markup(rest) {
                break found;
            }
            // Looked at again only when it has grown to twice its length: in linear time.
            let wanted = self.bytes.len() + rest.len();
            while self.bytes.len() < wanted && self.fill()? {}
            if self.has_ended && self.bytes.len() < wanted {
                let rest = self.bytes.get(start..).unwrap_or(&[]);
                break markup(rest).unwrap_or(Markup::Broken);
            }
        };
        if found == Markup::Broken {
            while self.bytes.len() < start + LOOKED_AT && self.fill()? {}
        }
        let length = match found {
            Markup::Start { name, length } => {
                self.opened(start + 1, name);
                length
            }
            Markup::End { length } => {
                self.depth = self.depth.saturating_sub(1);
                self.names.truncate(self.depth);
                length
            }
            Markup::Empty { length } | Markup::Other { length } => length,
            Markup::Broken => self.bytes.len() - start,
        };
        self.at = start + length;
        Ok(Some(found))
    }

    /// The place of the next `<`.
    fn next_tag(&mut self) -> Result<Option<usize>> {
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or(&[]);
            if let Some(length) = memchr::memchr(b'<', rest) {
                return Ok(Some(self.at + length));
            }
            self.at = self.bytes.len();
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    fn opened(&mut self, start: usize, length: usize) {
        if self.are_named && self.names.len() == self.depth && self.depth < NAMED {
            let name = self.bytes.get(start..start + length).unwrap_or(&[]);
            let local = name.rsplit(|byte| *byte == b':').next().unwrap_or(name);
            self.names.push(String::from_utf8_lossy(local).into_owned());
        }
        self.depth += 1;
    }

    /// Lets more bytes arrive; says whether any did.
    fn fill(&mut self) -> Result<bool> {
        if self.has_ended {
            return Ok(false);
        }
        let arrived = loop {
            match self.reader.fill_buf() {
                Ok(arrived) => break arrived,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::new(ErrorKind::Io, format!("reading failed: {error}"))),
            }
        };
        // A reader over memory has all of it at once.
        let arrived = arrived.get(..AT_ONCE).unwrap_or(arrived);
        let length = arrived.len();
        self.arrived += length;
        if self.arrived > self.limit {
            return Err(too_long(self.limit));
        }
        self.bytes.extend_from_slice(arrived);
        self.reader.consume(length);
        self.has_ended = length == 0;
        Ok(length > 0)
    }
}

/// The error for a document past the limit.
pub(crate) fn too_long(limit: usize) -> Error {
    Error::new(ErrorKind::Limit, format!("a document longer than {limit} bytes"))
        .with_position(Position::START)
}
