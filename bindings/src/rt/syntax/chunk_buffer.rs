//! A document that arrives in chunks, with a search for the ends of its elements.

use std::io::BufRead;

use crate::{Error, ErrorKind, Position, Result};

use super::decoder::ArrivingDecoder;
use super::markup::Markup;
use super::markup_buffer::{MarkupBuffer, read_chunk};

/// The number of open elements whose names are kept. The list of changes in a response is less than 16 levels deep.
const NAMED: usize = 16;

/// A document that arrives from a reader, and the offset up to which it has been scanned.
pub(crate) struct ChunkBuffer<R> {
    reader: R,
    decoder: ArrivingDecoder,
    /// The error of the decoder. The text before the malformed bytes is read first.
    failed: Option<Error>,
    /// The document in UTF-8.
    buffer: MarkupBuffer,
    /// The number of elements that are open at the scanned offset, and the local names of the outermost elements. The
    /// names are recorded only while `are_named` is `true`.
    depth: usize,
    names: Vec<String>,
    are_named: bool,
    /// The number of bytes that have arrived, as UTF-8, and the limit of this number.
    arrived: usize,
    limit: usize,
    has_ended: bool,
}

/// The reason for which a scan ended.
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
        Self {
            reader,
            decoder: ArrivingDecoder::default(),
            failed: None,
            buffer: MarkupBuffer::default(),
            depth: 0,
            names: Vec::new(),
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
                Some(Markup::Broken { .. }) | None => return Ok(ScanResult::End),
                Some(_) => {}
            }
        }
    }

    /// Scans to the end of the next child of the open element.
    pub(crate) fn child(&mut self) -> Result<ScanResult> {
        self.buffer.forget();
        let depth = self.depth;
        loop {
            let before = self.buffer.scanned();
            match self.next()? {
                Some(Markup::End { .. }) if self.depth < depth => {
                    self.depth = depth;
                    self.buffer.scan_from(before);
                    return Ok(ScanResult::Last);
                }
                Some(Markup::End { .. } | Markup::Empty { .. }) if self.depth == depth => {
                    return Ok(ScanResult::Found);
                }
                Some(Markup::Broken { .. }) | None => return Ok(ScanResult::End),
                Some(_) => {}
            }
        }
    }

    /// Returns the bytes that have arrived after the scanned offset, at most `length`.
    pub(crate) fn arrived(&mut self, length: usize) -> &[u8] {
        self.buffer.forget();
        self.buffer.at_most(self.buffer.scanned(), length)
    }

    /// Takes the next bytes, which must end after a complete element.
    pub(crate) fn pass(&mut self, length: usize) {
        self.buffer.skip(length);
        self.buffer.take();
    }

    /// Takes the bytes up to the scanned offset.
    pub(crate) fn take(&mut self) -> &[u8] {
        self.buffer.take()
    }

    /// Takes all bytes to the end of the input.
    pub(crate) fn take_rest(&mut self) -> Result<&[u8]> {
        while self.fill()? {}
        self.buffer.skip_all();
        Ok(self.take())
    }

    /// Returns `true` if all bytes have arrived.
    pub(crate) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Scans past the next markup.
    fn next(&mut self) -> Result<Option<Markup>> {
        let (start, found) = loop {
            if let Some(found) = self.buffer.next_markup() {
                break found;
            }
            if !self.fill()? {
                if !self.buffer.is_inside_markup() {
                    return Ok(None);
                }
                let length = self.buffer.unscanned().len();
                break (self.buffer.scanned(), Markup::Broken { length });
            }
        };
        match found {
            Markup::Start { name, .. } => self.opened(start + 1, name),
            Markup::End { .. } => {
                self.depth = self.depth.saturating_sub(1);
                self.names.truncate(self.depth);
            }
            Markup::Broken { .. } => self.buffer.skip_all(),
            Markup::Empty { .. }
            | Markup::Instruction { .. }
            | Markup::Comment { .. }
            | Markup::Cdata { .. } => {}
        }
        Ok(Some(found))
    }

    fn opened(&mut self, start: usize, length: usize) {
        if self.are_named && self.names.len() == self.depth && self.depth < NAMED {
            let name = self.buffer.at_most(start, length);
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
        let length = if self.decoder.is_utf8() {
            self.buffer.push_from(&mut self.reader)?
        } else {
            self.fill_decoded()?
        };
        self.arrived += length;
        if self.arrived > self.limit {
            return Err(too_long(self.limit));
        }
        self.has_ended = length == 0;
        Ok(length > 0)
    }

    /// Takes bytes from the input until some of them are decoded. Returns the number of decoded bytes, which is 0 at the
    /// end of the input.
    fn fill_decoded(&mut self) -> Result<usize> {
        let mut decoded = Vec::new();
        loop {
            if let Some(error) = self.failed.take() {
                return Err(error);
            }
            let (decoder, failed) = (&mut self.decoder, &mut self.failed);
            let length = read_chunk(&mut self.reader, |chunk| {
                *failed = decoder.decode(chunk, chunk.is_empty(), &mut decoded).err();
            })?;
            if !decoded.is_empty() || (length == 0 && failed.is_none()) {
                self.buffer.push(&decoded);
                return Ok(decoded.len());
            }
        }
    }
}

/// The error for a document that is longer than the limit.
pub(crate) fn too_long(limit: usize) -> Error {
    let message =
        format!("expected a document of at most {limit} bytes, found a longer document; see max_document");
    Error::new(ErrorKind::Limit, message).with_position(Position::START)
}
