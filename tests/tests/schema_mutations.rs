//! Documents made wrong in one place, judged by the validator: strict reading refuses what is not valid and reads
//! what is; default reading does as the table of `ReadOptions` says, and tells of it.
//!
//! `SAMPLES` and `SEED` as for `schema_proof`.

use std::collections::{BTreeMap, BTreeSet};

use ews_bindings::ErrorKind;
use ews_bindings::xml::ReadOptions;
use ews_codegen::schema::{Name, Type};
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::elements::Elements;
use ews_tests::sample::{Coverage, Grammar, Kind, Mutation, Node, Sampler, of_simple, sites};
use ews_tests::{SCHEMA, say, setting, unreached, validate};

/// Types with elements that the newest version requires and an older one does not have.
const ONCE_LACKING: [&str; 2] = ["t:EntityFeedbackEntryType", "t:MailTipsServiceConfiguration"];

/// What is written from a document that was read by default, and what was reported.
type Read = (Result<String, ErrorKind>, Vec<String>);

fn read(elements: &Elements, name: &str, text: &str) -> Result<Read, String> {
    let mut reports = Vec::new();
    let mut listen = |report: &ews_bindings::Error| reports.push(report.to_string());
    let trip = elements.element(name, text, ReadOptions::new().on_report(&mut listen));
    let trip = trip.map_err(|error| error.to_string())?;
    Ok((trip.written.map_err(|error| error.kind()), reports))
}

/// What becomes of a document that was changed; an error where that is not as it should be.
fn outcome(
    elements: &Elements,
    name: &str,
    before: &str,
    mutation: &Mutation,
) -> Result<&'static str, String> {
    let text = mutation.document.to_xml();
    let errors = validate::errors(&text);
    let strict = elements.element(name, &text, ReadOptions::new().strict());
    let read = read(elements, name, &text);
    match strict {
        Err(error) if errors.is_empty() => Err(format!("valid, but not read strictly: {error}")),
        Ok(_) if errors.is_empty() => still_valid(&text, read),
        Err(_) => not_valid(before, mutation, read)
            .map_err(|fault| format!("{fault}, though {}", errors.join("; "))),
        // The schema's own shape of an error: nothing of what a success has.
        Ok(_) if mutation.kind == Kind::Removed && is_error_response(mutation) => Ok("an error response"),
        Ok(_) => Err(format!("read strictly, though {}", errors.join("; "))),
    }
}

/// A document that is valid after all: it comes back the same.
fn still_valid(text: &str, read: Result<Read, String>) -> Result<&'static str, String> {
    let (written, reports) = read.map_err(|error| format!("valid, but not read: {error}"))?;
    if !reports.is_empty() {
        return Err(format!("valid, but reported: {}", reports.join("; ")));
    }
    same(text, &written.map_err(|kind| format!("valid, but not written: {kind:?}"))?)?;
    Ok("still valid")
}

/// A document that is not valid: an error, or read and told of.
fn not_valid(before: &str, mutation: &Mutation, read: Result<Read, String>) -> Result<&'static str, String> {
    let kind = mutation.kind;
    let (written, reports) = match read {
        Err(error) if matches!(kind, Kind::Attribute | Kind::First | Kind::Last) => {
            return Err(format!("not read: {error}"));
        }
        Err(_) => return Ok("error"),
        Ok(read) => read,
    };
    match (kind, written) {
        (Kind::First | Kind::Last, written) => {
            let errors = validate::errors(&written.map_err(|kind| format!("not written: {kind:?}"))?);
            if errors.is_empty() {
                Ok("put in order")
            } else {
                Err("what is written is not valid".to_owned())
            }
        }
        (Kind::Attribute, written) if !reports.is_empty() => {
            same(before, &written.map_err(|kind| format!("not written: {kind:?}"))?)?;
            Ok("skipped")
        }
        _ if !reports.is_empty() => Ok("reported"),
        (Kind::Removed, Ok(_)) if is_error_response(mutation) => Ok("an error response"),
        (Kind::Removed, Ok(_)) if ONCE_LACKING.contains(&mutation.of.as_str()) => Ok("an older server's"),
        (Kind::Removed | Kind::Repeated, Err(_)) => Ok("refused in writing"),
        (_, written) => Err(format!("not reported, {written:?}")),
    }
}

fn same(before: &str, after: &str) -> Result<(), String> {
    match first_difference(&canonical(&SCHEMA, before)?, &canonical(&SCHEMA, after)?) {
        Some(difference) => Err(format!("comes back as another: {difference}")),
        None => Ok(()),
    }
}

