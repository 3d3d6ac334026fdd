//! Conversions with crate `time`.

use time::{Date as Day, Month, OffsetDateTime, PrimitiveDateTime, Time as Clock, UtcOffset};

use super::instant::{astronomical, of_astronomical};
use super::{Date, DateTime, Duration, Offset, Time, local_time};
use crate::{Error, ErrorKind};

fn out_of_range(error: &time::error::ComponentRange) -> Error {
    Error::new(ErrorKind::Value, error.to_string())
}

impl TryFrom<Date> for Day {
    type Error = Error;

    fn try_from(value: Date) -> Result<Self, Error> {
        let month = Month::try_from(value.month).map_err(|error| out_of_range(&error))?;
        Self::from_calendar_date(astronomical(value.year), month, value.day)
            .map_err(|error| out_of_range(&error))
    }
}

impl TryFrom<Time> for Clock {
    type Error = Error;

    fn try_from(value: Time) -> Result<Self, Error> {
        Self::from_hms_nano(value.hour, value.minute, value.second, value.nanoseconds())
            .map_err(|error| out_of_range(&error))
    }
}

impl TryFrom<DateTime> for PrimitiveDateTime {
    type Error = Error;

    /// Returns the local date and time without the offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let day = Day::try_from(value.date)?;
        if value.time.hour == 24 {
            // 24:00 is the start of the next day.
            let next = day.next_day().ok_or_else(|| {
                Error::new(ErrorKind::Value, "expected a date in the range of the crate time")
            })?;
            return Ok(Self::new(next, Clock::MIDNIGHT));
        }
        Ok(Self::new(day, value.time.try_into()?))
    }
}

impl TryFrom<DateTime> for OffsetDateTime {
    type Error = Error;

    /// Returns the instant. A local time, without a UTC offset, is an error.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let offset = value.time.offset.ok_or_else(|| local_time(&value))?;
        let offset = UtcOffset::from_whole_seconds(i32::from(offset.minutes()) * 60);
        let offset = offset.map_err(|error| out_of_range(&error))?;
        Ok(PrimitiveDateTime::try_from(value)?.assume_offset(offset))
    }
}

impl From<Day> for Date {
    fn from(value: Day) -> Self {
        Self::new(of_astronomical(value.year()), value.month().into(), value.day())
    }
}

impl From<Clock> for Time {
    fn from(value: Clock) -> Self {
        Self::new(value.hour(), value.minute(), value.second(), value.nanosecond())
    }
}

impl From<PrimitiveDateTime> for DateTime {
    fn from(value: PrimitiveDateTime) -> Self {
        Self::new(value.date().into(), value.time().into())
    }
}

impl From<OffsetDateTime> for DateTime {
    /// Keeps the instant of the value, and its offset, cut to minutes.
    fn from(value: OffsetDateTime) -> Self {
        let offset = Offset::from_minutes(value.offset().whole_minutes());
        let cut = UtcOffset::from_whole_seconds(i32::from(value.offset().whole_minutes()) * 60).ok();
        let value = cut.and_then(|cut| value.checked_to_offset(cut)).unwrap_or(value);
        Self::from(PrimitiveDateTime::new(value.date(), value.time())).at(offset)
    }
}

impl TryFrom<Duration> for time::Duration {
    type Error = Error;

    /// Returns an error for a duration with years or months, because their length varies.
    fn try_from(value: Duration) -> Result<Self, Error> {
        let (length, negative) = value.exact()?;
        let length =
            Self::try_from(length).map_err(|error| Error::new(ErrorKind::Value, error.to_string()))?;
        Ok(if negative { -length } else { length })
    }
}

impl From<time::Duration> for Duration {
    fn from(value: time::Duration) -> Self {
        Self { negative: value.is_negative(), ..Self::from(value.unsigned_abs()) }
    }
}
