//! `xs:dateTime`, `xs:date` and `xs:time`, kept as they were on the wire.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::number::{digits, two_digits};
use crate::Error;
use crate::rt::{self, Placeholder, ReadText, TextOut, ValueError, WriteText};

/// A point in time, or a local time where no offset was on the wire.
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
/// The features `jiff`, `chrono` and `time` convert it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs)] // XML Schema's parts, all of them.
pub struct DateTime {
    /// The day; its own offset is `None`.
    pub date: Date,
    /// The time of day, with the offset.
    pub time: Time,
}

/// A day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs)]
pub struct Date {
    /// Year; negative before the year 1. There is no year 0.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
    /// The time zone, if one was given.
    pub offset: Option<Offset>,
}

/// A time of day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs)]
pub struct Time {
    /// Hour, 0 to 24; 24 is the end of the day.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
    /// The fraction of a second: digits after the point, as a number.
    pub fraction: u64,
    /// How many digits the fraction has; 0 for none, 18 at most. What is finer is cut off in reading.
    pub fraction_digits: u8,
    /// The time zone, if one was given.
    pub offset: Option<Offset>,
}

/// A time zone as an offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums)]
pub enum Offset {
    /// `Z`.
    Utc,
    /// `+hh:mm` or `-hh:mm`, in minutes.
    Minutes(i16),
}

impl DateTime {
    /// A local time; [`DateTime::at`] gives it an offset.
    pub fn new(date: Date, time: Time) -> Self {
        Self { date, time }
    }

    /// The same date and time with an offset.
    pub fn at(self, offset: Offset) -> Self {
        Self { time: Time { offset: Some(offset), ..self.time }, ..self }
    }
}

impl Date {
    /// A day without an offset.
    pub fn new(year: i32, month: u8, day: u8) -> Self {
        Self { year, month, day, offset: None }
    }
}

impl Time {
    /// A time of day without an offset; no fraction is written where the nanoseconds are 0.
    pub fn new(hour: u8, minute: u8, second: u8, nanoseconds: u32) -> Self {
        // A leap second's nanoseconds go on past the second's end.
        let fraction = nanoseconds.min(999_999_999).into();
        let fraction_digits = if nanoseconds == 0 { 0 } else { 9 };
        Self { hour, minute, second, fraction, fraction_digits, offset: None }
    }

    /// The fraction in nanoseconds; what is finer is cut off.
    pub fn nanoseconds(&self) -> u32 {
        nanoseconds(self.fraction, self.fraction_digits)
    }
}

impl Offset {
    /// An offset in minutes east of UTC; 0 is UTC.
    pub fn from_minutes(minutes: i16) -> Self {
        if minutes == 0 { Self::Utc } else { Self::Minutes(minutes) }
    }

    /// The offset in minutes.
    pub fn minutes(self) -> i16 {
        match self {
            Self::Utc => 0,
            Self::Minutes(minutes) => minutes,
        }
    }
}

/// A fraction of a second in nanoseconds.
pub(super) fn nanoseconds(mut fraction: u64, digits: u8) -> u32 {
    for _ in digits..9 {
        fraction = fraction.saturating_mul(10);
    }
    for _ in 9..digits {
        fraction /= 10;
    }
    u32::try_from(fraction).unwrap_or(u32::MAX).min(999_999_999)
}

/// Reads digits and separators off the front of a text.
struct Cursor<'t>(&'t [u8]);

impl Cursor<'_> {
    fn literal(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    fn two(&mut self) -> Option<u8> {
        let (digits, rest) = self.0.split_at_checked(2)?;
        self.0 = rest;
        match digits {
            [a @ b'0'..=b'9', b @ b'0'..=b'9'] => Some((a - b'0') * 10 + (b - b'0')),
            _ => None,
        }
    }

    fn date(&mut self) -> Option<Date> {
        let negative = self.literal(b'-').is_some();
        let length = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        if length < 4 || (length > 4 && digits.first() == Some(&b'0')) {
            return None;
        }
        let year: i32 = std::str::from_utf8(digits).ok()?.parse().ok()?;
        self.literal(b'-')?;
        let month = self.two()?;
        self.literal(b'-')?;
        let day = self.two()?;
        let valid = year != 0 && (1..=12).contains(&month) && day >= 1 && day <= days(year, month);
        valid.then_some(Date { year: if negative { -year } else { year }, month, day, offset: None })
    }

    fn time(&mut self) -> Option<Time> {
        let hour = self.two()?;
        self.literal(b':')?;
        let minute = self.two()?;
        self.literal(b':')?;
        let second = self.two()?;
        let (mut fraction, mut fraction_digits) = (0, 0);
        if self.literal(b'.').is_some() {
            let length = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (digits, rest) = self.0.split_at_checked(length)?;
            self.0 = rest;
            for digit in digits.iter().take(18) {
                fraction = fraction * 10 + u64::from(digit - b'0');
                fraction_digits += 1;
            }
            // What is not kept of a fraction still says that a day is over.
            if length == 0 || (hour == 24 && digits.iter().any(|digit| *digit != b'0')) {
                return None;
            }
        }
        let end_of_day = hour == 24 && minute == 0 && second == 0 && fraction == 0;
        let valid = (hour < 24 || end_of_day) && minute < 60 && second < 60;
        valid.then_some(Time { hour, minute, second, fraction, fraction_digits, offset: None })
    }

    /// The offset that ends the text; `None` if something else does.
    #[allow(clippy::option_option)] // No offset is well, no sense is not.
    fn offset(&mut self) -> Option<Option<Offset>> {
        let sign = match self.0 {
            [] => return Some(None),
            b"Z" => return Some(Some(Offset::Utc)),
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            _ => return None,
        };
        self.0 = self.0.get(1..)?;
        let hours = self.two()?;
        self.literal(b':')?;
        let minutes = self.two()?;
        let valid = (hours < 14 && minutes < 60) || (hours == 14 && minutes == 0);
        let total = sign * (i16::from(hours) * 60 + i16::from(minutes));
        (valid && self.0.is_empty()).then_some(Some(Offset::Minutes(total)))
    }
}

