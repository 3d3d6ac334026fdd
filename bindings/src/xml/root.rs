//! Documents whose root element follows from the Rust type.

use crate::Result;
use crate::rt::{
    List, Namespaces, ReadOptions, ReadXml, Reader, StartTag, WriteOptions, WriteXml, Writer, WrittenXml,
    read_document,
};

use super::element::Element;

/// A type that can be the root of a document, or the content of a SOAP body. The type decides the name of the element;
/// for an enum of several elements, the variant does.
pub trait Root: Sized {
    /// Reads the element, or returns `None` if it does not belong to this type.
    #[doc(hidden)]
    fn read_root(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<Self>>;

    /// Writes the value as its element.
    #[doc(hidden)]
    fn write_root(&self, out: &mut Writer);

    /// The names of the elements of this type, for error messages: `m:SyncFolderItems`.
    #[doc(hidden)]
    fn names() -> &'static str;

    /// The namespaces of the schema.
    #[doc(hidden)]
    fn namespaces() -> Namespaces;

    /// The options for reading without options.
    #[doc(hidden)]
    fn read_options() -> ReadOptions<'static> {
        ReadOptions::new()
    }

    /// Reads a document whose root is the type's element. An [`AnyRequest`](crate::operation::AnyRequest) is read with
    /// [`ReadOptions::request`].
    ///
    /// # Errors
    /// If the document cannot be read; see [`ErrorKind`](crate::ErrorKind).
    fn from_xml(text: &str) -> Result<Self> {
        Self::from_xml_with(text, Self::read_options())
    }

    /// Reads a document with options.
    ///
    /// # Errors
    /// If the document cannot be read; see [`ErrorKind`](crate::ErrorKind).
    fn from_xml_with(text: &str, options: ReadOptions<'_>) -> Result<Self> {
        read_document(text, options, Self::namespaces(), |tag, reader| match Self::read_root(tag, reader)? {
            Some(value) => Ok(value),
            None => Err(reader.instead_of(Self::names(), tag)),
        })
    }

    /// Writes a document whose root is the value's element.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    fn to_xml(&self) -> Result<String> {
        self.to_xml_with(WriteOptions::new())
    }

    /// Writes a document with options.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    fn to_xml_with(&self, options: WriteOptions) -> Result<String> {
        self.to_xml_counted(options).map(|document| document.text)
    }

    /// Writes a document with options, and counts the entries of [`Kept`](crate::xml::Kept) that could not be written;
    /// see [`WriteOptions::as_read`].
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    fn to_xml_counted(&self, options: WriteOptions) -> Result<WrittenXml> {
        let mut out = Writer::new(options, Self::namespaces());
        self.write_root(&mut out);
        out.finish_counted()
    }
}

/// A type that belongs to exactly one global element.
pub trait GlobalElement {
    /// The canonical name, such as `m:SyncFolderItems`.
    const ELEMENT: &'static str;
    /// The namespaces of the schema.
    const NAMESPACES: Namespaces;
}

impl<T, N: GlobalElement> GlobalElement for List<T, N> {
    const ELEMENT: &'static str = N::ELEMENT;
    const NAMESPACES: Namespaces = N::NAMESPACES;
}

impl<T: GlobalElement + ReadXml + WriteXml> Root for T {
    #[inline]
    fn read_root(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<Self>> {
        Element::in_schema(T::ELEMENT, T::NAMESPACES).read_if(tag, reader)
    }

    #[inline]
    fn write_root(&self, out: &mut Writer) {
        out.element(T::ELEMENT, self);
    }

    #[inline]
    fn names() -> &'static str {
        T::ELEMENT
    }

    #[inline]
    fn namespaces() -> Namespaces {
        T::NAMESPACES
    }
}
