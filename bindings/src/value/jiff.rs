//! Conversions with crate `jiff`.

use jiff::{Timestamp, civil, tz};

use super::{Date, DateTime, Offset, Time};
use crate::{Error, ErrorKind};

fn range(error: &jiff::Error) -> Error {
    Error::new(ErrorKind::Value, error.to_string())
}

impl TryFrom<DateTime> for civil::DateTime {
    type Error = Error;

    /// The local date and time, without the offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let date = civil::Date::try_from(value.date)?;
        // 24:00 is the start of the next day.
        let (time, days) =
            if value.time.hour == 24 { (civil::Time::midnight(), 1) } else { (value.time.try_into()?, 0) };
        let span = jiff::Span::new().days(days);
        date.to_datetime(time).checked_add(span).map_err(|error| range(&error))
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = Error;

    fn try_from(value: Date) -> Result<Self, Error> {
        let part = |value: u8| i8::try_from(value).unwrap_or(i8::MAX);
        let year = i16::try_from(value.year)
            .map_err(|_| Error::new(ErrorKind::Value, "a year that jiff does not have"))?;
        Self::new(year, part(value.month), part(value.day)).map_err(|error| range(&error))
    }
}

impl TryFrom<Time> for civil::Time {
    type Error = Error;

    fn try_from(value: Time) -> Result<Self, Error> {
        let part = |value: u8| i8::try_from(value).unwrap_or(i8::MAX);
        let nanoseconds = i32::try_from(value.nanoseconds()).unwrap_or(i32::MAX);
        Self::new(part(value.hour), part(value.minute), part(value.second), nanoseconds)
            .map_err(|error| range(&error))
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = Error;

    /// The point in time; fails for a local time, which has no offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let offset = match value.time.offset {
            Some(Offset::Utc) => tz::Offset::UTC,
            Some(Offset::Minutes(minutes)) => {
                tz::Offset::from_seconds(i32::from(minutes) * 60).map_err(|error| range(&error))?
            }
            None => return Err(Error::new(ErrorKind::Value, "a local time is no point in time")),
        };
        offset.to_timestamp(civil::DateTime::try_from(value)?).map_err(|error| range(&error))
    }
}

impl From<civil::DateTime> for DateTime {
    fn from(value: civil::DateTime) -> Self {
        let part = |value: i8| u8::try_from(value).unwrap_or(0);
        let date = Date {
            year: value.year().into(),
            month: part(value.month()),
            day: part(value.day()),
            offset: None,
        };
        let nanoseconds = u64::try_from(value.subsec_nanosecond()).unwrap_or(0);
        let fraction_digits = if nanoseconds == 0 { 0 } else { 9 };
        let (hour, minute, second) = (part(value.hour()), part(value.minute()), part(value.second()));
        Self {
            date,
            time: Time { hour, minute, second, fraction: nanoseconds, fraction_digits, offset: None },
        }
    }
}

impl From<Timestamp> for DateTime {
    /// In UTC.
    fn from(value: Timestamp) -> Self {
        let local = Self::from(tz::Offset::UTC.to_datetime(value));
        Self { time: Time { offset: Some(Offset::Utc), ..local.time }, ..local }
    }
}
