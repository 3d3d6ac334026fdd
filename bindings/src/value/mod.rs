//! The built-in types of XML Schema, for elements and attributes of a simple type.
//!
//! Strings, booleans and most numbers are plain Rust types. This module has the types for dates, parts of dates, times,
//! durations, decimal numbers, positive, negative and non-positive integers, binary data, language tags, lists of names
//! and nillable elements. A date or time keeps its UTC offset. Times and durations keep up to 18 digits of a fraction.

mod base64;
mod date;
mod date_text;
mod decimal;
mod duration;
mod fraction;
mod gregorian;
mod hex_binary;
mod instant;
mod integers;
mod language;
mod lexical;
mod nillable;
mod number;
mod range;
mod text;
mod tokens;

pub use self::base64::Base64;
pub use self::date::{Date, DateTime, Offset, Time};
pub use self::decimal::Decimal;
pub use self::duration::Duration;
pub use self::gregorian::{GDay, GMonth, GMonthDay, GYear, GYearMonth};
pub use self::hex_binary::HexBinary;
pub use self::instant::Instant;
pub use self::integers::{NegativeInteger, NonPositiveInteger, PositiveInteger};
pub use self::language::Language;
pub use self::nillable::Nillable;
pub use self::tokens::Tokens;

#[cfg(feature = "chrono-04")]
mod chrono;
#[cfg(feature = "jiff-02")]
mod jiff;
#[cfg(feature = "time-03")]
mod time;
#[cfg(feature = "zone-names")]
pub mod zones;

/// Returns the error for the conversion of a local time to an instant.
fn local_time(value: &DateTime) -> crate::Error {
    let message =
        format!("expected a time with a UTC offset, found \"{value}\"; set an offset with `DateTime::at`");
    crate::Error::new(crate::ErrorKind::Value, message)
}

/// Values that serde stores in their lexical form.
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

    as_text!(super::DateTime, super::Date, super::Time, super::Duration, super::Decimal, super::HexBinary);
    as_text!(super::GYear, super::GYearMonth, super::GMonth, super::GMonthDay, super::GDay);
}
