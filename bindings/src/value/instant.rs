//! Instants: dates and times with a UTC offset, as numbers.

use std::cmp::Ordering;
use std::time::{Duration, SystemTime};

use crate::rt::facets::Faceted;
use crate::{Error, Result};

use super::date::{Date, DateTime, Offset, Time};
use super::fraction::nanoseconds;
use super::lexical::Lexical as _;

const SECONDS_PER_DAY: i64 = 86_400;

/// A point in time, from a [`DateTime`] with a UTC offset. Instants are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    /// The seconds since 1970-01-01T00:00:00Z, rounded down.
    seconds: i64,
    /// The fraction of the second, with 18 digits.
    attoseconds: u64,
}

impl Instant {
    /// Returns the seconds since 1970-01-01T00:00:00Z, rounded down.
    pub fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Returns the nanoseconds after [`unix_seconds`](Self::unix_seconds), rounded down.
    pub fn nanoseconds(self) -> u32 {
        nanoseconds(self.attoseconds, 18)
    }

    /// Returns the attoseconds since 1970-01-01T00:00:00Z.
    pub(super) fn attoseconds(self) -> i128 {
        i128::from(self.seconds) * 10_i128.pow(18) + i128::from(self.attoseconds)
    }
}

impl DateTime {
    /// Returns the instant; `None` for a local time, and for a date or time outside its range.
    ///
    /// Use it to compare: `DateTime` itself equals another only if the texts are the same.
    ///
    /// ```
    /// use ews_bindings::value::DateTime;
    ///
    /// let utc: DateTime = "2026-11-27T10:00:00Z".parse()?;
    /// let berlin: DateTime = "2026-11-27T11:00:00.0+01:00".parse()?;
    /// assert!(utc != berlin && utc.instant() == berlin.instant());
    /// assert_eq!(utc.unix_seconds(), Some(1_795_773_600));
    /// # Ok::<(), ews_bindings::Error>(())
    /// ```
    pub fn instant(&self) -> Option<Instant> {
        if !self.is_valid() {
            return None;
        }
        let Time { hour, minute, second, fraction, fraction_digits, offset } = self.time;
        let offset = i64::from(offset?.minutes());
        let minutes = i64::from(hour) * 60 + i64::from(minute) - offset;
        let missing = 18_u32.saturating_sub(fraction_digits.into());
        Some(Instant {
            seconds: days(self.date) * SECONDS_PER_DAY + minutes * 60 + i64::from(second),
            attoseconds: fraction.saturating_mul(10_u64.pow(missing)),
        })
    }

    /// Returns the seconds since 1970-01-01T00:00:00Z, rounded down; `None` as for [`instant`](Self::instant).
    pub fn unix_seconds(&self) -> Option<i64> {
        self.instant().map(Instant::unix_seconds)
    }

    /// Creates a date and time in UTC from the seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// If the year does not fit into an `i32`.
    pub fn from_unix_seconds(seconds: i64) -> Result<Self> {
        let time = u32::try_from(seconds.rem_euclid(SECONDS_PER_DAY)).unwrap_or(0);
        let date = date(seconds.div_euclid(SECONDS_PER_DAY)).ok_or_else(|| {
            let message = format!("expected seconds since 1970 with a year of 32 bits, found {seconds}");
            Error::new(crate::ErrorKind::Value, message)
        })?;
        let [hour, minute, second] =
            [time / 3600, time / 60 % 60, time % 60].map(|part| u8::try_from(part).unwrap_or(0));
        Ok(Self { date, time: Time { offset: Some(Offset::Utc), ..Time::new(hour, minute, second, 0) } })
    }
}

/// Creates a date and time in UTC, with 9 digits after the decimal point, or none if they are 0.
impl TryFrom<SystemTime> for DateTime {
    type Error = Error;

