//! Reports about what reading accepts although the schema does not.

use std::fmt;
use std::ops::Deref;

use crate::Error;

/// A departure from the schema that reading accepted: the error of strict reading, and the XML that was left out.
///
/// A report derefs to its [`Error`]: `report.kind()`, `report.path()`, `report.position()`.
pub struct Report<'r> {
    error: &'r Error,
    raw_xml: Option<&'r str>,
}

impl<'r> Report<'r> {
    pub(super) fn new(error: &'r Error, raw_xml: Option<&'r str>) -> Self {
        Self { error, raw_xml }
    }

    /// The error that strict reading returns.
    pub fn error(&self) -> &'r Error {
        self.error
    }

    /// The element as it is in the document, or the attribute as `Name="value"`, if no field holds the value: it is
    /// unknown, or it cannot be read.
    ///
    /// The text may use prefixes that an outer element declares.
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
