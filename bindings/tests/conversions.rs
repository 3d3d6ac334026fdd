//! Conversions of dates and durations to the crates `jiff`, `chrono` and `time`, and back.

use ews_bindings::value::{Date, DateTime, Duration, Time};

const LOCAL: &str = "2026-02-28T23:59:58.250000000";
const UTC: &str = "2026-02-28T23:59:58.250000000Z";

fn at(text: &str) -> DateTime {
    text.parse().expect("the text is a date and time")
}

/// Converts a value and converts it back.
fn round_trip<V: Copy, C>(value: V) -> V
where
    C: TryFrom<V, Error = ews_bindings::Error> + Into<V>,
{
    C::try_from(value).expect("the value converts").into()
}

macro_rules! conversions {
    ($name:ident: $local:ty, $instant:ty, $date:ty, $time:ty, $duration:ty) => {
        #[test]
        fn $name() {
            assert_eq!(round_trip::<DateTime, $local>(at(LOCAL)), at(LOCAL));
            assert_eq!(round_trip::<DateTime, $instant>(at(UTC)), at(UTC));
            assert!(
                <$instant>::try_from(at(LOCAL)).is_err(),
                "a time without a UTC offset is not an instant"
            );
            let (day, time) = (Date::new(2024, 2, 29), Time::new(23, 0, 1, 5));
            assert_eq!(round_trip::<Date, $date>(day), day);
            assert_eq!(round_trip::<Time, $time>(time), time);
            assert!(<$date>::try_from(Date::new(2026, 2, 29)).is_err());
            let half: Duration = "-PT0.500000000S".parse().expect("the text is a duration");
            assert_eq!(round_trip::<Duration, $duration>(half), half);
            let month: Duration = "P1M".parse().expect("the text is a duration");
            assert!(<$duration>::try_from(month).is_err(), "the length of a month varies");
            // The year before 1 is -1 here, and 0 in the crates.
            let year_before_1 = round_trip::<DateTime, $instant>(at("-0001-02-28T23:59:59Z"));
            assert_eq!(year_before_1, at("-0001-02-28T23:59:59Z"));
            // 24:00 is the start of the next day.
            let end = <$local>::try_from(at("2026-02-28T24:00:00")).expect("the time converts");
            assert_eq!(DateTime::from(end), at("2026-03-01T00:00:00"));
        }
    };
}

conversions!(
    jiff_values_convert_in_both_directions: jiff::civil::DateTime,
    jiff::Timestamp,
    jiff::civil::Date,
    jiff::civil::Time,
    jiff::SignedDuration
);
conversions!(
    chrono_values_convert_in_both_directions: chrono::NaiveDateTime,
    chrono::DateTime<chrono::FixedOffset>,
    chrono::NaiveDate,
    chrono::NaiveTime,
    chrono::TimeDelta
);
conversions!(
    time_values_convert_in_both_directions: time::PrimitiveDateTime,
    time::OffsetDateTime,
    time::Date,
    time::Time,
    time::Duration
);

#[test]
fn offset_of_a_time_moves_its_instant() {
    let east = at("2026-01-01T00:30:00+01:00");
    assert_eq!(
        jiff::Timestamp::try_from(east).expect("the time is an instant").to_string(),
        "2025-12-31T23:30:00Z"
    );
    let chrono = chrono::DateTime::<chrono::FixedOffset>::try_from(east).expect("the time is an instant");
    assert_eq!((chrono.timestamp(), DateTime::from(chrono)), (1_767_223_800, east));
    let time = time::OffsetDateTime::try_from(east).expect("the time is an instant");
    assert_eq!((time.unix_timestamp(), DateTime::from(time)), (1_767_223_800, east));
}

#[test]
fn seconds_of_an_offset_are_cut_without_a_change_of_the_instant() {
    let offset = chrono::FixedOffset::east_opt(3 * 3600 + 30).expect("the offset is in range");
    let instant = chrono::DateTime::from_timestamp(-2_524_489_230, 0).expect("the time is in range");
    let chrono = DateTime::from(instant.with_timezone(&offset));
    let offset = time::UtcOffset::from_hms(3, 0, 30).expect("the offset is in range");
    let instant = time::OffsetDateTime::from_unix_timestamp(-2_524_489_230).expect("the time is in range");
    let time = DateTime::from(instant.to_offset(offset));
    for converted in [chrono, time] {
        assert_eq!(converted.unix_seconds(), Some(-2_524_489_230));
        assert!(converted.to_string().ends_with("+03:00"), "{converted}");
    }
}

#[test]
fn duration_without_a_fixed_length_converts_only_to_a_span() {
    let duration: Duration = "P1DT2H".parse().expect("the text is a duration");
    let length = std::time::Duration::try_from(duration).expect("the duration has a fixed length");
    assert_eq!((length.as_secs(), Duration::from(length).to_string().as_str()), (93_600, "PT93600S"));
    let span = jiff::Span::try_from("-P1Y2M".parse::<Duration>().expect("the text is a duration"));
    assert_eq!(span.expect("a span can have months").get_months(), -2);
    for text in ["-PT1S", "P1Y", "P999999999999999999D"] {
        let duration: Duration = text.parse().expect("the text is a duration");
        assert!(std::time::Duration::try_from(duration).is_err(), "{text}");
    }
}