    fn try_from(time: SystemTime) -> Result<Self> {
        let (seconds, nanoseconds) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs()).ok(), after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                let is_between = before.subsec_nanos() > 0;
                let seconds =
                    i64::try_from(before.as_secs()).ok().map(|seconds| -seconds - i64::from(is_between));
                (seconds, if is_between { 1_000_000_000 - before.subsec_nanos() } else { 0 })
            }
        };
        let date_time = Self::from_unix_seconds(seconds.unwrap_or(i64::MAX))?;
        let Time { hour, minute, second, offset, .. } = date_time.time;
        Ok(Self { time: Time { offset, ..Time::new(hour, minute, second, nanoseconds) }, ..date_time })
    }
}

/// The error is that of a local time.
impl TryFrom<DateTime> for SystemTime {
    type Error = Error;

    fn try_from(value: DateTime) -> Result<Self> {
        let instant = value.instant().ok_or_else(|| super::local_time(&value))?;
        let whole = Duration::from_secs(instant.seconds.unsigned_abs());
        let start = if instant.seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(whole)
        } else {
            Self::UNIX_EPOCH.checked_add(whole)
        };
        let time =
            start.and_then(|time| time.checked_add(Duration::from_nanos(instant.nanoseconds().into())));
        time.ok_or_else(|| {
            let message =
                format!("expected a date and time that the system can represent, found \"{value}\"");
            Error::new(crate::ErrorKind::Value, message)
        })
    }
}

/// The order of XML Schema for two dates and times. A local time may have any offset up to 14 hours, so it can be compared
/// with an instant only if they differ by more.
fn order(one: &DateTime, other: &DateTime) -> Option<Ordering> {
    let as_utc = |value: &DateTime| {
        let instant = value.at(value.time.offset.unwrap_or(Offset::Utc)).instant();
        instant.map(Instant::attoseconds)
    };
    let (at, other_at) = (as_utc(one)?, as_utc(other)?);
    let is_same_kind = one.time.offset.is_some() == other.time.offset.is_some();
    let is_far = at.abs_diff(other_at) > 14 * 3600 * 10_u128.pow(18);
    (is_same_kind || is_far).then_some(at.cmp(&other_at))
}

impl Faceted for DateTime {
    fn compare(&self, bound: &str) -> Option<Ordering> {
        order(self, &bound.parse().ok()?)
    }
}

/// A day is compared by its first instant.
impl Faceted for Date {
    fn compare(&self, bound: &str) -> Option<Ordering> {
        order_of_days(*self, bound.parse().ok()?)
    }
}

/// The order of XML Schema for two days.
pub(super) fn order_of_days(one: Date, other: Date) -> Option<Ordering> {
    let start = |date: Date| {
        let time = Time { offset: date.offset, ..Time::new(0, 0, 0, 0) };
        DateTime { date: Date { offset: None, ..date }, time }
    };
    order(&start(one), &start(other))
}

/// Times are compared on the same day.
impl Faceted for Time {
    fn compare(&self, bound: &str) -> Option<Ordering> {
        let on_day = |time: Self| DateTime { date: Date::new(1972, 12, 31), time };
        order(&on_day(*self), &on_day(bound.parse().ok()?))
    }
}

/// Returns the days since 1970-01-01.
fn days(date: Date) -> i64 {
    let year = i64::from(astronomical(date.year));
    days_to_month(year, i64::from(date.month)) + i64::from(date.day) - 1
}

/// Returns a year in the count in which the year before 1 is 0. In XML Schema, it is -1.
pub(super) fn astronomical(year: i32) -> i32 {
    year + i32::from(year < 0)
}

/// Returns the year of XML Schema for a year in the count of [`astronomical`].
#[cfg(any(feature = "chrono-04", feature = "jiff-02", feature = "time-03"))]
pub(super) fn of_astronomical(year: i32) -> i32 {
    if year < 1 { year.saturating_sub(1) } else { year }
}

