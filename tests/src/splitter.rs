//! Streams of envelopes in pieces.

use ews_bindings::soap::EnvelopeSplitter;
use ews_bindings::{ErrorKind, Result};

/// A whole envelope without anything unusual.
pub const GOOD: &str = "<s:Envelope xmlns:s='urn:s'><s:Body><a>1</a></s:Body></s:Envelope>";

/// The items of a stream that arrives in pieces of a length: the text of each envelope, or the kind of the error. The
/// last item is that of `finish`.
pub fn items(stream: &[u8], piece: usize, limit: usize) -> Vec<Result<Vec<u8>, ErrorKind>> {
    let mut splitter = EnvelopeSplitter::new().max_envelope(limit);
    let mut items = Vec::new();
    for piece in stream.chunks(piece) {
        splitter.push(piece);
        while let Some(item) = splitter.next_envelope() {
            items.push(item.map(<[u8]>::to_vec).map_err(|error| error.kind()));
        }
    }
    items.extend(splitter.finish().err().map(|error| Err(error.kind())));
    items
}

/// Checks the items of a stream, for pieces of several lengths.
///
/// # Panics
/// If the items are others.
#[track_caller]
pub fn check(stream: impl AsRef<[u8]>, limit: usize, expected: &[Result<&str, ErrorKind>]) {
    let stream = stream.as_ref();
    let expected: Vec<Result<Vec<u8>, ErrorKind>> =
        expected.iter().map(|item| item.map(|text| text.as_bytes().to_vec())).collect();
    for piece in [1, 2, 3, 7, 64, stream.len().max(1)] {
        let found = items(stream, piece, limit);
        assert_eq!(found, expected, "in pieces of {piece}: {}", String::from_utf8_lossy(stream));
    }
}
