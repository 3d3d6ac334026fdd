//! The limit of the length of an envelope.
//!
//! An envelope is refused at the first markup or text that makes it too long, so the result does not depend on the
//! pieces in which the bytes arrive.

use crate::rt::is_space;
use crate::{Error, ErrorKind, Result};

use super::scan::{MAX_NAME, unexpected};
use super::{EnvelopeSplitter, State};

/// The number of bytes that are kept of markup that is dropped: enough for the longest name and the characters around
/// it.
const KEPT_BYTES: usize = MAX_NAME + 16;

/// The kind of markup, which its first bytes tell.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// More bytes are needed.
    Unknown,
    Declaration,
    /// A comment, or a processing instruction other than an XML declaration.
    Aside,
    Start,
    End,
    Cdata,
    Other,
}

impl EnvelopeSplitter {
    /// Refuses the incomplete envelope if it is too long, and drops bytes that are not needed.
    pub(super) fn check_pending(&mut self) -> Result<()> {
        let markup = self.buffer.is_inside_markup().then(|| self.buffer.scanned());
        let end = self.buffer.scanned() + markup.map_or(0, |_| self.buffer.unscanned().len());
        let checked = match markup.map(|start| (start, self.kind(start))) {
            Some((start, Kind::End | Kind::Cdata))
                if matches!(self.state, State::Between) && self.is_long(start, end) =>
            {
                // The end of the markup would give the same error.
                self.lose(unexpected("an end tag or a CDATA section"), false).map(drop)
            }
            _ => self.refuse(markup, end),
        };
        self.drop_refused();
        checked
    }

    /// Refuses the envelope if it is too long up to the scanned offset. `markup` is the start of the markup before that
    /// offset. After an error, the scan continues at the markup.
    pub(super) fn check_length(&mut self, markup: Option<usize>) -> Result<()> {
        let refused = self.refuse(markup, self.buffer.scanned());
        if refused.is_err() {
            if let Some(start) = markup {
                self.buffer.scan_from(start);
            }
            self.drop_refused();
        }
        refused
    }

    fn is_long(&self, start: usize, end: usize) -> bool {
        let width = if self.utf16.is_some() { 2 } else { 1 };
        end.saturating_sub(start) * width > self.max_envelope
    }

    /// Refuses the envelope if its bytes up to `end` are too long. `markup` is the start of the last markup, which may
    /// begin another envelope.
    fn refuse(&mut self, markup: Option<usize>, end: usize) -> Result<()> {
        if !self.is_long(self.buffer.consumed(), end) {
            return Ok(());
        }
        let kind = markup.map_or(Kind::Other, |start| self.kind(start));
        let long = markup.filter(|start| self.is_long(*start, end));
        let begins_envelope = kind == Kind::Start && long.is_some_and(|start| self.begins_envelope(start));
        let is_begin = match &mut self.state {
            State::Inside { skips, .. } | State::Declared { skips } if !*skips => {
                *skips = kind != Kind::Unknown;
                return if *skips { Err(too_long(self.max_envelope)) } else { Ok(()) };
            }
            State::Refused => false,
            State::Between if kind == Kind::Start => true,
            State::Lost { skips: false } if begins_envelope => true,
            _ => kind == Kind::Declaration,
        };
        let Some(start) = long.filter(|_| is_begin) else { return Ok(()) };
        self.buffer.consume_to(start);
        self.state = State::Refused;
        Err(too_long(self.max_envelope))
    }

    /// Drops the bytes that do not belong to an envelope that can be returned.
    fn drop_refused(&mut self) {
        if let State::Declared { skips: false } | State::Inside { skips: false, .. } = self.state {
            return;
        }
        self.buffer.take();
        let start = self.buffer.scanned();
        let may_begin = match (self.kind(start), &self.state) {
            (_, State::Refused) => false,
            (Kind::Declaration, _) => true,
            (Kind::Start, State::Between) => true,
            (Kind::Start, State::Lost { skips }) => !skips && self.may_begin_envelope(start),
            _ => false,
        };
        if may_begin {
            return;
        }
        let dropped = self.buffer.shorten_markup(KEPT_BYTES);
        if let Some(utf16) = &mut self.utf16 {
            utf16.drop_range(dropped);
        }
    }

    /// Returns the kind of the markup at `start`.
    fn kind(&self, start: usize) -> Kind {
        const DOCTYPE: &[u8] = b"<!DOCTYPE";
        let head = self.buffer.at_most(start, DOCTYPE.len());
        let may_become =
            |markup: &[u8]| markup.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head));
        match head {
            [] | [_] => Kind::Unknown,
            [_, b'/', ..] => Kind::End,
            [_, b'?', ..] if self.is_declaration(start) => Kind::Declaration,
            [_, b'?', ..] => Kind::Aside,
            [_, b'!', b'-', b'-', ..] => Kind::Aside,
            b"<![CDATA[" => Kind::Cdata,
            [_, b'!', ..] if head.len() < DOCTYPE.len() && may_become(DOCTYPE) => Kind::Unknown,
            [_, b'!', ..] if b"<![CDATA[".starts_with(head) || b"<!--".starts_with(head) => Kind::Unknown,
            [_, b'!', ..] => Kind::Other,
            _ => Kind::Start,
        }
    }

    /// Returns the length of the name in the start tag at `start`, or `None` if its end has not arrived.
    fn name_length(&self, start: usize) -> Option<usize> {
        let name = self.buffer.at_most(start + 1, MAX_NAME + 1);
        name.iter().position(|byte| matches!(byte, b'>' | b'/') || is_space(*byte))
    }

    /// Returns `true` if the start tag at `start` begins an envelope.
    fn begins_envelope(&self, start: usize) -> bool {
        self.name_length(start).is_some_and(|length| self.is_envelope(start, length))
    }

    /// Returns `true` if the start tag at `start` begins an envelope, or if its name is not complete.
    fn may_begin_envelope(&self, start: usize) -> bool {
        match self.name_length(start) {
            Some(length) => self.is_envelope(start, length),
            None => self.buffer.at_most(start + 1, MAX_NAME + 1).len() <= MAX_NAME,
        }
    }
}

#[cold]
fn too_long(limit: usize) -> Error {
    Error::new(
        ErrorKind::Limit,
        format!(
            "expected an envelope of at most {limit} bytes, found a longer one; max_envelope sets the limit"
        ),
    )
}