/// Returns the days from 1970-01-01 to the first day of a month. The year before 1 is 0.
pub(super) fn days_to_month(year: i64, month: i64) -> i64 {
    // The year begins in March, so that the leap day is its last day.
    let (month, year) = if month > 2 { (month - 3, year) } else { (month + 9, year - 1) };
    let (cycle, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * month + 2) / 5;
    cycle * 146_097 + year * 365 + year / 4 - year / 100 + day_of_year - 719_468
}

/// Returns the date of a number of days since 1970-01-01; `None` if the year does not fit.
fn date(days: i64) -> Option<Date> {
    let days = days.checked_add(719_468)?;
    let (cycle, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (year * 365 + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + cycle * 400 + i64::from(month <= 2);
    let year = if year < 1 { year - 1 } else { year };
    Some(Date::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<i64> {
        text.parse::<DateTime>().expect("the text is a date and time").unix_seconds()
    }

    #[test]
    fn date_time_with_an_offset_is_an_instant() {
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("1969-12-31T23:59:59Z"), Some(-1));
        assert_eq!(seconds("2000-02-29T24:00:00Z"), seconds("2000-03-01T00:00:00Z"));
        assert_eq!(seconds("2026-11-27T10:00:00+14:00"), seconds("2026-11-26T20:00:00Z"));
        assert_eq!(seconds("0001-01-01T00:00:00Z"), Some(-62_135_596_800));
        assert_eq!(seconds("-0001-12-31T23:59:59Z"), Some(-62_135_596_801));
        assert_eq!(seconds("2026-11-27T10:00:00"), None);
    }

    #[test]
    fn instants_with_other_digits_are_equal_and_ordered() {
        let instant = |text: &str| text.parse::<DateTime>().expect("the text is a date and time").instant();
        assert_eq!(instant("2026-11-27T10:00:00.50Z"), instant("2026-11-27T10:00:00.5000Z"));
        assert!(instant("2026-11-27T10:00:00.5Z") > instant("2026-11-27T10:00:00.49Z"));
        assert!(instant("1969-12-31T23:59:59.9Z") < instant("1970-01-01T00:00:00Z"));
    }

    #[test]
    fn local_time_is_compared_with_an_instant_if_every_offset_gives_the_same_order() {
        let order = |text: &str, bound: &str| {
            text.parse::<DateTime>().expect("the text is a date and time").compare(bound)
        };
        assert_eq!(order("2026-11-27T10:00:00", "2026-11-27T10:00:00.0"), Some(Ordering::Equal));
        assert_eq!(order("2026-11-27T10:00:00+01:00", "2026-11-27T09:30:00Z"), Some(Ordering::Less));
        assert_eq!(order("2026-11-27T10:00:00", "2026-11-28T00:00:00Z"), None);
        assert_eq!(order("2026-11-27T10:00:00", "2026-11-28T00:00:01Z"), Some(Ordering::Less));
        assert_eq!(order("2026-11-28T10:00:00Z", "2026-11-27T19:00:00"), Some(Ordering::Greater));
        let day: Date = "2026-11-27+14:00".parse().expect("the text is a date");
        assert_eq!(day.compare("2026-11-27Z"), Some(Ordering::Less));
        let time: Time = "10:00:00Z".parse().expect("the text is a time");
        assert_eq!(time.compare("11:00:00+02:00"), Some(Ordering::Greater));
    }

    #[test]
    fn unix_seconds_round_trip() {
        for start in [
            -99_999_999_999_i64,
            -62_162_121_600,
            -62_135_596_801,
            -1,
            0,
            951_782_400,
            1_709_164_800,
            4_102_444_800,
        ] {
            for seconds in [start, start + 86_399, start + 86_400] {
                let value = DateTime::from_unix_seconds(seconds).expect("the year fits");
                assert_eq!(value.unix_seconds(), Some(seconds), "{value}");
                let time = SystemTime::try_from(value).expect("the time fits");
                assert_eq!(DateTime::try_from(time).expect("the year fits"), value);
            }
        }
        assert!(DateTime::from_unix_seconds(i64::MAX).is_err());
    }
}
