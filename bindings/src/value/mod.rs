//! The built-in types of XML Schema: what elements and attributes of a simple type hold.
//!
//! Strings, numbers and booleans are Rust's own. Dates, durations and binary values have types here
//! that keep what was on the wire.

mod base64;
mod date;
mod duration;
mod nillable;
mod number;
mod text;

pub use self::base64::Base64;
pub use self::date::{Date, DateTime, Offset, Time};
pub use self::duration::Duration;
pub use self::nillable::Nillable;
