//! Conversions with crate `time`.

use time::{Date as Day, Month, OffsetDateTime, PrimitiveDateTime, Time as Clock, UtcOffset};

use super::{Date, DateTime, Offset, Time};
use crate::{Error, ErrorKind};

fn range(error: &time::error::ComponentRange) -> Error {
    Error::new(ErrorKind::Value, error.to_string())
}

impl TryFrom<Date> for Day {
    type Error = Error;

    fn try_from(value: Date) -> Result<Self, Error> {
        let month = Month::try_from(value.month).map_err(|error| range(&error))?;
        Self::from_calendar_date(value.year, month, value.day).map_err(|error| range(&error))
    }
}

impl TryFrom<Time> for Clock {
    type Error = Error;

    fn try_from(value: Time) -> Result<Self, Error> {
        Self::from_hms_nano(value.hour, value.minute, value.second, value.nanoseconds())
            .map_err(|error| range(&error))
    }
}

impl TryFrom<DateTime> for PrimitiveDateTime {
    type Error = Error;

    /// The local date and time, without the offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let day = Day::try_from(value.date)?;
        if value.time.hour == 24 {
            // 24:00 is the start of the next day.
            let next = day
                .next_day()
                .ok_or_else(|| Error::new(ErrorKind::Value, "a date that time does not have"))?;
            return Ok(Self::new(next, Clock::MIDNIGHT));
        }
        Ok(Self::new(day, value.time.try_into()?))
    }
}

impl TryFrom<DateTime> for OffsetDateTime {
    type Error = Error;

    /// The point in time; fails for a local time, which has no offset.
    fn try_from(value: DateTime) -> Result<Self, Error> {
        let minutes = match value.time.offset {
            Some(Offset::Utc) => 0,
            Some(Offset::Minutes(minutes)) => minutes,
            None => return Err(Error::new(ErrorKind::Value, "a local time is no point in time")),
        };
        let offset = UtcOffset::from_whole_seconds(i32::from(minutes) * 60).map_err(|error| range(&error))?;
        Ok(PrimitiveDateTime::try_from(value)?.assume_offset(offset))
    }
}

impl From<PrimitiveDateTime> for DateTime {
    fn from(value: PrimitiveDateTime) -> Self {
        let date = Date { year: value.year(), month: value.month().into(), day: value.day(), offset: None };
        let fraction_digits = if value.nanosecond() == 0 { 0 } else { 9 };
        let (hour, minute, second) = (value.hour(), value.minute(), value.second());
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

impl From<OffsetDateTime> for DateTime {
    /// In the value's own offset.
    fn from(value: OffsetDateTime) -> Self {
        let local = Self::from(PrimitiveDateTime::new(value.date(), value.time()));
        let minutes = value.offset().whole_minutes();
        let offset = if minutes == 0 { Offset::Utc } else { Offset::Minutes(minutes) };
        Self { time: Time { offset: Some(offset), ..local.time }, ..local }
    }
}
