//! Conversions with crate `chrono`.

use chrono::{
    DateTime as Chrono, Datelike as _, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta,
    Timelike as _, Utc,
};

use super::instant::{astronomical, of_astronomical};
use super::{Date, DateTime, Duration, Offset, Time, local_time};
use crate::{Error, ErrorKind};

fn out_of_range() -> Error {
    Error::new(ErrorKind::Value, "expected a value in the range of the crate chrono")
}

impl TryFrom<Date> for NaiveDate {
    type Error = Error;

    fn try_from(value: Date) -> Result<Self, Error> {
        Self::from_ymd_opt(astronomical(value.year), value.month.into(), value.day.into())
            .ok_or_else(out_of_range)
    }
}

impl TryFrom<Time> for NaiveTime {
    type Error = Error;

    fn try_from(value: Time) -> Result<Self, Error> {
        let time = Self::from_hms_nano_opt(
            value.hour.into(),
            value.minute.into(),
            value.second.into(),
            value.nanoseconds(),
        );
        time.ok_or_else(out_of_range)
    }
}

impl TryFrom<DateTime> for NaiveDateTime {
    type Error = Error;

    /// Returns the local date and time without the offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let date = NaiveDate::try_from(value.date)?;
        if value.time.hour == 24 {
            // 24:00 is the start of the next day.
            return Ok(date
                .checked_add_days(Days::new(1))
                .ok_or_else(out_of_range)?
                .and_time(NaiveTime::MIN));
        }
        Ok(date.and_time(value.time.try_into()?))
    }
}

impl TryFrom<DateTime> for Chrono<FixedOffset> {
    type Error = Error;

    /// Returns the instant. A local time, without a UTC offset, is an error.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let offset = value.time.offset.ok_or_else(|| local_time(&value))?;
        let offset = FixedOffset::east_opt(i32::from(offset.minutes()) * 60).ok_or_else(out_of_range)?;
        NaiveDateTime::try_from(value)?.and_local_timezone(offset).single().ok_or_else(out_of_range)
    }
}

impl From<NaiveDate> for Date {
    fn from(value: NaiveDate) -> Self {
        Self::new(of_astronomical(value.year()), part(value.month()), part(value.day()))
    }
}

impl From<NaiveTime> for Time {
    fn from(value: NaiveTime) -> Self {
        Self::new(part(value.hour()), part(value.minute()), part(value.second()), value.nanosecond())
    }
}

impl From<NaiveDateTime> for DateTime {
    fn from(value: NaiveDateTime) -> Self {
        Self::new(value.date().into(), value.time().into())
    }
}

impl From<Chrono<Utc>> for DateTime {
    fn from(value: Chrono<Utc>) -> Self {
        Self::from(value.naive_utc()).at(Offset::Utc)
    }
}

impl From<Chrono<FixedOffset>> for DateTime {
    /// Keeps the instant of the value, and its offset, cut to minutes.
    fn from(value: Chrono<FixedOffset>) -> Self {
        let seconds = value.offset().local_minus_utc();
        let minutes = i16::try_from(seconds / 60).unwrap_or(0);
        let value = FixedOffset::east_opt(seconds - seconds % 60)
            .map_or(value, |offset| value.with_timezone(&offset));
        Self::from(value.naive_local()).at(Offset::from_minutes(minutes))
    }
}

impl TryFrom<Duration> for TimeDelta {
    type Error = Error;

    /// Returns an error for a duration with years or months, because their length varies.
    fn try_from(value: Duration) -> Result<Self, Error> {
        let (length, negative) = value.exact()?;
        let length = Self::from_std(length).map_err(|_| out_of_range())?;
        Ok(if negative { -length } else { length })
    }
}

impl From<TimeDelta> for Duration {
    fn from(value: TimeDelta) -> Self {
        let length = value.abs().to_std().unwrap_or_default();
        Self { negative: value < TimeDelta::zero(), ..Self::from(length) }
    }
}

/// Converts a field of a date or time. The value is at most 255.
fn part(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(0)
}
