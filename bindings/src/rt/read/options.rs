//! The options of reading.

use std::fmt;

use super::report::Report;
use super::tolerance::Mode;
use crate::rt::syntax::{ForbiddenCharacters, SyntaxOptions, is_xml_character};

/// The options of reading: the mode, a report callback, and limits.
///
#[doc = include_str!("../../xml/reading.md")]
///
/// A report callback receives a [`Report`] for each row of the table with the word "reported":
///
/// ```
/// use ews_bindings::xml::ReadOptions;
///
/// let mut reports = Vec::new();
/// let mut listen = |report: &ews_bindings::xml::Report<'_>| reports.push(report.to_string());
/// let options = ReadOptions::new().on_report(&mut listen);
/// # drop(options);
/// ```
///
/// # What can be lost
///
/// A program without a report callback finds XML that was left out here:
///
/// - The variant `Unlisted` has a message, a change or an item that could not be read, or an unknown alternative of a
///   choice.
/// - The field [`kept`](crate::xml::Kept) has all other XML that was left out.
///
/// In four cases, the XML is only in the report:
///
/// - The XML is outside the element of the body and the header elements, for example a second element in `soap:Body`.
/// - A known header element, or a child of a fault, cannot be read or is repeated. For example, default reading leaves
///   out an `ExchangeImpersonation` without content. The server would then work in the mailbox of another user. So a
///   server must read requests with `request()` or `strict()`, which refuse the element.
/// - No enclosing value has the field `kept`. Only a few global elements lack the field: those whose Rust type is an
///   enum or a list, or whose content is a single `xs:choice`: `Subscribe`, `Exists`, `Not`, the header element
///   `DateTimePrecision`.
/// - The document has more XML for `kept` than [`max_kept`](Self::max_kept) allows.
///
/// These are not data, and are dropped without a report: comments, processing instructions, white space between
/// elements, `xsi:schemaLocation`, `xsi:noNamespaceSchemaLocation`, `xsi:nil="false"`, other attributes of `xml` and
/// `xsi` on `soap:Envelope`, `soap:Header` and `soap:Body`, and an `xsi:type` that names the declared type or is on an
/// element of a simple type.
pub struct ReadOptions<'r> {
    pub(crate) mode: Mode,
    pub(crate) syntax: SyntaxOptions,
    pub(crate) max_document: usize,
    pub(crate) max_kept: usize,
    /// `true` if the program has chosen the treatment of forbidden characters, and not the mode.
    chooses_forbidden: bool,
    /// `true` if a response message is an error when one of its children cannot be read or is repeated.
    pub(crate) needs_whole_messages: bool,
    pub(crate) report: Option<&'r mut (dyn FnMut(&Report<'_>) + Send)>,
}

impl fmt::Debug for ReadOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadOptions")
            .field("mode", &self.mode)
            .field("syntax", &self.syntax)
            .field("max_document", &self.max_document)
            .field("max_kept", &self.max_kept)
            .finish_non_exhaustive()
    }
}

impl Default for ReadOptions<'_> {
    fn default() -> Self {
        let syntax = SyntaxOptions {
            forbidden: ForbiddenCharacters::Keep,
            leading_space: true,
            notes_forbidden: false,
            is_decoded: false,
            max_depth: 100,
            max_attributes: 256,
            max_declarations: 256,
            max_value: 256 << 20,
        };
        Self {
            mode: Mode::Default,
            syntax,
            max_document: 1 << 30,
            max_kept: 64 << 20,
            chooses_forbidden: false,
            needs_whole_messages: false,
            report: None,
        }
    }
}

impl<'r> ReadOptions<'r> {
    /// Creates the default options: reading accepts the documents of real servers, as the column "by default" of the
    /// table says.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the strict mode, for validation, and for servers that store items: each departure from the schema is an error,
    /// as the column "with `strict()`" of the table says. The
    /// [guide to servers](crate::guide::servers#the-mode-of-reading) compares the modes.
    ///
    /// Characters that XML forbids are refused, unless [`forbidden_characters`](Self::forbidden_characters) sets another
    /// treatment.
    #[must_use]
    pub fn strict(self) -> Self {
        self.mode(Mode::Strict)
    }

