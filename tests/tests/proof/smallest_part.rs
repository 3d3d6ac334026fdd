//! An unreadable value costs the smallest part around it that may be absent, and no more.
//!
//! Each value of the sample documents is replaced by one that its type does not allow. The part that may be absent is
//! found by reading the document without it.

use std::collections::BTreeMap;

use ews_bindings::ErrorKind;
use ews_tests::canonical::canonical;
use ews_tests::default_reading::DefaultReading;
use ews_tests::each_site::{SampleSite, each_site};
use ews_tests::elements::Elements;
use ews_tests::sample::Kind;
use ews_tests::{SCHEMA, print_always};

/// Returns the outcome of a change in words, or a description of the fault if the outcome is wrong.
fn outcome(elements: &Elements, sample: &SampleSite<'_>) -> Result<&'static str, String> {
    let name = sample.root.to_string();
    let changed = sample.site.mutate(sample.document).document;
    let parts = sample.site.parts(sample.document, &changed);
    let smallest = parts.iter().find_map(|part| {
        let reading = DefaultReading::of(elements, &name, &part.without).ok()?;
        reading.is_complete().then_some((reading, &part.xml))
    });
    let reading = match DefaultReading::of(elements, &name, &changed) {
        Ok(reading) => reading,
        Err(_) if smallest.is_none() => return Ok("all parts are required"),
        Err(error) => return Err(format!("the document is lost: {error}")),
    };
    let Some(report) = reading.reports.iter().find(|report| report.raw.is_some()) else {
        return outcome_of_kept(&reading);
    };
    let (expected, xml) = smallest.ok_or("a required part was left out")?;
    let raw = report.raw.as_deref().unwrap_or_default();
    if raw != xml {
        return Err(format!("left out {raw}\ninstead of {xml}\nreported: {}", report.message));
    }
    if reading.written == expected.written {
        return Ok("left out");
    }
    match &reading.written {
        Ok(written) if Ok(written) == canonical(&SCHEMA, &changed.to_xml()).as_ref() => Ok("kept raw"),
        written => Err(format!("written as {written:?}")),
    }
}

/// Checks a document of which nothing was left out: the value is kept as it is, or it has a form that is tolerated.
fn outcome_of_kept(reading: &DefaultReading) -> Result<&'static str, String> {
    match reading.reports.first() {
        None => Err("not reported".to_owned()),
        Some(report) if matches!(report.kind, ErrorKind::Facet | ErrorKind::Unlisted) => Ok("value kept"),
        Some(report) if report.kind == ErrorKind::Value => Ok("other form"),
        Some(report) => Err(format!("not left out: {}", report.message)),
    }
}

#[test]
fn unreadable_value_costs_the_smallest_part_that_may_be_absent() {
    let elements = Elements::with_unreached();
    let (mut outcomes, mut faults) = (BTreeMap::new(), BTreeMap::new());
    each_site(&[Kind::InvalidText, Kind::InvalidAttributeValue], |sample| {
        match outcome(&elements, &sample) {
            Ok(outcome) => *outcomes.entry((sample.site.kind, outcome)).or_insert(0) += 1,
            Err(fault) => {
                let text = || format!("{} in {}: {fault}", sample.site.label, sample.root);
                faults.entry(sample.site.label.clone()).or_insert_with(text);
            }
        }
    });
    for ((kind, outcome), count) in &outcomes {
        print_always(&format!("{kind:?}, {outcome}: {count}"));
    }
    let first: Vec<&str> = faults.values().take(40).map(String::as_str).collect();
    assert!(first.is_empty(), "{} faults:\n{}", faults.len(), first.join("\n\n"));
}