/// The number of days in a month.
fn days(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Offset {
    fn push(self, text: &mut String) {
        match self {
            Self::Utc => text.push('Z'),
            Self::Minutes(minutes) => {
                text.push(if minutes < 0 { '-' } else { '+' });
                digits((minutes.unsigned_abs() / 60).into(), 2, text);
                text.push(':');
                digits((minutes.unsigned_abs() % 60).into(), 2, text);
            }
        }
    }

    fn is_valid(self) -> bool {
        self.minutes().unsigned_abs() <= 14 * 60
    }
}

impl Date {
    fn push(&self, text: &mut String) {
        if self.year < 0 {
            text.push('-');
        }
        digits(self.year.unsigned_abs().into(), 4, text);
        text.push('-');
        two_digits(self.month, text);
        text.push('-');
        two_digits(self.day, text);
        if let Some(offset) = self.offset {
            offset.push(text);
        }
    }

    fn is_valid(&self) -> bool {
        !matches!(self.year, 0 | i32::MIN)
            && (1..=12).contains(&self.month)
            && (1..=days(self.year.abs(), self.month)).contains(&self.day)
            && self.offset.is_none_or(Offset::is_valid)
    }
}

impl Time {
    fn push(&self, text: &mut String) {
        two_digits(self.hour, text);
        text.push(':');
        two_digits(self.minute, text);
        text.push(':');
        two_digits(self.second, text);
        push_fraction(self.fraction, self.fraction_digits, text);
        if let Some(offset) = self.offset {
            offset.push(text);
        }
    }

    fn is_valid(&self) -> bool {
        let end_of_day = (self.hour, self.minute, self.second, self.fraction) == (24, 0, 0, 0);
        (self.hour < 24 || end_of_day)
            && self.minute < 60
            && self.second < 60
            && is_fraction(self.fraction, self.fraction_digits)
            && self.offset.is_none_or(Offset::is_valid)
    }
}

impl DateTime {
    fn push(&self, text: &mut String) {
        self.date.push(text);
        text.push('T');
        self.time.push(text);
    }

    fn is_valid(&self) -> bool {
        self.date.offset.is_none() && self.date.is_valid() && self.time.is_valid()
    }
}

/// Writes a point and the digits of a fraction, if it has any.
pub(super) fn push_fraction(fraction: u64, number: u8, text: &mut String) {
    if number > 0 {
        text.push('.');
        digits(fraction, number.into(), text);
    }
}

/// Whether a fraction has so many digits, of those that are kept.
pub(super) fn is_fraction(fraction: u64, number: u8) -> bool {
    number <= 18 && fraction < 10_u64.pow(number.into())
}

macro_rules! lexical {
    ($($type:ident, $blank:expr, $expected:literal, |$cursor:ident| $parse:expr;)*) => { $(
        impl $type {
            fn parse(text: &str) -> Option<Self> {
                let mut cursor = Cursor(text.as_bytes());
                let $cursor = &mut cursor;
                $parse
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut text = String::new();
                self.push(&mut text);
                f.write_str(&text)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $type {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                rt::parsed(Cow::Borrowed(text), false).map_err(|error| error.into_error(&text))
            }
        }

        impl Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                $blank
            }
        }

        impl ReadText for $type {
            fn read_text(&mut self, text: Cow<'_, str>, _strict: bool) -> Result<(), ValueError> {
                *self = Self::parse(rt::trimmed(&text)).ok_or(ValueError::lexical($expected))?;
                Ok(())
            }
        }

        impl WriteText for $type {
            fn write_text(&self, out: &mut TextOut<'_>) {
                self.push(out.unescaped());
            }

            fn check_text(&self) -> Result<(), ValueError> {
                // Parts can be set to anything by hand; what does not read back is not written.
                if self.is_valid() { Ok(()) } else { Err(ValueError::facet($expected)) }
            }
        }

        crate::text_type!($type);
    )* };
}

const DAY: Date = Date { year: 1, month: 1, day: 1, offset: None };
const MIDNIGHT: Time = Time { hour: 0, minute: 0, second: 0, fraction: 0, fraction_digits: 0, offset: None };

lexical! {
    DateTime, Self { date: DAY, time: MIDNIGHT }, "an xs:dateTime such as 2006-08-02T17:30:00Z", |cursor| {
        let date = cursor.date()?;
        cursor.literal(b'T')?;
        let time = cursor.time()?;
        Some(Self { date, time: Time { offset: cursor.offset()?, ..time } })
    };
    Date, DAY, "an xs:date such as 2006-08-02", |cursor| {
        let date = cursor.date()?;
        Some(Self { offset: cursor.offset()?, ..date })
    };
    Time, MIDNIGHT, "an xs:time such as 17:30:00", |cursor| {
        let time = cursor.time()?;
        Some(Self { offset: cursor.offset()?, ..time })
    };
}
