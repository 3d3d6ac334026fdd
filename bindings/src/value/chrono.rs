//! Conversions with crate `chrono`.

use chrono::{
    DateTime as Chrono, Datelike as _, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _,
    Utc,
};

use super::{Date, DateTime, Offset, Time};
use crate::{Error, ErrorKind};

fn range() -> Error {
    Error::new(ErrorKind::Value, "a date or time that chrono does not have")
}

impl TryFrom<Date> for NaiveDate {
    type Error = Error;

    fn try_from(value: Date) -> Result<Self, Error> {
        Self::from_ymd_opt(value.year, value.month.into(), value.day.into()).ok_or_else(range)
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
        time.ok_or_else(range)
    }
}

impl TryFrom<DateTime> for NaiveDateTime {
    type Error = Error;

    /// The local date and time, without the offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let date = NaiveDate::try_from(value.date)?;
        if value.time.hour == 24 {
            // 24:00 is the start of the next day.
            return Ok(date.checked_add_days(Days::new(1)).ok_or_else(range)?.and_time(NaiveTime::MIN));
        }
        Ok(date.and_time(value.time.try_into()?))
    }
}

impl TryFrom<DateTime> for Chrono<FixedOffset> {
    type Error = Error;

    /// The point in time; fails for a local time, which has no offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let minutes = match value.time.offset {
            Some(Offset::Utc) => 0,
            Some(Offset::Minutes(minutes)) => minutes,
            None => return Err(Error::new(ErrorKind::Value, "a local time is no point in time")),
        };
        let offset = FixedOffset::east_opt(i32::from(minutes) * 60).ok_or_else(range)?;
        NaiveDateTime::try_from(value)?.and_local_timezone(offset).single().ok_or_else(range)
    }
}

impl From<NaiveDateTime> for DateTime {
    fn from(value: NaiveDateTime) -> Self {
        let part = |value: u32| u8::try_from(value).unwrap_or(0);
        let date =
            Date { year: value.year(), month: part(value.month()), day: part(value.day()), offset: None };
        let fraction_digits = if value.nanosecond() == 0 { 0 } else { 9 };
        let (hour, minute, second) = (part(value.hour()), part(value.minute()), part(value.second()));
        Self {
            date,
            time: Time {
                hour,
                minute,
                second,
                fraction: value.nanosecond().into(),
                fraction_digits,
                offset: None,
            },
        }
    }
}

impl From<Chrono<Utc>> for DateTime {
    fn from(value: Chrono<Utc>) -> Self {
        let local = Self::from(value.naive_utc());
        Self { time: Time { offset: Some(Offset::Utc), ..local.time }, ..local }
    }
}
