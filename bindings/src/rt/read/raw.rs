//! Raw XML: elements that are kept as text.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::{Error, ErrorKind, Result};

use super::document::read_document;
use super::options::ReadOptions;
use super::reader::Reader;
use super::tolerance::Departure;
use super::traits::{Placeholder, ReadXml};
use super::used::UsedDeclarations;
use crate::rt::syntax::{
    ForbiddenCharacters, Namespace, Namespaces, StartTag, expanded, is_xml_character, number,
    split_reference, surrogate_pair,
};

/// An element as text, with the declarations of all prefixes that it uses.
///
/// Reading keeps an element as raw XML if a wildcard allows the element, if its type is `xs:anyType`, if the schema does
/// not list it, or if it cannot be read. In the last case, [`RawXml::error`] returns the reason. Writing copies the text into
/// the document. If the value of `xsi:type` has an undeclared prefix, the value stays as it is.
///
/// `Debug` shows the name of the element and the length of the text, because the text may contain a secret.
#[derive(Clone, Default)]
pub struct RawXml {
    text: Box<str>,
    error: Option<Error>,
}

impl RawXml {
    /// Returns the XML of the element.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the reason for which an element that the schema lists could not be read. Comparing values ignores it, and serde
    /// does not store it.
    pub fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// Returns the local part of the name of the element.
    pub fn local_name(&self) -> &str {
        local_name_of(&self.text)
    }

    /// Returns the URI of the namespace of the element: empty without a namespace, `None` without an element.
    pub(crate) fn namespace_uri(&self) -> Option<String> {
        self.with_root(&[], |tag, reader| reader.scanner.scope.uri(tag.namespace).to_owned())
    }

    /// Returns `true` if the element is in a namespace of the protocol, or in none.
    pub(crate) fn is_near(&self, namespaces: Namespaces) -> bool {
        self.with_root(namespaces, |tag, reader| reader.is_near(tag)) == Some(true)
    }

    /// Returns `true` if the element has a canonical name.
    pub(crate) fn is_named(&self, name: &str, namespaces: Namespaces) -> bool {
        self.with_root(namespaces, |tag, _| tag.name() == expanded(name, namespaces)) == Some(true)
    }

    /// Returns the offset after the name in the start tag; `None` if the start tag declares a default namespace.
    pub(crate) fn name_end_without_default_namespace(&self) -> Option<usize> {
        self.with_root(&[], |tag, reader| reader.scanner.scope.find("").is_none().then_some(tag.name_end))?
    }

    /// Reads the start tag of the element, and returns the result of `read`; `None` without an element.
    fn with_root<T>(
        &self,
        namespaces: Namespaces,
        read: impl FnOnce(&StartTag<'_>, &Reader<'_>) -> T,
    ) -> Option<T> {
        let mut options = ReadOptions::without_limits();
        let mut reader = Reader::new(&self.text, &mut options, namespaces);
        let tag = reader.scanner.root().ok()?;
        Some(read(&tag, &reader))
    }

    /// Returns the text after the treatment of forbidden characters; see [`legal_text`].
    pub(crate) fn legal(&self, forbidden: ForbiddenCharacters) -> Result<Cow<'_, str>, u32> {
        legal_text(&self.text, forbidden)
    }

    pub(crate) fn into_string(self) -> String {
        self.text.into_string()
    }

    pub(crate) fn with_error(mut self, error: Error) -> Self {
        self.error = Some(error);
        self
    }
}

/// Returns the local part of the name of the element at the start of a text; empty without an element.
pub(crate) fn local_name_of(xml: &str) -> &str {
    let name = xml.strip_prefix('<').unwrap_or("");
    let end = name.find(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/')).unwrap_or(name.len());
    let name = name.get(..end).unwrap_or("");
    name.rsplit(':').next().unwrap_or(name)
}

/// Returns raw XML after the treatment of forbidden characters and of references to them. The error is the code of the
/// first refused character.
pub(crate) fn legal_text(raw: &str, forbidden: ForbiddenCharacters) -> Result<Cow<'_, str>, u32> {
    if forbidden == ForbiddenCharacters::Keep {
        return Ok(Cow::Borrowed(raw));
    }
    if !may_be_illegal(raw) {
        return Ok(Cow::Borrowed(raw));
    }
    let found = illegal(raw);
    let Some((_, first)) = found.first() else { return Ok(Cow::Borrowed(raw)) };
    let instead = match forbidden {
        ForbiddenCharacters::Keep | ForbiddenCharacters::Refuse => return Err(first.code),
        ForbiddenCharacters::Replace(instead) if !is_xml_character(instead) => return Err(instead.into()),
        ForbiddenCharacters::Replace(instead) => instead,
    };
    let (mut text, mut from) = (String::with_capacity(raw.len()), 0);
    for (offset, Illegal { length, section, pair, .. }) in &found {
        text.push_str(raw.get(from..*offset).unwrap_or(""));
        text.push_str(&section.replacement_text(pair.unwrap_or(instead)));
        from = offset + length;
    }
    text.push_str(raw.get(from..).unwrap_or(""));
    Ok(Cow::Owned(text))
}

