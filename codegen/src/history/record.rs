//! The history of a schema's parts, found by comparing it with the versions before it.

use crate::schema::Schema;

use super::facts::{self, Around, Fact, Facts};
use super::{Part, Versions, Was};

/// Records in the newest of several schemas, the oldest first, how each of its parts was in the others. One that
/// has a record itself brings all the versions on it.
pub(crate) fn record(older: &[Schema], newest: &mut Schema) {
    let mut all: Vec<(String, Facts)> = Vec::new();
    for schema in older.iter().chain([&*newest]) {
        for (version, facts) in facts::of_versions(schema) {
            // A version that comes again is read anew.
            all.retain(|(known, _)| *known != version);
            all.push((version, facts));
        }
    }
    newest.versions =
        if all.len() > 1 { all.iter().map(|(version, _)| version.clone()).collect() } else { Vec::new() };
    for place in &mut newest.origins {
        place.history = Part::default();
        place.values.clear();
    }
    let Some((_, own)) = all.last() else { return };
    for (path, fact) in own {
        let part = part(path, fact, &all);
        let Some(place) = newest.origins.get_mut(fact.origin.0) else { continue };
        match path.split_once('=') {
            Some((_, value)) => {
                part.present.map(|present| place.values.insert(value.to_owned(), present));
            }
            None => place.history = part,
        }
    }
}

/// How a part was in all versions.
fn part(path: &str, fact: &Fact, all: &[(String, Facts)]) -> Part {
    let mut was: Vec<(Versions, Was)> = Vec::new();
    for (place, (_, facts)) in all.iter().enumerate() {
        let Some(then) = facts.get(path) else { continue };
        let is = then.is.iter().map(|is| without_groups(is, fact, then, facts));
        for differs in is.filter(|is| !fact.is.contains(is)) {
            match was.iter_mut().find(|(_, known)| *known == differs) {
                Some((versions, _)) => versions.0 |= Versions::one(place).0,
                None => was.push((Versions::one(place), differs)),
            }
        }
    }
    let present = present(path, all);
    let around = facts::parent(path).map_or(Versions::all(all.len()), |parent| self::present(parent, all));
    Part { present: (present != around).then_some(present), was }
}

/// The versions that have a part.
fn present(path: &str, all: &[(String, Facts)]) -> Versions {
    let places = (0..all.len()).filter(|place| all[*place].1.contains_key(path));
    Versions(places.fold(0, |versions, place| versions | Versions::one(place).0))
}

/// What a part was, when the groups are gone that were around it: an element that could be absent for the sake of one,
/// or occur again, could so itself.
fn without_groups(is: &Was, fact: &Fact, then: &Fact, facts: &Facts) -> Was {
    let Was::Occurs(min, max) = *is else { return is.clone() };
    let left: Vec<Around> =
        fact.around.iter().filter_map(|group| facts::group_of(group, facts.get(&group.path)?)).collect();
    let lost = |has: fn(&Around) -> bool| then.around.iter().any(has) && !left.iter().any(has);
    let min = if lost(Around::is_optional) { 0 } else { min };
    Was::Occurs(min, max.filter(|_| !lost(Around::repeats)))
}
