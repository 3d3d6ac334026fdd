//! Reports about departures from the schema that reading accepts.

use std::fmt;
use std::ops::Deref;

use crate::Error;

/// A report about a departure from the schema that reading accepted.
///
/// A report contains the error that strict reading would return, and the XML that was left out. It dereferences to its
/// [`Error`]: `report.kind()`, `report.path()`, `report.position()`.
pub struct Report<'r> {
    error: &'r Error,
    raw_xml: Option<&'r str>,
}

impl<'r> Report<'r> {
    pub(super) fn new(error: &'r Error, raw_xml: Option<&'r str>) -> Self {
        Self { error, raw_xml }
    }

    /// Returns the error that strict reading would return.
    pub fn error(&self) -> &'r Error {
        self.error
    }

    /// Returns the XML that was left out: an element or text as in the document, or an attribute as `Name="value"`.
    /// Returns `None` if nothing was left out.
    ///
    /// The XML may use prefixes that an outer element declares. [`Kept`](crate::xml::Kept) has the same XML with all
    /// declarations.
    pub fn raw_xml(&self) -> Option<&'r str> {
        self.raw_xml
    }
}

impl Deref for Report<'_> {
    type Target = Error;

    fn deref(&self) -> &Error {
        self.error
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

/// The raw XML is not shown: it may hold a secret.
impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}
