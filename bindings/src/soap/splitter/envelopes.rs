//! An iterator over the envelopes of a blocking reader.

use std::fmt;
use std::io::BufRead;
use std::iter::FusedIterator;

use crate::Result;

use super::EnvelopeSplitter;

/// An iterator over the envelopes of a stream, such as the response to `GetStreamingEvents`.
///
/// An item is an envelope or an error. The iterator returns an envelope as soon as its last byte has arrived.
/// [`EnvelopeSplitter`] describes the envelopes and the errors. After an error, the iterator continues with the next
/// envelope. The iterator ends after one of these errors:
///
/// - An error of the kind `Io`: the reader failed.
/// - An error of the kind `Syntax` at the end of the input: the stream was cut inside an envelope.
///
/// ```
/// use ews_bindings::messages::GetStreamingEvents;
/// use ews_bindings::operation::Operation;
/// use ews_bindings::soap::Envelopes;
///
/// # let body: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/streaming/recorded.xml"));
/// // `body` is a reader of the body of the HTTP response.
/// for envelope in Envelopes::new(body) {
///     for outcome in GetStreamingEvents::outcomes(&envelope?)? {
///         match outcome {
///             Ok(message) => println!("{:?}", message.connection_status),
///             Err(failure) => println!("{failure}"),
///         }
///     }
/// }
/// # Ok::<(), ews_bindings::Error>(())
/// ```
pub struct Envelopes<R> {
    reader: R,
    /// `None` after the last item.
    splitter: Option<EnvelopeSplitter>,
}

impl<R: BufRead> Envelopes<R> {
    /// Creates an iterator over the envelopes of a reader.
    pub fn new(reader: R) -> Self {
        Self { reader, splitter: Some(EnvelopeSplitter::new()) }
    }

    /// Sets the greatest length of an envelope in bytes, as [`EnvelopeSplitter::max_envelope`] does.
    #[must_use]
    pub fn max_envelope(mut self, bytes: usize) -> Self {
        self.splitter = self.splitter.map(|splitter| splitter.max_envelope(bytes));
        self
    }
}

impl<R: BufRead> Iterator for Envelopes<R> {
    type Item = Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let splitter = self.splitter.as_mut()?;
            if let Some(envelope) = splitter.next_envelope() {
                return Some(envelope.map(<[u8]>::to_vec));
            }
            match splitter.push_from(&mut self.reader) {
                Ok(1..) => {}
                Ok(0) => return self.splitter.take()?.finish().err().map(Err),
                Err(error) => {
                    self.splitter = None;
                    return Some(Err(error));
                }
            }
        }
    }
}

impl<R: BufRead> FusedIterator for Envelopes<R> {}

impl<R> fmt::Debug for Envelopes<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelopes").field("splitter", &self.splitter).finish_non_exhaustive()
    }
}
