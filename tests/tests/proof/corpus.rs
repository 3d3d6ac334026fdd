//! The published examples. The bindings read a valid example and write a document with the same canonical text.

use ews_bindings::ErrorKind;
use ews_bindings::xml::ReadOptions;
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::elements::Elements;
use ews_tests::{SCHEMA, shared, validate};

/// Valid examples that the bindings do not read by design, each with the reason.
const NOT_READ: &[(&str, &str)] = &[
    (
        "FindItem__request__how-to-delete-appointments-and-cancel-meetings-by-using-ews-in-exchange_4.xml",
        "a namespace URI that ends in a space",
    ),
    (
        "GetItem__response__how-to-add-attachments-by-using-ews-in-exchange_10.xml",
        "a MIME content that is shortened by an ellipsis, and so is not base64",
    ),
];

/// Reads and writes a valid example. Returns a description of the first fault.
fn fault(elements: &Elements, text: &str) -> Option<String> {
    let trip = match elements.document(text, ReadOptions::new()) {
        Ok(trip) => trip,
        Err(error) => return Some(format!("not read: {error}")),
    };
    let written = match &trip.written {
        Ok(written) => written,
        Err(error) => return Some(format!("not written: {error}")),
    };
    if !trip.same {
        return Some("reading the written document gives a different value".to_owned());
    }
    let (before, after) = match (canonical(&SCHEMA, text), canonical(&SCHEMA, written)) {
        (Ok(before), Ok(after)) => (before, after),
        (Err(error), _) | (_, Err(error)) => return Some(format!("not well-formed: {error}")),
    };
    if let Some(difference) = first_difference(&before, &after) {
        return Some(format!("written as a different document: {difference}"));
    }
    let errors = validate::body_errors(written);
    (!errors.is_empty()).then(|| format!("the written document is invalid: {}", errors.join("; ")))
}

#[test]
fn valid_example_is_written_back_the_same() {
    let Some(corpus) = shared::corpus() else { return };
    let elements = Elements::new();
    let valid = corpus.iter().filter(|example| example.well_formed && example.valid == "yes");
    let (mut count, mut wrong) = (0, Vec::new());
    for example in valid {
        let name = example.file.split("__").next().unwrap_or_default();
        let has_element = SCHEMA.elements.keys().any(|element| element.local == name);
        if !has_element && !SCHEMA.operations.iter().any(|operation| operation.name == name) {
            println!("{}: a later schema lacks {name}", example.file);
            continue;
        }
        count += 1;
        let excepted = NOT_READ.iter().any(|(file, _)| *file == example.file);
        match (fault(&elements, &example.text), excepted) {
            (Some(fault), false) => wrong.push(format!("{}: {fault}", example.file)),
            (None, true) => wrong.push(format!("{}: read, although `NOT_READ` lists it", example.file)),
            _ => {}
        }
    }
    println!("{count} valid examples");
    assert!(count > 100, "the names of the files do not begin with operations");
    assert!(wrong.is_empty(), "{} faults in {count} examples:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn seed_example_is_written_back_the_same() {
    let Some(folder) = shared::folder("seed-examples") else { return };
    let elements = Elements::new();
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("the folder can be listed").path();
        let text = std::fs::read_to_string(&path).expect("the example can be read");
        assert_eq!(fault(&elements, &text), None, "{}", path.display());
        count += 1;
    }
    assert_eq!(count, 9);
}

#[test]
fn invalid_example_is_read_or_fails_with_a_position() {
    let Some(corpus) = shared::corpus() else { return };
    let elements = Elements::new();
    for example in corpus.iter().filter(|example| !(example.well_formed && example.valid == "yes")) {
        let mut reports = 0;
        let mut listen = |_: &ews_bindings::xml::Report<'_>| reports += 1;
        match elements.document(&example.text, ReadOptions::new().on_report(&mut listen)) {
            Ok(_) => println!("{}: read with {reports} reports ({})", example.file, example.cause),
            Err(error) => {
                println!("{}: {error} ({})", example.file, example.cause);
                let is_fault = error.kind() == ErrorKind::Fault;
                assert!(is_fault || error.position().is_some(), "{}: {error}", example.file);
            }
        }
    }
}
