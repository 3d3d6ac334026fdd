//! Global elements by name, for types that several elements have and for code that goes over all.

use std::fmt::Debug;
use std::marker::PhantomData;

use crate::Result;

use super::document;
use super::name::split;
use super::options::{ReadOptions, WriteOptions};
use super::read::ReadXml;
use super::reader::{Reader, StartTag};
use super::write::WriteXml;
use super::writer::Writer;

/// A global element of the schema: a name and the type of its values.
#[derive(Debug)]
pub struct Element<T> {
    name: &'static str,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Element<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Element<T> {}

impl<T> Element<T> {
    /// An element by its canonical name, such as `m:SyncFolderItems`.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its canonical name.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<T: ReadXml> Element<T> {
    /// Reads a document whose root is the element.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn read(self, text: &str, options: ReadOptions<'_>) -> Result<T> {
        document::read(text, options, |tag, reader| match self.read_if(tag, reader)? {
            Some(value) => Ok(value),
            None => Err(reader.instead_of(self.name, tag)),
        })
    }

    /// Reads the element if it is this one.
    #[inline]
    pub fn read_if(self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<T>> {
        if split(self.name) != (tag.namespace, tag.local) {
            return Ok(None);
        }
        reader.value(tag).map(Some)
    }
}

impl<T: WriteXml> Element<T> {
    /// Writes a document whose root is the element.
    ///
    /// # Errors
    /// When the value holds what may not be written; see [`WriteOptions`].
    pub fn write(self, value: &T, options: WriteOptions) -> Result<String> {
        let mut out = Writer::new(options);
        out.element(self.name, value);
        out.finish()
    }
}

/// Is shown every global element of a module by its `visit`.
pub trait Visitor {
    /// Looks at an element.
    fn element<T: ReadXml + WriteXml + Clone + Debug + PartialEq + 'static>(&mut self, element: Element<T>);
}

/// What `Debug` shows of a field that must not reach a log.
pub struct Redacted;

impl Debug for Redacted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(hidden)")
    }
}
