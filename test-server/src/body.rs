//! The body of a response, and the way in which it is sent.

use std::fmt;
use std::time::Duration;

use crate::throttle::Permit;

/// The body of a response. [`AsRef`] returns its bytes.
///
/// The response to `GetStreamingEvents` has more bytes later: [`Body::next_part`].
#[derive(Default)]
pub struct Body {
    bytes: Vec<u8>,
    source: Option<Source>,
    pub(crate) delivery: Delivery,
    /// The request counts towards the limits of its user until the response is sent.
    pub(crate) permit: Option<Permit>,
}

/// A function that returns the next part of a response.
pub(crate) type Source = Box<dyn FnMut() -> Next + Send>;

/// The next part of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next {
    /// Bytes to send.
    Bytes(Vec<u8>),
    /// More bytes will come. Ask again later.
    Idle,
    /// The response is complete.
    End,
}

/// The way in which a network sends the response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Delivery {
    /// The connection is cut after this number of bytes, headers included.
    pub(crate) cut_after: Option<usize>,
    /// The time before each byte.
    pub(crate) pause: Option<Duration>,
    /// The response is never sent.
    pub(crate) hangs: bool,
}

impl Body {
    /// Creates a body without bytes. `source` returns its parts.
    pub(crate) fn streaming(source: Source) -> Self {
        Self { source: Some(source), ..Self::default() }
    }

    /// Returns `true` if the response can have parts after the bytes of [`AsRef`].
    pub fn is_streaming(&self) -> bool {
        self.source.is_some()
    }

    /// Returns the next part of the response.
    pub fn next_part(&mut self) -> Next {
        if !self.bytes.is_empty() {
            return Next::Bytes(std::mem::take(&mut self.bytes));
        }
        self.source.as_mut().map_or(Next::End, |source| source())
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }
}

impl AsRef<[u8]> for Body {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// The bytes are left out: they are long.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.bytes.len()).finish_non_exhaustive()
    }
}
