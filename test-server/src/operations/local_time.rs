//! Local times of the time zone that a request of `GetUserAvailability` gives.

use ews_bindings::types::{DayOfWeek, SerializableTimeZone, SerializableTimeZoneTime};
use ews_bindings::value::{Date, DateTime, Offset, Time};

/// Returns the seconds since 1970 of a time. A time without a UTC offset is a local time of the zone.
pub(super) fn to_unix(time: &DateTime, zone: Option<&SerializableTimeZone>) -> i64 {
    match time.unix_seconds() {
        Some(seconds) => seconds,
        None => {
            let local = seconds_of(*time);
            local + 60 * bias(local, zone)
        }
    }
}

/// Returns the local time of the zone, without a UTC offset as in the responses of Exchange.
pub(super) fn to_local(seconds: i64, zone: Option<&SerializableTimeZone>) -> DateTime {
    let standard = zone.map_or(0, |zone| i64::from(zone.bias) + i64::from(zone.standard_time.bias));
    // The bias depends on the local time. The local standard time is close enough to find the right bias.
    let local = seconds - 60 * bias(seconds - 60 * standard, zone);
    let utc = DateTime::from_unix_seconds(local).unwrap_or(EPOCH);
    DateTime { time: Time { offset: None, ..utc.time }, ..utc }
}

const EPOCH: DateTime = DateTime {
    date: Date { year: 1970, month: 1, day: 1, offset: None },
    time: Time { hour: 0, minute: 0, second: 0, fraction: 0, fraction_digits: 0, offset: None },
};

/// Returns the seconds from 1970-01-01T00:00:00 to a time, both in the same zone.
fn seconds_of(time: DateTime) -> i64 {
    time.at(Offset::Utc).unix_seconds().unwrap_or(0)
}

/// Returns the minutes from a local time to UTC.
fn bias(local: i64, zone: Option<&SerializableTimeZone>) -> i64 {
    let Some(zone) = zone else { return 0 };
    let of = |time: &SerializableTimeZoneTime| i64::from(zone.bias) + i64::from(time.bias);
    let year = DateTime::from_unix_seconds(local).map_or(1970, |time| time.date.year);
    let standard_from = change(&zone.standard_time, year);
    let daylight_from = change(&zone.daylight_time, year);
    let is_daylight = match (daylight_from, standard_from) {
        (Some(start), Some(end)) if start < end => (start..end).contains(&local),
        // In the southern hemisphere, daylight saving time includes the new year.
        (Some(start), Some(end)) => !(end..start).contains(&local),
        _ => false,
    };
    of(if is_daylight { &zone.daylight_time } else { &zone.standard_time })
}

/// Returns the local time in a year at which a period begins. The day order 5 is the last such day of the month.
fn change(time: &SerializableTimeZoneTime, year: i32) -> Option<i64> {
    const DAY: i64 = 24 * 3600;
    let month = u8::try_from(time.month).ok().filter(|month| (1..=12).contains(month))?;
    let first = seconds_of(DateTime { date: Date::new(year, month, 1), ..EPOCH });
    // 1970-01-01 was a Thursday: the fifth day of a week that begins with Sunday.
    let first_day = (first.div_euclid(DAY) + 4).rem_euclid(7);
    let to_day = (weekday(&time.day_of_week)? - first_day).rem_euclid(7);
    let day = |week: i64| first + (to_day + 7 * week) * DAY;
    let in_month = |at: &i64| DateTime::from_unix_seconds(*at).is_ok_and(|time| time.date.month == month);
    let last = (0..i64::from(time.day_order.min(5))).rev().map(day).find(in_month)?;
    let mut parts = time.time.split(':').map(|part| part.parse::<u8>().map_or(0, i64::from));
    let mut part = || parts.next().unwrap_or(0);
    Some(last + part() * 3600 + part() * 60 + part())
}

fn weekday(day: &DayOfWeek) -> Option<i64> {
    Some(match day {
        DayOfWeek::Sunday => 0,
        DayOfWeek::Monday => 1,
        DayOfWeek::Tuesday => 2,
        DayOfWeek::Wednesday => 3,
        DayOfWeek::Thursday => 4,
        DayOfWeek::Friday => 5,
        DayOfWeek::Saturday => 6,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_that_of_the_season() {
        let time = |bias, month, order, time: &str| {
            SerializableTimeZoneTime::new(bias, time, order, month, DayOfWeek::Sunday)
        };
        let berlin = SerializableTimeZone::new(-60, time(0, 10, 5, "03:00:00"), time(-60, 3, 5, "02:00:00"));
        let sydney = SerializableTimeZone::new(-600, time(0, 4, 1, "03:00:00"), time(-60, 10, 1, "02:00:00"));
        for (zone, utc, local) in [
            (&berlin, "2024-03-31T00:59:59Z", "2024-03-31T01:59:59"),
            (&berlin, "2024-03-31T01:00:00Z", "2024-03-31T03:00:00"),
            (&berlin, "2024-12-24T12:00:00Z", "2024-12-24T13:00:00"),
            (&sydney, "2024-01-01T00:00:00Z", "2024-01-01T11:00:00"),
            (&sydney, "2024-06-01T00:00:00Z", "2024-06-01T10:00:00"),
        ] {
            let (utc, local): (DateTime, DateTime) =
                (utc.parse().expect("a time"), local.parse().expect("a time"));
            let seconds = utc.unix_seconds().expect("an instant");
            assert_eq!(to_local(seconds, Some(zone)), local);
            assert_eq!(to_unix(&local, Some(zone)), seconds);
        }
    }
}
