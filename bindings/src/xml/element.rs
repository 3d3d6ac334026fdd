//! Global elements by name. Two uses: a type with several elements, and code that visits all elements.

use std::fmt::Debug;
use std::marker::PhantomData;

use crate::Result;
use crate::generated::ns;
use crate::rt::{
    Namespaces, ReadOptions, ReadXml, Reader, StartTag, WriteOptions, WriteXml, Writer, WrittenXml,
    read_document,
};

/// A global element of the schema: a name and the type of its values.
#[derive(Debug)]
pub struct Element<T> {
    name: &'static str,
    namespaces: Namespaces,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Element<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Element<T> {}

impl<T> Element<T> {
    /// Returns the element of the schema of this crate with a canonical name, such as `m:SyncFolderItems`.
    ///
    /// # Panics
    /// When the name does not begin with `t:` or `m:`.
    pub const fn new(name: &'static str) -> Self {
        Self::in_schema(name, ns::ALL)
    }

    /// Returns the element with a canonical name. `namespaces` are the namespaces of its schema.
    #[doc(hidden)]
    pub const fn in_schema(name: &'static str, namespaces: Namespaces) -> Self {
        assert!(
            has_prefix(name, namespaces),
            "expected a name with the prefix of a namespace, such as t:Item"
        );
        Self { name, namespaces, of: PhantomData }
    }

    /// Returns the canonical name.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The namespaces of the schema.
    pub(crate) const fn namespaces(self) -> Namespaces {
        self.namespaces
    }
}

impl<T: ReadXml> Element<T> {
    /// Reads a document whose root is the element.
    ///
    /// # Errors
    /// If the document cannot be read; see [`ErrorKind`](crate::ErrorKind).
    pub fn read(self, text: &str, options: ReadOptions<'_>) -> Result<T> {
        read_document(text, options, self.namespaces, |tag, reader| match self.read_if(tag, reader)? {
            Some(value) => Ok(value),
            None => Err(reader.instead_of(self.name, tag)),
        })
    }

    /// Reads the element, or returns `None` if the start tag has another name.
    #[doc(hidden)]
    #[inline]
    pub fn read_if(self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<T>> {
        if reader.has_name(tag, self.name) { reader.value(tag).map(Some) } else { Ok(None) }
    }
}

impl<T: WriteXml> Element<T> {
    /// Writes a document whose root is the element.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    pub fn write(self, value: &T, options: WriteOptions) -> Result<String> {
        self.write_counted(value, options).map(|document| document.text)
    }

    /// Writes a document whose root is the element, and counts the entries of [`Kept`](crate::xml::Kept) that could not
    /// be written; see [`WriteOptions::as_read`].
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    pub fn write_counted(self, value: &T, options: WriteOptions) -> Result<WrittenXml> {
        let mut out = Writer::new(options, self.namespaces);
        out.element(self.name, value);
        out.finish_counted()
    }
}

/// A visitor of the global elements of a module; see the function `visit` of the module.
pub trait Visitor {
    /// Visits an element.
    fn element<T: ReadXml + WriteXml + Clone + Debug + PartialEq + 'static>(&mut self, element: Element<T>);
}

/// Returns `true` if a name begins with the prefix of a namespace and a colon.
const fn has_prefix(name: &str, namespaces: Namespaces) -> bool {
    let mut rest = namespaces;
    while let [first, others @ ..] = rest {
        if let Some((prefix, after)) = name.as_bytes().split_at_checked(first.prefix.len())
            && matches!(after, [b':', ..])
            && is_equal(prefix, first.prefix.as_bytes())
        {
            return true;
        }
        rest = others;
    }
    false
}

/// `==` of bytes, which is not a constant function.
const fn is_equal(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, rest @ ..], [b, others @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}
