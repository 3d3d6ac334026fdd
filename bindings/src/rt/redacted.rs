//! The `Debug` form of values that must not reach a log.

use std::fmt;

/// The `Debug` form of a field that must not reach a log.
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}
