//! The built-in types of XML Schema: what elements and attributes of a simple type hold.
//!
//! Strings, numbers and booleans are Rust's own. Dates, durations and binary values have types here
//! that keep what was on the wire.

mod base64;
mod date;
mod duration;
mod language;
mod nillable;
mod number;
mod text;

pub use self::base64::Base64;
pub use self::date::{Date, DateTime, Offset, Time};
pub use self::duration::Duration;
pub use self::language::Language;
pub use self::nillable::Nillable;

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

/// The error for a time without an offset where a point in time is wanted.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
fn local() -> crate::Error {
    crate::Error::new(crate::ErrorKind::Value, "a local time is no point in time")
}

/// Values that serde knows by their lexical form.
#[cfg(feature = "serde")]
mod serde {
    use std::borrow::Cow;

    use ::serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    macro_rules! as_text {
        ($($type:ty),*) => { $(
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let text = <Cow<'de, str>>::deserialize(deserializer)?;
                    text.parse().map_err(D::Error::custom)
                }
            }
        )* };
    }

    as_text!(super::DateTime, super::Date, super::Time, super::Duration);
}
