//! `xs:duration`.

use std::cmp::Ordering;

use super::fraction::{MAX_DIGITS, is_valid_fraction, nanoseconds, push_fraction};
use super::instant::days_to_month;
use super::lexical::{Lexical, lexical};
use super::number::push_digits;
use crate::rt::Scalar;
use crate::rt::facets::Faceted;
use crate::{Error, ErrorKind};

/// A duration of XML Schema, such as `P1DT12H` or `-PT0.5S`.
///
/// The length of years and months varies, so each part has its own field. A part with the value `None` is not written.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs)] // XML Schema defines these fields.
pub struct Duration {
    /// `true` for a negative duration, which is written with `-`.
    pub negative: bool,
    /// The number before `Y`.
    pub years: Option<u64>,
    /// The number before `M` in the date part.
    pub months: Option<u64>,
    /// The number before `D`.
    pub days: Option<u64>,
    /// The number before `H`.
    pub hours: Option<u64>,
    /// The number before `M` in the time part.
    pub minutes: Option<u64>,
    /// The number before `S`, without its fraction.
    pub seconds: Option<u64>,
    /// The digits after the decimal point of the seconds, as a number.
    pub fraction: u64,
    /// The number of digits after the decimal point, 0 to 18. Reading drops further digits.
    pub fraction_digits: u8,
}

impl Duration {
    /// Creates a duration of whole seconds.
    pub fn from_seconds(seconds: u64) -> Self {
        Self { seconds: Some(seconds), ..Self::default() }
    }

    /// Returns the length without the sign, or `None` if there are years or months, or the length is too large.
    fn length(&self) -> Option<std::time::Duration> {
        if self.years.unwrap_or(0) > 0 || self.months.unwrap_or(0) > 0 {
            return None;
        }
        let parts = [(self.days, 86_400), (self.hours, 3600), (self.minutes, 60), (self.seconds, 1)];
        let seconds = parts
            .into_iter()
            .try_fold(0_u64, |sum, (part, length)| part.unwrap_or(0).checked_mul(length)?.checked_add(sum))?;
        Some(std::time::Duration::new(seconds, nanoseconds(self.fraction, self.fraction_digits)))
    }

    /// Returns the length, and `true` for a negative duration.
    ///
    /// # Errors
    /// If there are years or months, or the length is too large.
    pub(super) fn exact(&self) -> Result<(std::time::Duration, bool), Error> {
        let length = self.length().ok_or_else(|| {
            let message = format!(
                "expected a duration without years and months and of less than 2^64 seconds, found \"{self}\"; \
                 use its fields instead"
            );
            Error::new(ErrorKind::Value, message)
        })?;
        Ok((length, self.negative))
    }

    /// The seconds from a month to the end of this duration, and the fraction of a second with 18 digits, which has the
    /// same sign; `None` for a duration of more than about 10^12 years. The year before 1 is 0.
    fn seconds_after(&self, year: i64, month: i64) -> Option<(i128, i128)> {
        let part = |part: Option<u64>| i128::from(part.unwrap_or(0));
        let sign = if self.negative { -1 } else { 1 };
        let months = i64::try_from(sign * (part(self.years) * 12 + part(self.months))).ok();
        let months = months.filter(|months| months.unsigned_abs() < 12 * 10_u64.pow(12))? + month - 1;
        let (end_year, end_month) = (year + months.div_euclid(12), months.rem_euclid(12) + 1);
        let days = days_to_month(end_year, end_month) - days_to_month(year, month);
        let time =
            ((part(self.days) * 24 + part(self.hours)) * 60 + part(self.minutes)) * 60 + part(self.seconds);
        let missing = u32::from(MAX_DIGITS.saturating_sub(self.fraction_digits));
        let fraction = i128::from(self.fraction) * 10_i128.pow(missing);
        Some((i128::from(days) * 86_400 + sign * time, sign * fraction))
    }

    fn parts(&self) -> [(Option<u64>, char); 6] {
        let Self { years, months, days, hours, minutes, seconds, .. } = *self;
        [(years, 'Y'), (months, 'M'), (days, 'D'), (hours, 'H'), (minutes, 'M'), (seconds, 'S')]
    }
}

/// Reads digits and a letter at the start of the text into a part. Returns the rest of the text, which is the whole
/// text if the letter is another one.
fn part<'t>(text: &'t str, letter: char, part: &mut Option<u64>) -> Option<&'t str> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (digits, rest) = text.split_at_checked(digits)?;
    match rest.strip_prefix(letter) {
        Some(rest) => {
            *part = Some(number(digits)?);
            Some(rest)
        }
        None => Some(text),
    }
}

fn number(digits: &str) -> Option<u64> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

/// Returns the digits of a fraction as a number, and the number of digits. Digits after the 18th are dropped.
fn fraction(digits: &str) -> Option<(u64, u8)> {
    let kept = digits.get(..digits.len().min(MAX_DIGITS.into()))?;
    Some((number(kept)?, u8::try_from(kept.len()).ok()?))
        .filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

impl From<std::time::Duration> for Duration {
    fn from(value: std::time::Duration) -> Self {
        let fraction_digits = if value.subsec_nanos() == 0 { 0 } else { 9 };
        Self { fraction: value.subsec_nanos().into(), fraction_digits, ..Self::from_seconds(value.as_secs()) }
    }
}

/// Returns an error for a negative duration, and for a duration with years or months.
impl TryFrom<Duration> for std::time::Duration {
    type Error = Error;

    fn try_from(value: Duration) -> Result<Self, Error> {
        match value.exact()? {
            (length, false) => Ok(length),
            (_, true) => Err(Error::new(
                ErrorKind::Value,
                format!(
                    "expected a duration that is not negative, found \"{value}\"; \
                     set `negative` to false to convert its length"
                ),
            )),
        }
    }
}

/// The order of XML Schema: two durations can be compared if they have the same order after each of these four months.
impl Faceted for Duration {
    fn compare(&self, bound: &str) -> Option<Ordering> {
        const STARTS: [(i64, i64); 4] = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];
        let bound: Self = bound.parse().ok()?;
        let order = |(year, month): (i64, i64)| {
            let [own, other] = [self, &bound].map(|duration| duration.seconds_after(year, month));
            Some(own?.cmp(&other?))
        };
        let [first, others @ ..] = STARTS.map(order);
        first.filter(|_| others.iter().all(|other| *other == first))
    }
}

