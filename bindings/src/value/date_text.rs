//! The lexical forms of `xs:dateTime`, `xs:date` and `xs:time`.

use super::date::{Date, DateTime, Offset, Time};
use super::fraction::{MAX_DIGITS, is_valid_fraction, push_fraction};
use super::instant::astronomical;
use super::lexical::{Lexical, lexical};
use super::number::{push_digits, push_two_digits};
use crate::rt::Scalar;

/// The rest of a text that has not been read.
pub(super) struct Cursor<'t>(pub(super) &'t [u8]);

impl Cursor<'_> {
    pub(super) fn literal(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    pub(super) fn two(&mut self) -> Option<u8> {
        let (digits, rest) = self.0.split_at_checked(2)?;
        self.0 = rest;
        match digits {
            [a @ b'0'..=b'9', b @ b'0'..=b'9'] => Some((a - b'0') * 10 + (b - b'0')),
            _ => None,
        }
    }

    /// Reads a year, which is not 0.
    pub(super) fn year(&mut self) -> Option<i32> {
        let negative = self.literal(b'-').is_some();
        let length = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        if length < 4 || (length > 4 && digits.first() == Some(&b'0')) {
            return None;
        }
        let year: i32 = std::str::from_utf8(digits).ok()?.parse().ok()?;
        (year != 0).then_some(if negative { -year } else { year })
    }

    fn date(&mut self) -> Option<Date> {
        let year = self.year()?;
        self.literal(b'-')?;
        let month = self.two()?;
        self.literal(b'-')?;
        let day = self.two()?;
        Some(Date { year, month, day, offset: None }).filter(Date::is_valid)
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
            for digit in digits.iter().take(MAX_DIGITS.into()) {
                fraction = fraction * 10 + u64::from(digit - b'0');
                fraction_digits += 1;
            }
            // With the hour 24, all digits must be 0, also those that are dropped.
            if length == 0 || (hour == 24 && digits.iter().any(|digit| *digit != b'0')) {
                return None;
            }
        }
        Some(Time { hour, minute, second, fraction, fraction_digits, offset: None }).filter(Time::is_valid)
    }

    /// Reads the optional offset at the end of the text. The outer `None` is an error.
    #[allow(clippy::option_option)] // The inner `None` is a text without an offset.
    pub(super) fn offset(&mut self) -> Option<Option<Offset>> {
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
        let is_valid = (hours < 14 && minutes < 60) || (hours == 14 && minutes == 0);
        let total = sign * (i16::from(hours) * 60 + i16::from(minutes));
        (is_valid && self.0.is_empty()).then_some(Some(Offset::Minutes(total)))
    }
}

/// Returns the number of days of a month.
pub(super) fn days(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Offset {
    pub(super) fn push(self, text: &mut String) {
        match self {
            Self::Utc => text.push('Z'),
            Self::Minutes(minutes) => {
                text.push(if minutes < 0 { '-' } else { '+' });
                push_digits((minutes.unsigned_abs() / 60).into(), 2, text);
                text.push(':');
                push_digits((minutes.unsigned_abs() % 60).into(), 2, text);
            }
        }
    }

    pub(super) fn is_valid(self) -> bool {
        self.minutes().unsigned_abs() <= 14 * 60
    }
}

/// Writes a year with at least four digits.
pub(super) fn push_year(year: i32, text: &mut String) {
    if year < 0 {
        text.push('-');
    }
    push_digits(year.unsigned_abs().into(), 4, text);
}

const DAY: Date = Date { year: 1, month: 1, day: 1, offset: None };
const MIDNIGHT: Time = Time { hour: 0, minute: 0, second: 0, fraction: 0, fraction_digits: 0, offset: None };

impl Lexical for Date {
    const EXPECTED: &'static str = "an xs:date such as 2006-08-02";

    fn any() -> Self {
        DAY
    }

    fn parse(text: &str) -> Option<Self> {
        let mut cursor = Cursor(text.as_bytes());
        let date = cursor.date()?;
        Some(Self { offset: cursor.offset()?, ..date })
    }

    /// Parses a date and time. Some servers send a date and time in place of a date.
    fn parse_leniently(text: &str) -> Option<Self> {
        let DateTime { date, time } = DateTime::parse(text)?;
        Some(Self { offset: time.offset, ..date })
    }

    fn push(&self, text: &mut String) {
        push_year(self.year, text);
        text.push('-');
        push_two_digits(self.month, text);
        text.push('-');
        push_two_digits(self.day, text);
        if let Some(offset) = self.offset {
            offset.push(text);
        }
    }

    fn is_valid(&self) -> bool {
        !matches!(self.year, 0 | i32::MIN)
            && (1..=12).contains(&self.month)
            && (1..=days(astronomical(self.year), self.month)).contains(&self.day)
            && self.offset.is_none_or(Offset::is_valid)
    }

    /// The text of a day without its offset. Texts of days are in their order.
    fn comparable(&self) -> Option<Scalar> {
        Some(Scalar::Text(Self { offset: None, ..*self }.to_string()))
    }
}

impl Lexical for Time {
    const EXPECTED: &'static str = "an xs:time such as 17:30:00";

    fn any() -> Self {
        MIDNIGHT
    }

    fn parse(text: &str) -> Option<Self> {
        let mut cursor = Cursor(text.as_bytes());
        let time = cursor.time()?;
        Some(Self { offset: cursor.offset()?, ..time })
    }

    fn push(&self, text: &mut String) {
        push_two_digits(self.hour, text);
        text.push(':');
        push_two_digits(self.minute, text);
        text.push(':');
        push_two_digits(self.second, text);
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
            && is_valid_fraction(self.fraction, self.fraction_digits)
            && self.offset.is_none_or(Offset::is_valid)
    }
}

impl Lexical for DateTime {
    const EXPECTED: &'static str = "an xs:dateTime such as 2006-08-02T17:30:00Z";

    fn any() -> Self {
        Self { date: DAY, time: MIDNIGHT }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut cursor = Cursor(text.as_bytes());
        let date = cursor.date()?;
        cursor.literal(b'T')?;
        let time = cursor.time()?;
        Some(Self { date, time: Time { offset: cursor.offset()?, ..time } })
    }

    fn push(&self, text: &mut String) {
        self.date.push(text);
        text.push('T');
        self.time.push(text);
    }

    fn is_valid(&self) -> bool {
        self.date.offset.is_none() && self.date.is_valid() && self.time.is_valid()
    }

    /// The instant. A time without an offset counts as UTC.
    fn comparable(&self) -> Option<Scalar> {
        let time = if self.time.offset.is_none() { self.at(Offset::Utc) } else { *self };
        let text = || Scalar::Text(self.to_string());
        Some(time.instant().map_or_else(text, |instant| Scalar::Instant(instant.attoseconds())))
    }
}

lexical!(Date, Time, DateTime);
