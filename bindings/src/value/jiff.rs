//! Conversions with crate `jiff`.

use jiff::{SignedDuration, Span, Timestamp, civil, tz};

use super::instant::{astronomical, of_astronomical};
use super::{Date, DateTime, Duration, Offset, Time, local_time};
use crate::{Error, ErrorKind};

fn out_of_range(error: &jiff::Error) -> Error {
    Error::new(ErrorKind::Value, error.to_string())
}

impl TryFrom<DateTime> for civil::DateTime {
    type Error = Error;

    /// Returns the local date and time without the offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let date = civil::Date::try_from(value.date)?;
        // 24:00 is the start of the next day.
        let (time, days) =
            if value.time.hour == 24 { (civil::Time::midnight(), 1) } else { (value.time.try_into()?, 0) };
        let span = Span::new().days(days);
        date.to_datetime(time).checked_add(span).map_err(|error| out_of_range(&error))
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = Error;

    fn try_from(value: Date) -> Result<Self, Error> {
        let part = |value: u8| i8::try_from(value).unwrap_or(i8::MAX);
        let year = i16::try_from(astronomical(value.year))
            .map_err(|_| Error::new(ErrorKind::Value, "expected a year in the range of the crate jiff"))?;
        Self::new(year, part(value.month), part(value.day)).map_err(|error| out_of_range(&error))
    }
}

impl TryFrom<Time> for civil::Time {
    type Error = Error;

    fn try_from(value: Time) -> Result<Self, Error> {
        let part = |value: u8| i8::try_from(value).unwrap_or(i8::MAX);
        let nanoseconds = i32::try_from(value.nanoseconds()).unwrap_or(i32::MAX);
        Self::new(part(value.hour), part(value.minute), part(value.second), nanoseconds)
            .map_err(|error| out_of_range(&error))
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = Error;

    /// Returns the instant. A local time, without a UTC offset, is an error.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let offset = value.time.offset.ok_or_else(|| local_time(&value))?;
        let offset = tz::Offset::from_seconds(i32::from(offset.minutes()) * 60)
            .map_err(|error| out_of_range(&error))?;
        offset.to_timestamp(civil::DateTime::try_from(value)?).map_err(|error| out_of_range(&error))
    }
}

impl From<civil::Date> for Date {
    fn from(value: civil::Date) -> Self {
        Self::new(of_astronomical(value.year().into()), part(value.month()), part(value.day()))
    }
}

impl From<civil::Time> for Time {
    fn from(value: civil::Time) -> Self {
        let nanoseconds = u32::try_from(value.subsec_nanosecond()).unwrap_or(0);
        Self::new(part(value.hour()), part(value.minute()), part(value.second()), nanoseconds)
    }
}

impl From<civil::DateTime> for DateTime {
    fn from(value: civil::DateTime) -> Self {
        Self::new(value.date().into(), value.time().into())
    }
}

impl From<Timestamp> for DateTime {
    /// Returns the time in UTC.
    fn from(value: Timestamp) -> Self {
        Self::from(tz::Offset::UTC.to_datetime(value)).at(Offset::Utc)
    }
}

impl TryFrom<Duration> for SignedDuration {
    type Error = Error;

    /// Returns an error for a duration with years or months, because their length varies. Convert such a duration to
    /// [`Span`].
    fn try_from(value: Duration) -> Result<Self, Error> {
        let (length, negative) = value.exact()?;
        let length = Self::try_from(length).map_err(|error| out_of_range(&error))?;
        Ok(if negative { -length } else { length })
    }
}

impl From<SignedDuration> for Duration {
    fn from(value: SignedDuration) -> Self {
        Self { negative: value.is_negative(), ..Self::from(value.unsigned_abs()) }
    }
}

impl TryFrom<Duration> for Span {
    type Error = Error;

    /// Keeps the parts of the duration.
    fn try_from(value: Duration) -> Result<Self, Error> {
        let large = |part: Option<u64>| i64::try_from(part.unwrap_or(0)).unwrap_or(i64::MAX);
        let nanoseconds = super::fraction::nanoseconds(value.fraction, value.fraction_digits);
        let span = Self::new()
            .try_years(large(value.years))
            .and_then(|span| span.try_months(large(value.months)))
            .and_then(|span| span.try_days(large(value.days)))
            .and_then(|span| span.try_hours(large(value.hours)))
            .and_then(|span| span.try_minutes(large(value.minutes)))
            .and_then(|span| span.try_seconds(large(value.seconds)))
            .and_then(|span| span.try_nanoseconds(i64::from(nanoseconds)))
            .map_err(|error| out_of_range(&error))?;
        Ok(if value.negative { span.negate() } else { span })
    }
}

/// Converts a field of a date or time. The value is not negative.
fn part(value: i8) -> u8 {
    u8::try_from(value).unwrap_or(0)
}
