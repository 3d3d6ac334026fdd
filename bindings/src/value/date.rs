//! `xs:dateTime`, `xs:date` and `xs:time`. Values have the UTC offset and the digits of the document.

use super::fraction::nanoseconds;

/// A date and time: an instant, or a local time if the document had no UTC offset.
///
/// ```
/// use ews_bindings::value::DateTime;
///
/// let start: DateTime = "2006-08-02T17:30:00.0000000Z".parse()?;
/// assert_eq!(start.date.year, 2006);
/// assert_eq!(start.to_string(), "2006-08-02T17:30:00.0000000Z");
/// # Ok::<(), ews_bindings::Error>(())
/// ```
///
/// The Cargo features `jiff-02`, `chrono-04` and `time-03` add conversions to and from the types of these crates.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs)] // XML Schema defines these fields and no others.
pub struct DateTime {
    /// The day. Its field `offset` must be `None`: `time` has the offset.
    pub date: Date,
    /// The time of day, with the offset.
    pub time: Time,
}

/// A day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs)]
pub struct Date {
    /// Year, negative before the year 1. The year 0 does not exist.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
    /// The UTC offset, if the document has one.
    pub offset: Option<Offset>,
}

/// A time of day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs)]
pub struct Time {
    /// Hour, 0 to 24. 24:00:00 is the end of the day.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
    /// The digits after the decimal point of the seconds, as a number.
    pub fraction: u64,
    /// The number of digits after the decimal point, 0 to 18. Reading drops further digits.
    pub fraction_digits: u8,
    /// The UTC offset; `None` for a local time.
    pub offset: Option<Offset>,
}

/// An offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums)]
pub enum Offset {
    /// `Z`.
    Utc,
    /// `+hh:mm` or `-hh:mm`, in minutes. `-00:00` is written as `+00:00`.
    Minutes(i16),
}

impl DateTime {
    /// Creates a local time: offsets of `date` and `time` are left out. [`DateTime::at`] adds an offset.
    pub fn new(date: Date, time: Time) -> Self {
        Self { date: Date { offset: None, ..date }, time: Time { offset: None, ..time } }
    }

    /// Returns the same date and time with an offset.
    pub fn at(self, offset: Offset) -> Self {
        Self { time: Time { offset: Some(offset), ..self.time }, ..self }
    }
}

impl Date {
    /// Creates a day without an offset.
    pub fn new(year: i32, month: u8, day: u8) -> Self {
        Self { year, month, day, offset: None }
    }
}

impl Time {
    /// Creates a time of day without an offset. The fraction is left out if the nanoseconds are 0.
    pub fn new(hour: u8, minute: u8, second: u8, nanoseconds: u32) -> Self {
        // Some crates represent a leap second by more than 999,999,999 nanoseconds.
        let fraction = nanoseconds.min(999_999_999).into();
        let fraction_digits = if nanoseconds == 0 { 0 } else { 9 };
        Self { hour, minute, second, fraction, fraction_digits, offset: None }
    }

    /// Returns the fraction in nanoseconds, rounded down.
    pub fn nanoseconds(&self) -> u32 {
        nanoseconds(self.fraction, self.fraction_digits)
    }
}

impl Offset {
    /// Creates an offset from minutes east of UTC. 0 becomes [`Offset::Utc`].
    pub fn from_minutes(minutes: i16) -> Self {
        if minutes == 0 { Self::Utc } else { Self::Minutes(minutes) }
    }

    /// Returns the offset in minutes east of UTC.
    pub fn minutes(self) -> i16 {
        match self {
            Self::Utc => 0,
            Self::Minutes(minutes) => minutes,
        }
    }
}
