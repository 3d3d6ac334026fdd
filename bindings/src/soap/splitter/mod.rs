//! A push parser that splits a stream into envelopes.

mod envelopes;
mod limit;
mod scan;
mod utf16;

use std::fmt;
use std::io::BufRead;

use crate::rt::{MarkupBuffer, read_chunk};
use crate::{Error, ErrorKind, Result};

pub use self::envelopes::Envelopes;
use self::scan::Step;
use self::utf16::Utf16Input;

/// A push parser for a stream of envelopes, such as the response to `GetStreamingEvents`.
///
/// The response to `GetStreamingEvents` is one HTTP response with many envelopes, one after the other. For up to half an
/// hour, the server sends an envelope when there is an event, or to keep the connection alive. Push the bytes as they
/// arrive, in pieces of any length. Then call [`next_envelope`](Self::next_envelope) until it returns `None`: an envelope
/// is returned as soon as its last byte has arrived. At the end of the response, call [`finish`](Self::finish).
///
/// The splitter does no I/O, so it works with async code. [`Envelopes`](super::Envelopes) is an iterator over the
/// envelopes of a blocking reader.
///
/// ```
/// use ews_bindings::messages::GetStreamingEvents;
/// use ews_bindings::operation::Operation;
/// use ews_bindings::soap::EnvelopeSplitter;
///
/// # let body: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/streaming/recorded.xml"));
/// let mut splitter = EnvelopeSplitter::new();
/// let mut count = 0;
/// for piece in body.chunks(100) {
///     splitter.push(piece);
///     while let Some(envelope) = splitter.next_envelope() {
///         let outcomes = GetStreamingEvents::outcomes(envelope?)?;
///         count += outcomes.len();
///     }
/// }
/// splitter.finish()?;
/// assert_eq!(count, 6);
/// # Ok::<(), ews_bindings::Error>(())
/// ```
///
/// # Envelopes
///
/// The bytes of an envelope start at its XML declaration, or without a declaration at its start tag. They end after the
/// end tag of the root element. White space, byte-order marks, comments and processing instructions between envelopes
/// are dropped. A document whose root element has another name than `Envelope` is returned too.
///
/// Each envelope can have its own encoding. The bytes of an envelope in UTF-16 are returned in UTF-16; they can be read
/// without the byte-order mark.
///
/// The splitter reads UTF-8, UTF-16, and each encoding in which the bytes of `<`, `>` and the quotation marks are always
/// these characters. It cannot split ISO-2022-JP: between two escape sequences, these bytes are parts of other
/// characters.
///
/// The splitter only finds the end of an envelope. It also returns an envelope that is not well-formed: reading that
/// envelope fails. The envelopes after it are not affected.
///
/// # Errors
///
/// After each of these errors, the splitter continues with the next envelope. The errors and the envelopes do not depend
/// on the pieces in which the bytes arrive.
///
/// | error kind | cause | continues |
/// |---|---|---|
/// | `Limit` | an envelope is longer than [`max_envelope`](Self::max_envelope) | after the end of that envelope |
/// | `Dtd` | a document type declaration comes before an envelope | after the end of that envelope |
/// | `Unexpected` | text, an end tag or other markup is between envelopes | at the next XML declaration or `Envelope` |
/// | `Syntax` | an XML declaration is inside an envelope: the end of the envelope is missing | at that XML declaration |
///
/// If the end of an envelope is missing and no XML declaration follows, the splitter cannot find the end. It waits
/// until the length exceeds the limit or the stream ends.
///
/// # Costs
///
/// The time is linear in the number of bytes, also if they arrive one at a time. The splitter keeps the bytes of one
/// envelope, at most the limit, and the bytes that were pushed and not yet scanned.
#[derive(Clone)]
pub struct EnvelopeSplitter {
    buffer: MarkupBuffer,
    /// The bytes of the stream while it is UTF-16.
    utf16: Option<Utf16Input>,
    /// The last byte between envelopes that was scanned is white space, perhaps the first half of a character in UTF-16.
    is_after_space: bool,
    state: State,
    max_envelope: usize,
}

/// The context of the scanned offset.
#[derive(Clone)]
enum State {
    /// Between two envelopes. The unconsumed bytes start at the next markup.
    Between,
    /// After the XML declaration of an envelope. The unconsumed bytes start there. If `skips`, the envelope has been
    /// refused and reported, and its bytes are dropped.
    Declared { skips: bool },
    /// At an XML declaration or a start tag that is too long. The envelope has been refused and reported.
    Refused,
    /// After bytes that do not belong to an envelope and have been reported. If `skips`, the next envelope is refused.
    Lost { skips: bool },
    /// Inside an envelope, with the number of open elements that have the name of the root element. If `skips`, the
    /// envelope has been refused and reported, and its bytes are dropped.
    Inside { root: Vec<u8>, open: usize, skips: bool },
}

