//! The `Debug` forms of values that must not reach a log, or are too long for it.

use std::fmt;

/// The `Debug` form of a field that must not reach a log.
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

/// The `Debug` form of a field that can be a whole message: its length in bytes.
pub struct Length(pub usize);

impl fmt::Debug for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({} bytes)", self.0)
    }
}
