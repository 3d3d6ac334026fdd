//! Dates and durations to and from the crates for them.

use ews_bindings::value::{Date, DateTime, Duration, Time};

const LOCAL: &str = "2026-02-28T23:59:58.250000000";
const UTC: &str = "2026-02-28T23:59:58.250000000Z";

fn at(text: &str) -> DateTime {
    text.parse().expect("it is a date and time")
}

/// What a value becomes, as text, and what it is on the way back.
fn there_and_back<V: Copy, C>(value: V) -> (String, V)
where
    C: TryFrom<V, Error = ews_bindings::Error> + std::fmt::Debug + Into<V>,
{
    let converted = C::try_from(value).expect("it has a counterpart");
    (format!("{converted:?}"), converted.into())
}

macro_rules! crate_of_dates {
    ($name:ident: $local:ty, $point:ty, $date:ty, $time:ty, $duration:ty) => {
        #[test]
        fn $name() {
            assert_eq!(there_and_back::<DateTime, $local>(at(LOCAL)).1, at(LOCAL));
            assert_eq!(there_and_back::<DateTime, $point>(at(UTC)).1, at(UTC));
            assert!(<$point>::try_from(at(LOCAL)).is_err(), "a local time is no point in time");
            let (day, time) = (Date::new(2024, 2, 29), Time::new(23, 0, 1, 5));
            assert_eq!(there_and_back::<Date, $date>(day).1, day);
            assert_eq!(there_and_back::<Time, $time>(time).1, time);
            assert!(<$date>::try_from(Date::new(2026, 2, 29)).is_err());
            let half: Duration = "-PT0.500000000S".parse().expect("it is a duration");
            assert_eq!(there_and_back::<Duration, $duration>(half).1, half);
            let month: Duration = "P1M".parse().expect("it is a duration");
            assert!(<$duration>::try_from(month).is_err(), "a month has no fixed length");
            // The end of the day is the start of the next.
            let end = <$local>::try_from(at("2026-02-28T24:00:00")).expect("it has a counterpart");
            assert_eq!(DateTime::from(end), at("2026-03-01T00:00:00"));
        }
    };
}

crate_of_dates!(jiff: jiff::civil::DateTime, jiff::Timestamp, jiff::civil::Date, jiff::civil::Time, jiff::SignedDuration);
crate_of_dates!(
    chrono: chrono::NaiveDateTime,
    chrono::DateTime<chrono::FixedOffset>,
    chrono::NaiveDate,
    chrono::NaiveTime,
    chrono::TimeDelta
);
crate_of_dates!(
    time: time::PrimitiveDateTime,
    time::OffsetDateTime,
    time::Date,
    time::Time,
    time::Duration
);

#[test]
fn offsets_move_the_point_in_time() {
    let east = at("2026-01-01T00:30:00+01:00");
    assert_eq!(jiff::Timestamp::try_from(east).expect("it is a point").to_string(), "2025-12-31T23:30:00Z");
    let chrono = chrono::DateTime::<chrono::FixedOffset>::try_from(east).expect("it is a point");
    assert_eq!((chrono.timestamp(), DateTime::from(chrono)), (1_767_223_800, east));
    let time = time::OffsetDateTime::try_from(east).expect("it is a point");
    assert_eq!((time.unix_timestamp(), DateTime::from(time)), (1_767_223_800, east));
}

#[test]
fn durations() {
    let duration: Duration = "P1DT2H".parse().expect("it is a duration");
    let length = std::time::Duration::try_from(duration).expect("it has a length");
    assert_eq!((length.as_secs(), Duration::from(length).to_string().as_str()), (93_600, "PT93600S"));
    let span = jiff::Span::try_from("-P1Y2M".parse::<Duration>().expect("it is a duration"));
    assert_eq!(span.expect("a span has months").get_months(), -2);
    for text in ["-PT1S", "P1Y", "P999999999999999999D"] {
        let duration: Duration = text.parse().expect("it is a duration");
        assert!(std::time::Duration::try_from(duration).is_err(), "{text}");
    }
}
