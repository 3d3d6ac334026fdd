//! Documents with one change each, compared with the verdict of an independent validator.
//!
//! Strict reading refuses an invalid document and reads a valid one. Default reading follows the table of
//! `ReadOptions` and reports each deviation that it accepts.
//!
//! The environment variables `SAMPLES` and `SEED` work as in `schema_proof`.

use std::collections::{BTreeMap, BTreeSet};

use ews_bindings::ErrorKind;
use ews_bindings::xml::ReadOptions;
use ews_codegen::schema::{Name, Type};
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::elements::Elements;
use ews_tests::sample::{
    Coverage, Element, Grammar, Kind, Mutation, Sampler, Site, invalid_texts_of_simple, sites,
};
use ews_tests::{SCHEMA, env_number, print_always, unreached, validate};

/// The document written after default reading, or the kind of the writing error; and the reports of reading.
type DefaultReading = (Result<String, ErrorKind>, Vec<String>);

fn read_by_default(elements: &Elements, name: &str, text: &str) -> Result<DefaultReading, String> {
    let mut reports = Vec::new();
    let mut listen = |report: &ews_bindings::xml::Report<'_>| reports.push(report.to_string());
    let trip = elements.element(name, text, ReadOptions::new().on_report(&mut listen));
    let trip = trip.map_err(|error| error.to_string())?;
    Ok((trip.written.map_err(|error| error.kind()), reports))
}

/// Returns the outcome of a mutation in words, or a description of the fault if the outcome is wrong.
fn outcome(
    elements: &Elements,
    name: &str,
    original: &str,
    mutation: &Mutation,
) -> Result<&'static str, String> {
    let text = mutation.document.to_xml();
    let errors = validate::errors(&text);
    let strict = elements.element(name, &text, ReadOptions::new().strict());
    let default = read_by_default(elements, name, &text);
    let is_invalid = mutation.kind == Kind::UndeclaredAttributeOfNil || !errors.is_empty();
    match strict {
        Err(error) if !is_invalid => Err(format!("valid, but not read strictly: {error}")),
        Ok(_) if !is_invalid => outcome_of_valid(&text, default),
        Err(_) => outcome_of_invalid(original, mutation, default)
            .map_err(|fault| format!("{fault}; the validator says {}", errors.join("; "))),
        // An error response lacks the content of a success, although the schema requires it.
        Ok(_) if mutation.kind == Kind::RemovedChild && is_error_response(mutation) => Ok("error response"),
        Ok(_) => Err(format!("read strictly; the validator says {}", errors.join("; "))),
    }
}

/// Checks a document that is still valid: default reading and writing keep it the same.
fn outcome_of_valid(text: &str, read: Result<DefaultReading, String>) -> Result<&'static str, String> {
    let (written, reports) = read.map_err(|error| format!("valid, but not read: {error}"))?;
    if !reports.is_empty() {
        return Err(format!("valid, but reported: {}", reports.join("; ")));
    }
    check_same(text, &written.map_err(|kind| format!("valid, but not written: {kind:?}"))?)?;
    Ok("still valid")
}

/// Checks an invalid document: default reading fails, or it reports the change.
fn outcome_of_invalid(
    original: &str,
    mutation: &Mutation,
    read: Result<DefaultReading, String>,
) -> Result<&'static str, String> {
    let kind = mutation.kind;
    let is_moved = matches!(kind, Kind::ChildMovedFirst | Kind::ChildMovedLast);
    let (written, reports) = match read {
        Err(error) if is_moved || kind == Kind::UndeclaredAttribute => {
            return Err(format!("not read: {error}"));
        }
        Err(_) => return Ok("error"),
        Ok(read) => read,
    };
    match (kind, written) {
        (_, written) if is_moved => {
            let errors = validate::errors(&written.map_err(|kind| format!("not written: {kind:?}"))?);
            if errors.is_empty() {
                Ok("written in order")
            } else {
                Err("the written document is invalid".to_owned())
            }
        }
        (Kind::UndeclaredAttribute, written) if !reports.is_empty() => {
            check_same(original, &written.map_err(|kind| format!("not written: {kind:?}"))?)?;
            Ok("attribute skipped")
        }
        _ if !reports.is_empty() => Ok("reported"),
        (Kind::RemovedChild, Ok(_)) if is_error_response(mutation) => Ok("error response"),
        (_, written) => Err(format!("not reported, written as {written:?}")),
    }
}

fn check_same(before: &str, after: &str) -> Result<(), String> {
    match first_difference(&canonical(&SCHEMA, before)?, &canonical(&SCHEMA, after)?) {
        Some(difference) => Err(format!("written as a different document: {difference}")),
        None => Ok(()),
    }
}

/// Returns `true` if the changed element is a response message that is not a success.
fn is_error_response(mutation: &Mutation) -> bool {
    mutation.response_class.as_ref().is_some_and(|class| class != "Success")
}

