//! The options of writing.

use crate::rt::syntax::ForbiddenCharacters;

/// The options of writing.
#[derive(Clone, Copy, Debug)]
pub struct WriteOptions {
    pub(crate) strict: bool,
    pub(crate) forbidden: ForbiddenCharacters,
    pub(crate) default_namespace: bool,
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self { strict: false, forbidden: ForbiddenCharacters::Refuse, default_namespace: false }
    }
}

impl WriteOptions {
    /// Writes `Unlisted` values as they were read, and refuses characters that XML forbids and values outside their
    /// facets.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also refuses `Unlisted` values, so that the document follows the schema.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Sets the treatment of characters that XML forbids, in values and in raw XML. By default, they are refused.
    #[must_use]
    pub fn forbidden_characters(mut self, treatment: ForbiddenCharacters) -> Self {
        self.forbidden = treatment;
        self
    }

    /// Writes the messages namespace as the default namespace, as some servers expect: `<GetItem xmlns="...">` in place
    /// of `<m:GetItem>`. The other namespaces keep their prefixes.
    #[must_use]
    pub fn messages_as_default_namespace(mut self) -> Self {
        self.default_namespace = true;
        self
    }
}
