//! How to read and how to write.

use crate::Error;

/// How to read: what to tolerate, where to report it, and the limits.
///
#[doc = include_str!("reading.md")]
///
/// What is tolerated goes to a listener, as the error that strict reading would give:
///
/// ```
/// use ews_bindings::xml::ReadOptions;
///
/// let mut reports = Vec::new();
/// let mut listen = |report: &ews_bindings::Error| reports.push(report.to_string());
/// let options = ReadOptions::new().on_report(&mut listen);
/// # drop(options);
/// ```
#[derive(Default)]
pub struct ReadOptions<'r> {
    pub(crate) settings: Settings,
    pub(crate) report: Option<&'r mut dyn FnMut(&Error)>,
}

/// The part of [`ReadOptions`] that is only values.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) strict: bool,
    pub(crate) max_depth: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { strict: false, max_depth: 100 }
    }
}

impl<'r> ReadOptions<'r> {
    /// Reads what real servers send: the default column of the table above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads only what the schema allows: what would be reported is an error.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.settings.strict = true;
        self
    }

    /// Hands everything that reading tolerates to `listener`, as the error that strict reading
    /// would give.
    #[must_use]
    pub fn on_report(mut self, listener: &'r mut dyn FnMut(&Error)) -> Self {
        self.report = Some(listener);
        self
    }

    /// How deep elements may nest; 100 if not said.
    #[must_use]
    pub fn max_depth(mut self, depth: usize) -> Self {
        self.settings.max_depth = depth;
        self
    }
}

/// How to write.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteOptions {
    pub(crate) strict: bool,
    pub(crate) replacement: Option<char>,
}

impl WriteOptions {
    /// Writes `Unlisted` values as they were read, and refuses what XML or a facet forbids.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also refuses `Unlisted` values: only what the schema knows is written.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Writes `replacement` for each character that XML 1.0 forbids, instead of refusing the value.
    #[must_use]
    pub fn replace_illegal_characters(mut self, replacement: char) -> Self {
        self.replacement = Some(replacement);
        self
    }
}
