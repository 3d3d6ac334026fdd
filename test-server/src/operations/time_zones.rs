//! `GetServerTimeZones`, for some time zones of Windows.

use ews_bindings::messages::{GetServerTimeZones, GetServerTimeZonesResponseMessage};
use ews_bindings::operation::Message as _;
use ews_bindings::types::{
    AbsoluteDateTransition, AnyTransition, ArrayOfTransitions, DayOfWeek, Period, RecurringDayTransition,
    TimeZoneDefinition, Transition, TransitionTarget, TransitionTargetKind,
};
use ews_bindings::value::{Date, DateTime, Duration, Time};

/// A time zone.
struct Zone {
    id: &'static str,
    name: &'static str,
    /// The minutes from the local standard time to UTC.
    bias: i64,
    /// The rules of daylight saving time, the oldest first, each with the first year in which the rule holds.
    rules: &'static [(i32, Rule)],
}

/// The start and the end of daylight saving time in a year. Both are on a Sunday.
struct Rule {
    start: Change,
    end: Change,
}

/// The month, the number of the Sunday in the month (-1 is the last one), and the local hour of a change.
type Change = (i32, i32, u64);

/// The rule of the European Union since 1996, in a zone where clocks change at an hour of the standard time.
const fn european(hour: u64) -> Rule {
    Rule { start: (3, -1, hour), end: (10, -1, hour + 1) }
}

/// The rules of the USA: before 2007, and since 2007.
const AMERICAN: &[(i32, Rule)] =
    &[(0, Rule { start: (4, 1, 2), end: (10, -1, 2) }), (2007, Rule { start: (3, 2, 2), end: (11, 1, 2) })];

const fn zone(id: &'static str, name: &'static str, bias: i64, rules: &'static [(i32, Rule)]) -> Zone {
    Zone { id, name, bias, rules }
}

const ZONES: [Zone; 9] = [
    zone("UTC", "(UTC) Coordinated Universal Time", 0, &[]),
    zone("GMT Standard Time", "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", 0, &[(0, european(1))]),
    zone(
        "W. Europe Standard Time",
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
        -60,
        &[(0, european(2))],
    ),
    zone("India Standard Time", "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", -330, &[]),
    zone("China Standard Time", "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", -480, &[]),
    zone("Tokyo Standard Time", "(UTC+09:00) Osaka, Sapporo, Tokyo", -540, &[]),
    zone(
        "AUS Eastern Standard Time",
        "(UTC+10:00) Canberra, Melbourne, Sydney",
        -600,
        &[(0, Rule { start: (10, 1, 2), end: (4, 1, 3) })],
    ),
    zone("Eastern Standard Time", "(UTC-05:00) Eastern Time (US & Canada)", 300, AMERICAN),
    zone("Pacific Standard Time", "(UTC-08:00) Pacific Time (US & Canada)", 480, AMERICAN),
];

/// Returns the time zones that a request asks for.
pub(super) fn get_server_time_zones(request: &GetServerTimeZones) -> GetServerTimeZonesResponseMessage {
    let is_wanted = |zone: &&Zone| {
        request.ids.as_ref().is_none_or(|ids| ids.iter().any(|id| id.eq_ignore_ascii_case(zone.id)))
    };
    let full = request.return_full_time_zone_data != Some(false);
    let definitions = ZONES.iter().filter(is_wanted).map(|zone| zone.definition(full));
    let time_zone_definitions = Some(definitions.collect());
    GetServerTimeZonesResponseMessage {
        time_zone_definitions,
        ..GetServerTimeZonesResponseMessage::success()
    }
}

impl Zone {
    fn definition(&self, full: bool) -> TimeZoneDefinition {
        let (id, name) = (Some(self.id.to_owned()), Some(self.name.to_owned()));
        let brief = TimeZoneDefinition { id, name, ..TimeZoneDefinition::default() };
        if !full {
            return brief;
        }
        let mut periods = vec![self.period("Standard", self.bias)];
        if !self.rules.is_empty() {
            periods.push(self.period("Daylight", self.bias - 60));
        }
        let groups: Vec<ArrayOfTransitions> = if self.rules.is_empty() {
            vec![group(0, vec![Transition::new(self.to_period("Standard")).into()])]
        } else {
            (0..).zip(self.rules).map(|(number, (_, rule))| self.group(number, rule)).collect()
        };
        let later = self.rules.iter().enumerate().skip(1).map(|(number, (year, _))| {
            let first = DateTime::new(Date::new(*year, 1, 1), Time::new(0, 0, 0, 0));
            AbsoluteDateTransition::new(to_group(number), first).into()
        });
        let first = AnyTransition::from(Transition::new(to_group(0)));
        let transition = [first].into_iter().chain(later).collect();
        TimeZoneDefinition {
            periods: Some(periods.into()),
            transitions_groups: Some(groups.into()),
            transitions: Some(ArrayOfTransitions { transition, ..ArrayOfTransitions::default() }.into()),
            ..brief
        }
    }

    fn period_id(&self, name: &str) -> String {
        format!("trule:Microsoft/Registry/{}-{name}", self.id)
    }

    fn period(&self, name: &str, bias: i64) -> Period {
        let mut length = Duration::from_seconds(bias.unsigned_abs() * 60);
        length.negative = bias < 0;
        Period { bias: Some(length), name: Some(name.to_owned()), id: Some(self.period_id(name)) }
    }

    fn to_period(&self, name: &str) -> TransitionTarget {
        TransitionTarget::new(TransitionTargetKind::Period, self.period_id(name))
    }

    fn group(&self, number: usize, rule: &Rule) -> ArrayOfTransitions {
        let change = |name: &str, (month, occurrence, hour): Change| {
            let offset = Duration::from_seconds(hour * 3600);
            let to = self.to_period(name);
            RecurringDayTransition::new(to, offset, month, DayOfWeek::Sunday, occurrence).into()
        };
        group(number, vec![change("Daylight", rule.start), change("Standard", rule.end)])
    }
}

fn group(number: usize, transition: Vec<AnyTransition>) -> ArrayOfTransitions {
    ArrayOfTransitions { id: Some(number.to_string()), transition }
}

fn to_group(number: usize) -> TransitionTarget {
    TransitionTarget::new(TransitionTargetKind::Group, number.to_string())
}