    /// Sets the mode for servers that must accept unknown elements, as the column "with `request()`" of the table says.
    /// Unknown elements and attributes are accepted as by default. An element or attribute that the schema lists must be
    /// readable: otherwise reading returns an error, so that no half of a request is done. The
    /// [guide to servers](crate::guide::servers#the-mode-of-reading) compares the modes.
    #[must_use]
    pub fn request(self) -> Self {
        self.mode(Mode::Request)
    }

    fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self.syntax.leading_space = mode != Mode::Strict;
        if !self.chooses_forbidden {
            self.syntax.forbidden = match mode {
                Mode::Strict => ForbiddenCharacters::Refuse,
                Mode::Default | Mode::Request => ForbiddenCharacters::Keep,
            };
        }
        self
    }

    /// Sets the treatment of characters that XML forbids. By default, they are kept; in strict mode, they are refused.
    #[must_use]
    pub fn forbidden_characters(mut self, treatment: ForbiddenCharacters) -> Self {
        self.chooses_forbidden = true;
        self.syntax.forbidden = match treatment {
            ForbiddenCharacters::Replace(instead) if !is_xml_character(instead) => {
                ForbiddenCharacters::Refuse
            }
            treatment => treatment,
        };
        self
    }

    /// Sets the report callback. Reading calls it for each row of the table with the word "reported". The report has
    /// the error that strict reading would return, and the XML that was left out.
    #[must_use]
    pub fn on_report(mut self, listener: &'r mut (dyn FnMut(&Report<'_>) + Send)) -> Self {
        self.report = Some(listener);
        self
    }

    /// The options for XML that was read before, perhaps with higher limits, or with fewer declarations on one tag.
    pub(crate) fn without_limits() -> Self {
        let mut options = Self::default();
        let syntax = &mut options.syntax;
        let limits = [
            &mut syntax.max_depth,
            &mut syntax.max_attributes,
            &mut syntax.max_declarations,
            &mut syntax.max_value,
        ];
        limits.into_iter().for_each(|limit| *limit = usize::MAX);
        options.max_document = usize::MAX;
        options
    }

    /// Makes a response message an error if one of its children cannot be read or is repeated.
    pub(crate) fn whole_messages(mut self) -> Self {
        self.needs_whole_messages = true;
        self
    }

    /// Sets the greatest depth of nested elements, 100 by default.
    ///
    /// Reading is recursive. A stack of 256 kB is enough for the default; a greater depth needs a larger stack.
    #[must_use]
    pub fn max_depth(mut self, depth: usize) -> Self {
        self.syntax.max_depth = depth;
        self
    }

    /// Sets the greatest length of a document in bytes, 1 GiB by default. For a document in another encoding, the
    /// length of its text in UTF-8 counts.
    ///
    /// The values of a hostile document can need 100 times its length in memory, such as those of a list of empty contacts. So
    /// set a lower limit in a server.
    #[must_use]
    pub fn max_document(mut self, bytes: usize) -> Self {
        self.max_document = bytes;
        self
    }

    /// Sets the greatest number of bytes in all fields `kept` of a document, 64 MiB by default. The paths of the
    /// entries count too. XML over the limit is not kept, which is reported once. With 0, nothing is kept.
    #[must_use]
    pub fn max_kept(mut self, bytes: usize) -> Self {
        self.max_kept = bytes;
        self
    }

    /// Sets the greatest number of attributes and namespace declarations of a tag, 256 by default.
    #[must_use]
    pub fn max_attributes(mut self, number: usize) -> Self {
        self.syntax.max_attributes = number;
        self
    }

    /// Sets the greatest number of namespace declarations in scope, 256 by default.
    #[must_use]
    pub fn max_declarations(mut self, number: usize) -> Self {
        self.syntax.max_declarations = number;
        self
    }

    /// Sets the greatest length of a text or an attribute value in bytes, 256 MiB by default.
    #[must_use]
    pub fn max_value(mut self, bytes: usize) -> Self {
        self.syntax.max_value = bytes;
        self
    }
}
