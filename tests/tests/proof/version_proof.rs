//! The version check compared with the published schemas: `check` refuses a document for a server version exactly if
//! an independent validator refuses it by that version's schema, with the entries of `wire.toml` applied to both.
//!
//! The environment variables `SAMPLES` and `SEED` work as in `schema_proof`.

use std::collections::BTreeMap;
use std::thread;

use ews_bindings::ErrorKind;
use ews_bindings::versions::{check, recorded};
use ews_codegen::schema::{ComplexType, Content, Name, Particle, Term, Type, TypeRef, Variety};
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{SCHEMA, env_number, print_always, shared, validate};

/// The element with a `fixed` attribute. The validator does not check `fixed` values.
const FIXED: &str = "t:RequestServerVersion";

/// Returns `true` if the validator checks none of the violations that an error lists.
///
/// It does not check items of lists (`lists` names their elements) or attributes of elements of simple types.
fn is_never_validated(error: &str, lists: &[&str]) -> bool {
    let (_, violations) = error.split_once("does not accept ").unwrap_or(("", error));
    violations.split("; ").all(|violation| {
        let (path, message) = violation.split_once(": ").unwrap_or((violation, ""));
        let is_list_item = message.starts_with("unknown value ")
            && path.rsplit('/').next().is_some_and(|name| lists.contains(&name));
        is_list_item || message.starts_with("expected only text")
    })
}

/// Returns the local names of elements whose type is a list.
fn list_elements() -> Vec<&'static str> {
    let mut found = Vec::new();
    for definition in SCHEMA.types.values() {
        if let Type::Complex(ComplexType { content: Content::Particle(particle), .. }) = definition {
            add_list_elements(particle, &mut found);
        }
    }
    found
}

fn add_list_elements(particle: &'static Particle, found: &mut Vec<&'static str>) {
    match &particle.term {
        Term::Element(element) => {
            if let TypeRef::Named(name) = &element.type_ref
                && SCHEMA.simple(name).is_some_and(|simple| matches!(simple.variety, Variety::List(_)))
            {
                found.push(&element.name.local);
            }
        }
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|inner| add_list_elements(inner, found));
        }
        Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => {}
    }
}

/// Returns the documents to check for a version, each with the name of its root.
///
/// They are samples of each global element, and one document for each component of the schema. The latter contains
/// only required content beside the component, and its root exists in the version. Nothing else in it can then be
/// the cause of a violation.
fn documents(grammar: &Grammar<'_>, version_index: usize) -> Vec<(Name, String)> {
    let (samples, seed) = (env_number("SAMPLES", 3), env_number("SEED", 1));
    let is_validated = |name: &Name| {
        let name = name.to_string();
        !validate::NOT_VALIDATED.contains(&name.as_str()) && name != FIXED
    };
    let roots: Vec<Name> = grammar.global_elements().into_iter().filter(is_validated).collect();
    let mut sampler = Sampler::new(grammar, roots.clone(), seed);
    let mut documents = Vec::new();
    for name in &roots {
        for sample in 0..samples {
            documents.push((name.clone(), sampler.own_sample(name, sample).to_xml()));
        }
    }
    let exists = |name: &Name| SCHEMA.elements[name].history.is_present_in(version_index);
    let mut sampler = Sampler::new(grammar, roots.into_iter().filter(exists).collect(), seed);
    let is_component = |label: &&str| {
        let (word, rest) = label.split_once(' ').unwrap_or((label, ""));
        matches!(word, "attribute" | "value" | "xsi:type" | "several")
            || word == "element" && rest.contains('/')
    };
    let labels: Vec<String> = sampler.coverage.labels().filter(is_component).map(str::to_owned).collect();
    for label in labels {
        let (name, document) = sampler.document_of_only(&label);
        documents.push((name, document.to_xml()));
    }
    documents
}

/// The results for one version.
#[derive(Default)]
struct Comparison {
    accepted: u64,
    refused: u64,
    faults: Vec<String>,
}

/// Compares the version check with the published schema of a version; `None` without this schema.
fn compare(grammar: &Grammar<'_>, version_index: usize) -> Option<Comparison> {
    let version = recorded().nth(version_index).expect("the index is in range");
    let folder = shared::folder(&format!("schemas/{version}"))?;
    let files = ews_codegen::wire::files(&folder).expect("the schema loads");
    let validator = validate::validator_of_files(&files, &|_| String::new());
    let lists = list_elements();
    let mut comparison = Comparison::default();
    for (name, text) in documents(grammar, version_index) {
        let errors = validate::errors_by_older(&validator, &text);
        let refusal = match check(&text, version.clone()) {
            Ok(()) => None,
            Err(error) if error.kind() == ErrorKind::Version => Some(error.to_string()),
            Err(error) => panic!("{error}"),
        };
        match refusal {
            None => comparison.accepted += 1,
            Some(_) => comparison.refused += 1,
        }
        let is_same = refusal.is_none() == errors.is_empty();
        if !is_same && !refusal.as_ref().is_some_and(|refusal| is_never_validated(refusal, &lists)) {
            let verdict = refusal.unwrap_or_else(|| "accepted".to_owned());
            let errors = errors.join("; ");
            comparison.faults.push(format!("{version}, {name}: {verdict}\nvalidator: {errors}\n{text}"));
        }
    }
    Some(comparison)
}

#[test]
fn document_is_accepted_for_a_version_only_if_valid_by_its_schema() {
    let grammar = &Grammar::new(&SCHEMA);
    let comparisons: Vec<Option<Comparison>> = thread::scope(|scope| {
        let indices = 0..recorded().count();
        let threads: Vec<_> = indices.map(|index| scope.spawn(move || compare(grammar, index))).collect();
        threads.into_iter().map(|thread| thread.join().expect("the thread does not panic")).collect()
    });
    for (version, comparison) in recorded().zip(&comparisons) {
        let Some(comparison) = comparison else { continue };
        print_always(&format!("{version}: {} accepted, {} refused", comparison.accepted, comparison.refused));
    }
    let faults: Vec<&str> =
        comparisons.iter().flatten().flat_map(|comparison| &comparison.faults).map(String::as_str).collect();
    // One change of the schema can cause hundreds of faults.
    let kinds: BTreeMap<String, &str> = faults.iter().map(|fault| (without_values(fault), *fault)).collect();
    let shown: Vec<&str> = kinds.into_values().take(20).collect();
    assert!(faults.is_empty(), "{} faults, one of each kind:\n{}", faults.len(), shown.join("\n\n"));
}

/// Returns the lines of a fault before its document, without the texts in quotes.
fn without_values(fault: &str) -> String {
    let lines: Vec<&str> = fault.lines().take(2).collect();
    let lines = lines.join(" ");
    let (_, message) = lines.split_once(": ").unwrap_or(("", &lines));
    message.split(['"', '\'']).step_by(2).collect()
}
