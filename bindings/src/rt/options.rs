//! How to read and how to write.

use crate::Error;

use super::characters::ForbiddenCharacters;

/// How to read: what to tolerate, where to report it, and the limits.
///
#[doc = include_str!("../xml/reading.md")]
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
    pub(crate) forbidden: ForbiddenCharacters,
    pub(crate) max_depth: usize,
    pub(crate) max_document: usize,
    pub(crate) max_attributes: usize,
    pub(crate) max_declarations: usize,
    pub(crate) max_value: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            strict: false,
            forbidden: ForbiddenCharacters::Keep,
            max_depth: 100,
            max_document: 1 << 30,
            max_attributes: 256,
            max_declarations: 256,
            max_value: 256 << 20,
        }
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
        self.settings.forbidden = ForbiddenCharacters::Refuse;
        self
    }

    /// What to do with characters that XML forbids; they are kept if not said, and refused when strict.
    #[must_use]
    pub fn forbidden_characters(mut self, what: ForbiddenCharacters) -> Self {
        self.settings.forbidden = what;
        self
    }

    /// Hands everything that reading tolerates to `listener`, as the error that strict reading
    /// would give.
    #[must_use]
    pub fn on_report(mut self, listener: &'r mut dyn FnMut(&Error)) -> Self {
        self.report = Some(listener);
        self
    }

    /// How deep elements may nest; 100 if not said, for which a stack of 256 kB is enough. Reading is
    /// recursive: a greater depth needs more.
    #[must_use]
    pub fn max_depth(mut self, depth: usize) -> Self {
        self.settings.max_depth = depth;
        self
    }

    /// How long a document may be, in bytes; 1 GiB if not said.
    #[must_use]
    pub fn max_document(mut self, bytes: usize) -> Self {
        self.settings.max_document = bytes;
        self
    }

    /// How many attributes and namespace declarations a tag may have; 256 if not said.
    #[must_use]
    pub fn max_attributes(mut self, number: usize) -> Self {
        self.settings.max_attributes = number;
        self
    }

    /// How many namespace declarations may be in scope at one place; 256 if not said. Names are looked for
    /// among them one by one.
    #[must_use]
    pub fn max_declarations(mut self, number: usize) -> Self {
        self.settings.max_declarations = number;
        self
    }

    /// How long one text or attribute value may be, in bytes; 256 MiB if not said.
    #[must_use]
    pub fn max_value(mut self, bytes: usize) -> Self {
        self.settings.max_value = bytes;
        self
    }
}

/// How to write.
#[derive(Clone, Copy, Debug)]
pub struct WriteOptions {
    pub(crate) strict: bool,
    pub(crate) forbidden: ForbiddenCharacters,
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self { strict: false, forbidden: ForbiddenCharacters::Refuse }
    }
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

    /// What to do with characters that XML forbids; they are refused if not said.
    #[must_use]
    pub fn forbidden_characters(mut self, what: ForbiddenCharacters) -> Self {
        self.forbidden = what;
        self
    }
}
