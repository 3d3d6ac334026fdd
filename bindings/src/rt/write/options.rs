//! The options of writing.

use crate::rt::syntax::ForbiddenCharacters;

/// The options of writing.
#[derive(Clone, Copy, Debug)]
pub struct WriteOptions {
    pub(crate) strict: bool,
    pub(crate) forbidden: ForbiddenCharacters,
    pub(crate) default_namespace: bool,
    pub(crate) as_read: bool,
}

/// A document that was written with [`WriteOptions::as_read`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrittenXml {
    /// The document.
    pub text: String,
    /// The number of entries of all [`Kept`](crate::xml::Kept) that are not in the document: the element that contains the
    /// entry is not there, or a field has a value in its place.
    pub unplaced: usize,
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self {
            strict: false,
            forbidden: ForbiddenCharacters::Refuse,
            default_namespace: false,
            as_read: false,
        }
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
        self.as_read = false;
        self
    }

    /// Writes back all that default reading accepted: `Unlisted` values, values outside their facets, lists that are empty
    /// though the schema requires an entry, forbidden characters, and the parts of the document in the fields
    /// [`kept`](crate::xml::Kept).
    ///
    /// The option is for a gateway or an archive, which passes on the document of a server. It is not for a client that
    /// changes a value and sends it back: a server can refuse the parts of a document that it sent itself.
    ///
    /// Each kept part is written at its path and position, if the element that contains it is there. A value in the field
    /// takes the place of an element or attribute that could not be read. [`Root::to_xml_counted`](crate::xml::Root::to_xml_counted) counts
    /// the parts that have no place.
    #[must_use]
    pub fn as_read(mut self) -> Self {
        self.as_read = true;
        self.strict = false;
        self.forbidden = ForbiddenCharacters::Keep;
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
