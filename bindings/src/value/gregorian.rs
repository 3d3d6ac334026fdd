//! Parts of dates: `xs:gYear`, `xs:gYearMonth`, `xs:gMonth`, `xs:gMonthDay` and `xs:gDay`.

use std::cmp::Ordering;

use super::date::{Date, Offset};
use super::date_text::{Cursor, days, push_year};
use super::instant::order_of_days;
use super::lexical::{Lexical, lexical};
use super::number::push_two_digits;
use crate::rt::facets::Faceted;

/// A leap year: a day of a month without a year may be February 29.
const LEAP_YEAR: i32 = 2000;

macro_rules! types {
    ($($(#[$doc:meta])* $type:ident $expected:literal { $($(#[$field_doc:meta])* $field:ident: $of:ty,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(clippy::exhaustive_structs)] // XML Schema defines these fields and no others.
        pub struct $type {
            $($(#[$field_doc])* pub $field: $of,)*
            /// The UTC offset, if the document has one.
            pub offset: Option<Offset>,
        }

        impl $type {
            /// Creates a value without an offset.
            pub fn new($($field: $of),*) -> Self {
                Self { $($field,)* offset: None }
            }
        }

        impl Lexical for $type {
            const EXPECTED: &'static str = $expected;

            fn any() -> Self {
                $(let $field = 1;)*
                Self::new($($field),*)
            }

            fn parse(text: &str) -> Option<Self> {
                let mut cursor = Cursor(text.as_bytes());
                let value = Self::parse_date(&mut cursor)?;
                Some(Self { offset: cursor.offset()?, ..value }).filter(Self::is_valid)
            }

            fn push(&self, text: &mut String) {
                self.push_date(text);
                if let Some(offset) = self.offset {
                    offset.push(text);
                }
            }

            fn is_valid(&self) -> bool {
                self.is_valid_date() && self.offset.is_none_or(Offset::is_valid)
            }
        }

        lexical!($type);

        /// Compared by the first day of the first year in question.
        impl Faceted for $type {
            fn compare(&self, bound: &str) -> Option<Ordering> {
                let day = |value: Self| Date { offset: value.offset, ..value.first_day() };
                order_of_days(day(*self), day(bound.parse().ok()?))
            }
        }
    )* };
}

types! {
    /// A year (`xs:gYear`), such as `2006`.
    GYear "an xs:gYear such as 2006" {
        /// Year, negative before the year 1. The year 0 does not exist.
        year: i32,
    }
    /// A month of a year (`xs:gYearMonth`), such as `2006-08`.
    GYearMonth "an xs:gYearMonth such as 2006-08" {
        /// Year, negative before the year 1. The year 0 does not exist.
        year: i32,
        /// Month, 1 to 12.
        month: u8,
    }
    /// A month of every year (`xs:gMonth`), such as `--08`.
    GMonth "an xs:gMonth such as --08" {
        /// Month, 1 to 12.
        month: u8,
    }
    /// A day of every year (`xs:gMonthDay`), such as `--08-02`.
    GMonthDay "an xs:gMonthDay such as --08-02" {
        /// Month, 1 to 12.
        month: u8,
        /// Day of the month, 1 to 31.
        day: u8,
    }
    /// A day of every month (`xs:gDay`), such as `---02`.
    GDay "an xs:gDay such as ---02" {
        /// Day of the month, 1 to 31.
        day: u8,
    }
}

fn is_year(year: i32) -> bool {
    !matches!(year, 0 | i32::MIN)
}

fn is_month(month: u8) -> bool {
    (1..=12).contains(&month)
}

impl GYear {
    fn parse_date(cursor: &mut Cursor<'_>) -> Option<Self> {
        Some(Self::new(cursor.year()?))
    }

    fn push_date(self, text: &mut String) {
        push_year(self.year, text);
    }

    fn is_valid_date(self) -> bool {
        is_year(self.year)
    }

    fn first_day(self) -> Date {
        Date::new(self.year, 1, 1)
    }
}

impl GYearMonth {
    fn parse_date(cursor: &mut Cursor<'_>) -> Option<Self> {
        let year = cursor.year()?;
        hyphens(cursor, 1)?;
        Some(Self::new(year, cursor.two()?))
    }

    fn push_date(self, text: &mut String) {
        push_year(self.year, text);
        text.push('-');
        push_two_digits(self.month, text);
    }

    fn is_valid_date(self) -> bool {
        is_year(self.year) && is_month(self.month)
    }

    fn first_day(self) -> Date {
        Date::new(self.year, self.month, 1)
    }
}

impl GMonth {
    fn parse_date(cursor: &mut Cursor<'_>) -> Option<Self> {
        hyphens(cursor, 2)?;
        Some(Self::new(cursor.two()?))
    }

    fn push_date(self, text: &mut String) {
        text.push_str("--");
        push_two_digits(self.month, text);
    }

    fn is_valid_date(self) -> bool {
        is_month(self.month)
    }

    fn first_day(self) -> Date {
        Date::new(LEAP_YEAR, self.month, 1)
    }
}

impl GMonthDay {
    fn parse_date(cursor: &mut Cursor<'_>) -> Option<Self> {
        hyphens(cursor, 2)?;
        let month = cursor.two()?;
        hyphens(cursor, 1)?;
        Some(Self::new(month, cursor.two()?))
    }

    fn push_date(self, text: &mut String) {
        text.push_str("--");
        push_two_digits(self.month, text);
        text.push('-');
        push_two_digits(self.day, text);
    }

    fn is_valid_date(self) -> bool {
        is_month(self.month) && (1..=days(LEAP_YEAR, self.month)).contains(&self.day)
    }

    fn first_day(self) -> Date {
        Date::new(LEAP_YEAR, self.month, self.day)
    }
}

impl GDay {
    fn parse_date(cursor: &mut Cursor<'_>) -> Option<Self> {
        hyphens(cursor, 3)?;
        Some(Self::new(cursor.two()?))
    }

    fn push_date(self, text: &mut String) {
        text.push_str("---");
        push_two_digits(self.day, text);
    }

    fn is_valid_date(self) -> bool {
        (1..=31).contains(&self.day)
    }

    fn first_day(self) -> Date {
        Date::new(LEAP_YEAR, 1, self.day)
    }
}

/// Reads `count` hyphens.
fn hyphens(cursor: &mut Cursor<'_>, count: usize) -> Option<()> {
    (0..count).try_for_each(|_| cursor.literal(b'-'))
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use super::*;
    use crate::rt::WriteText as _;

    /// Checks that the first texts are written back the same, and that the others are refused.
    fn check<T: FromStr + ToString>(valid: &[&str], invalid: &[&str]) {
        for text in valid {
            assert_eq!(text.parse::<T>().ok().map(|value| value.to_string()).as_deref(), Some(*text));
        }
        for text in invalid {
            assert!(text.parse::<T>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn parts_of_dates_are_written_back_the_same() {
        check::<GYear>(
            &["2006", "-0044Z", "12006+14:00"],
            &["0000", "206", "02006", "2006-08", "2006+15:00", ""],
        );
        check::<GYearMonth>(&["2006-08", "-0044-12-05:30"], &["2006-13", "2006-00", "2006", "2006-8"]);
        check::<GMonth>(&["--08", "--12Z"], &["--13", "-08", "08", "--08--", "--8"]);
        check::<GMonthDay>(&["--02-29", "--12-31+01:00"], &["--02-30", "--04-31", "--13-01", "--1-1"]);
        check::<GDay>(&["---01", "---31Z"], &["---32", "---00", "--01", "01"]);
    }

    #[test]
    fn parts_of_dates_are_compared_by_value() {
        fn order<T: FromStr + Faceted>(value: &str, bound: &str) -> Option<Ordering> {
            value.parse::<T>().ok()?.compare(bound)
        }
        assert_eq!(order::<GYear>("-0044", "12006"), Some(Ordering::Less));
        assert_eq!(order::<GYearMonth>("2006-09", "2006-08"), Some(Ordering::Greater));
        assert_eq!(order::<GMonth>("--08Z", "--08+01:00"), Some(Ordering::Greater));
        assert_eq!(order::<GMonthDay>("--02-29", "--03-01"), Some(Ordering::Less));
        assert_eq!(order::<GDay>("---31", "---31"), Some(Ordering::Equal));
        assert_eq!(order::<GDay>("---31", "---31Z"), None);
    }

    #[test]
    fn value_outside_its_range_is_not_written() {
        assert!(GMonthDay::new(2, 30).check_text().is_err());
        assert!(GYear::new(0).check_text().is_err());
        assert!(GDay::new(31).check_text().is_ok());
    }
}
