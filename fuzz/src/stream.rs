//! Streaming: the changes of a response one at a time are what reading it as a whole gives.

use crate::streamed::{Reading, same};

/// Checks a document. The bytes arrive in chunks whose length follows from their number.
///
/// # Panics
/// When a property does not hold.
pub fn check(bytes: &[u8]) {
    let chunk = 1 + bytes.len() % 61;
    for strict in [false, true] {
        if let Err(difference) = same(bytes, Reading { chunk, strict }) {
            panic!("{difference}");
        }
    }
}
