//! Default reading of a sample document, with the reports in comparable form.

use ews_bindings::ErrorKind;
use ews_bindings::xml::{ReadOptions, Report};

use crate::SCHEMA;
use crate::canonical::canonical;
use crate::elements::Elements;
use crate::sample::Element;

/// A document after default reading and writing.
#[derive(Debug)]
pub struct DefaultReading {
    /// The canonical form of the written document, or the kind of the writing error.
    pub written: Result<String, ErrorKind>,
    /// The reports.
    pub reports: Vec<Reported>,
}

/// A report.
#[derive(Debug)]
pub struct Reported {
    /// The kind.
    pub kind: ErrorKind,
    /// The message with its path.
    pub message: String,
    /// The XML that was left out or kept raw.
    pub raw: Option<String>,
}

impl DefaultReading {
    /// Reads and writes a document whose root is the element with a name.
    ///
    /// # Errors
    /// The message of the error if the document cannot be read.
    pub fn of(elements: &Elements, name: &str, document: &Element) -> Result<Self, String> {
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| {
            let (kind, message) = (report.kind(), report.to_string());
            reports.push(Reported { kind, message, raw: report.raw_xml().map(str::to_owned) });
        };
        let trip = elements.element(name, &document.to_xml(), ReadOptions::new().on_report(&mut listen));
        let trip = trip.map_err(|error| error.to_string())?;
        let written = trip.written.map_err(|error| error.kind());
        let written = written.map(|text| canonical(&SCHEMA, &text).unwrap_or(text));
        Ok(Self { written, reports })
    }

    /// Returns `true` if nothing was left out or kept raw.
    pub fn is_complete(&self) -> bool {
        self.reports.iter().all(|report| report.raw.is_none())
    }
}
