//! Streaming: reading changes one at a time gives the same as reading the response as a whole.

use crate::streamed::{Reading, same};

/// Checks a document. Its length determines the length of the chunks.
///
/// # Panics
/// If a property does not hold.
pub fn check(bytes: &[u8]) {
    let chunk = 1 + bytes.len() % 61;
    for strict in [false, true] {
        if let Err(difference) = same(bytes, Reading { chunk, strict }) {
            panic!("{difference}");
        }
    }
}
