//! Random valid documents of other schemas are read strictly and written back the same.
//!
//! The schemas are those of `tests/schemas` and random ones; see `build.rs`. Environment variables: `RANDOM_SCHEMAS` is
//! the number of random schemas, `RANDOM_SUBSETS` the number of random sets of operations, `SAMPLES` the number of documents
//! of each schema, `SEED` the start of the random numbers, `ROUND_TRIP_SCHEMAS` the schema folders to test in place of these.

use ews_codegen::schema::{Content, Name, Namespace, Particle, Schema, Term};
use ews_round_trip::{REFUSALS, schemas};
use ews_tests::derived::{self, DerivedDocument};
use ews_tests::elements::Elements;
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{env_number, proof};

#[test]
fn valid_documents_are_written_back_the_same() {
    let mut faults = Vec::new();
    for schema in schemas() {
        check_schema(&facts(&schema), &schema.elements, &mut |fault| {
            faults.push(format!("{}: {fault}", schema.name))
        });
    }
    let first: Vec<&str> = faults.iter().take(10).map(String::as_str).collect();
    assert!(first.is_empty(), "{} documents with a fault:\n{}", faults.len(), first.join("\n\n"));
}

#[test]
fn documents_with_derived_types_are_written_back_as_read() {
    let (mut checked, mut faults) = (0, Vec::new());
    for schema in schemas() {
        let facts = facts(&schema);
        let grammar = Grammar::new(&facts);
        let mut sampler = Sampler::new(&grammar, grammar.global_elements(), env_number("SEED", 1));
        for DerivedDocument { declared, derived, root, document } in derived::documents(&facts, &mut sampler)
        {
            // An element that the declared type does not list becomes an alternative of its choice. If other elements
            // are beside the choice, the element may be written before them.
            if has_choice(&facts, &declared) {
                continue;
            }
            let text = document.to_xml();
            let fault = proof::check_as_read(&facts, &schema.elements, &root, &text).err();
            faults
                .extend(fault.map(|fault| format!("{}: {derived} in {root}: {fault}\n{text}", schema.name)));
            checked += 1;
        }
    }
    let first: Vec<&str> = faults.iter().take(10).map(String::as_str).collect();
    assert!(
        first.is_empty(),
        "{} of {checked} documents with a fault:\n{}",
        faults.len(),
        first.join("\n\n")
    );
    assert!(checked > 0);
}

/// The value `Nillable::Nil` does not have the attributes; the field `kept` has them.
#[test]
fn attributes_of_nil_elements_are_written_back_as_read() {
    if std::env::var_os("ROUND_TRIP_SCHEMAS").is_some() {
        return;
    }
    let nillable = schemas().into_iter().find(|schema| schema.name.ends_with("nillable"));
    let schema = nillable.expect("the small schemas are compiled");
    let root = Name::new(Namespace::Types, "Sensor");
    let text = "<t:Sensor xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><t:Last xsi:nil=\"true\" Mark=\"a\"/>\
                <t:Earlier Mark=\"b\"><t:Degrees>1</t:Degrees></t:Earlier><t:Earlier xsi:nil=\"true\" Mark=\"c\"/>\
                </t:Sensor>";
    let checked = proof::check_as_read(&facts(&schema), &schema.elements, &root, text);
    checked.unwrap_or_else(|fault| panic!("{fault}"));
}

/// Returns `true` if a type or one of its bases has a choice.
fn has_choice(schema: &Schema, name: &Name) -> bool {
    let Some(complex) = schema.complex(name) else { return false };
    let of_base = complex.derivation.base().is_some_and(|base| has_choice(schema, base));
    of_base || matches!(&complex.content, Content::Particle(particle) if holds_choice(schema, particle))
}

fn holds_choice(schema: &Schema, particle: &Particle) -> bool {
    match &particle.term {
        Term::Choice(_) => true,
        Term::Sequence(inner) | Term::All(inner) => {
            inner.iter().any(|particle| holds_choice(schema, particle))
        }
        Term::GroupRef(name) => holds_choice(schema, &schema.groups[name].particle),
        Term::ElementRef(name) => {
            schema.elements.values().any(|element| element.substitution_group.as_ref() == Some(name))
        }
        Term::Element(_) | Term::Any(_) => false,
    }
}

/// The components of a schema.
fn facts(schema: &ews_round_trip::Schema) -> Schema {
    ews_codegen::wire::schema(schema.folder.as_ref()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn refusal_of_a_random_schema_names_place_construct_and_remedy() {
    for refusal in REFUSALS {
        let place = refusal.split_once("types.xsd:").map(|(_, place)| place);
        let (line, rest) = place.and_then(|place| place.split_once(": ")).unwrap_or_default();
        assert!(line.parse::<u32>().is_ok(), "{refusal}");
        let (component, message) = rest.split_once(": ").unwrap_or_default();
        assert!(component.contains(' '), "{refusal}");
        assert!(message.contains("; "), "{refusal}");
    }
}

/// Checks documents of each global element.
fn check_schema(schema: &Schema, elements: &Elements, fault: &mut dyn FnMut(String)) {
    let grammar = Grammar::new(schema);
    let roots = grammar.global_elements();
    let samples = env_number("SAMPLES", 1000).div_ceil(roots.len() as u64);
    let mut sampler = Sampler::new(&grammar, roots.clone(), env_number("SEED", 1));
    for root in &roots {
        for number in 0..samples {
            let text = sampler.sample(root, number).to_xml();
            let checked = proof::check(schema, elements, root, &text);
            let checked = checked.and_then(|_| proof::check_default_namespace(schema, elements, root, &text));
            if let Err(error) = checked {
                fault(format!("{root}: {error}\n{text}"));
                break;
            }
        }
    }
}