impl EnvelopeSplitter {
    /// Creates a splitter.
    pub fn new() -> Self {
        Self {
            buffer: MarkupBuffer::default(),
            utf16: None,
            is_after_space: false,
            state: State::Between,
            max_envelope: 64 << 20,
        }
    }

    /// Sets the greatest length of an envelope in bytes, 64 MiB by default.
    #[must_use]
    pub fn max_envelope(mut self, bytes: usize) -> Self {
        self.max_envelope = bytes;
        self
    }

    /// Adds the next bytes of the stream.
    pub fn push(&mut self, bytes: &[u8]) {
        match &mut self.utf16 {
            None => self.buffer.push(bytes),
            Some(utf16) => utf16.push(bytes),
        }
    }

    /// Adds the next bytes of a reader. Returns their number, which is 0 at the end of the input.
    pub(super) fn push_from(&mut self, reader: &mut impl BufRead) -> Result<usize> {
        read_chunk(reader, |bytes| self.push(bytes))
    }

    /// Returns the next envelope, or `None` if its end has not arrived yet.
    ///
    /// # Errors
    /// As in the table above. The call after an error continues with the next envelope.
    pub fn next_envelope(&mut self) -> Option<Result<&[u8]>> {
        self.forget();
        loop {
            match self.step() {
                Ok(Step::Continue) => {}
                Ok(Step::NeedsBytes) if self.feed() => {}
                Ok(Step::NeedsBytes) => {
                    return self.check_pending().err().map(Err);
                }
                Ok(Step::Envelope) => break,
                Err(error) => return Some(Err(error)),
            }
        }
        Some(Ok(match &self.utf16 {
            None => self.buffer.take(),
            Some(utf16) => utf16.bytes(self.buffer.take_range()),
        }))
    }

    /// Ends the stream. Returns `Ok` if the stream ended between two envelopes.
    ///
    /// # Errors
    /// The kind is `Syntax` if the stream was cut inside an envelope, and `Unexpected` if
    /// [`next_envelope`](Self::next_envelope) would return another envelope. If `next_envelope` would return an error, `finish`
    /// returns that error.
    pub fn finish(mut self) -> Result<()> {
        if let Some(envelope) = self.next_envelope() {
            envelope?;
            let message = "finish was called before the last envelope was taken; call next_envelope first";
            return Err(Error::new(ErrorKind::Unexpected, message));
        }
        match self.state {
            _ if self.utf16.is_some_and(|utf16| utf16.has_more()) => {
                Err(truncated("the stream ends inside a character of UTF-16"))
            }
            State::Between if self.buffer.len() == 0 => Ok(()),
            State::Lost { skips: false } if !self.buffer.is_inside_markup() => Ok(()),
            _ => Err(truncated("the stream ends inside an envelope")),
        }
    }

    /// Drops bytes that are no longer needed.
    fn forget(&mut self) {
        let dropped = self.buffer.forget();
        if let Some(utf16) = &mut self.utf16 {
            utf16.drop_start(dropped);
        }
    }

    /// Gives more bytes of a stream in UTF-16 to the scan. Returns `false` after the last byte.
    fn feed(&mut self) -> bool {
        let Some(utf16) = &mut self.utf16 else { return false };
        let is_between = matches!(self.state, State::Between) && !self.buffer.is_inside_markup();
        if !is_between || !self.buffer.unscanned().is_empty() {
            return utf16.feed(&mut self.buffer) > 0;
        }
        if let Some(fed) = utf16.feed_between(&mut self.buffer) {
            return fed > 0;
        }
        // The next bytes are not UTF-16, or are in the other byte order.
        if let Some((bytes, offset)) = self.utf16.take().map(Utf16Input::into_rest) {
            self.buffer = MarkupBuffer::from_offset(bytes, offset);
        }
        true
    }
}

fn truncated(message: &'static str) -> Error {
    Error::new(ErrorKind::Syntax, message)
}

impl Default for EnvelopeSplitter {
    fn default() -> Self {
        Self::new()
    }
}

/// The bytes are left out, since they may contain secrets.
impl fmt::Debug for EnvelopeSplitter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvelopeSplitter")
            .field("max_envelope", &self.max_envelope)
            .field("buffered", &self.buffer.len())
            .finish_non_exhaustive()
    }
}
