//! The checks of a valid document: read strictly, reported nowhere, and written back the same.

use ews_bindings::xml::{ReadOptions, Report, WriteOptions};
use ews_codegen::schema::{Name, Schema};

use crate::canonical::{canonical, first_difference};
use crate::elements::Elements;

/// Checks that an element is read without a report, and written as the same document. Returns the written document.
///
/// # Errors
/// A description of the fault.
pub fn check(schema: &Schema, elements: &Elements, name: &Name, text: &str) -> Result<String, String> {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let name = name.to_string();
    let trip = elements.element(&name, text, ReadOptions::new().on_report(&mut listen));
    let trip = trip.map_err(|error| format!("not read: {error}"))?;
    check_no_reports(&reports)?;
    let strict = elements.element(&name, text, ReadOptions::new().strict());
    let strict = strict.map_err(|error| format!("not read strictly: {error}"))?;
    let written = trip.written.map_err(|error| format!("not written: {error}"))?;
    if !trip.same {
        return Err("reading the written document gives a different value".to_owned());
    }
    if strict.written.ok().as_ref() != Some(&written) {
        return Err("strict reading gives a different value".to_owned());
    }
    check_same(schema, text, &written)?;
    Ok(written)
}

/// Checks that strict reading accepts an element without a report, and that `as_read` writes it back.
///
/// # Errors
/// A description of the fault.
pub fn check_as_read(schema: &Schema, elements: &Elements, name: &Name, text: &str) -> Result<(), String> {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let options = ReadOptions::new().strict().on_report(&mut listen);
    let trip = elements.element_written(&name.to_string(), text, options, WriteOptions::new().as_read());
    let written =
        trip.and_then(|trip| trip.written).map_err(|error| format!("not read strictly: {error}"))?;
    check_no_reports(&reports)?;
    check_same(schema, text, &written)
}

/// Checks that an element is written as the same document if the messages namespace is the default namespace.
///
/// # Errors
/// A description of the fault.
pub fn check_default_namespace(
    schema: &Schema,
    elements: &Elements,
    name: &Name,
    text: &str,
) -> Result<(), String> {
    let options = WriteOptions::new().messages_as_default_namespace();
    let trip = elements.element_written(&name.to_string(), text, ReadOptions::new(), options);
    let written = trip.and_then(|trip| trip.written).map_err(|error| format!("not written: {error}"))?;
    check_same(schema, text, &written)
}

fn check_no_reports(reports: &[String]) -> Result<(), String> {
    if reports.is_empty() { Ok(()) } else { Err(format!("reported: {}", reports.join("; "))) }
}

fn check_same(schema: &Schema, text: &str, written: &str) -> Result<(), String> {
    match first_difference(&canonical(schema, text)?, &canonical(schema, written)?) {
        Some(difference) => Err(format!("written as a different document: {difference}")),
        None => Ok(()),
    }
}
