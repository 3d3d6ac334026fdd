//! The scan for the start and the end of an envelope.

use crate::rt::{Markup, is_space};
use crate::{Error, ErrorKind, Result};

use super::utf16::{self, Utf16Input};
use super::{EnvelopeSplitter, State};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The length of the longest name that the root element of an envelope may have.
pub(super) const MAX_NAME: usize = 1024;

/// The result of one step of the scan.
pub(super) enum Step {
    /// The scanned offset is the end of an envelope.
    Envelope,
    Continue,
    /// All bytes have been scanned.
    NeedsBytes,
}

/// The kind of the bytes that follow white space between envelopes.
enum Next {
    /// A byte-order mark of this length.
    Mark {
        length: usize,
    },
    Markup,
    Text,
    /// Text in UTF-16, after `skipped` bytes.
    Utf16 {
        is_big_endian: bool,
        skipped: usize,
    },
    NeedsBytes,
}

impl Next {
    /// Returns the kind of `bytes` while the stream is UTF-16: one byte for each unit of two bytes.
    fn of_utf16(bytes: &[u8]) -> Self {
        match bytes {
            [utf16::MARK, ..] => Self::Mark { length: 1 },
            [b'<', _, ..] => Self::Markup,
            [] | [b'<'] => Self::NeedsBytes,
            _ => Self::Text,
        }
    }

    /// Returns the kind of `bytes`. `is_after_space` is `true` if the byte before them is white space.
    fn of(bytes: &[u8], is_after_space: bool) -> Self {
        let utf16 = |is_big_endian, skipped| Self::Utf16 { is_big_endian, skipped };
        match bytes {
            [] => Self::NeedsBytes,
            // The byte-order mark stays: it is between envelopes.
            [0xff, 0xfe, ..] => utf16(false, 0),
            [0xfe, 0xff, ..] => utf16(true, 0),
            // The second byte of white space.
            [0, ..] if is_after_space => utf16(false, 1),
            [b'<', 0, ..] => utf16(false, 0),
            [0, byte, ..] if *byte == b'<' || is_space(*byte) => utf16(true, 0),
            [b'<', _, ..] => Self::Markup,
            [0xff | 0xfe | 0 | b'<'] => Self::NeedsBytes,
            _ if bytes.starts_with(BYTE_ORDER_MARK) => Self::Mark { length: BYTE_ORDER_MARK.len() },
            _ if BYTE_ORDER_MARK.starts_with(bytes) => Self::NeedsBytes,
            _ => Self::Text,
        }
    }

    /// Returns the number of bytes to skip.
    fn skipped(&self) -> usize {
        match self {
            Self::Mark { length } => *length,
            Self::Utf16 { skipped, .. } => *skipped,
            Self::Markup | Self::Text | Self::NeedsBytes => 0,
        }
    }
}

impl EnvelopeSplitter {
    /// Scans past the next markup.
    pub(super) fn step(&mut self) -> Result<Step> {
        match self.state {
            State::Between | State::Declared { .. } => {
                if !self.buffer.is_inside_markup()
                    && let Some(step) = self.skip_space()?
                {
                    return Ok(step);
                }
                self.step_between()
            }
            State::Refused => Ok(self.step_refused()),
            State::Lost { skips } => self.step_lost(skips),
            State::Inside { .. } => self.step_inside(),
        }
    }

    /// Skips white space and byte-order marks before the next markup. Returns `None` at markup.
    fn skip_space(&mut self) -> Result<Option<Step>> {
        loop {
            let rest = self.buffer.unscanned();
            let spaces = rest.iter().take_while(|byte| is_space(**byte)).count();
            let rest = rest.get(spaces..).unwrap_or(&[]);
            self.is_after_space |= spaces > 0 && self.utf16.is_none();
            let next = match self.utf16 {
                None => Next::of(rest, self.is_after_space),
                Some(_) => Next::of_utf16(rest),
            };
            self.buffer.skip(spaces);
            self.check_length(None)?;
            self.buffer.skip(next.skipped());
            if matches!(self.state, State::Between) {
                self.buffer.take();
            }
            if matches!(next, Next::NeedsBytes) {
                return Ok(Some(Step::NeedsBytes));
            }
            self.is_after_space = false;
            match next {
                Next::Mark { .. } => {}
                Next::Markup | Next::NeedsBytes => return Ok(None),
                Next::Text => return self.lose(unexpected("text"), false).map(Some),
                Next::Utf16 { is_big_endian, .. } => {
                    let (bytes, offset) = self.buffer.take_bytes();
                    self.utf16 = Some(Utf16Input::new(is_big_endian, bytes, offset));
                    if let State::Declared { skips: false } =
                        std::mem::replace(&mut self.state, State::Between)
                    {
                        return Err(unexpected("UTF-16 after an XML declaration"));
                    }
                    return Ok(Some(Step::NeedsBytes));
                }
            }
        }
    }

    /// Scans past the next markup, and returns it with the offset of its `<`. Returns `None` if more bytes are needed.
    ///
    /// # Errors
    /// If the markup makes an envelope too long. The next call scans the markup again.
    fn next_markup(&mut self) -> Result<Option<(usize, Markup)>> {
        let Some((start, found)) = self.buffer.next_markup() else { return Ok(None) };
        self.check_length(Some(start))?;
        Ok(Some((start, found)))
    }

