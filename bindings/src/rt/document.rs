//! Whole documents: from bytes to the root element and to the end.

use crate::{Error, ErrorKind, Result};

use super::WriteOptions;
use super::attributes;
use super::element::Element;
use super::options::ReadOptions;
use super::read::ReadXml;
use super::reader::{Reader, StartTag};
use super::stream::too_long;
use super::write::WriteXml;
use super::writer::Writer;

/// A type that stands as a document's root, or in a SOAP body: its values know their element.
pub trait Root: Sized {
    /// Reads the element if it is the type's.
    fn read_root(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<Self>>;

    /// Writes the value as its element.
    fn write_root(&self, out: &mut Writer);

    /// The elements it can be, for messages: `m:SyncFolderItems`.
    fn names() -> &'static str;

    /// Reads a document whose root is the type's element.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    fn from_xml(text: &str) -> Result<Self> {
        Self::from_xml_with(text, ReadOptions::new())
    }

    /// Reads a document with options.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    fn from_xml_with(text: &str, options: ReadOptions<'_>) -> Result<Self> {
        read(text, options, |tag, reader| match Self::read_root(tag, reader)? {
            Some(value) => Ok(value),
            None => Err(reader.instead_of(Self::names(), tag)),
        })
    }

    /// Writes a document whose root is the value's element.
    ///
    /// # Errors
    /// When the value holds what may not be written; see [`WriteOptions`].
    fn to_xml(&self) -> Result<String> {
        self.to_xml_with(WriteOptions::new())
    }

    /// Writes a document with options.
    ///
    /// # Errors
    /// When the value holds what may not be written; see [`WriteOptions`].
    fn to_xml_with(&self, options: WriteOptions) -> Result<String> {
        let mut out = Writer::new(options);
        self.write_root(&mut out);
        out.finish()
    }
}

/// A type that is the only one of a global element: its values know it.
pub trait GlobalElement {
    /// The element, such as `m:SyncFolderItems`.
    const ELEMENT: &'static str;
}

impl<T: GlobalElement + ReadXml + WriteXml> Root for T {
    #[inline]
    fn read_root(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<Self>> {
        Element::new(T::ELEMENT).read_if(tag, reader)
    }

    #[inline]
    fn write_root(&self, out: &mut Writer) {
        out.element(T::ELEMENT, self);
    }

    #[inline]
    fn names() -> &'static str {
        T::ELEMENT
    }
}

/// Reads the one element of a document with `read`.
pub(crate) fn read<T>(
    text: &str,
    mut options: ReadOptions<'_>,
    read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
) -> Result<T> {
    let limit = options.settings.max_document;
    if text.len() > limit {
        return Err(too_long(limit));
    }
    read_with(&mut Reader::new(text, &mut options), read)
}

/// Reads the one element of the document that an reader is at the start of.
pub(crate) fn read_with<T>(
    reader: &mut Reader<'_>,
    read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
) -> Result<T> {
    let tag = reader.root()?;
    let value = read(&tag, reader)?;
    reader.end()?;
    Ok(value)
}

/// The text of a document given as bytes.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to(), true))
}

/// The error for a bad byte at an offset, in bytes that may be the start of a document.
pub(super) fn not_utf8(bytes: &[u8], offset: usize, is_start: bool) -> Error {
    let message = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] if is_start => "UTF-16; only UTF-8 is read".to_owned(),
        _ => format!("not UTF-8: a bad byte at offset {offset}"),
    };
    Error::new(ErrorKind::Syntax, message)
}

impl<'a> Reader<'a> {
    /// The root's start tag, after the declaration and whatever may stand before it.
    pub(crate) fn root(&mut self) -> Result<StartTag<'a>> {
        self.check_declaration()?;
        loop {
            let rest = self.rest();
            let spaces = rest.iter().take_while(|byte| super::reader::is_space(**byte)).count();
            self.at += spaces;
            return match (rest.get(spaces), rest.get(spaces + 1)) {
                (None, _) => Err(self.syntax("the document has no element", self.at)),
                (Some(b'<'), Some(b'/')) => Err(self.wrong_end_tag("")),
                (Some(b'<'), Some(b'!')) => {
                    self.declaration()?;
                    continue;
                }
                (Some(b'<'), Some(b'?')) => {
                    self.processing_instruction()?;
                    continue;
                }
                (Some(b'<'), _) => match self.next_child()? {
                    Some(tag) => Ok(tag),
                    None => Err(self.syntax("the document has no element", self.at)),
                },
                _ => Err(self.syntax("text before the root element", self.at)),
            };
        }
    }

    /// The declaration, if any, must be well-formed, and not name another encoding.
    fn check_declaration(&mut self) -> Result<()> {
        let document = self.text.get(self.at..).unwrap_or("");
        let start =
            if self.settings.strict { document } else { document.trim_start_matches(super::is_xml_space) };
        let is_spaced = |rest: &&str| rest.starts_with(super::is_xml_space);
        let Some(rest) = start.strip_prefix("<?xml").filter(is_spaced) else { return Ok(()) };
        let Some((declaration, rest)) = rest.split_once("?>") else { return Ok(()) };
        self.at = self.text.len() - rest.len();
        let Some(encoding) = encoding(declaration) else {
            return Err(self.syntax("a malformed XML declaration", 0));
        };
        // US-ASCII is UTF-8 too.
        if ["", "utf-8", "utf8", "us-ascii"].iter().any(|known| encoding.eq_ignore_ascii_case(known)) {
            return Ok(());
        }
        Err(self.syntax(&format!("the encoding {encoding:?}; only UTF-8 is read"), 0))
    }

    /// Nothing but white space, comments and processing instructions follows the root.
    fn end(&mut self) -> Result<()> {
        match self.next_child()? {
            None if self.at >= self.text.len() => Ok(()),
            None => Err(self.syntax("an end tag after the root element", self.at)),
            Some(tag) => Err(self.syntax("a second root element", tag.start)),
        }
    }
}

/// The encoding that an XML declaration names, empty for none; `None` if it is malformed.
fn encoding(declaration: &str) -> Option<&str> {
    let mut attributes = attributes::raw(declaration).map(Result::ok);
    let (_, version) = attributes.next()?.filter(|(name, _)| *name == "version")?;
    let minor = version.strip_prefix("1.")?;
    let is_number = !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit());
    let mut next = attributes.next();
    let mut encoding = "";
    if let Some(Some(("encoding", value))) = next {
        (encoding, next) = (Some(value).filter(|value| !value.is_empty())?, attributes.next());
    }
    if let Some(Some(("standalone", "yes" | "no"))) = next {
        next = attributes.next();
    }
    (is_number && next.is_none()).then_some(encoding)
}