impl Lexical for Duration {
    const EXPECTED: &'static str = "an xs:duration such as P1DT12H";
    const EXPECTED_VALUE: &'static str =
        "a duration with at least one part, at most 18 fraction digits, and no fraction without seconds";

    fn any() -> Self {
        Self::default()
    }

    fn parse(text: &str) -> Option<Self> {
        let mut duration = Self::default();
        let (negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        duration.negative = negative;
        let (date, time) = match text.strip_prefix('P')?.split_once('T') {
            Some((_, "")) => return None,
            Some((date, time)) => (date, time),
            None => (text.strip_prefix('P')?, ""),
        };
        let rest = part(date, 'Y', &mut duration.years)?;
        let rest = part(rest, 'M', &mut duration.months)?;
        let rest = part(rest, 'D', &mut duration.days)?;
        let time = part(time, 'H', &mut duration.hours)?;
        let time = part(time, 'M', &mut duration.minutes)?;
        let time = match time.split_once('.') {
            Some((whole, digits)) => {
                let digits = digits.strip_suffix('S')?;
                (duration.fraction, duration.fraction_digits) = fraction(digits)?;
                duration.seconds = Some(number(whole)?);
                ""
            }
            None => part(time, 'S', &mut duration.seconds)?,
        };
        let empty = Self { negative, ..Self::default() };
        (rest.is_empty() && time.is_empty() && duration != empty).then_some(duration)
    }

    fn push(&self, text: &mut String) {
        text.push_str(if self.negative { "-P" } else { "P" });
        let [years, months, days, hours, minutes, (seconds, _)] = self.parts();
        let push = |(part, letter): (Option<u64>, char), text: &mut String| {
            if let Some(part) = part {
                push_digits(part, 1, text);
                text.push(letter);
            }
        };
        [years, months, days].into_iter().for_each(|part| push(part, text));
        let is_bare = self.parts().iter().all(|(part, _)| part.is_none());
        let has_seconds = seconds.is_some() || self.fraction_digits > 0 || is_bare;
        if hours.0.or(minutes.0).is_some() || has_seconds {
            text.push('T');
        }
        [hours, minutes].into_iter().for_each(|part| push(part, text));
        if has_seconds {
            push_digits(seconds.unwrap_or(0), 1, text);
            push_fraction(self.fraction, self.fraction_digits, text);
            text.push('S');
        }
    }

    fn is_valid(&self) -> bool {
        let has_parts = self.parts().iter().any(|(part, _)| part.is_some());
        let has_seconds = self.seconds.is_some() || self.fraction_digits == 0;
        has_parts && has_seconds && is_valid_fraction(self.fraction, self.fraction_digits)
    }

    /// `None`: one duration can be longer than another in some months, and shorter in others.
    fn comparable(&self) -> Option<Scalar> {
        None
    }
}

lexical!(Duration);

#[cfg(test)]
mod tests {
    use super::*;

    fn order(value: &str, bound: &str) -> Option<Ordering> {
        value.parse::<Duration>().expect("the text is a duration").compare(bound)
    }

    /// The examples of XML Schema 1.0, part 2, 3.2.6.2, and others.
    #[test]
    fn durations_are_compared_if_they_have_one_order_in_all_months() {
        for (value, bound) in [
            ("P1Y", "P364D"),
            ("P367D", "P1Y"),
            ("P1M", "P27D"),
            ("P32D", "P1M"),
            ("P5M", "P149D"),
            ("P154D", "P5M"),
            ("PT0.5S", "PT0.49S"),
            ("PT0S", "-PT0.5S"),
            ("-PT1.4S", "-PT1.5S"),
            ("-P27D", "-P1M"),
        ] {
            assert_eq!(order(value, bound), Some(Ordering::Greater), "{value} {bound}");
            assert_eq!(order(bound, value), Some(Ordering::Less), "{value} {bound}");
        }
        for (value, bound) in [("P1D", "PT24H"), ("P1Y", "P12M"), ("PT1M", "PT60.0S"), ("-PT0S", "P0D")] {
            assert_eq!(order(value, bound), Some(Ordering::Equal), "{value} {bound}");
        }
        for (value, bound) in
            [("P1Y", "P365D"), ("P1Y", "P366D"), ("P1M", "P28D"), ("P1M", "P31D"), ("P5M", "P150D")]
        {
            assert_eq!(order(value, bound), None, "{value} {bound}");
        }
    }

    #[test]
    fn durations_of_the_largest_numbers_are_compared_or_not() {
        let most = u64::MAX;
        assert_eq!(order(&format!("P{most}D"), &format!("P{most}DT0.1S")), Some(Ordering::Less));
        assert_eq!(order(&format!("P{most}Y"), "P1D"), None);
        assert_eq!(order(&format!("P{most}Y"), &format!("-P{most}M")), None);
    }
}
