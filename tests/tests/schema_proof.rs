//! Every type against the schema: random valid documents of all of them are valid, are read strictly, and come
//! back the same; and every part of the schema has been visited.
//!
//! `SAMPLES` is how many documents of each element are made, `SEED` what they begin from:
//! `SAMPLES=10000 SEED=7 cargo test --release -p ews-tests --test schema_proof` is a soak.

use std::thread;

use ews_bindings::xml::ReadOptions;
use ews_codegen::schema::Name;
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::elements::Elements;
use ews_tests::sample::{Coverage, Grammar, Node, Sampler};
use ews_tests::{SCHEMA, say, setting, unreached, validate};

/// What is wrong with what the bindings make of a valid document.
fn fault(elements: &Elements, name: &Name, text: &str) -> Result<(), String> {
    valid(text).map_err(|error| format!("the sample is not valid: {error}"))?;
    let mut reports = Vec::new();
    let mut listen = |report: &ews_bindings::Error| reports.push(report.to_string());
    let name = name.to_string();
    let trip = elements.element(&name, text, ReadOptions::new().on_report(&mut listen));
    let trip = trip.map_err(|error| format!("not read: {error}"))?;
    if !reports.is_empty() {
        return Err(format!("reported: {}", reports.join("; ")));
    }
    let strict = elements.element(&name, text, ReadOptions::new().strict());
    let strict = strict.map_err(|error| format!("not read strictly: {error}"))?;
    let written = trip.written.map_err(|error| format!("not written: {error}"))?;
    if !trip.same || strict.written.ok().as_ref() != Some(&written) {
        return Err("reading what was written, or reading strictly, gives another value".to_owned());
    }
    match first_difference(&canonical(&SCHEMA, text)?, &canonical(&SCHEMA, &written)?) {
        Some(difference) => Err(format!("comes back as another: {difference}")),
        None => valid(&written).map_err(|error| format!("what is written is not valid: {error}")),
    }
}

fn valid(text: &str) -> Result<(), String> {
    let errors = validate::errors(text);
    if errors.is_empty() { Ok(()) } else { Err(errors.join("; ")) }
}

/// The least part of a document that is still at fault: children and attributes go as long as it stays so.
fn shrunk(mut document: Node, is_wrong: &dyn Fn(&Node) -> bool) -> Node {
    loop {
        let smaller = document.smaller().find(is_wrong);
        match smaller {
            Some(smaller) => document = smaller,
            None => return document,
        }
    }
}

/// What a run over documents found.
struct Proof {
    coverage: Coverage,
    documents: u64,
    faults: Vec<String>,
}

/// Makes documents of some of the roots, and then of what they have not visited, and checks each.
fn prove(part: usize, parts: usize) -> Proof {
    let (samples, seed) = (setting("SAMPLES", 40), setting("SEED", 1));
    let grammar = Grammar::new(&SCHEMA);
    let roots = unreached::roots(&grammar);
    let elements = Elements::with_unreached();
    let mut sampler = Sampler::new(&grammar, roots.clone(), seed);
    let (mut documents, mut faults) = (0, Vec::new());
    let mut check = |name: &Name, document: Node, faults: &mut Vec<String>| {
        documents += 1;
        if let Err(error) = fault(&elements, name, &document.to_xml()) {
            faults.push(least_fault(&elements, name, document, &error));
        }
    };
    for name in roots.iter().skip(part).step_by(parts) {
        for sample in 0..samples {
            check(name, sampler.sample(name, sample), &mut faults);
        }
    }
    for round in 0..10 {
        let missing: Vec<String> = sampler.coverage.missing().into_iter().map(str::to_owned).collect();
        for label in missing {
            if sampler.coverage.is_missing(&label) {
                let (name, document) = sampler.document_toward(&label, round);
                check(&name, document, &mut faults);
            }
        }
    }
    Proof { coverage: sampler.coverage, documents, faults }
}

/// A fault with the least document that has one.
fn least_fault(elements: &Elements, name: &Name, document: Node, error: &str) -> String {
    let is_wrong = |document: &Node| {
        let text = document.to_xml();
        valid(&text).is_ok() && fault(elements, name, &text).is_err()
    };
    let least = shrunk(document, &is_wrong).to_xml();
    let again = fault(elements, name, &least).err().unwrap_or_default();
    format!("{name}: {error}\n{least}\n{again}")
}

#[test]
fn every_type_that_is_not_abstract_can_be_reached() {
    let grammar = Grammar::new(&SCHEMA);
    let coverage = Coverage::new(&grammar, &unreached::roots(&grammar));
    let is_reached = |name: &&Name| coverage.is_reachable(&format!("type {name}"));
    let (reached, others): (Vec<&Name>, Vec<&Name>) = SCHEMA.types.keys().partition(is_reached);
    say(&format!("{} of {} named types, {} abstract", reached.len(), SCHEMA.types.len(), others.len()));
    for name in others {
        assert!(SCHEMA.complex(name).is_some_and(|complex| complex.is_abstract), "{name} is not reached");
    }
}

#[test]
fn valid_documents_come_back_the_same_and_visit_all_of_the_schema() {
    let parts = thread::available_parallelism().map_or(1, usize::from);
    let proof = thread::scope(|scope| {
        let all: Vec<_> = (0..parts).map(|part| scope.spawn(move || prove(part, parts))).collect();
        let proofs = all.into_iter().map(|part| part.join().expect("no part panics"));
        proofs.reduce(|mut all, proof| {
            all.coverage.add(&proof.coverage);
            all.faults.extend(proof.faults);
            Proof { documents: all.documents + proof.documents, ..all }
        })
    })
    .expect("there are parts");
    say(&format!("{} documents\n{}", proof.documents, proof.coverage.table()));
    let first: Vec<&str> = proof.faults.iter().take(10).map(String::as_str).collect();
    assert!(first.is_empty(), "{} elements at fault:\n{}", proof.faults.len(), first.join("\n\n"));
    assert_eq!(proof.coverage.unforeseen(), [""; 0], "the sampler went where it should not");
    let missing = proof.coverage.missing();
    assert!(missing.is_empty(), "not visited: {}\n{}", missing.len(), missing.join("\n"));
}
