//! All types compared with the schema: random valid documents are read strictly and written back the same, and the
//! documents visit all of the schema.
//!
//! The environment variable `SAMPLES` sets the number of documents for each element, `SEED` the start of the random
//! numbers. A long run is `SAMPLES=10000 SEED=7 cargo test --release -p ews-tests --test proof schema_proof`.

use std::thread;

use ews_codegen::schema::Name;
use ews_tests::elements::Elements;
use ews_tests::sample::{Coverage, Element, Grammar, Sampler};
use ews_tests::{SCHEMA, env_number, print_always, proof, unreached, validate};

/// Checks that the bindings read a valid document, report nothing, and write the same document.
fn check(elements: &Elements, name: &Name, text: &str) -> Result<(), String> {
    check_valid(text).map_err(|error| format!("the sample is invalid: {error}"))?;
    let written = proof::check(&SCHEMA, elements, name, text)?;
    check_valid(&written).map_err(|error| format!("the written document is invalid: {error}"))
}

fn check_valid(text: &str) -> Result<(), String> {
    let errors = validate::errors(text);
    if errors.is_empty() { Ok(()) } else { Err(errors.join("; ")) }
}

/// Removes children, attributes and texts from a faulty document as long as the fault remains.
fn shrink(mut document: Element, is_faulty: &dyn Fn(&Element) -> bool) -> Element {
    loop {
        let smaller = document.smaller().find(is_faulty);
        match smaller {
            Some(smaller) => document = smaller,
            None => return document,
        }
    }
}

/// The results of a run.
struct Proof {
    coverage: Coverage,
    documents: u64,
    faults: Vec<String>,
}

/// Checks documents of every `parts`-th root, beginning with number `part`, and then of labels without a visit.
fn prove(part: usize, parts: usize) -> Proof {
    let (samples, seed) = (env_number("SAMPLES", 40), env_number("SEED", 1));
    let grammar = Grammar::new(&SCHEMA);
    let roots = unreached::roots(&grammar);
    let elements = Elements::with_unreached();
    let mut sampler = Sampler::new(&grammar, roots.clone(), seed);
    let (mut documents, mut faults) = (0, Vec::new());
    let mut check_document = |name: &Name, document: Element| {
        documents += 1;
        if let Err(error) = check(&elements, name, &document.to_xml()) {
            faults.push(smallest_fault(&elements, name, document, &error));
        }
    };
    for name in roots.iter().skip(part).step_by(parts) {
        for sample in 0..samples {
            check_document(name, sampler.sample(name, sample));
        }
    }
    for round in 0..10 {
        let missing: Vec<String> = sampler.coverage.missing().into_iter().map(str::to_owned).collect();
        for label in missing {
            if sampler.coverage.is_missing(&label) {
                let (name, document) = sampler.document_toward(&label, round);
                check_document(&name, document);
            }
        }
    }
    Proof { coverage: sampler.coverage, documents, faults }
}

/// Describes a fault with the smallest document that has one.
fn smallest_fault(elements: &Elements, name: &Name, document: Element, error: &str) -> String {
    let is_faulty = |document: &Element| {
        let text = document.to_xml();
        check_valid(&text).is_ok() && check(elements, name, &text).is_err()
    };
    let smallest = shrink(document, &is_faulty).to_xml();
    let smallest_error = check(elements, name, &smallest).err().unwrap_or_default();
    format!("{name}: {error}\n{smallest}\n{smallest_error}")
}

#[test]
fn concrete_types_are_reachable_from_a_root() {
    let grammar = Grammar::new(&SCHEMA);
    let coverage = Coverage::new(&grammar, &unreached::roots(&grammar));
    let is_reached = |name: &&Name| coverage.is_reachable(&format!("type {name}"));
    let (reached, others): (Vec<&Name>, Vec<&Name>) = SCHEMA.types.keys().partition(is_reached);
    let (reached, all) = (reached.len(), SCHEMA.types.len());
    print_always(&format!("{reached} of {all} named types are reachable, {} are not", others.len()));
    // A new version can add types that nothing uses. `unreached.rs` has those of earlier versions.
    let is_concrete = |name: &&&Name| !SCHEMA.complex(name).is_some_and(|complex| complex.is_abstract);
    let concrete: Vec<&&Name> = others.iter().filter(is_concrete).collect();
    if !concrete.is_empty() {
        print_always(&format!("not tested; add them to tests/src/unreached.rs: {concrete:?}"));
    }
    assert!(concrete.len() * 100 < all, "{concrete:?}");
}

#[test]
fn valid_documents_are_written_back_the_same_and_visit_the_whole_schema() {
    let parts = thread::available_parallelism().map_or(1, usize::from);
    let proof = thread::scope(|scope| {
        let threads: Vec<_> = (0..parts).map(|part| scope.spawn(move || prove(part, parts))).collect();
        let proofs = threads.into_iter().map(|thread| thread.join().expect("the thread does not panic"));
        proofs.reduce(|mut all, proof| {
            all.coverage.add(&proof.coverage);
            all.faults.extend(proof.faults);
            Proof { documents: all.documents + proof.documents, ..all }
        })
    })
    .expect("at least one thread runs");
    print_always(&format!("{} documents\n{}", proof.documents, proof.coverage.table()));
    let first: Vec<&str> = proof.faults.iter().take(10).map(String::as_str).collect();
    assert!(first.is_empty(), "{} documents with a fault:\n{}", proof.faults.len(), first.join("\n\n"));
    assert_eq!(proof.coverage.unexpected(), [""; 0], "the sampler visited labels that are not reachable");
    let missing = proof.coverage.missing();
    assert!(missing.is_empty(), "{} labels without a visit:\n{}", missing.len(), missing.join("\n"));
}