/// Returns the sites that documents must have: each kind of change with the label that it concerns.
fn required_sites(grammar: &Grammar<'_>, coverage: &Coverage) -> BTreeSet<(Kind, String)> {
    let mut required = BTreeSet::new();
    for label in coverage.labels() {
        let (word, rest) = label.split_once(' ').unwrap_or((label, ""));
        let kinds: &[Kind] = match word {
            "element" if rest.contains('/') => &[Kind::RemovedChild, Kind::RenamedChild, Kind::RepeatedChild],
            "attribute" => &[Kind::RemovedAttribute],
            "any" => &[Kind::ExcludedByWildcard],
            _ => &[],
        };
        required.extend(kinds.iter().map(|kind| (*kind, rest.to_owned())));
    }
    for (name, definition) in &SCHEMA.types {
        let name = name.to_string();
        if !coverage.is_reachable(&format!("type {name}")) {
            continue;
        }
        match definition {
            Type::Complex(_) => _ = required.insert((Kind::UndeclaredAttribute, name)),
            Type::Simple(simple) => {
                let invalid = invalid_texts_of_simple(grammar, simple, &name).into_iter();
                required.extend(invalid.map(|invalid| (Kind::InvalidText, invalid.label)));
            }
        }
    }
    required
}

/// The state and the results of the test.
struct Run {
    elements: Elements,
    random: fastrand::Rng,
    /// The number of mutations of each site.
    counts: BTreeMap<(Kind, String), u64>,
    outcomes: BTreeMap<(Kind, &'static str), u64>,
    /// The first fault of each site.
    faults: BTreeMap<(Kind, String), String>,
}

impl Run {
    fn new(seed: u64) -> Self {
        Self {
            elements: Elements::with_unreached(),
            random: fastrand::Rng::with_seed(seed),
            counts: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            faults: BTreeMap::new(),
        }
    }

    /// Mutates a document at its sites. Skips most sites that already have two mutations.
    ///
    /// The test `other_namespace` changes namespaces.
    fn document(&mut self, name: &Name, document: &Element) {
        let original = document.to_xml();
        let is_checked = |site: &Site| !matches!(site.kind, Kind::OtherNamespace | Kind::InvalidCopyFirst);
        for site in sites(document).into_iter().filter(is_checked) {
            let count = self.counts.entry((site.kind, site.label.clone())).or_default();
            if *count >= 2 && self.random.u32(..100) > 0 {
                continue;
            }
            *count += 1;
            let mutation = site.mutate(document);
            match outcome(&self.elements, &name.to_string(), &original, &mutation) {
                Ok(outcome) => *self.outcomes.entry((site.kind, outcome)).or_default() += 1,
                Err(fault) => {
                    let text = format!("{name}: {fault}\n{}", mutation.document.to_xml());
                    self.faults.entry((site.kind, site.label.clone())).or_insert(text);
                }
            }
        }
    }

    /// Returns `true` if a site has a mutation. An invalid text may be that of an element or of an attribute.
    fn has(&self, (kind, label): &(Kind, String)) -> bool {
        let has = |kind| self.counts.contains_key(&(kind, label.clone()));
        has(*kind) || *kind == Kind::InvalidText && has(Kind::InvalidAttributeValue)
    }

    fn print_outcomes(&self) {
        for ((kind, outcome), count) in &self.outcomes {
            print_always(&format!("{kind:?}, {outcome}: {count}"));
        }
        let documents = self.counts.values().sum::<u64>();
        print_always(&format!("{documents} documents, {} sites", self.counts.len()));
    }
}

#[test]
fn mutated_document_is_read_strictly_only_if_the_validator_accepts_it() {
    let (samples, seed) = (env_number("SAMPLES", 1), env_number("SEED", 1));
    let grammar = Grammar::new(&SCHEMA);
    let roots = unreached::validated_roots(&grammar);
    let mut sampler = Sampler::new(&grammar, roots.clone(), seed);
    let required = required_sites(&grammar, &sampler.coverage);
    let mut run = Run::new(seed);
    for name in &roots {
        for sample in 0..samples {
            run.document(name, &sampler.own_sample(name, sample));
        }
    }
    for round in 0..20 {
        for site in &required {
            if !run.has(site) {
                let (name, document) = sampler.document_toward(&format!("of {}", site.1), round);
                run.document(&name, &document);
            }
        }
    }
    run.print_outcomes();
    let first: Vec<String> = { run.faults.iter().take(60) }
        .map(|((kind, label), fault)| format!("{kind:?} at {label}: {fault}"))
        .collect();
    assert!(first.is_empty(), "{} faults:\n{}", run.faults.len(), first.join("\n\n"));
    let missing: Vec<_> = required.iter().filter(|site| !run.has(site)).collect();
    assert!(missing.is_empty(), "{} sites without a mutation: {missing:?}", missing.len());
}
