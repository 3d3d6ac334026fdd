//! The messages namespace as the default namespace: written documents mean the same as with the prefix `m`.
//!
//! The environment variables `SAMPLES` and `SEED` work as in `schema_proof`.

use ews_bindings::messages::{GetItem, GetServerTimeZones};
use ews_bindings::soap::{Envelope, Fault, RequestHeader, ResponseHeader};
use ews_bindings::types::{
    DefaultShapeNames, ItemId, ItemResponseShape, NonEmptyArrayOfBaseItemIds,
    NonEmptyArrayOfBaseItemIdsChoice,
};
use ews_bindings::xml::{RawXml, ReadOptions, WriteOptions};
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::elements::Elements;
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{SCHEMA, env_number, print_always, unreached};

const MESSAGES: &str = "http://schemas.microsoft.com/exchange/services/2006/messages";

fn options() -> WriteOptions {
    WriteOptions::new().messages_as_default_namespace()
}

fn request(ids: impl Into<NonEmptyArrayOfBaseItemIds>) -> GetItem {
    GetItem::new(ItemResponseShape::new(DefaultShapeNames::IdOnly), ids.into())
}

/// Checks that a sample is written without the prefix `m`, and that the written document means the same.
fn check(elements: &Elements, name: &str, text: &str) -> Result<(), String> {
    let trip = elements
        .element_written(name, text, ReadOptions::new(), options())
        .map_err(|error| format!("not read: {error}"))?;
    let written = trip.written.map_err(|error| format!("not written: {error}"))?;
    let has_raw = written.contains("xmlns=\"\"");
    if !has_raw && (written.contains("<m:") || !trip.same) {
        return Err(format!("the prefix is there, or reading gives a different value: {written}"));
    }
    // The text of raw XML has another declaration now, so documents are compared in place of values.
    let again = elements.element(name, &written, ReadOptions::new()).map_err(|error| error.to_string())?;
    let again = again.written.map_err(|error| format!("not written again: {error}"))?;
    for other in [&written, &again] {
        if let Some(difference) = first_difference(&canonical(&SCHEMA, text)?, &canonical(&SCHEMA, other)?) {
            return Err(format!("a different document: {difference}\n{other}"));
        }
    }
    Ok(())
}

#[test]
fn documents_with_a_default_namespace_are_read_back_the_same() {
    let (samples, seed) = (env_number("SAMPLES", 2), env_number("SEED", 1));
    let grammar = Grammar::new(&SCHEMA);
    let roots = unreached::roots(&grammar);
    let elements = Elements::with_unreached();
    let mut sampler = Sampler::new(&grammar, roots.clone(), seed);
    let mut faults = Vec::new();
    for name in &roots {
        for sample in 0..samples {
            let text = sampler.sample(name, sample).to_xml();
            if let Err(error) = check(&elements, &name.to_string(), &text) {
                faults.push(format!("{name}: {error}\n{text}"));
            }
        }
    }
    print_always(&format!("{} elements", roots.len()));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(5)].join("\n\n"));
}

#[test]
fn outermost_element_of_the_messages_namespace_declares_it() {
    let envelope = Envelope::request(request([ItemId::new("A")]));
    let text = envelope.to_xml_with(options()).expect("the request can be written");
    insta::assert_snapshot!(text.replace("><", ">\n<"));
    let back = Envelope::<RequestHeader, GetItem>::read_with(text.as_bytes(), ReadOptions::new().strict());
    assert_eq!(back.expect("the request can be read"), envelope);
}

#[test]
fn raw_element_keeps_its_namespaces_below_a_default_namespace() {
    let written = |raw: &str| {
        let raw: RawXml = raw.parse().expect("the XML is an element");
        let text = Envelope::new((), request([NonEmptyArrayOfBaseItemIdsChoice::Unlisted(raw)]))
            .to_xml_with(options());
        text.expect("the request can be written")
    };
    let types = "http://schemas.microsoft.com/exchange/services/2006/types";
    for (raw, expected) in [
        ("<A b='1'/>".to_owned(), "<A xmlns=\"\" b='1'/>".to_owned()),
        ("<A><B/></A>".to_owned(), "<A xmlns=\"\"><B/></A>".to_owned()),
        (
            "<q:A xmlns:q='urn:q'><B/></q:A>".to_owned(),
            "<q:A xmlns=\"\" xmlns:q='urn:q'><B/></q:A>".to_owned(),
        ),
        ("<A xmlns='urn:q'><B/></A>".to_owned(), "<A xmlns='urn:q'><B/></A>".to_owned()),
        ("<A xmlns=''/>".to_owned(), "<A xmlns=''/>".to_owned()),
        (
            format!("<m:A xmlns:m=\"{MESSAGES}\"><t:B xmlns:t=\"{types}\"/></m:A>"),
            format!("<m:A xmlns=\"\" xmlns:m=\"{MESSAGES}\"><t:B xmlns:t=\"{types}\"/></m:A>"),
        ),
    ] {
        let text = written(&raw);
        let ids = format!("<ItemIds>{expected}</ItemIds>");
        assert!(text.contains(&ids), "{raw}: {text}");
    }
}

#[test]
fn header_and_fault_are_outside_the_default_namespace() {
    let mut header = RequestHeader::for_version("Exchange2016");
    header.unlisted.push("<A/>".parse().expect("the XML is an element"));
    let text = Envelope::new(header, GetServerTimeZones::default()).to_xml_with(options());
    let text = text.expect("the request can be written");
    assert!(text.contains("<t:RequestServerVersion Version=\"Exchange2016\"/><A/></soap:Header>"), "{text}");
    assert!(text.contains(&format!("<GetServerTimeZones xmlns=\"{MESSAGES}\"/>")), "{text}");

    let fault = Envelope::new(ResponseHeader::default(), Fault::client("no"));
    let (plain, other) = (fault.to_xml(), fault.to_xml_with(options()));
    let declaration = format!(" xmlns:m=\"{MESSAGES}\"");
    let plain = plain.expect("the fault can be written").replace(&declaration, "");
    assert_eq!(other.expect("the fault can be written"), plain);
}

#[test]
fn refusal_has_the_same_path_with_a_default_namespace() {
    let empty = request(NonEmptyArrayOfBaseItemIds::default());
    let errors = [WriteOptions::new(), options()].map(|options| {
        let error = Envelope::new((), empty.clone()).to_xml_with(options).expect_err("an id is required");
        error.to_string()
    });
    assert_eq!(errors[0], errors[1]);
}