/// Like [`legal_text`], but takes the text.
pub(super) fn legal_string(raw: String, forbidden: ForbiddenCharacters) -> Result<String, u32> {
    let changed = match legal_text(&raw, forbidden)? {
        Cow::Borrowed(_) => None,
        Cow::Owned(legal) => Some(legal),
    };
    Ok(changed.unwrap_or(raw))
}

/// Returns the offset after the name of each element that does not declare the default namespace. The text is a
/// sequence of elements with text between them.
pub(crate) fn element_starts(neighbours: &str) -> Vec<usize> {
    let mut options = ReadOptions::without_limits();
    let mut reader = Reader::new(neighbours, &mut options, &[]);
    let mut starts = Vec::new();
    while reader.scanner.character_data().is_ok() {
        let Ok(Some(tag)) = reader.scanner.next_tag(false) else { break };
        if reader.scanner.scope.find("").is_none() {
            starts.push(tag.name_end);
        }
        if reader.skip(&tag).is_err() {
            break;
        }
    }
    starts
}

/// The limit of the total length of declarations that are copied into raw XML, as a multiple of the length of the
/// document so far. For the shortest element, `<t:Q/>`, the declarations have 13 times the length of the element.
const REDECLARED: usize = 16;

/// A forbidden character: the character itself, or a reference to it.
struct Illegal {
    code: u32,
    length: usize,
    section: Section,
    /// The character of two references to a surrogate pair.
    pair: Option<char>,
}

/// The kind of XML that contains a character.
#[derive(Clone, Copy, PartialEq)]
enum Section {
    /// Text, or the value of an attribute.
    Plain,
    Cdata,
    /// A comment or a processing instruction.
    Aside,
}

impl Section {
    /// Returns the text that replaces a forbidden character. A CDATA section is closed before `character` and opened
    /// again after it. In a comment or a processing instruction, the text is a space.
    fn replacement_text(self, character: char) -> String {
        match self {
            Self::Plain => escape_value(character.encode_utf8(&mut [0; 4])).into_owned(),
            Self::Cdata => format!("]]>{}<![CDATA[", Self::Plain.replacement_text(character)),
            Self::Aside => " ".to_owned(),
        }
    }
}

/// Returns `false` for a text without forbidden characters and references to characters.
fn may_be_illegal(text: &str) -> bool {
    // U+FFFE and U+FFFF begin with 0xEF.
    let is_suspicious = |byte: u8| byte == 0xEF || byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    text.bytes().any(is_suspicious) || memchr::memmem::find(text.as_bytes(), b"&#").is_some()
}

/// The forbidden characters of an element's text, with their offsets.
fn illegal(text: &str) -> Vec<(usize, Illegal)> {
    let mut found = Vec::new();
    // `&#` does not begin a reference in a comment, a processing instruction or a CDATA section.
    let (mut section, mut end) = (Section::Plain, 0);
    for (offset, character) in text.char_indices() {
        let rest = || text.get(offset..).unwrap_or("");
        if offset >= end {
            section = Section::Plain;
        }
        let illegal = match character {
            '<' if section == Section::Plain => {
                let (started, length) = section_of(rest());
                (section, end) = (started, offset + length);
                None
            }
            '&' if section == Section::Plain && offset >= end => {
                let found = reference(rest());
                // The length of the first reference of a pair includes the second.
                end = end.max(offset + found.as_ref().map_or(0, |found| found.length));
                found
            }
            character if is_xml_character(character) => None,
            character => {
                Some(Illegal { code: character.into(), length: character.len_utf8(), section, pair: None })
            }
        };
        found.extend(illegal.map(|illegal| (offset, illegal)));
    }
    found
}

/// The comment, CDATA section or processing instruction at the start of a text, and its length.
fn section_of(text: &str) -> (Section, usize) {
    let sections =
        [(Section::Aside, "<!--", "-->"), (Section::Cdata, "<![CDATA[", "]]>"), (Section::Aside, "<?", "?>")];
    let length = |start: &str, end| Some(start.len() + text.strip_prefix(start)?.find(end)?);
    let found = sections.into_iter().find_map(|(section, start, end)| Some((section, length(start, end)?)));
    found.unwrap_or((Section::Plain, 0))
}

