//! A child in the other namespace of the protocol has the same value, and one report.

use ews_bindings::ErrorKind;
use ews_bindings::xml::ReadOptions;
use ews_tests::canonical::{canonical, first_difference};
use ews_tests::default_reading::DefaultReading;
use ews_tests::each_site::{SampleSite, each_site};
use ews_tests::elements::Elements;
use ews_tests::sample::Kind;
use ews_tests::{SCHEMA, print_always};

/// The children that `wire.toml` has in the messages namespace. Both forms are read without a report.
const BOTH_FORMS: [&str; 2] = [
    "m:GetStreamingEventsResponseMessageNotifications/m:Notification",
    "m:GetStreamingEventsResponseMessageErrorSubscriptionIds/m:SubscriptionId",
];

/// Checks that a document with a child in the other namespace is read as the original.
fn check(elements: &Elements, sample: &SampleSite<'_>) -> Result<(), String> {
    let name = sample.root.to_string();
    let changed = sample.site.mutate(sample.document).document;
    let has_both = BOTH_FORMS.contains(&sample.site.label.as_str());
    if elements.element(&name, &changed.to_xml(), ReadOptions::new().strict()).is_ok() != has_both {
        return Err(format!("read strictly: {}", !has_both));
    }
    let reading = DefaultReading::of(elements, &name, &changed)?;
    let kinds: Vec<ErrorKind> = reading.reports.iter().map(|report| report.kind).collect();
    let expected: &[ErrorKind] = if has_both { &[] } else { &[ErrorKind::Namespace] };
    if kinds != expected {
        return Err(format!("expected {expected:?}, found the reports {:?}", reading.reports));
    }
    let written = reading.written.map_err(|kind| format!("not written: {kind:?}"))?;
    match first_difference(&canonical(&SCHEMA, &sample.document.to_xml())?, &written) {
        Some(difference) => Err(format!("written as a different document: {difference}")),
        None => Ok(()),
    }
}

#[test]
fn child_in_the_other_namespace_has_the_same_value_and_one_report() {
    let elements = Elements::with_unreached();
    let (mut count, mut faults) = (0, Vec::new());
    each_site(&[Kind::OtherNamespace], |sample| match check(&elements, &sample) {
        Ok(()) => count += 1,
        Err(fault) => faults.push(format!("{} in {}: {fault}", sample.site.label, sample.root)),
    });
    print_always(&format!("{count} children read"));
    let first: Vec<String> = faults.iter().take(40).cloned().collect();
    assert!(first.is_empty(), "{} faults:\n{}", faults.len(), first.join("\n\n"));
}
