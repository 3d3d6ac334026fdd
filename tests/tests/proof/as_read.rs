//! A document that default reading accepts is written back by `as_read`, whatever is wrong with it.
//!
//! The exceptions are those of the table of reading: the order of children, names in the other namespace of the protocol,
//! and values in another form.

use std::collections::BTreeMap;

use ews_bindings::ErrorKind;
use ews_bindings::xml::{ReadOptions, Report, WriteOptions};
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::each_site::{SampleSite, each_site};
use ews_tests::elements::{Elements, WITHOUT_KEPT};
use ews_tests::sample::Kind;
use ews_tests::{SCHEMA, print_always};

/// The elements that contain an `xs:all`. The children of the `xs:all` are written in another order than in the sample.
const UNORDERED: [&str; 2] = ["m:FindMessageTrackingReportResponse", "m:GetMessageTrackingReportResponse"];

/// Returns the outcome of a change in words, or a description of the fault if the outcome is wrong.
fn outcome(elements: &Elements, sample: &SampleSite<'_>) -> Result<&'static str, String> {
    let name = sample.root.to_string();
    // An element for a type that no global element leads to is not in the schema.
    let is_simple = SCHEMA
        .elements
        .get(sample.root)
        .is_some_and(|element| SCHEMA.complex_of(&element.type_ref).is_none());
    if is_simple || WITHOUT_KEPT.contains(&&*name) || !elements.names().any(|element| element == name) {
        return Ok("root without `kept`");
    }
    let text = sample.site.mutate(sample.document).document.to_xml();
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push((report.kind(), report.raw_xml().is_some()));
    let options = ReadOptions::new().on_report(&mut listen);
    let trip = elements.element_written(&name, &text, options, WriteOptions::new().as_read());
    let Ok(trip) = trip else { return Ok("not read") };
    let written = trip.written.map_err(|error| format!("not written: {error}"))?;
    let (before, after) = (canonical(&SCHEMA, &text)?, canonical(&SCHEMA, &written)?);
    let is_ordered = !UNORDERED.contains(&&*name);
    let Some(difference) = first_difference(&before, &after) else {
        return if trip.same || !is_ordered { Ok("the same") } else { Err("another value".to_owned()) };
    };
    // An unknown element is in the field of a choice, which has another place. A child of an `xs:all` can move past an
    // element that was left out.
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort_unstable();
        lines
    };
    if (sample.site.kind == Kind::RenamedChild || !is_ordered) && sorted(&before) == sorted(&after) {
        return Ok("the same in another place");
    }
    // A value in another form is reported without raw XML.
    if reports.iter().all(|(kind, has_raw)| *kind == ErrorKind::Value && !has_raw) && !reports.is_empty() {
        return Ok("other form");
    }
    Err(format!("{difference}\n{text}\n{written}"))
}

fn check(kinds: &[Kind]) {
    let elements = Elements::new();
    let (mut outcomes, mut faults) = (BTreeMap::new(), BTreeMap::new());
    each_site(kinds, |sample| match outcome(&elements, &sample) {
        Ok(outcome) => *outcomes.entry((sample.site.kind, outcome)).or_insert(0) += 1,
        Err(fault) => {
            let text = || format!("{:?} {} in {}: {fault}", sample.site.kind, sample.site.label, sample.root);
            faults.entry((sample.site.kind, sample.site.label.clone())).or_insert_with(text);
        }
    });
    for ((kind, outcome), count) in &outcomes {
        print_always(&format!("{kind:?}, {outcome}: {count}"));
    }
    let count = |names: &[&str]| {
        let counts = outcomes.iter().filter(|((_, outcome), _)| names.contains(outcome));
        counts.map(|(_, count)| count).sum::<u32>()
    };
    let read = count(&["the same", "the same in another place", "other form"]);
    assert!(read > count(&["not read"]), "most documents are read: {outcomes:?}");
    let first: Vec<&str> = faults.values().take(40).map(String::as_str).collect();
    assert!(first.is_empty(), "{} faults:\n{}", faults.len(), first.join("\n\n"));
}

#[test]
fn document_with_a_wrong_child_is_written_back() {
    check(&[Kind::RenamedChild, Kind::RepeatedChild, Kind::InvalidCopyFirst]);
}

#[test]
fn document_with_a_wrong_value_or_attribute_is_written_back() {
    check(&[
        Kind::InvalidText,
        Kind::TextBetweenChildren,
        Kind::ElementInText,
        Kind::ExcludedByWildcard,
        Kind::UndeclaredAttribute,
        Kind::InvalidAttributeValue,
    ]);
}

#[test]
fn document_with_xsi_nil_is_written_back() {
    check(&[Kind::AddedNil, Kind::ContentOfNil, Kind::UndeclaredAttributeOfNil]);
}