/// Whether what was changed is a response message that is not a success.
fn is_error_response(mutation: &Mutation) -> bool {
    mutation.class.as_ref().is_some_and(|class| class != "Success")
}

/// What can be made wrong in documents of some roots: a kind, and what of the schema it is about.
fn all_sites(grammar: &Grammar<'_>, coverage: &Coverage) -> BTreeSet<(Kind, String)> {
    let mut all = BTreeSet::new();
    for label in coverage.labels() {
        let (what, of) = label.split_once(' ').unwrap_or((label, ""));
        let kinds: &[Kind] = match what {
            "element" if of.contains('/') => &[Kind::Removed, Kind::Renamed, Kind::Repeated],
            "attribute" => &[Kind::AttributeRemoved],
            "any" => &[Kind::Unwelcome],
            _ => &[],
        };
        all.extend(kinds.iter().map(|kind| (*kind, of.to_owned())));
    }
    for (name, definition) in &SCHEMA.types {
        let name = name.to_string();
        if !coverage.is_reachable(&format!("type {name}")) {
            continue;
        }
        match definition {
            Type::Complex(_) => _ = all.insert((Kind::Attribute, name)),
            Type::Simple(simple) => {
                let outside = of_simple(grammar, simple, &name).into_iter();
                all.extend(outside.map(|outside| (Kind::Outside, outside.label)));
            }
        }
    }
    all
}

/// A run over documents.
struct Run {
    elements: Elements,
    random: fastrand::Rng,
    /// How often what has been made wrong.
    counts: BTreeMap<(Kind, String), u64>,
    outcomes: BTreeMap<(Kind, &'static str), u64>,
    faults: BTreeMap<(Kind, String), String>,
}

impl Run {
    /// Makes a document wrong wherever it has not been yet, and in some places more.
    fn document(&mut self, name: &Name, document: &Node) {
        let before = document.to_xml();
        for site in sites(document) {
            let count = self.counts.entry((site.kind, site.label.clone())).or_default();
            if *count >= 2 && self.random.u32(..100) > 0 {
                continue;
            }
            *count += 1;
            let mutation = site.mutate(document);
            match outcome(&self.elements, &name.to_string(), &before, &mutation) {
                Ok(outcome) => *self.outcomes.entry((site.kind, outcome)).or_default() += 1,
                Err(error) => {
                    let text = format!("{name}: {error}\n{}", mutation.document.to_xml());
                    self.faults.entry((site.kind, site.label.clone())).or_insert(text);
                }
            }
        }
    }

    /// Whether what was to be made wrong has been; a text of a type may be an element's or an attribute's.
    fn has(&self, (kind, label): &(Kind, String)) -> bool {
        let has = |kind| self.counts.contains_key(&(kind, label.clone()));
        has(*kind) || *kind == Kind::Outside && has(Kind::AttributeOutside)
    }
}

#[test]
fn documents_made_wrong_are_judged_as_the_validator_judges_them() {
    let (samples, seed) = (setting("SAMPLES", 4), setting("SEED", 1));
    let grammar = Grammar::new(&SCHEMA);
    let roots: Vec<Name> = unreached::roots(&grammar)
        .into_iter()
        .filter(|name| !validate::UNJUDGED.contains(&name.to_string().as_str()))
        .collect();
    let mut sampler = Sampler::new(&grammar, roots.clone(), seed);
    let all = all_sites(&grammar, &sampler.coverage);
    let mut run = Run {
        elements: Elements::with_unreached(),
        random: fastrand::Rng::with_seed(seed),
        counts: BTreeMap::new(),
        outcomes: BTreeMap::new(),
        faults: BTreeMap::new(),
    };
    for name in &roots {
        for sample in 0..samples {
            run.document(name, &sampler.own_sample(name, sample));
        }
    }
    for round in 0..20 {
        for site in &all {
            if !run.has(site) {
                let (name, document) = sampler.document_toward(&format!("of {}", site.1), round);
                run.document(&name, &document);
            }
        }
    }
    for ((kind, outcome), count) in &run.outcomes {
        say(&format!("{kind:?} {outcome}: {count}"));
    }
    say(&format!("{} documents, of {} places", run.counts.values().sum::<u64>(), run.counts.len()));
    let faults = run.faults.iter().take(60);
    let first: Vec<String> =
        faults.map(|((kind, label), fault)| format!("{kind:?} in {label}: {fault}")).collect();
    assert!(first.is_empty(), "{} faults:\n{}", run.faults.len(), first.join("\n\n"));
    let missing: Vec<_> = all.iter().filter(|site| !run.has(site)).collect();
    assert!(missing.is_empty(), "nothing was made wrong in {} places: {missing:?}", missing.len());
}
