//! A document that arrives in chunks, cut at its tags.

use std::io::BufRead;

use crate::{Error, ErrorKind, Position, Result};

use super::markup::{Markup, markup};

/// The number of bytes that are taken from the input at once.
const AT_ONCE: usize = 16 << 10;

/// The number of bytes that the scanner needs to name refused markup: the length of `<!DOCTYPE`.
const LOOKED_AT: usize = 9;

/// The number of open elements whose names are kept: more than any response has around its changes.
const NAMED: usize = 16;

/// The bytes that have arrived and are not consumed, and how far they have been scanned.
pub(crate) struct ChunkBuffer<R> {
    reader: R,
    bytes: Vec<u8>,
    /// The offset of the first byte that is not consumed.
    start: usize,
    /// The bytes before this offset have been scanned.
    at: usize,
    /// The number of elements that are open at `at`, and the local names of the outermost while they are needed.
    depth: usize,
    names: Vec<String>,
    are_named: bool,
    /// The number of bytes that have arrived, and its limit.
    arrived: usize,
    limit: usize,
    has_ended: bool,
}

/// The reason why a scan ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScanResult {
    /// The searched markup ends at the scanned offset.
    Found,
    /// The open element has no more children: its end tag follows.
    Last,
    /// The input ended, or the scanner would refuse the next markup.
    End,
}

impl<R: BufRead> ChunkBuffer<R> {
    pub(crate) fn new(reader: R, limit: usize) -> Self {
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

    /// Scans for a start tag for which `is` returns `true`. `is` gets the local names of the parent and the element.
    pub(crate) fn open(&mut self, is: impl Fn(&str, &str) -> bool) -> Result<ScanResult> {
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

    /// Scans to the end of the open element's next child.
    pub(crate) fn child(&mut self) -> Result<ScanResult> {
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

    /// Takes the bytes up to the scanned offset.
    pub(crate) fn take(&mut self) -> &[u8] {
        let start = std::mem::replace(&mut self.start, self.at);
        self.bytes.get(start..self.at).unwrap_or(&[])
    }

    /// Takes all bytes to the end of the input.
    pub(crate) fn take_rest(&mut self) -> Result<&[u8]> {
        while self.fill()? {}
        self.at = self.bytes.len();
        Ok(self.take())
    }

    /// Returns `true` if all bytes have arrived.
    pub(crate) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Drops the consumed bytes once they are more than the others.
    fn forget(&mut self) {
        if self.start > self.bytes.len() / 2 {
            self.bytes.drain(..self.start);
            self.at -= self.start;
            self.start = 0;
        }
    }

    /// Scans past the next markup.
    fn next(&mut self) -> Result<Option<Markup>> {
        let Some(start) = self.next_tag()? else { return Ok(None) };
        let found = loop {
            let rest = self.bytes.get(start..).unwrap_or(&[]);
            if let Some(found) = markup(rest) {
                break found;
            }
            // Scanned again only when it has grown to twice its length: the time stays linear.
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

    /// The offset of the next `<`.
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

    /// Takes more bytes from the input. Returns `false` at the end of the input.
    fn fill(&mut self) -> Result<bool> {
        if self.has_ended {
            return Ok(false);
        }
        let arrived = loop {
            match self.reader.fill_buf() {
                Ok(arrived) => break arrived,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => {
                    return Err(Error::new(ErrorKind::Io, format!("reading from the input failed: {error}")));
                }
            }
        };
        // A reader over memory offers all of it at once.
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