/// The reference to a forbidden character at the start of a text.
fn reference(text: &str) -> Option<Illegal> {
    let (name, rest) = split_reference(text)?;
    let code = number(name)?.ok().filter(|code| !char::from_u32(*code).is_some_and(is_xml_character))?;
    let pair = surrogate_pair(code, rest);
    let length = text.len() - rest.len() + pair.map_or(0, |(_, length)| length);
    Some(Illegal { code, length, section: Section::Plain, pair: pair.map(|(character, _)| character) })
}

/// Parses the text of one element, which must be well-formed and declare all its prefixes.
impl FromStr for RawXml {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        read_document(text, ReadOptions::without_limits(), &[], |tag, reader| reader.raw(tag))
    }
}

impl Placeholder for RawXml {
    #[inline]
    fn placeholder() -> Self {
        Self::default()
    }
}

/// An element of the type `xs:anyType`.
impl ReadXml for RawXml {
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        reader.each_attribute(tag, |reader, attribute| match (attribute.namespace, attribute.local) {
            (Namespace::XSI, "nil") => reader.check_nil(&attribute, tag.start),
            _ => Ok(()),
        })?;
        *self = reader.raw(tag)?;
        Ok(())
    }

    /// The type allows all attributes. `Nillable::Nil` cannot hold them, so they are kept.
    fn check_nil_attributes(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        reader.each_attribute(tag, |reader, attribute| match attribute.namespace {
            Namespace::XSI => reader.unknown_attribute(&attribute, None, Some(tag)),
            _ => {
                reader.keep_attribute(&attribute, Some(tag));
                Ok(())
            }
        })
    }
}

impl PartialEq for RawXml {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for RawXml {}

impl Hash for RawXml {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// The content is not shown: it may be a secret. [`RawXml::as_str`] returns it.
impl fmt::Debug for RawXml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawXml(<{}>, {} bytes)", self.local_name(), self.text.len())
    }
}

impl Reader<'_> {
    /// Reads an element as raw XML. Its start tag has been read.
    #[cold]
    pub(crate) fn raw(&mut self, tag: &StartTag<'_>) -> Result<RawXml> {
        let mut used = UsedDeclarations::default();
        self.walk(tag, &mut |reader, inner| match reader.use_prefixes(inner, tag.scope, &mut used)? {
            Some(xsi_type) => reader.check_prefix(&xsi_type, inner),
            None => Ok(()),
        })?;
        let element = self.scanner.text.get(tag.start..self.scanner.at).unwrap_or("");
        let (name, rest) = element.split_at_checked(tag.name_end - tag.start).unwrap_or((element, ""));
        let declarations = self.declarations(&used);
        self.redeclared += declarations.len();
        if self.redeclared > REDECLARED * self.scanner.bytes_read().max(4096) {
            let message = "the namespace declarations copied into raw elements exceed 16 times the length of the document";
            return Err(self.error_at(ErrorKind::Limit, message, tag.start));
        }
        let text = [name, &declarations, rest].concat();
        match legal_string(text, self.scanner.options.forbidden) {
            Ok(text) => Ok(RawXml { text: text.into_boxed_str(), error: None }),
            Err(code) => Err(self.with_path(self.scanner.forbidden(code, tag.start))),
        }
    }

    /// Reports a name whose prefix is not declared.
    fn check_prefix(&mut self, name: &str, tag: &StartTag<'_>) -> Result<()> {
        match name.split_once(':') {
            Some((prefix, _)) if !self.is_prefix(prefix) => self.depart(Departure::OtherType, |reader| {
                // No name is shown: the element may contain a secret.
                reader.error_at(ErrorKind::Value, "unknown prefix in xsi:type", tag.start)
            }),
            _ => Ok(()),
        }
    }
}

/// Escapes a value of an attribute. White space is escaped too, because XML normalises it in attributes.
pub(crate) fn escape_value(value: &str) -> Cow<'_, str> {
    // The characters U+FFFE and U+FFFF, which XML forbids, begin with the byte 0xEF.
    let is_special = |byte: u8| byte < b' ' || matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0xEF);
    // Compilers make this faster than a search that stops.
    if !value.bytes().fold(false, |found, byte| found | is_special(byte)) {
        return Cow::Borrowed(value);
    }
    let mut escaped = String::with_capacity(value.len() + 16);
    for character in quick_xml::escape::escape(value).chars() {
        let _ = match character {
            '\t' | '\n' | '\r' => write!(escaped, "&#{};", u32::from(character)),
            _ if !is_xml_character(character) => write!(escaped, "&#x{:X};", u32::from(character)),
            _ => escaped.write_char(character),
        };
    }
    Cow::Owned(escaped)
}
