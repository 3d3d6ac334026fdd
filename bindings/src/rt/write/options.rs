//! The options of writing.

use crate::rt::syntax::ForbiddenCharacters;

/// The options of writing.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteOptions {
    pub(crate) strict: bool,
    /// The treatment of forbidden characters that the program has chosen.
    forbidden: Option<ForbiddenCharacters>,
    pub(crate) default_namespace: bool,
    pub(crate) as_read: bool,
}

/// A document that was written with [`WriteOptions::as_read`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrittenXml {
    /// The document.
    pub text: String,
    /// The number of entries of all [`Kept`](crate::xml::Kept) that are not in the document.
    /// [`WriteOptions::as_read`] has the reasons.
    pub unplaced: usize,
}

impl WriteOptions {
    /// Creates the default options. Writing accepts `Unlisted` values. It refuses characters that XML forbids, and
    /// values outside their facets. It does not write the fields [`kept`](crate::xml::Kept).
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the strict mode: the document follows the newest schema. `Unlisted` values are refused, and so is a value
    /// without a child that the schema requires, although its field is an `Option` because an older version lacks the
    /// child. This method turns off [`as_read`](Self::as_read).
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self.as_read = false;
        self
    }

    /// Writes everything that default reading accepted: `Unlisted` values, values outside their facets, empty lists for
    /// which the schema requires an entry, forbidden characters, and the entries of the fields
    /// [`kept`](crate::xml::Kept).
    ///
    /// This option is for gateways and archives, which pass on documents of a server. It is not for a client that
    /// changes a value and sends it back: a server can refuse parts of a document that it sent itself.
    ///
    /// The document has the same elements, attributes and values as the document that was read. Prefixes can differ.
    /// Numbers, booleans, enumeration values and base64 are written in one form, for example `true` for `1`. Comments
    /// and CDATA sections are not kept. Children in another order or namespace than in the schema are written as in the
    /// schema.
    ///
    /// An entry of `kept` is written at its path and position. It is left out if its parent element is missing, or if
    /// the program has set the field for the entry. After a list became longer or shorter, the entries below its elements
    /// are left out too. After a list was sorted, set the field `kept` to its default; see
    /// [`Kept`](crate::xml::Kept). If two elements in different namespaces share the local name of the parent element,
    /// the location is ambiguous: the entry can be left out, or be written below the other element.
    /// [`Root::to_xml_counted`](crate::xml::Root::to_xml_counted) counts the entries that are left out.
    ///
    /// This method turns off [`strict`](Self::strict). Forbidden characters are written, unless
    /// [`forbidden_characters`](Self::forbidden_characters) sets another treatment.
    #[must_use]
    pub fn as_read(mut self) -> Self {
        self.as_read = true;
        self.strict = false;
        self
    }

    /// Sets the treatment of characters that XML forbids, in values and in raw XML. By default, they are refused.
    #[must_use]
    pub fn forbidden_characters(mut self, treatment: ForbiddenCharacters) -> Self {
        self.forbidden = Some(treatment);
        self
    }

    /// The treatment of forbidden characters.
    #[inline]
    pub(crate) fn forbidden(self) -> ForbiddenCharacters {
        let by_mode = if self.as_read { ForbiddenCharacters::Keep } else { ForbiddenCharacters::Refuse };
        self.forbidden.unwrap_or(by_mode)
    }

    /// Writes the messages namespace as the default namespace, as some servers expect: `<GetItem xmlns="...">` in place
    /// of `<m:GetItem>`. The other namespaces keep their prefixes.
    #[must_use]
    pub fn messages_as_default_namespace(mut self) -> Self {
        self.default_namespace = true;
        self
    }
}