    /// Scans past markup before the root element of an envelope.
    fn step_between(&mut self) -> Result<Step> {
        let Some((start, found)) = self.next_markup()? else { return Ok(Step::NeedsBytes) };
        let was_refused = matches!(self.state, State::Declared { skips: true });
        match found {
            Markup::Start { name: 1..=MAX_NAME, .. } | Markup::Empty { name: 1..=MAX_NAME, .. } => {
                return Ok(self.begin(start, found, was_refused));
            }
            Markup::Instruction { .. } if self.is_declaration(start) => {
                self.buffer.consume_to(start);
                self.state = State::Declared { skips: false };
            }
            Markup::Instruction { .. } | Markup::Comment { .. } => {
                if was_refused || matches!(self.state, State::Between) {
                    self.buffer.take();
                }
            }
            Markup::Cdata { .. } => return self.lose(unexpected("a CDATA section"), false),
            Markup::End { .. } => return self.lose(unexpected("an end tag"), false),
            Markup::Broken { .. } if self.buffer.at_most(start, 9).eq_ignore_ascii_case(b"<!DOCTYPE") => {
                let error = Error::new(
                    ErrorKind::Dtd,
                    "expected an envelope, found a document type declaration (<!DOCTYPE)",
                );
                return self.lose(error, true);
            }
            Markup::Start { .. } | Markup::Empty { .. } | Markup::Broken { .. } => {
                return self.lose(unexpected("malformed markup"), false);
            }
        }
        Ok(Step::Continue)
    }

    /// Begins an envelope at the tag of its root element. If `skips`, the envelope is refused.
    fn begin(&mut self, start: usize, tag: Markup, skips: bool) -> Step {
        if let Markup::Start { name, .. } = tag {
            let root = self.buffer.at_most(start + 1, name).to_vec();
            self.state = State::Inside { root, open: 1, skips };
            return Step::Continue;
        }
        self.state = State::Between;
        if !skips {
            return Step::Envelope;
        }
        self.buffer.take();
        Step::Continue
    }

    /// Scans past an XML declaration or a start tag that is too long.
    fn step_refused(&mut self) -> Step {
        let Some((start, found)) = self.buffer.next_markup() else { return Step::NeedsBytes };
        match found {
            Markup::Start { name: 1..=MAX_NAME, .. } | Markup::Empty { name: 1..=MAX_NAME, .. } => {
                return self.begin(start, found, true);
            }
            Markup::Instruction { .. } => self.state = State::Declared { skips: true },
            _ => self.state = State::Lost { skips: false },
        }
        self.buffer.take();
        Step::Continue
    }

    /// Scans past markup that does not belong to an envelope.
    fn step_lost(&mut self, skips: bool) -> Result<Step> {
        let Some((start, found)) = self.next_markup()? else { return Ok(Step::NeedsBytes) };
        match found {
            Markup::Start { name, .. } | Markup::Empty { name, .. } if self.is_envelope(start, name) => {
                self.buffer.consume_to(start);
                return Ok(self.begin(start, found, skips));
            }
            Markup::Instruction { .. } if self.is_declaration(start) => {
                self.buffer.consume_to(start);
                self.state = State::Declared { skips: false };
            }
            _ => {
                self.buffer.take();
            }
        }
        Ok(Step::Continue)
    }

    /// Scans past markup inside an envelope.
    ///
    /// The end tag that matches the start tag of the root element ends the envelope. Only tags with that name are counted,
    /// so that the end is found also if other tags do not match.
    fn step_inside(&mut self) -> Result<Step> {
        let Some((start, found)) = self.next_markup()? else { return Ok(Step::NeedsBytes) };
        let is_declaration = self.is_declaration(start);
        let State::Inside { root, open, skips } = &mut self.state else { return Ok(Step::Continue) };
        match found {
            Markup::Start { name, .. } if self.buffer.at_most(start + 1, name) == root => *open += 1,
            Markup::End { length } => {
                let name = self.buffer.at_most(start + 2, length - 3);
                if name.trim_ascii_end() == root {
                    *open -= 1;
                }
            }
            Markup::Instruction { .. } if is_declaration => {
                let was_reported = *skips;
                self.buffer.consume_to(start);
                self.state = State::Declared { skips: false };
                if !was_reported {
                    let message = "expected the end of the envelope, found an XML declaration";
                    return Err(Error::new(ErrorKind::Syntax, message));
                }
                return Ok(Step::Continue);
            }
            _ => {}
        }
        if *open > 0 {
            return Ok(Step::Continue);
        }
        let is_refused = *skips;
        self.state = State::Between;
        if !is_refused {
            return Ok(Step::Envelope);
        }
        self.buffer.take();
        Ok(Step::Continue)
    }

    /// Drops the scanned bytes, which do not belong to an envelope, and returns the error. After a refused XML
    /// declaration, an error has been returned already.
    pub(super) fn lose(&mut self, error: Error, skips: bool) -> Result<Step> {
        self.buffer.take();
        match std::mem::replace(&mut self.state, State::Lost { skips }) {
            State::Declared { skips: true } => Ok(Step::Continue),
            _ => Err(error),
        }
    }

    /// Returns `true` if the tag at `start` has the local name `Envelope`. `length` is the length of its name.
    pub(super) fn is_envelope(&self, start: usize, length: usize) -> bool {
        let name = self.buffer.at_most(start + 1, length);
        length <= MAX_NAME && name.rsplit(|byte| *byte == b':').next() == Some(b"Envelope")
    }

    /// Returns `true` if a processing instruction is an XML declaration.
    pub(super) fn is_declaration(&self, start: usize) -> bool {
        let after = self.buffer.at_most(start, 6).strip_prefix(b"<?xml");
        matches!(after, Some([byte]) if is_space(*byte))
    }
}

#[cold]
pub(super) fn unexpected(found: &str) -> Error {
    Error::new(ErrorKind::Unexpected, format!("expected an envelope, found {found}"))
}
