//! `GetServerTimeZones`.

use ews_bindings::messages::GetServerTimeZones;
use ews_bindings::types::{AnyTransition, TimeZoneDefinition, TransitionTarget};
use ews_bindings::value::Duration;

use crate::client::Client;

fn zones(request: GetServerTimeZones) -> Vec<TimeZoneDefinition> {
    let message = Client::new().send_one(request).expect("time zones");
    message.time_zone_definitions.expect("time zones").into_iter().collect()
}

fn by_id(id: &str) -> TimeZoneDefinition {
    let request = GetServerTimeZones { ids: Some([id.to_owned()].into()), ..GetServerTimeZones::default() };
    let found = zones(request);
    assert_eq!(found.len(), 1, "{id}");
    found[0].clone()
}

#[test]
fn each_transition_leads_to_a_period_or_a_group_of_the_zone() {
    let all = zones(GetServerTimeZones::default());
    assert!(all.len() >= 5);
    for zone in all {
        let periods = zone.periods.as_ref().expect("periods");
        let groups = zone.transitions_groups.as_ref().expect("groups");
        let transitions = zone.transitions.as_ref().expect("transitions");
        assert!(transitions.transition[0].to().is_some_and(|to| to.value == "0"));
        for transition in &transitions.transition {
            let to = transition.to().expect("a target");
            assert!(groups.iter().any(|group| group.id.as_deref() == Some(to.value.as_str())));
        }
        for transition in groups.iter().flat_map(|group| &group.transition) {
            let to = transition.to().expect("a target");
            assert!(periods.iter().any(|period| period.id.as_deref() == Some(to.value.as_str())));
        }
    }
}

/// The target of a transition.
trait Target {
    fn to(&self) -> Option<&TransitionTarget>;
}

impl Target for AnyTransition {
    fn to(&self) -> Option<&TransitionTarget> {
        match self {
            AnyTransition::Transition(transition) => Some(&transition.to),
            AnyTransition::AbsoluteDateTransition(transition) => Some(&transition.to),
            AnyTransition::RecurringDayTransition(transition) => Some(&transition.to),
            _ => None,
        }
    }
}

#[test]
fn bias_is_the_time_from_local_time_to_utc() {
    for (id, biases) in [
        ("UTC", &["PT0S"][..]),
        ("W. Europe Standard Time", &["-PT3600S", "-PT7200S"]),
        ("eastern standard time", &["PT18000S", "PT14400S"]),
        ("Tokyo Standard Time", &["-PT32400S"]),
        ("India Standard Time", &["-PT19800S"]),
    ] {
        let periods = by_id(id).periods.expect("periods");
        let lengths: Vec<_> =
            periods.iter().filter_map(|period| Some(seconds(period.bias.as_ref()?))).collect();
        let wanted = biases.iter().map(|bias| seconds(&bias.parse().expect("a duration")));
        assert_eq!(lengths, wanted.collect::<Vec<_>>(), "{id}");
    }
}

fn seconds(duration: &Duration) -> (bool, u64) {
    let parts = [(duration.hours, 3600), (duration.minutes, 60), (duration.seconds, 1)];
    let seconds = parts.into_iter().map(|(part, length)| part.unwrap_or(0) * length).sum();
    (duration.negative, seconds)
}

#[test]
fn brief_zones_have_an_id_and_a_name() {
    let brief =
        GetServerTimeZones { return_full_time_zone_data: Some(false), ..GetServerTimeZones::default() };
    for zone in zones(brief) {
        assert_eq!((zone.id.is_some(), zone.name.is_some(), zone.periods), (true, true, None));
    }
    let unknown =
        GetServerTimeZones { ids: Some(["Mars".to_owned()].into()), ..GetServerTimeZones::default() };
    assert_eq!(zones(unknown), []);
}
